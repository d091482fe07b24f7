//! The front matter: the page's title, and whether it sends the reader elsewhere.

use super::lines::{Mistake, Numbered};
use super::markup;

/// The front matter's facts.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Front {
    pub(super) title: String,
    pub(super) redirect: bool,
}

/// Reads the lines between the rules.
pub(super) fn read(lines: &[Numbered<'_>], mistakes: &mut Vec<Mistake>) -> Front {
    let mut front = Front::default();
    let mut titles = 0;
    for (at, (number, line)) in lines.iter().enumerate() {
        front.redirect |= line.contains("http-equiv: refresh");
        let Some(value) = line.strip_prefix("title:") else { continue };
        titles += 1;
        let goes_on = lines.get(at + 1).is_some_and(|(_, next)| next.starts_with([' ', '\t']));
        match scalar(value.trim()).filter(|_| !goes_on && titles == 1) {
            Some(title) => title.clone_into(&mut front.title),
            None => mistakes.push((
                *number,
                format!("the title `{}`", value.trim()),
                "one title, on its line, in plain words",
            )),
        }
    }
    front
}

/// A plain or quoted scalar of YAML, where it says itself.
fn scalar(value: &str) -> Option<&str> {
    let quoted = |mark: char| value.strip_prefix(mark).and_then(|rest| rest.strip_suffix(mark));
    if let Some(inner) = quoted('"').or_else(|| quoted('\'')) {
        return (!inner.contains(['"', '\'', '\\'])).then_some(inner);
    }
    let special =
        value.starts_with(['>', '|', '[', ']', '{', '}', '&', '*', '!', '%', '@', '`', '"', '\'', '#']);
    let words = special || value.contains(": ") || value.contains(" #") || value.ends_with(':');
    (!words && markup::found(value).is_none()).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_plain_words_on_one_line() {
        for (lines, title) in [
            (&["title: JSAPI下单"][..], Some("JSAPI下单")),
            (&["title: \"下单\"", "description: 2"], Some("下单")),
            (&["title: >-", "  下单"], None),
            (&["title: 下单", "  查询"], None),
            (&["title: 下单", "title: 查询"], None),
            (&["title: {{ name }}"], None),
            (&["title: 'it''s'"], None),
        ] {
            let lines: Vec<Numbered<'_>> = (2..).zip(lines.iter().copied()).collect();
            let mut mistakes = Vec::new();
            let front = read(&lines, &mut mistakes);
            assert_eq!(mistakes.is_empty().then_some(front.title.as_str()), title, "{lines:?}");
        }
    }
}
