//! `spec/` holds facts, no prose and no program code, and reads back as it was written.

use xtask::errata::Errata;
use xtask::surface::{self, Says};

use crate::common::{files, pages, surfaces};

#[test]
fn every_page_reads_back_as_it_was_written() {
    let mut wrong = Vec::new();
    for ((path, text), (_, page)) in pages().zip(surfaces()) {
        let written = surface::write(page);
        if written == text {
            // What is read from these very bytes is the page.
            continue;
        }
        let same = surface::read(path, &written).as_ref() == Ok(page);
        let what = if same { "not as `cargo xtask import` writes it" } else { "other facts once written" };
        wrong.push(format!("{path}: {what}"));
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn every_label_is_a_phrase() {
    for (path, page) in surfaces() {
        for operation in &page.operations {
            for row in operation.tables.iter().flat_map(|table| &table.rows) {
                let Says::Field(field) = &row.says else { continue };
                // A mark inside a code span is part of a name.
                let bare: String = field.label.split('`').step_by(2).collect();
                let mark = bare.find(['。', '；', '<', '>', '\n']);
                assert_eq!(mark, None, "spec/{path}:{}: {}", row.line.0, field.label);
            }
        }
    }
}

/// The kinds of lines a page of facts has; anything else would be prose.
fn is_fact(line: &str) -> bool {
    line.is_empty()
        || line.starts_with("| ")
        || line.starts_with("# ")
        || line.starts_with("## ")
        || line.starts_with("::: warning {.im-")
        || (line.starts_with("- [") && line.ends_with(')'))
        || line.starts_with("于 `20")
        || line.starts_with("[这里](/")
        || matches!(line, ":::" | "参阅")
}

#[test]
fn no_page_holds_prose() {
    for (path, text) in pages() {
        let body =
            text.strip_prefix("---\ntitle: ").map_or(text, |rest| rest.split_once("\n---\n").unwrap().1);
        let mut sample = false;
        for line in body.lines() {
            match line {
                "```json" => sample = true,
                "```" => sample = false,
                line => assert!(sample || is_fact(line), "spec/{path}: {line}"),
            }
        }
        assert!(!sample, "spec/{path}: a sample that does not end");
    }
}

#[test]
fn no_page_holds_program_code() {
    for (path, text) in pages() {
        for code in ["```php", "<?php", "$instance", "json_encode(", "->then(", "->wait(", "Async(", "' => "]
        {
            assert!(!text.contains(code), "spec/{path}: {code}");
        }
    }
}

#[test]
fn every_correction_says_what_the_row_was() {
    let errata = Errata::parse(&files()["errata.toml"]).unwrap();
    assert!(errata.fixes.len() > 50, "{} corrections", errata.fixes.len());
    for fix in &errata.fixes {
        assert!(fix.was.is_some(), "{} of {} has no `was`", fix.row, fix.page.get_ref());
    }
}
