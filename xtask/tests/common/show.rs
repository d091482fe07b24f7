//! The stages of the generator as texts a person can compare with the page.

use std::fmt::Write as _;

use serde_json::Value;
use xtask::emit;
use xtask::families::Families;
use xtask::model::Operation;
use xtask::names::{self, Field, Kind, Module, Struct, Type, TypeRef};
use xtask::states::States;
use xtask::surface::{self, Page, Says};

/// A page as it was read, a line a row.
pub(crate) fn surface(page: &Page) -> String {
    let mut out = format!("{}\n", page.path);
    if let Some(title) = &page.title {
        writeln!(out, "title {title}").unwrap();
    }
    for operation in &page.operations {
        writeln!(out, "\n{} {}", operation.method.verb(), operation.title).unwrap();
        for standing in &operation.standings {
            let since = standing.since.as_deref().unwrap_or("?");
            writeln!(out, "{} since {since} see {:?}", standing.class, standing.pages).unwrap();
        }
        for table in &operation.tables {
            writeln!(out, "{:?}", table.kind).unwrap();
            table.rows.iter().for_each(|row| writeln!(out, "{:>4} {}", row.line.0, says(&row.says)).unwrap());
        }
        if let Some(sample) = &operation.sample {
            writeln!(out, "sample {}", compact(&Value::Object(sample.clone()))).unwrap();
        }
        operation.links.iter().for_each(|link| writeln!(out, "link {} {}", link.text, link.url).unwrap());
    }
    out
}

fn says(says: &Says) -> String {
    let Says::Field(field) = says else { return format!("<{says:?}>") };
    let surface::Field { name, required, depth, ty, mark, label, unit, values, host } = field;
    let mut line = format!("{}{name}: {}", "· ".repeat(*depth), ty.word());
    line.push_str(if *required { "!" } else { "" });
    if let Some(mark) = mark {
        write!(line, " [{}]", mark.word()).unwrap();
    }
    write!(line, " {label:?}").unwrap();
    if let Some(unit) = unit {
        write!(line, " ({})", unit.word()).unwrap();
    }
    if let Some(host) = host {
        write!(line, " <{host}>").unwrap();
    }
    if !values.is_empty() {
        write!(line, " = {}", values.join(" | ")).unwrap();
    }
    line
}

/// Operations as JSON, without nulls, empty lists, `false`, and the sample, which the surface shows.
pub(crate) fn model(operations: &[Operation]) -> String {
    let mut all = String::new();
    for operation in operations {
        let mut value = serde_json::to_value(operation).unwrap();
        value.as_object_mut().unwrap().remove("sample");
        prune(&mut value);
        all.push_str(&compact(&value));
        all.push('\n');
    }
    all
}

fn prune(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.retain(|_, value| {
                !matches!(value, Value::Null | Value::Bool(false)) && *value != Value::Array(vec![])
            });
            map.values_mut().for_each(prune);
        }
        Value::Array(list) => list.iter_mut().for_each(prune),
        _ => {}
    }
}

/// JSON that breaks lines only where it must.
pub(crate) fn compact(value: &Value) -> String {
    let mut out = String::new();
    write_json(&mut out, value, 0);
    out
}

fn write_json(out: &mut String, value: &Value, depth: usize) {
    let short = value.to_string();
    let nested = match value {
        Value::Array(list) => list.iter().any(|item| item.is_object() && item.get("line").is_some()),
        Value::Object(map) => map.values().any(|item| item.is_array() && item.to_string().len() > 100),
        _ => false,
    };
    if !nested && short.chars().count() <= 300 || !(value.is_array() || value.is_object()) {
        out.push_str(&short);
        return;
    }
    let pad = "  ".repeat(depth + 1);
    let (open, close) = if value.is_array() { ('[', ']') } else { ('{', '}') };
    writeln!(out, "{open}").unwrap();
    let mut item = |key: Option<&str>, value: &Value| {
        out.push_str(&pad);
        if let Some(key) = key {
            write!(out, "{key:?}: ").unwrap();
        }
        write_json(out, value, depth + 1);
        out.push('\n');
    };
    match value {
        Value::Array(list) => list.iter().for_each(|value| item(None, value)),
        Value::Object(map) => map.iter().for_each(|(key, value)| item(Some(key), value)),
        _ => {}
    }
    write!(out, "{}{close}", "  ".repeat(depth)).unwrap();
}

