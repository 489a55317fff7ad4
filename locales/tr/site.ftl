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
