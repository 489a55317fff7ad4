# The words around the articles. Message ids are the same in every language.

documentation = Tài liệu
contents = Mục lục
home = Trang chủ
menu = Menu
close = Đóng
skip-to-content = Chuyển đến nội dung
on-this-page = Trên trang này
breadcrumbs = Bạn đang ở đây
previous = Trước
next = Tiếp theo
previous-and-next = Trang trước và trang tiếp theo
language = Ngôn ngữ
choose-language = Chọn ngôn ngữ
pages = Các trang
other-pages = Các trang khác

theme = Chủ đề
theme-light = Sáng
theme-dark = Tối
theme-system = Theo hệ thống

copy = Sao chép
copied = Đã sao chép
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = Phím tắt

not-found = Không tìm thấy trang
not-found-text = Không có trang nào ở địa chỉ này. Trang có thể đã được di chuyển hoặc chưa được dịch.

# A page at an old address; a link to the new one follows.
moved = Trang này đã được di chuyển

# How an article in another language stands to its source, in the language picker.
state-source = bản gốc
state-fresh = cập nhật
state-stale = chưa cập nhật
state-machine = bản dịch máy
# Between two states: “behind, machine translated”.
list-separator = { ", " }

# Notices above an article. $language is a language's name in itself.
notice-machine = Bài viết này được dịch bằng máy. Bản dịch có thể có lỗi.
notice-stale = Bản gốc ({ $language }) đã thay đổi kể từ khi bản dịch này được thực hiện.
notice-newer = Có phiên bản mới hơn của bài viết này: { $language }.
notice-missing = Bài viết này chưa được dịch. Ngôn ngữ hiển thị: { $language }.
read-in = Đọc: { $language }

alert-note = Lưu ý
alert-tip = Mẹo
alert-important = Quan trọng
alert-warning = Cảnh báo
alert-caution = Thận trọng

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = Tổng quan
kind-quickstart = Bắt đầu nhanh
kind-tutorial = Hướng dẫn từng bước
kind-how-to-guide = Hướng dẫn thực hiện
kind-concept = Khái niệm
kind-reference = Tham khảo
kind-get-started = Bắt đầu
kind-whats-new = Có gì mới
kind-video = Video
kind-learn = Tìm hiểu
kind-deploy = Triển khai
kind-download = Tải xuống
kind-architecture = Kiến trúc
kind-sample = Mẫu
# Above what a tutorial asks for first.
kind-prerequisites = Điều kiện tiên quyết

# What articles are made of besides text. The two choices are labels of lists.
long-description = Mô tả chi tiết
play-video = Phát video
code-missing = Mã mẫu này hiện không có:
choose-version = Phiên bản
choose-pivot = Dành cho

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = chưa dịch
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind = Bản gốc ({ $language }) đã thay đổi { $changes } lần kể từ khi bản dịch này được thực hiện.
# The line below that notice: links to the sections that have changed follow.
changed-sections = Các phần đã thay đổi:
# What the mark in the margin beside the heading of such a section says.
section-changed = đã thay đổi trong bản gốc

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = Cập nhật lần cuối
edit-page = Chỉnh sửa trang này

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = Hiện bản gốc
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = Bản gốc
bilingual-beside = Song song
bilingual-below-sentences = Dưới mỗi câu
bilingual-below-paragraphs = Dưới mỗi đoạn
bilingual-hide = Ẩn
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = Phím: N tiếp theo, P trước, Esc kết thúc
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: bản dịch và bản gốc
bilingual-back = Quay lại bài viết

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = Tìm kiếm
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = Tính năng tìm kiếm cần JavaScript. Nếu không có JavaScript, bạn có thể đến mọi trang từ mục lục.
search-busy = Đang tìm kiếm…
search-failed = Tính năng tìm kiếm hiện không hoạt động.
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] Không tìm thấy kết quả nào. Hãy thử từ khác hoặc ít từ hơn.
       *[other] Tìm thấy { $count } trang
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = Bằng { $language }
search-more = Hiện thêm

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = Tình trạng bản dịch
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text = Có { $count } bài viết bằng { $language }. Dưới đây là tiến độ của các ngôn ngữ khác.
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = Tỷ lệ
machine-translated = Máy dịch
human-translated = Người dịch
# The part of the whole that is up to date, in a cell.
percent = { $number }%
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = Các số liệu này ở dạng JSON
coverage-feed = Nguồn cấp các số liệu này
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: { $fresh } cập nhật, { $stale } chưa cập nhật, { $missing } chưa dịch
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = không rõ độ cũ
state-orphan = bản gốc không còn

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = Báo cáo sai khác
# Its parts: titles of tables and lists.
report-by-language = Theo ngôn ngữ
report-by-rule = Theo quy tắc
report-by-section = Theo mục
report-articles = Bài viết
report-elsewhere = Trong các tệp khác
# The section of articles that are in no folder.
section-root = Cấp cao nhất
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = Bài viết
section = Mục
state = Trạng thái
rule = Quy tắc
findings = Phát hiện
# The first choice of those lists: nothing is left out.
choose-all = Tất cả
# A page of a long table.
page-number = Trang { $number }
page-numbers = Các trang của bảng
# What letters in the table mean.
key-to-letters = Ý nghĩa của các chữ cái
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = G
letter-fresh = M
letter-stale = C
letter-unknown = K
letter-missing = D
letter-orphan = X
letter-machine = máy
# The weights of findings, each with a letter that is another than the others.
level-error = lỗi
level-warning = cảnh báo
level-note = lưu ý
letter-error = L
letter-warning = C
letter-note = Y
# How many findings of a weight there are.
count-errors = { $count } lỗi
count-warnings = { $count } cảnh báo
count-notes = { $count } lưu ý
count-articles = { $count } bài viết
nothing-found = không phát hiện gì
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = Về toàn bộ bài viết
sentences = Từng câu
paragraphs = Từng đoạn
# A link from there to the article itself.
open-article = Mở bài viết
# Above the text in the original language.
original = Bản gốc
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = Những gì đã thay đổi trong bản gốc:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences = { $count } chỗ không phát hiện gì
other-languages = { $count } ngôn ngữ khác
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = Nơi phát hiện
and-more = và { $count } mục khác
rule-explained = Ý nghĩa
