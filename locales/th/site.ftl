# The words around the articles. Message ids are the same in every language.

documentation = เอกสารประกอบ
contents = สารบัญ
home = หน้าแรก
menu = เมนู
close = ปิด
skip-to-content = ข้ามไปยังเนื้อหา
on-this-page = ในหน้านี้
breadcrumbs = คุณอยู่ที่นี่
previous = ก่อนหน้า
next = ถัดไป
previous-and-next = หน้าก่อนหน้าและหน้าถัดไป
language = ภาษา
choose-language = เลือกภาษา
pages = หน้า
other-pages = หน้าอื่นๆ

theme = ธีม
theme-light = สว่าง
theme-dark = มืด
theme-system = ตามระบบ

copy = คัดลอก
copied = คัดลอกแล้ว
# The single keys that lead to the previous and the next page; the reader can turn them off.
shortcuts = แป้นพิมพ์ลัด

not-found = ไม่พบหน้า
not-found-text = ไม่มีหน้าอยู่ในที่อยู่นี้ หน้าอาจถูกย้าย หรือยังไม่ได้รับการแปล

# A page at an old address; a link to the new one follows.
moved = หน้านี้ถูกย้ายแล้ว

# How an article in another language stands to its source, in the language picker.
state-source = ต้นฉบับ
state-fresh = เป็นปัจจุบัน
state-stale = ไม่เป็นปัจจุบัน
state-machine = แปลด้วยเครื่อง
# Between two states: “behind, machine translated”.
list-separator = { ", " }

# Notices above an article. $language is a language's name in itself.
notice-machine = บทความนี้แปลด้วยเครื่อง คำแปลอาจมีข้อผิดพลาด
notice-stale = ต้นฉบับ ({ $language }) มีการเปลี่ยนแปลงหลังจากจัดทำคำแปลนี้
notice-newer = มีบทความนี้ในเวอร์ชันที่ใหม่กว่า: { $language }
notice-missing = บทความนี้ยังไม่ได้รับการแปล ภาษาที่แสดง: { $language }
read-in = อ่าน: { $language }

alert-note = หมายเหตุ
alert-tip = เคล็ดลับ
alert-important = สำคัญ
alert-warning = คำเตือน
alert-caution = ข้อควรระวัง

# Above the links of a landing page: what kind of pages they lead to.
kind-overview = ภาพรวม
kind-quickstart = เริ่มต้นใช้งานด่วน
kind-tutorial = บทช่วยสอน
kind-how-to-guide = คู่มือแนะนำวิธีการ
kind-concept = แนวคิด
kind-reference = ข้อมูลอ้างอิง
kind-get-started = เริ่มต้นใช้งาน
kind-whats-new = มีอะไรใหม่
kind-video = วิดีโอ
kind-learn = เรียนรู้
kind-deploy = ปรับใช้
kind-download = ดาวน์โหลด
kind-architecture = สถาปัตยกรรม
kind-sample = ตัวอย่าง
# Above what a tutorial asks for first.
kind-prerequisites = ข้อกำหนดเบื้องต้น

# What articles are made of besides text. The two choices are labels of lists.
long-description = คำอธิบายโดยละเอียด
play-video = เล่นวิดีโอ
code-missing = ไม่มีตัวอย่างโค้ดนี้:
choose-version = เวอร์ชัน
choose-pivot = สำหรับ

# The language picker, about a language that an article is not translated into: its page there shows it in another.
state-missing = ยังไม่ได้แปล
# A notice above a translation. $language is the name of the language of the original in itself, $changes how often the
# original has changed since.
notice-behind = ต้นฉบับ ({ $language }) มีการเปลี่ยนแปลง { $changes } ครั้งหลังจากจัดทำคำแปลนี้
# The line below that notice: links to the sections that have changed follow.
changed-sections = ส่วนที่มีการเปลี่ยนแปลง:
# What the mark in the margin beside the heading of such a section says.
section-changed = มีการเปลี่ยนแปลงในต้นฉบับ

# Below an article: the label before a date, and a link to where the text can be edited.
last-updated = อัปเดตล่าสุด
edit-page = แก้ไขหน้านี้

# Bilingual reading. The link above a translation; it leads to a page that has translation and original side by side.
bilingual-show = แสดงต้นฉบับ
# What takes its place once the original is shown: the name of a row of buttons, and the buttons. The original stands
# beside the text, or below each of its sentences; below each paragraph, where it is not known which sentence is which.
bilingual-label = ต้นฉบับ
bilingual-beside = แสดงคู่กัน
bilingual-below-sentences = ใต้แต่ละประโยค
bilingual-below-paragraphs = ใต้แต่ละย่อหน้า
bilingual-hide = ซ่อน
# Below the buttons, about keys of the keyboard, which are N, P and Esc in all languages.
bilingual-keys = แป้น: N ถัดไป, P ก่อนหน้า, Esc เสร็จสิ้น
# The page that has both side by side: its title, in which $title is that of the article, and a link.
bilingual-title = { $title }: คำแปลและต้นฉบับ
bilingual-back = กลับไปที่บทความ

