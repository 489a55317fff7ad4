//! [`Marks`]: bytes that are looked for in texts that have few of them.

/// Some bytes.
pub(crate) struct Marks([u8; 256]);

/// How many bytes are looked up without asking after each.
const BLOCK: usize = 8;

impl Marks {
    /// The bytes of a list, and those that are less than `least`.
    pub(crate) const fn of(bytes: &[u8], least: u8) -> Self {
        let mut marks = [0; 256];
        let mut at = 0;
        while at < bytes.len() {
            marks[bytes[at] as usize] = 1;
            at += 1;
        }
        let mut byte = 0;
        while byte < least {
            marks[byte as usize] = 1;
            byte += 1;
        }
        Self(marks)
    }

    /// Where the first of them is.
    pub(crate) fn first(&self, bytes: &[u8]) -> Option<usize> {
        let is_any = |bytes: &[u8; BLOCK]| bytes.iter().fold(0, |any, byte| any | self.0[usize::from(*byte)]) != 0;
        let (blocks, _) = bytes.as_chunks();
        let from = BLOCK * blocks.iter().position(is_any).unwrap_or(blocks.len());
        bytes[from..].iter().position(|byte| self.0[usize::from(*byte)] != 0).map(|at| from + at)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_byte_is_looked_at(text in "[a字ש]{0,30}[a<\\x00]{0,30}") {
            let is = |byte: u8| byte < b'!' || byte == b'<';
            prop_assert_eq!(Marks::of(b"<", b'!').first(text.as_bytes()), text.bytes().position(is));
        }
    }
}
