# The words around the articles. Message ids are the same in every language.

documentation = Belgeler
contents = İçindekiler
home = Ana sayfa
menu = Menü
close = Kapat
skip-to-content = İçeriğe geç
on-this-page = Bu sayfada
breadcrumbs = Buradasınız
previous = Önceki
next = Sonraki
previous-and-next = Önceki ve sonraki sayfa
language = Dil
choose-language = Dil seçin
pages = Sayfalar
other-pages = Diğer sayfalar

theme = Tema
theme-light = Açık
theme-dark = Koyu
theme-system = Sistem

copy = Kopyala
copied = Kopyalandı
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = Klavye kısayolları

not-found = Sayfa bulunamadı
not-found-text = Bu adreste bir sayfa yok. Taşınmış veya henüz çevrilmemiş olabilir.

# A page at an old address; a link to the new one follows.
moved = Bu sayfa taşındı

# How an article in another language stands to its source, in the language picker.
state-source = özgün
state-fresh = güncel
state-stale = güncel değil
state-machine = makine çevirisi
# Between two states: “behind, machine translated”.
list-separator = { ", " }

# Notices above an article. $language is a language's name in itself.
notice-machine = Bu makale makine çevirisiyle çevrildi. Çeviride hatalar olabilir.
notice-stale = Bu çeviri hazırlandıktan sonra özgün metin ({ $language }) değişti.
notice-newer = Bu makalenin daha yeni bir sürümü var: { $language }.
notice-missing = Bu makale henüz çevrilmedi. Gösterilen dil: { $language }.
read-in = Oku: { $language }

alert-note = Not
alert-tip = İpucu
alert-important = Önemli
alert-warning = Uyarı
alert-caution = Dikkat

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = Genel bakış
kind-quickstart = Hızlı başlangıç
kind-tutorial = Öğretici
kind-how-to-guide = Nasıl yapılır kılavuzu
kind-concept = Kavram
kind-reference = Başvuru
kind-get-started = Başlarken
kind-whats-new = Yenilikler
kind-video = Video
kind-learn = Öğrenin
kind-deploy = Dağıtım
kind-download = İndirin
kind-architecture = Mimari
kind-sample = Örnek
# Above what a tutorial asks for first.
kind-prerequisites = Önkoşullar

# What articles are made of besides text. The two choices are labels of lists.
long-description = Ayrıntılı açıklama
play-video = Videoyu oynat
code-missing = Bu kod örneği kullanılamıyor:
choose-version = Sürüm
choose-pivot = Hedef

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = çevrilmedi
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind =
    { $changes ->
        [one] Bu çeviri hazırlandıktan sonra özgün metin ({ $language }) bir kez değişti.
       *[other] Bu çeviri hazırlandıktan sonra özgün metin ({ $language }) { $changes } kez değişti.
    }
# The line below that notice: links to the sections that have changed follow.
changed-sections = Değişen bölümler:
# Read out beside the heading of such a section, where eyes see a mark in the margin.
section-changed = özgün metinde değişti

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = Son güncelleme
edit-page = Bu sayfayı düzenle

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = Özgün metni göster
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = Özgün metin
bilingual-beside = Yan yana
bilingual-below-sentences = Her cümlenin altında
bilingual-below-paragraphs = Her paragrafın altında
bilingual-hide = Gizle
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = Tuşlar: N sonraki, P önceki, Esc bitir
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: çeviri ve özgün metin
bilingual-back = Makaleye dön

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = Ara
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = Arama için JavaScript gerekir. JavaScript olmadan her sayfaya içindekiler üzerinden ulaşılabilir.
search-busy = Aranıyor…
search-failed = Arama şu anda çalışmıyor.
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] Hiçbir şey bulunamadı. Başka veya daha az sözcük deneyin.
        [one] { $count } sayfa bulundu
       *[other] { $count } sayfa bulundu
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = Dil: { $language }
search-more = Daha fazla göster
