# The words around the articles. Message ids are the same in every language.

documentation = दस्तावेज़
contents = विषय-सूची
home = होम
menu = मेनू
close = बंद करें
skip-to-content = सामग्री पर जाएँ
on-this-page = इस पेज पर
breadcrumbs = आप यहाँ हैं
previous = पिछला
next = अगला
previous-and-next = पिछला और अगला पेज
language = भाषा
choose-language = भाषा चुनें
pages = पेज
other-pages = अन्य पेज

theme = थीम
theme-light = हल्की
theme-dark = गहरी
theme-system = सिस्टम

copy = कॉपी करें
copied = कॉपी किया गया
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = कीबोर्ड शॉर्टकट

not-found = पेज नहीं मिला
not-found-text = इस पते पर कोई पेज नहीं है। हो सकता है कि इसे कहीं और ले जाया गया हो या इसका अभी अनुवाद न हुआ हो।

# A page at an old address; a link to the new one follows.
moved = यह पेज दूसरी जगह चला गया है

# How an article in another language stands to its source, in the language picker.
state-source = मूल
state-fresh = अद्यतित
state-stale = पुराना
state-machine = मशीनी अनुवाद
# Between two states: “behind, machine translated”.
list-separator = { ", " }

# Notices above an article. $language is a language's name in itself.
notice-machine = इस लेख का अनुवाद मशीन ने किया है। अनुवाद में गलतियाँ हो सकती हैं।
notice-stale = यह अनुवाद किए जाने के बाद मूल लेख ({ $language }) बदल गया है।
notice-newer = इस लेख का नया संस्करण उपलब्ध है: { $language }।
notice-missing = इस लेख का अभी अनुवाद नहीं हुआ है। दिखाई गई भाषा: { $language }।
read-in = पढ़ें: { $language }

alert-note = नोट
alert-tip = सुझाव
alert-important = महत्वपूर्ण
alert-warning = चेतावनी
alert-caution = सावधानी

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = अवलोकन
kind-quickstart = त्वरित प्रारंभ
kind-tutorial = ट्यूटोरियल
kind-how-to-guide = कार्य-विधि मार्गदर्शिका
kind-concept = अवधारणा
kind-reference = संदर्भ
kind-get-started = आरंभ करें
kind-whats-new = नया क्या है
kind-video = वीडियो
kind-learn = सीखें
kind-deploy = परिनियोजित करें
kind-download = डाउनलोड करें
kind-architecture = आर्किटेक्चर
kind-sample = नमूना
# Above what a tutorial asks for first.
kind-prerequisites = पूर्वावश्यकताएँ

# What articles are made of besides text. The two choices are labels of lists.
long-description = विस्तृत विवरण
play-video = वीडियो चलाएँ
code-missing = कोड का यह नमूना उपलब्ध नहीं है:
choose-version = संस्करण
choose-pivot = इसके लिए

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = अनुवाद नहीं हुआ
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind =
    { $changes ->
        [one] यह अनुवाद किए जाने के बाद मूल लेख ({ $language }) { $changes } बार बदला है।
       *[other] यह अनुवाद किए जाने के बाद मूल लेख ({ $language }) { $changes } बार बदला है।
    }
# The line below that notice: links to the sections that have changed follow.
changed-sections = बदले हुए अनुभाग:
# What the mark in the margin beside the heading of such a section says.
section-changed = मूल लेख में बदला गया

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = पिछली बार अपडेट किया गया
edit-page = इस पेज को संपादित करें

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = मूल लेख दिखाएँ
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = मूल
bilingual-beside = साथ-साथ
bilingual-below-sentences = हर वाक्य के नीचे
bilingual-below-paragraphs = हर पैराग्राफ़ के नीचे
bilingual-hide = छिपाएँ
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = कुंजियाँ: N अगला, P पिछला, Esc समाप्त
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: अनुवाद और मूल
bilingual-back = लेख पर वापस जाएँ

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = खोजें
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = खोज के लिए JavaScript ज़रूरी है। इसके बिना, विषय-सूची से हर पेज तक पहुँचा जा सकता है।
search-busy = खोजा जा रहा है…
search-failed = खोज फ़िलहाल काम नहीं कर रही है।
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] कुछ नहीं मिला। दूसरे या कम शब्द आज़माएँ।
        [one] { $count } पेज मिला
       *[other] { $count } पेज मिले
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = { $language } में
search-more = और दिखाएँ

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = अनुवाद की स्थिति
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text =
    { $count ->
        [one] { $count } लेख मूल भाषा ({ $language }) में लिखा गया है। बाकी भाषाएँ यहाँ तक पहुँची हैं।
       *[other] { $count } लेख मूल भाषा ({ $language }) में लिखे गए हैं। बाकी भाषाएँ यहाँ तक पहुँची हैं।
    }
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = हिस्सा
machine-translated = मशीन द्वारा
human-translated = मनुष्यों द्वारा
# The part of the whole that is up to date, in a cell.
percent = { $number }%
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = ये आँकड़े JSON में
coverage-feed = इन आँकड़ों की फ़ीड
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: अद्यतित { $fresh }, पुराने { $stale }, बिना अनुवाद के { $missing }
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = समय अज्ञात
state-orphan = मूल अब मौजूद नहीं है

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = अंतर की रिपोर्ट
# Its parts: titles of tables and lists.
report-by-language = भाषा के अनुसार
report-by-rule = नियम के अनुसार
report-by-section = अनुभाग के अनुसार
report-articles = लेख
report-elsewhere = अन्य फ़ाइलों में
# The section of articles that are in no folder.
section-root = शीर्ष स्तर
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = लेख
section = अनुभाग
state = स्थिति
rule = नियम
findings = निष्कर्ष
# The first choice of those lists: nothing is left out.
choose-all = सभी
# A page of a long table.
page-number = पेज { $number }
page-numbers = तालिका के पेज
# What letters in the table mean.
key-to-letters = अक्षरों का अर्थ
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = मू
letter-fresh = अ
letter-stale = पु
letter-unknown = ?
letter-missing = न
letter-orphan = ह
letter-machine = मशीनी
# The weights of findings, each with a letter that is another than the others.
level-error = त्रुटि
level-warning = चेतावनी
level-note = टिप्पणी
letter-error = त्रु
letter-warning = चे
letter-note = टि
# How many findings of a weight there are.
count-errors =
    { $count ->
        [one] { $count } त्रुटि
       *[other] { $count } त्रुटियाँ
    }
count-warnings =
    { $count ->
        [one] { $count } चेतावनी
       *[other] { $count } चेतावनियाँ
    }
count-notes =
    { $count ->
        [one] { $count } टिप्पणी
       *[other] { $count } टिप्पणियाँ
    }
count-articles =
    { $count ->
        [one] { $count } लेख
       *[other] { $count } लेख
    }
nothing-found = कुछ नहीं मिला
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = पूरे लेख के बारे में
sentences = वाक्य-दर-वाक्य
paragraphs = पैराग्राफ़-दर-पैराग्राफ़
# A link from there to the article itself.
open-article = लेख खोलें
# Above the text in the original language.
original = मूल
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = मूल में क्या बदला है:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences =
    { $count ->
        [one] { $count } जगह जहाँ कुछ नहीं मिला
       *[other] { $count } जगहें जहाँ कुछ नहीं मिला
    }
other-languages =
    { $count ->
        [one] { $count } अन्य भाषा
       *[other] { $count } अन्य भाषाएँ
    }
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = यह कहाँ मिला
and-more =
    { $count ->
        [one] और { $count } अन्य
       *[other] और { $count } अन्य
    }
rule-explained = इसका अर्थ
