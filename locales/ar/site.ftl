# The words around the articles. Message ids are the same in every language.

documentation = الوثائق
contents = المحتويات
home = الصفحة الرئيسية
menu = القائمة
close = إغلاق
skip-to-content = الانتقال إلى المحتوى
on-this-page = في هذه الصفحة
breadcrumbs = موقعك الحالي
previous = السابق
next = التالي
previous-and-next = الصفحتان السابقة والتالية
language = اللغة
choose-language = اختر لغة
pages = الصفحات
other-pages = صفحات أخرى

theme = المظهر
theme-light = فاتح
theme-dark = داكن
theme-system = النظام

copy = نسخ
copied = تم النسخ
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = اختصارات لوحة المفاتيح

not-found = الصفحة غير موجودة
not-found-text = لا توجد صفحة على هذا العنوان. ربما نُقلت، أو لم تُترجم بعد.

# A page at an old address; a link to the new one follows.
moved = انتقلت هذه الصفحة إلى عنوان آخر

# How an article in another language stands to its source, in the language picker.
state-source = الأصل
state-fresh = محدَّثة
state-stale = غير محدَّثة
state-machine = ترجمة آلية
# Between two states: “behind, machine translated”.
list-separator = { "، " }

# Notices above an article. $language is a language's name in itself.
notice-machine = تُرجمت هذه المقالة آليًا، وقد تحتوي الترجمة على أخطاء.
notice-stale = تغيَّر الأصل ({ $language }) منذ إعداد هذه الترجمة.
notice-newer = تتوفر نسخة أحدث من هذه المقالة باللغة التالية: { $language }.
notice-missing = لم تُترجم هذه المقالة بعد. وهي معروضة باللغة التالية: { $language }.
read-in = اقرأ: { $language }

alert-note = ملاحظة
alert-tip = تلميح
alert-important = هام
alert-warning = تحذير
alert-caution = تنبيه

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = نظرة عامة
kind-quickstart = بداية سريعة
kind-tutorial = برنامج تعليمي
kind-how-to-guide = دليل إرشادي
kind-concept = مفهوم
kind-reference = مرجع
kind-get-started = البدء
kind-whats-new = الجديد
kind-video = فيديو
kind-learn = تعلّم
kind-deploy = نشر
kind-download = تنزيل
kind-architecture = البنية
kind-sample = مثال
# Above what a tutorial asks for first.
kind-prerequisites = المتطلبات الأساسية

# What articles are made of besides text. The two choices are labels of lists.
long-description = وصف مفصّل
play-video = تشغيل الفيديو
code-missing = نموذج التعليمات البرمجية هذا غير متاح:
choose-version = الإصدار
choose-pivot = من أجل

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = غير مترجمة
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind =
    { $changes ->
        [zero] لم يتغيَّر الأصل ({ $language }) منذ إعداد هذه الترجمة.
        [one] تغيَّر الأصل ({ $language }) مرة واحدة منذ إعداد هذه الترجمة.
        [two] تغيَّر الأصل ({ $language }) مرتين منذ إعداد هذه الترجمة.
        [few] تغيَّر الأصل ({ $language }) { $changes } مرات منذ إعداد هذه الترجمة.
        [many] تغيَّر الأصل ({ $language }) { $changes } مرة منذ إعداد هذه الترجمة.
       *[other] تغيَّر الأصل ({ $language }) { $changes } مرة منذ إعداد هذه الترجمة.
    }
