//! [`Date`]: a day as authors write it in front matter, in ISO order or the month first.

use std::{fmt, str::FromStr};

/// A day of the Gregorian calendar. Ordered by time; shown as ISO 8601 writes it.
///
/// ```
/// use isogloss::parse::date::Date;
/// let date: Date = "5/3/2017".parse()?;
/// assert_eq!(date.to_string(), "2017-05-03");
/// assert_eq!("2017-05-03".parse(), Ok(date));
/// assert!("30/2/2017".parse::<Date>().is_err());
/// # Ok::<(), isogloss::parse::date::NotADate>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// From 1 to 9999.
    pub year: u16,
    /// From 1 to 12.
    pub month: u8,
    /// From 1 to the number of days in the month.
    pub day: u8,
}

/// The text is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a date such as 2017-12-08 or 12/08/2017")]
pub struct NotADate;

impl FromStr for Date {
    type Err = NotADate;

    /// Reads `2017-12-08`, with or without a time of day after it, and `12/08/2017` or `12/8/2017`, the month first as
    /// the fields `ms.…` have it. A day that cannot be is none: `13/12/2017` is not taken for December.
    fn from_str(text: &str) -> Result<Self, NotADate> {
        let text = text.trim();
        let date = if text.contains('/') { month_first(text) } else { iso(text) };
        date.filter(|date| date.can_be()).ok_or(NotADate)
    }
}

fn month_first(text: &str) -> Option<Date> {
    let (month, rest) = text.split_once('/')?;
    let (day, year) = rest.split_once('/')?;
    Some(Date { year: number(year, 4..=4)?, month: short(month, 1)?, day: short(day, 1)? })
}

fn iso(text: &str) -> Option<Date> {
    let (year, rest) = text.split_once('-')?;
    let (month, rest) = rest.split_once('-')?;
    let day = rest.split(['T', 't', ' ']).next().unwrap_or_default();
    Some(Date { year: number(year, 4..=4)?, month: short(month, 2)?, day: short(day, 2)? })
}

/// A number of two digits, or of `least`.
fn short(digits: &str, least: usize) -> Option<u8> {
    number(digits, least..=2).and_then(|number| u8::try_from(number).ok())
}

fn number(digits: &str, length: std::ops::RangeInclusive<usize>) -> Option<u16> {
    let is_number = length.contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|_| is_number)
}

impl Date {
    fn can_be(self) -> bool {
        let divides = |by: u16| self.year.is_multiple_of(by);
        let is_leap = divides(4) && (!divides(100) || divides(400));
        let days = match self.month {
            2 => 28 + u8::from(is_leap),
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        self.year > 0 && (1..=12).contains(&self.month) && (1..=days).contains(&self.day)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        text.parse::<Date>().ok().map(|date| date.to_string())
    }

    #[test]
    fn the_month_comes_first_or_the_year() {
        for text in ["12/08/2017", "12/8/2017", " 2017-12-08 ", "2017-12-08T10:00:00+02:00", "2017-12-08 10:00"] {
            assert_eq!(read(text).as_deref(), Some("2017-12-08"), "{text}");
        }
        assert_eq!(read("2/29/2020").as_deref(), Some("2020-02-29"));
    }

    #[test]
    fn what_no_calendar_has_is_no_date() {
        let wrong = [
            "",
            "/",
            "-",
            "2017",
            "13/12/2017",
            "0/1/2017",
            "2/29/2019",
            "2/29/1900",
            "4/31/2017",
            "1/1/17",
            "0000-01-01",
            "2017-1-1",
            "2017-13-01",
            "+1/+1/2017",
            "001/1/2017",
            "1/1/2017/1",
            "2017-12-08x",
            "八/八/2017",
            "٨/٨/٢٠١٧",
        ];
        for text in wrong {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn dates_are_ordered_by_time() {
        let date = |text: &str| text.parse::<Date>().unwrap();
        assert!(date("12/31/2016") < date("1/2/2017") && date("2/1/2017") < date("10/1/2017"));
    }
}
