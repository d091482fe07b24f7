//! The numbers of the documentation, which `cargo xtask codegen` keeps below: a second way of counting finds
//! the same.

use xtask::model::{Kind, Version};
use xtask::surface::Says;

use crate::common::{files, pages, spec, surfaces};

const PAGES: usize = 1_176; // =pages
const OPERATIONS: usize = 1_259; // =docs-all
const V3: usize = 1_018; // =docs-v3
const V2: usize = 129; // =docs-v2
const V3_NOTIFICATIONS: usize = 102; // =docs-v3-notifications
const V2_NOTIFICATIONS: usize = 10; // =docs-v2-notifications
const FIELDS: usize = 32_551; // =rows-fields
const OTHERS: usize = 348; // =rows-others
const VALUED: usize = 3_329; // =rows-valued

#[test]
fn the_pages_and_operations_are_those_the_docs_have() {
    let count = |kind, version| {
        let of =
            |operation: &&xtask::model::Operation| (operation.kind, operation.version) == (kind, version);
        spec().website.iter().filter(of).count()
    };
    assert_eq!(pages().count(), PAGES, "pages");
    assert_eq!(spec().website.len(), OPERATIONS, "operations and notifications");
    assert_eq!(count(Kind::Endpoint, Version::V3), V3, "v3 operations");
    assert_eq!(count(Kind::Endpoint, Version::V2), V2, "v2 operations");
    assert_eq!(count(Kind::Notification, Version::V3), V3_NOTIFICATIONS, "v3 notifications");
    assert_eq!(count(Kind::Notification, Version::V2), V2_NOTIFICATIONS, "v2 notifications");
}

#[test]
fn the_rows_are_those_the_import_counted() {
    let source: toml::Table = files()["SOURCE.toml"].parse().unwrap();
    let number = |key: &str| usize::try_from(source[key].as_integer().unwrap()).unwrap();
    let (mut fields, mut others, mut valued, mut lines) = (0, 0, 0, 0);
    for ((_, text), (_, page)) in pages().zip(surfaces()) {
        // Rows as anyone would count them, without the parser.
        let bars = text.lines().filter(|line| line.starts_with('|'));
        lines += bars.filter(|line| !line.contains("{.type}") && !line.starts_with("| ---")).count();
        for operation in &page.operations {
            for row in operation.tables.iter().flat_map(|table| &table.rows) {
                match &row.says {
                    Says::Field(field) => {
                        fields += 1;
                        valued += usize::from(!field.values.is_empty());
                    }
                    _ => others += 1,
                }
            }
        }
    }
    assert_eq!(fields + others, lines, "every row is read");
    assert_eq!(lines, number("rows"));
    assert_eq!(pages().count(), number("pages"));
    assert_eq!(spec().website.len(), number("operations"));
    assert_eq!(
        (fields, others, valued),
        (FIELDS, OTHERS, VALUED),
        "fields, bridges and answers, rows with values"
    );
}
