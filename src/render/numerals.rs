//! Numbers and dates as a locale writes them, after CLDR: [`Numerals`] for the program, [`written`] for messages.

use fluent::FluentValue;
use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::{FixedCalendarDateTimeFormatter, fieldsets::YMD};
use icu_decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use icu_locale::Locale as IcuLocale;
use icu_provider::DataError;
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use unic_langid::LanguageIdentifier;

use crate::{locale::Locale, parse::date::Date};

/// What one locale writes numbers and dates with.
///
/// Dates are those of the Gregorian calendar everywhere: that is what authors wrote.
pub(super) struct Numerals {
    numbers: Option<DecimalFormatter>,
    dates: Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>,
}

impl Numerals {
    /// The numerals of `locale`, or of what CLDR lets stand in for it.
    pub(super) fn of(locale: &Locale) -> Self {
        let locale = locale.canonical();
        Self {
            numbers: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok(),
            dates: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok(),
        }
    }

    /// `12,345`, `12.345`, `۱۲٬۳۴۵`.
    pub(super) fn number(&self, number: u64) -> String {
        match &self.numbers {
            Some(numbers) => numbers.format(&Decimal::from(number)).to_string(),
            None => number.to_string(),
        }
    }

    /// `3 November 2026`, `٣ نوفمبر ٢٠٢٦`, `2026年11月3日`.
    pub(super) fn date(&self, date: Date) -> String {
        let day = IcuDate::try_new_gregorian(date.year.into(), date.month, date.day);
        match (&self.dates, day) {
            (Some(dates), Ok(day)) => dates.format(&day).to_string(),
            _ => date.to_string(),
        }
    }
}

/// The numbers of one bundle of messages.
struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = DataError;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, DataError> {
        let locale: IcuLocale = language.to_string().parse().unwrap_or(IcuLocale::UNKNOWN);
        DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).map(Self)
    }
}

/// A number in a message as the message's language writes it. Plurals are chosen before, by the number itself.
pub(super) fn written(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimal: Decimal = number.as_string().parse().ok()?;
    memoizer.with_try_get::<Numbers, _, _>((), |numbers| numbers.0.format(&decimal).to_string()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numerals(tag: &str) -> Numerals {
        Numerals::of(&tag.parse().unwrap())
    }

    #[test]
    fn numbers_have_the_digits_and_groups_of_their_locale() {
        let expected = [
            ("en-US", "1,234,567"),
            ("de-DE", "1.234.567"),
            ("fr-FR", "1\u{202f}234\u{202f}567"),
            ("hi-IN", "12,34,567"),
            ("ar-EG", "١٬٢٣٤٬٥٦٧"),
            ("ar-MA", "1.234.567"),
            ("fa-IR", "۱٬۲۳۴٬۵۶۷"),
            ("prs-AF", "۱٬۲۳۴٬۵۶۷"),
            ("ja-JP", "1,234,567"),
        ];
        for (tag, number) in expected {
            assert_eq!(numerals(tag).number(1_234_567), number, "{tag}");
        }
        assert_eq!(numerals("es").number(1234), "1234");
    }

    #[test]
    fn dates_are_long_and_gregorian() {
        let expected = [
            ("en-US", "November 3, 2026"),
            ("en-GB", "3 November 2026"),
            ("de", "3. November 2026"),
            ("cs", "3. listopadu 2026"),
            ("pt-BR", "3 de novembro de 2026"),
            ("ar-SA", "٣ نوفمبر ٢٠٢٦"),
            ("he", "3 בנובמבר 2026"),
            ("fa-IR", "۳ نوامبر ۲۰۲۶"),
            ("th-TH", "3 พฤศจิกายน ค.ศ. 2026"),
            ("ja", "2026年11月3日"),
            ("zh-TW", "2026年11月3日"),
            ("ko-KR", "2026년 11월 3일"),
        ];
        for (tag, date) in expected {
            assert_eq!(numerals(tag).date("11/3/2026".parse().unwrap()), date, "{tag}");
        }
    }
}
