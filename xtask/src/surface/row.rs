//! One table row.

use super::cell::{Cell, split};
use super::label::Description;
use super::markup::Wrong;
use super::{Field, FileKind, Mark, Says, Scalar, TableKind, Type, markup};

/// The one-cell rows that are answers, by how their text begins.
const ANSWERS: [(&str, Says); 5] = [
    ("空字符串", Says::Empty),
    ("`30x`跳转", Says::Redirect),
    ("文件流(需解析为对应数据)", Says::File(FileKind::Csv)),
    ("文件流(保存后按本地PDF文件查看)", Says::File(FileKind::Pdf)),
    ("文件流(保存后按本地图片查看)", Says::File(FileKind::Image)),
];

/// The kind of a table by its header; nothing where it is no such header.
pub(super) fn head(source: &str) -> Option<TableKind> {
    let cells = split(source);
    let [word, "类型 {.type}", "描述 {.desc}"] = cells[..] else { return None };
    TableKind::ALL.into_iter().find(|(_, known)| *known == word).map(|(kind, _)| kind)
}

/// True if it is the line between header and rows.
pub(super) fn is_rule(source: &str) -> bool {
    let cells = split(source);
    cells.len() == 3 && cells.iter().all(|cell| cell.len() >= 2 && cell.bytes().all(|byte| byte == b'-'))
}

/// The text of the first cell before its attributes, to name a row that cannot be read.
pub(super) fn name(source: &str) -> &str {
    let first = split(source).first().copied().unwrap_or_default();
    first.split('{').next().unwrap_or_default().trim()
}

/// Reads the source of one row.
pub(super) fn read(source: &str) -> Result<Says, Wrong> {
    if let Some(hidden) = source.chars().find(|c| *c != '\t' && markup::is_hidden(*c)) {
        return Err((format!("the invisible U+{:04X}", u32::from(hidden)), "what can be seen".into()));
    }
    let cells = split(source);
    if let [only] = cells[..] {
        return one_cell(only);
    }
    let name = Cell::parse(cells[0]).map_err(|wrong| (wrong, "a closing brace".into()))?;
    let ty = Cell::parse(cells[1]).map_err(|wrong| (wrong, "a closing brace".into()))?;
    known(&name, &["data-required", "data-indent"])?;
    known(
        &ty,
        &[
            "data-required",
            "data-tooltip",
            "data-encrypted",
            "data-encoded",
            "data-encoded-by",
            "data-signed",
        ],
    )?;
    if name.text.is_empty() {
        return Err((format!("a row without a name: `{}`", source.trim()), "a parameter's name".into()));
    }
    if !markup::is_written_name(name.text) {
        return Err((
            format!("the name `{}`", name.text),
            "letters, digits, `_` and `-`, perhaps with `_$n`".into(),
        ));
    }
    let mut description = Description::parse(&described(&cells[2..])?)?;
    if name.text == "base_uri" {
        description.values.clear();
    } else {
        description.host = None;
    }
    Ok(Says::Field(Field {
        name: name.text.to_owned(),
        required: required(&name)? | required(&ty)?,
        depth: depth(&name)?,
        ty: type_of(ty.text)?,
        mark: mark(&ty)?,
        label: description.label,
        unit: description.unit,
        values: description.values,
        host: description.host,
    }))
}

/// The description. A bar that lost its backslash between two values parts it, and what belongs together is
/// put back; any other bar is a row too many on the line.
fn described(cells: &[&str]) -> Result<String, Wrong> {
    let values = cells.windows(2).all(|pair| pair[0].ends_with('`') && pair[1].starts_with('`'));
    if values {
        return Ok(cells.join(" | "));
    }
    Err((
        format!("a description with a bar in it: `{}`", cells.join(" | ")),
        r"one row a line, and `\|` between values".into(),
    ))
}

fn one_cell(cell: &str) -> Result<Says, Wrong> {
    if cell == "{colspan=3 .im-table-line}" {
        return Ok(Says::Bridge);
    }
    let wrong = || (format!("a row of one cell, `{cell}`"), "a bridge or a known answer".into());
    let text = cell.strip_suffix("{align=center colspan=3}").ok_or_else(wrong)?;
    ANSWERS.iter().find(|(known, _)| text.starts_with(known)).map(|(_, says)| says.clone()).ok_or_else(wrong)
}

/// The text of a one-cell row.
pub(super) fn one_cell_text(says: &Says) -> Option<&'static str> {
    ANSWERS.iter().find(|(_, known)| known == says).map(|(text, _)| *text)
}

fn known(cell: &Cell<'_>, names: &[&str]) -> Result<(), Wrong> {
    for (at, (name, _)) in cell.attributes.iter().enumerate() {
        if !names.contains(name) {
            return Err((format!("an unknown attribute `{name}`"), names.join(", ")));
        }
        if cell.attributes[..at].iter().any(|(known, _)| known == name) {
            return Err((format!("the attribute `{name}` twice"), "each once".into()));
        }
    }
    Ok(())
}

/// `data-required`, which is there or not.
fn required(cell: &Cell<'_>) -> Result<bool, Wrong> {
    match cell.get("data-required") {
        Some(value) => Err((format!("`data-required={value}`"), "`data-required`, or nothing".into())),
        None => Ok(cell.has("data-required")),
    }
}

fn depth(name: &Cell<'_>) -> Result<usize, Wrong> {
    if !name.has("data-indent") {
        return Ok(0);
    }
    let digits = name.get("data-indent").unwrap_or_default();
    let wrong = || (format!("a depth of `{digits}`"), "a whole number".into());
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(wrong());
    }
    digits.parse().map_err(|_| wrong())
}

fn type_of(text: &str) -> Result<Type, Wrong> {
    let (word, list) = match text.strip_suffix("[]") {
        Some(word) => (word, true),
        None => (text, false),
    };
    let of = Scalar::ALL.iter().find(|(_, known)| *known == word).map(|(of, _)| *of);
    of.map(|of| Type { of, list }).ok_or_else(|| {
        let known: Vec<_> = Scalar::ALL.iter().map(|(_, word)| *word).collect();
        (format!("an unknown type `{text}`"), format!("one of {}, perhaps with []", known.join(", ")))
    })
}

fn mark(ty: &Cell<'_>) -> Result<Option<Mark>, Wrong> {
    let mut coded =
        ty.attributes.iter().filter(|(name, _)| !matches!(*name, "data-required" | "data-tooltip"));
    let Some((name, value)) = coded.next() else { return Ok(None) };
    if let Some((second, _)) = coded.next() {
        return Err((format!("`{name}` and `{second}`"), "one coding".into()));
    }
    // `data-encoded-by=json_encode` is the other spelling of `data-encoded=by-json_encode`.
    let spelt = match *name {
        "data-encoded-by" => format!("data-encoded=by-{}", value.unwrap_or_default()),
        name => format!("{name}={}", value.unwrap_or_default()),
    };
    if let Some((mark, ..)) = Mark::ALL.iter().find(|(_, known, _)| *known == spelt) {
        Ok(Some(*mark))
    } else {
        let known: Vec<_> = Mark::ALL.iter().map(|(_, text, _)| *text).collect();
        Err((format!("an unknown coding `{spelt}`"), format!("one of {}", known.join(", "))))
    }
}
