//! [`tally`]: which language a text looks to be in, by its commonest words. Cheap enough for every unit; what it
//! suspects, [`identified`] looks at letter by letter.

use std::sync::LazyLock;

use whatlang::Lang;

use crate::check::language::words::{Cut, Cuts, shape, words};

/// A language as a bit.
pub(crate) type Bit = u32;

/// A language that is known here.
struct Tongue {
    /// ISO 639-1.
    code: &'static str,
    /// In English.
    name: &'static str,
    /// What the identification calls it.
    lang: Option<Lang>,
    /// Its commonest words, such as hold sentences together.
    words: &'static str,
}

const fn tongue(code: &'static str, name: &'static str, lang: Lang, words: &'static str) -> Tongue {
    Tongue { code, name, lang: Some(lang), words }
}

/// At most as many as a [`Bit`] has.
#[rustfmt::skip]
const TONGUES: &[Tongue] = &[
    tongue("en", "English", Lang::Eng, "the of and to is are was were be been in on at by for from with without that this these those you your it its as or not can cannot will would should may must if when where which who what how then than but an any all each only other their they them has have had do does into about after before between more most some such there use using used when while also we our see no so up out over under because both during through until we're i across within per via following below above several new other same different next once following must let make please"),
    tongue("de", "German", Lang::Deu, "der die das den dem des und ist sind wird werden wurde ein eine einen einem einer eines nicht mit für von zu zum zur auf auch aus bei oder als wie wenn dass sie ihr ihre ihren kann können muss müssen diese dieser dieses diesem im in am an um nach über durch nur noch sich es er wir haben hat so aber werden soll ob unter vor bis"),
    tongue("fr", "French", Lang::Fra, "le la les des du de un une et est sont dans pour par sur avec sans que qui ce cette ces cet vous votre vos il elle ils elles ne pas ou où au aux en se son sa ses leur être avoir peut pouvez doit si plus l d qu n s à nous tout tous toute entre lorsque ainsi comme mais afin après avant a été y même"),
    tongue("es", "Spanish", Lang::Spa, "el la los las de del un una unos unas y e es son está en para por con sin que se su sus lo al como más o no si este esta estos estas puede pueden debe hay ser ha han cuando donde entre sobre desde hasta también pero usted le todo todos cada ya a muy"),
    tongue("pt", "Portuguese", Lang::Por, "o a os as de do da dos das um uma uns umas e é são em no na nos nas para por com sem que se seu sua seus suas ao aos à às como mais ou não este esta esse essa isso pode podem deve ser está há foi quando onde entre sobre desde até também mas você ele ela lhe todos cada já pelo pela"),
    tongue("it", "Italian", Lang::Ita, "il lo la i gli le di del della dei delle dal dalla nel nella al alla un uno una e è sono in per con senza che si suo sua non come più o questo questa questi queste può possono deve essere ha hanno quando dove tra su sul sulla anche ma se l d dell nell all a da ogni tutti viene"),
    tongue("nl", "Dutch", Lang::Nld, "de het een en is zijn wordt worden van voor met op in te niet dat die dit deze u uw je jouw om als aan of bij door naar uit er ook kan kunt moet moeten hebt heeft hebben wanneer waar welke over onder tot maar nog dan deze alle alleen meer zo wel worden al ze hun geen"),
    tongue("da", "Danish", Lang::Dan, "og i at er det en den til på de af for med som ikke et der har kan du din dit dine fra eller om skal vil når hvis også ved men bliver blive efter denne dette disse hvor sig være alle kun ud over"),
    tongue("nb", "Norwegian", Lang::Nob, "og i å er det en den til på de av for med som ikke et har kan du din ditt dine fra eller om skal vil når hvis også ved men blir bli etter denne dette disse hvor seg være alle bare ut over hvilken"),
    tongue("sv", "Swedish", Lang::Swe, "och i att är det en den till på de av för med som inte ett har kan du din ditt dina från eller om ska vill när också vid men blir bli efter denna detta dessa där sig vara alla bara ut över kan genom"),
    tongue("pl", "Polish", Lang::Pol, "i w na z do nie jest są się że to jak dla od po przez przy oraz lub ale można być aby które który która tego tej tym ten ta te jego jej ich a o za pod bez jeśli gdy tylko może należy ze we"),
    tongue("cs", "Czech", Lang::Ces, "a v na z do je jsou se že to jak pro od po při nebo ale lze být aby které který která tohoto této tento tato toto jeho jejich o za pod bez pokud když jen může můžete ze ve k s si není by"),
    tongue("tr", "Turkish", Lang::Tur, "ve bir bu için ile veya da de olarak olan gibi daha en çok her kadar sonra önce ise değil bunu şu göre ancak tüm üzere olduğunu olup ya ne var yok hem bunun bunlar mi"),
    tongue("hu", "Hungarian", Lang::Hun, "a az és egy nem hogy is van vagy ha meg csak ez ezt de mint el már be ki le lehet kell majd minden azt ezek amely amelyek ami valamint után által között"),
    tongue("ru", "Russian", Lang::Rus, "и в во не на с со что для как по это из или от к при если за до все его их а но же вы может быть можно только то так также этот эта этого чтобы который которые которая будет о об у ее когда"),
    tongue("uk", "Ukrainian", Lang::Ukr, "і й в у не на з із що для як за це або від до при якщо але його їх а ви може бути можна тільки так також цей ця цього щоб який які яка буде про та є"),
    tongue("fi", "Finnish", Lang::Fin, "ja on ei että se tai voit voi ovat kun jos myös mutta tämä tämän ole joka jotka kuin sen niin sekä ne vain jonka olla tätä näiden avulla"),
    tongue("ro", "Romanian", Lang::Ron, "și în de la cu pe din pentru un o este sunt nu care să se ca mai sau prin acest această aceste poate puteți dacă dar al ale a lui când fi ați fost"),
    tongue("id", "Indonesian", Lang::Ind, "yang dan di untuk dari dengan ini itu adalah pada ke dalam atau tidak akan dapat anda oleh sebagai jika juga lebih telah bisa harus ada saat seperti karena hanya"),
    tongue("vi", "Vietnamese", Lang::Vie, "và của là trong cho một các có được không với để này từ khi những người bạn đã sẽ như hoặc trên vào bằng nếu phải theo đến về tại"),
    tongue("ca", "Catalan", Lang::Cat, "el la els les de del dels un una i és són en per amb sense que es seu seva no com més o aquest aquesta aquests pot poden ha han quan on entre sobre des fins també però al als l d s si"),
    tongue("ar", "Arabic", Lang::Ara, "في من على إلى أن هذا هذه التي الذي عن مع أو لا ما هو هي كما عند ذلك بين تم يمكن كل قد إذا يتم لم ثم غير بعد"),
    tongue("fa", "Persian", Lang::Pes, "در از به که این را است با برای آن یک می و هر تا شما شود خود یا بر اگر باید نیز شده"),
    tongue("he", "Hebrew", Lang::Heb, "את של על לא זה הוא היא עם או אם כדי כל גם אל זו יש אין ניתן אתה שלך כאשר אשר רק לאחר בין"),
    tongue("el", "Greek", Lang::Ell, "και το η ο τα της του των να για με από στο στη στην σε που δεν είναι αυτό ένα μια την τον οι ή θα ως αν"),
];

