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
