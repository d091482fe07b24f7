//! A whole JSON document, read from its bytes.

use serde::de::DeserializeSeed;
use serde_json::Deserializer;
use serde_json::de::Read;

/// Reads a document to its end. Its characters are looked over all at once, which takes less than text by text; where
/// they are broken, that counts in what is read alone.
pub(super) fn whole<'de, S: DeserializeSeed<'de>>(
    bytes: &'de [u8],
    seed: S,
) -> Result<S::Value, serde_json::Error> {
    match std::str::from_utf8(bytes) {
        Ok(text) => read(Deserializer::from_str(text), seed),
        Err(_) => read(Deserializer::from_slice(bytes), seed),
    }
}

fn read<'de, R: Read<'de>, S: DeserializeSeed<'de>>(
    mut from: Deserializer<R>,
    seed: S,
) -> Result<S::Value, serde_json::Error> {
    let value = seed.deserialize(&mut from)?;
    from.end().map(|()| value)
}
