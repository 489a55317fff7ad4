# The words around the articles. Message ids are the same in every language.

documentation = Dokumentation
contents = Innehåll
home = Startsida
menu = Meny
close = Stäng
skip-to-content = Gå till innehållet
on-this-page = På den här sidan
breadcrumbs = Du är här
previous = Föregående
next = Nästa
previous-and-next = Föregående och nästa sida
language = Språk
choose-language = Välj språk
pages = Sidor
other-pages = Övriga sidor

theme = Tema
theme-light = Ljust
theme-dark = Mörkt
theme-system = System

copy = Kopiera
copied = Kopierat
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = Kortkommandon

not-found = Sidan hittades inte
not-found-text = Det finns ingen sida på den här adressen. Den kan ha flyttats eller är ännu inte översatt.

# A page at an old address; a link to the new one follows.
moved = Den här sidan har flyttats

# How an article in another language stands to its source, in the language picker.
state-source = original
state-fresh = aktuell
state-stale = inaktuell
state-machine = maskinöversatt
# Between two states: “behind, machine translated”.
list-separator = { ", " }

# Notices above an article. $language is a language's name in itself.
notice-machine = Den här artikeln har maskinöversatts. Översättningen kan innehålla fel.
notice-stale = Originalet ({ $language }) har ändrats sedan den här översättningen gjordes.
notice-newer = Det finns en nyare version av den här artikeln: { $language }.
notice-missing = Den här artikeln är inte översatt ännu. Språk som visas: { $language }.
read-in = Läs: { $language }

alert-note = Obs!
alert-tip = Tips
alert-important = Viktigt
alert-warning = Varning
alert-caution = Var försiktig

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = Översikt
kind-quickstart = Snabbstart
kind-tutorial = Självstudie
kind-how-to-guide = Instruktionsguide
kind-concept = Begrepp
kind-reference = Referens
kind-get-started = Kom igång
kind-whats-new = Nyheter
kind-video = Video
kind-learn = Lär dig
kind-deploy = Distribuera
kind-download = Ladda ned
kind-architecture = Arkitektur
kind-sample = Exempel
# Above what a tutorial asks for first.
kind-prerequisites = Förutsättningar

# What articles are made of besides text. The two choices are labels of lists.
long-description = Utförlig beskrivning
play-video = Spela upp video
code-missing = Det här kodexemplet är inte tillgängligt:
choose-version = Version
choose-pivot = För
