//! A docset made up for measuring: articles with front matter, anchored headings, units, lists, tables, code and links.

#![expect(clippy::disallowed_methods, clippy::expect_used, reason = "a docset is written to disk")]

use std::{fmt::Write as _, fs, path::Path};

const WORDS: [(&str, [&str; 8]); 4] = [
    ("en", ["the", "account", "keeps", "its", "remaining", "credit", "until", "tomorrow"]),
    ("fr", ["le", "compte", "garde", "son", "crédit", "restant", "jusqu’à", "demain"]),
    ("ar", ["يحتفظ", "الحساب", "بالرصيد", "المتبقي", "له", "حتى", "يوم", "غد"]),
    ("zh", ["帳戶", "會", "保留", "其", "剩餘", "點數", "直到", "明天"]),
];

/// A sentence of `language`, another for each number.
fn sentence(language: &str, number: usize) -> String {
    let words = WORDS.iter().find(|(known, _)| *known == language).map_or(&WORDS[0].1, |(_, words)| words);
    let length = 6 + number % 11;
    let words: Vec<&str> = (0..length).map(|at| words[(number * 7 + at * 3) % words.len()]).collect();
    format!("{} **{number}** `item-{}`.", words.join(" "), number % 97)
}

/// The text of article `number` with about `blocks` paragraphs; in English without spans, else with them.
pub(crate) fn article(locale: &str, number: usize, blocks: usize) -> String {
    let language = locale.split('-').next().unwrap_or("en");
    let mut text = format!(
        "---\ntitle: Article {number}\ndescription: {}\nauthor: docs\nms.date: 05/04/2021\nms.topic: article\n",
        sentence(language, number).replace(['`', '*'], "")
    );
    if language != "en" {
        let _ = writeln!(
            text,
            "ms.openlocfilehash: {number:040x}\nms.sourcegitcommit: {number:040x}\nms.translationtype: MT\nms.contentlocale: {locale}\nms.lasthandoff: 05/04/2021\nms.locfileid: \"{number}\""
        );
    }
    text.push_str("---\n");
    let mut id = 102;
    let mut unit = |number: usize| {
        let (target, source) = (sentence(language, number), sentence("en", number));
        id += 1;
        if language == "en" {
            return source;
        }
        format!(
            r#"<span data-ttu-id="a0b1c-{id}">{target}</span><span class="sxs-lookup"><span data-stu-id="a0b1c-{id}">{source}</span></span>"#
        )
    };
    for block in 0..blocks {
        let at = number * 31 + block;
        let _ = match block % 10 {
            0 => writeln!(text, "\n## <a name=\"section-{block}\"></a>{}\n", unit(at)),
            3 => writeln!(text, "\n1. {}\n2. {}\n   - {}\n", unit(at), unit(at + 1), unit(at + 2)),
            5 => writeln!(text, "\n| A | B |\n|---|---|\n| {} | {} |\n", unit(at), unit(at + 1)),
            7 => writeln!(text, "\n```powershell\nGet-Item -Path ./item-{at} | Select-Object Name\n```\n"),
            8 => writeln!(text, "\n{} [{}](article-{}.md#section-0)\n", unit(at), unit(at + 1), (number + 1) % 7),
            _ => writeln!(text, "\n{} {}\n", unit(at), unit(at + 1)),
        };
    }
    text
}

/// Writes a docset of `articles` articles in each of `locales` under `root/content`, fifty to a folder.
pub(crate) fn write(root: &Path, locales: &[&str], articles: usize, blocks: usize) {
    for locale in locales {
        for number in 0..articles {
            let folder = root.join("content").join(locale).join(format!("part-{}", number / 50));
            fs::create_dir_all(&folder).expect("a folder");
            fs::write(folder.join(format!("article-{}.md", number % 50)), article(locale, number, blocks))
                .expect("a file");
        }
    }
}
