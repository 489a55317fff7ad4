//! What languages write for small numbers: [`words`] gives the values that the words of a text may stand for.
//!
//! Used to stay silent only: `two` and `2` are one number. A word that is listed here and means something else costs a
//! finding that could have been made; one that is not costs a finding that is wrong.

use std::collections::BTreeSet;

/// Words of one language: `value word word …`; a star stands for any ending.
type Table = &'static [(u32, &'static str)];

/// By language.
const TABLES: &[(&str, Table)] = &[
    ("en", ENGLISH),
    ("de", GERMAN),
    ("fr", FRENCH),
    ("es", SPANISH),
    ("it", ITALIAN),
    ("pt", PORTUGUESE),
    ("nl", DUTCH),
    ("pl", POLISH),
    ("ru", RUSSIAN),
    ("uk", UKRAINIAN),
    ("cs", CZECH),
    ("tr", TURKISH),
    ("sv", SWEDISH),
    ("da", DANISH),
    ("nb", DANISH),
    ("no", DANISH),
    ("ar", ARABIC),
    ("fa", PERSIAN),
    ("he", HEBREW),
    ("hi", HINDI),
    ("ko", KOREAN),
    ("vi", VIETNAMESE),
    ("id", INDONESIAN),
];

const ENGLISH: Table = &[
    (0, "zero zeros zeroes no none nothing midnight"),
    (1, "one a an first firstly once single another jan january each every only sole unit primary the"),
    (2, "two second* twice both pair* double* dual half feb february either binary secondary other bi* two-* couple"),
    (3, "three third* thrice triple* mar march tri* quarter*"),
    (4, "four fourth* quadr* apr april quarter* quad"),
    (5, "five fifth* may"),
    (6, "six sixth* jun june half"),
    (7, "seven seventh* jul july week*"),
    (8, "eight eighth* aug august octal octet*"),
    (9, "nine ninth* sep sept september"),
    (10, "ten tenth* oct october decimal deca* decade*"),
    (11, "eleven eleventh* nov november"),
    (12, "twelve twelfth* dec december dozen* noon year*"),
    (13, "thirteen*"),
    (14, "fourteen* fortnight*"),
    (15, "fifteen*"),
    (16, "sixteen* hex hexadecimal"),
    (17, "seventeen*"),
    (18, "eighteen*"),
    (19, "nineteen*"),
    (20, "twenty twentieth"),
    (24, "day* noon midnight daily"),
    (30, "thirty thirtieth half"),
    (40, "forty"),
    (50, "fifty half"),
    (60, "sixty minute* hour*"),
    (70, "seventy"),
    (80, "eighty"),
    (90, "ninety"),
    (100, "hundred* full* whole century percent"),
    (1000, "thousand* millennium kilo*"),
    (1_000_000, "million* mega*"),
    (1_000_000_000, "billion* giga*"),
];

const GERMAN: Table = &[
    (0, "null kein* nicht*"),
    (1, "ein eine einen einem einer eines eins erst* einmal* einzel* einfach* einzig* eindim* januar"),
    (2, "zwei* beid* doppelt* paar* halb* zweit* februar binär* dual*"),
    (3, "drei* dritt* märz viertel*"),
    (4, "vier* april"),
    (5, "fünf* mai"),
    (6, "sechs* sechst* juni"),
    (7, "sieb* juli"),
    (8, "acht* august oktal*"),
    (9, "neun* september"),
    (10, "zehn* oktober dezimal*"),
    (11, "elf* november"),
    (12, "zwölf* dutzend* dezember"),
];

const FRENCH: Table = &[
    (0, "zéro aucun* pas minuit"),
    (1, "un une premi* uni* seul* janvier l'un"),
    (2, "deux* second* double* paire* demi* février moitié bi*"),
    (3, "trois* tiers triple* mars"),
    (4, "quatre quatri* quart* avril"),
    (5, "cinq* mai"),
    (6, "six* juin sixi*"),
    (7, "sept* juillet"),
    (8, "huit* août octal*"),
    (9, "neuf* septembre neuvi*"),
    (10, "dix* octobre décim*"),
    (11, "onz* novembre"),
    (12, "douz* décembre midi"),
];

const SPANISH: Table = &[
    (0, "cero ningun* ningún no"),
    (1, "un uno una primer* único única solo enero unic* uni*"),
    (2, "dos segund* doble* ambos ambas par medi* mitad febrero dual bi*"),
    (3, "tres tercer* triple* marzo tercio"),
    (4, "cuatro cuart* abril"),
    (5, "cinco quint* mayo"),
    (6, "seis sext* junio"),
    (7, "siete séptim* julio"),
    (8, "ocho octav* agosto"),
    (9, "nueve noven* septiembre"),
    (10, "diez décim* octubre decimal*"),
    (11, "once undécim* noviembre"),
    (12, "doce duodécim* diciembre docena*"),
];

