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
