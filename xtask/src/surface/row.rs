//! One table row.

use super::cell::{Cell, split};
use super::label::Description;
use super::{Field, FileKind, Mark, Says, Scalar, Type};

/// What is wrong with a row: what was found, and what was expected.
pub(super) type Wrong = (String, String);

/// The one-cell rows that are answers, by how their text begins.
const ANSWERS: [(&str, Says); 5] = [
    ("空字符串", Says::Empty),
    ("`30x`跳转", Says::Redirect),
    ("文件流(需解析为对应数据)", Says::File(FileKind::Csv)),
    ("文件流(保存后按本地PDF文件查看)", Says::File(FileKind::Pdf)),
    ("文件流(保存后按本地图片查看)", Says::File(FileKind::Image)),
];

/// Reads the source of one row.
pub(super) fn read(source: &str) -> Result<Says, Wrong> {
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
    // A bar that lost its backslash parts the description; what belongs together is put back.
    let mut description = Description::parse(&cells[2..].join(" | "));
    if name.text == "base_uri" {
        description.values.clear();
    } else {
        description.host = None;
    }
    Ok(Says::Field(Field {
        name: name.text.to_owned(),
        required: name.has("data-required") || ty.has("data-required"),
        depth: depth(&name)?,
        ty: type_of(ty.text)?,
        mark: mark(&ty)?,
        label: description.label,
        unit: description.unit,
        values: description.values,
        host: description.host,
    }))
}

fn one_cell(cell: &str) -> Result<Says, Wrong> {
    if cell.starts_with('{') && cell.contains(".im-table-line") {
        return Ok(Says::Bridge);
    }
    ANSWERS
        .iter()
        .find(|(text, _)| cell.starts_with(text))
        .map(|(_, says)| says.clone())
        .ok_or_else(|| (format!("a row of one cell, `{cell}`"), "a bridge or a known answer".into()))
}

/// The text of a one-cell row.
pub(super) fn one_cell_text(says: &Says) -> Option<&'static str> {
    ANSWERS.iter().find(|(_, known)| known == says).map(|(text, _)| *text)
}

fn known(cell: &Cell<'_>, names: &[&str]) -> Result<(), Wrong> {
    match cell.attributes.iter().find(|(name, _)| !names.contains(name)) {
        None => Ok(()),
        Some((name, _)) => Err((format!("an unknown attribute `{name}`"), names.join(", "))),
    }
}

fn depth(name: &Cell<'_>) -> Result<usize, Wrong> {
    if !name.has("data-indent") {
        return Ok(0);
    }
    let digits = name.get("data-indent").unwrap_or_default();
    digits.parse().map_err(|_| (format!("a depth of `{digits}`"), "a whole number".into()))
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
    let coded = ty.attributes.iter().find(|(name, _)| !matches!(*name, "data-required" | "data-tooltip"));
    let Some((name, value)) = coded else { return Ok(None) };
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
