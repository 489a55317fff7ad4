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

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = netradus
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind =
    { $changes ->
        [one] Originalul ({ $language }) s-a modificat o dată de când a fost făcută această traducere.
        [few] Originalul ({ $language }) s-a modificat de { $changes } ori de când a fost făcută această traducere.
       *[other] Originalul ({ $language }) s-a modificat de { $changes } de ori de când a fost făcută această traducere.
    }
# The line below that notice: links to the sections that have changed follow.
changed-sections = Secțiuni modificate:
# What the mark in the margin beside the heading of such a section says.
section-changed = modificată în original

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = Ultima actualizare
edit-page = Editați această pagină

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = Afișați originalul
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = Original
bilingual-beside = Alăturat
bilingual-below-sentences = Sub fiecare propoziție
bilingual-below-paragraphs = Sub fiecare paragraf
bilingual-hide = Ascundeți
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = Taste: N următoarea, P anterioara, Esc terminare
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: traducere și original
bilingual-back = Înapoi la articol

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = Căutare
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = Căutarea necesită JavaScript. Fără el, cuprinsul duce la toate paginile.
search-busy = Se caută…
search-failed = Căutarea nu funcționează momentan.
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] Nu s-a găsit nimic. Încercați alte cuvinte sau mai puține.
        [one] { $count } pagină găsită
        [few] { $count } pagini găsite
       *[other] { $count } de pagini găsite
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = Limba: { $language }
search-more = Afișați mai multe

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = Starea traducerii
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text =
    { $count ->
        [one] Un articol este scris în limba originală ({ $language }). Iată cât au avansat celelalte limbi.
        [few] { $count } articole sunt scrise în limba originală ({ $language }). Iată cât au avansat celelalte limbi.
       *[other] { $count } de articole sunt scrise în limba originală ({ $language }). Iată cât au avansat celelalte limbi.
    }
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = Pondere
machine-translated = Automat
human-translated = De oameni
# The part of the whole that is up to date, in a cell.
percent = { $number } %
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = Aceste cifre în format JSON
coverage-feed = Flux cu aceste cifre
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: actualizate { $fresh }, neactualizate { $stale }, netraduse { $missing }
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = vechime necunoscută
state-orphan = originalul nu mai există

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = Raport de divergențe
# Its parts: titles of tables and lists.
report-by-language = După limbă
report-by-rule = După regulă
report-by-section = După secțiune
report-articles = Articole
report-elsewhere = În alte fișiere
# The section of articles that are in no folder.
section-root = Nivelul superior
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = Articol
section = Secțiune
state = Stare
rule = Regulă
findings = Constatări
# The first choice of those lists: nothing is left out.
choose-all = Toate
# A page of a long table.
page-number = Pagina { $number }
page-numbers = Paginile tabelului
# What letters in the table mean.
key-to-letters = Ce înseamnă literele
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = O
letter-fresh = A
letter-stale = N
letter-unknown = V
letter-missing = T
letter-orphan = F
letter-machine = ta
# The weights of findings, each with a letter that is another than the others.
level-error = eroare
level-warning = avertisment
level-note = notă
letter-error = E
letter-warning = A
letter-note = N
# How many findings of a weight there are.
count-errors =
    { $count ->
        [one] o eroare
        [few] { $count } erori
       *[other] { $count } de erori
    }
count-warnings =
    { $count ->
        [one] un avertisment
        [few] { $count } avertismente
       *[other] { $count } de avertismente
    }
count-notes =
    { $count ->
        [one] o notă
        [few] { $count } note
       *[other] { $count } de note
    }
count-articles =
    { $count ->
        [one] un articol
        [few] { $count } articole
       *[other] { $count } de articole
    }
nothing-found = nu s-a găsit nimic
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = Despre întregul articol
sentences = Propoziție cu propoziție
paragraphs = Paragraf cu paragraf
# A link from there to the article itself.
open-article = Deschideți articolul
# Above the text in the original language.
original = Original
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = Ce s-a schimbat în original:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences =
    { $count ->
        [one] Un loc fără constatări
        [few] { $count } locuri fără constatări
       *[other] { $count } de locuri fără constatări
    }
other-languages =
    { $count ->
        [one] O altă limbă
        [few] Alte { $count } limbi
       *[other] Alte { $count } de limbi
    }
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = Unde s-a găsit
and-more =
    { $count ->
        [one] și încă { $count }
        [few] și încă { $count }
       *[other] și încă { $count }
    }
rule-explained = Ce înseamnă
