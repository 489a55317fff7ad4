# The words around the articles. Message ids are the same in every language.

documentation = Dokumentaatio
contents = Sisällysluettelo
home = Etusivu
menu = Valikko
close = Sulje
skip-to-content = Siirry sisältöön
on-this-page = Tällä sivulla
breadcrumbs = Olet tässä
previous = Edellinen
next = Seuraava
previous-and-next = Edellinen ja seuraava sivu
language = Kieli
choose-language = Valitse kieli
pages = Sivut
other-pages = Muut sivut

theme = Teema
theme-light = Vaalea
theme-dark = Tumma
theme-system = Järjestelmä

copy = Kopioi
copied = Kopioitu
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = Pikanäppäimet

not-found = Sivua ei löydy
not-found-text = Tässä osoitteessa ei ole sivua. Se on ehkä siirretty, tai sitä ei ole vielä käännetty.

# A page at an old address; a link to the new one follows.
moved = Tämä sivu on siirretty

# How an article in another language stands to its source, in the language picker.
state-source = alkuperäinen
state-fresh = ajan tasalla
state-stale = vanhentunut
state-machine = konekäännös
# Between two states: “behind, machine translated”.
list-separator = { ", " }

# Notices above an article. $language is a language's name in itself.
notice-machine = Tämä artikkeli on käännetty koneellisesti. Käännös voi sisältää virheitä.
notice-stale = Alkuperäinen versio ({ $language }) on muuttunut tämän käännöksen tekemisen jälkeen.
notice-newer = Tästä artikkelista on uudempi versio: { $language }.
notice-missing = Tätä artikkelia ei ole vielä käännetty. Näytettävä kieli: { $language }.
read-in = Lue: { $language }

alert-note = Huomautus
alert-tip = Vihje
alert-important = Tärkeää
alert-warning = Varoitus
alert-caution = Huomio

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = Yleiskatsaus
kind-quickstart = Pikaopas
kind-tutorial = Opetusohjelma
kind-how-to-guide = Toimintaohje
kind-concept = Käsite
kind-reference = Hakuteos
kind-get-started = Aloittaminen
kind-whats-new = Uudet ominaisuudet
kind-video = Video
kind-learn = Opi
kind-deploy = Käyttöönotto
kind-download = Lataa
kind-architecture = Arkkitehtuuri
kind-sample = Esimerkki
# Above what a tutorial asks for first.
kind-prerequisites = Edellytykset

# What articles are made of besides text. The two choices are labels of lists.
long-description = Pitkä kuvaus
play-video = Toista video
code-missing = Tämä koodiesimerkki ei ole saatavilla:
choose-version = Versio
choose-pivot = Kohde

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = ei käännetty
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind =
    { $changes ->
        [one] Alkuperäinen versio ({ $language }) on muuttunut kerran tämän käännöksen tekemisen jälkeen.
       *[other] Alkuperäinen versio ({ $language }) on muuttunut { $changes } kertaa tämän käännöksen tekemisen jälkeen.
    }
# The line below that notice: links to the sections that have changed follow.
changed-sections = Muuttuneet osiot:
# What the mark in the margin beside the heading of such a section says.
section-changed = muuttunut alkuperäisessä versiossa

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = Päivitetty viimeksi
edit-page = Muokkaa tätä sivua

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = Näytä alkuperäinen
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = Alkuperäinen
bilingual-beside = Rinnakkain
bilingual-below-sentences = Joka virkkeen alla
bilingual-below-paragraphs = Joka kappaleen alla
bilingual-hide = Piilota
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = Näppäimet: N seuraava, P edellinen, Esc lopeta
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: käännös ja alkuperäinen
bilingual-back = Takaisin artikkeliin

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = Haku
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = Haku edellyttää JavaScriptiä. Ilman sitä kaikille sivuille pääsee sisällysluettelosta.
search-busy = Haetaan…
search-failed = Haku ei toimi tällä hetkellä.
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] Mitään ei löytynyt. Kokeile muita hakusanoja tai käytä niitä vähemmän.
        [one] { $count } sivu löytyi
       *[other] { $count } sivua löytyi
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = Kieli: { $language }
search-more = Näytä lisää

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = Käännösten tilanne
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text =
    { $count ->
        [one] Yksi artikkeli on kirjoitettu alkukielellä ({ $language }). Näin pitkällä muut kielet ovat.
       *[other] { $count } artikkelia on kirjoitettu alkukielellä ({ $language }). Näin pitkällä muut kielet ovat.
    }
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = Osuus
machine-translated = Koneellisesti
human-translated = Ihmisten kääntämät
# The part of the whole that is up to date, in a cell.
percent = { $number } %
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = Nämä luvut JSON-muodossa
coverage-feed = Näiden lukujen syöte
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: ajan tasalla { $fresh }, vanhentuneita { $stale }, kääntämättä { $missing }
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = ikä ei tiedossa
state-orphan = alkuperäistä ei enää ole

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = Poikkeamaraportti
# Its parts: titles of tables and lists.
report-by-language = Kielittäin
report-by-rule = Säännöittäin
report-by-section = Osioittain
report-articles = Artikkelit
report-elsewhere = Muissa tiedostoissa
# The section of articles that are in no folder.
section-root = Ylin taso
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = Artikkeli
section = Osio
state = Tila
rule = Sääntö
findings = Löydökset
# The first choice of those lists: nothing is left out.
choose-all = Kaikki
# A page of a long table.
page-number = Sivu { $number }
page-numbers = Taulukon sivut
# What letters in the table mean.
key-to-letters = Kirjainten merkitys
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = A
letter-fresh = T
letter-stale = V
letter-unknown = ?
letter-missing = K
letter-orphan = P
letter-machine = kone
# The weights of findings, each with a letter that is another than the others.
level-error = virhe
level-warning = varoitus
level-note = huomautus
letter-error = V
letter-warning = O
letter-note = H
# How many findings of a weight there are.
count-errors =
    { $count ->
        [one] yksi virhe
       *[other] { $count } virhettä
    }
count-warnings =
    { $count ->
        [one] yksi varoitus
       *[other] { $count } varoitusta
    }
count-notes =
    { $count ->
        [one] yksi huomautus
       *[other] { $count } huomautusta
    }
count-articles =
    { $count ->
        [one] yksi artikkeli
       *[other] { $count } artikkelia
    }
nothing-found = mitään ei löytynyt
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = Koko artikkelista
sentences = Virke virkkeeltä
paragraphs = Kappale kappaleelta
# A link from there to the article itself.
open-article = Avaa artikkeli
# Above the text in the original language.
original = Alkuperäinen
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = Mikä alkuperäisessä on muuttunut:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences =
    { $count ->
        [one] Yksi kohta, josta ei löytynyt mitään
       *[other] { $count } kohtaa, joista ei löytynyt mitään
    }
other-languages =
    { $count ->
        [one] Yksi muu kieli
       *[other] { $count } muuta kieltä
    }
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = Mistä löytyi
and-more =
    { $count ->
        [one] ja yksi muu
       *[other] ja { $count } muuta
    }
rule-explained = Mitä se tarkoittaa
