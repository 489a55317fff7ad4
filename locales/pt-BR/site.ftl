# The words around the articles. Message ids are the same in every language.

documentation = Documentação
contents = Conteúdo
home = Início
menu = Menu
close = Fechar
skip-to-content = Ir para o conteúdo
on-this-page = Nesta página
breadcrumbs = Você está aqui
previous = Anterior
next = Próximo
previous-and-next = Página anterior e próxima página
language = Idioma
choose-language = Escolha um idioma
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
not-found-text = Não há nenhuma página neste endereço. Talvez ela tenha mudado de lugar ou ainda não tenha sido traduzida.

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
notice-stale = O original ({ $language }) mudou depois que esta tradução foi feita.
notice-newer = Há uma versão mais recente deste artigo: { $language }.
notice-missing = Este artigo ainda não foi traduzido. Idioma exibido: { $language }.
read-in = Ler: { $language }

alert-note = Observação
alert-tip = Dica
alert-important = Importante
alert-warning = Aviso
alert-caution = Cuidado

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = Visão geral
kind-quickstart = Início rápido
kind-tutorial = Tutorial
kind-how-to-guide = Guia prático
kind-concept = Conceito
kind-reference = Referência
kind-get-started = Primeiros passos
kind-whats-new = Novidades
kind-video = Vídeo
kind-learn = Aprender
kind-deploy = Implantar
kind-download = Baixar
kind-architecture = Arquitetura
kind-sample = Exemplo
# Above what a tutorial asks for first.
kind-prerequisites = Pré-requisitos

# What articles are made of besides text. The two choices are labels of lists.
long-description = Descrição detalhada
play-video = Reproduzir vídeo
code-missing = Este exemplo de código não está disponível:
choose-version = Versão
choose-pivot = Para

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = não traduzido
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind =
    { $changes ->
        [one] O original ({ $language }) mudou { $changes } vez depois que esta tradução foi feita.
       *[other] O original ({ $language }) mudou { $changes } vezes depois que esta tradução foi feita.
    }
# The line below that notice: links to the sections that have changed follow.
changed-sections = Seções alteradas:
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
bilingual-keys = Teclas: N próxima, P anterior, Esc concluir
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: tradução e original
bilingual-back = Voltar ao artigo

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = Pesquisar
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = A pesquisa precisa de JavaScript. Sem ele, o sumário leva a todas as páginas.
search-busy = Pesquisando…
search-failed = A pesquisa não está funcionando no momento.
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] Nada foi encontrado. Tente outras palavras ou menos palavras.
        [one] { $count } página encontrada
       *[other] { $count } páginas encontradas
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = Em { $language }
search-more = Mostrar mais
