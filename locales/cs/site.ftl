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
# What the mark in the margin beside the heading of such a section says.
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

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = Stav překladu
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text =
    { $count ->
        [one] Původní jazyk ({ $language }) má { $count } článek. Takto pokročily ostatní jazyky.
        [few] Původní jazyk ({ $language }) má { $count } články. Takto pokročily ostatní jazyky.
       *[other] Původní jazyk ({ $language }) má { $count } článků. Takto pokročily ostatní jazyky.
    }
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = Podíl
machine-translated = Strojově
human-translated = Lidmi
# The part of the whole that is up to date, in a cell.
percent = { $number } %
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = Tyto údaje ve formátu JSON
coverage-feed = Kanál s těmito údaji
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: aktuální { $fresh }, neaktuální { $stale }, nepřeložené { $missing }
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = neznámé stáří
state-orphan = originál už neexistuje

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = Přehled odchylek
# Its parts: titles of tables and lists.
report-by-language = Podle jazyka
report-by-rule = Podle pravidla
report-by-section = Podle oddílu
report-articles = Články
report-elsewhere = V jiných souborech
# The section of articles that are in no folder.
section-root = Nejvyšší úroveň
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = Článek
section = Oddíl
state = Stav
rule = Pravidlo
findings = Nálezy
# The first choice of those lists: nothing is left out.
choose-all = Vše
# A page of a long table.
page-number = Strana { $number }
page-numbers = Strany tabulky
# What letters in the table mean.
key-to-letters = Význam písmen
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = O
letter-fresh = A
letter-stale = N
letter-unknown = ?
letter-missing = –
letter-orphan = B
letter-machine = stroj
# The weights of findings, each with a letter that is another than the others.
level-error = chyba
level-warning = varování
level-note = poznámka
letter-error = C
letter-warning = V
letter-note = P
# How many findings of a weight there are.
count-errors =
    { $count ->
        [one] { $count } chyba
        [few] { $count } chyby
       *[other] { $count } chyb
    }
count-warnings = { $count } varování
count-notes =
    { $count ->
        [one] { $count } poznámka
        [few] { $count } poznámky
       *[other] { $count } poznámek
    }
count-articles =
    { $count ->
        [one] { $count } článek
        [few] { $count } články
       *[other] { $count } článků
    }
nothing-found = nic nenalezeno
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = K celému článku
sentences = Větu po větě
paragraphs = Odstavec po odstavci
# A link from there to the article itself.
open-article = Otevřít článek
# Above the text in the original language.
original = Originál
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = Co se v originálu změnilo:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences =
    { $count ->
        [one] { $count } místo bez nálezu
        [few] { $count } místa bez nálezu
       *[other] { $count } míst bez nálezu
    }
other-languages =
    { $count ->
        [one] { $count } další jazyk
        [few] { $count } další jazyky
       *[other] { $count } dalších jazyků
    }
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = Kde bylo nalezeno
and-more =
    { $count ->
        [one] a { $count } další
        [few] a { $count } další
       *[other] a { $count } dalších
    }
rule-explained = Co to znamená
