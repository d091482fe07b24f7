//! Writes a page's facts back in the dialect they were read from.

use std::fmt::Write as _;

use super::{Field, Mark, Operation, Page, Says, Standing, Table, row};

/// The page as `spec/` keeps it: [`super::read`] reads the same facts from it.
#[must_use]
pub fn write(page: &Page) -> String {
    let mut out = String::new();
    match (&page.title, page.operations.as_slice()) {
        (Some(title), _) => {
            let _ = writeln!(out, "# {title} {{#mix}}");
        }
        (None, [only]) => {
            let _ = write!(out, "---\ntitle: {}\n---\n", only.title);
        }
        (None, _) => {}
    }
    for operation in &page.operations {
        // The title of an only operation stands in the front matter.
        let (marks, title) = match (&page.title, page.operations.len()) {
            (Some(_), _) => ("##", operation.title.as_str()),
            (None, 1) => ("#", "{{ $frontmatter.title }}"),
            (None, _) => ("#", operation.title.as_str()),
        };
        let _ = writeln!(out, "\n{marks} {title} {{#{}}}", operation.method.anchor());
        write_operation(&mut out, operation);
    }
    out.trim_start().to_owned()
}

fn write_operation(out: &mut String, operation: &Operation) {
    for standing in &operation.standings {
        write_standing(out, standing);
    }
    for (at, table) in operation.tables.iter().enumerate() {
        write_table(out, table);
        if let (0, Some(sample)) = (at, &operation.sample) {
            let json = serde_json::to_string_pretty(sample).unwrap_or_default();
            let _ = write!(out, "\n```json\n{json}\n```\n");
        }
    }
    if !operation.links.is_empty() {
        out.push_str("\n参阅\n");
        for link in &operation.links {
            let _ = writeln!(out, "- [{}]({})", link.text, link.url);
        }
    }
}

fn write_standing(out: &mut String, standing: &Standing) {
    let _ = write!(out, "\n::: warning {{.im-{}}}\n\n", standing.class);
    let since = standing.since.iter().map(|since| format!("于 `{since}`"));
    let pages = standing.pages.iter().map(|page| format!("[这里]({page})"));
    let facts: Vec<String> = since.chain(pages).collect();
    if !facts.is_empty() {
        let _ = write!(out, "{}\n\n", facts.join(" "));
    }
    out.push_str(":::\n");
}

fn write_table(out: &mut String, table: &Table) {
    let _ = write!(out, "\n| {} | 类型 {{.type}} | 描述 {{.desc}}\n| --- | --- | ---\n", table.kind.header());
    for row in &table.rows {
        write_row(out, &row.says);
    }
}

/// One row as `spec/` keeps it, without the bar in front.
#[must_use]
pub fn row_text(says: &Says) -> String {
    let mut out = String::new();
    write_row(&mut out, says);
    out.trim_start_matches("| ").trim_end().to_owned()
}

fn write_row(out: &mut String, says: &Says) {
    let _ = match says {
        Says::Field(field) => write_field(out, field),
        Says::Bridge => writeln!(out, "| {{colspan=3 .im-table-line}}"),
        answer => {
            writeln!(out, "| {} {{align=center colspan=3}}", row::one_cell_text(answer).unwrap_or_default())
        }
    };
}

fn write_field(out: &mut String, field: &Field) -> std::fmt::Result {
    let mut attributes = Vec::new();
    if field.required {
        attributes.push("data-required".to_owned());
    }
    if field.depth > 0 {
        attributes.push(format!("data-indent={}", field.depth));
    }
    write!(out, "| {}", field.name)?;
    if !attributes.is_empty() {
        write!(out, " {{{}}}", attributes.join(" "))?;
    }
    write!(out, " | {}", field.ty.word())?;
    if let Some(mark) = field.mark.map(Mark::attribute) {
        write!(out, " {{{mark}}}")?;
    }
    writeln!(out, " | {}", description(field))
}

/// The label, then the facts a line each.
fn description(field: &Field) -> String {
    let mut lines = vec![field.label.clone()];
    if let Some(host) = &field.host {
        lines.push(format!("`{host}`"));
    }
    if let Some(unit) = field.unit {
        lines.push(format!("单位：{}", unit.word()));
    }
    if !field.values.is_empty() {
        let values: Vec<String> = field.values.iter().map(|value| format!("`{value}`")).collect();
        let word = if values.len() == 1 { "枚举值" } else { "枚举值之一" };
        lines.push(format!("{} {word}", values.join(r" \| ")));
    }
    lines.join("<br/>").trim().to_owned()
}