# Search. The first is the name of the link in the header, of what it opens, of its button, and what the key / does.
search = ค้นหา
# On the search page, where the browser runs no scripts. A link to the contents follows.
search-needs-script = การค้นหาต้องใช้ JavaScript หากไม่มี คุณสามารถไปยังทุกหน้าได้จากสารบัญ
search-busy = กำลังค้นหา…
search-failed = ขณะนี้การค้นหาไม่ทำงาน
# How many pages were found. $count is a number.
search-count =
    { $count ->
        [0] ไม่พบผลลัพธ์ ลองใช้คำอื่นหรือใช้คำให้น้อยลง
       *[other] พบ { $count } หน้า
    }
# Above pages in another language that were found too. $language is a language's name in itself.
search-in = ในภาษา { $language }
search-more = แสดงเพิ่มเติม

# The page on how much is translated: its title, also that of the link to it below every page, and the text below that.
coverage = สถานะการแปล
# $count is the number of articles, $language the name of the language that they were written in, in itself.
coverage-text = มีบทความ { $count } บทความที่เขียนเป็นภาษา { $language } ต่อไปนี้คือความคืบหน้าของภาษาอื่น
# Heads of columns. Those of the states are the words of the language picker, such as “behind”.
coverage-share = สัดส่วน
machine-translated = แปลด้วยเครื่อง
human-translated = แปลโดยคน
# The part of the whole that is up to date, in a cell.
percent = { $number }%
# Links: to the figures for programs, and to a feed that tells when they change.
coverage-data = ตัวเลขเหล่านี้ในรูปแบบ JSON
coverage-feed = ฟีดของตัวเลขเหล่านี้
# An entry of that feed. The numbers are those of articles.
coverage-entry = { $language }: เป็นปัจจุบัน { $fresh }, ไม่เป็นปัจจุบัน { $stale }, ยังไม่ได้แปล { $missing }
# How an article stands to its source, beside “up to date” and “behind”: nobody recorded what it was translated from;
# its original is not there any more.
state-unknown = ไม่ทราบอายุ
state-orphan = ไม่มีต้นฉบับแล้ว

# The divergence report: pages for those who look after translations, about how languages have drifted apart.
report = รายงานความแตกต่าง
# Its parts: titles of tables and lists.
report-by-language = ตามภาษา
report-by-rule = ตามกฎ
report-by-section = ตามส่วน
report-articles = บทความ
report-elsewhere = ในไฟล์อื่น
# The section of articles that are in no folder.
section-root = ระดับบนสุด
# Heads of columns, and labels of lists to choose what is shown. “Rule” is a check that finds mistakes in translations.
article = บทความ
section = ส่วน
state = สถานะ
rule = กฎ
findings = สิ่งที่พบ
# The first choice of those lists: nothing is left out.
choose-all = ทั้งหมด
# A page of a long table.
page-number = หน้า { $number }
page-numbers = หน้าของตาราง
# What letters in the table mean.
key-to-letters = ความหมายของตัวอักษร
# One letter for each state of an article, each another: original, up to date, behind, age not known, not translated,
# original gone. Then two letters or a short word for “machine translated”.
letter-source = ต
letter-fresh = ป
letter-stale = ก
letter-unknown = ท
letter-missing = ย
letter-orphan = ม
letter-machine = เครื่อง
# The weights of findings, each with a letter that is another than the others.
level-error = ข้อผิดพลาด
level-warning = คำเตือน
level-note = หมายเหตุ
letter-error = ผ
letter-warning = ค
letter-note = ห
# How many findings of a weight there are.
count-errors = ข้อผิดพลาด { $count } รายการ
count-warnings = คำเตือน { $count } รายการ
count-notes = หมายเหตุ { $count } รายการ
count-articles = { $count } บทความ
nothing-found = ไม่พบสิ่งใด
# The page of an article in the report. Titles of its parts: findings that belong to no sentence; the text sentence by
# sentence; the text paragraph by paragraph.
findings-whole = เกี่ยวกับบทความทั้งหมด
sentences = ทีละประโยค
paragraphs = ทีละย่อหน้า
# A link from there to the article itself.
open-article = เปิดบทความ
# Above the text in the original language.
original = ต้นฉบับ
# Below a sentence that was translated from an older text than the one beside it: both follow, with what went and what
# came marked.
changed-original = สิ่งที่เปลี่ยนแปลงในต้นฉบับ:
# What can be unfolded: sentences, or paragraphs, in which nothing was found; the same sentence in the other languages.
quiet-sentences = { $count } จุดที่ไม่พบสิ่งใด
other-languages = อีก { $count } ภาษา
# The page of a rule: the list of articles, the end of a list that is cut short, and what the rule is about.
rule-articles = ตำแหน่งที่พบ
and-more = และอีก { $count } รายการ
rule-explained = ความหมาย
