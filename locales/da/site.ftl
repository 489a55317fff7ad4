# The words around the articles. Message ids are the same in every language.

documentation = Dokumentation
contents = Indhold
home = Startside
menu = Menu
close = Luk
skip-to-content = Gå til indhold
on-this-page = På denne side
breadcrumbs = Du er her
previous = Forrige
next = Næste
previous-and-next = Forrige og næste side
language = Sprog
choose-language = Vælg sprog
pages = Sider
other-pages = Andre sider

theme = Tema
theme-light = Lyst
theme-dark = Mørkt
theme-system = System

copy = Kopiér
copied = Kopieret
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = Tastaturgenveje

not-found = Siden blev ikke fundet
not-found-text = Der er ingen side på denne adresse. Den er måske flyttet eller endnu ikke oversat.

# A page at an old address; a link to the new one follows.
moved = Denne side er flyttet

# How an article in another language stands to its source, in the language picker.
state-source = original
state-fresh = opdateret
state-stale = forældet
state-machine = maskinoversat
# Between two states: “behind, machine translated”.
list-separator = { ", " }

# Notices above an article. $language is a language's name in itself.
notice-machine = Denne artikel er maskinoversat. Oversættelsen kan indeholde fejl.
notice-stale = Originalen ({ $language }) er ændret, siden denne oversættelse blev lavet.
notice-newer = Der findes en nyere version af denne artikel: { $language }.
notice-missing = Denne artikel er endnu ikke oversat. Vist sprog: { $language }.
read-in = Læs: { $language }

alert-note = Bemærk
alert-tip = Tip
alert-important = Vigtigt
alert-warning = Advarsel
alert-caution = Forsigtig

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = Oversigt
kind-quickstart = Hurtig start
kind-tutorial = Selvstudium
kind-how-to-guide = Vejledning
kind-concept = Begreb
kind-reference = Reference
kind-get-started = Kom godt i gang
kind-whats-new = Nyheder
kind-video = Video
kind-learn = Lær
kind-deploy = Udrul
kind-download = Download
kind-architecture = Arkitektur
kind-sample = Eksempel
# Above what a tutorial asks for first.
kind-prerequisites = Forudsætninger

# What articles are made of besides text. The two choices are labels of lists.
long-description = Udførlig beskrivelse
play-video = Afspil video
code-missing = Dette kodeeksempel er ikke tilgængeligt:
choose-version = Version
choose-pivot = Til