# The line below that notice: links to the sections that have changed follow.
changed-sections = الأقسام التي تغيَّرت:
# What the mark in the margin beside the heading of such a section says.
section-changed = تغيَّر في الأصل

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = آخر تحديث
edit-page = تحرير هذه الصفحة

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = إظهار الأصل
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = الأصل
bilingual-beside = جنبًا إلى جنب
bilingual-below-sentences = أسفل كل جملة
bilingual-below-paragraphs = أسفل كل فقرة
bilingual-hide = إخفاء
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = المفاتيح: N التالي، P السابق، Esc إنهاء
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: الترجمة والأصل
bilingual-back = العودة إلى المقالة

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = بحث
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = يتطلب البحث JavaScript. ومن دونه يمكن الوصول إلى كل صفحة من المحتويات.
search-busy = جارٍ البحث…
search-failed = البحث لا يعمل في الوقت الحالي.
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] لم يُعثر على شيء. جرِّب كلمات أخرى أو كلمات أقل.
        [one] عُثر على صفحة واحدة
        [two] عُثر على صفحتين
        [few] عُثر على { $count } صفحات
        [many] عُثر على { $count } صفحة
       *[other] عُثر على { $count } صفحة
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = باللغة التالية: { $language }
search-more = عرض المزيد

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = حالة الترجمة
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text =
    { $count ->
        [zero] لا توجد مقالات باللغة الأصلية ({ $language }).
        [one] توجد مقالة واحدة باللغة الأصلية ({ $language }). وهذا ما بلغته اللغات الأخرى.
        [two] توجد مقالتان باللغة الأصلية ({ $language }). وهذا ما بلغته اللغات الأخرى.
        [few] توجد { $count } مقالات باللغة الأصلية ({ $language }). وهذا ما بلغته اللغات الأخرى.
        [many] توجد { $count } مقالة باللغة الأصلية ({ $language }). وهذا ما بلغته اللغات الأخرى.
       *[other] توجد { $count } مقالة باللغة الأصلية ({ $language }). وهذا ما بلغته اللغات الأخرى.
    }
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = النسبة
machine-translated = ترجمة آلية
human-translated = ترجمة بشرية
# The part of the whole that is up to date, in a cell.
percent = { $number }%
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = هذه الأرقام بتنسيق JSON
coverage-feed = موجز هذه الأرقام
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: محدَّثة { $fresh }، غير محدَّثة { $stale }، غير مترجمة { $missing }
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = قِدَمها غير معروف
state-orphan = حُذف أصلها

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = تقرير الاختلافات
# Its parts: titles of tables and lists.
report-by-language = حسب اللغة
report-by-rule = حسب القاعدة
report-by-section = حسب القسم
report-articles = المقالات
report-elsewhere = في ملفات أخرى
# The section of articles that are in no folder.
section-root = المستوى الأعلى
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = المقالة
section = القسم
state = الحالة
rule = القاعدة
findings = النتائج
# The first choice of those lists: nothing is left out.
choose-all = الكل
# A page of a long table.
page-number = الصفحة { $number }
page-numbers = صفحات الجدول
# What letters in the table mean.
key-to-letters = معاني الحروف
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = أ
letter-fresh = ح
letter-stale = ق
letter-unknown = ج
letter-missing = غ
letter-orphan = ي
letter-machine = آلي
# The weights of findings, each with a letter that is another than the others.
level-error = خطأ
level-warning = تحذير
level-note = ملاحظة
letter-error = خ
letter-warning = ت
letter-note = م
# How many findings of a weight there are.
count-errors =
    { $count ->
        [zero] لا أخطاء
        [one] خطأ واحد
        [two] خطآن
        [few] { $count } أخطاء
        [many] { $count } خطأً
       *[other] { $count } خطأ
    }
count-warnings =
    { $count ->
        [zero] لا تحذيرات
        [one] تحذير واحد
        [two] تحذيران
        [few] { $count } تحذيرات
        [many] { $count } تحذيرًا
       *[other] { $count } تحذير
    }
count-notes =
    { $count ->
        [zero] لا ملاحظات
        [one] ملاحظة واحدة
        [two] ملاحظتان
        [few] { $count } ملاحظات
        [many] { $count } ملاحظة
       *[other] { $count } ملاحظة
    }
count-articles =
    { $count ->
        [zero] لا مقالات
        [one] مقالة واحدة
        [two] مقالتان
        [few] { $count } مقالات
        [many] { $count } مقالة
       *[other] { $count } مقالة
    }
nothing-found = لم يُعثر على شيء
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = عن المقالة كلها
sentences = جملةً جملةً
paragraphs = فقرةً فقرةً
# A link from there to the article itself.
open-article = فتح المقالة
# Above the text in the original language.
original = الأصل
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = ما تغيَّر في الأصل:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences =
    { $count ->
        [zero] لا توجد مواضع خالية من النتائج
        [one] موضع واحد لم يُعثر فيه على شيء
        [two] موضعان لم يُعثر فيهما على شيء
        [few] { $count } مواضع لم يُعثر فيها على شيء
        [many] { $count } موضعًا لم يُعثر فيها على شيء
       *[other] { $count } موضع لم يُعثر فيها على شيء
    }
other-languages =
    { $count ->
        [zero] لا لغات أخرى
        [one] لغة أخرى
        [two] لغتان أخريان
        [few] { $count } لغات أخرى
        [many] { $count } لغة أخرى
       *[other] { $count } لغة أخرى
    }
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = أماكن العثور عليها
and-more =
    { $count ->
        [zero] ولا مزيد
        [one] وواحدة أخرى
        [two] واثنتان أخريان
        [few] و{ $count } أخرى
        [many] و{ $count } أخرى
       *[other] و{ $count } أخرى
    }
rule-explained = معناها
