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
