//! The numbers of the documentation, which `cargo xtask codegen` keeps below: a second way of counting finds
//! the same.

use xtask::model::{Kind, Version};
use xtask::surface::Says;

use crate::common::{by_hand, files, pages, spec, surfaces};

const PAGES: usize = 1_177; // =pages
const OPERATIONS: usize = 1_260; // =docs-all
const V3: usize = 1_019; // =docs-v3
const V2: usize = 129; // =docs-v2
const V3_NOTIFICATIONS: usize = 102; // =docs-v3-notifications
const V2_NOTIFICATIONS: usize = 10; // =docs-v2-notifications
const FIELDS: usize = 32_556; // =rows-fields
const OTHERS: usize = 348; // =rows-others
const VALUED: usize = 3_329; // =rows-valued

#[test]
fn the_pages_and_operations_are_those_the_docs_have() {
    let count = |kind, version| {
        let of =
            |operation: &&xtask::model::Operation| (operation.kind, operation.version) == (kind, version);
        spec().website.iter().filter(of).count()
    };
    assert_eq!(pages().count() + by_hand().count(), PAGES, "pages");
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
        lines += rows_of(text);
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
    assert_eq!(spec().website.len() - by_hand().count(), number("operations"));
    let hand: usize = by_hand().map(|(_, text)| rows_of(text)).sum();
    assert_eq!(fields + others + hand, FIELDS + OTHERS, "fields, bridges and answers");
    assert_eq!(valued, VALUED, "rows with values");
}

/// Rows as anyone would count them, without the parser.
fn rows_of(text: &str) -> usize {
    let bars = text.lines().filter(|line| line.starts_with('|'));
    bars.filter(|line| !line.contains("{.type}") && !line.starts_with("| ---")).count()
}

const BRAND: usize = 65; // =brand
const BRAND_NOTIFICATIONS: usize = 5; // =brand-notifications

#[test]
fn the_brands_operations_are_those_of_the_index_of_official_pages() {
    // A page an operation or more, told apart by what its front matter says, without the reader.
    let official = files().iter().filter(|(name, _)| name.starts_with("official/brand/"));
    let (mut calls, mut events) = (std::collections::BTreeSet::new(), std::collections::BTreeSet::new());
    for (_, text) in official {
        let says = |key: &str| text.lines().find_map(|line| line.strip_prefix(key)).map(str::trim);
        match (says("http_method:"), says("request_path:"), says("event_type:")) {
            (Some(method), Some(path), _) => _ = calls.insert((method, path)),
            (.., Some(types)) => events.extend(types.split(", ")),
            _ => panic!("{text}"),
        }
    }
    assert_eq!((calls.len(), events.len()), (BRAND, BRAND_NOTIFICATIONS));
    let brands = || spec().operations.iter().filter(|operation| operation.version == Version::Brand);
    let ours: std::collections::BTreeSet<_> = brands()
        .filter(|operation| operation.kind == Kind::Endpoint)
        .map(|operation| (operation.method.verb(), operation.path.as_str()))
        .collect();
    assert_eq!(ours, calls);
    let told: std::collections::BTreeSet<_> = brands()
        .filter(|operation| operation.kind == Kind::Notification)
        .map(xtask::model::Operation::event)
        .collect();
    assert_eq!(told, events);
}
