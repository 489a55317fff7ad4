//! `wrong-language`

use std::fmt::Write as _;

use crate::{
    check::{
        Check, Inspect, Pair, Remarks, Stage,
        language::{
            han::{self, Han},
            script::Script,
            tongue::{self, Known},
            words::{Cut, shape},
        },
    },
    finding::declare_rule,
};

declare_rule! {
    /// ## What it finds
    ///
    /// A translation that is in another language than its locale's: in a script that the locale does not use, in
    /// simplified Chinese where traditional is due or the other way round, or, in forty letters of prose and more, in
    /// another language of the same script. Text in the language of the source is `unit-untranslated`.
    ///
    /// ## Why it matters
    ///
    /// Readers cannot read it. Most often two locales' files were mixed up, and there is more.
    ///
    /// ## Example
    ///
    /// ```md en
    /// <span data-ttu-id="a-1">Close the lid of the box.</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid of the box.</span></span>
    /// ```
    /// ```md fr
    /// <span data-ttu-id="a-1">Закройте крышку коробки.</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid of the box.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Put the locale's own translation in its place.
    ///
    /// ```md fr
    /// <span data-ttu-id="a-1">Fermez le couvercle de la boîte.</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid of the box.</span></span>
    /// ```
    pub(super) static WRONG_LANGUAGE = {
        name: "wrong-language",
        summary: "a translation is in another language",
        level: Warning,
        group: Integrity,
        category: Untranslated,
    };
}

/// See the rule.
pub(super) static CHECK: Check = Check { rule: &WRONG_LANGUAGE, inspect: Inspect::Pair(Stage::Whole, inspect) };

fn inspect(pair: &Pair<'_>, remarks: &mut Remarks<'_, '_>) {
    let Some(found) = by_script(pair).or_else(|| by_words(pair)).or_else(|| by_foreign_words(pair)) else { return };
    let mut message = format!("the translation looks to be in {found}");
    if let Some(lead) = found.strip_suffix(" script") {
        message.clear();
        let _ = write!(message, "the translation is in {lead} letters");
    }
    remarks
        .push(&WRONG_LANGUAGE, pair.target.span, message)
        .help(format!("put the translation for `{}` here", pair.locale));
}

/// Letters of a text, by script, and how its Chinese is written.
#[derive(Default)]
struct Letters {
    of: [u32; Script::COUNT],
    simplified: u32,
    traditional: u32,
}

impl Letters {
    fn of(text: &str) -> Self {
        let mut letters = Self::default();
        for c in text.chars() {
            if c.is_ascii() {
                letters.of[Script::Latin as usize] += u32::from(c.is_ascii_alphabetic());
                continue;
            }
            let Some(script) = Script::of(c) else { continue };
            letters.of[script as usize] += 1;
            if script == Script::Han {
                match han::of(c) {
                    Some(Han::Simplified) => letters.simplified += 1,
                    Some(Han::Traditional) => letters.traditional += 1,
                    None => {}
                }
            }
        }
        letters
    }

    fn count(&self, script: Script) -> u32 {
        self.of[script as usize]
    }
}

/// As many letters of a script say that a text is written in it.
const LETTERS: u32 = 6;

/// What the letters alone tell.
fn by_script(pair: &Pair<'_>) -> Option<String> {
    let text = &*pair.target.text;
    let expected = pair.facts.scripts;
    let others = pair.ours().notes.scripts & !Script::Latin.bit();
    let is_han = expected.contains(&Script::Han);
    if expected.is_empty() || others == 0 || !is_han && expected.iter().all(|script| others == script.bit()) {
        return None;
    }
    let letters = Letters::of(text);
    if is_han {
        let found = chinese_or_japanese(pair, &letters);
        if found.is_some() {
            return found;
        }
    }
    let own: u32 = expected.iter().map(|script| letters.count(*script)).sum();
    let (script, name) = Script::NAMED
        .into_iter()
        .filter(|(script, _)| *script != Script::Latin && !expected.contains(script))
        .max_by_key(|(script, _)| letters.count(*script))?;
    let count = letters.count(script);
    let weight = if matches!(script, Script::Han | Script::Kana) { 3 } else { 1 };
    if count * weight < LETTERS || count * weight <= own || Letters::of(&pair.source.text).count(script) > 0 {
        return None;
    }
    Some(match script {
        Script::Han if letters.count(Script::Kana) > 0 => "Japanese".to_owned(),
        Script::Han | Script::Kana | Script::Hangul => name.to_owned(),
        _ => format!("{name} script"),
    })
}

