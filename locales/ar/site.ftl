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
