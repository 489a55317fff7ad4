//! [`first_of`]: where a text has the first byte of a kind, sixteen at a time.

/// How many bytes are looked at in one step.
const BLOCK: usize = 16;

/// Where the first byte is that is one of `marks` or less than `least`. Compilers make a few instructions of a block,
/// since nothing branches in it.
#[inline]
pub(crate) fn first_of<const MARKS: usize>(bytes: &[u8], marks: [u8; MARKS], least: u8) -> Option<usize> {
    let is = |byte: u8| marks.iter().fold(u8::from(byte < least), |is, mark| is | u8::from(byte == *mark));
    let first = |block: &[u8; BLOCK]| {
        let found = u128::from_le_bytes(block.map(is));
        (found != 0).then(|| found.trailing_zeros() as usize / 8)
    };
    let (blocks, rest) = bytes.as_chunks::<BLOCK>();
    for (number, block) in blocks.iter().enumerate() {
        if let Some(at) = first(block) {
            return Some(number * BLOCK + at);
        }
    }
    if rest.is_empty() {
        return None;
    }
    // What is left: with bytes before it that are none, or else with some behind it that do not count.
    if let Some(last) = bytes.last_chunk() {
        return first(last).map(|at| bytes.len() - BLOCK + at);
    }
    let mut block = [0; BLOCK];
    block[..rest.len()].copy_from_slice(rest);
    first(&block).filter(|at| *at < rest.len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_byte_is_looked_at(text in "[a字ש]{0,40}[a<\\x00]{0,40}") {
            let is = |byte: u8| byte < b'!' || byte == b'<';
            prop_assert_eq!(first_of(text.as_bytes(), *b"<", b'!'), text.bytes().position(is));
        }
    }
}
