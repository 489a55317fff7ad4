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
