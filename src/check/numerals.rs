//! What languages write for small numbers: [`words`] gives the values that the words of a text may stand for.
//!
//! Used to stay silent only: `two` and `2` are one number. A word that is listed here and means something else costs a
//! finding that could have been made; one that is not costs a finding that is wrong.

use std::collections::BTreeMap;

use crate::check::number_words::TABLES;

/// The values that words may stand for, with how many words there are for each.
#[derive(Debug, Default)]
pub(crate) struct Values(BTreeMap<u32, usize>);

impl Values {
    /// How many words may stand for this value.
    pub(crate) fn count(&self, value: u32) -> usize {
        self.0.get(&value).copied().unwrap_or(0)
    }

    fn add(&mut self, value: u32) {
        *self.0.entry(value).or_default() += 1;
    }
}

/// The values that words of `text`, which is in `language`, may stand for; `None` for a language that is not known.
pub(crate) fn words(text: &str, language: &str) -> Option<Values> {
    if matches!(language, "ja" | "zh" | "yue") {
        return Some(han(text));
    }
    let (_, table) = TABLES.iter().find(|(known, _)| *known == language)?;
    let mut values = Values::default();
    let mut before = Vec::new();
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let word = word.to_lowercase().replace('\u{307}', "");
        let bare = without_clitics(&word, language);
        let is_one = |forms: &str| forms.split(' ').any(|form| bare.iter().any(|word| fits(form, word)));
        let mut found: Vec<u32> = table.iter().filter(|(_, forms)| is_one(forms)).map(|(value, _)| *value).collect();
        if language == "ko" {
            found.extend(counted_in_korean(&word));
        }
        // `a million`, where no digits stand before it.
        let power = bare.iter().find_map(|word| multiplier(word)).filter(|power| word.len() > 3 && *power < 10);
        found.extend(power.map(|power| 10_u32.pow(power)).filter(|value| !found.contains(value)));
        for value in &found {
            values.add(*value);
        }
        // `twenty-four`, `five hundred`
        for (a, b) in before.iter().flat_map(|a: &u32| found.iter().map(move |b| (*a, *b))) {
            match (a, b) {
                (2..=9, 10) | (20..=90, 1..=9) => values.add(a + b),
                (_, 100 | 1000 | 1_000_000 | 1_000_000_000) => values.add(a.saturating_mul(b)),
                _ => {}
            }
        }
        before = found;
    }
    Some(values)
}

/// A word, and what is left of it without the words that Arabic and Hebrew write together with the next one.
fn without_clitics<'w>(word: &'w str, language: &str) -> Vec<&'w str> {
    const ARABIC: [&str; 12] = ["ال", "وال", "بال", "كال", "فال", "لل", "و", "ب", "ل", "ك", "ف", "ول"];
    const HEBREW: [&str; 12] = ["ו", "ב", "ל", "כ", "מ", "ה", "ש", "וה", "וב", "ול", "שב", "מה"];
    let clitics: &[&str] = match language {
        "ar" => &ARABIC,
        "he" => &HEBREW,
        _ => &[],
    };
    let bare = clitics.iter().filter_map(|clitic| word.strip_prefix(clitic));
    std::iter::once(word).chain(bare.filter(|bare| bare.chars().count() > 1)).collect()
}

/// The number that a Korean word begins with, where it is one that counts: most of them are also the beginning of quite
/// other words.
fn counted_in_korean(word: &str) -> Option<u32> {
    const NATIVE: [(&str, u32); 4] = [("한", 1), ("두", 2), ("세", 3), ("네", 4)];
    const AFTER_NATIVE: [&str; 11] = ["개", "번", "가지", "명", "시간", "줄", "글자", "단계", "자리", "배", "종류"];
    const CHINESE: [(&str, u32); 10] =
        [("일", 1), ("이", 2), ("삼", 3), ("사", 4), ("오", 5), ("육", 6), ("칠", 7), ("팔", 8), ("구", 9), ("십", 10)];
    const AFTER_CHINESE: [&str; 8] = ["월", "년", "주", "진", "차원", "단계", "분기", "중"];
    let counted = |numbers: &[(&str, u32)], counters: &[&str]| {
        numbers.iter().find_map(|(number, value)| {
            let rest = word.strip_prefix(number)?;
            counters.iter().any(|counter| rest.starts_with(counter)).then_some(*value)
        })
    };
    counted(&NATIVE, &AFTER_NATIVE).or_else(|| counted(&CHINESE, &AFTER_CHINESE))
}

fn fits(form: &str, word: &str) -> bool {
    if let Some(ending) = form.strip_prefix('*') {
        return word.ends_with(ending);
    }
    form.strip_suffix('*').map_or(form == word, |stem| word.starts_with(stem))
}

/// Whether a text has a word for the first of something, in any language: an article is none.
pub(crate) fn has_first(text: &str) -> bool {
    const STEMS: [&str; 22] = [
        "first",
        "one",
        "erst",
        "premi",
        "prim",
        "eerst",
        "pierw",
        "jeden",
        "перв",
        "од",
        "ilk",
        "bir",
        "först",
        "første",
        "一",
        "首",
        "壱",
        "첫",
        "하나",
        "أول",
        "ראשו",
        "पहल",
    ];
    let text = text.to_lowercase();
    text.split(|c: char| !c.is_alphanumeric()).any(|word| {
        STEMS
            .iter()
            .any(|stem| if stem.is_ascii() || stem.len() > 3 { word.starts_with(stem) } else { word.contains(stem) })
    })
}

