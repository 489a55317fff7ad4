//! Which revision of its source an edition was translated from.

use crate::{
    digest::sha1_hex,
    site::{Edition, LocaleId, State},
};

/// Every SHA-1 that `ms.openlocfilehash` may record for a source file with these bytes, in lower-case hexadecimal.
///
/// Publishing pipelines hash the file with CR LF line ends, a few files with LF; the file as it is and either
/// form with and without a byte order mark are tried too, since checkouts and editors change both.
#[must_use]
pub fn source_hashes(bytes: &[u8]) -> Vec<String> {
    const BOM: &[u8] = b"\xEF\xBB\xBF";
    let bare = bytes.strip_prefix(BOM).unwrap_or(bytes);
    let lf = without_carriage_returns(bare);
    let crlf = with_carriage_returns(&lf);
    let mut hashes =
        vec![sha1_hex(&[&crlf]), sha1_hex(&[&lf]), sha1_hex(&[BOM, &crlf]), sha1_hex(&[BOM, &lf]), sha1_hex(&[bytes])];
    hashes.dedup();
    hashes
}

fn without_carriage_returns(bytes: &[u8]) -> Vec<u8> {
    let mut lf = Vec::with_capacity(bytes.len());
    let mut from = 0;
    for at in memchr::memchr_iter(b'\r', bytes) {
        if bytes.get(at + 1) == Some(&b'\n') {
            lf.extend_from_slice(&bytes[from..at]);
            from = at + 1;
        }
    }
    lf.extend_from_slice(&bytes[from..]);
    lf
}

fn with_carriage_returns(lf: &[u8]) -> Vec<u8> {
    let mut crlf = Vec::with_capacity(lf.len() + lf.len() / 32);
    let mut from = 0;
    for at in memchr::memchr_iter(b'\n', lf) {
        crlf.extend_from_slice(&lf[from..at]);
        crlf.push(b'\r');
        from = at;
    }
    crlf.extend_from_slice(&lf[from..]);
    crlf
}

/// Says of every edition of an article how it stands to its source. `source` holds the source locale, where the
/// docset has one, and the hashes of this article's source edition, where that is on disk.
pub(super) fn judge(editions: &mut [Edition], source: Option<(LocaleId, Option<&[String]>)>) {
    match source {
        Some((source, hashes)) => {
            for edition in editions {
                edition.state = against_source(edition, source, hashes);
            }
        }
        None => against_sisters(editions),
    }
}

fn against_source(edition: &Edition, source: LocaleId, hashes: Option<&[String]>) -> State {
    if edition.locale == source {
        return State::Source;
    }
    match (&edition.front.revision.hash, hashes) {
        (_, None) => State::Orphan,
        (None, Some(_)) => State::Unknown,
        (Some(hash), Some(hashes)) => {
            if hashes.iter().any(|known| known.eq_ignore_ascii_case(&hash.value)) {
                State::Fresh
            } else {
                State::Stale(None)
            }
        }
    }
}

/// Without a source, the newest revision that any edition was translated from takes its place.
fn against_sisters(editions: &mut [Edition]) {
    let Some(newest) = newest_revision(editions) else { return };
    for edition in editions {
        edition.state = match &edition.front.revision.hash {
            None => State::Unknown,
            Some(hash) if hash.value.eq_ignore_ascii_case(&newest.hash) => State::Fresh,
            Some(_) => State::Stale(Some(newest.locale)),
        };
    }
}

struct Newest {
    hash: String,
    locale: LocaleId,
}

/// The revision with the latest hand-off. Where a day saw two, the one that more editions have, and then the one of
/// the first locale: any rule will do that gives the same answer each time.
fn newest_revision(editions: &[Edition]) -> Option<Newest> {
    let with_hash =
        |edition: &Edition| edition.front.revision.hash.as_ref().map(|hash| hash.value.to_ascii_lowercase());
    let shares = |hash: &str| editions.iter().filter(|other| with_hash(other).as_deref() == Some(hash)).count();
    editions
        .iter()
        .filter_map(|edition| Some((edition, with_hash(edition)?)))
        .max_by_key(|(edition, hash)| {
            let day = edition.front.revision.last_handoff.as_ref().and_then(|day| day_number(&day.value));
            let human = edition.is_machine_translated() == Some(false);
            (day, shares(hash), human, std::cmp::Reverse(edition.locale))
        })
        .map(|(edition, hash)| Newest { hash, locale: edition.locale })
}

/// `MM/DD/YYYY`, zero-padded or not, or `YYYY-MM-DD`, as a number that orders days.
fn day_number(date: &str) -> Option<u32> {
    let number = |text: &str| text.trim().parse::<u32>().ok();
    let slashed: Vec<&str> = date.split('/').collect();
    let dashed: Vec<&str> = date.split('-').collect();
    let (year, month, day) = match (slashed.as_slice(), dashed.as_slice()) {
        ([month, day, year], _) | (_, [year, month, day]) => (number(year)?, number(month)?, number(day)?),
        _ => return None,
    };
    ((1..=12).contains(&month) && (1..=31).contains(&day) && year < 100_000).then_some(year * 400 + month * 32 + day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_and_marks_do_not_make_a_source_another() {
        // printf 'a\r\nb\r\n' | sha1sum
        let crlf = "72dd82ee6968b55d1833597e2d6e1638a100c2ea";
        for bytes in ["a\nb\n", "a\r\nb\r\n", "\u{FEFF}a\nb\n", "a\r\nb\n"] {
            assert!(source_hashes(bytes.as_bytes()).contains(&crlf.to_owned()), "{bytes:?}");
        }
        assert!(!source_hashes(b"a\nc\n").contains(&crlf.to_owned()));
        let with_bom = sha1_hex(&["\u{FEFF}שלום\r\n".as_bytes()]);
        assert!(source_hashes("שלום\n".as_bytes()).contains(&with_bom));
    }

    #[test]
    fn days_are_ordered() {
        assert!(day_number("12/08/2017") > day_number("08/03/2017"));
        assert!(day_number("1/2/2018") > day_number("12/31/2017"));
        assert_eq!(day_number("2019-07-10"), day_number("07/10/2019"));
        assert_eq!([day_number("13/40/2017"), day_number("soon"), day_number("")], [None; 3]);
    }
}
