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

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = 未翻譯
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind = 原文（{ $language }）在本譯文完成後已變更 { $changes } 次。
# The line below that notice: links to the sections that have changed follow.
changed-sections = 已變更的章節：
# What the mark in the margin beside the heading of such a section says.
section-changed = 原文已變更

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = 上次更新日期
edit-page = 編輯此頁面

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = 顯示原文
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = 原文
bilingual-beside = 並排顯示
bilingual-below-sentences = 在每句下方
bilingual-below-paragraphs = 在每段下方
bilingual-hide = 隱藏
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = 按鍵：N 下一句，P 上一句，Esc 結束
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }：譯文與原文
bilingual-back = 返回文章

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = 搜尋
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = 搜尋需要 JavaScript。沒有 JavaScript 時，可從目錄前往所有頁面。
search-busy = 正在搜尋…
search-failed = 目前無法搜尋。
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] 找不到任何內容。請嘗試其他字詞，或減少字詞。
       *[other] 找到 { $count } 個頁面
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = 語言：{ $language }
search-more = 顯示更多

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = 翻譯狀態
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text = 共有 { $count } 篇文章以{ $language }撰寫。其他語言的進度如下。
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = 比例
machine-translated = 機器翻譯
human-translated = 人工翻譯
# The part of the whole that is up to date, in a cell.
percent = { $number }%
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = 這些數據的 JSON
coverage-feed = 這些數據的訂閱來源
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }：最新 { $fresh }，過時 { $stale }，未翻譯 { $missing }
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = 新舊不明
state-orphan = 原文已不存在

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = 差異報告
# Its parts: titles of tables and lists.
report-by-language = 依語言
report-by-rule = 依規則
report-by-section = 依章節
report-articles = 文章
report-elsewhere = 其他檔案中
# The section of articles that are in no folder.
section-root = 最上層
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = 文章
section = 章節
state = 狀態
rule = 規則
findings = 檢查結果
# The first choice of those lists: nothing is left out.
choose-all = 全部
# A page of a long table.
page-number = 第 { $number } 頁
page-numbers = 表格頁碼
# What letters in the table mean.
key-to-letters = 字元的意義
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = 原
letter-fresh = 新
letter-stale = 舊
letter-unknown = 疑
letter-missing = 未
letter-orphan = 孤
letter-machine = 機器
# The weights of findings, each with a letter that is another than the others.
level-error = 錯誤
level-warning = 警告
level-note = 附註
letter-error = 錯
letter-warning = 警
letter-note = 註
# How many findings of a weight there are.
count-errors = { $count } 個錯誤
count-warnings = { $count } 個警告
count-notes = { $count } 個附註
count-articles = { $count } 篇文章
nothing-found = 未發現問題
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = 關於整篇文章
sentences = 逐句
paragraphs = 逐段
# A link from there to the article itself.
open-article = 開啟文章
# Above the text in the original language.
original = 原文
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = 原文中的變更：
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences = { $count } 處未發現問題
other-languages = 其他 { $count } 種語言
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = 發現位置
and-more = 以及另外 { $count } 項
rule-explained = 規則的意義
