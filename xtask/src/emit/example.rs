//! A runnable example of every operation that has sample values.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::model::{self, Answer, Operation, Place};
use crate::names::{Choice, Field, Kind, Module, Struct, Type, TypeRef};

/// Sample texts are shown up to here; what is longer is an identifier nobody reads to its end.
const LONGEST: usize = 72;

/// A call up to this width stands on one line.
const WIDEST: usize = 80;

/// The examples as lines of a doc comment: the shortest call, and then one with everything.
pub(super) fn of(module: &Module<'_>) -> Option<Vec<String>> {
    let request = request(module)?;
    let value = |field: &Field| sample_of(module.operation, field);
    let mut lines = shortest(module, request, &value);
    let mut writer = Writer::new(module);
    let call = writer.structure(request, &value);
    if call != Writer::new(module).least(request, &value) {
        lines.extend(["", "With all that may be said:", "", "```"].map(str::to_owned));
        lines.extend(writer.imports());
        lines.extend(format!("let request = {call};").lines().map(str::to_owned));
        lines.push("```".to_owned());
    }
    Some(lines)
}

/// The shortest call alone.
pub(super) fn shortest_of(module: &Module<'_>) -> Option<Vec<String>> {
    Some(shortest(module, request(module)?, &|field| sample_of(module.operation, field)))
}

/// The request, of an operation that is called.
fn request<'m>(module: &'m Module<'_>) -> Option<&'m Struct> {
    module.request.as_ref().filter(|_| module.operation.kind != model::Kind::Notification)
}

/// The page's sample value of a field.
fn sample_of<'m>(of: &'m Operation, field: &Field) -> Option<&'m Value> {
    let sample = of.sample.as_ref()?;
    match field.place {
        Place::Path => sample.get(&field.wire),
        Place::Query => sample.get("query")?.get(&field.wire),
        Place::Header => sample.get("headers")?.get(&field.wire),
        Place::File => None,
        Place::Body => {
            let body = sample.get("json").or_else(|| sample.get("xml")).or_else(|| sample.get("body"))?;
            body.get(&field.wire).or_else(|| body.get(format!("${}", field.wire)))
        }
    }
}

/// The call with nothing but what it needs.
fn shortest<'v>(
    module: &Module<'_>,
    request: &Struct,
    value: &dyn Fn(&Field) -> Option<&'v Value>,
) -> Vec<String> {
    let mut writer = Writer::new(module);
    let call = writer.least(request, value);
    let mut lines = vec!["```".to_owned()];
    let sends = sends(module.operation);
    if sends {
        // It is generic so that it is checked, and no code is made of it a thousand times.
        let head = "# async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {";
        lines.push(head.to_owned());
    }
    lines.extend(writer.imports());
    lines.extend(format!("let request = {call};").lines().map(str::to_owned));
    if sends {
        let answer = if module.response.is_some() { "let answer = " } else { "" };
        lines.push(format!("{answer}request.send(&client).await?;"));
        if let Some(field) = worth_reading(module) {
            lines.push(format!("let {field} = answer.{field}()?;"));
        }
        lines.push("# Ok(()) }".to_owned());
    }
    lines.push("```".to_owned());
    lines
}

/// The first promised field of the answer that says something new, and is no echo of the request. What a front
/// end pays with is for `launch`.
fn worth_reading<'m>(module: &'m Module<'_>) -> Option<&'m str> {
    let asked = |name: &str| module.operation.request.iter().any(|field| field.name == name);
    let response = module.response.as_ref().filter(|_| module.operation.facts.front_end.is_none())?;
    let mut promised = response.fields.iter().filter(|field| field.promised);
    let new = |field: &&Field| !asked(&field.wire);
    promised.find(new).map(|field| field.rust.as_str())
}

/// True if the request is sent as it is: no redirect, which the user's browser follows, and no file, which is saved.
fn sends(of: &Operation) -> bool {
    !matches!(of.answer, Answer::Redirect | Answer::File(_))
}

/// Where a value goes: what a struct of required fields holds is what it says, a setter converts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Required,
    Setter,
}

struct Writer<'m> {
    module: &'m Module<'m>,
    /// The types to import.
    used: BTreeSet<String>,
    /// True if an amount has its type's name.
    has_fen: bool,
    /// True if optional fields are left out.
    is_least: bool,
}

impl<'m> Writer<'m> {
    fn new(module: &'m Module<'m>) -> Self {
        Self { module, used: BTreeSet::new(), has_fen: false, is_least: false }
    }

    /// The types that were written, by name.
    fn imports(&self) -> Vec<String> {
        let used: Vec<&str> = self.used.iter().map(String::as_str).collect();
        let path = self.module.path.join("::");
        let own = match used.as_slice() {
            [only] => format!("use wechatpay::{path}::{only};"),
            all => format!("use wechatpay::{path}::{{{}}};", all.join(", ")),
        };
        let fen = self.has_fen.then(|| "use wechatpay::Fen;".to_owned());
        fen.into_iter().chain([own, String::new()]).collect()
    }

