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

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = non tradotto
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind =
    { $changes ->
        [one] L’originale ({ $language }) è cambiato una volta dopo la realizzazione di questa traduzione.
       *[other] L’originale ({ $language }) è cambiato { $changes } volte dopo la realizzazione di questa traduzione.
    }
# The line below that notice: links to the sections that have changed follow.
changed-sections = Sezioni modificate:
# Read out beside the heading of such a section, where eyes see a mark in the margin.
section-changed = modificata nell’originale

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = Ultimo aggiornamento
edit-page = Modifica questa pagina

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = Mostra l’originale
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = Originale
bilingual-beside = Affiancato
bilingual-below-sentences = Sotto ogni frase
bilingual-below-paragraphs = Sotto ogni paragrafo
bilingual-hide = Nascondi
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = Tasti: N successiva, P precedente, Esc fine
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: traduzione e originale
bilingual-back = Torna all’articolo

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = Cerca
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = La ricerca richiede JavaScript. Senza, il sommario porta a tutte le pagine.
search-busy = Ricerca in corso…
search-failed = Al momento la ricerca non funziona.
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] Nessun risultato. Provare con altre parole o con meno parole.
        [one] { $count } pagina trovata
       *[other] { $count } pagine trovate
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = In { $language }
search-more = Mostra altro
