# The words around the articles. Message ids are the same in every language.

documentation = Dokumentace
contents = Obsah
home = Domů
menu = Nabídka
close = Zavřít
skip-to-content = Přejít k obsahu
on-this-page = Na této stránce
breadcrumbs = Zde se nacházíte
previous = Předchozí
next = Další
previous-and-next = Předchozí a další stránka
language = Jazyk
choose-language = Zvolte jazyk
pages = Stránky
other-pages = Ostatní stránky

theme = Motiv
theme-light = Světlý
theme-dark = Tmavý
theme-system = Podle systému

copy = Kopírovat
copied = Zkopírováno
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = Klávesové zkratky

not-found = Stránka nebyla nalezena
not-found-text = Na této adrese není žádná stránka. Možná byla přesunuta nebo ještě není přeložena.

# A page at an old address; a link to the new one follows.
moved = Tato stránka byla přesunuta

# How an article in another language stands to its source, in the language picker.
state-source = originál
state-fresh = aktuální
state-stale = neaktuální
state-machine = strojový překlad
# Between two states: “behind, machine translated”.
list-separator = { ", " }

# Notices above an article. $language is a language's name in itself.
notice-machine = Tento článek byl přeložen strojově. Překlad může obsahovat chyby.
notice-stale = Originál ({ $language }) se od vytvoření tohoto překladu změnil.
notice-newer = Existuje novější verze tohoto článku: { $language }.
notice-missing = Tento článek zatím není přeložen. Zobrazený jazyk: { $language }.
read-in = Číst: { $language }

alert-note = Poznámka
alert-tip = Tip
alert-important = Důležité
alert-warning = Varování
alert-caution = Upozornění

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = Přehled
kind-quickstart = Rychlý start
kind-tutorial = Kurz
kind-how-to-guide = Návod
kind-concept = Koncept
kind-reference = Referenční informace
kind-get-started = Začínáme
kind-whats-new = Co je nového
kind-video = Video
kind-learn = Výuka
kind-deploy = Nasazení
kind-download = Ke stažení
kind-architecture = Architektura
kind-sample = Ukázka
# Above what a tutorial asks for first.
kind-prerequisites = Předpoklady

# What articles are made of besides text. The two choices are labels of lists.
long-description = Podrobný popis
play-video = Přehrát video
code-missing = Tato ukázka kódu není k dispozici:
choose-version = Verze
choose-pivot = Pro