/// Japanese for Chinese and the other way round, and one way to write Chinese for the other.
fn chinese_or_japanese(pair: &Pair<'_>, letters: &Letters) -> Option<String> {
    let (kana, han) = (letters.count(Script::Kana), letters.count(Script::Han));
    let (simplified, traditional) = (letters.simplified, letters.traditional);
    let is_quoted = || Letters::of(&pair.source.text).count(Script::Han) > 0;
    let found = if pair.locale.language() == "ja" {
        let is_sentence = pair.target.text.contains(['。', '，', '、']);
        let is_chinese = kana == 0 && (han >= 10 && is_sentence || han >= 6 && simplified + traditional >= 3);
        (is_chinese || kana > 0 && han >= 10 && has_chinese_sentence(&pair.target.text)).then_some("Chinese")
    } else if kana >= 4 && kana * 2 > han {
        Some("Japanese")
    } else if is_traditional(pair.locale.as_str()) {
        (simplified > 0 && simplified > 2 * traditional).then_some("simplified Chinese")
    } else {
        (traditional > 0 && traditional > 2 * simplified).then_some("traditional Chinese")
    };
    found.filter(|_| !is_quoted()).map(str::to_owned)
}

/// Whether one of several sentences of a Japanese text has no kana, which no Japanese sentence lacks.
fn has_chinese_sentence(text: &str) -> bool {
    let is_one_of = text.find('。').is_some_and(|at| at + '。'.len_utf8() < text.len());
    is_one_of
        && text.split_inclusive('。').filter(|sentence| sentence.ends_with('。')).any(|sentence| {
            let is_kana = |c: char| !c.is_ascii() && Script::of(c) == Some(Script::Kana);
            if sentence.chars().any(is_kana) {
                return false;
            }
            let letters = Letters::of(sentence);
            letters.count(Script::Han) >= 8 && letters.simplified + letters.traditional >= 2
        })
}

/// Whether Chinese of this locale is written in the traditional way.
fn is_traditional(tag: &str) -> bool {
    let mut parts = tag.split('-').skip(1);
    parts.any(|part| matches!(part, "Hant" | "TW" | "HK" | "MO")) && !tag.contains("Hans")
}

/// As many letters of prose can be told.
const PROSE: usize = 30;

/// As many common words of another language are needed, one less where there are letters that the locale's language
/// does not have.
const COMMON: u32 = 3;

/// What its commonest words tell, borne out by its letters.
fn by_words(pair: &Pair<'_>) -> Option<String> {
    let text = &*pair.target.text;
    if text.len() < PROSE {
        return None;
    }
    let (own, source) = (pair.facts.own, pair.facts.source);
    let tally = tongue::tally(pair.ours(), own);
    // English names and titles are in texts of all languages, other languages are not.
    if tally.foreign < COMMON - 1 || tally.foreign * 2 < tally.own || tally.words < 5 {
        return None;
    }
    let (likeliest, count) = tongue::likeliest(pair.ours())?;
    if likeliest.bit() == own || is_kin(likeliest, pair) || likeliest.bit() == source {
        return None;
    }
    let strange = u32::from(tally.own == 0 || tongue::has_strange_letters(text, own));
    let is_clear = count + strange >= COMMON.max(tally.own + 2) && count * 5 >= tally.words;
    if !is_clear || text.chars().filter(|c| c.is_alphabetic()).count() < PROSE {
        return None;
    }
    if likeliest.count(pair.theirs()) * 2 > count {
        return None;
    }
    let named = tongue::identified(text);
    // Short texts in one of several close languages are at least not in the locale's own.
    let is_sure = tally.own == 0 && count >= COMMON && named.is_some_and(|named| named.bit() != own);
    (named == Some(likeliest) || is_sure).then(|| likeliest.name().to_owned())
}

/// As many Latin words that are not the source's tell, where the locale is written otherwise.
const STRANGE: usize = 4;

