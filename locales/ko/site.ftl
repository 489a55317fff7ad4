# The words around the articles. Message ids are the same in every language.

documentation = 설명서
contents = 목차
home = 홈
menu = 메뉴
close = 닫기
skip-to-content = 본문으로 건너뛰기
on-this-page = 이 페이지의 내용
breadcrumbs = 현재 위치
previous = 이전
next = 다음
previous-and-next = 이전 및 다음 페이지
language = 언어
choose-language = 언어 선택
pages = 페이지
other-pages = 기타 페이지

theme = 테마
theme-light = 라이트
theme-dark = 다크
theme-system = 시스템

copy = 복사
copied = 복사됨
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = 바로 가기 키

not-found = 페이지를 찾을 수 없습니다
not-found-text = 이 주소에는 페이지가 없습니다. 페이지가 이동했거나 아직 번역되지 않았을 수 있습니다.

# A page at an old address; a link to the new one follows.
moved = 이 페이지는 이동되었습니다

# How an article in another language stands to its source, in the language picker.
state-source = 원문
state-fresh = 최신
state-stale = 업데이트 필요
state-machine = 기계 번역
# Between two states: “behind, machine translated”.
list-separator = { ", " }

# Notices above an article. $language is a language's name in itself.
notice-machine = 이 문서는 기계 번역되었습니다. 번역에 오류가 있을 수 있습니다.
notice-stale = 이 번역이 작성된 후 원문({ $language })이 변경되었습니다.
notice-newer = 이 문서의 최신 버전이 있습니다: { $language }.
notice-missing = 이 문서는 아직 번역되지 않았습니다. 표시 언어: { $language }.
read-in = 읽기: { $language }

alert-note = 참고
alert-tip = 팁
alert-important = 중요
alert-warning = 경고
alert-caution = 주의

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = 개요
kind-quickstart = 빠른 시작
kind-tutorial = 자습서
kind-how-to-guide = 방법 가이드
kind-concept = 개념
kind-reference = 참조
kind-get-started = 시작하기
kind-whats-new = 새로운 기능
kind-video = 동영상
kind-learn = 학습
kind-deploy = 배포
kind-download = 다운로드
kind-architecture = 아키텍처
kind-sample = 샘플
# Above what a tutorial asks for first.
kind-prerequisites = 필수 조건

# What articles are made of besides text. The two choices are labels of lists.
long-description = 자세한 설명
play-video = 동영상 재생
code-missing = 이 코드 샘플을 사용할 수 없습니다:
choose-version = 버전
choose-pivot = 대상

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = 번역되지 않음
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind = 이 번역이 작성된 후 원문({ $language })이 { $changes }번 변경되었습니다.
# The line below that notice: links to the sections that have changed follow.
changed-sections = 변경된 섹션:
# What the mark in the margin beside the heading of such a section says.
section-changed = 원문에서 변경됨

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = 마지막 업데이트
edit-page = 이 페이지 편집

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = 원문 표시
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = 원문
bilingual-beside = 나란히
bilingual-below-sentences = 각 문장 아래
bilingual-below-paragraphs = 각 단락 아래
bilingual-hide = 숨기기
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = 키: N 다음, P 이전, Esc 종료
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: 번역 및 원문
bilingual-back = 문서로 돌아가기

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = 검색
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = 검색하려면 JavaScript가 필요합니다. JavaScript가 없어도 목차에서 모든 페이지로 이동할 수 있습니다.
search-busy = 검색 중…
search-failed = 지금은 검색할 수 없습니다.
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] 검색 결과가 없습니다. 다른 단어를 사용하거나 단어 수를 줄여 보세요.
       *[other] { $count }개 페이지를 찾음
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = 언어: { $language }
search-more = 더 보기

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = 번역 현황
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text = { $language }로 작성된 문서가 { $count }개 있습니다. 다른 언어의 진행 상황은 다음과 같습니다.
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = 비율
machine-translated = 기계 번역
human-translated = 사람이 번역
# The part of the whole that is up to date, in a cell.
percent = { $number }%
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = 이 수치의 JSON
coverage-feed = 이 수치의 피드
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: 최신 { $fresh }, 업데이트 필요 { $stale }, 번역되지 않음 { $missing }
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = 번역 시점 알 수 없음
state-orphan = 원문 없음

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = 차이 보고서
# Its parts: titles of tables and lists.
report-by-language = 언어별
report-by-rule = 규칙별
report-by-section = 섹션별
report-articles = 문서
report-elsewhere = 기타 파일
# The section of articles that are in no folder.
section-root = 최상위
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = 문서
section = 섹션
state = 상태
rule = 규칙
findings = 검사 결과
# The first choice of those lists: nothing is left out.
choose-all = 모두
# A page of a long table.
page-number = { $number }페이지
page-numbers = 표의 페이지
# What letters in the table mean.
key-to-letters = 글자의 의미
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = 원
letter-fresh = 신
letter-stale = 구
letter-unknown = 불
letter-missing = 미
letter-orphan = 고
letter-machine = 기계
# The weights of findings, each with a letter that is another than the others.
level-error = 오류
level-warning = 경고
level-note = 참고
letter-error = 오
letter-warning = 경
letter-note = 참
# How many findings of a weight there are.
count-errors = 오류 { $count }개
count-warnings = 경고 { $count }개
count-notes = 참고 { $count }개
count-articles = 문서 { $count }개
nothing-found = 발견된 문제 없음
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = 문서 전체
sentences = 문장별
paragraphs = 단락별
# A link from there to the article itself.
open-article = 문서 열기
# Above the text in the original language.
original = 원문
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = 원문에서 변경된 내용:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences = 발견된 문제가 없는 부분 { $count }곳
other-languages = 다른 언어 { $count }개
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = 발견된 위치
and-more = 외 { $count }개
rule-explained = 규칙 설명
