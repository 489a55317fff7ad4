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
