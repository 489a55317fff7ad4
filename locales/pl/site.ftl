# The words around the articles. Message ids are the same in every language.

documentation = Dokumentacja
contents = Spis treści
home = Strona główna
menu = Menu
close = Zamknij
skip-to-content = Przejdź do treści
on-this-page = Na tej stronie
breadcrumbs = Bieżące położenie
previous = Wstecz
next = Dalej
previous-and-next = Poprzednia i następna strona
language = Język
choose-language = Wybierz język
pages = Strony
other-pages = Inne strony

theme = Motyw
theme-light = Jasny
theme-dark = Ciemny
theme-system = Systemowy

copy = Kopiuj
copied = Skopiowano
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = Skróty klawiaturowe

not-found = Nie znaleziono strony
not-found-text = Pod tym adresem nie ma żadnej strony. Być może została przeniesiona lub nie została jeszcze przetłumaczona.

# A page at an old address; a link to the new one follows.
moved = Ta strona została przeniesiona

# How an article in another language stands to its source, in the language picker.
state-source = oryginał
state-fresh = aktualny
state-stale = nieaktualny
state-machine = tłumaczenie maszynowe
# Between two states: “behind, machine translated”.
list-separator = { ", " }

# Notices above an article. $language is a language's name in itself.
notice-machine = Ten artykuł został przetłumaczony maszynowo. Tłumaczenie może zawierać błędy.
notice-stale = Oryginał ({ $language }) zmienił się od czasu wykonania tego tłumaczenia.
notice-newer = Dostępna jest nowsza wersja tego artykułu: { $language }.
notice-missing = Ten artykuł nie został jeszcze przetłumaczony. Wyświetlany język: { $language }.
read-in = Czytaj: { $language }

alert-note = Uwaga
alert-tip = Wskazówka
alert-important = Ważne
alert-warning = Ostrzeżenie
alert-caution = Przestroga

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = Omówienie
kind-quickstart = Szybki start
kind-tutorial = Samouczek
kind-how-to-guide = Przewodnik
kind-concept = Pojęcie
kind-reference = Dokumentacja referencyjna
kind-get-started = Pierwsze kroki
kind-whats-new = Co nowego
kind-video = Wideo
kind-learn = Nauka
kind-deploy = Wdrażanie
kind-download = Pobieranie
kind-architecture = Architektura
kind-sample = Przykład
# Above what a tutorial asks for first.
kind-prerequisites = Wymagania wstępne

# What articles are made of besides text. The two choices are labels of lists.
long-description = Szczegółowy opis
play-video = Odtwórz wideo
code-missing = Ten przykład kodu jest niedostępny:
choose-version = Wersja
choose-pivot = Dla

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = nieprzetłumaczony
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind =
    { $changes ->
        [one] Oryginał ({ $language }) zmienił się { $changes } raz od czasu wykonania tego tłumaczenia.
        [few] Oryginał ({ $language }) zmienił się { $changes } razy od czasu wykonania tego tłumaczenia.
       *[many] Oryginał ({ $language }) zmienił się { $changes } razy od czasu wykonania tego tłumaczenia.
    }
# The line below that notice: links to the sections that have changed follow.
changed-sections = Zmienione sekcje:
# What the mark in the margin beside the heading of such a section says.
section-changed = zmieniono w oryginale

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = Ostatnia aktualizacja
edit-page = Edytuj tę stronę

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = Pokaż oryginał
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = Oryginał
bilingual-beside = Obok siebie
bilingual-below-sentences = Pod każdym zdaniem
bilingual-below-paragraphs = Pod każdym akapitem
bilingual-hide = Ukryj
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = Klawisze: N następne, P poprzednie, Esc koniec
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: tłumaczenie i oryginał
bilingual-back = Powrót do artykułu

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = Szukaj
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = Wyszukiwanie wymaga obsługi JavaScript. Bez niej do każdej strony prowadzi spis treści.
search-busy = Wyszukiwanie…
search-failed = Wyszukiwanie chwilowo nie działa.
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] Nic nie znaleziono. Spróbuj użyć innych słów lub mniejszej ich liczby.
        [one] Znaleziono { $count } stronę
        [few] Znaleziono { $count } strony
       *[many] Znaleziono { $count } stron
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = Język: { $language }
search-more = Pokaż więcej

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = Stan tłumaczenia
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text =
    { $count ->
        [one] W języku oryginału ({ $language }) jest { $count } artykuł. Oto postęp w pozostałych językach.
        [few] W języku oryginału ({ $language }) są { $count } artykuły. Oto postęp w pozostałych językach.
       *[many] W języku oryginału ({ $language }) jest { $count } artykułów. Oto postęp w pozostałych językach.
    }
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = Udział
machine-translated = Maszynowo
human-translated = Przez ludzi
# The part of the whole that is up to date, in a cell.
percent = { $number }%
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = Te dane w formacie JSON
coverage-feed = Kanał z tymi danymi
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: aktualne { $fresh }, nieaktualne { $stale }, nieprzetłumaczone { $missing }
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = wiek nieznany
state-orphan = oryginał już nie istnieje

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = Raport rozbieżności
# Its parts: titles of tables and lists.
report-by-language = Według języka
report-by-rule = Według reguły
report-by-section = Według sekcji
report-articles = Artykuły
report-elsewhere = W innych plikach
# The section of articles that are in no folder.
section-root = Najwyższy poziom
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = Artykuł
section = Sekcja
state = Stan
rule = Reguła
findings = Wyniki
# The first choice of those lists: nothing is left out.
choose-all = Wszystkie
# A page of a long table.
page-number = Strona { $number }
page-numbers = Strony tabeli
# What letters in the table mean.
key-to-letters = Znaczenie liter
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = O
letter-fresh = A
letter-stale = N
letter-unknown = W
letter-missing = B
letter-orphan = S
letter-machine = tm
# The weights of findings, each with a letter that is another than the others.
level-error = błąd
level-warning = ostrzeżenie
level-note = uwaga
letter-error = B
letter-warning = O
letter-note = U
# How many findings of a weight there are.
count-errors =
    { $count ->
        [one] { $count } błąd
        [few] { $count } błędy
       *[many] { $count } błędów
    }
count-warnings =
    { $count ->
        [one] { $count } ostrzeżenie
        [few] { $count } ostrzeżenia
       *[many] { $count } ostrzeżeń
    }
count-notes =
    { $count ->
        [one] { $count } uwaga
        [few] { $count } uwagi
       *[many] { $count } uwag
    }
count-articles =
    { $count ->
        [one] { $count } artykuł
        [few] { $count } artykuły
       *[many] { $count } artykułów
    }
nothing-found = nic nie znaleziono
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = O całym artykule
sentences = Zdanie po zdaniu
paragraphs = Akapit po akapicie
# A link from there to the article itself.
open-article = Otwórz artykuł
# Above the text in the original language.
original = Oryginał
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = Co zmieniło się w oryginale:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences =
    { $count ->
        [one] { $count } miejsce bez uwag
        [few] { $count } miejsca bez uwag
       *[many] { $count } miejsc bez uwag
    }
other-languages =
    { $count ->
        [one] { $count } inny język
        [few] { $count } inne języki
       *[many] { $count } innych języków
    }
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = Gdzie znaleziono
and-more =
    { $count ->
        [one] i jeszcze { $count }
        [few] i jeszcze { $count }
       *[many] i jeszcze { $count }
    }
rule-explained = Co to oznacza
