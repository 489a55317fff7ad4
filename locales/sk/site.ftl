# The words around the articles. Message ids are the same in every language.

documentation = Dokumentácia
contents = Obsah
home = Domov
menu = Ponuka
close = Zavrieť
skip-to-content = Prejsť na obsah
on-this-page = Na tejto stránke
breadcrumbs = Nachádzate sa tu
previous = Predchádzajúca
next = Ďalšia
previous-and-next = Predchádzajúca a ďalšia stránka
language = Jazyk
choose-language = Vyberte jazyk
pages = Stránky
other-pages = Ostatné stránky

theme = Motív
theme-light = Svetlý
theme-dark = Tmavý
theme-system = Podľa systému

copy = Kopírovať
copied = Skopírované
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = Klávesové skratky

not-found = Stránka sa nenašla
not-found-text = Na tejto adrese nie je žiadna stránka. Možno bola presunutá alebo ešte nie je preložená.

# A page at an old address; a link to the new one follows.
moved = Táto stránka bola presunutá

# How an article in another language stands to its source, in the language picker.
state-source = originál
state-fresh = aktuálne
state-stale = neaktuálne
state-machine = strojový preklad
# Between two states: “behind, machine translated”.
list-separator = { ", " }

# Notices above an article. $language is a language's name in itself.
notice-machine = Tento článok bol preložený strojovo. Preklad môže obsahovať chyby.
notice-stale = Originál ({ $language }) sa od vytvorenia tohto prekladu zmenil.
notice-newer = Existuje novšia verzia tohto článku: { $language }.
notice-missing = Tento článok zatiaľ nie je preložený. Zobrazený jazyk: { $language }.
read-in = Čítať: { $language }

alert-note = Poznámka
alert-tip = Tip
alert-important = Dôležité
alert-warning = Varovanie
alert-caution = Upozornenie

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = Prehľad
kind-quickstart = Rýchly štart
kind-tutorial = Kurz
kind-how-to-guide = Návod
kind-concept = Koncept
kind-reference = Referenčné informácie
kind-get-started = Začíname
kind-whats-new = Čo je nové
kind-video = Video
kind-learn = Výučba
kind-deploy = Nasadenie
kind-download = Na stiahnutie
kind-architecture = Architektúra
kind-sample = Ukážka
# Above what a tutorial asks for first.
kind-prerequisites = Predpoklady

# What articles are made of besides text. The two choices are labels of lists.
long-description = Podrobný opis
play-video = Prehrať video
code-missing = Táto ukážka kódu nie je k dispozícii:
choose-version = Verzia
choose-pivot = Pre
