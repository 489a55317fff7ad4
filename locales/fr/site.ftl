# The words around the articles. Message ids are the same in every language.

documentation = Documentation
contents = Sommaire
home = Accueil
menu = Menu
close = Fermer
skip-to-content = Aller au contenu
on-this-page = Sur cette page
breadcrumbs = Vous êtes ici
previous = Précédent
next = Suivant
previous-and-next = Page précédente et page suivante
language = Langue
choose-language = Choisir une langue
pages = Pages
other-pages = Autres pages

theme = Thème
theme-light = Clair
theme-dark = Sombre
theme-system = Système

copy = Copier
copied = Copié
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = Raccourcis clavier

not-found = Page introuvable
not-found-text = Il n’y a pas de page à cette adresse. Elle a peut-être été déplacée, ou n’est pas encore traduite.

# A page at an old address; a link to the new one follows.
moved = Cette page a été déplacée

# How an article in another language stands to its source, in the language picker.
state-source = version d’origine
state-fresh = à jour
state-stale = pas à jour
state-machine = traduction automatique
# Between two states: “behind, machine translated”.
list-separator = { ", " }

# Notices above an article. $language is a language's name in itself.
notice-machine = Cet article a été traduit automatiquement. La traduction peut contenir des erreurs.
notice-stale = La version d’origine ({ $language }) a changé depuis cette traduction.
notice-newer = Il existe une version plus récente de cet article : { $language }.
notice-missing = Cet article n’est pas encore traduit. Langue affichée : { $language }.
read-in = Lire : { $language }

alert-note = Remarque
alert-tip = Conseil
alert-important = Important
alert-warning = Avertissement
alert-caution = Attention

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = Vue d’ensemble
kind-quickstart = Démarrage rapide
kind-tutorial = Tutoriel
kind-how-to-guide = Guide pratique
kind-concept = Concept
kind-reference = Référence
kind-get-started = Bien démarrer
kind-whats-new = Nouveautés
kind-video = Vidéo
kind-learn = Apprendre
kind-deploy = Déployer
kind-download = Télécharger
kind-architecture = Architecture
kind-sample = Exemple
# Above what a tutorial asks for first.
kind-prerequisites = Prérequis

# What articles are made of besides text. The two choices are labels of lists.
long-description = Description détaillée
play-video = Lire la vidéo
code-missing = Cet exemple de code n’est pas disponible :
choose-version = Version
choose-pivot = Pour

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = non traduit
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind =
    { $changes ->
        [one] La version d’origine ({ $language }) a changé { $changes } fois depuis cette traduction.
       *[other] La version d’origine ({ $language }) a changé { $changes } fois depuis cette traduction.
    }
# The line below that notice: links to the sections that have changed follow.
changed-sections = Sections modifiées :
# What the mark in the margin beside the heading of such a section says.
section-changed = modifiée dans la version d’origine

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = Dernière mise à jour
edit-page = Modifier cette page

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = Afficher la version d’origine
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = Version d’origine
bilingual-beside = Côte à côte
bilingual-below-sentences = Sous chaque phrase
bilingual-below-paragraphs = Sous chaque paragraphe
bilingual-hide = Masquer
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = Touches : N suivante, P précédente, Échap terminer
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title } : traduction et version d’origine
bilingual-back = Retour à l’article

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = Rechercher
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = La recherche nécessite JavaScript. Sans lui, le sommaire mène à toutes les pages.
search-busy = Recherche en cours…
search-failed = La recherche ne fonctionne pas pour le moment.
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] Aucun résultat. Essayez d’autres mots, ou moins de mots.
        [one] { $count } page trouvée
       *[other] { $count } pages trouvées
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = En { $language }
search-more = Afficher plus

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = État des traductions
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text =
    { $count ->
        [one] { $count } article existe en version d’origine ({ $language }). Voici où en sont les autres langues.
       *[other] { $count } articles existent en version d’origine ({ $language }). Voici où en sont les autres langues.
    }
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = Part
machine-translated = Automatique
human-translated = Humaine
# The part of the whole that is up to date, in a cell.
percent = { $number } %
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = Ces chiffres au format JSON
coverage-feed = Flux de ces chiffres
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language } : { $fresh } à jour, { $stale } pas à jour, { $missing } non traduits
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = ancienneté inconnue
state-orphan = la version d’origine n’existe plus

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = Rapport des divergences
# Its parts: titles of tables and lists.
report-by-language = Par langue
report-by-rule = Par règle
report-by-section = Par section
report-articles = Articles
report-elsewhere = Dans d’autres fichiers
# The section of articles that are in no folder.
section-root = Premier niveau
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = Article
section = Section
state = État
rule = Règle
findings = Constats
# The first choice of those lists: nothing is left out.
choose-all = Tout
# A page of a long table.
page-number = Page { $number }
page-numbers = Pages du tableau
# What letters in the table mean.
key-to-letters = Signification des lettres
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = O
letter-fresh = J
letter-stale = R
letter-unknown = I
letter-missing = N
letter-orphan = S
letter-machine = ta
# The weights of findings, each with a letter that is another than the others.
level-error = erreur
level-warning = avertissement
level-note = remarque
letter-error = E
letter-warning = A
letter-note = R
# How many findings of a weight there are.
count-errors =
    { $count ->
        [one] { $count } erreur
       *[other] { $count } erreurs
    }
count-warnings =
    { $count ->
        [one] { $count } avertissement
       *[other] { $count } avertissements
    }
count-notes =
    { $count ->
        [one] { $count } remarque
       *[other] { $count } remarques
    }
count-articles =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
nothing-found = rien n’a été trouvé
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = À propos de l’article entier
sentences = Phrase par phrase
paragraphs = Paragraphe par paragraphe
# A link from there to the article itself.
open-article = Ouvrir l’article
# Above the text in the original language.
original = Version d’origine
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = Ce qui a changé dans la version d’origine :
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences =
    { $count ->
        [one] { $count } passage sans constat
       *[other] { $count } passages sans constat
    }
other-languages =
    { $count ->
        [one] { $count } autre langue
       *[other] { $count } autres langues
    }
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = Où elle a été constatée
and-more =
    { $count ->
        [one] et { $count } de plus
       *[other] et { $count } de plus
    }
rule-explained = Signification
