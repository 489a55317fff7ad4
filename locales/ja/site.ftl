# The words around the articles. Message ids are the same in every language.

documentation = ドキュメント
contents = 目次
home = ホーム
menu = メニュー
close = 閉じる
skip-to-content = 本文へ移動
on-this-page = このページの内容
breadcrumbs = 現在の位置
previous = 前へ
next = 次へ
previous-and-next = 前後のページ
language = 言語
choose-language = 言語を選択
pages = ページ
other-pages = その他のページ

theme = テーマ
theme-light = ライト
theme-dark = ダーク
theme-system = システム

copy = コピー
copied = コピーしました
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = キーボード ショートカット

not-found = ページが見つかりません
not-found-text = このアドレスにページはありません。移動したか、まだ翻訳されていない可能性があります。

# A page at an old address; a link to the new one follows.
moved = このページは移動しました

# How an article in another language stands to its source, in the language picker.
state-source = 原文
state-fresh = 最新
state-stale = 未更新
state-machine = 機械翻訳
# Between two states: “behind, machine translated”.
list-separator = { "、" }

# Notices above an article. $language is a language's name in itself.
notice-machine = この記事は機械翻訳されたものです。翻訳に誤りが含まれている可能性があります。
notice-stale = この翻訳の作成後に、原文 ({ $language }) が変更されています。
notice-newer = この記事のより新しい版があります: { $language }。
notice-missing = この記事はまだ翻訳されていません。表示している言語: { $language }。
read-in = 読む: { $language }

alert-note = メモ
alert-tip = ヒント
alert-important = 重要
alert-warning = 警告
alert-caution = 注意

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = 概要
kind-quickstart = クイックスタート
kind-tutorial = チュートリアル
kind-how-to-guide = 操作ガイド
kind-concept = 概念
kind-reference = リファレンス
kind-get-started = はじめに
kind-whats-new = 新機能
kind-video = ビデオ
kind-learn = 学習
kind-deploy = デプロイ
kind-download = ダウンロード
kind-architecture = アーキテクチャ
kind-sample = サンプル
# Above what a tutorial asks for first.
kind-prerequisites = 前提条件

# What articles are made of besides text. The two choices are labels of lists.
long-description = 詳しい説明
play-video = 動画を再生
code-missing = このコード サンプルは利用できません:
choose-version = バージョン
choose-pivot = 対象

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = 未翻訳
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind = この翻訳の作成後に、原文 ({ $language }) が { $changes } 回変更されています。
# The line below that notice: links to the sections that have changed follow.
changed-sections = 変更されたセクション:
# What the mark in the margin beside the heading of such a section says.
section-changed = 原文で変更済み

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = 最終更新日
edit-page = このページを編集

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = 原文を表示
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = 原文
bilingual-beside = 左右に並べる
bilingual-below-sentences = 各文の下
bilingual-below-paragraphs = 各段落の下
bilingual-hide = 非表示
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = キー: N 次へ、P 前へ、Esc 終了
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: 翻訳と原文
bilingual-back = 記事に戻る

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = 検索
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = 検索には JavaScript が必要です。JavaScript を使用しない場合は、目次からすべてのページに移動できます。
search-busy = 検索しています…
search-failed = 現在、検索は利用できません。
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] 見つかりませんでした。別の語句を使うか、語句を減らしてください。
       *[other] { $count } 件のページが見つかりました
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = 言語: { $language }
search-more = さらに表示

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = 翻訳の状況
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text = { $language } で書かれた記事が { $count } 件あります。ほかの言語の進み具合は次のとおりです。
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = 割合
machine-translated = 機械翻訳
human-translated = 人による翻訳
# The part of the whole that is up to date, in a cell.
percent = { $number }%
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = この数値の JSON
coverage-feed = この数値のフィード
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: 最新 { $fresh }、未更新 { $stale }、未翻訳 { $missing }
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = 翻訳時期不明
state-orphan = 原文なし

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = 相違レポート
# Its parts: titles of tables and lists.
report-by-language = 言語別
report-by-rule = ルール別
report-by-section = セクション別
report-articles = 記事
report-elsewhere = その他のファイル
# The section of articles that are in no folder.
section-root = 最上位
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = 記事
section = セクション
state = 状態
rule = ルール
findings = 検出結果
# The first choice of those lists: nothing is left out.
choose-all = すべて
# A page of a long table.
page-number = { $number } ページ
page-numbers = 表のページ
# What letters in the table mean.
key-to-letters = 文字の意味
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = 原
letter-fresh = 新
letter-stale = 旧
letter-unknown = 不
letter-missing = 未
letter-orphan = 孤
letter-machine = 機械
# The weights of findings, each with a letter that is another than the others.
level-error = エラー
level-warning = 警告
level-note = 注記
letter-error = 誤
letter-warning = 警
letter-note = 注
# How many findings of a weight there are.
count-errors = エラー { $count } 件
count-warnings = 警告 { $count } 件
count-notes = 注記 { $count } 件
count-articles = 記事 { $count } 件
nothing-found = 検出なし
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = 記事全体について
sentences = 文ごと
paragraphs = 段落ごと
# A link from there to the article itself.
open-article = 記事を開く
# Above the text in the original language.
original = 原文
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = 原文の変更点:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences = 検出のない箇所: { $count }
other-languages = ほかの言語: { $count }
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = 検出された場所
and-more = ほか { $count } 件
rule-explained = ルールの説明
