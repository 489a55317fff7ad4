# The words around the articles. Message ids are the same in every language.

documentation = Τεκμηρίωση
contents = Περιεχόμενα
home = Αρχική
menu = Μενού
close = Κλείσιμο
skip-to-content = Μετάβαση στο περιεχόμενο
on-this-page = Σε αυτήν τη σελίδα
breadcrumbs = Βρίσκεστε εδώ
previous = Προηγούμενη
next = Επόμενη
previous-and-next = Προηγούμενη και επόμενη σελίδα
language = Γλώσσα
choose-language = Επιλέξτε γλώσσα
pages = Σελίδες
other-pages = Άλλες σελίδες

theme = Θέμα
theme-light = Φωτεινό
theme-dark = Σκούρο
theme-system = Σύστημα

copy = Αντιγραφή
copied = Αντιγράφηκε
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = Συντομεύσεις πληκτρολογίου

not-found = Η σελίδα δεν βρέθηκε
not-found-text = Δεν υπάρχει σελίδα σε αυτήν τη διεύθυνση. Ίσως έχει μετακινηθεί ή δεν έχει μεταφραστεί ακόμη.

# A page at an old address; a link to the new one follows.
moved = Αυτή η σελίδα μετακινήθηκε

# How an article in another language stands to its source, in the language picker.
state-source = πρωτότυπο
state-fresh = ενημερωμένο
state-stale = μη ενημερωμένο
state-machine = μηχανική μετάφραση
# Between two states: “behind, machine translated”.
list-separator = { ", " }

# Notices above an article. $language is a language's name in itself.
notice-machine = Αυτό το άρθρο μεταφράστηκε αυτόματα. Η μετάφραση ενδέχεται να περιέχει σφάλματα.
notice-stale = Το πρωτότυπο ({ $language }) έχει αλλάξει από τότε που έγινε αυτή η μετάφραση.
notice-newer = Υπάρχει νεότερη έκδοση αυτού του άρθρου: { $language }.
notice-missing = Αυτό το άρθρο δεν έχει μεταφραστεί ακόμη. Γλώσσα εμφάνισης: { $language }.
read-in = Ανάγνωση: { $language }

alert-note = Σημείωση
alert-tip = Συμβουλή
alert-important = Σημαντικό
alert-warning = Προειδοποίηση
alert-caution = Προσοχή

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = Επισκόπηση
kind-quickstart = Γρήγορη έναρξη
kind-tutorial = Εκμάθηση
kind-how-to-guide = Οδηγός
kind-concept = Έννοια
kind-reference = Αναφορά
kind-get-started = Πρώτα βήματα
kind-whats-new = Τι νέο υπάρχει
kind-video = Βίντεο
kind-learn = Μάθετε
kind-deploy = Ανάπτυξη
kind-download = Λήψη
kind-architecture = Αρχιτεκτονική
kind-sample = Δείγμα
# Above what a tutorial asks for first.
kind-prerequisites = Προαπαιτούμενα

# What articles are made of besides text. The two choices are labels of lists.
long-description = Αναλυτική περιγραφή
play-video = Αναπαραγωγή βίντεο
code-missing = Αυτό το δείγμα κώδικα δεν είναι διαθέσιμο:
choose-version = Έκδοση
choose-pivot = Για

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = δεν έχει μεταφραστεί
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind =
    { $changes ->
        [one] Το πρωτότυπο ({ $language }) έχει αλλάξει μία φορά από τότε που έγινε αυτή η μετάφραση.
       *[other] Το πρωτότυπο ({ $language }) έχει αλλάξει { $changes } φορές από τότε που έγινε αυτή η μετάφραση.
    }
