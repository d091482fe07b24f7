//! From tokens to text: prettyplease for items, a line an entry for the macros it cannot format.

use proc_macro2::TokenStream;

/// How wide a line may be, as in rustfmt.toml.
pub(super) const WIDTH: usize = 110;

/// A piece of a file.
#[derive(Debug)]
pub(super) enum Piece {
    /// Items, formatted by prettyplease.
    Items(TokenStream),
    /// Items that are text already.
    Text(String),
    /// A macro call with one entry a line.
    Call {
        /// The text before the call: doc lines and attributes.
        head: Vec<String>,
        /// `model! { Request {`: up to the brace that opens the list, a line a level.
        open: Vec<String>,
        /// The entries.
        entries: Vec<String>,
        /// The closing braces, a line a level.
        close: &'static [&'static str],
    },
    /// A module and what it holds.
    Module {
        /// Its doc comment.
        docs: Vec<String>,
        /// Its attributes.
        attributes: Vec<String>,
        /// Its name.
        name: String,
        /// The contents.
        pieces: Vec<Piece>,
    },
}

/// The text of `pieces`.
///
/// # Errors
/// Tokens that are no Rust: a mistake of the generator.
pub(super) fn print(pieces: &[Piece]) -> Result<String, syn::Error> {
    let mut out = String::new();
    write_all(&mut out, pieces, 0)?;
    Ok(out)
}

fn write_all(out: &mut String, pieces: &[Piece], depth: usize) -> Result<(), syn::Error> {
    for (at, piece) in pieces.iter().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        match piece {
            Piece::Items(tokens) => {
                let text = prettyplease::unparse(&syn::parse2(tokens.clone())?);
                for line in joined(&text, depth) {
                    indented(out, depth, &line);
                }
            }
            Piece::Text(text) => text.lines().for_each(|line| indented(out, depth, line)),
            Piece::Call { head, open, entries, close } => {
                for line in head {
                    indented(out, depth, line);
                }
                for (level, line) in open.iter().enumerate() {
                    // Doc lines stand level with what they introduce.
                    indented(out, depth + level.min(close.len() - 1), line);
                }
                for entry in entries {
                    // Where one list ends and the next begins.
                    let between = usize::from(entry.starts_with("} "));
                    indented(out, depth + close.len() - between, entry);
                }
                for (level, line) in close.iter().enumerate() {
                    indented(out, depth + close.len() - 1 - level, line);
                }
            }
            Piece::Module { docs, attributes, name, pieces } => {
                for line in docs {
                    indented(out, depth, &doc("///", line));
                }
                for line in attributes {
                    indented(out, depth, line);
                }
                indented(out, depth, &format!("pub mod {name} {{"));
                write_all(out, pieces, depth + 1)?;
                indented(out, depth, "}");
            }
        }
    }
    Ok(())
}

/// The lines with the calls of macros on one line that fit there: prettyplease breaks them earlier than rustfmt.
fn joined(text: &str, depth: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut rest = text.lines();
    while let Some(line) = rest.next() {
        let mut whole = line.to_owned();
        if line.trim_start().starts_with("crate::request_macros::") && line.ends_with("!(") {
            for inner in rest.by_ref() {
                let parted = !whole.ends_with('(') && inner.trim() != ");";
                whole.push_str(if parted { " " } else { "" });
                whole.push_str(inner.trim());
                if inner.trim() == ");" {
                    break;
                }
            }
            if depth * 4 + whole.len() > WIDTH {
                let inner =
                    whole.split_once("!(").map_or("", |(_, inner)| inner).trim_end_matches(");").to_owned();
                lines.extend([line.to_owned(), format!("    {inner}"), ");".to_owned()]);
                continue;
            }
        }
        lines.push(whole);
    }
    lines
}

fn indented(out: &mut String, depth: usize, line: &str) {
    if !line.is_empty() {
        (0..depth).for_each(|_| out.push_str("    "));
        out.push_str(line);
    }
    out.push('\n');
}

/// One line of a doc comment.
pub(super) fn doc(mark: &str, line: &str) -> String {
    if line.is_empty() { mark.to_owned() } else { format!("{mark} {line}") }
}
