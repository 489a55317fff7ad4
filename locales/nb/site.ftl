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
# What the mark in the margin beside the heading of such a section says.
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

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = Oversettelsesstatus
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text =
    { $count ->
        [one] Én artikkel er skrevet på { $language }. Så langt har de andre språkene kommet.
       *[other] { $count } artikler er skrevet på { $language }. Så langt har de andre språkene kommet.
    }
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = Andel
machine-translated = Maskinelt
human-translated = Av mennesker
# The part of the whole that is up to date, in a cell.
percent = { $number } %
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = Disse tallene som JSON
coverage-feed = Strøm med disse tallene
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: { $fresh } oppdatert, { $stale } utdatert, { $missing } ikke oversatt
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = ukjent alder
state-orphan = originalen finnes ikke lenger

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = Avviksrapport
# Its parts: titles of tables and lists.
report-by-language = Etter språk
report-by-rule = Etter regel
report-by-section = Etter del
report-articles = Artikler
report-elsewhere = I andre filer
# The section of articles that are in no folder.
section-root = Øverste nivå
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = Artikkel
section = Del
state = Tilstand
rule = Regel
findings = Funn
# The first choice of those lists: nothing is left out.
choose-all = Alle
# A page of a long table.
page-number = Side { $number }
page-numbers = Sider i tabellen
# What letters in the table mean.
key-to-letters = Hva bokstavene betyr
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
level-error = feil
level-warning = advarsel
level-note = merknad
letter-error = F
letter-warning = A
letter-note = M
# How many findings of a weight there are.
count-errors =
    { $count ->
        [one] én feil
       *[other] { $count } feil
    }
count-warnings =
    { $count ->
        [one] én advarsel
       *[other] { $count } advarsler
    }
count-notes =
    { $count ->
        [one] én merknad
       *[other] { $count } merknader
    }
count-articles =
    { $count ->
        [one] én artikkel
       *[other] { $count } artikler
    }
nothing-found = ingenting funnet
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = Om hele artikkelen
sentences = Setning for setning
paragraphs = Avsnitt for avsnitt
# A link from there to the article itself.
open-article = Åpne artikkelen
# Above the text in the original language.
original = Original
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = Endringer i originalen:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences =
    { $count ->
        [one] Ett sted uten funn
       *[other] { $count } steder uten funn
    }
other-languages =
    { $count ->
        [one] Ett annet språk
       *[other] { $count } andre språk
    }
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = Hvor det ble funnet
and-more =
    { $count ->
        [one] og én til
       *[other] og { $count } til
    }
rule-explained = Hva det betyr
