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
# Read out beside the heading of such a section, where eyes see a mark in the margin.
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
