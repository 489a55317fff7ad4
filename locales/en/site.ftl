# The words around the articles. Message ids are the same in every language.

documentation = Documentation
contents = Contents
home = Home
menu = Menu
close = Close
skip-to-content = Skip to content
on-this-page = On this page
breadcrumbs = You are here
previous = Previous
next = Next
previous-and-next = Previous and next page
language = Language
choose-language = Choose a language
pages = Pages
other-pages = Other pages

theme = Theme
theme-light = Light
theme-dark = Dark
theme-system = System

copy = Copy
copied = Copied
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = Keyboard shortcuts

not-found = Page not found
not-found-text = There is no page at this address. It may have moved, or it may not be translated yet.

# A page at an old address; a link to the new one follows.
moved = This page has moved

# How an article in another language stands to its source, in the language picker.
state-source = original
state-fresh = up to date
state-stale = behind
state-machine = machine translated
# Between two states: “behind, machine translated”.
list-separator = { ", " }

# Notices above an article. $language is a language's name in itself.
notice-machine = This article was translated by a machine. The translation may contain errors.
notice-stale = The original ({ $language }) has changed since this translation was made.
notice-newer = A newer version of this article exists in { $language }.
notice-missing = This article is not translated yet. It is shown in { $language }.
read-in = Read: { $language }

alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Caution

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = Overview
kind-quickstart = Quickstart
kind-tutorial = Tutorial
kind-how-to-guide = How-to guide
kind-concept = Concept
kind-reference = Reference
kind-get-started = Get started
kind-whats-new = What’s new
kind-video = Video
kind-learn = Learn
kind-deploy = Deploy
kind-download = Download
kind-architecture = Architecture
kind-sample = Sample
# Above what a tutorial asks for first.
kind-prerequisites = Prerequisites

# What articles are made of besides text. The two choices are labels of lists.
long-description = Long description
play-video = Play video
code-missing = This code sample is not available:
choose-version = Version
choose-pivot = For

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = not translated
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind =
    { $changes ->
        [one] The original ({ $language }) has changed once since this translation was made.
       *[other] The original ({ $language }) has changed { $changes } times since this translation was made.
    }
# The line below that notice: links to the sections that have changed follow.
changed-sections = Changed sections
# What the mark in the margin beside the heading of such a section says.
section-changed = Changed in the original

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = Last updated
edit-page = Edit this page

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = Show the original
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = Original
bilingual-beside = Side by side
bilingual-below-sentences = Below each sentence
bilingual-below-paragraphs = Below each paragraph
bilingual-hide = Hide
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = Keys: N next, P previous, Esc done
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: translation and original
bilingual-back = Back to the article

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = Search
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = Search needs JavaScript. Without it, the contents lead to every page.
search-busy = Searching…
search-failed = Search does not work at the moment.
# How many pages were found. $count is a number.
search-count = { $count ->
    [0] Nothing found. Try other words, or fewer.
    [one] { $count } page found
   *[other] { $count } pages found
}
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = In { $language }
search-more = Show more

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = Translation status
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text =
    { $count ->
        [one] One article is written in { $language }. This is how far the other languages have come.
       *[other] { $count } articles are written in { $language }. This is how far the other languages have come.
    }
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = Share
machine-translated = By machine
human-translated = By people
# The part of the whole that is up to date, in a cell.
percent = { $number }%
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = These figures as JSON
coverage-feed = Feed of these figures
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: { $fresh } up to date, { $stale } behind, { $missing } not translated
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = age not known
state-orphan = original gone

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = Divergence report
# Its parts: titles of tables and lists.
report-by-language = By language
report-by-rule = By rule
report-by-section = By section
report-articles = Articles
report-elsewhere = In other files
# The section of articles that are in no folder.
section-root = Top level
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = Article
section = Section
state = State
rule = Rule
findings = Findings
# The first choice of those lists: nothing is left out.
choose-all = All
# A page of a long table.
page-number = Page { $number }
page-numbers = Pages of the table
# What letters in the table mean.
key-to-letters = What the letters mean
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = S
letter-fresh = F
letter-stale = B
letter-unknown = U
letter-missing = M
letter-orphan = O
letter-machine = mt
# The weights of findings, each with a letter that is another than the others.
level-error = error
level-warning = warning
level-note = note
letter-error = E
letter-warning = W
letter-note = N
# How many findings of a weight there are.
count-errors =
    { $count ->
        [one] one error
       *[other] { $count } errors
    }
count-warnings =
    { $count ->
        [one] one warning
       *[other] { $count } warnings
    }
count-notes =
    { $count ->
        [one] one note
       *[other] { $count } notes
    }
count-articles =
    { $count ->
        [one] one article
       *[other] { $count } articles
    }
nothing-found = nothing found
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = About the whole article
sentences = Sentence by sentence
paragraphs = Paragraph by paragraph
# A link from there to the article itself.
open-article = Open the article
# Above the text in the original language.
original = Original
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = What has changed in the original:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences =
    { $count ->
        [one] One place where nothing was found
       *[other] { $count } places where nothing was found
    }
other-languages =
    { $count ->
        [one] One other language
       *[other] { $count } other languages
    }
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = Where it was found
and-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
rule-explained = What it means
