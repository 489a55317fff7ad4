# The words around the articles. Message ids are the same in every language.

documentation = 文档
contents = 目录
home = 主页
menu = 菜单
close = 关闭
skip-to-content = 跳转到内容
on-this-page = 本页内容
breadcrumbs = 当前位置
previous = 上一页
next = 下一页
previous-and-next = 上一页和下一页
language = 语言
choose-language = 选择语言
pages = 页面
other-pages = 其他页面

theme = 主题
theme-light = 浅色
theme-dark = 深色
theme-system = 跟随系统

copy = 复制
copied = 已复制
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = 键盘快捷键

not-found = 找不到页面
not-found-text = 此地址没有页面。页面可能已移动，或尚未翻译。

# A page at an old address; a link to the new one follows.
moved = 此页面已移动

# How an article in another language stands to its source, in the language picker.
state-source = 原文
state-fresh = 最新
state-stale = 未更新
state-machine = 机器翻译
# Between two states: “behind, machine translated”.
list-separator = { "、" }

# Notices above an article. $language is a language's name in itself.
notice-machine = 本文由机器翻译，译文可能有误。
notice-stale = 原文（{ $language }）在本译文完成后已有更改。
notice-newer = 本文有较新的版本：{ $language }。
notice-missing = 本文尚未翻译。显示语言：{ $language }。
read-in = 阅读：{ $language }

alert-note = 备注
alert-tip = 提示
alert-important = 重要
alert-warning = 警告
alert-caution = 注意

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = 概述
kind-quickstart = 快速入门
kind-tutorial = 教程
kind-how-to-guide = 操作指南
kind-concept = 概念
kind-reference = 参考
kind-get-started = 入门
kind-whats-new = 新增功能
kind-video = 视频
kind-learn = 学习
kind-deploy = 部署
kind-download = 下载
kind-architecture = 体系结构
kind-sample = 示例
# Above what a tutorial asks for first.
kind-prerequisites = 先决条件

# What articles are made of besides text. The two choices are labels of lists.
long-description = 详细说明
play-video = 播放视频
code-missing = 此代码示例不可用：
choose-version = 版本
choose-pivot = 适用于

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = 未翻译
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind = 原文（{ $language }）在本译文完成后已更改 { $changes } 次。
# The line below that notice: links to the sections that have changed follow.
changed-sections = 已更改的部分：
# What the mark in the margin beside the heading of such a section says.
section-changed = 原文已更改

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = 上次更新时间
edit-page = 编辑此页面

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = 显示原文
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = 原文
bilingual-beside = 并排显示
bilingual-below-sentences = 在每句下方
bilingual-below-paragraphs = 在每段下方
bilingual-hide = 隐藏
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = 按键：N 下一句，P 上一句，Esc 结束
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }：译文和原文
bilingual-back = 返回文章

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = 搜索
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = 搜索需要 JavaScript。没有 JavaScript 时，可通过目录访问所有页面。
search-busy = 正在搜索…
search-failed = 搜索目前不可用。
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] 未找到任何内容。请尝试其他词语，或减少词语。
       *[other] 找到 { $count } 个页面
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = 语言：{ $language }
search-more = 显示更多

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = 翻译状态
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text = 共有 { $count } 篇文章以{ $language }撰写。其他语言的进度如下。
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = 比例
machine-translated = 机器翻译
human-translated = 人工翻译
# The part of the whole that is up to date, in a cell.
percent = { $number }%
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = 这些数据的 JSON
coverage-feed = 这些数据的订阅源
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }：最新 { $fresh }，未更新 { $stale }，未翻译 { $missing }
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = 新旧未知
state-orphan = 原文已不存在

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = 差异报告
# Its parts: titles of tables and lists.
report-by-language = 按语言
report-by-rule = 按规则
report-by-section = 按部分
report-articles = 文章
report-elsewhere = 其他文件中
# The section of articles that are in no folder.
section-root = 顶层
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = 文章
section = 部分
state = 状态
rule = 规则
findings = 检查结果
# The first choice of those lists: nothing is left out.
choose-all = 全部
# A page of a long table.
page-number = 第 { $number } 页
page-numbers = 表格页码
# What letters in the table mean.
key-to-letters = 字符含义
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = 原
letter-fresh = 新
letter-stale = 旧
letter-unknown = 疑
letter-missing = 未
letter-orphan = 孤
letter-machine = 机器
# The weights of findings, each with a letter that is another than the others.
level-error = 错误
level-warning = 警告
level-note = 说明
letter-error = 错
letter-warning = 警
letter-note = 注
# How many findings of a weight there are.
count-errors = { $count } 个错误
count-warnings = { $count } 个警告
count-notes = { $count } 个说明
count-articles = { $count } 篇文章
nothing-found = 未发现问题
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = 关于整篇文章
sentences = 逐句
paragraphs = 逐段
# A link from there to the article itself.
open-article = 打开文章
# Above the text in the original language.
original = 原文
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = 原文中的更改：
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences = { $count } 处未发现问题
other-languages = 其他 { $count } 种语言
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = 发现位置
and-more = 以及另外 { $count } 项
rule-explained = 规则含义
