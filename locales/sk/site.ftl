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

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = nepreložené
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind =
    { $changes ->
        [one] Originál ({ $language }) sa od vytvorenia tohto prekladu zmenil raz.
        [few] Originál ({ $language }) sa od vytvorenia tohto prekladu zmenil { $changes }-krát.
       *[other] Originál ({ $language }) sa od vytvorenia tohto prekladu zmenil { $changes }-krát.
    }
# The line below that notice: links to the sections that have changed follow.
changed-sections = Zmenené sekcie:
# What the mark in the margin beside the heading of such a section says.
section-changed = zmenené v origináli

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = Posledná aktualizácia
edit-page = Upraviť túto stránku

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = Zobraziť originál
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = Originál
bilingual-beside = Vedľa seba
bilingual-below-sentences = Pod každou vetou
bilingual-below-paragraphs = Pod každým odsekom
bilingual-hide = Skryť
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = Klávesy: N ďalšia, P predchádzajúca, Esc koniec
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: preklad a originál
bilingual-back = Späť na článok

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = Hľadať
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = Vyhľadávanie vyžaduje JavaScript. Bez neho sa na každú stránku dostanete cez obsah.
search-busy = Vyhľadáva sa…
search-failed = Vyhľadávanie momentálne nefunguje.
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] Nič sa nenašlo. Skúste iné slová alebo ich zadajte menej.
        [one] Našla sa { $count } stránka
        [few] Našli sa { $count } stránky
       *[other] Našlo sa { $count } stránok
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = Jazyk: { $language }
search-more = Zobraziť viac

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = Stav prekladu
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text =
    { $count ->
        [one] Pôvodný jazyk ({ $language }) má { $count } článok. Takto pokročili ostatné jazyky.
        [few] Pôvodný jazyk ({ $language }) má { $count } články. Takto pokročili ostatné jazyky.
       *[other] Pôvodný jazyk ({ $language }) má { $count } článkov. Takto pokročili ostatné jazyky.
    }
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = Podiel
machine-translated = Strojovo
human-translated = Ľuďmi
# The part of the whole that is up to date, in a cell.
percent = { $number } %
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = Tieto údaje vo formáte JSON
coverage-feed = Kanál s týmito údajmi
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: aktuálne { $fresh }, neaktuálne { $stale }, nepreložené { $missing }
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = neznámy vek
state-orphan = originál už neexistuje

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = Prehľad odchýlok
# Its parts: titles of tables and lists.
report-by-language = Podľa jazyka
report-by-rule = Podľa pravidla
report-by-section = Podľa sekcie
report-articles = Články
report-elsewhere = V iných súboroch
# The section of articles that are in no folder.
section-root = Najvyššia úroveň
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = Článok
section = Sekcia
state = Stav
rule = Pravidlo
findings = Nálezy
# The first choice of those lists: nothing is left out.
choose-all = Všetko
# A page of a long table.
page-number = Strana { $number }
page-numbers = Strany tabuľky
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
level-warning = varovanie
level-note = poznámka
letter-error = C
letter-warning = V
letter-note = P
# How many findings of a weight there are.
count-errors =
    { $count ->
        [one] { $count } chyba
        [few] { $count } chyby
       *[other] { $count } chýb
    }
count-warnings =
    { $count ->
        [one] { $count } varovanie
        [few] { $count } varovania
       *[other] { $count } varovaní
    }
count-notes =
    { $count ->
        [one] { $count } poznámka
        [few] { $count } poznámky
       *[other] { $count } poznámok
    }
count-articles =
    { $count ->
        [one] { $count } článok
        [few] { $count } články
       *[other] { $count } článkov
    }
nothing-found = nič sa nenašlo
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = K celému článku
sentences = Veta po vete
paragraphs = Odsek po odseku
# A link from there to the article itself.
open-article = Otvoriť článok
# Above the text in the original language.
original = Originál
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = Čo sa v origináli zmenilo:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences =
    { $count ->
        [one] { $count } miesto bez nálezu
        [few] { $count } miesta bez nálezu
       *[other] { $count } miest bez nálezu
    }
other-languages =
    { $count ->
        [one] { $count } ďalší jazyk
        [few] { $count } ďalšie jazyky
       *[other] { $count } ďalších jazykov
    }
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = Kde sa našlo
and-more =
    { $count ->
        [one] a { $count } ďalší
        [few] a { $count } ďalšie
       *[other] a { $count } ďalších
    }
rule-explained = Čo to znamená
