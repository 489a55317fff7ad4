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
