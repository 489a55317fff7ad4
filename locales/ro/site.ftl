# The words around the articles. Message ids are the same in every language.

documentation = Documentație
contents = Cuprins
home = Pagina de pornire
menu = Meniu
close = Închideți
skip-to-content = Salt la conținut
on-this-page = În această pagină
breadcrumbs = Vă aflați aici
previous = Înapoi
next = Înainte
previous-and-next = Pagina anterioară și pagina următoare
language = Limbă
choose-language = Alegeți o limbă
pages = Pagini
other-pages = Alte pagini

theme = Temă
theme-light = Luminoasă
theme-dark = Întunecată
theme-system = Sistem

copy = Copiați
copied = Copiat
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = Comenzi rapide de la tastatură

not-found = Pagina nu a fost găsită
not-found-text = Nu există nicio pagină la această adresă. Este posibil să fi fost mutată sau să nu fi fost încă tradusă.

# A page at an old address; a link to the new one follows.
moved = Această pagină a fost mutată

# How an article in another language stands to its source, in the language picker.
state-source = original
state-fresh = actualizat
state-stale = neactualizat
state-machine = traducere automată
# Between two states: “behind, machine translated”.
list-separator = { ", " }

# Notices above an article. $language is a language's name in itself.
notice-machine = Acest articol a fost tradus automat. Traducerea poate conține erori.
notice-stale = Originalul ({ $language }) s-a modificat de când a fost făcută această traducere.
notice-newer = Există o versiune mai nouă a acestui articol: { $language }.
notice-missing = Acest articol nu este tradus încă. Limba afișată: { $language }.
read-in = Citiți: { $language }

alert-note = Notă
alert-tip = Sfat
alert-important = Important
alert-warning = Avertisment
alert-caution = Atenție

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = Prezentare generală
kind-quickstart = Pornire rapidă
kind-tutorial = Tutorial
kind-how-to-guide = Ghid practic
kind-concept = Concept
kind-reference = Referință
kind-get-started = Introducere
kind-whats-new = Noutăți
kind-video = Videoclip
kind-learn = Învățare
kind-deploy = Implementare
kind-download = Descărcare
kind-architecture = Arhitectură
kind-sample = Exemplu
# Above what a tutorial asks for first.
kind-prerequisites = Cerințe preliminare

# What articles are made of besides text. The two choices are labels of lists.
long-description = Descriere detaliată
play-video = Redați videoclipul
code-missing = Acest exemplu de cod nu este disponibil:
choose-version = Versiune
choose-pivot = Pentru
