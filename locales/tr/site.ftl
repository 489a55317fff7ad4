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
# What the mark in the margin beside the heading of such a section says.
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

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = Çeviri durumu
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text =
    { $count ->
        [one] Özgün dilde ({ $language }) bir makale var. Diğer diller bu aşamada.
       *[other] Özgün dilde ({ $language }) { $count } makale var. Diğer diller bu aşamada.
    }
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = Oran
machine-translated = Makine
human-translated = İnsan
# The part of the whole that is up to date, in a cell.
percent = %{ $number }
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = Bu sayılar JSON olarak
coverage-feed = Bu sayıların akışı
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: { $fresh } güncel, { $stale } güncel değil, { $missing } çevrilmedi
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = yaşı bilinmiyor
state-orphan = özgün metin artık yok

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = Farklılık raporu
# Its parts: titles of tables and lists.
report-by-language = Dile göre
report-by-rule = Kurala göre
report-by-section = Bölüme göre
report-articles = Makaleler
report-elsewhere = Diğer dosyalarda
# The section of articles that are in no folder.
section-root = En üst düzey
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = Makale
section = Bölüm
state = Durum
rule = Kural
findings = Bulgular
# The first choice of those lists: nothing is left out.
choose-all = Tümü
# A page of a long table.
page-number = Sayfa { $number }
page-numbers = Tablonun sayfaları
# What letters in the table mean.
key-to-letters = Harflerin anlamı
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = Ö
letter-fresh = G
letter-stale = E
letter-unknown = B
letter-missing = Ç
letter-orphan = Y
letter-machine = mç
# The weights of findings, each with a letter that is another than the others.
level-error = hata
level-warning = uyarı
level-note = not
letter-error = H
letter-warning = U
letter-note = N
# How many findings of a weight there are.
count-errors =
    { $count ->
        [one] bir hata
       *[other] { $count } hata
    }
count-warnings =
    { $count ->
        [one] bir uyarı
       *[other] { $count } uyarı
    }
count-notes =
    { $count ->
        [one] bir not
       *[other] { $count } not
    }
count-articles =
    { $count ->
        [one] bir makale
       *[other] { $count } makale
    }
nothing-found = hiçbir şey bulunamadı
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = Makalenin tamamı hakkında
sentences = Cümle cümle
paragraphs = Paragraf paragraf
# A link from there to the article itself.
open-article = Makaleyi aç
# Above the text in the original language.
original = Özgün metin
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = Özgün metinde değişenler:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences =
    { $count ->
        [one] Bulgu olmayan bir yer
       *[other] Bulgu olmayan { $count } yer
    }
other-languages =
    { $count ->
        [one] Bir başka dil
       *[other] { $count } başka dil
    }
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = Bulunduğu yerler
and-more =
    { $count ->
        [one] ve bir tane daha
       *[other] ve { $count } tane daha
    }
rule-explained = Ne anlama geliyor
