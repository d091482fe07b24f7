//! Cells and the attribute lists in braces at their ends.

/// A cell split into its text and its attributes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Cell<'a> {
    /// The text before the braces.
    pub(super) text: &'a str,
    /// The attributes, each with its value where it has one.
    pub(super) attributes: Vec<(&'a str, Option<&'a str>)>,
}

impl<'a> Cell<'a> {
    /// Splits `source`; the error is what is wrong with the braces.
    pub(super) fn parse(source: &'a str) -> Result<Self, String> {
        let source = source.trim();
        let Some(open) = source.find('{') else {
            return Ok(Self { text: source, attributes: Vec::new() });
        };
        let (text, rest) = source.split_at(open);
        let inner = rest
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'))
            .ok_or_else(|| format!("an attribute list that is not closed: {rest}"))?;
        Ok(Self { text: text.trim(), attributes: attributes(inner)? })
    }

    /// True if the attribute is there, with or without a value.
    pub(super) fn has(&self, name: &str) -> bool {
        self.attributes.iter().any(|(key, _)| *key == name)
    }

    /// The value of an attribute; of a bare one, nothing.
    pub(super) fn get(&self, name: &str) -> Option<&'a str> {
        self.attributes.iter().find(|(key, _)| *key == name).and_then(|(_, value)| *value)
    }
}

/// `a b=c d="e f"`, in order.
fn attributes(mut rest: &str) -> Result<Vec<(&str, Option<&str>)>, String> {
    let mut list = Vec::new();
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            return Ok(list);
        }
        let end = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
        let (key, tail) = rest.split_at(end);
        let Some(value) = tail.strip_prefix('=') else {
            list.push((key, None));
            rest = tail;
            continue;
        };
        let (value, tail) = if let Some(quoted) = value.strip_prefix('"') {
            quoted.split_once('"').ok_or_else(|| format!("a quote that is not closed: {value}"))?
        } else {
            value.split_at(value.find(char::is_whitespace).unwrap_or(value.len()))
        };
        list.push((key, Some(value)));
        rest = tail;
    }
}

/// The cells of a table row: `|` parts them, `\|` is a bar inside one, and none closes the row.
pub(super) fn split(row: &str) -> Vec<&str> {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let mut cells = Vec::new();
    let mut start = 0;
    let mut escaped = false;
    for (at, c) in row.char_indices() {
        if c == '|' && !escaped {
            cells.push(row[start..at].trim());
            start = at + 1;
        }
        escaped = c == '\\' && !escaped;
    }
    cells.push(row[start..].trim());
    cells
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_bare_valued_or_quoted() {
        let cell = Cell::parse(r#"string {data-required a=b data-tooltip="x y"}"#).unwrap();
        assert_eq!(cell.text, "string");
        assert!(cell.has("data-required"));
        assert_eq!(cell.get("a"), Some("b"));
        assert_eq!(cell.get("data-tooltip"), Some("x y"));
        assert_eq!(cell.get("b"), None);
    }

    #[test]
    fn open_braces_and_quotes_are_mistakes() {
        assert!(Cell::parse("name {data-required").unwrap_err().contains("not closed"));
        assert!(Cell::parse(r#"name {a="b}"#).unwrap_err().contains("quote"));
    }

    #[test]
    fn an_escaped_bar_stays_in_its_cell() {
        assert_eq!(split(r"| a | b | `A` \| `B` 枚举值之一"), ["a", "b", r"`A` \| `B` 枚举值之一"]);
        assert_eq!(split("| {colspan=3}"), ["{colspan=3}"]);
    }
}
