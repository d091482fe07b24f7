//! Damages every page of the documentation in the ways that pages get damaged, and looks at what the reader
//! makes of it: an error, or the same facts. A fact that changes without a word is a fault of the reader's.
//!
//! `cargo run --release -p xtask --example mutations ../website`, by hand: docs/maintaining.md has the result.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use xtask::docs::Docs;
use xtask::surface;

/// A way to damage a page: nothing where the page has nothing of the kind.
type Damage = fn(&[&str], usize) -> Option<String>;

/// What stands in for `from` in one line of those that have it.
fn replaced(
    lines: &[&str],
    seed: usize,
    has: impl Fn(&str) -> bool,
    by: impl Fn(&str) -> String,
) -> Option<String> {
    let found: Vec<usize> = (0..lines.len()).filter(|at| has(lines[*at])).collect();
    let at = *found.get(seed % found.len().max(1))?;
    let mut lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
    lines[at] = by(&lines[at]);
    Some(lines.join("\n") + "\n")
}

/// A row of a field.
fn is_row(line: &str) -> bool {
    line.starts_with("| ")
        && !line.contains("{.type}")
        && !line.starts_with("| --")
        && line.matches(" | ").count() > 1
}

/// A row with more than one value.
fn is_valued(line: &str) -> bool {
    is_row(line) && line.contains(r"` \| `") && line.contains("枚举值之一")
}

/// The row with its name as `name` makes it.
fn renamed(lines: &[&str], seed: usize, name: impl Fn(&str) -> String) -> Option<String> {
    let has = |line: &str| is_row(line) && line.split(' ').nth(1).is_some_and(|name| name.contains('_'));
    replaced(lines, seed, has, |line| {
        let old = line.split(' ').nth(1).unwrap_or_default();
        line.replacen(old, &name(old), 1)
    })
}

/// The row with its values parted by `mark`.
fn parted(lines: &[&str], seed: usize, mark: &str) -> Option<String> {
    replaced(lines, seed, is_valued, |line| line.replacen(r"` \| `", &format!("`{mark}`"), 1))
}

/// `text` put between two rows.
fn between(lines: &[&str], seed: usize, text: &str) -> Option<String> {
    replaced(lines, seed, is_row, |line| format!("{text}\n{line}"))
}

