# The words around the articles. Message ids are the same in every language.

documentation = Documentação
contents = Índice
home = Página inicial
menu = Menu
close = Fechar
skip-to-content = Avançar para o conteúdo
on-this-page = Nesta página
breadcrumbs = Está aqui
previous = Anterior
next = Seguinte
previous-and-next = Página anterior e página seguinte
language = Idioma
choose-language = Escolher um idioma
pages = Páginas
other-pages = Outras páginas

theme = Tema
theme-light = Claro
theme-dark = Escuro
theme-system = Sistema

copy = Copiar
copied = Copiado
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = Atalhos de teclado

not-found = Página não encontrada
not-found-text = Não existe nenhuma página neste endereço. Pode ter sido movida ou ainda não estar traduzida.

# A page at an old address; a link to the new one follows.
moved = Esta página foi movida

# How an article in another language stands to its source, in the language picker.
state-source = original
state-fresh = atualizado
state-stale = desatualizado
state-machine = tradução automática
# Between two states: “behind, machine translated”.
list-separator = { ", " }

# Notices above an article. $language is a language's name in itself.
notice-machine = Este artigo foi traduzido automaticamente. A tradução pode conter erros.
notice-stale = O original ({ $language }) foi alterado depois de esta tradução ter sido feita.
notice-newer = Existe uma versão mais recente deste artigo: { $language }.
notice-missing = Este artigo ainda não foi traduzido. Idioma apresentado: { $language }.
read-in = Ler: { $language }

alert-note = Nota
alert-tip = Sugestão
alert-important = Importante
alert-warning = Aviso
alert-caution = Atenção

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = Descrição geral
kind-quickstart = Início rápido
kind-tutorial = Tutorial
kind-how-to-guide = Guia de procedimentos
kind-concept = Conceito
kind-reference = Referência
kind-get-started = Introdução
kind-whats-new = Novidades
kind-video = Vídeo
kind-learn = Aprender
kind-deploy = Implementar
kind-download = Transferir
kind-architecture = Arquitetura
kind-sample = Exemplo
# Above what a tutorial asks for first.
kind-prerequisites = Pré-requisitos

# What articles are made of besides text. The two choices are labels of lists.
long-description = Descrição detalhada
play-video = Reproduzir o vídeo
code-missing = Este exemplo de código não está disponível:
choose-version = Versão
choose-pivot = Para

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = não traduzido
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind =
    { $changes ->
        [one] O original ({ $language }) foi alterado uma vez depois de esta tradução ter sido feita.
       *[other] O original ({ $language }) foi alterado { $changes } vezes depois de esta tradução ter sido feita.
    }
# The line below that notice: links to the sections that have changed follow.
changed-sections = Secções alteradas:
# Read out beside the heading of such a section, where eyes see a mark in the margin.
section-changed = alterada no original

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = Última atualização
edit-page = Editar esta página

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = Mostrar o original
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = Original
bilingual-beside = Lado a lado
bilingual-below-sentences = Abaixo de cada frase
bilingual-below-paragraphs = Abaixo de cada parágrafo
bilingual-hide = Ocultar
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = Teclas: N seguinte, P anterior, Esc concluir
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: tradução e original
bilingual-back = Voltar ao artigo

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = Procurar
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = A procura necessita de JavaScript. Sem ele, o índice conduz a todas as páginas.
search-busy = A procurar…
search-failed = De momento, a procura não está a funcionar.
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] Nada encontrado. Experimente outras palavras ou menos palavras.
        [one] { $count } página encontrada
       *[other] { $count } páginas encontradas
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = Em { $language }
search-more = Mostrar mais
