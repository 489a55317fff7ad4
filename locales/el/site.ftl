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
# Read out beside the heading of such a section, where eyes see a mark in the margin.
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