# The line below that notice: links to the sections that have changed follow.
changed-sections = Ενότητες που άλλαξαν:
# What the mark in the margin beside the heading of such a section says.
section-changed = άλλαξε στο πρωτότυπο

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = Τελευταία ενημέρωση
edit-page = Επεξεργασία αυτής της σελίδας

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = Εμφάνιση πρωτοτύπου
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = Πρωτότυπο
bilingual-beside = Δίπλα δίπλα
bilingual-below-sentences = Κάτω από κάθε πρόταση
bilingual-below-paragraphs = Κάτω από κάθε παράγραφο
bilingual-hide = Απόκρυψη
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = Πλήκτρα: N επόμενο, P προηγούμενο, Esc τέλος
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: μετάφραση και πρωτότυπο
bilingual-back = Επιστροφή στο άρθρο

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = Αναζήτηση
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = Η αναζήτηση απαιτεί JavaScript. Χωρίς αυτήν, τα περιεχόμενα οδηγούν σε κάθε σελίδα.
search-busy = Αναζήτηση…
search-failed = Η αναζήτηση δεν λειτουργεί αυτήν τη στιγμή.
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] Δεν βρέθηκε τίποτα. Δοκιμάστε άλλες ή λιγότερες λέξεις.
        [one] Βρέθηκε { $count } σελίδα
       *[other] Βρέθηκαν { $count } σελίδες
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = Γλώσσα: { $language }
search-more = Εμφάνιση περισσότερων

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = Κατάσταση μετάφρασης
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text =
    { $count ->
        [one] Ένα άρθρο έχει γραφτεί στη γλώσσα: { $language }. Έως εδώ έχουν φτάσει οι άλλες γλώσσες.
       *[other] { $count } άρθρα έχουν γραφτεί στη γλώσσα: { $language }. Έως εδώ έχουν φτάσει οι άλλες γλώσσες.
    }
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = Ποσοστό
machine-translated = Μηχανικά
human-translated = Από ανθρώπους
# The part of the whole that is up to date, in a cell.
percent = { $number }%
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = Αυτά τα στοιχεία ως JSON
coverage-feed = Ροή αυτών των στοιχείων
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: { $fresh } ενημερωμένα, { $stale } μη ενημερωμένα, { $missing } αμετάφραστα
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = άγνωστη ηλικία
state-orphan = το πρωτότυπο δεν υπάρχει πλέον

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = Αναφορά αποκλίσεων
# Its parts: titles of tables and lists.
report-by-language = Ανά γλώσσα
report-by-rule = Ανά κανόνα
report-by-section = Ανά ενότητα
report-articles = Άρθρα
report-elsewhere = Σε άλλα αρχεία
# The section of articles that are in no folder.
section-root = Ανώτατο επίπεδο
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = Άρθρο
section = Ενότητα
state = Κατάσταση
rule = Κανόνας
findings = Ευρήματα
# The first choice of those lists: nothing is left out.
choose-all = Όλα
# A page of a long table.
page-number = Σελίδα { $number }
page-numbers = Σελίδες του πίνακα
# What letters in the table mean.
key-to-letters = Τι σημαίνουν τα γράμματα
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = Π
letter-fresh = Ε
letter-stale = Μ
letter-unknown = Α
letter-missing = Δ
letter-orphan = Χ
letter-machine = μμ
# The weights of findings, each with a letter that is another than the others.
level-error = σφάλμα
level-warning = προειδοποίηση
level-note = σημείωση
letter-error = Σ
letter-warning = Π
letter-note = Η
# How many findings of a weight there are.
count-errors =
    { $count ->
        [one] ένα σφάλμα
       *[other] { $count } σφάλματα
    }
count-warnings =
    { $count ->
        [one] μία προειδοποίηση
       *[other] { $count } προειδοποιήσεις
    }
count-notes =
    { $count ->
        [one] μία σημείωση
       *[other] { $count } σημειώσεις
    }
count-articles =
    { $count ->
        [one] ένα άρθρο
       *[other] { $count } άρθρα
    }
nothing-found = δεν βρέθηκε τίποτα
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = Για ολόκληρο το άρθρο
sentences = Πρόταση προς πρόταση
paragraphs = Παράγραφος προς παράγραφο
# A link from there to the article itself.
open-article = Άνοιγμα του άρθρου
# Above the text in the original language.
original = Πρωτότυπο
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = Τι άλλαξε στο πρωτότυπο:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences =
    { $count ->
        [one] Ένα σημείο χωρίς ευρήματα
       *[other] { $count } σημεία χωρίς ευρήματα
    }
other-languages =
    { $count ->
        [one] Μία άλλη γλώσσα
       *[other] { $count } άλλες γλώσσες
    }
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = Πού βρέθηκε
and-more =
    { $count ->
        [one] και ένα ακόμη
       *[other] και { $count } ακόμη
    }
rule-explained = Τι σημαίνει
