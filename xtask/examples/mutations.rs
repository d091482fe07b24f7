//! Damages every page of the documentation in the ways that pages get damaged, and edits it as upstream does, and
//! looks at what comes of it: an error with file and line, the same facts, or others, which `changes` then tells. A
//! fact that changes without a word is a fault.
//!
//! `cargo run --release -p xtask --example mutations ../website`, by hand: docs/maintaining.md has the result.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use xtask::changes::{self, Input};
use xtask::docs::Docs;
use xtask::model::unplaced;
use xtask::problem::Problems;
use xtask::surface::{self, Page};

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

/// The row with its first cell as `cell` makes it.
fn first_cell(lines: &[&str], seed: usize, has: &str, cell: impl Fn(&str) -> String) -> Option<String> {
    let fits = |line: &str| is_row(line) && line.split(" | ").next().is_some_and(|first| first.contains(has));
    replaced(lines, seed, fits, |line| match line.split_once(" | ") {
        Some((first, rest)) => format!("{} | {rest}", cell(first)),
        None => line.to_owned(),
    })
}

/// The row with its type as `ty` makes it.
fn retyped(lines: &[&str], seed: usize, from: &str, to: &str) -> Option<String> {
    let cell = format!(" | {from} ");
    let inner = |line: &str| is_row(line) && line.contains("data-indent") && line.contains(&cell);
    replaced(lines, seed, inner, |line| line.replacen(&cell, &format!(" | {to} "), 1))
}

/// One of the lines with `has` in it as `by` makes it.
fn line_with(lines: &[&str], seed: usize, has: &str, by: impl Fn(&str) -> String) -> Option<String> {
    replaced(lines, seed, |line| line.contains(has), by)
}

/// What upstream does to pages: other facts, told or refused.
const EDITS: &[(&str, Damage)] = &[
    ("a row gone", |lines, seed| {
        let rows: Vec<usize> = (0..lines.len()).filter(|at| is_row(lines[*at])).collect();
        let at = *rows.get(seed % rows.len().max(1))?;
        Some([&lines[..at], &lines[at + 1..]].concat().join("\n") + "\n")
    }),
    ("a row twice", |lines, seed| replaced(lines, seed, is_row, |line| format!("{line}\n{line}"))),
    ("a row more", |lines, seed| {
        let flat = |line: &str| is_row(line) && line.contains("data-indent=1}");
        replaced(lines, seed, flat, |line| format!("{line}\n| came_new {{data-indent=1}} | string | 新来的"))
    }),
    ("two rows changed places", |lines, seed| {
        let rows: Vec<usize> =
            (1..lines.len()).filter(|at| is_row(lines[*at]) && is_row(lines[at - 1])).collect();
        let at = *rows.get(seed % rows.len().max(1))?;
        let mut lines = lines.to_vec();
        lines.swap(at, at - 1);
        Some(lines.join("\n") + "\n")
    }),
    ("a row one level deeper", |lines, seed| {
        first_cell(lines, seed, "data-indent=1", |first| first.replace("data-indent=1", "data-indent=2"))
    }),
    ("a row one level higher", |lines, seed| {
        first_cell(lines, seed, "data-indent=2", |first| first.replace("data-indent=2", "data-indent=1"))
    }),
    ("another name", |lines, seed| renamed(lines, seed, |name| format!("{name}_v2"))),
    ("a name in capitals", |lines, seed| renamed(lines, seed, str::to_uppercase)),
    ("a name without its last letter", |lines, seed| {
        renamed(lines, seed, |name| name[..name.len() - 1].to_owned())
    }),
    ("required no more", |lines, seed| {
        first_cell(lines, seed, "data-required data-indent", |first| first.replace("data-required ", ""))
    }),
    ("required from now on", |lines, seed| {
        first_cell(lines, seed, "{data-indent", |first| {
            first.replace("{data-indent", "{data-required data-indent")
        })
    }),
    ("a text that is a number", |lines, seed| retyped(lines, seed, "string", "integer")),
    ("a number that is a text", |lines, seed| retyped(lines, seed, "integer", "string")),
    ("one that is a list", |lines, seed| retyped(lines, seed, "string", "string[]")),
    ("an object that is a list", |lines, seed| retyped(lines, seed, "object", "object[]")),
    ("an object that is a text", |lines, seed| retyped(lines, seed, "object", "string")),
    ("a list that is an object", |lines, seed| retyped(lines, seed, "object[]", "object")),
    ("a type nobody knows", |lines, seed| retyped(lines, seed, "string", "strnig")),
    ("encrypted no more", |lines, seed| {
        line_with(lines, seed, " {data-encrypted=by-rsa-pubkey}", |line| {
            line.replacen(" {data-encrypted=by-rsa-pubkey}", "", 1)
        })
    }),
    ("encrypted from now on", |lines, seed| {
        retyped(lines, seed, "string", "string {data-encrypted=by-rsa-pubkey}")
    }),
    ("a value gone", |lines, seed| {
        replaced(lines, seed, is_valued, |line| {
            let from = line.rfind(r" \| `").unwrap_or(line.len());
            let to = line[from..].find("` ").map_or(line.len(), |to| from + to + 1);
            format!("{}{}", &line[..from], &line[to..])
        })
    }),
    ("a value more", |lines, seed| {
        replaced(lines, seed, is_valued, |line| line.replacen(r"` \| `", r"` \| `CAME_NEW` \| `", 1))
    }),
    ("another value", |lines, seed| {
        replaced(lines, seed, is_valued, |line| line.replacen(r"` \| `", r"_V2` \| `", 1))
    }),
    ("a value in small letters", |lines, seed| {
        replaced(lines, seed, is_valued, |line| {
            let (head, values) = line.split_once("<br/>").unwrap_or((line, ""));
            format!("{head}<br/>{}", values.to_lowercase())
        })
    }),
    ("values gone", |lines, seed| {
        replaced(lines, seed, is_valued, |line| line.split("<br/>`").next().unwrap_or_default().to_owned())
    }),
    ("another label", |lines, seed| {
        replaced(lines, seed, |line| is_row(line) && !line.contains("<br/>"), |line| format!("{line}新"))
    }),
    ("another title", |lines, seed| {
        replaced(lines, seed, |line| line.starts_with("title: "), |line| format!("{line}新"))
    }),
    ("another method", |lines, seed| {
        replaced(lines, seed, |line| line.ends_with("{#post}"), |line| line.replace("{#post}", "{#put}"))
    }),
    ("another official page", |lines, seed| {
        line_with(lines, seed, "/doc/v3/merchant/", |line| line.replace("/merchant/", "/merchant/9"))
    }),
    ("another value of a sample", |lines, seed| {
        let of_sample = |line: &str| line.starts_with("  \"") && line.ends_with("\",");
        replaced(lines, seed, of_sample, |line| line.replacen("\",", "9\",", 1))
    }),
    ("deprecated no more", |lines, _| {
        let text = lines.join("\n") + "\n";
        text.contains("{.im-deprecated}").then(|| {
            let from = text.find("::: warning {.im-deprecated}").unwrap_or_default();
            let to = text[from..].find("\n:::\n").map_or(from, |to| from + to + 5);
            format!("{}{}", &text[..from], &text[to..])
        })
    }),
    ("deprecated from now on", |lines, seed| {
        replaced(
            lines,
            seed,
            |line| line.ends_with("{#post}"),
            |line| format!("{line}\n\n::: warning {{.im-deprecated}}\n\n于 `2026.01.08` 停用\n\n:::"),
        )
    }),
    ("a table of answers gone", |lines, _| {
        let from = lines.iter().rposition(|line| line.starts_with("| 返回字典"))?;
        let to = from + lines[from..].iter().position(|line| line.is_empty())?;
        Some([&lines[..from], &lines[to + 1..]].concat().join("\n") + "\n")
    }),
    ("a bridge gone", |lines, seed| {
        let bridges: Vec<usize> =
            (0..lines.len()).filter(|at| lines[*at].contains(".im-table-line}")).collect();
        let at = *bridges.get(seed % bridges.len().max(1))?;
        Some([&lines[..at], &lines[at + 1..]].concat().join("\n") + "\n")
    }),
];

