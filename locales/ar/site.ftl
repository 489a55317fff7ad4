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
# Read out beside the heading of such a section, where eyes see a mark in the margin.
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
