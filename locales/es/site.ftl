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
