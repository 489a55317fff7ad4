# The words around the articles. Message ids are the same in every language.

documentation = Documentazione
contents = Sommario
home = Pagina iniziale
menu = Menu
close = Chiudi
skip-to-content = Vai al contenuto
on-this-page = In questa pagina
breadcrumbs = Posizione attuale
previous = Precedente
next = Successiva
previous-and-next = Pagina precedente e successiva
language = Lingua
choose-language = Scegli una lingua
pages = Pagine
other-pages = Altre pagine

theme = Tema
theme-light = Chiaro
theme-dark = Scuro
theme-system = Sistema

copy = Copia
copied = Copiato
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = Scelte rapide da tastiera

not-found = Pagina non trovata
not-found-text = Non esiste alcuna pagina a questo indirizzo. È possibile che sia stata spostata o che non sia ancora stata tradotta.

# A page at an old address; a link to the new one follows.
moved = Questa pagina è stata spostata

# How an article in another language stands to its source, in the language picker.
state-source = originale
state-fresh = aggiornato
state-stale = non aggiornato
state-machine = traduzione automatica
# Between two states: “behind, machine translated”.
list-separator = { ", " }

# Notices above an article. $language is a language's name in itself.
notice-machine = Questo articolo è stato tradotto automaticamente. La traduzione può contenere errori.
notice-stale = L’originale ({ $language }) è cambiato dopo la realizzazione di questa traduzione.
notice-newer = È disponibile una versione più recente di questo articolo: { $language }.
notice-missing = Questo articolo non è ancora stato tradotto. Lingua visualizzata: { $language }.
read-in = Leggi: { $language }

alert-note = Nota
alert-tip = Suggerimento
alert-important = Importante
alert-warning = Avviso
alert-caution = Attenzione

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = Panoramica
kind-quickstart = Guida introduttiva
kind-tutorial = Esercitazione
kind-how-to-guide = Guida pratica
kind-concept = Concetto
kind-reference = Riferimento
kind-get-started = Per iniziare
kind-whats-new = Novità
kind-video = Video
kind-learn = Formazione
kind-deploy = Distribuzione
kind-download = Download
kind-architecture = Architettura
kind-sample = Esempio
# Above what a tutorial asks for first.
kind-prerequisites = Prerequisiti

# What articles are made of besides text. The two choices are labels of lists.
long-description = Descrizione dettagliata
play-video = Riproduci il video
code-missing = Questo esempio di codice non è disponibile:
choose-version = Versione
choose-pivot = Per
