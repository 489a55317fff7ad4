//! How long translations are: [`Lengths`] counts the ratios to their sources in bins.

use crate::{check::Pair, finding::Finding, locale::Locale};

/// How long a translation is beside its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Length {
    /// The class of its source's length.
    class: usize,
    /// The logarithm of the ratio, in bins.
    bin: usize,
}

/// Bins of ratios: each is a twentieth of the natural logarithm, the middle one is 1.
const BINS: usize = 121;
const MIDDLE: usize = BINS / 2;
const WIDTH: f64 = 0.05;

/// Lengths of sources at which the classes begin: the longer a sentence, the less its ratio varies.
const CLASSES: [u32; 3] = [30, 60, 120];

/// As many ratios have to be known of a class for it to speak for itself.
const ENOUGH: u32 = 60;

impl Length {
    /// That of a pair; none where the source is too short to tell anything.
    pub(crate) fn of(pair: &Pair<'_>) -> Option<Self> {
        let (source, target) = (pair.theirs().weight, pair.ours().weight);
        let class = CLASSES.iter().rposition(|least| source >= least * 4)?;
        Some(Self { class, bin: bin(f64::from(target.max(1)) / f64::from(source)) })
    }

    /// The logarithm of the ratio.
    pub(crate) fn log(self) -> f64 {
        (f64::from(u32::try_from(self.bin).unwrap_or(0)) - MIDDLE_F) * WIDTH
    }
}

const MIDDLE_F: f64 = 60.0;

/// The bin of a ratio.
fn bin(ratio: f64) -> usize {
    let at = (ratio.ln() / WIDTH + MIDDLE_F).round().clamp(0.0, 120.0);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is from 0 to 120")]
    let at = at as usize;
    at
}

/// The ratio to English that is usual in a language, in weights.
pub(crate) fn prior(language: &str) -> f64 {
    match language {
        "fr" | "nl" | "it" => 1.16,
        "de" => 1.18,
        "es" => 1.14,
        "pl" => 1.07,
        "ru" | "pt" => 1.04,
        _ => 1.0,
    }
}

/// Counts of ratios, by class.
#[derive(Debug)]
pub(super) struct Lengths {
    counts: [[u32; BINS]; CLASSES.len()],
}

impl Default for Lengths {
    fn default() -> Self {
        Self { counts: [[0; BINS]; CLASSES.len()] }
    }
}

impl Lengths {
    pub(super) fn learn(&mut self, Length { class, bin }: Length) {
        self.counts[class][bin] += 1;
    }

    pub(super) fn add(&mut self, other: &Self) {
        for (mine, others) in self.counts.iter_mut().flatten().zip(other.counts.iter().flatten()) {
            *mine += others;
        }
    }

    /// The median of a class and the deviation that is usual there, both of logarithms.
    fn usual(&self, class: usize, locale: &Locale) -> (f64, f64) {
        let counts = &self.counts[class];
        let total: u32 = counts.iter().sum();
        if total < ENOUGH {
            return (prior(locale.language()).ln(), 0.25);
        }
        let median = half(counts.iter().copied(), total);
        let far = |distance: usize| {
            let at = |bin: Option<usize>| bin.and_then(|bin| counts.get(bin)).copied().unwrap_or(0);
            if distance == 0 { counts[median] } else { at(median.checked_sub(distance)) + at(Some(median + distance)) }
        };
        let deviation = half((0..BINS).map(far), total);
        let length = Length { class, bin: median };
        (length.log(), 1.4826 * WIDTH * (f64::from(u32::try_from(deviation).unwrap_or(0)) + 0.5))
    }

    /// Whether a length is out of what is usual; if so, `finding` is told what is.
    pub(super) fn judge(&self, length: &Length, locale: &Locale, finding: &mut Finding) -> bool {
        let (median, deviation) = self.usual(length.class, locale);
        let off = length.log() - median;
        let is_out =
            if off < 0.0 { -off > (4.0 * deviation).clamp(0.7, 0.9) } else { off > (5.0 * deviation).clamp(0.8, 1.2) };
        if is_out {
            let factor = off.abs().exp();
            let than = if off < 0.0 { "shorter" } else { "longer" };
            finding.message = format!("the translation looks {factor:.1} times {than} than `{locale}` usually is");
            finding.help(if off < 0.0 {
                "see whether something of the source is missing"
            } else {
                "see whether something is there that the source does not say"
            });
        }
        is_out
    }
}

/// The first place at which half of `total` is reached.
fn half(counts: impl Iterator<Item = u32>, total: u32) -> usize {
    let mut sum = 0;
    for (at, count) in counts.enumerate() {
        sum += count;
        if sum * 2 >= total {
            return at;
        }
    }
    MIDDLE
}
