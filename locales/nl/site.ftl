# The words around the articles. Message ids are the same in every language.

documentation = Documentatie
contents = Inhoud
home = Startpagina
menu = Menu
close = Sluiten
skip-to-content = Naar de inhoud
on-this-page = Op deze pagina
breadcrumbs = U bent hier
previous = Vorige
next = Volgende
previous-and-next = Vorige en volgende pagina
language = Taal
choose-language = Kies een taal
pages = Pagina’s
other-pages = Overige pagina’s

theme = Thema
theme-light = Licht
theme-dark = Donker
theme-system = Systeem

copy = Kopiëren
copied = Gekopieerd
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = Sneltoetsen

not-found = Pagina niet gevonden
not-found-text = Op dit adres is geen pagina. Misschien is zij verplaatst of nog niet vertaald.

# A page at an old address; a link to the new one follows.
moved = Deze pagina is verplaatst

# How an article in another language stands to its source, in the language picker.
state-source = origineel
state-fresh = actueel
state-stale = verouderd
state-machine = machinaal vertaald
# Between two states: “behind, machine translated”.
list-separator = { ", " }

# Notices above an article. $language is a language's name in itself.
notice-machine = Dit artikel is machinaal vertaald. De vertaling kan fouten bevatten.
notice-stale = Het origineel ({ $language }) is gewijzigd sinds deze vertaling is gemaakt.
notice-newer = Er is een nieuwere versie van dit artikel: { $language }.
notice-missing = Dit artikel is nog niet vertaald. Getoonde taal: { $language }.
read-in = Lezen: { $language }

alert-note = Opmerking
alert-tip = Tip
alert-important = Belangrijk
alert-warning = Waarschuwing
alert-caution = Let op

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = Overzicht
kind-quickstart = Snelstart
kind-tutorial = Zelfstudie
kind-how-to-guide = Handleiding
kind-concept = Concept
kind-reference = Naslag
kind-get-started = Aan de slag
kind-whats-new = Nieuw
kind-video = Video
kind-learn = Leren
kind-deploy = Implementeren
kind-download = Downloaden
kind-architecture = Architectuur
kind-sample = Voorbeeld
# Above what a tutorial asks for first.
kind-prerequisites = Vereisten

# What articles are made of besides text. The two choices are labels of lists.
long-description = Uitgebreide beschrijving
play-video = Video afspelen
code-missing = Dit codevoorbeeld is niet beschikbaar:
choose-version = Versie
choose-pivot = Voor

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = niet vertaald
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind =
    { $changes ->
        [one] Het origineel ({ $language }) is één keer gewijzigd sinds deze vertaling is gemaakt.
       *[other] Het origineel ({ $language }) is { $changes } keer gewijzigd sinds deze vertaling is gemaakt.
    }
# The line below that notice: links to the sections that have changed follow.
changed-sections = Gewijzigde secties:
# What the mark in the margin beside the heading of such a section says.
section-changed = gewijzigd in het origineel

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = Laatst bijgewerkt
edit-page = Deze pagina bewerken

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = Origineel weergeven
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = Origineel
bilingual-beside = Naast elkaar
bilingual-below-sentences = Onder elke zin
bilingual-below-paragraphs = Onder elke alinea
bilingual-hide = Verbergen
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = Toetsen: N volgende, P vorige, Esc klaar
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: vertaling en origineel
bilingual-back = Terug naar het artikel

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = Zoeken
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = Voor zoeken is JavaScript nodig. Zonder JavaScript zijn alle pagina’s via de inhoud te bereiken.
search-busy = Bezig met zoeken…
search-failed = Zoeken werkt op dit moment niet.
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] Niets gevonden. Probeer andere of minder woorden.
        [one] { $count } pagina gevonden
       *[other] { $count } pagina’s gevonden
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = In het { $language }
search-more = Meer weergeven

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = Vertaalstatus
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text =
    { $count ->
        [one] Eén artikel is geschreven in het { $language }. Zo ver zijn de andere talen.
       *[other] { $count } artikelen zijn geschreven in het { $language }. Zo ver zijn de andere talen.
    }
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = Aandeel
machine-translated = Machinaal
human-translated = Door mensen
# The part of the whole that is up to date, in a cell.
percent = { $number }%
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = Deze cijfers als JSON
coverage-feed = Feed met deze cijfers
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: { $fresh } actueel, { $stale } verouderd, { $missing } niet vertaald
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = leeftijd onbekend
state-orphan = origineel bestaat niet meer

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = Afwijkingenrapport
# Its parts: titles of tables and lists.
report-by-language = Per taal
report-by-rule = Per regel
report-by-section = Per sectie
report-articles = Artikelen
report-elsewhere = In andere bestanden
# The section of articles that are in no folder.
section-root = Bovenste niveau
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = Artikel
section = Sectie
state = Status
rule = Regel
findings = Bevindingen
# The first choice of those lists: nothing is left out.
choose-all = Alle
# A page of a long table.
page-number = Pagina { $number }
page-numbers = Pagina’s van de tabel
# What letters in the table mean.
key-to-letters = Betekenis van de letters
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = O
letter-fresh = A
letter-stale = V
letter-unknown = L
letter-missing = N
letter-orphan = W
letter-machine = mv
# The weights of findings, each with a letter that is another than the others.
level-error = fout
level-warning = waarschuwing
level-note = opmerking
letter-error = F
letter-warning = W
letter-note = O
# How many findings of a weight there are.
count-errors =
    { $count ->
        [one] één fout
       *[other] { $count } fouten
    }
count-warnings =
    { $count ->
        [one] één waarschuwing
       *[other] { $count } waarschuwingen
    }
count-notes =
    { $count ->
        [one] één opmerking
       *[other] { $count } opmerkingen
    }
count-articles =
    { $count ->
        [one] één artikel
       *[other] { $count } artikelen
    }
nothing-found = niets gevonden
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = Over het hele artikel
sentences = Zin voor zin
paragraphs = Alinea voor alinea
# A link from there to the article itself.
open-article = Artikel openen
# Above the text in the original language.
original = Origineel
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = Wat er in het origineel is gewijzigd:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences =
    { $count ->
        [one] Eén plaats zonder bevindingen
       *[other] { $count } plaatsen zonder bevindingen
    }
other-languages =
    { $count ->
        [one] Eén andere taal
       *[other] { $count } andere talen
    }
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = Waar het is gevonden
and-more =
    { $count ->
        [one] en nog één
       *[other] en nog { $count }
    }
rule-explained = Wat het betekent