    /// The constructor alone, and so in what it needs: no optional field.
    fn least<'v>(&mut self, of: &'m Struct, value: &dyn Fn(&Field) -> Option<&'v Value>) -> String {
        self.is_least = true;
        let call = self.structure(of, value);
        self.is_least = false;
        call
    }

    /// The constructor, and a setter for each optional field that is known.
    fn structure<'v>(&mut self, of: &'m Struct, value: &dyn Fn(&Field) -> Option<&'v Value>) -> String {
        self.used.insert(of.name.clone());
        let new = self.constructor(of, value);
        let is_least = self.is_least;
        let optional = of.fields.iter().filter(|field| field.is_optional() && !is_least);
        let calls: Vec<String> = optional
            .filter_map(|field| {
                let text = self.value(field, value(field)?, Way::Setter)?;
                Some(format!(".{}({text})", field.rust))
            })
            .collect();
        let whole = format!("{new}{}", calls.concat());
        if calls.is_empty() || fits(&whole) {
            return whole;
        }
        // A call goes on below what it is called on, a step in where that is one line.
        let steps = usize::from(!new.contains('\n'));
        let calls = calls.iter().map(|call| deeper(&format!("\n{call}"), steps));
        std::iter::once(new).chain(calls).collect()
    }

    fn constructor<'v>(&mut self, of: &'m Struct, value: &dyn Fn(&Field) -> Option<&'v Value>) -> String {
        let (demands, required) = (of.demands(), of.required_name());
        let way = if required.is_some() { Way::Required } else { Way::Setter };
        let given: Vec<String> = demands
            .iter()
            .map(|field| {
                let known = value(field).and_then(|value| self.value(field, value, way));
                known.unwrap_or_else(|| self.placeholder(field, way))
            })
            .collect();
        let choices: Vec<(&str, String)> =
            of.choices().iter().map(|choice| (choice.set, self.choice(choice, value))).collect();
        let Some(required) = required else {
            let chosen: String = choices.into_iter().map(|(_, text)| text).collect();
            return format!("{}::new({}{chosen})", of.name, given.concat());
        };
        self.used.insert(required.clone());
        let given = demands.iter().map(|field| field.rust.as_str()).zip(given);
        let fields: Vec<String> =
            given.chain(choices).map(|(field, text)| format!("{field}: {text}")).collect();
        let line = format!("{}::new({required} {{ {} }})", of.name, fields.join(", "));
        if fits(&line) {
            return line;
        }
        let fields: String = fields.iter().map(|field| deeper(&format!("\n{field},"), 1)).collect();
        format!("{}::new({required} {{{fields}\n}})", of.name)
    }

    /// The first way whose values the sample has, or the first.
    fn choice<'v>(&mut self, of: &Choice<'m>, value: &dyn Fn(&Field) -> Option<&'v Value>) -> String {
        self.used.insert(of.key.to_owned());
        let known = |(_, fields): &&(String, Vec<&Field>)| fields.iter().all(|field| value(field).is_some());
        let Some((way, fields)) = of.ways.iter().find(known).or(of.ways.first()) else {
            return String::new();
        };
        let texts: Vec<String> = fields
            .iter()
            .map(|&field| {
                let known = value(field).and_then(|value| self.value(field, value, Way::Required));
                known.unwrap_or_else(|| self.placeholder(field, Way::Required))
            })
            .collect();
        if let [only] = texts.as_slice() {
            return format!("{}::{way}({only})", of.key);
        }
        let fields: Vec<String> =
            fields.iter().zip(texts).map(|(field, text)| format!("{}: {text}", field.rust)).collect();
        format!("{}::{way} {{ {} }}", of.key, fields.join(", "))
    }

    /// The value for a field; nothing for an empty list, whose type a setter cannot know.
    fn value(&mut self, field: &'m Field, value: &Value, way: Way) -> Option<String> {
        if !field.list {
            return self.one(&field.kind, value, way);
        }
        let items: Option<Vec<String>> =
            value.as_array()?.iter().map(|item| self.one(&field.kind, item, way)).collect();
        let items = items.filter(|items| !items.is_empty())?.join(", ");
        Some(if way == Way::Required { format!("vec![{items}]") } else { format!("[{items}]") })
    }

    fn one(&mut self, kind: &'m Kind, value: &Value, way: Way) -> Option<String> {
        match kind {
            Kind::String => text(value),
            Kind::Sensitive => plaintext(value),
            Kind::Integer => integer(value).map(|number| number.to_string()),
            Kind::Fen => integer(value).map(|fen| self.fen(fen, way)),
            Kind::Time(_) => text(value).map(|text| converted(text, way)),
            Kind::Boolean => value.as_bool().map(|flag| flag.to_string()),
            Kind::Enum(of) => {
                let Type::Enum(of) = self.resolve(*of) else { return None };
                let known = of.variants.iter().find(|(_, wire)| value.as_str() == Some(wire));
                self.used.insert(of.name.clone());
                match known {
                    Some((variant, _)) => Some(format!("{}::{variant}", of.name)),
                    None => text(value).map(|text| format!("{}::from({text})", of.name)),
                }
            }
            Kind::Struct(of) => {
                let Type::Struct(of) = self.resolve(*of) else { return None };
                // A list of one where an object is meant is the sample's slip, and reads as the object.
                let object = value.as_object().or_else(|| value.as_array()?.first()?.as_object())?;
                Some(self.structure(of, &|field| object.get(&field.wire)))
            }
            Kind::Document(of, many) => {
                let document = value.get("$json")?;
                if !*many {
                    return self.one(of, document, way);
                }
                let items: Option<Vec<String>> =
                    document.as_array()?.iter().map(|item| self.item(of, item, way)).collect();
                Some(format!("vec![{}]", items?.join(", ")))
            }
            Kind::Decimal | Kind::Json | Kind::File | Kind::Forms(_) | Kind::Indexed(_) => None,
        }
    }

    /// An amount. What converts takes a plain number, of the size that a literal has by itself.
    fn fen(&mut self, fen: i64, way: Way) -> String {
        if way == Way::Setter && i32::try_from(fen).is_ok() {
            return fen.to_string();
        }
        self.has_fen = true;
        format!("Fen({fen})")
    }

    /// A value inside the list in a string, which a setter takes as it is.
    fn item(&mut self, kind: &'m Kind, value: &Value, way: Way) -> Option<String> {
        let text = self.one(kind, value, way)?;
        let owned = way == Way::Setter && *kind == Kind::String;
        Some(if owned { format!("{text}.into()") } else { text })
    }

    /// The stand-in for a required value the sample lacks.
    fn placeholder(&mut self, field: &'m Field, way: Way) -> String {
        let one = self.blank(&field.kind, way);
        match (field.list, way) {
            (false, _) => one,
            (true, Way::Required) => format!("vec![{one}]"),
            (true, Way::Setter) => format!("[{one}]"),
        }
    }

    fn blank(&mut self, kind: &'m Kind, way: Way) -> String {
        match kind {
            Kind::String | Kind::Sensitive => r#""…""#.to_owned(),
            Kind::Time(_) => converted(r#""…""#.to_owned(), way),
            Kind::Integer => "1".to_owned(),
            Kind::Fen => self.fen(1, way),
            Kind::Decimal => "1.into()".to_owned(),
            Kind::Boolean => "true".to_owned(),
            Kind::Json => "serde_json::Value::Null".to_owned(),
            Kind::File => {
                r#"wechatpay::model::FilePart::new("picture.png", [0x89, b'P', b'N', b'G'])"#.to_owned()
            }
            Kind::Enum(of) => match self.resolve(*of) {
                Type::Enum(of) => {
                    self.used.insert(of.name.clone());
                    of.variants
                        .first()
                        .map_or_else(String::new, |(variant, _)| format!("{}::{variant}", of.name))
                }
                _ => String::new(),
            },
            Kind::Struct(of) | Kind::Indexed(of) => self.blank_of(*of),
            Kind::Forms(of) => match self.resolve(*of) {
                Type::Forms(of) => {
                    let form = of.variants.first().map_or_else(String::new, |(_, ty, _)| self.blank_of(*ty));
                    if way == Way::Required { format!("{form}.into()") } else { form }
                }
                _ => String::new(),
            },
            Kind::Document(_, true) => "Vec::new()".to_owned(),
            Kind::Document(of, false) => self.blank(of, way),
        }
    }

    fn blank_of(&mut self, of: TypeRef) -> String {
        match self.resolve(of) {
            Type::Struct(of) => self.structure(of, &|_| None),
            _ => String::new(),
        }
    }

    fn resolve(&self, of: TypeRef) -> &'m Type {
        self.module.resolve(of)
    }
}

/// True if a call stands on one line.
fn fits(call: &str) -> bool {
    call.chars().count() <= WIDEST && !call.contains('\n')
}

/// `text` with every line but the first pushed in by `steps`.
fn deeper(text: &str, steps: usize) -> String {
    text.replace('\n', &format!("\n{}", "    ".repeat(steps)))
}

/// The whole number of a sample.
fn integer(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64(),
        Value::String(digits) => digits.parse().ok(),
        _ => None,
    }
}

/// A literal of which something is made: what does not convert by itself is told to.
fn converted(literal: String, way: Way) -> String {
    if way == Way::Required { format!("{literal}.into()") } else { literal }
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