/// Words and the languages that have them, open addressing by hash.
struct Table {
    slots: Vec<(u64, Bit)>,
}

/// Slots of the table: a power of two, several times the number of words.
const SLOTS: usize = 4096;

impl Table {
    fn entry(&self, hash: u64) -> usize {
        let mut at = (hash >> 40) as usize % SLOTS;
        while self.slots[at].1 != 0 && self.slots[at].0 != hash {
            at = (at + 1) % SLOTS;
        }
        at
    }

    fn languages(&self, hash: u64) -> Bit {
        self.slots[self.entry(hash)].1
    }
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table { slots: vec![(0, 0); SLOTS] };
    for (at, tongue) in TONGUES.iter().enumerate() {
        for word in words(tongue.words) {
            let entry = table.entry(word.hash);
            table.slots[entry] = (word.hash, table.slots[entry].1 | 1 << at);
        }
    }
    table
});

/// The bit of a language; 0 where its words are not known here.
pub(crate) fn bit(language: &str) -> Bit {
    let language = if language == "no" || language == "nn" { "nb" } else { language };
    TONGUES.iter().position(|tongue| tongue.code == language).map_or(0, |at| 1 << at)
}

/// The languages in which `word` is one of the commonest words. Acronyms and names are none.
pub(crate) fn of_word(word: &Cut) -> Bit {
    if word.is_prose() { TABLE.languages(word.hash) } else { 0 }
}