/// Latin prose that is not the source's, with no letter of the script that is due.
fn by_foreign_words(pair: &Pair<'_>) -> Option<String> {
    let text = &*pair.target.text;
    if pair.facts.is_latin || !text.bytes().any(|byte| byte.is_ascii_lowercase()) {
        return None;
    }
    if pair.ours().notes.scripts & !Script::Latin.bit() != 0 {
        return None;
    }
    let sieve = pair.theirs().sieve();
    let is_strange = |word: &Cut| word.is_prose() && word.len() > 1 && word.is_apart(text) && !sieve.has(word.hash);
    let (strange, all) = pair.ours().words.iter().fold((0, 0), |(strange, all), word| {
        (strange + usize::from(is_strange(word)), all + usize::from(word.shape & shape::MASKED == 0))
    });
    (strange >= STRANGE && strange * 2 >= all).then(|| "Latin script".to_owned())
}

/// Whether two languages are too close for a sentence to tell them apart.
fn is_kin(known: Known, pair: &Pair<'_>) -> bool {
    const SCANDINAVIAN: [&str; 4] = ["da", "nb", "no", "nn"];
    let own = pair.locale.language();
    SCANDINAVIAN.contains(&own) && SCANDINAVIAN.iter().any(|kin| tongue::bit(kin) == known.bit())
        || matches!(own, "gl" | "oc" | "af" | "lb" | "fy" | "be" | "mk" | "sr")
}

#[cfg(test)]
mod tests {
    use crate::check::testing::one;

    const SOURCE: &str = "You can close the lid of the box with the key that lies beside it.";

    fn found(locale: &str, target: &str) -> String {
        one("wrong-language", locale, SOURCE, target).split(" @ ").next().unwrap_or_default().to_owned()
    }

    const TARGETS: [(&str, &str); 13] = [
        ("fr", "Vous pouvez fermer le couvercle de la boîte avec la clé qui se trouve à côté."),
        ("de", "Sie können den Deckel der Kiste mit dem Schlüssel schließen, der daneben liegt."),
        ("es", "Puede cerrar la tapa de la caja con la llave que está al lado."),
        ("pt-BR", "Você pode fechar a tampa da caixa com a chave que está ao lado dela."),
        ("it", "È possibile chiudere il coperchio della scatola con la chiave che si trova accanto."),
        ("nl", "U kunt het deksel van de doos sluiten met de sleutel die ernaast ligt."),
        ("ja", "箱のふたは、そばにある鍵で閉めることができます。"),
        ("zh-CN", "您可以用旁边的钥匙关闭盒子的盖子。"),
        ("zh-TW", "您可以用旁邊的鑰匙關閉盒子的蓋子。"),
        ("ru", "Вы можете закрыть крышку коробки ключом, который лежит рядом."),
        ("tr", "Kutunun kapağını yanında duran anahtar ile kapatabilirsiniz ve bu daha kolay olur."),
        ("ar", "يمكنك إغلاق غطاء الصندوق بالمفتاح الموجود بجانبه."),
        ("ko", "옆에 있는 열쇠로 상자 뚜껑을 닫을 수 있습니다."),
    ];

    #[test]
    fn every_language_is_told_from_every_other() {
        for (locale, _) in TARGETS {
            for (other, target) in TARGETS {
                assert_eq!(found(locale, target).is_empty(), locale == other, "{other} in {locale}");
            }
        }
    }

    #[test]
    fn it_says_what_it_sees() {
        assert_eq!(found("de", TARGETS[0].1), "the translation looks to be in French");
        assert_eq!(found("he", TARGETS[11].1), "the translation is in Arabic letters");
        assert_eq!(found("zh-TW", TARGETS[7].1), "the translation looks to be in simplified Chinese");
        let one_of_two = format!("ふたを閉めます。{}", TARGETS[8].1);
        assert_eq!(found("ja", &one_of_two), "the translation looks to be in Chinese");
        assert_eq!(found("zh-CN", TARGETS[6].1), "the translation looks to be in Japanese");
    }

    #[test]
    fn what_may_be_quoted_is_silent() {
        assert_eq!(found("ja", "認証設定"), "");
        assert_eq!(found("fr", "Le caractère « Ж » est le huitième."), "");
        assert_eq!(found("zh-TW", "DbContext 的 SaveChanges 方法"), "");
        assert_eq!(found("de", "Windows Server for the Enterprise and the Cloud, Version der Zukunft"), "");
        assert_eq!(one("wrong-language", "de", "Write Привет, мир!", "„Привет, мир!“"), "");
    }
}
