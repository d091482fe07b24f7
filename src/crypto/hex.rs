//! Hexadecimal digits.

/// Writes `bytes` with the digits `0` to `9` and `a` to `f`.
#[must_use]
pub fn lower(bytes: &[u8]) -> String {
    write(bytes, b"0123456789abcdef")
}

/// Writes `bytes` with the digits `0` to `9` and `A` to `F`.
#[must_use]
pub fn upper(bytes: &[u8]) -> String {
    write(bytes, b"0123456789ABCDEF")
}

fn write(bytes: &[u8], digits: &[u8; 16]) -> String {
    let digit = |nibble: u8| char::from(digits[usize::from(nibble)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 0xf)]).collect()
}