/// How many of a text's words are common in which language.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Tally {
    /// All its words of prose.
    pub(crate) words: u32,
    /// Common in its own language.
    pub(crate) own: u32,
    /// Common in others and not in its own.
    pub(crate) foreign: u32,
}

/// Counts the words of a text, which should be in the language of `own`.
pub(crate) fn tally(cuts: &Cuts, own: Bit) -> Tally {
    let table = &*TABLE;
    let mut tally = Tally::default();
    for word in cuts.words.iter().filter(|word| word.is_prose()) {
        let languages = table.languages(word.hash);
        tally.words += 1;
        tally.own += u32::from(languages & own != 0);
        tally.foreign += u32::from(languages & own == 0 && languages != 0);
    }
    tally
}

/// The language with the most of a text's words, as its place in the list, and how many they are.
pub(crate) fn likeliest(cuts: &Cuts) -> Option<(Known, u32)> {
    let mut counts = [0u32; TONGUES.len()];
    for word in &cuts.words {
        let mut languages = of_word(word);
        while languages != 0 {
            counts[languages.trailing_zeros() as usize] += 1;
            languages &= languages - 1;
        }
    }
    let most = (0..counts.len()).rev().max_by_key(|&at| counts[at])?;
    (counts[most] > 0).then_some((Known(most), counts[most]))
}

/// Letters beyond ASCII of languages in Latin letters, such as their words have.
const LETTERS: &[(&str, &str)] = &[
    ("de", "äöüß"),
    ("fr", "àâæçéèêëîïôœùûüÿ"),
    ("es", "áéíñóúüºª"),
    ("pt", "áâãàçéêíóôõúüºª"),
    ("it", "àèéìíîòóùú"),
    ("nl", "áéëïóöüèê"),
    ("da", "æøåé"),
    ("nb", "æøåéòô"),
    ("sv", "åäöé"),
    ("pl", "ąćęłńóśźż"),
    ("cs", "áčďéěíňóřšťúůýž"),
    ("tr", "çğıöşüâîûi\u{307}"),
    ("hu", "áéíóöőúüű"),
];

/// Whether small letters of `text` are in no word of the language `own`.
pub(crate) fn has_strange_letters(text: &str, own: Bit) -> bool {
    let Some((_, letters)) = LETTERS.iter().find(|(code, _)| bit(code) == own) else { return false };
    text.chars().any(|c| !c.is_ascii() && c.is_lowercase() && !letters.contains(c))
}

/// A language of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Known(usize);

impl Known {
    /// In English.
    pub(crate) fn name(self) -> &'static str {
        TONGUES[self.0].name
    }

    pub(crate) fn bit(self) -> Bit {
        1 << self.0
    }

    /// How many of a text's words are common in it.
    pub(crate) fn count(self, cuts: &Cuts) -> u32 {
        tally(cuts, self.bit()).own
    }
}

/// The language that the letters of a text speak for: of words that are written as prose.
pub(crate) fn identified(text: &str) -> Option<Known> {
    let mut prose = String::with_capacity(text.len());
    for word in words(text).filter(|word| word.is_prose() && word.shape & shape::MASKED == 0) {
        prose.push_str(word.text);
        prose.push(' ');
    }
    let lang = whatlang::detect_lang(&prose)?;
    TONGUES.iter().position(|tongue| tongue.lang == Some(lang)).map(Known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_told_by_their_words() {
        for (text, name) in [
            ("Sie können das Fenster mit der Maus schließen.", "German"),
            ("U kunt het venster met de muis sluiten.", "Dutch"),
            ("Puede cerrar la ventana con el ratón.", "Spanish"),
            ("Você pode fechar a janela com o mouse.", "Portuguese"),
            ("Окно можно закрыть и с помощью мыши.", "Russian"),
            ("يمكن إغلاق النافذة من هذا الزر أو من القائمة.", "Arabic"),
        ] {
            assert_eq!(likeliest(&Cuts::of(text)).map(|(known, _)| known.name()), Some(name), "{text}");
        }
        assert_eq!(likeliest(&Cuts::of("Azure DevOps")), None);
        assert_eq!(likeliest(&Cuts::of("SELECT THE FROM")), None);
    }

    #[test]
    fn every_language_has_a_bit() {
        assert!(TONGUES.len() <= Bit::BITS as usize);
        assert_eq!((bit("en"), bit("no"), bit("xx")), (1, bit("nb"), 0));
    }
}
