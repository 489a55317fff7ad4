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
# Read out beside the heading of such a section, where eyes see a mark in the margin.
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
