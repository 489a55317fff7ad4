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
# Read out beside the heading of such a section, where eyes see a mark in the margin.
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
