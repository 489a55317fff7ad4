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
# What the mark in the margin beside the heading of such a section says.
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

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = Oversættelsesstatus
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text =
    { $count ->
        [one] Én artikel er skrevet på { $language }. Så langt er de andre sprog nået.
       *[other] { $count } artikler er skrevet på { $language }. Så langt er de andre sprog nået.
    }
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = Andel
machine-translated = Maskinelt
human-translated = Af mennesker
# The part of the whole that is up to date, in a cell.
percent = { $number } %
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = Disse tal som JSON
coverage-feed = Feed med disse tal
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: { $fresh } opdateret, { $stale } forældet, { $missing } ikke oversat
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = ukendt alder
state-orphan = originalen findes ikke længere

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = Afvigelsesrapport
# Its parts: titles of tables and lists.
report-by-language = Efter sprog
report-by-rule = Efter regel
report-by-section = Efter afsnit
report-articles = Artikler
report-elsewhere = I andre filer
# The section of articles that are in no folder.
section-root = Øverste niveau
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = Artikel
section = Afsnit
state = Tilstand
rule = Regel
findings = Fund
# The first choice of those lists: nothing is left out.
choose-all = Alle
# A page of a long table.
page-number = Side { $number }
page-numbers = Tabellens sider
# What letters in the table mean.
key-to-letters = Bogstavernes betydning
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = O
letter-fresh = A
letter-stale = F
letter-unknown = U
letter-missing = I
letter-orphan = V
letter-machine = mt
# The weights of findings, each with a letter that is another than the others.
level-error = fejl
level-warning = advarsel
level-note = bemærkning
letter-error = F
letter-warning = A
letter-note = B
# How many findings of a weight there are.
count-errors =
    { $count ->
        [one] én fejl
       *[other] { $count } fejl
    }
count-warnings =
    { $count ->
        [one] én advarsel
       *[other] { $count } advarsler
    }
count-notes =
    { $count ->
        [one] én bemærkning
       *[other] { $count } bemærkninger
    }
count-articles =
    { $count ->
        [one] én artikel
       *[other] { $count } artikler
    }
nothing-found = intet fundet
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = Om hele artiklen
sentences = Sætning for sætning
paragraphs = Afsnit for afsnit
# A link from there to the article itself.
open-article = Åbn artiklen
# Above the text in the original language.
original = Original
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = Ændringer i originalen:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences =
    { $count ->
        [one] Ét sted uden fund
       *[other] { $count } steder uden fund
    }
other-languages =
    { $count ->
        [one] Ét andet sprog
       *[other] { $count } andre sprog
    }
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = Hvor det blev fundet
and-more =
    { $count ->
        [one] og én mere
       *[other] og { $count } mere
    }
rule-explained = Hvad det betyder
