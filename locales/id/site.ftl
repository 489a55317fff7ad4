# The words around the articles. Message ids are the same in every language.

documentation = Dokumentasi
contents = Daftar isi
home = Beranda
menu = Menu
close = Tutup
skip-to-content = Langsung ke konten
on-this-page = Di halaman ini
breadcrumbs = Anda berada di sini
previous = Sebelumnya
next = Berikutnya
previous-and-next = Halaman sebelumnya dan berikutnya
language = Bahasa
choose-language = Pilih bahasa
pages = Halaman
other-pages = Halaman lain

theme = Tema
theme-light = Terang
theme-dark = Gelap
theme-system = Sistem

copy = Salin
copied = Disalin
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = Pintasan keyboard

not-found = Halaman tidak ditemukan
not-found-text = Tidak ada halaman di alamat ini. Mungkin halaman telah dipindahkan atau belum diterjemahkan.

# A page at an old address; a link to the new one follows.
moved = Halaman ini telah dipindahkan

# How an article in another language stands to its source, in the language picker.
state-source = asli
state-fresh = terbaru
state-stale = tertinggal
state-machine = terjemahan mesin
# Between two states: “behind, machine translated”.
list-separator = { ", " }

# Notices above an article. $language is a language's name in itself.
notice-machine = Artikel ini diterjemahkan oleh mesin. Terjemahannya mungkin mengandung kesalahan.
notice-stale = Artikel asli ({ $language }) telah berubah sejak terjemahan ini dibuat.
notice-newer = Tersedia versi yang lebih baru dari artikel ini: { $language }.
notice-missing = Artikel ini belum diterjemahkan. Bahasa yang ditampilkan: { $language }.
read-in = Baca: { $language }

alert-note = Catatan
alert-tip = Tips
alert-important = Penting
alert-warning = Peringatan
alert-caution = Perhatian

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = Ringkasan
kind-quickstart = Mulai cepat
kind-tutorial = Tutorial
kind-how-to-guide = Panduan cara
kind-concept = Konsep
kind-reference = Referensi
kind-get-started = Memulai
kind-whats-new = Yang baru
kind-video = Video
kind-learn = Pelajari
kind-deploy = Sebarkan
kind-download = Unduh
kind-architecture = Arsitektur
kind-sample = Contoh
# Above what a tutorial asks for first.
kind-prerequisites = Prasyarat

# What articles are made of besides text. The two choices are labels of lists.
long-description = Deskripsi lengkap
play-video = Putar video
code-missing = Contoh kode ini tidak tersedia:
choose-version = Versi
choose-pivot = Untuk

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = belum diterjemahkan
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind = Artikel asli ({ $language }) telah berubah { $changes } kali sejak terjemahan ini dibuat.
# The line below that notice: links to the sections that have changed follow.
changed-sections = Bagian yang berubah:
# What the mark in the margin beside the heading of such a section says.
section-changed = berubah di artikel asli

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = Terakhir diperbarui
edit-page = Edit halaman ini

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = Tampilkan teks asli
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = Teks asli
bilingual-beside = Berdampingan
bilingual-below-sentences = Di bawah setiap kalimat
bilingual-below-paragraphs = Di bawah setiap paragraf
bilingual-hide = Sembunyikan
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = Tombol: N berikutnya, P sebelumnya, Esc selesai
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: terjemahan dan teks asli
bilingual-back = Kembali ke artikel

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = Cari
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = Pencarian memerlukan JavaScript. Tanpa JavaScript, semua halaman dapat dibuka dari daftar isi.
search-busy = Mencari…
search-failed = Pencarian saat ini tidak berfungsi.
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] Tidak ada yang ditemukan. Coba kata lain, atau lebih sedikit kata.
       *[other] { $count } halaman ditemukan
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = Dalam { $language }
search-more = Tampilkan lainnya

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = Status terjemahan
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text = { $count } artikel ditulis dalam { $language }. Inilah kemajuan bahasa-bahasa lain.
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = Porsi
machine-translated = Oleh mesin
human-translated = Oleh manusia
# The part of the whole that is up to date, in a cell.
percent = { $number }%
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = Angka-angka ini dalam JSON
coverage-feed = Feed angka-angka ini
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: { $fresh } terbaru, { $stale } tertinggal, { $missing } belum diterjemahkan
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = usia tidak diketahui
state-orphan = artikel asli sudah tidak ada

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = Laporan perbedaan
# Its parts: titles of tables and lists.
report-by-language = Menurut bahasa
report-by-rule = Menurut aturan
report-by-section = Menurut bagian
report-articles = Artikel
report-elsewhere = Di file lain
# The section of articles that are in no folder.
section-root = Tingkat teratas
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = Artikel
section = Bagian
state = Status
rule = Aturan
findings = Temuan
# The first choice of those lists: nothing is left out.
choose-all = Semua
# A page of a long table.
page-number = Halaman { $number }
page-numbers = Halaman tabel
# What letters in the table mean.
key-to-letters = Arti huruf
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = A
letter-fresh = B
letter-stale = T
letter-unknown = U
letter-missing = K
letter-orphan = H
letter-machine = mesin
# The weights of findings, each with a letter that is another than the others.
level-error = kesalahan
level-warning = peringatan
level-note = catatan
letter-error = K
letter-warning = P
letter-note = C
# How many findings of a weight there are.
count-errors = { $count } kesalahan
count-warnings = { $count } peringatan
count-notes = { $count } catatan
count-articles = { $count } artikel
nothing-found = tidak ada temuan
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = Tentang seluruh artikel
sentences = Kalimat demi kalimat
paragraphs = Paragraf demi paragraf
# A link from there to the article itself.
open-article = Buka artikel
# Above the text in the original language.
original = Teks asli
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = Yang berubah di teks asli:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences = { $count } bagian tanpa temuan
other-languages = { $count } bahasa lain
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = Tempat ditemukan
and-more = dan { $count } lagi
rule-explained = Artinya
