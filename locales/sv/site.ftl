# The words around the articles. Message ids are the same in every language.

documentation = Dokumentation
contents = Innehåll
home = Startsida
menu = Meny
close = Stäng
skip-to-content = Gå till innehållet
on-this-page = På den här sidan
breadcrumbs = Du är här
previous = Föregående
next = Nästa
previous-and-next = Föregående och nästa sida
language = Språk
choose-language = Välj språk
pages = Sidor
other-pages = Övriga sidor

theme = Tema
theme-light = Ljust
theme-dark = Mörkt
theme-system = System

copy = Kopiera
copied = Kopierat
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = Kortkommandon

not-found = Sidan hittades inte
not-found-text = Det finns ingen sida på den här adressen. Den kan ha flyttats eller är ännu inte översatt.

# A page at an old address; a link to the new one follows.
moved = Den här sidan har flyttats

# How an article in another language stands to its source, in the language picker.
state-source = original
state-fresh = aktuell
state-stale = inaktuell
state-machine = maskinöversatt
# Between two states: “behind, machine translated”.
list-separator = { ", " }

# Notices above an article. $language is a language's name in itself.
notice-machine = Den här artikeln har maskinöversatts. Översättningen kan innehålla fel.
notice-stale = Originalet ({ $language }) har ändrats sedan den här översättningen gjordes.
notice-newer = Det finns en nyare version av den här artikeln: { $language }.
notice-missing = Den här artikeln är inte översatt ännu. Språk som visas: { $language }.
read-in = Läs: { $language }

alert-note = Obs!
alert-tip = Tips
alert-important = Viktigt
alert-warning = Varning
alert-caution = Var försiktig

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = Översikt
kind-quickstart = Snabbstart
kind-tutorial = Självstudie
kind-how-to-guide = Instruktionsguide
kind-concept = Begrepp
kind-reference = Referens
kind-get-started = Kom igång
kind-whats-new = Nyheter
kind-video = Video
kind-learn = Lär dig
kind-deploy = Distribuera
kind-download = Ladda ned
kind-architecture = Arkitektur
kind-sample = Exempel
# Above what a tutorial asks for first.
kind-prerequisites = Förutsättningar

# What articles are made of besides text. The two choices are labels of lists.
long-description = Utförlig beskrivning
play-video = Spela upp video
code-missing = Det här kodexemplet är inte tillgängligt:
choose-version = Version
choose-pivot = För

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = ej översatt
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind =
    { $changes ->
        [one] Originalet ({ $language }) har ändrats en gång sedan den här översättningen gjordes.
       *[other] Originalet ({ $language }) har ändrats { $changes } gånger sedan den här översättningen gjordes.
    }
# The line below that notice: links to the sections that have changed follow.
changed-sections = Ändrade avsnitt:
# What the mark in the margin beside the heading of such a section says.
section-changed = ändrat i originalet

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = Senast uppdaterad
edit-page = Redigera den här sidan

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = Visa originalet
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = Original
bilingual-beside = Sida vid sida
bilingual-below-sentences = Under varje mening
bilingual-below-paragraphs = Under varje stycke
bilingual-hide = Dölj
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = Tangenter: N nästa, P föregående, Esc klar
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: översättning och original
bilingual-back = Tillbaka till artikeln

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = Sök
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = Sökningen kräver JavaScript. Utan JavaScript når du alla sidor via innehållet.
search-busy = Söker…
search-failed = Sökningen fungerar inte just nu.
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] Inget hittades. Prova andra ord eller färre ord.
        [one] { $count } sida hittades
       *[other] { $count } sidor hittades
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = På { $language }
search-more = Visa mer

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = Översättningsläge
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text =
    { $count ->
        [one] En artikel är skriven på { $language }. Så långt har de andra språken kommit.
       *[other] { $count } artiklar är skrivna på { $language }. Så långt har de andra språken kommit.
    }
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = Andel
machine-translated = Maskinellt
human-translated = Av människor
# The part of the whole that is up to date, in a cell.
percent = { $number } %
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = Dessa siffror som JSON
coverage-feed = Flöde med dessa siffror
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: { $fresh } aktuella, { $stale } inaktuella, { $missing } ej översatta
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = okänd ålder
state-orphan = originalet finns inte längre

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = Avvikelserapport
# Its parts: titles of tables and lists.
report-by-language = Efter språk
report-by-rule = Efter regel
report-by-section = Efter avsnitt
report-articles = Artiklar
report-elsewhere = I andra filer
# The section of articles that are in no folder.
section-root = Översta nivån
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = Artikel
section = Avsnitt
state = Tillstånd
rule = Regel
findings = Fynd
# The first choice of those lists: nothing is left out.
choose-all = Alla
# A page of a long table.
page-number = Sida { $number }
page-numbers = Tabellens sidor
# What letters in the table mean.
key-to-letters = Vad bokstäverna betyder
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = O
letter-fresh = A
letter-stale = I
letter-unknown = U
letter-missing = E
letter-orphan = S
letter-machine = mö
# The weights of findings, each with a letter that is another than the others.
level-error = fel
level-warning = varning
level-note = anmärkning
letter-error = F
letter-warning = V
letter-note = A
# How many findings of a weight there are.
count-errors =
    { $count ->
        [one] ett fel
       *[other] { $count } fel
    }
count-warnings =
    { $count ->
        [one] en varning
       *[other] { $count } varningar
    }
count-notes =
    { $count ->
        [one] en anmärkning
       *[other] { $count } anmärkningar
    }
count-articles =
    { $count ->
        [one] en artikel
       *[other] { $count } artiklar
    }
nothing-found = inget hittades
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = Om hela artikeln
sentences = Mening för mening
paragraphs = Stycke för stycke
# A link from there to the article itself.
open-article = Öppna artikeln
# Above the text in the original language.
original = Original
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = Vad som har ändrats i originalet:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences =
    { $count ->
        [one] Ett ställe utan fynd
       *[other] { $count } ställen utan fynd
    }
other-languages =
    { $count ->
        [one] Ett annat språk
       *[other] { $count } andra språk
    }
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = Var det hittades
and-more =
    { $count ->
        [one] och en till
       *[other] och { $count } till
    }
rule-explained = Vad det betyder
