//! `generated/codes.rs`: what the codes of refusals say.

use std::collections::BTreeSet;

use super::PREAMBLE;
use super::text::WIDTH;
use crate::codes::Codes;

/// The text of the file. The lists are sorted, to be searched.
#[must_use]
pub fn codes(codes: &Codes) -> String {
    let list = |name: &str, docs: &str, codes: &BTreeSet<String>| {
        let lines: String = codes.iter().map(|code| format!("    {code:?},\n")).collect();
        let row = codes.iter().map(|code| format!("{code:?}")).collect::<Vec<_>>().join(", ");
        let head = format!("pub(crate) const {name}: &[&str] =");
        // As rustfmt would have it: on one line, on a line of its own, or a line each.
        let items = if head.len() + row.len() + " &[];".len() <= WIDTH {
            format!(" &[{row}]")
        } else if row.len() + "    &[];".len() <= WIDTH {
            format!("\n    &[{row}]")
        } else {
            format!(" &[\n{lines}]")
        };
        format!("\n/// {docs}\n{head}{items};\n")
    };
    [
        format!("{PREAMBLE} from spec/codes.toml\n\n//! What the codes of refusals say, each list sorted.\n"),
        list("FINAL", "Nothing was done, for good.", &codes.definite),
        list("UNCERTAIN", "Nobody knows yet what was done.", &codes.uncertain),
        list("WAITING", "It is being done.", &codes.waiting),
        list("BUSY", "The same call may succeed later.", &codes.busy),
    ]
    .concat()
}