/// The modules of `operations` with every name in them.
pub(crate) fn names(operations: &[Operation]) -> String {
    let modules = names::plan(operations).unwrap_or_else(|problems| panic!("{problems}"));
    let mut out = String::new();
    for module in &modules {
        writeln!(out, "mod {}", module.path.join("::")).unwrap();
        module.request.iter().for_each(|of| structure(&mut out, module, of));
        module.types.iter().for_each(|ty| one(&mut out, module, ty));
        module.response.iter().chain(&module.reply).for_each(|of| structure(&mut out, module, of));
        if !module.response_types.is_empty() {
            out.push_str("mod response\n");
            module.response_types.iter().for_each(|ty| one(&mut out, module, ty));
        }
        out.push('\n');
    }
    out
}

fn one(out: &mut String, module: &Module<'_>, ty: &Type) {
    match ty {
        Type::Struct(of) => structure(out, module, of),
        Type::Enum(of) => {
            writeln!(out, "enum {} {:?}", of.name, of.label.text).unwrap();
            for (name, value) in &of.variants {
                let meaning = of.said.meaning(value).map(|label| format!(" {:?}", label.text));
                writeln!(out, "    {name} = {value:?}{}", meaning.unwrap_or_default()).unwrap();
            }
        }
        Type::Forms(of) => {
            writeln!(out, "forms {} {:?}", of.name, of.label.text).unwrap();
            for (name, ty, label) in &of.variants {
                writeln!(out, "    {name}({}) {:?}", named(module, *ty), label.text).unwrap();
            }
        }
    }
}

fn structure(out: &mut String, module: &Module<'_>, of: &Struct) {
    writeln!(out, "struct {} {:?}{}", of.name, of.label.text, if of.lenient { " lenient" } else { "" })
        .unwrap();
    of.fields.iter().for_each(|of| writeln!(out, "    {}", field(module, of)).unwrap());
}

fn field(module: &Module<'_>, of: &Field) -> String {
    let Field {
        rust,
        wire,
        place,
        required,
        filled,
        own,
        promised,
        list,
        kind,
        mark,
        label,
        unit,
        values,
        said,
        one_of,
    } = of;
    let kind = self::kind(module, kind);
    let mut line = format!("{rust}: {}", if *list { format!("[{kind}]") } else { kind });
    line.push_str(if *required { "!" } else { "" });
    line.push_str(if *filled { " filled" } else { "" });
    line.push_str(if *own { " own" } else { "" });
    line.push_str(if *promised { " promised" } else { "" });
    if let Some(one_of) = one_of {
        write!(line, " way {} of {}", one_of.at, one_of.set).unwrap();
    }
    if *wire != *rust {
        write!(line, " as {wire:?}").unwrap();
    }
    if place.word() != "body" {
        write!(line, " in {}", place.word()).unwrap();
    }
    if let Some(mark) = mark {
        write!(line, " [{}]", mark.word()).unwrap();
    }
    write!(line, " {:?}", label.text).unwrap();
    if let Some(unit) = unit {
        write!(line, " ({})", unit.word()).unwrap();
    }
    if !values.is_empty() {
        write!(line, " = {}", values.join(" | ")).unwrap();
    }
    for limit in said.limits(*list) {
        write!(line, ", {limit}").unwrap();
    }
    line
}

fn kind(module: &Module<'_>, kind: &Kind) -> String {
    match kind {
        Kind::Struct(of) | Kind::Enum(of) | Kind::Forms(of) => named(module, *of),
        Kind::Indexed(of) => format!("Indexed {}", named(module, *of)),
        Kind::Document(of, many) => {
            let of = self::kind(module, of);
            format!("Json<{}>", if *many { format!("[{of}]") } else { of })
        }
        plain => format!("{plain:?}"),
    }
}

fn named(module: &Module<'_>, of: TypeRef) -> String {
    format!("{}{}", if of.response { "response::" } else { "" }, module.resolve(of).name())
}

/// The generated file of the page these are the `operations` of, its neighbours left out.
pub(crate) fn text(operations: &[Operation], families: &Families) -> String {
    let modules = names::plan(operations).unwrap_or_else(|problems| panic!("{problems}"));
    let files =
        emit::emit(&modules, families, &States::default()).unwrap_or_else(|problems| panic!("{problems}"));
    let page = format!("from spec/{}\n", operations[0].page);
    files.into_values().find(|text| text.contains(&page)).expect("a file that names its page")
}
