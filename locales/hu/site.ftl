# The words around the articles. Message ids are the same in every language.

documentation = Dokumentáció
contents = Tartalom
home = Kezdőlap
menu = Menü
close = Bezárás
skip-to-content = Ugrás a tartalomhoz
on-this-page = Ezen az oldalon
breadcrumbs = Az Ön helye
previous = Előző
next = Következő
previous-and-next = Előző és következő oldal
language = Nyelv
choose-language = Nyelv kiválasztása
pages = Oldalak
other-pages = További oldalak

theme = Téma
theme-light = Világos
theme-dark = Sötét
theme-system = Rendszer

copy = Másolás
copied = Másolva
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = Billentyűparancsok

not-found = Az oldal nem található
not-found-text = Ezen a címen nincs oldal. Lehet, hogy áthelyezték, vagy még nem fordították le.

# A page at an old address; a link to the new one follows.
moved = Ezt az oldalt áthelyezték

# How an article in another language stands to its source, in the language picker.
state-source = eredeti
state-fresh = naprakész
state-stale = elavult
state-machine = gépi fordítás
# Between two states: “behind, machine translated”.
list-separator = { ", " }

# Notices above an article. $language is a language's name in itself.
notice-machine = Ez a cikk gépi fordítással készült. A fordítás hibákat tartalmazhat.
notice-stale = Az eredeti ({ $language }) megváltozott, mióta ez a fordítás elkészült.
notice-newer = A cikknek van újabb változata: { $language }.
notice-missing = Ezt a cikket még nem fordították le. A megjelenített nyelv: { $language }.
read-in = Olvasás: { $language }

alert-note = Megjegyzés
alert-tip = Tipp
alert-important = Fontos
alert-warning = Figyelmeztetés
alert-caution = Figyelem

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = Áttekintés
kind-quickstart = Gyors útmutató
kind-tutorial = Oktatóanyag
kind-how-to-guide = Útmutató
kind-concept = Fogalom
kind-reference = Referencia
kind-get-started = Első lépések
kind-whats-new = Újdonságok
kind-video = Videó
kind-learn = Tanulás
kind-deploy = Üzembe helyezés
kind-download = Letöltés
kind-architecture = Architektúra
kind-sample = Minta
# Above what a tutorial asks for first.
kind-prerequisites = Előfeltételek

# What articles are made of besides text. The two choices are labels of lists.
long-description = Részletes leírás
play-video = Videó lejátszása
code-missing = Ez a kódminta nem érhető el:
choose-version = Verzió
choose-pivot = Célplatform

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = nincs lefordítva
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind =
    { $changes ->
        [one] Az eredeti ({ $language }) egyszer változott meg, mióta ez a fordítás elkészült.
       *[other] Az eredeti ({ $language }) { $changes } alkalommal változott meg, mióta ez a fordítás elkészült.
    }
# The line below that notice: links to the sections that have changed follow.
changed-sections = Megváltozott szakaszok:
# What the mark in the margin beside the heading of such a section says.
section-changed = az eredetiben megváltozott

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = Legutóbb frissítve
edit-page = Az oldal szerkesztése

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = Az eredeti megjelenítése
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = Eredeti
bilingual-beside = Egymás mellett
bilingual-below-sentences = Minden mondat alatt
bilingual-below-paragraphs = Minden bekezdés alatt
bilingual-hide = Elrejtés
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = Billentyűk: N következő, P előző, Esc befejezés
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: fordítás és eredeti
bilingual-back = Vissza a cikkhez

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = Keresés
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = A kereséshez JavaScript szükséges. Nélküle a tartalomból minden oldal elérhető.
search-busy = Keresés…
search-failed = A keresés jelenleg nem működik.
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] Nincs találat. Próbálkozzon más vagy kevesebb szóval.
        [one] { $count } találat
       *[other] { $count } találat
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = Nyelv: { $language }
search-more = Továbbiak megjelenítése

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = A fordítás állapota
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text =
    { $count ->
        [one] Egy cikk készült az eredeti nyelven ({ $language }). A többi nyelv itt tart.
       *[other] { $count } cikk készült az eredeti nyelven ({ $language }). A többi nyelv itt tart.
    }
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = Arány
machine-translated = Gépi
human-translated = Emberi
# The part of the whole that is up to date, in a cell.
percent = { $number }%
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = Ezek az adatok JSON-formátumban
coverage-feed = Az adatok hírcsatornája
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: { $fresh } naprakész, { $stale } elavult, { $missing } nincs lefordítva
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = ismeretlen korú
state-orphan = az eredeti már nincs meg

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = Eltérésjelentés
# Its parts: titles of tables and lists.
report-by-language = Nyelv szerint
report-by-rule = Szabály szerint
report-by-section = Szakasz szerint
report-articles = Cikkek
report-elsewhere = Más fájlokban
# The section of articles that are in no folder.
section-root = Legfelső szint
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = Cikk
section = Szakasz
state = Állapot
rule = Szabály
findings = Észrevételek
# The first choice of those lists: nothing is left out.
choose-all = Összes
# A page of a long table.
page-number = { $number }. oldal
page-numbers = A táblázat oldalai
# What letters in the table mean.
key-to-letters = A betűk jelentése
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = E
letter-fresh = N
letter-stale = R
letter-unknown = ?
letter-missing = H
letter-orphan = Á
letter-machine = gépi
# The weights of findings, each with a letter that is another than the others.
level-error = hiba
level-warning = figyelmeztetés
level-note = megjegyzés
letter-error = H
letter-warning = F
letter-note = M
# How many findings of a weight there are.
count-errors =
    { $count ->
        [one] egy hiba
       *[other] { $count } hiba
    }
count-warnings =
    { $count ->
        [one] egy figyelmeztetés
       *[other] { $count } figyelmeztetés
    }
count-notes =
    { $count ->
        [one] egy megjegyzés
       *[other] { $count } megjegyzés
    }
count-articles =
    { $count ->
        [one] egy cikk
       *[other] { $count } cikk
    }
nothing-found = nincs észrevétel
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = Az egész cikkről
sentences = Mondatról mondatra
paragraphs = Bekezdésről bekezdésre
# A link from there to the article itself.
open-article = A cikk megnyitása
# Above the text in the original language.
original = Eredeti
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = Ami az eredetiben megváltozott:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences =
    { $count ->
        [one] Egy hely, ahol nincs észrevétel
       *[other] { $count } hely, ahol nincs észrevétel
    }
other-languages =
    { $count ->
        [one] Egy további nyelv
       *[other] { $count } további nyelv
    }
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = Ahol előfordul
and-more =
    { $count ->
        [one] és még egy
       *[other] és még { $count }
    }
rule-explained = Mit jelent
