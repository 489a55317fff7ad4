//! [`ByteSet`]: which bytes a text has, so that those who look for marks need not look through it once each.

/// A set of bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct ByteSet([u64; 4]);

impl ByteSet {
    /// The bytes of a list; also in constants.
    pub(crate) const fn of(bytes: &[u8]) -> Self {
        let mut set = [0; 4];
        let mut at = 0;
        while at < bytes.len() {
            set[(bytes[at] >> 6) as usize] |= 1 << (bytes[at] & 63);
            at += 1;
        }
        Self(set)
    }

    /// Whether it has this byte.
    pub(crate) const fn has(&self, byte: u8) -> bool {
        self.0[(byte >> 6) as usize] & 1 << (byte & 63) != 0
    }

    /// Whether it has any byte that `other` has.
    pub(crate) fn has_any(&self, other: &Self) -> bool {
        self.0.iter().zip(other.0).any(|(ours, theirs)| ours & theirs != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_have_what_was_put_in() {
        let set = ByteSet::of("a（）".as_bytes());
        assert!(set.has_any(&ByteSet::of(b"xa")) && set.has_any(&ByteSet::of(&[0xEF])));
        assert!(!set.has_any(&ByteSet::of(b"bc!")) && !set.has_any(&ByteSet::default()));
    }
}
