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

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = ikke oversatt
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind =
    { $changes ->
        [one] Originalen ({ $language }) er endret én gang etter at denne oversettelsen ble laget.
       *[other] Originalen ({ $language }) er endret { $changes } ganger etter at denne oversettelsen ble laget.
    }
# The line below that notice: links to the sections that have changed follow.
changed-sections = Endrede avsnitt:
# Read out beside the heading of such a section, where eyes see a mark in the margin.
section-changed = endret i originalen

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = Sist oppdatert
edit-page = Rediger denne siden

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = Vis originalen
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = Original
bilingual-beside = Side ved side
bilingual-below-sentences = Under hver setning
bilingual-below-paragraphs = Under hvert avsnitt
bilingual-hide = Skjul
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = Taster: N neste, P forrige, Esc avslutt
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: oversettelse og original
bilingual-back = Tilbake til artikkelen

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = Søk
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = Søk krever JavaScript. Uten JavaScript kan du nå alle sidene fra innholdet.
search-busy = Søker…
search-failed = Søket virker ikke for øyeblikket.
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] Ingen treff. Prøv andre eller færre ord.
        [one] { $count } side funnet
       *[other] { $count } sider funnet
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = På { $language }
search-more = Vis flere
