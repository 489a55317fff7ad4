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
# What the mark in the margin beside the heading of such a section says.
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

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = Stato delle traduzioni
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text =
    { $count ->
        [one] Un articolo è scritto nella lingua originale ({ $language }). Ecco a che punto sono le altre lingue.
       *[other] { $count } articoli sono scritti nella lingua originale ({ $language }). Ecco a che punto sono le altre lingue.
    }
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = Quota
machine-translated = Automatica
human-translated = Umana
# The part of the whole that is up to date, in a cell.
percent = { $number }%
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = Questi dati in formato JSON
coverage-feed = Feed di questi dati
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: { $fresh } aggiornati, { $stale } non aggiornati, { $missing } non tradotti
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = data sconosciuta
state-orphan = l’originale non esiste più

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = Rapporto sulle divergenze
# Its parts: titles of tables and lists.
report-by-language = Per lingua
report-by-rule = Per regola
report-by-section = Per sezione
report-articles = Articoli
report-elsewhere = In altri file
# The section of articles that are in no folder.
section-root = Livello principale
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = Articolo
section = Sezione
state = Stato
rule = Regola
findings = Risultati
# The first choice of those lists: nothing is left out.
choose-all = Tutto
# A page of a long table.
page-number = Pagina { $number }
page-numbers = Pagine della tabella
# What letters in the table mean.
key-to-letters = Significato delle lettere
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = O
letter-fresh = A
letter-stale = N
letter-unknown = S
letter-missing = M
letter-orphan = P
letter-machine = ta
# The weights of findings, each with a letter that is another than the others.
level-error = errore
level-warning = avviso
level-note = nota
letter-error = E
letter-warning = A
letter-note = N
# How many findings of a weight there are.
count-errors =
    { $count ->
        [one] un errore
       *[other] { $count } errori
    }
count-warnings =
    { $count ->
        [one] un avviso
       *[other] { $count } avvisi
    }
count-notes =
    { $count ->
        [one] una nota
       *[other] { $count } note
    }
count-articles =
    { $count ->
        [one] un articolo
       *[other] { $count } articoli
    }
nothing-found = nessun risultato
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = Sull’intero articolo
sentences = Frase per frase
paragraphs = Paragrafo per paragrafo
# A link from there to the article itself.
open-article = Apri l’articolo
# Above the text in the original language.
original = Originale
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = Che cosa è cambiato nell’originale:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences =
    { $count ->
        [one] Un punto senza risultati
       *[other] { $count } punti senza risultati
    }
other-languages =
    { $count ->
        [one] Un’altra lingua
       *[other] Altre { $count } lingue
    }
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = Dove è stata riscontrata
and-more =
    { $count ->
        [one] e un altro
       *[other] e altri { $count }
    }
rule-explained = Che cosa significa
