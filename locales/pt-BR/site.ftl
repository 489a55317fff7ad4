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
