# The words around the articles. Message ids are the same in every language.

documentation = Документация
contents = Содержание
home = Главная
menu = Меню
close = Закрыть
skip-to-content = Перейти к содержимому
on-this-page = На этой странице
breadcrumbs = Вы находитесь здесь
previous = Назад
next = Далее
previous-and-next = Предыдущая и следующая страницы
language = Язык
choose-language = Выберите язык
pages = Страницы
other-pages = Другие страницы

theme = Тема
theme-light = Светлая
theme-dark = Тёмная
theme-system = Системная

copy = Копировать
copied = Скопировано
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = Сочетания клавиш

not-found = Страница не найдена
not-found-text = По этому адресу нет страницы. Возможно, она перемещена или ещё не переведена.

# A page at an old address; a link to the new one follows.
moved = Эта страница перемещена

# How an article in another language stands to its source, in the language picker.
state-source = оригинал
state-fresh = актуален
state-stale = устарел
state-machine = машинный перевод
# Between two states: “behind, machine translated”.
list-separator = { ", " }

# Notices above an article. $language is a language's name in itself.
notice-machine = Эта статья переведена автоматически. Перевод может содержать ошибки.
notice-stale = Оригинал ({ $language }) изменился после того, как был выполнен этот перевод.
notice-newer = Есть более новая версия этой статьи: { $language }.
notice-missing = Эта статья ещё не переведена. Язык показанной версии: { $language }.
read-in = Читать: { $language }

alert-note = Примечание
alert-tip = Совет
alert-important = Важно
alert-warning = Предупреждение
alert-caution = Внимание

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = Обзор
kind-quickstart = Быстрый старт
kind-tutorial = Учебник
kind-how-to-guide = Практическое руководство
kind-concept = Основные понятия
kind-reference = Справочник
kind-get-started = Начало работы
kind-whats-new = Новые возможности
kind-video = Видео
kind-learn = Обучение
kind-deploy = Развертывание
kind-download = Скачать
kind-architecture = Архитектура
kind-sample = Пример
# Above what a tutorial asks for first.
kind-prerequisites = Предварительные требования

# What articles are made of besides text. The two choices are labels of lists.
long-description = Подробное описание
play-video = Воспроизвести видео
code-missing = Этот пример кода недоступен:
choose-version = Версия
choose-pivot = Для
