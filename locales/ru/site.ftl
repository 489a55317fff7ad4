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

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = не переведён
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind =
    { $changes ->
        [one] Оригинал ({ $language }) изменился { $changes } раз после того, как был выполнен этот перевод.
        [few] Оригинал ({ $language }) изменился { $changes } раза после того, как был выполнен этот перевод.
       *[many] Оригинал ({ $language }) изменился { $changes } раз после того, как был выполнен этот перевод.
    }
# The line below that notice: links to the sections that have changed follow.
changed-sections = Изменённые разделы:
# What the mark in the margin beside the heading of such a section says.
section-changed = изменён в оригинале

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = Последнее обновление
edit-page = Изменить эту страницу

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = Показать оригинал
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = Оригинал
bilingual-beside = Рядом
bilingual-below-sentences = Под каждым предложением
bilingual-below-paragraphs = Под каждым абзацем
bilingual-hide = Скрыть
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = Клавиши: N — следующее, P — предыдущее, Esc — закончить
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: перевод и оригинал
bilingual-back = Вернуться к статье

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = Поиск
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = Для поиска нужен JavaScript. Без него на любую страницу можно перейти из содержания.
search-busy = Идёт поиск…
search-failed = Поиск сейчас не работает.
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] Ничего не найдено. Попробуйте другие слова или уменьшите их число.
        [one] Найдена { $count } страница
        [few] Найдено { $count } страницы
       *[many] Найдено { $count } страниц
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = Язык: { $language }
search-more = Показать ещё

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = Состояние перевода
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text =
    { $count ->
        [one] На языке оригинала ({ $language }) написана { $count } статья. Вот насколько продвинулись остальные языки.
        [few] На языке оригинала ({ $language }) написаны { $count } статьи. Вот насколько продвинулись остальные языки.
       *[many] На языке оригинала ({ $language }) написано { $count } статей. Вот насколько продвинулись остальные языки.
    }
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = Доля
machine-translated = Машинный
human-translated = Выполнен людьми
# The part of the whole that is up to date, in a cell.
percent = { $number } %
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = Эти данные в формате JSON
coverage-feed = Лента с этими данными
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: актуальны — { $fresh }, устарели — { $stale }, не переведены — { $missing }
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = давность неизвестна
state-orphan = оригинала больше нет

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = Отчёт о расхождениях
# Its parts: titles of tables and lists.
report-by-language = По языкам
report-by-rule = По правилам
report-by-section = По разделам
report-articles = Статьи
report-elsewhere = В других файлах
# The section of articles that are in no folder.
section-root = Верхний уровень
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = Статья
section = Раздел
state = Состояние
rule = Правило
findings = Замечания
# The first choice of those lists: nothing is left out.
choose-all = Все
# A page of a long table.
page-number = Страница { $number }
page-numbers = Страницы таблицы
# What letters in the table mean.
key-to-letters = Что означают буквы
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = О
letter-fresh = А
letter-stale = У
letter-unknown = Н
letter-missing = П
letter-orphan = Б
letter-machine = мп
# The weights of findings, each with a letter that is another than the others.
level-error = ошибка
level-warning = предупреждение
level-note = примечание
letter-error = О
letter-warning = П
letter-note = М
# How many findings of a weight there are.
count-errors =
    { $count ->
        [one] { $count } ошибка
        [few] { $count } ошибки
       *[many] { $count } ошибок
    }
count-warnings =
    { $count ->
        [one] { $count } предупреждение
        [few] { $count } предупреждения
       *[many] { $count } предупреждений
    }
count-notes =
    { $count ->
        [one] { $count } примечание
        [few] { $count } примечания
       *[many] { $count } примечаний
    }
count-articles =
    { $count ->
        [one] { $count } статья
        [few] { $count } статьи
       *[many] { $count } статей
    }
nothing-found = ничего не найдено
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = О статье в целом
sentences = Предложение за предложением
paragraphs = Абзац за абзацем
# A link from there to the article itself.
open-article = Открыть статью
# Above the text in the original language.
original = Оригинал
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = Что изменилось в оригинале:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences =
    { $count ->
        [one] { $count } место без замечаний
        [few] { $count } места без замечаний
       *[many] { $count } мест без замечаний
    }
other-languages =
    { $count ->
        [one] { $count } другой язык
        [few] { $count } других языка
       *[many] { $count } других языков
    }
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = Где найдено
and-more =
    { $count ->
        [one] и ещё { $count }
        [few] и ещё { $count }
       *[many] и ещё { $count }
    }
rule-explained = Что это значит
