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

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = ikke oversat
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind =
    { $changes ->
        [one] Originalen ({ $language }) er ændret én gang, siden denne oversættelse blev lavet.
       *[other] Originalen ({ $language }) er ændret { $changes } gange, siden denne oversættelse blev lavet.
    }
# The line below that notice: links to the sections that have changed follow.
changed-sections = Ændrede afsnit:
# Read out beside the heading of such a section, where eyes see a mark in the margin.
section-changed = ændret i originalen

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = Senest opdateret
edit-page = Rediger denne side

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = Vis originalen
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = Original
bilingual-beside = Side om side
bilingual-below-sentences = Under hver sætning
bilingual-below-paragraphs = Under hvert afsnit
bilingual-hide = Skjul
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = Taster: N næste, P forrige, Esc afslut
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: oversættelse og original
bilingual-back = Tilbage til artiklen

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = Søg
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = Søgning kræver JavaScript. Uden JavaScript kan alle sider nås fra indholdsfortegnelsen.
search-busy = Søger…
search-failed = Søgningen virker ikke i øjeblikket.
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] Intet fundet. Prøv andre eller færre ord.
        [one] { $count } side fundet
       *[other] { $count } sider fundet
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = På { $language }
search-more = Vis flere
