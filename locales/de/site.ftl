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

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = nicht übersetzt
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind =
    { $changes ->
        [one] Das Original ({ $language }) wurde seit dieser Übersetzung einmal geändert.
       *[other] Das Original ({ $language }) wurde seit dieser Übersetzung { $changes }-mal geändert.
    }
# The line below that notice: links to the sections that have changed follow.
changed-sections = Geänderte Abschnitte:
# What the mark in the margin beside the heading of such a section says.
section-changed = im Original geändert

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = Zuletzt aktualisiert
edit-page = Diese Seite bearbeiten

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = Original anzeigen
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = Original
bilingual-beside = Nebeneinander
bilingual-below-sentences = Unter jedem Satz
bilingual-below-paragraphs = Unter jedem Absatz
bilingual-hide = Ausblenden
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = Tasten: N weiter, P zurück, Esc beenden
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: Übersetzung und Original
bilingual-back = Zurück zum Artikel

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = Suchen
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = Die Suche benötigt JavaScript. Ohne JavaScript führt das Inhaltsverzeichnis zu jeder Seite.
search-busy = Suche läuft …
search-failed = Die Suche funktioniert zurzeit nicht.
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] Nichts gefunden. Versuchen Sie es mit anderen oder weniger Wörtern.
        [one] { $count } Seite gefunden
       *[other] { $count } Seiten gefunden
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = Auf { $language }
search-more = Mehr anzeigen

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = Übersetzungsstand
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text =
    { $count ->
        [one] Ein Artikel liegt im Original vor ({ $language }). So weit sind die anderen Sprachen.
       *[other] { $count } Artikel liegen im Original vor ({ $language }). So weit sind die anderen Sprachen.
    }
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = Anteil
machine-translated = Maschinell
human-translated = Von Menschen
# The part of the whole that is up to date, in a cell.
percent = { $number } %
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = Diese Zahlen als JSON
coverage-feed = Feed mit diesen Zahlen
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: { $fresh } aktuell, { $stale } veraltet, { $missing } nicht übersetzt
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = Alter unbekannt
state-orphan = Original nicht mehr vorhanden

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = Abweichungsbericht
# Its parts: titles of tables and lists.
report-by-language = Nach Sprache
report-by-rule = Nach Regel
report-by-section = Nach Abschnitt
report-articles = Artikel
report-elsewhere = In anderen Dateien
# The section of articles that are in no folder.
section-root = Oberste Ebene
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = Artikel
section = Abschnitt
state = Stand
rule = Regel
findings = Befunde
# The first choice of those lists: nothing is left out.
choose-all = Alle
# A page of a long table.
page-number = Seite { $number }
page-numbers = Seiten der Tabelle
# What letters in the table mean.
key-to-letters = Bedeutung der Buchstaben
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = O
letter-fresh = A
letter-stale = V
letter-unknown = U
letter-missing = F
letter-orphan = W
letter-machine = mÜ
# The weights of findings, each with a letter that is another than the others.
level-error = Fehler
level-warning = Warnung
level-note = Hinweis
letter-error = F
letter-warning = W
letter-note = H
# How many findings of a weight there are.
count-errors =
    { $count ->
        [one] ein Fehler
       *[other] { $count } Fehler
    }
count-warnings =
    { $count ->
        [one] eine Warnung
       *[other] { $count } Warnungen
    }
count-notes =
    { $count ->
        [one] ein Hinweis
       *[other] { $count } Hinweise
    }
count-articles =
    { $count ->
        [one] ein Artikel
       *[other] { $count } Artikel
    }
nothing-found = nichts gefunden
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = Zum ganzen Artikel
sentences = Satz für Satz
paragraphs = Absatz für Absatz
# A link from there to the article itself.
open-article = Artikel öffnen
# Above the text in the original language.
original = Original
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = Änderungen im Original:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences =
    { $count ->
        [one] Eine Stelle ohne Befund
       *[other] { $count } Stellen ohne Befund
    }
other-languages =
    { $count ->
        [one] Eine weitere Sprache
       *[other] { $count } weitere Sprachen
    }
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = Fundstellen
and-more =
    { $count ->
        [one] und eine weitere
       *[other] und { $count } weitere
    }
rule-explained = Was das bedeutet
