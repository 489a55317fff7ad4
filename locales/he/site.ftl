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

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = לא מתורגם
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind =
    { $changes ->
        [one] המקור ({ $language }) השתנה פעם אחת מאז שהוכן תרגום זה.
        [two] המקור ({ $language }) השתנה פעמיים מאז שהוכן תרגום זה.
       *[other] המקור ({ $language }) השתנה { $changes } פעמים מאז שהוכן תרגום זה.
    }
# The line below that notice: links to the sections that have changed follow.
changed-sections = סעיפים שהשתנו:
# Read out beside the heading of such a section, where eyes see a mark in the margin.
section-changed = השתנה במקור

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = עדכון אחרון
edit-page = עריכת דף זה

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = הצגת המקור
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = מקור
bilingual-beside = זה לצד זה
bilingual-below-sentences = מתחת לכל משפט
bilingual-below-paragraphs = מתחת לכל פסקה
bilingual-hide = הסתרה
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = מקשים: N הבא, P הקודם, Esc סיום
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: תרגום ומקור
bilingual-back = חזרה למאמר

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = חיפוש
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = החיפוש מצריך JavaScript. בלעדיו אפשר להגיע לכל דף מתוכן העניינים.
search-busy = מתבצע חיפוש…
search-failed = החיפוש אינו פועל כרגע.
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] לא נמצאו תוצאות. אפשר לנסות מילים אחרות, או פחות מילים.
        [one] נמצא דף אחד
        [two] נמצאו שני דפים
       *[other] נמצאו { $count } דפים
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = בשפה: { $language }
search-more = הצגת עוד
