//! SHA-1 in hexadecimal: what pipelines record of their sources, and what tells files and findings apart.

use sha1::{Digest, Sha1};

/// The SHA-1 of `parts`, one after the other: 40 lower-case hexadecimal digits.
pub(crate) fn sha1_hex(parts: &[&[u8]]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut hasher = Sha1::new();
    for part in parts {
        hasher.update(part);
    }
    let mut hex = String::with_capacity(40);
    for byte in hasher.finalize() {
        hex.extend([byte >> 4, byte & 15].map(|digit| char::from(DIGITS[usize::from(digit)])));
    }
    hex
}