/// Values of Chinese numerals in a text, alone and in runs: `十二` is 10, 2 and 12.
fn han(text: &str) -> Values {
    let mut values = Values::default();
    let (mut total, mut digit, mut open) = (0_u32, None::<u32>, false);
    for c in text.chars().chain([' ']) {
        if let Some(value) = han_digit(c) {
            values.add(value);
            if c == '半' {
                values.add(1);
            }
            open = true;
            if matches!(value, 10 | 100 | 1000) && !matches!(c, '拾') {
                total = total.saturating_add(digit.take().unwrap_or(1).saturating_mul(value));
            } else {
                digit = Some(value);
            }
            continue;
        }
        if std::mem::take(&mut open) {
            let value = total.saturating_add(digit.take().unwrap_or(0));
            values.add(value);
            match c {
                '万' | '萬' => values.add(value.saturating_mul(10_000)),
                '億' | '亿' => values.add(value.saturating_mul(100_000_000)),
                _ => {}
            }
            total = 0;
        }
    }
    values
}

fn han_digit(c: char) -> Option<u32> {
    Some(match c {
        '〇' | '零' | '無' | '无' => 0,
        '一' | '壱' | '壹' | '単' | '單' | '单' | '初' | '首' => 1,
        '二' | '両' | '兩' | '两' | '双' | '雙' | '次' | '半' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        _ => return None,
    })
}

/// Words and signs behind a number that multiply it, and the power of ten that they stand for.
pub(crate) fn multiplier(word: &str) -> Option<u32> {
    const TABLE: &[(u32, &str)] = &[
        (
            3,
            "k thousand* tausend* tsd* mille mil duizend* tys* тыс* tisíc* ezer* tuhat* tuhan* אלף אלפי* χιλι* ألف* bin tusen ألف ألاف آلاف هزار हज़ार 千 천 nghìn ribu",
        ),
        (4, "万* 萬* 만*"),
        (5, "lakh लाख"),
        (
            6,
            "m million* mio* millón millones milion* milhão milhões milione milioni miljoen* mln* млн* миллион* milyon* مليون* میلیون* מיליון* εκατομμύρι* miljoon* millió* 백만* triệu juta",
        ),
        (7, "crore करोड़"),
        (8, "億* 亿* 억*"),
        (
            9,
            "b bn billion* milliard* mrd* mil miliard* млрд* миллиард* milyar* مليار* מיליארד* δισεκατομμύρι* miljardi* milliárd* میلیارد* 십억* bilhão bilhões miljard* tỷ miliar",
        ),
        (12, "兆* 조*"),
    ];
    if word.is_empty() {
        return None;
    }
    let word = word.to_lowercase();
    TABLE.iter().find(|(_, forms)| forms.split(' ').any(|form| fits(form, &word))).map(|(power, _)| *power)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(language: &str, text: &str, value: u32) -> bool {
        words(text, language).is_some_and(|values| values.count(value) > 0)
    }

    #[test]
    fn words_stand_for_numbers() {
        assert!(has("en", "the twenty-four steps", 24) && has("en", "Twice a day", 2) && !has("en", "twofold", 3));
        assert!(has("de", "die zweite Zeile", 2) && has("fr", "les deux", 2) && has("tr", "ikinci", 2));
        assert!(has("ru", "двух строк", 2) && has("pl", "dwóch", 2) && has("ar", "ثلاثة أسطر", 3));
        assert!(has("zh", "十二個", 12) && has("zh", "两行", 2) && has("ja", "三十日", 30) && has("ko", "두 개", 2));
        assert!(words("x", "tlh").is_none());
        assert_eq!(words("five and the fifth", "en").unwrap().count(5), 2);
    }

    #[test]
    fn words_that_begin_like_numbers_stand_for_none() {
        for (language, text) in [
            ("ko", "네트워크 이 작업 오류 세션 열기 일반적으로 사용 구성 이번 사회"),
            ("cs", "obsahuje třída jednoduše druh červená"),
            ("pl", "obiekt parametr trzeba jednostka mają półka"),
            ("it", "non conserva, a seconda delle"),
            ("tr", "onay birlikte yedek her tekrar"),
            ("ru", "пользователь требует восстановить однако параметр движок обеспечить"),
            ("pt", "segundo o plano, universal"),
            ("de", "erstellen, einfach, im Zweig"),
            ("ar", "ستقوم كل"),
        ] {
            let values = words(text, language).unwrap();
            assert_eq!((1..=12).filter(|value| values.count(*value) > 0).collect::<Vec<_>>(), [] as [u32; 0], "{text}");
        }
    }

    #[test]
    fn what_is_written_together_with_a_number_is_taken_off() {
        assert!(has("ar", "انتظر لثلاثة أيام", 3) && has("ar", "وخمس مراحل", 5) && has("ar", "اثني عشر شهرًا", 12));
        assert!(has("he", "מחולק לשלושה חלקים", 3) && has("he", "ובחמישה", 5) && has("he", "בארבעה", 4));
        assert!(has("ko", "두 번째", 2) && has("ko", "세가지 방법", 3) && has("ko", "삼차원", 3));
    }

    #[test]
    fn a_million_is_a_number() {
        assert!(has("ar", "مليون ملف", 1_000_000) && has("ru", "До миллиона строк", 1_000_000));
        assert!(has("es", "un millón", 1_000_000) && has("he", "עד מיליון", 1_000_000) && has("ru", "тысяча", 1000));
        assert!(has("zh", "一百万行", 1_000_000) && has("ja", "一万行", 10_000));
    }

    #[test]
    fn multipliers_are_known_in_all_scripts() {
        assert_eq!((multiplier("万件"), multiplier("Millionen"), multiplier("тыс")), (Some(4), Some(6), Some(3)));
        assert_eq!(multiplier("rows"), None);
    }
}
