//! The declaration of a struct as text: there are thousands, and tokens of them would be most of the work.
//!
//! Lines break where prettyplease breaks them, so that all of a file looks alike.

use super::text::doc;

/// How wide prettyplease takes a line to be.
const MARGIN: usize = 89;
const INDENT: usize = 4;

/// A field as it is declared.
pub(super) struct Declared<'f> {
    /// Its doc comment.
    pub(super) label: String,
    /// Its name.
    pub(super) name: &'f str,
    /// Its type.
    pub(super) ty: String,
}

/// The declaration, with the attributes it stands under; `inside` are the fields that nobody sees.
pub(super) fn declaration(
    label: &str,
    attributes: &[&str],
    name: &str,
    fields: &[Declared<'_>],
    inside: &[(&str, &str)],
) -> String {
    let mut out = doc("///", label) + "\n";
    for attribute in attributes {
        out.push_str(attribute);
        out.push('\n');
    }
    out.push_str("pub struct ");
    out.push_str(name);
    if fields.is_empty() && inside.is_empty() {
        out.push_str(" {}\n");
        return out;
    }
    out.push_str(" {\n");
    for field in fields {
        line(&mut out, 1, &[&doc("///", &field.label)]);
        entry(&mut out, 1, (&["pub ", field.name, ": "], 1), &field.ty);
    }
    for (name, ty) in inside {
        entry(&mut out, 1, (&[name, ": "], 1), ty);
    }
    out.push_str("}\n");
    out
}

/// `HEAD TYPE,` on a line, or on several where the type is too long for one; the comma counts behind a field alone.
fn entry(out: &mut String, level: usize, (head, comma): (&[&str], usize), ty: &str) {
    let width = level * INDENT + head.iter().map(|part| part.len()).sum::<usize>() + ty.len() + comma;
    let parted = ty.split_once('<').and_then(|(outer, inner)| Some((outer, inner.strip_suffix('>')?)));
    match parted.filter(|_| width > MARGIN) {
        Some((outer, inner)) => {
            line(out, level, &[&head.concat(), outer, "<"]);
            entry(out, level + 1, (&[], 0), inner);
            line(out, level, &[">,"]);
        }
        None => line(out, level, &[&head.concat(), ty, ","]),
    }
}

fn line(out: &mut String, level: usize, parts: &[&str]) {
    out.extend(std::iter::repeat_n(' ', level * INDENT));
    out.extend(parts.iter().copied());
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn laid_out(text: &str) -> String {
        prettyplease::unparse(&syn::parse_str(text).unwrap())
    }

    /// Types of every length, so that each is met on either side of the margin.
    #[test]
    fn lines_break_where_prettyplease_breaks_them() {
        for length in 1..70 {
            let one = "T".repeat(length);
            let types = [
                one.clone(),
                format!("Option<{one}>"),
                format!("Option<crate::JsonString<Vec<{one}>>>"),
                format!("Vec<response::{one}>"),
            ];
            let fields: Vec<Declared<'_>> = types
                .into_iter()
                .map(|ty| Declared { label: "a label · 标签".to_owned(), name: "name_of_a_field", ty })
                .collect();
            let inside = [("origin_", "crate::model::Origin")];
            let attributes = ["#[must_use]", "#[non_exhaustive]"];
            let text = declaration("of all", &attributes, "Name", &fields, &inside);
            assert_eq!(text, laid_out(&text));
        }
        assert_eq!(declaration("empty", &[], "Name", &[], &[]), laid_out("/// empty\npub struct Name {}"));
    }
}
