# The words around the articles. Message ids are the same in every language.

documentation = Dokumentation
contents = Inhalt
home = Startseite
menu = Menü
close = Schließen
skip-to-content = Zum Inhalt springen
on-this-page = Auf dieser Seite
breadcrumbs = Sie sind hier
previous = Zurück
next = Weiter
previous-and-next = Vorherige und nächste Seite
language = Sprache
choose-language = Sprache auswählen
pages = Seiten
other-pages = Weitere Seiten

theme = Farbschema
theme-light = Hell
theme-dark = Dunkel
theme-system = System

copy = Kopieren
copied = Kopiert
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = Tastenkürzel

not-found = Seite nicht gefunden
not-found-text = Unter dieser Adresse gibt es keine Seite. Möglicherweise wurde sie verschoben oder noch nicht übersetzt.

# A page at an old address; a link to the new one follows.
moved = Diese Seite ist umgezogen

# How an article in another language stands to its source, in the language picker.
state-source = Original
state-fresh = aktuell
state-stale = veraltet
state-machine = maschinell übersetzt
# Between two states: “behind, machine translated”.
list-separator = { ", " }

# Notices above an article. $language is a language's name in itself.
notice-machine = Dieser Artikel wurde maschinell übersetzt. Die Übersetzung kann Fehler enthalten.
notice-stale = Das Original ({ $language }) wurde seit dieser Übersetzung geändert.
notice-newer = Von diesem Artikel gibt es eine neuere Fassung: { $language }.
notice-missing = Dieser Artikel ist noch nicht übersetzt. Angezeigte Sprache: { $language }.
read-in = Lesen: { $language }

alert-note = Hinweis
alert-tip = Tipp
alert-important = Wichtig
alert-warning = Warnung
alert-caution = Vorsicht

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = Übersicht
kind-quickstart = Schnellstart
kind-tutorial = Tutorial
kind-how-to-guide = Anleitung
kind-concept = Konzept
kind-reference = Referenz
kind-get-started = Erste Schritte
kind-whats-new = Neuerungen
kind-video = Video
kind-learn = Lernen
kind-deploy = Bereitstellen
kind-download = Download
kind-architecture = Architektur
kind-sample = Beispiel
# Above what a tutorial asks for first.
kind-prerequisites = Voraussetzungen

# What articles are made of besides text. The two choices are labels of lists.
long-description = Ausführliche Beschreibung
play-video = Video abspielen
code-missing = Dieses Codebeispiel ist nicht verfügbar:
choose-version = Version
choose-pivot = Für
