//! `isogloss init`

use crate::cli::{Failure, Outcome, args::Init};

pub(super) fn run(_command: &Init) -> Result<Outcome, Failure> {
    Err("not yet".into())
}
