//! Percent-encoding and other small matters of text.

/// Decodes `%XX`; `None` where that is broken or no UTF-8 comes of it.
pub(crate) fn percent_decoded(text: &str) -> Option<String> {
    decoded(text, false)
}

/// The parameters of a query string, decoded, in their order; `None` where one cannot be decoded.
pub(crate) fn query_pairs(query: &str) -> Option<Vec<(String, String)>> {
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Some((decoded(name, true)?, decoded(value, true)?))
        })
        .collect()
}

fn decoded(text: &str, plus_is_space: bool) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'%' => {
                let mut digit = || char::from(rest.next()?).to_digit(16);
                bytes.push(u8::try_from(digit()? * 16 + digit()?).ok()?);
            }
            b'+' if plus_is_space => bytes.push(b' '),
            _ => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).ok()
}

/// The beginning of a text, of at most `bytes` bytes and cut between characters.
pub(crate) fn beginning(text: &str, bytes: usize) -> &str {
    let end = (0..=bytes.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    text.get(..end.unwrap_or(0)).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn query_strings_are_decoded() {
        let pairs = query_pairs("a=1&b=%E5%BE%AE+%2B&&c").unwrap();
        let expected = [("a", "1"), ("b", "微 +"), ("c", "")];
        assert_eq!(pairs, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
        assert_eq!(query_pairs("a=%"), None);
        assert_eq!(query_pairs("a=%ff"), None);
        assert_eq!(percent_decoded("a+b").as_deref(), Some("a+b"));
    }

    #[test]
    fn texts_are_cut_between_characters() {
        assert_eq!(beginning("微信", 4), "微");
        assert_eq!(beginning("微信", 6), "微信");
        assert_eq!(beginning("abc", 0), "");
    }
}
