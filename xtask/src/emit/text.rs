//! From tokens to text: prettyplease for items, a line an entry for the macros it cannot format.

use std::fmt::Write as _;

use proc_macro2::TokenStream;

/// A piece of a file.
#[derive(Debug)]
pub(super) enum Piece {
    /// Items, formatted by prettyplease.
    Items(TokenStream),
    /// A macro call with one entry a line.
    Call {
        /// What stands before the call: doc lines and attributes.
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
        /// What it holds.
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
                text.lines().for_each(|line| indented(out, depth, line));
            }
            Piece::Call { head, open, entries, close } => {
                for line in head {
                    indented(out, depth, line);
                }
                for (level, line) in open.iter().enumerate() {
                    // Doc lines stand level with what they introduce.
                    indented(out, depth + level.min(close.len() - 1), line);
                }
                for entry in entries {
                    indented(out, depth + close.len(), entry);
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

fn indented(out: &mut String, depth: usize, line: &str) {
    if line.is_empty() {
        out.push('\n');
    } else {
        let _ = writeln!(out, "{:1$}{line}", "", depth * 4);
    }
}

/// One line of a doc comment.
pub(super) fn doc(mark: &str, line: &str) -> String {
    if line.is_empty() { mark.to_owned() } else { format!("{mark} {line}") }
}
