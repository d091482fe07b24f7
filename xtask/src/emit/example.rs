//! A runnable example of every operation that has sample values.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::model::{self, Place};
use crate::names::{Field, Kind, Module, Struct, Type, TypeRef};

/// Sample texts are shown up to here; what is longer is an identifier nobody reads to its end.
const LONGEST: usize = 72;

/// A call up to this width stands on one line.
const WIDEST: usize = 80;

/// The example as lines of a doc comment.
pub(super) fn of(module: &Module<'_>) -> Option<Vec<String>> {
    let (request, sample) = (module.request.as_ref()?, module.operation.sample.as_ref()?);
    if module.operation.kind == model::Kind::Notification {
        return None;
    }
    let mut writer = Writer { module, used: BTreeSet::from(["Request"]) };
    let value = |field: &Field| match field.place {
        Place::Path => sample.get(&field.wire),
        Place::Query => sample.get("query")?.get(&field.wire),
        Place::Header => sample.get("headers")?.get(&field.wire),
        Place::File => None,
        Place::Body => {
            let body = sample.get("json").or_else(|| sample.get("xml")).or_else(|| sample.get("body"))?;
            body.get(&field.wire).or_else(|| body.get(format!("${}", field.wire)))
        }
    };
    let mut call = writer.structure(request, &value, 0);
    call.push(';');
    let used: Vec<&str> = writer.used.into_iter().collect();
    let path = module.path.join("::");
    let import = match used.as_slice() {
        [only] => format!("use wechatpay::{path}::{only};"),
        all => format!("use wechatpay::{path}::{{{}}};", all.join(", ")),
    };
    let mut lines = vec!["```".to_owned(), import, String::new()];
    lines.extend(format!("let request = {call}").lines().map(str::to_owned));
    lines.push("```".to_owned());
    Some(lines)
}

struct Writer<'m> {
    module: &'m Module<'m>,
    /// The types to import.
    used: BTreeSet<&'m str>,
}

