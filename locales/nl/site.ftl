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
# Read out beside the heading of such a section, where eyes see a mark in the margin.
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
