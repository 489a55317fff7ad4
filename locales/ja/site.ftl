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
