# The words around the articles. Message ids are the same in every language.

documentation = 文件
contents = 目錄
home = 首頁
menu = 選單
close = 關閉
skip-to-content = 跳至內容
on-this-page = 本頁內容
breadcrumbs = 您目前的位置
previous = 上一頁
next = 下一頁
previous-and-next = 上一頁和下一頁
language = 語言
choose-language = 選擇語言
pages = 頁面
other-pages = 其他頁面

theme = 佈景主題
theme-light = 淺色
theme-dark = 深色
theme-system = 系統

copy = 複製
copied = 已複製
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = 鍵盤快速鍵

not-found = 找不到頁面
not-found-text = 這個網址沒有頁面。頁面可能已移動，或尚未翻譯。

# A page at an old address; a link to the new one follows.
moved = 此頁面已移動

# How an article in another language stands to its source, in the language picker.
state-source = 原文
state-fresh = 最新
state-stale = 過時
state-machine = 機器翻譯
# Between two states: “behind, machine translated”.
list-separator = { "、" }

# Notices above an article. $language is a language's name in itself.
notice-machine = 本文由機器翻譯，譯文可能有誤。
notice-stale = 原文（{ $language }）在本譯文完成後已有變更。
notice-newer = 本文有較新的版本：{ $language }。
notice-missing = 本文尚未翻譯，目前以 { $language } 顯示。
read-in = 閱讀：{ $language }

alert-note = 附註
alert-tip = 提示
alert-important = 重要
alert-warning = 警告
alert-caution = 注意

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = 概觀
kind-quickstart = 快速入門
kind-tutorial = 教學課程
kind-how-to-guide = 操作指南
kind-concept = 概念
kind-reference = 參考
kind-get-started = 開始使用
kind-whats-new = 新功能
kind-video = 影片
kind-learn = 學習
kind-deploy = 部署
kind-download = 下載
kind-architecture = 架構
kind-sample = 範例
# Above what a tutorial asks for first.
kind-prerequisites = 必要條件

# What articles are made of besides text. The two choices are labels of lists.
long-description = 詳細說明
play-video = 播放影片
code-missing = 此程式碼範例無法使用：
choose-version = 版本
choose-pivot = 適用於
