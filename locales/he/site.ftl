# The words around the articles. Message ids are the same in every language.

documentation = תיעוד
contents = תוכן העניינים
home = דף הבית
menu = תפריט
close = סגירה
skip-to-content = דילוג לתוכן
on-this-page = בדף זה
breadcrumbs = המיקום הנוכחי
previous = הקודם
next = הבא
previous-and-next = הדף הקודם והדף הבא
language = שפה
choose-language = בחירת שפה
pages = דפים
other-pages = דפים נוספים

theme = ערכת נושא
theme-light = בהיר
theme-dark = כהה
theme-system = מערכת

copy = העתקה
copied = הועתק
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = קיצורי מקשים

not-found = הדף לא נמצא
not-found-text = אין דף בכתובת זו. ייתכן שהוא הועבר, או שעדיין לא תורגם.

# A page at an old address; a link to the new one follows.
moved = דף זה הועבר

# How an article in another language stands to its source, in the language picker.
state-source = מקור
state-fresh = מעודכן
state-stale = לא מעודכן
state-machine = תרגום מכונה
# Between two states: “behind, machine translated”.
list-separator = { ", " }

# Notices above an article. $language is a language's name in itself.
notice-machine = מאמר זה תורגם בתרגום מכונה. ייתכן שיש שגיאות בתרגום.
notice-stale = המקור ({ $language }) השתנה מאז שהוכן תרגום זה.
notice-newer = קיימת גרסה חדשה יותר של מאמר זה: { $language }.
notice-missing = מאמר זה עדיין לא תורגם. שפת התצוגה: { $language }.
read-in = לקריאה: { $language }

alert-note = הערה
alert-tip = עצה
alert-important = חשוב
alert-warning = אזהרה
alert-caution = זהירות

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = סקירה כללית
kind-quickstart = התחלה מהירה
kind-tutorial = ערכת לימוד
kind-how-to-guide = מדריך מעשי
kind-concept = מושג
kind-reference = חומר עזר
kind-get-started = תחילת העבודה
kind-whats-new = מה חדש
kind-video = סרטון
kind-learn = למידה
kind-deploy = פריסה
kind-download = הורדה
kind-architecture = ארכיטקטורה
kind-sample = דוגמה
# Above what a tutorial asks for first.
kind-prerequisites = דרישות מוקדמות

# What articles are made of besides text. The two choices are labels of lists.
long-description = תיאור מפורט
play-video = הפעלת הסרטון
code-missing = דוגמת קוד זו אינה זמינה:
choose-version = גרסה
choose-pivot = עבור