const ITALIAN: Table = &[
    (0, "zero nessun*"),
    (1, "un uno una prim* singol* unic* uni* gennaio"),
    (2, "due second* doppi* entramb* coppi* mezz* metà febbraio"),
    (3, "tre terz* tripl* marzo"),
    (4, "quattro quart* aprile"),
    (5, "cinque quint* maggio"),
    (6, "sei sest* giugno"),
    (7, "sette settim* luglio"),
    (8, "otto ottav* agosto"),
    (9, "nove non* settembre"),
    (10, "dieci decim* ottobre"),
    (11, "undici undicesim* novembre"),
    (12, "dodici dodicesim* dicembre dozzin*"),
];

const PORTUGUESE: Table = &[
    (0, "zero nenhum*"),
    (1, "um uma primeir* únic* uni* só janeiro"),
    (2, "dois duas segund* dupl* ambos ambas par mei* metade fevereiro"),
    (3, "três terceir* tripl* março terço"),
    (4, "quatro quart* abril"),
    (5, "cinco quint* maio"),
    (6, "seis sext* junho"),
    (7, "sete sétim* julho"),
    (8, "oito oitav* agosto"),
    (9, "nove non* setembro"),
    (10, "dez décim* outubro"),
    (11, "onze novembro"),
    (12, "doze dezembro dúzia*"),
];

const DUTCH: Table = &[
    (0, "nul geen"),
    (1, "een één eerst* enkel* enig* eenmaal eendim* eenv* januari"),
    (2, "twee* beid* dubbel* paar half* helft februari tweed*"),
    (3, "drie* derd* maart kwart*"),
    (4, "vier* april"),
    (5, "vijf* mei"),
    (6, "zes* juni"),
    (7, "zeven* juli"),
    (8, "acht* augustus"),
    (9, "negen* september"),
    (10, "tien* oktober decimal*"),
    (11, "elf* november"),
    (12, "twaalf* december dozijn*"),
];

const POLISH: Table = &[
    (0, "zer* żad*"),
    (1, "jed* pierwsz* raz stycz* pojedyncz*"),
    (2, "dw* dru* ob* par* podwój* pół* lut*"),
    (3, "trz* trój* mar*"),
    (4, "czter* czwart* kwie* ćwier*"),
    (5, "pię* pią* maj*"),
    (6, "sześ* szós* czerw*"),
    (7, "sied* siód* lip*"),
    (8, "oś* ós* sierp*"),
    (9, "dziewi* wrze*"),
    (10, "dziesię* paździer*"),
    (11, "jedena* listopad*"),
    (12, "dwuna* dwana* grud* tuzin*"),
];

const RUSSIAN: Table = &[
    (0, "нол* нул* ни нет"),
    (1, "од* перв* раз янв* единс* единиц*"),
    (2, "дв* втор* оба обе обо* обе* пар* пол* фев* дважды"),
    (3, "тр* трет* март* трое*"),
    (4, "четыр* четв* апр*"),
    (5, "пят* май мая мае"),
    (6, "шест* июн*"),
    (7, "сем* седьм* июл*"),
    (8, "вос* авг*"),
    (9, "девят* сент*"),
    (10, "десят* окт*"),
    (11, "одиннадц* нояб*"),
    (12, "двенадц* дек* дюжин*"),
];

const UKRAINIAN: Table = &[
    (0, "нул* жод*"),
    (1, "од* перш* раз січ*"),
    (2, "дв* друг* обид* пар* пів* лют*"),
    (3, "тр* трет* берез*"),
    (4, "чотир* четв* квіт*"),
    (5, "п'ят* п’ят* трав*"),
    (6, "шіст* шост* черв*"),
    (7, "сім* сьом* лип*"),
    (8, "віс* восьм* серп*"),
    (9, "дев* верес*"),
    (10, "десят* жовт*"),
    (11, "одинадц* листоп*"),
    (12, "дванадц* груд*"),
];

const CZECH: Table = &[
    (0, "nul* žádn*"),
    (1, "jed* prvn* leden ledn*"),
    (2, "dv* druh* ob* pár* půl* únor*"),
    (3, "tř* třet* březn*"),
    (4, "čtyř* čtvrt* dub*"),
    (5, "pět* pát* květ*"),
    (6, "šest* červ*"),
    (7, "sedm* červenec"),
    (8, "osm* srp*"),
    (9, "devět* devát* září"),
    (10, "deset* desát* říj*"),
    (11, "jedenáct* listopad*"),
    (12, "dvanáct* prosin*"),
];

