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
