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
# What the mark in the margin beside the heading of such a section says.
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

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = Estado da tradução
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text =
    { $count ->
        [one] Há um artigo escrito em { $language }. Eis até onde chegaram os outros idiomas.
       *[other] Há { $count } artigos escritos em { $language }. Eis até onde chegaram os outros idiomas.
    }
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = Proporção
machine-translated = Automática
human-translated = Por pessoas
# The part of the whole that is up to date, in a cell.
percent = { $number }%
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = Estes números em JSON
coverage-feed = Feed destes números
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: { $fresh } atualizados, { $stale } desatualizados, { $missing } não traduzidos
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = idade desconhecida
state-orphan = o original já não existe

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = Relatório de divergências
# Its parts: titles of tables and lists.
report-by-language = Por idioma
report-by-rule = Por regra
report-by-section = Por secção
report-articles = Artigos
report-elsewhere = Noutros ficheiros
# The section of articles that are in no folder.
section-root = Nível superior
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = Artigo
section = Secção
state = Estado
rule = Regra
findings = Ocorrências
# The first choice of those lists: nothing is left out.
choose-all = Tudo
# A page of a long table.
page-number = Página { $number }
page-numbers = Páginas da tabela
# What letters in the table mean.
key-to-letters = Significado das letras
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = O
letter-fresh = A
letter-stale = D
letter-unknown = I
letter-missing = N
letter-orphan = S
letter-machine = ta
# The weights of findings, each with a letter that is another than the others.
level-error = erro
level-warning = aviso
level-note = nota
letter-error = E
letter-warning = A
letter-note = N
# How many findings of a weight there are.
count-errors =
    { $count ->
        [one] um erro
       *[other] { $count } erros
    }
count-warnings =
    { $count ->
        [one] um aviso
       *[other] { $count } avisos
    }
count-notes =
    { $count ->
        [one] uma nota
       *[other] { $count } notas
    }
count-articles =
    { $count ->
        [one] um artigo
       *[other] { $count } artigos
    }
nothing-found = nada encontrado
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = Sobre todo o artigo
sentences = Frase a frase
paragraphs = Parágrafo a parágrafo
# A link from there to the article itself.
open-article = Abrir o artigo
# Above the text in the original language.
original = Original
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = O que mudou no original:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences =
    { $count ->
        [one] Um ponto sem ocorrências
       *[other] { $count } pontos sem ocorrências
    }
other-languages =
    { $count ->
        [one] Outro idioma
       *[other] Outros { $count } idiomas
    }
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = Onde foi encontrada
and-more = e mais { $count }
rule-explained = O que significa
