# The words around the articles. Message ids are the same in every language.

documentation = Документація
contents = Зміст
home = Головна
menu = Меню
close = Закрити
skip-to-content = Перейти до вмісту
on-this-page = На цій сторінці
breadcrumbs = Ви тут
previous = Назад
next = Далі
previous-and-next = Попередня й наступна сторінки
language = Мова
choose-language = Виберіть мову
pages = Сторінки
other-pages = Інші сторінки

theme = Тема
theme-light = Світла
theme-dark = Темна
theme-system = Системна

copy = Копіювати
copied = Скопійовано
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = Сполучення клавіш

not-found = Сторінку не знайдено
not-found-text = За цією адресою немає сторінки. Можливо, її переміщено або ще не перекладено.

# A page at an old address; a link to the new one follows.
moved = Цю сторінку переміщено

# How an article in another language stands to its source, in the language picker.
state-source = оригінал
state-fresh = актуально
state-stale = застаріло
state-machine = машинний переклад
# Between two states: “behind, machine translated”.
list-separator = { ", " }

# Notices above an article. $language is a language's name in itself.
notice-machine = Цю статтю перекладено автоматично. Переклад може містити помилки.
notice-stale = Оригінал ({ $language }) змінився після створення цього перекладу.
notice-newer = Є новіша версія цієї статті: { $language }.
notice-missing = Цю статтю ще не перекладено. Мова показаної версії: { $language }.
read-in = Читати: { $language }

alert-note = Примітка
alert-tip = Порада
alert-important = Важливо
alert-warning = Попередження
alert-caution = Увага

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = Огляд
kind-quickstart = Швидкий старт
kind-tutorial = Навчальний посібник
kind-how-to-guide = Практичний посібник
kind-concept = Основні поняття
kind-reference = Довідник
kind-get-started = Початок роботи
kind-whats-new = Що нового
kind-video = Відео
kind-learn = Навчання
kind-deploy = Розгортання
kind-download = Завантажити
kind-architecture = Архітектура
kind-sample = Приклад
# Above what a tutorial asks for first.
kind-prerequisites = Попередні вимоги

# What articles are made of besides text. The two choices are labels of lists.
long-description = Докладний опис
play-video = Відтворити відео
code-missing = Цей приклад коду недоступний:
choose-version = Версія
choose-pivot = Для
