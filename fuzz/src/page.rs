//! A page of the documentation that is not as pages are.
//!
//! Whatever it holds, the generator reads, lowers, names and writes it, or says what is wrong and where.
//! Where its words are plain, what is written down of it in `spec/` reads back as the same facts.

use std::sync::OnceLock;

use xtask::families::Families;
use xtask::problem::Problems;
use xtask::states::States;
use xtask::surface::{Operation, Page, Row, Says};
use xtask::{emit, model, names, surface};

/// The text of a page; its first byte says of which protocol, and whether of a notification.
pub fn run(data: &[u8]) {
    let Some((place, text)) = data.split_first() else { return };
    let path =
        ["openapi/v3/pay/{a}/one.md", "openapi/v2/pay/one.md", "webhook/v3/ONE.TWO.md", "webhook/v2/one.md"]
            [usize::from(*place) % 4];
    let text = String::from_utf8_lossy(text);
    // A carriage return alone ends a line, too.
    let lines = text.split(['\n', '\r']).count();
    let page = match surface::read(path, &text) {
        Ok(page) => page,
        Err(problems) => return said_well(&problems, path, lines),
    };
    let written = surface::write(&page);
    let again = surface::read(path, &written);
    if is_plain(&page) && !page.operations.is_empty() && !page.redirect {
        assert_eq!(again.as_ref(), Ok(&page), "{written}");
    }
    let pages = [page];
    let operations = match model::lower(&pages, families()) {
        Ok(operations) => operations,
        Err(problems) => return said_well(&problems, path, lines),
    };
    let done = names::plan(&operations)
        .and_then(|modules| emit::emit(&modules, families(), &States::default()).map(drop));
    if let Err(problems) = done {
        said_well(&problems, path, lines);
    }
}

fn families() -> &'static Families {
    static FAMILIES: OnceLock<Families> = OnceLock::new();
    FAMILIES.get_or_init(|| {
        let toml = "[[family]]\nfeature = \"toy\"\ntitle = \"玩具\"\nenglish = \"Toys\"\n\
            pages = [\"openapi/v3/pay\", \"openapi/v2/pay\", \"webhook/v3\", \"webhook/v2\"]\n";
        Families::parse(toml).expect("the families of one page")
    })
}

/// Something is wrong, and it is with a line of this page.
fn said_well(problems: &Problems, path: &str, lines: usize) {
    assert!(!problems.0.is_empty(), "an error about nothing");
    for problem in &problems.0 {
        assert!(problem.file.ends_with(path), "{problem}");
        assert!(problem.line <= lines + 1, "{problem}, of {lines} lines");
        assert!(!problem.found.is_empty() && !problem.expected.is_empty(), "{problem}");
    }
}

/// Whether no word of the page is anything in markdown or in the dialect.
fn is_plain(page: &Page) -> bool {
    let operations = page.operations.iter();
    page.title.as_deref().is_none_or(is_title) && operations.clone().all(is_plain_operation)
}

fn is_plain_operation(operation: &Operation) -> bool {
    let standings = operation.standings.iter().flat_map(|standing| &standing.pages);
    let rows = operation.tables.iter().flat_map(|table| &table.rows);
    // Without a table it is no operation, and there is no place for its sample.
    !operation.tables.is_empty()
        && is_title(&operation.title)
        && standings.into_iter().all(|page| is_address(page))
        && rows.into_iter().all(is_plain_row)
        && operation.links.iter().all(|link| is_title(&link.text) && is_address(&link.url))
}

fn is_plain_row(row: &Row) -> bool {
    let Says::Field(field) = &row.says else { return true };
    is_word(&field.name.replace('_', "a"))
        && (field.label.is_empty() || is_title(&field.label))
        && field.values.iter().all(|value| is_word(value))
        && field.host.as_deref().is_none_or(is_address)
}

/// Words, parted by one blank, that begin with a letter.
fn is_title(text: &str) -> bool {
    text.starts_with(char::is_alphabetic) && text.split(' ').all(is_word)
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(char::is_alphanumeric)
}

fn is_address(text: &str) -> bool {
    text.chars().all(|letter| letter.is_ascii_alphanumeric() || "/:.".contains(letter))
}
