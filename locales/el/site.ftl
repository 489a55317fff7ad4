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
