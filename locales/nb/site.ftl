# The words around the articles. Message ids are the same in every language.

documentation = Dokumentasjon
contents = Innhold
home = Startside
menu = Meny
close = Lukk
skip-to-content = Gå til innholdet
on-this-page = På denne siden
breadcrumbs = Du er her
previous = Forrige
next = Neste
previous-and-next = Forrige og neste side
language = Språk
choose-language = Velg språk
pages = Sider
other-pages = Andre sider

theme = Tema
theme-light = Lyst
theme-dark = Mørkt
theme-system = System

copy = Kopier
copied = Kopiert
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = Hurtigtaster

not-found = Finner ikke siden
not-found-text = Det finnes ingen side på denne adressen. Den kan være flyttet, eller den er ikke oversatt ennå.

# A page at an old address; a link to the new one follows.
moved = Denne siden er flyttet

# How an article in another language stands to its source, in the language picker.
state-source = original
state-fresh = oppdatert
state-stale = utdatert
state-machine = maskinoversatt
# Between two states: “behind, machine translated”.
list-separator = { ", " }

# Notices above an article. $language is a language's name in itself.
notice-machine = Denne artikkelen er maskinoversatt. Oversettelsen kan inneholde feil.
notice-stale = Originalen ({ $language }) er endret etter at denne oversettelsen ble laget.
notice-newer = Det finnes en nyere versjon av denne artikkelen: { $language }.
notice-missing = Denne artikkelen er ikke oversatt ennå. Språk som vises: { $language }.
read-in = Les: { $language }

alert-note = Merk
alert-tip = Tips
alert-important = Viktig
alert-warning = Advarsel
alert-caution = Forsiktig

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = Oversikt
kind-quickstart = Hurtigstart
kind-tutorial = Opplæring
kind-how-to-guide = Veiledning
kind-concept = Konsept
kind-reference = Referanse
kind-get-started = Kom i gang
kind-whats-new = Nyheter
kind-video = Video
kind-learn = Lær
kind-deploy = Distribuer
kind-download = Last ned
kind-architecture = Arkitektur
kind-sample = Eksempel
# Above what a tutorial asks for first.
kind-prerequisites = Forutsetninger

# What articles are made of besides text. The two choices are labels of lists.
long-description = Utfyllende beskrivelse
play-video = Spill av video
code-missing = Dette kodeeksemplet er ikke tilgjengelig:
choose-version = Versjon
choose-pivot = For
