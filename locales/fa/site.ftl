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