/// What came of a page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Refused,
    AsBefore,
    Told,
    /// A fault, and which.
    Fault(&'static str),
}

/// The operations of one page by themselves, as `changes` reads them.
fn input(page: Page) -> Result<Input, Problems> {
    Input::of_pages("page", &[page])
}

fn outcome(path: &str, page: &Page, before: Option<&Input>, text: &str) -> Outcome {
    let located = |wrong: &Problems| {
        if wrong.0.iter().all(|problem| problem.file == path && problem.line > 0) {
            Outcome::Refused
        } else {
            Outcome::Fault("refused, without its file and line")
        }
    };
    let read = match surface::read(path, text) {
        Err(wrong) => return located(&wrong),
        Ok(read) if read == *page => return Outcome::AsBefore,
        Ok(read) => read,
    };
    // A page that upstream has so wrong that it is nothing by itself is looked at as a page alone.
    let Some(before) = before else { return Outcome::Fault("other facts, and no word of it") };
    let after = match input(read) {
        Ok(after) => after,
        Err(wrong) => return located(&wrong),
    };
    if unplaced(before.operations.clone()) == unplaced(after.operations.clone()) {
        return Outcome::AsBefore;
    }
    match changes::compare(before, &after) {
        Ok(report) if report.groups.is_empty() => Outcome::Fault("other facts, and no word of it"),
        Ok(_) => Outcome::Told,
        Err(wrong) => located(&wrong),
    }
}

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
    // Refused, read as before, told, and faults.
    let mut counts: BTreeMap<&str, [usize; 4]> = BTreeMap::new();
    for (number, (path, text)) in docs.pages.iter().enumerate() {
        let Ok(page) = surface::read(path, text) else { continue };
        if page.operations.is_empty() {
            continue;
        }
        let lines: Vec<&str> = text.lines().collect();
        let before = input(page.clone()).ok();
        // What needs a correction to be an operation at all is damaged, and not edited.
        let edits = if before.is_some() { EDITS } else { &[] };
        // A tenth of the ways for each page, so that each way meets pages of every kind.
        let ways = DAMAGES.iter().chain(edits).enumerate().filter(|(way, _)| (way + number) % 10 == 0);
        for (way, (name, damage)) in ways {
            let Some(damaged) = damage(&lines, number + way).filter(|damaged| damaged != text) else {
                continue;
            };
            let at = match outcome(path, &page, before.as_ref(), &damaged) {
                Outcome::Refused => 0,
                Outcome::AsBefore => 1,
                Outcome::Told => 2,
                Outcome::Fault(fault) => {
                    println!("{path}: {name}: {fault}");
                    3
                }
            };
            counts.entry(name).or_default()[at] += 1;
        }
    }
    let mut sum = [0; 4];
    for (name, count) in &counts {
        println!(
            "{name}: {} refused, {} as before, {} told, {} faults",
            count[0], count[1], count[2], count[3]
        );
        (0..4).for_each(|at| sum[at] += count[at]);
    }
    let all: usize = sum.iter().sum();
    println!(
        "{all} pages in {} ways: {} refused with file and line, {} as before, {} other facts and told, {} faults",
        counts.len(),
        sum[0],
        sum[1],
        sum[2],
        sum[3]
    );
    if sum[3] == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
