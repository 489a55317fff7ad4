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
# Read out beside the heading of such a section, where eyes see a mark in the margin.
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
