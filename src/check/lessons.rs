//! [`Lessons`]: what the docset itself teaches, so that rules need not be told: how long translations are in each
//! locale, what a locale keeps as it is, what it doubles, how it translates what is repeated.
//!
//! Learned while editions are inspected, in the same pass; what depends on it waits as a [`Suspect`] until everything
//! was seen. Adding up is commutative, so that any number of threads learns the same.

use crate::{check::Pair, finding::Finding};

/// A finding that the rest of the docset has to bear out.
#[derive(Debug)]
pub struct Suspect {
    /// The finding.
    pub finding: Finding,
    /// What has to be the case.
    pub doubt: Doubt,
}

/// What has to be the case for a suspect to be a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Doubt {
    /// The locale keeps this token as it is elsewhere.
    KeptElsewhere(String),
}

/// What was learned.
#[derive(Debug, Default)]
pub struct Lessons {}

impl Lessons {
    /// Learns from a pair that is a translation.
    pub fn learn(&mut self, _pair: &Pair<'_>) {}

    /// Learns what another has learned.
    #[must_use]
    pub fn and(self, _other: Self) -> Self {
        self
    }

    /// Those of the suspects that are findings.
    #[must_use]
    pub fn judge(&self, suspects: Vec<Suspect>) -> Vec<Finding> {
        suspects
            .into_iter()
            .filter(|suspect| match &suspect.doubt {
                Doubt::KeptElsewhere(_) => true,
            })
            .map(|suspect| suspect.finding)
            .collect()
    }
}
