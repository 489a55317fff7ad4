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
# What the mark in the margin beside the heading of such a section says.
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

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = Стан перекладу
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text =
    { $count ->
        [one] Мовою оригіналу ({ $language }) написано { $count } статтю. Ось наскільки просунулися інші мови.
        [few] Мовою оригіналу ({ $language }) написано { $count } статті. Ось наскільки просунулися інші мови.
       *[many] Мовою оригіналу ({ $language }) написано { $count } статей. Ось наскільки просунулися інші мови.
    }
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = Частка
machine-translated = Машинний
human-translated = Виконано людьми
# The part of the whole that is up to date, in a cell.
percent = { $number }%
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = Ці дані у форматі JSON
coverage-feed = Стрічка з цими даними
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: актуальні — { $fresh }, застарілі — { $stale }, не перекладені — { $missing }
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = давність невідома
state-orphan = оригіналу вже немає

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = Звіт про розбіжності
# Its parts: titles of tables and lists.
report-by-language = За мовами
report-by-rule = За правилами
report-by-section = За розділами
report-articles = Статті
report-elsewhere = В інших файлах
# The section of articles that are in no folder.
section-root = Верхній рівень
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = Стаття
section = Розділ
state = Стан
rule = Правило
findings = Зауваження
# The first choice of those lists: nothing is left out.
choose-all = Усі
# A page of a long table.
page-number = Сторінка { $number }
page-numbers = Сторінки таблиці
# What letters in the table mean.
key-to-letters = Що означають літери
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = О
letter-fresh = А
letter-stale = З
letter-unknown = Н
letter-missing = П
letter-orphan = Б
letter-machine = мп
# The weights of findings, each with a letter that is another than the others.
level-error = помилка
level-warning = попередження
level-note = примітка
letter-error = П
letter-warning = Е
letter-note = М
# How many findings of a weight there are.
count-errors =
    { $count ->
        [one] { $count } помилка
        [few] { $count } помилки
       *[many] { $count } помилок
    }
count-warnings =
    { $count ->
        [one] { $count } попередження
        [few] { $count } попередження
       *[many] { $count } попереджень
    }
count-notes =
    { $count ->
        [one] { $count } примітка
        [few] { $count } примітки
       *[many] { $count } приміток
    }
count-articles =
    { $count ->
        [one] { $count } стаття
        [few] { $count } статті
       *[many] { $count } статей
    }
nothing-found = нічого не знайдено
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = Про статтю загалом
sentences = Речення за реченням
paragraphs = Абзац за абзацом
# A link from there to the article itself.
open-article = Відкрити статтю
# Above the text in the original language.
original = Оригінал
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = Що змінилося в оригіналі:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences =
    { $count ->
        [one] { $count } місце без зауважень
        [few] { $count } місця без зауважень
       *[many] { $count } місць без зауважень
    }
other-languages =
    { $count ->
        [one] { $count } інша мова
        [few] { $count } інші мови
       *[many] { $count } інших мов
    }
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = Де знайдено
and-more =
    { $count ->
        [one] і ще { $count }
        [few] і ще { $count }
       *[many] і ще { $count }
    }
rule-explained = Що це означає