const TURKISH: Table = &[
    (0, "sıfır* hiç*"),
    (1, "bir* ilk* tek* ocak*"),
    (2, "iki* ikinci* çift* her yarı* şubat*"),
    (3, "üç* mart*"),
    (4, "dört* dörd* nisan* çeyrek*"),
    (5, "beş* mayıs*"),
    (6, "altı* haziran*"),
    (7, "yedi* temmuz*"),
    (8, "sekiz* ağustos*"),
    (9, "dokuz* eylül*"),
    (10, "on* ekim* ondalık*"),
    (11, "onbir* kasım*"),
    (12, "oniki* aralık* düzine*"),
];

const SWEDISH: Table = &[
    (0, "noll ing*"),
    (1, "en ett först* enda januari enkel*"),
    (2, "två* andra båda dubb* par halv* februari"),
    (3, "tre* tredje mars"),
    (4, "fyra* fjärde* april"),
    (5, "fem* maj"),
    (6, "sex* sjätte juni"),
    (7, "sju* juli"),
    (8, "åtta* åttonde augusti"),
    (9, "nio* september"),
    (10, "tio* oktober"),
    (11, "elva* elfte november"),
    (12, "tolv* december dussin*"),
];

const DANISH: Table = &[
    (0, "nul null ingen*"),
    (1, "en et ett én først* eneste januar enkelt*"),
    (2, "to anden andet begge dobb* par halv* februar"),
    (3, "tre* tredje marts mars"),
    (4, "fire* fjerde april"),
    (5, "fem* maj mai"),
    (6, "seks* sjette juni"),
    (7, "syv* sju* juli"),
    (8, "otte* åtte* august"),
    (9, "ni niende september"),
    (10, "ti tiende oktober"),
    (11, "elleve* ellevte november"),
    (12, "tolv* december desember"),
];

const ARABIC: Table = &[
    (0, "صفر* لا"),
    (1, "واحد* أول* الأول* أحد* إحدى يناير مرة*"),
    (2, "اثن* اثنا* ثان* الثان* كل* زوج* مرتين نصف* فبراير *ين"),
    (3, "ثلاث* ثالث* الثالث* الثلاث* مارس"),
    (4, "أربع* رابع* الرابع* أبريل ربع"),
    (5, "خمس* خامس* الخامس* مايو"),
    (6, "ست* سادس* السادس* يونيو"),
    (7, "سبع* سابع* السابع* يوليو"),
    (8, "ثمان* ثامن* الثامن* أغسطس"),
    (9, "تسع* تاسع* التاسع* سبتمبر"),
    (10, "عشر* عاشر* العاشر* أكتوبر"),
    (11, "نوفمبر"),
    (12, "ديسمبر"),
];

const PERSIAN: Table = &[
    (0, "صفر* هیچ*"),
    (1, "یک* اول* نخست*"),
    (2, "دو* هر جفت* نیم* هردو"),
    (3, "سه* سوم*"),
    (4, "چهار*"),
    (5, "پنج*"),
    (6, "شش*"),
    (7, "هفت*"),
    (8, "هشت*"),
    (9, "نه* نهم*"),
    (10, "ده* دهم*"),
    (11, "یازده*"),
    (12, "دوازده*"),
];

const HEBREW: Table = &[
    (0, "אפס*"),
    (1, "אחד אחת ראשו* הראשו*"),
    (2, "שני* שתי* השני* זוג* כפול* חצי"),
    (3, "שלוש* שליש*"),
    (4, "ארבע* רביע*"),
    (5, "חמש* חמיש*"),
    (6, "שש* שיש*"),
    (7, "שבע* שביע*"),
    (8, "שמונ* שמינ*"),
    (9, "תשע* תשיע*"),
    (10, "עשר* עשיר*"),
];

const HINDI: Table = &[
    (0, "शून्य कोई"),
    (1, "एक पहल* प्रथम"),
    (2, "दो दूसर* दोनों"),
    (3, "तीन तीसर*"),
    (4, "चार चौथ*"),
    (5, "पाँच* पांच*"),
    (6, "छह छः छठ*"),
    (7, "सात*"),
    (8, "आठ*"),
    (9, "नौ*"),
    (10, "दस*"),
];

const KOREAN: Table = &[
    (0, "영* 제로 없*"),
    (1, "한* 하나* 첫* 단일* 일* 유일*"),
    (2, "두* 둘* 이* 양* 모두 절반 이중*"),
    (3, "세* 셋* 삼* 석"),
    (4, "네* 넷* 사*"),
    (5, "다섯* 오*"),
    (6, "여섯* 육*"),
    (7, "일곱* 칠*"),
    (8, "여덟* 팔*"),
    (9, "아홉* 구*"),
    (10, "열* 십*"),
];