impl<'m> Writer<'m> {
    /// A struct literal, or the constructor alone where nothing optional is known.
    fn structure<'v>(
        &mut self,
        of: &'m Struct,
        value: &dyn Fn(&Field) -> Option<&'v Value>,
        depth: usize,
    ) -> String {
        self.used.insert(&of.name);
        let required: Vec<String> = of
            .fields
            .iter()
            .filter(|field| field.required)
            .map(|field| {
                self.value(field, value(field), depth + 1)
                    .unwrap_or_else(|| self.placeholder(field, depth + 1))
            })
            .collect();
        let known: Vec<(&str, String)> = of
            .fields
            .iter()
            .filter(|field| !field.required)
            .filter_map(|field| {
                let text = self.value(field, Some(value(field)?), depth + 1)?;
                let into = !field.list
                    && matches!(
                        field.kind,
                        Kind::String | Kind::Sensitive | Kind::Document(..) | Kind::Forms(_)
                    );
                Some((field.rust.as_str(), if into { format!("{text}.into()") } else { text }))
            })
            .collect();
        let pad = "    ".repeat(depth + 1);
        let short = of.name.len() + required.iter().map(|text| text.len() + 2).sum::<usize>() <= WIDEST;
        let arguments = if short && required.iter().all(|text| !text.contains('\n')) {
            required.join(", ")
        } else {
            let outer = if known.is_empty() { depth } else { depth + 1 };
            let inner = "    ".repeat(outer + 1);
            let lines: String =
                required.iter().map(|text| format!("\n{inner}{},", deeper(text, outer - depth))).collect();
            format!("{lines}\n{}", "    ".repeat(outer))
        };
        let new = format!("{}::new({arguments})", of.name);
        if known.is_empty() {
            return new;
        }
        let fields: String =
            known.iter().map(|(name, text)| format!("{pad}{name}: Some({text}),\n")).collect();
        format!("{} {{\n{fields}{pad}..{new}\n{}}}", of.name, "    ".repeat(depth))
    }

    fn value(&mut self, field: &'m Field, value: Option<&Value>, depth: usize) -> Option<String> {
        let value = value?;
        if !field.list {
            return self.one(&field.kind, value, depth);
        }
        let items: Option<Vec<String>> =
            value.as_array()?.iter().map(|item| self.item(&field.kind, item, depth)).collect();
        Some(format!("vec![{}]", items?.join(", ")))
    }

    /// A value inside a list, where nothing converts it.
    fn item(&mut self, kind: &'m Kind, value: &Value, depth: usize) -> Option<String> {
        let text = self.one(kind, value, depth)?;
        Some(if matches!(kind, Kind::String | Kind::Sensitive) { format!("{text}.into()") } else { text })
    }

    fn one(&mut self, kind: &'m Kind, value: &Value, depth: usize) -> Option<String> {
        match kind {
            Kind::String => text(value),
            Kind::Sensitive => plaintext(value),
            Kind::Integer => match value {
                Value::Number(number) => number.as_i64().map(|number| number.to_string()),
                Value::String(digits) => digits.parse::<i64>().ok().map(|number| number.to_string()),
                _ => None,
            },
            Kind::Boolean => value.as_bool().map(|flag| flag.to_string()),
            Kind::Enum(of) => {
                let Type::Enum(of) = self.resolve(*of) else { return None };
                let known = of.variants.iter().find(|(_, wire)| value.as_str() == Some(wire));
                self.used.insert(&of.name);
                match known {
                    Some((variant, _)) => Some(format!("{}::{variant}", of.name)),
                    None => text(value).map(|text| format!("{}::from({text})", of.name)),
                }
            }
            Kind::Struct(of) => {
                let Type::Struct(of) = self.resolve(*of) else { return None };
                // A list of one where an object is meant is the sample's slip, and reads as the object.
                let object = value.as_object().or_else(|| value.as_array()?.first()?.as_object())?;
                Some(self.structure(of, &|field| object.get(&field.wire), depth))
            }
            Kind::Document(of, many) => {
                let document = value.get("$json")?;
                if !*many {
                    return self.one(of, document, depth);
                }
                let items: Option<Vec<String>> =
                    document.as_array()?.iter().map(|item| self.item(of, item, depth)).collect();
                Some(format!("vec![{}]", items?.join(", ")))
            }
            Kind::Decimal | Kind::Json | Kind::File | Kind::Forms(_) | Kind::Indexed(_) => None,
        }
    }

    /// What stands for a required value the sample lacks.
    fn placeholder(&mut self, field: &'m Field, depth: usize) -> String {
        if field.list {
            return "Vec::new()".to_owned();
        }
        self.blank(&field.kind, depth)
    }

    fn blank(&mut self, kind: &'m Kind, depth: usize) -> String {
        match kind {
            Kind::String | Kind::Sensitive => r#""…""#.to_owned(),
            Kind::Integer => "1".to_owned(),
            Kind::Decimal => "1.into()".to_owned(),
            Kind::Boolean => "true".to_owned(),
            Kind::Json => "serde_json::Value::Null".to_owned(),
            Kind::File => {
                r#"wechatpay::model::FilePart::new("picture.png", [0x89, b'P', b'N', b'G'])"#.to_owned()
            }
            Kind::Enum(of) => match self.resolve(*of) {
                Type::Enum(of) => {
                    self.used.insert(&of.name);
                    of.variants
                        .first()
                        .map_or_else(String::new, |(variant, _)| format!("{}::{variant}", of.name))
                }
                _ => String::new(),
            },
            Kind::Struct(of) | Kind::Indexed(of) => match self.resolve(*of) {
                Type::Struct(of) => self.structure(of, &|_| None, depth),
                _ => String::new(),
            },
            Kind::Forms(of) => match self.resolve(*of) {
                Type::Forms(of) => {
                    of.variants.first().map_or_else(String::new, |(_, ty, _)| self.blank_of(*ty, depth))
                }
                _ => String::new(),
            },
            Kind::Document(_, true) => "Vec::new()".to_owned(),
            Kind::Document(of, false) => self.blank(of, depth),
        }
    }

    fn blank_of(&mut self, of: TypeRef, depth: usize) -> String {
        match self.resolve(of) {
            Type::Struct(of) => self.structure(of, &|_| None, depth),
            _ => String::new(),
        }
    }

    fn resolve(&self, of: TypeRef) -> &'m Type {
        self.module.resolve(of)
    }
}

/// `text` with every line but the first pushed in by `steps`.
fn deeper(text: &str, steps: usize) -> String {
    text.replace('\n', &format!("\n{}", "    ".repeat(steps)))
}

/// A sample of what is encrypted, unless the sample shows it encrypted already.
fn plaintext(value: &Value) -> Option<String> {
    let sealed = value.as_str().is_some_and(|text| text.is_ascii() && text.len() > 40);
    if sealed { Some(r#""…""#.to_owned()) } else { text(value) }
}

/// A string literal of a sample's text.
fn text(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    if text.chars().count() <= LONGEST {
        return Some(format!("{text:?}"));
    }
    let short: String = text.chars().take(LONGEST / 2).collect();
    Some(format!("{:?}", format!("{short}…")))
}
