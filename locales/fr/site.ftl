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
