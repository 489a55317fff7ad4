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
# Read out beside the heading of such a section, where eyes see a mark in the margin.
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