const VIETNAMESE: Table = &[
    (0, "không"),
    (1, "một nhất đầu"),
    (2, "hai đôi cả nhị"),
    (3, "ba"),
    (4, "bốn tư"),
    (5, "năm"),
    (6, "sáu"),
    (7, "bảy"),
    (8, "tám"),
    (9, "chín"),
    (10, "mười"),
];

const INDONESIAN: Table = &[
    (0, "nol tidak"),
    (1, "satu pertama se* tunggal"),
    (2, "dua kedua* ganda setengah"),
    (3, "tiga ketiga"),
    (4, "empat keempat"),
    (5, "lima kelima"),
    (6, "enam keenam"),
    (7, "tujuh ketujuh"),
    (8, "delapan kedelapan"),
    (9, "sembilan kesembilan"),
    (10, "sepuluh kesepuluh"),
];

/// The values that words of `text`, which is in `language`, may stand for; `None` for a language that is not known.
pub(crate) fn words(text: &str, language: &str) -> Option<BTreeSet<u32>> {
    if matches!(language, "ja" | "zh" | "yue") {
        return Some(han(text));
    }
    let (_, table) = TABLES.iter().find(|(known, _)| *known == language)?;
    let mut values = BTreeSet::new();
    let mut before = Vec::new();
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let word = word.to_lowercase().replace('\u{307}', "");
        let fitting = table.iter().filter(|(_, forms)| forms.split(' ').any(|form| fits(form, &word)));
        let found: Vec<u32> = fitting.map(|(value, _)| *value).collect();
        values.extend(&found);
        // `twenty-four`, `five hundred`
        for (a, b) in before.iter().flat_map(|a: &u32| found.iter().map(move |b| (*a, *b))) {
            match (a, b) {
                (2..=9, 10) | (20..=90, 1..=9) => values.insert(a + b),
                (_, 100 | 1000 | 1_000_000 | 1_000_000_000) => values.insert(a.saturating_mul(b)),
                _ => continue,
            };
        }
        before = found;
    }
    Some(values)
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
fn han(text: &str) -> BTreeSet<u32> {
    let mut values = BTreeSet::new();
    let (mut total, mut digit, mut open) = (0_u32, None::<u32>, false);
    for c in text.chars().chain([' ']) {
        if let Some(value) = han_digit(c) {
            values.insert(value);
            open = true;
            if matches!(value, 10 | 100 | 1000) && !matches!(c, '拾') {
                total = total.saturating_add(digit.take().unwrap_or(1).saturating_mul(value));
            } else {
                digit = Some(value);
            }
            continue;
        }
        if std::mem::take(&mut open) {
            values.insert(total.saturating_add(digit.take().unwrap_or(0)));
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
        (3, "k thousand* tausend* tsd* mille mil duizend* tys* тыс* bin tusen ألف ألاف آلاف هزار हज़ार 千 천 nghìn ribu"),
        (4, "万* 萬* 만*"),
        (5, "lakh लाख"),
        (
            6,
            "m million* mio* millón millones milion* milhão milhões milione milioni miljoen* mln* млн* миллион* milyon* مليون* میلیون* 백만* triệu juta",
        ),
        (7, "crore करोड़"),
        (8, "億* 亿* 억*"),
        (
            9,
            "b bn billion* milliard* mrd* mil miliard* млрд* миллиард* milyar* مليار* میلیارد* 십억* bilhão bilhões miljard* tỷ miliar",
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
        words(text, language).is_some_and(|values| values.contains(&value))
    }

    #[test]
    fn words_stand_for_numbers() {
        assert!(has("en", "the twenty-four steps", 24) && has("en", "Twice a day", 2) && !has("en", "twofold", 3));
        assert!(has("de", "die zweite Zeile", 2) && has("fr", "les deux", 2) && has("tr", "ikinci", 2));
        assert!(has("ru", "двух строк", 2) && has("pl", "dwóch", 2) && has("ar", "ثلاثة أسطر", 3));
        assert!(has("zh", "十二個", 12) && has("zh", "两行", 2) && has("ja", "三十日", 30) && has("ko", "두 개", 2));
        assert_eq!(words("x", "tlh"), None);
    }

    #[test]
    fn multipliers_are_known_in_all_scripts() {
        assert_eq!((multiplier("万件"), multiplier("Millionen"), multiplier("тыс")), (Some(4), Some(6), Some(3)));
        assert_eq!(multiplier("rows"), None);
    }
}
