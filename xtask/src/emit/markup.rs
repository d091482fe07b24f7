//! Words of the documentation in doc comments.

/// A label as rustdoc shows it: nothing but code spans is markup.
pub(super) fn plain(label: &str) -> String {
    let mut code = false;
    let mut out = String::with_capacity(label.len());
    // A lone backtick opens nothing.
    let paired = label.matches('`').count().is_multiple_of(2);
    for c in label.chars() {
        code ^= paired && c == '`';
        if !code && (matches!(c, '[' | ']' | '<' | '>' | '*' | '_' | '\\') || (c == '`' && !paired)) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_code_spans_are_markup() {
        assert_eq!(plain("a[b] `c_[d]` <e>"), r"a\[b\] `c_[d]` \<e\>");
        assert_eq!(plain("lone ` tick"), r"lone \` tick");
    }
}
