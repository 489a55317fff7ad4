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

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = не перекладено
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind =
    { $changes ->
        [one] Оригінал ({ $language }) змінився { $changes } раз після створення цього перекладу.
        [few] Оригінал ({ $language }) змінився { $changes } рази після створення цього перекладу.
       *[many] Оригінал ({ $language }) змінився { $changes } разів після створення цього перекладу.
    }
# The line below that notice: links to the sections that have changed follow.
changed-sections = Змінені розділи:
# Read out beside the heading of such a section, where eyes see a mark in the margin.
section-changed = змінено в оригіналі

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = Останнє оновлення
edit-page = Редагувати цю сторінку

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = Показати оригінал
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = Оригінал
bilingual-beside = Поруч
bilingual-below-sentences = Під кожним реченням
bilingual-below-paragraphs = Під кожним абзацом
bilingual-hide = Приховати
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = Клавіші: N — наступне, P — попереднє, Esc — завершити
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: переклад і оригінал
bilingual-back = Назад до статті

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = Пошук
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = Для пошуку потрібен JavaScript. Без нього на будь-яку сторінку можна перейти зі змісту.
search-busy = Триває пошук…
search-failed = Пошук наразі не працює.
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] Нічого не знайдено. Спробуйте інші слова або введіть їх менше.
        [one] Знайдено { $count } сторінку
        [few] Знайдено { $count } сторінки
       *[many] Знайдено { $count } сторінок
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = Мова: { $language }
search-more = Показати ще
