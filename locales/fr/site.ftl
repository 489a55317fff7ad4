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
code-missing = Cet exemple de code n’est pas disponible :
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
changed-sections = Sections modifiées :
# Read out beside the heading of such a section, where eyes see a mark in the margin.
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
bilingual-keys = Touches : N suivante, P précédente, Échap terminer
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title } : traduction et version d’origine
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
