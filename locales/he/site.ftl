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
# What the mark in the margin beside the heading of such a section says.
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

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = מצב התרגום
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text =
    { $count ->
        [one] מאמר אחד נכתב בשפת המקור ({ $language }). זה מצבן של שאר השפות.
        [two] שני מאמרים נכתבו בשפת המקור ({ $language }). זה מצבן של שאר השפות.
       *[other] { $count } מאמרים נכתבו בשפת המקור ({ $language }). זה מצבן של שאר השפות.
    }
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = שיעור
machine-translated = תרגום מכונה
human-translated = תרגום אנושי
# The part of the whole that is up to date, in a cell.
percent = { $number }%
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = הנתונים בתבנית JSON
coverage-feed = הזנת הנתונים
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: מעודכנים { $fresh }, לא מעודכנים { $stale }, לא מתורגמים { $missing }
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = מועד לא ידוע
state-orphan = המקור אינו קיים עוד

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = דוח פערים
# Its parts: titles of tables and lists.
report-by-language = לפי שפה
report-by-rule = לפי כלל
report-by-section = לפי מדור
report-articles = מאמרים
report-elsewhere = בקבצים אחרים
# The section of articles that are in no folder.
section-root = הרמה העליונה
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = מאמר
section = מדור
state = מצב
rule = כלל
findings = ממצאים
# The first choice of those lists: nothing is left out.
choose-all = הכול
# A page of a long table.
page-number = עמוד { $number }
page-numbers = עמודי הטבלה
# What letters in the table mean.
key-to-letters = משמעות האותיות
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = מ
letter-fresh = ע
letter-stale = ל
letter-unknown = ס
letter-missing = ח
letter-orphan = י
letter-machine = מכונה
# The weights of findings, each with a letter that is another than the others.
level-error = שגיאה
level-warning = אזהרה
level-note = הערה
letter-error = ש
letter-warning = א
letter-note = ה
# How many findings of a weight there are.
count-errors =
    { $count ->
        [one] שגיאה אחת
        [two] שתי שגיאות
       *[other] { $count } שגיאות
    }
count-warnings =
    { $count ->
        [one] אזהרה אחת
        [two] שתי אזהרות
       *[other] { $count } אזהרות
    }
count-notes =
    { $count ->
        [one] הערה אחת
        [two] שתי הערות
       *[other] { $count } הערות
    }
count-articles =
    { $count ->
        [one] מאמר אחד
        [two] שני מאמרים
       *[other] { $count } מאמרים
    }
nothing-found = לא נמצא דבר
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = על המאמר כולו
sentences = משפט אחר משפט
paragraphs = פסקה אחר פסקה
# A link from there to the article itself.
open-article = פתיחת המאמר
# Above the text in the original language.
original = מקור
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = מה השתנה במקור:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences =
    { $count ->
        [one] מקום אחד ללא ממצאים
        [two] שני מקומות ללא ממצאים
       *[other] { $count } מקומות ללא ממצאים
    }
other-languages =
    { $count ->
        [one] שפה אחת נוספת
        [two] שתי שפות נוספות
       *[other] { $count } שפות נוספות
    }
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = היכן נמצא
and-more =
    { $count ->
        [one] ועוד אחד
        [two] ועוד שניים
       *[other] ועוד { $count }
    }
rule-explained = משמעות הכלל
