# The words around the articles. Message ids are the same in every language.

documentation = Documentación
contents = Contenido
home = Inicio
menu = Menú
close = Cerrar
skip-to-content = Ir al contenido
on-this-page = En esta página
breadcrumbs = Está aquí
previous = Anterior
next = Siguiente
previous-and-next = Páginas anterior y siguiente
language = Idioma
choose-language = Elegir un idioma
pages = Páginas
other-pages = Otras páginas

theme = Tema
theme-light = Claro
theme-dark = Oscuro
theme-system = Sistema

copy = Copiar
copied = Copiado
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = Atajos de teclado

not-found = Página no encontrada
not-found-text = No hay ninguna página en esta dirección. Es posible que se haya movido o que aún no esté traducida.

# A page at an old address; a link to the new one follows.
moved = Esta página se ha movido

# How an article in another language stands to its source, in the language picker.
state-source = original
state-fresh = al día
state-stale = sin actualizar
state-machine = traducción automática
# Between two states: “behind, machine translated”.
list-separator = { ", " }

# Notices above an article. $language is a language's name in itself.
notice-machine = Este artículo se ha traducido automáticamente. La traducción puede contener errores.
notice-stale = El original ({ $language }) ha cambiado desde que se hizo esta traducción.
notice-newer = Hay una versión más reciente de este artículo: { $language }.
notice-missing = Este artículo aún no está traducido. Idioma mostrado: { $language }.
read-in = Leer: { $language }

alert-note = Nota
alert-tip = Sugerencia
alert-important = Importante
alert-warning = Advertencia
alert-caution = Precaución

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = Información general
kind-quickstart = Inicio rápido
kind-tutorial = Tutorial
kind-how-to-guide = Guía práctica
kind-concept = Concepto
kind-reference = Referencia
kind-get-started = Primeros pasos
kind-whats-new = Novedades
kind-video = Vídeo
kind-learn = Aprender
kind-deploy = Implementar
kind-download = Descargar
kind-architecture = Arquitectura
kind-sample = Ejemplo
# Above what a tutorial asks for first.
kind-prerequisites = Requisitos previos

# What articles are made of besides text. The two choices are labels of lists.
long-description = Descripción detallada
play-video = Reproducir el vídeo
code-missing = Este ejemplo de código no está disponible:
choose-version = Versión
choose-pivot = Para

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = sin traducir
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind =
    { $changes ->
        [one] El original ({ $language }) ha cambiado una vez desde que se hizo esta traducción.
       *[other] El original ({ $language }) ha cambiado { $changes } veces desde que se hizo esta traducción.
    }
# The line below that notice: links to the sections that have changed follow.
changed-sections = Secciones modificadas:
# What the mark in the margin beside the heading of such a section says.
section-changed = modificada en el original

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = Última actualización
edit-page = Editar esta página

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = Mostrar el original
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = Original
bilingual-beside = En paralelo
bilingual-below-sentences = Debajo de cada frase
bilingual-below-paragraphs = Debajo de cada párrafo
bilingual-hide = Ocultar
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = Teclas: N siguiente, P anterior, Esc terminar
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: traducción y original
bilingual-back = Volver al artículo

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = Buscar
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = La búsqueda necesita JavaScript. Sin él, el índice de contenido lleva a todas las páginas.
search-busy = Buscando…
search-failed = La búsqueda no funciona en este momento.
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] No se ha encontrado nada. Pruebe con otras palabras o con menos.
        [one] { $count } página encontrada
       *[other] { $count } páginas encontradas
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = En { $language }
search-more = Mostrar más

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = Estado de la traducción
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text =
    { $count ->
        [one] Hay un artículo escrito en { $language }. Hasta aquí han llegado los demás idiomas.
       *[other] Hay { $count } artículos escritos en { $language }. Hasta aquí han llegado los demás idiomas.
    }
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = Proporción
machine-translated = Automática
human-translated = Por personas
# The part of the whole that is up to date, in a cell.
percent = { $number } %
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = Estas cifras en JSON
coverage-feed = Fuente con estas cifras
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: { $fresh } al día, { $stale } sin actualizar, { $missing } sin traducir
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = antigüedad desconocida
state-orphan = el original ya no existe

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = Informe de divergencias
# Its parts: titles of tables and lists.
report-by-language = Por idioma
report-by-rule = Por regla
report-by-section = Por sección
report-articles = Artículos
report-elsewhere = En otros archivos
# The section of articles that are in no folder.
section-root = Nivel superior
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = Artículo
section = Sección
state = Estado
rule = Regla
findings = Hallazgos
# The first choice of those lists: nothing is left out.
choose-all = Todo
# A page of a long table.
page-number = Página { $number }
page-numbers = Páginas de la tabla
# What letters in the table mean.
key-to-letters = Qué significan las letras
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = O
letter-fresh = D
letter-stale = A
letter-unknown = I
letter-missing = F
letter-orphan = H
letter-machine = ta
# The weights of findings, each with a letter that is another than the others.
level-error = error
level-warning = advertencia
level-note = nota
letter-error = E
letter-warning = A
letter-note = N
# How many findings of a weight there are.
count-errors =
    { $count ->
        [one] un error
       *[other] { $count } errores
    }
count-warnings =
    { $count ->
        [one] una advertencia
       *[other] { $count } advertencias
    }
count-notes =
    { $count ->
        [one] una nota
       *[other] { $count } notas
    }
count-articles =
    { $count ->
        [one] un artículo
       *[other] { $count } artículos
    }
nothing-found = no se ha encontrado nada
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = Sobre todo el artículo
sentences = Frase por frase
paragraphs = Párrafo por párrafo
# A link from there to the article itself.
open-article = Abrir el artículo
# Above the text in the original language.
original = Original
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = Qué ha cambiado en el original:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences =
    { $count ->
        [one] Un lugar sin hallazgos
       *[other] { $count } lugares sin hallazgos
    }
other-languages =
    { $count ->
        [one] Otro idioma
       *[other] Otros { $count } idiomas
    }
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = Dónde se ha encontrado
and-more =
    { $count ->
        [one] y uno más
       *[other] y { $count } más
    }
rule-explained = Qué significa
