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
