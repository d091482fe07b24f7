//! The fields of an answer of v2.

/// The fields of an answer, without those that every answer has.
pub(super) type Fields = Vec<(String, String)>;

/// Names and texts as they are kept in an answer.
pub(super) fn fields<const N: usize>(pairs: [(&str, String); N]) -> Fields {
    pairs.into_iter().map(|(name, text)| (name.to_owned(), text)).collect()
}