const DAMAGES: &[(&str, Damage)] = &[
    ("a blank line in a table", |lines, seed| between(lines, seed, "")),
    ("a comment in a table", |lines, seed| between(lines, seed, "<!-- note -->")),
    ("words in a table", |lines, seed| between(lines, seed, "说明")),
    ("an unclosed fence in a table", |lines, seed| between(lines, seed, "```")),
    ("a row in a comment", |lines, seed| replaced(lines, seed, is_row, |line| format!("<!-- {line} -->"))),
    ("an indented row", |lines, seed| replaced(lines, seed, is_row, |line| format!("    {line}"))),
    ("a quoted row", |lines, seed| replaced(lines, seed, is_row, |line| format!("> {line}"))),
    ("a row without its first bar", |lines, seed| replaced(lines, seed, is_row, |line| line[2..].to_owned())),
    ("a row with wide bars", |lines, seed| replaced(lines, seed, is_row, |line| line.replace('|', "｜"))),
    ("a row closed by a bar", |lines, seed| replaced(lines, seed, is_row, |line| format!("{line} |"))),
    ("two rows on a line", |lines, seed| replaced(lines, seed, is_row, |line| format!("{line} {line}"))),
    ("CR line ends", |lines, _| Some(lines.join("\r") + "\r")),
    ("CRLF line ends", |lines, _| Some(lines.join("\r\n") + "\r\n")),
    ("a byte order mark", |lines, _| Some(format!("\u{feff}{}\n", lines.join("\n")))),
    ("a page that is cut", |lines, seed| {
        let text = lines.join("\n");
        let from = text.find("{.type}")?;
        let mut at = from + seed * 7919 % (text.len() - from);
        while !text.is_char_boundary(at) || text[..at].ends_with(['\n', ')', '`', '}']) {
            at -= 1;
        }
        Some(text[..at].to_owned())
    }),
    ("a second answer table", |lines, _| {
        let at = lines.iter().rposition(|line| line.contains("{.type}"))?;
        let end = at + lines[at..].iter().position(|line| line.is_empty())?;
        Some([&lines[..end], &[""], &lines[at..]].concat().join("\n") + "\n")
    }),
    ("a table without its head", |lines, seed| {
        replaced(lines, seed, |line| line.contains("{.type}"), |line| line.replace(" {.type}", ""))
    }),
    ("a table without its rule", |lines, seed| {
        replaced(lines, seed, |line| line.starts_with("| ---"), |_| String::new())
    }),
    ("a bold name", |lines, seed| renamed(lines, seed, |name| format!("**{name}**"))),
    ("a name in code", |lines, seed| renamed(lines, seed, |name| format!("`{name}`"))),
    ("a name that is a link", |lines, seed| renamed(lines, seed, |name| format!("[{name}](/x)"))),
    ("an escaped name", |lines, seed| renamed(lines, seed, |name| name.replace('_', r"\_"))),
    ("a name with an entity", |lines, seed| renamed(lines, seed, |name| name.replace('_', "&#95;"))),
    ("a name with a hidden blank", |lines, seed| renamed(lines, seed, |name| format!("{name}\u{200b}"))),
    ("a name with a Cyrillic letter", |lines, seed| {
        renamed(lines, seed, |name| name.replacen(['a', 'e', 'o', 'c'], "а", 1))
    }),
    ("a wide name", |lines, seed| renamed(lines, seed, |name| name.replacen('_', "＿", 1))),
    ("a name with a colon", |lines, seed| renamed(lines, seed, |name| format!("{name}:"))),
    ("a name with brackets", |lines, seed| renamed(lines, seed, |name| format!("{name}[]"))),
    ("values parted by 、", |lines, seed| parted(lines, seed, "、")),
    ("values parted by a comma", |lines, seed| parted(lines, seed, ", ")),
    ("values parted by a slash", |lines, seed| parted(lines, seed, "/")),
    ("values parted by a wide bar", |lines, seed| parted(lines, seed, " ｜ ")),
    ("values parted by 或", |lines, seed| parted(lines, seed, "或")),
    ("values parted by a break", |lines, seed| parted(lines, seed, "<br/>")),
    ("values parted by a hard blank", |lines, seed| parted(lines, seed, "\u{a0}")),
    ("values parted by a bare bar", |lines, seed| parted(lines, seed, " | ")),
    ("a value without its backtick", |lines, seed| {
        replaced(lines, seed, is_valued, |line| line.replacen("<br/>`", "<br/>", 1))
    }),
    ("values without their word", |lines, seed| {
        replaced(lines, seed, is_valued, |line| line.replace("枚举值之一", ""))
    }),
    ("data-required=false", |lines, seed| {
        replaced(
            lines,
            seed,
            |line| line.contains("data-required"),
            |line| line.replacen("data-required", "data-required=false", 1),
        )
    }),
    ("a second indent", |lines, seed| {
        replaced(
            lines,
            seed,
            |line| line.contains("data-indent=1}"),
            |line| line.replacen("data-indent=1", "data-indent=1 data-indent=2", 1),
        )
    }),
    ("a second mark", |lines, seed| {
        replaced(
            lines,
            seed,
            |line| line.contains("by-rsa-pubkey"),
            |line| line.replacen("by-rsa-pubkey", "by-rsa-pubkey data-encoded=by-urlencode", 1),
        )
    }),
    ("attributes in the description", |lines, seed| {
        replaced(lines, seed, is_row, |line| format!("{line} {{data-required}}"))
    }),
    ("an unknown box", |lines, seed| {
        replaced(
            lines,
            seed,
            |line| line.contains("{.im-") && line.starts_with(":::"),
            |line| line.replace("{.im-", "{.im-x"),
        )
    }),
    ("a title over lines", |lines, seed| {
        replaced(
            lines,
            seed,
            |line| line.starts_with("title: "),
            |line| line.replacen("title: ", "title: >-\n  ", 1),
        )
    }),
    ("an unknown template", |lines, seed| {
        replaced(
            lines,
            seed,
            |line| line.contains("$frontmatter.title"),
            |line| line.replace("frontmatter.title", "frontmatter.name"),
        )
    }),
    ("an unknown anchor", |lines, seed| {
        replaced(lines, seed, |line| line.ends_with("{#post}"), |line| line.replace("{#post}", "{#pots}"))
    }),
    ("an indented heading", |lines, seed| {
        replaced(lines, seed, |line| line.starts_with('#') && line.ends_with('}'), |line| format!(" {line}"))
    }),
    ("a sample of another path", |lines, _| {
        let text = lines.join("\n") + "\n";
        text.contains("->chain('").then(|| text.replace("->chain('", "->chain('x/"))
    }),
    ("a sample of another spelling", |lines, seed| {
        replaced(lines, seed, |line| line == "```php [同步声明式]", |_| "```php [同步声名式]".to_owned())
    }),
];

fn main() -> ExitCode {
    let Some(docs) = std::env::args().nth(1) else {
        eprintln!("which checkout of the documentation?");
        return ExitCode::FAILURE;
    };
    let docs = match Docs::read(Path::new(&docs), None) {
        Ok(docs) => docs,
        Err(problems) => {
            eprintln!("{problems}");
            return ExitCode::FAILURE;
        }
    };
    // Refused, read as before, and changed without a word.
    let mut counts: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for (number, (path, text)) in docs.pages.iter().enumerate() {
        let Ok(page) = surface::read(path, text) else { continue };
        if page.operations.is_empty() {
            continue;
        }
        let lines: Vec<&str> = text.lines().collect();
        // A tenth of the ways for each page, so that each way meets pages of every kind.
        for (way, (name, damage)) in DAMAGES.iter().enumerate().filter(|(way, _)| (way + number) % 10 == 0) {
            let Some(damaged) = damage(&lines, number + way).filter(|damaged| damaged != text) else {
                continue;
            };
            let result = match surface::read(path, &damaged) {
                Err(_) => 0,
                Ok(read) if read == page => 1,
                Ok(_) => {
                    println!("{path}: {name}, and no word of it");
                    2
                }
            };
            counts.entry(name).or_default()[result] += 1;
        }
    }
    let mut sum = [0; 3];
    for (name, count) in &counts {
        println!("{name}: {} refused, {} read as before, {} changed", count[0], count[1], count[2]);
        (0..3).for_each(|at| sum[at] += count[at]);
    }
    println!(
        "{} pages: {} refused, {} read as before, {} changed without a word",
        sum.iter().sum::<usize>(),
        sum[0],
        sum[1],
        sum[2]
    );
    if sum[2] == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
