# The words around the articles. Message ids are the same in every language.

documentation = مستندات
contents = فهرست مطالب
home = صفحهٔ اصلی
menu = منو
close = بستن
skip-to-content = رفتن به محتوا
on-this-page = در این صفحه
breadcrumbs = شما اینجا هستید
previous = قبلی
next = بعدی
previous-and-next = صفحهٔ قبلی و بعدی
language = زبان
choose-language = انتخاب زبان
pages = صفحه‌ها
other-pages = صفحه‌های دیگر

theme = پوسته
theme-light = روشن
theme-dark = تیره
theme-system = سیستم

copy = کپی
copied = کپی شد
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = میانبرهای صفحه‌کلید

not-found = صفحه پیدا نشد
not-found-text = صفحه‌ای در این نشانی وجود ندارد. شاید جابه‌جا شده یا هنوز ترجمه نشده باشد.

# A page at an old address; a link to the new one follows.
moved = این صفحه جابه‌جا شده است

# How an article in another language stands to its source, in the language picker.
state-source = متن اصلی
state-fresh = به‌روز
state-stale = قدیمی
state-machine = ترجمهٔ ماشینی
# Between two states: “behind, machine translated”.
list-separator = { "، " }

# Notices above an article. $language is a language's name in itself.
notice-machine = این مقاله به‌صورت ماشینی ترجمه شده است. ترجمه ممکن است خطا داشته باشد.
notice-stale = متن اصلی ({ $language }) پس از تهیهٔ این ترجمه تغییر کرده است.
notice-newer = نسخهٔ جدیدتری از این مقاله موجود است: { $language }.
notice-missing = این مقاله هنوز ترجمه نشده است. زبان نمایش: { $language }.
read-in = خواندن: { $language }

alert-note = توجه
alert-tip = نکته
alert-important = مهم
alert-warning = هشدار
alert-caution = احتیاط

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = نمای کلی
kind-quickstart = شروع سریع
kind-tutorial = آموزش گام‌به‌گام
kind-how-to-guide = راهنمای عملی
kind-concept = مفهوم
kind-reference = مرجع
kind-get-started = شروع به کار
kind-whats-new = تازه‌ها
kind-video = ویدیو
kind-learn = یادگیری
kind-deploy = استقرار
kind-download = دانلود
kind-architecture = معماری
kind-sample = نمونه
# Above what a tutorial asks for first.
kind-prerequisites = پیش‌نیازها

# What articles are made of besides text. The two choices are labels of lists.
long-description = توضیح کامل
play-video = پخش ویدیو
code-missing = این نمونه‌کد در دسترس نیست:
choose-version = نسخه
choose-pivot = برای

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = ترجمه‌نشده
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind =
    { $changes ->
        [one] متن اصلی ({ $language }) پس از تهیهٔ این ترجمه { $changes } بار تغییر کرده است.
       *[other] متن اصلی ({ $language }) پس از تهیهٔ این ترجمه { $changes } بار تغییر کرده است.
    }
# The line below that notice: links to the sections that have changed follow.
changed-sections = بخش‌های تغییرکرده:
# What the mark in the margin beside the heading of such a section says.
section-changed = در متن اصلی تغییر کرده است

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = آخرین به‌روزرسانی
edit-page = ویرایش این صفحه

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = نمایش متن اصلی
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = متن اصلی
bilingual-beside = کنار هم
bilingual-below-sentences = زیر هر جمله
bilingual-below-paragraphs = زیر هر بند
bilingual-hide = پنهان کردن
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = کلیدها: N بعدی، P قبلی، Esc پایان
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: ترجمه و متن اصلی
bilingual-back = بازگشت به مقاله

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = جستجو
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = جستجو به JavaScript نیاز دارد. بدون آن، از فهرست مطالب می‌توان به همهٔ صفحه‌ها رسید.
search-busy = در حال جستجو…
search-failed = جستجو در حال حاضر کار نمی‌کند.
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] چیزی پیدا نشد. واژه‌های دیگر یا کمتری را امتحان کنید.
        [one] { $count } صفحه پیدا شد
       *[other] { $count } صفحه پیدا شد
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = به زبان { $language }
search-more = نمایش بیشتر

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = وضعیت ترجمه
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text =
    { $count ->
        [one] { $count } مقاله به زبان { $language } نوشته شده است. زبان‌های دیگر تا اینجا پیش رفته‌اند.
       *[other] { $count } مقاله به زبان { $language } نوشته شده است. زبان‌های دیگر تا اینجا پیش رفته‌اند.
    }
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = سهم
machine-translated = ماشینی
human-translated = انسانی
# The part of the whole that is up to date, in a cell.
percent = { $number }٪
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = این ارقام در قالب JSON
coverage-feed = خوراک این ارقام
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: { $fresh } به‌روز، { $stale } قدیمی، { $missing } ترجمه‌نشده
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = قدمت نامعلوم
state-orphan = متن اصلی دیگر نیست

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = گزارش تفاوت‌ها
# Its parts: titles of tables and lists.
report-by-language = بر پایهٔ زبان
report-by-rule = بر پایهٔ قاعده
report-by-section = بر پایهٔ بخش
report-articles = مقاله‌ها
report-elsewhere = در پرونده‌های دیگر
# The section of articles that are in no folder.
section-root = سطح نخست
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = مقاله
section = بخش
state = وضعیت
rule = قاعده
findings = یافته‌ها
# The first choice of those lists: nothing is left out.
choose-all = همه
# A page of a long table.
page-number = صفحهٔ { $number }
page-numbers = صفحه‌های جدول
# What letters in the table mean.
key-to-letters = معنی حرف‌ها
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = ا
letter-fresh = ب
letter-stale = ق
letter-unknown = ن
letter-missing = ت
letter-orphan = ی
letter-machine = ماشینی
# The weights of findings, each with a letter that is another than the others.
level-error = خطا
level-warning = هشدار
level-note = نکته
letter-error = خ
letter-warning = ه
letter-note = ن
# How many findings of a weight there are.
count-errors =
    { $count ->
        [one] { $count } خطا
       *[other] { $count } خطا
    }
count-warnings =
    { $count ->
        [one] { $count } هشدار
       *[other] { $count } هشدار
    }
count-notes =
    { $count ->
        [one] { $count } نکته
       *[other] { $count } نکته
    }
count-articles =
    { $count ->
        [one] { $count } مقاله
       *[other] { $count } مقاله
    }
nothing-found = چیزی پیدا نشد
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = دربارهٔ کل مقاله
sentences = جمله به جمله
paragraphs = بند به بند
# A link from there to the article itself.
open-article = باز کردن مقاله
# Above the text in the original language.
original = متن اصلی
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = آنچه در متن اصلی تغییر کرده است:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences =
    { $count ->
        [one] { $count } جای بدون یافته
       *[other] { $count } جای بدون یافته
    }
other-languages =
    { $count ->
        [one] { $count } زبان دیگر
       *[other] { $count } زبان دیگر
    }
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = جاهایی که پیدا شد
and-more =
    { $count ->
        [one] و { $count } مورد دیگر
       *[other] و { $count } مورد دیگر
    }
rule-explained = معنی آن
