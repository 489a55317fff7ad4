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

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = nepřeloženo
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind =
    { $changes ->
        [one] Originál ({ $language }) se od vytvoření tohoto překladu změnil jednou.
        [few] Originál ({ $language }) se od vytvoření tohoto překladu změnil { $changes }krát.
       *[other] Originál ({ $language }) se od vytvoření tohoto překladu změnil { $changes }krát.
    }
# The line below that notice: links to the sections that have changed follow.
changed-sections = Změněné oddíly:
# Read out beside the heading of such a section, where eyes see a mark in the margin.
section-changed = změněno v originálu

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = Poslední aktualizace
edit-page = Upravit tuto stránku

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = Zobrazit originál
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = Originál
bilingual-beside = Vedle sebe
bilingual-below-sentences = Pod každou větou
bilingual-below-paragraphs = Pod každým odstavcem
bilingual-hide = Skrýt
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = Klávesy: N další, P předchozí, Esc konec
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: překlad a originál
bilingual-back = Zpět na článek

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = Hledat
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = Hledání vyžaduje JavaScript. Bez něj se ke všem stránkám dostanete přes obsah.
search-busy = Hledá se…
search-failed = Hledání momentálně nefunguje.
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] Nic nebylo nalezeno. Zkuste jiná slova nebo jich zadejte méně.
        [one] Nalezena { $count } stránka
        [few] Nalezeny { $count } stránky
       *[other] Nalezeno { $count } stránek
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = Jazyk: { $language }
search-more = Zobrazit další
