//! [`Gates`]: which findings make a run fail.

use crate::finding::{Finding, Group, Level};

/// From which level on the findings of each group make a run fail; `None` for never.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gates {
    /// Is it a translation of today's source?
    pub freshness: Option<Level>,
    /// Does it show and say what its source does?
    pub integrity: Option<Level>,
    /// Is it well written?
    pub style: Option<Level>,
}

impl Default for Gates {
    /// Errors of integrity, and nothing else.
    fn default() -> Self {
        Self { freshness: None, integrity: Some(Level::Error), style: None }
    }
}

impl Gates {
    /// The same level for all groups.
    #[must_use]
    pub fn all(level: Option<Level>) -> Self {
        Self { freshness: level, integrity: level, style: level }
    }

    /// Whether a finding makes the run fail.
    ///
    /// ```
    /// use isogloss::{finding::{Findings, Gates}, parse::rules::SPAN_MALFORMED, text::Span};
    /// let mut findings = Findings::new("fr/a.md".into(), None, "x");
    /// findings.push(&SPAN_MALFORMED, Span::new(0, 1), "unit `x` is never closed");
    /// assert!(Gates::default().stop(&findings[0]));
    /// assert!(!Gates::all(None).stop(&findings[0]));
    /// ```
    #[must_use]
    pub fn stop(&self, finding: &Finding) -> bool {
        let gate = match finding.rule.group {
            Group::Freshness => self.freshness,
            Group::Integrity => self.integrity,
            Group::Style => self.style,
        };
        gate.is_some_and(|gate| finding.level >= gate)
    }
}
