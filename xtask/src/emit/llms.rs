//! `generated/llms.txt` and `generated/llms-full/`: every operation for programs that write programs, a file a family.

use std::fmt::Write as _;

use super::{docs, example, official};
use crate::families::{Families, Family};
use crate::model::{self, Place};
use crate::names::{Field, Kind, Module, Struct, Type, TypeRef};
use crate::output::Files;
use crate::parallel;

/// How far down fields of a request are listed: what is deeper stands in the types.
const DEEPEST: usize = 2;
/// The same of what is answered or told.
const DEEPEST_TOLD: usize = 1;

/// The files: the overview, and one a family.
pub(super) fn llms(modules: &[Module<'_>], families: &Families) -> Files {
    let mut files = Files::new();
    let mut overview = String::from(HEAD);
    let texts = parallel::map(&families.list, |family| {
        let of_it = |module: &&Module<'_>| module.operation.feature == *family.feature.get_ref();
        let own: Vec<&Module<'_>> = modules.iter().filter(of_it).collect();
        (!own.is_empty()).then(|| (own.len(), of_family(family, &own)))
    });
    for (family, text) in families.list.iter().zip(texts) {
        let Some((count, text)) = text else { continue };
        let (feature, english, title) = (family.feature.get_ref(), &family.english, &family.title);
        let _ = writeln!(
            overview,
            "- [{english} · {title}](llms-full/{feature}.txt): feature `{feature}`, {count} pages"
        );
        files.insert(format!("llms-full/{feature}.txt"), text);
    }
    files.insert("llms.txt".to_owned(), overview);
    files
}

/// The head of the overview.
const HEAD: &str = "\
# wechatpay-rs

> A Rust SDK for WeChat Pay's merchant API: v3 JSON, v2 XML, notifications. Written by `cargo xtask codegen`. The crate is \
`wechatpay-rs`, its library `wechatpay`. Every operation is a module whose path is its URL, with the verb at the end: \
`POST /v3/pay/transactions/native` is `wechatpay::v3::pay::transactions::native::post`, and \
`/out-trade-no/{out_trade_no}` is `out_trade_no::by_out_trade_no`.

- A request is `Request::new(Required { … })`, or `Request::new(value)` where one field is required; each optional \
field has a setter of its name, and one ending in `_opt` that takes an `Option`.
- `request.send(&client).await?` signs, sends, verifies and reads. The answer dereferences to its fields, which are \
all optional: what cannot be read is `None` and stands in `answer.problems()`.
- An integer in fen is a `wechatpay::Fen`, printed as yuan: `Fen(4200)` is 42.00. Setters, and a `new` of one value, take \
the number as it is. Any other integer is an `i64`, also an amount in the smallest unit of another currency.
- A time with a documented form is a `wechatpay::Time` (as 2018-06-08T10:34:56+08:00), `CompactTime` (as 20180608103456) \
or `Date`: made of a text, a `SystemTime` or Unix seconds (`Time::at`), in setters by itself and in `Required` by \
`.into()`; read by `unix()`, `to_system_time()`, `bill_date()`. Other times are texts.
- An error whose `may_have_taken_effect()` is true leaves it open whether the call was carried out: ask with the same \
number before anything else. Never send again with another number.
- A notification is opened by `wechatpay::notify::Notifications` (v2: `wechatpay::notify::v2`), or routed by \
`wechatpay::notify::Router`; hold what it says against your own records with `wechatpay::expected::Expected`.
- A product family is a cargo feature. `payment`, `refund`, `bill` and `certificates` are on by default.
- `wechatpay-sandbox` is a local WeChat Pay for tests.

## Families

";

fn of_family(family: &Family, modules: &[&Module<'_>]) -> String {
    let (feature, english, title) = (family.feature.get_ref(), &family.english, &family.title);
    let mut text = format!(
        "# {english} · {title}\n\nCargo feature `{feature}` of `wechatpay-rs`. Written by `cargo xtask codegen`.\n"
    );
    for module in modules {
        operation(&mut text, module);
    }
    text
}

fn operation(text: &mut String, module: &Module<'_>) {
    let of = module.operation;
    let _ = write!(text, "\n## {}\n\n{}\n", docs::http_line(of), of.title.joined(str::to_owned));
    let _ = writeln!(text, "Rust: `wechatpay::{}`", module.path.join("::"));
    if let Some(note) = &of.deprecated {
        let _ = writeln!(text, "Not for new code: {note}");
    }
    let numbers = official::numbers(of);
    if !numbers.is_empty() {
        let _ = writeln!(text, "Official pages: {}", numbers.join(", "));
    }
    let is_notification = of.kind == model::Kind::Notification;
    if let Some(request) = module.request.as_ref().filter(|_| !is_notification) {
        fields(text, module, request);
    }
    // A v2 notification that is not encrypted is its own message.
    let said = module.response.as_ref().or(module.request.as_ref().filter(|_| is_notification));
    if let Some(said) = said {
        let lines = walk(module, said, "", DEEPEST_TOLD).into_iter().map(|(_, line)| line);
        let title = if is_notification { "Tells" } else { "Answers" };
        let _ = write!(text, "\n{title}:\n\n{}", lines.collect::<String>());
    }
    if !of.refusals.is_empty() {
        let codes: Vec<String> = of.refusals.iter().map(|it| format!("{} {}", it.status, it.code)).collect();
        let _ = writeln!(text, "\nRefusals: {}", codes.join(", "));
    }
    if let Some(lines) = example::shortest_of(module) {
        let lines: Vec<&str> =
            lines.iter().map(String::as_str).filter(|line| !line.starts_with("# ")).collect();
        let _ = writeln!(text, "\n{}", lines.join("\n").replacen("```", "```rust", 1));
    }
}

/// The fields of a request, those that must be given first.
fn fields(text: &mut String, module: &Module<'_>, of: &Struct) {
    let (required, optional): (Vec<_>, Vec<_>) =
        walk(module, of, "", DEEPEST).into_iter().partition(|(required, _)| *required);
    for (title, lines) in [("Required", required), ("Optional", optional)] {
        if !lines.is_empty() {
            let lines: String = lines.into_iter().map(|(_, line)| line).collect();
            let _ = write!(text, "\n{title}:\n\n{lines}");
        }
    }
}

/// A line a field, in their order, each with those in it, so many levels down; true for what must be given.
fn walk(module: &Module<'_>, of: &Struct, before: &str, depth: usize) -> Vec<(bool, String)> {
    let mut lines = Vec::new();
    for field in &of.fields {
        let name = format!("{before}{}", field.wire);
        let demanded = field.required || field.one_of.is_some();
        lines.push((demanded, format!("- `{name}`: {}\n", description(module, field))));
        let Some(inner) = nested(module, &field.kind).filter(|_| depth > 0) else { continue };
        let before = format!("{name}{}.", if field.list { "[]" } else { "" });
        let inner = walk(module, inner, &before, depth - 1);
        lines.extend(inner.into_iter().map(|(required, line)| (required && field.required, line)));
    }
    lines
}

/// The struct that a field holds.
fn nested<'m>(module: &'m Module<'_>, kind: &'m Kind) -> Option<&'m Struct> {
    let of = |of: &TypeRef| match module.resolve(*of) {
        Type::Struct(of) => Some(of),
        _ => None,
    };
    match kind {
        Kind::Struct(it) | Kind::Indexed(it) => of(it),
        Kind::Document(kind, _) => nested(module, kind),
        _ => None,
    }
}

fn description(module: &Module<'_>, field: &Field) -> String {
    let mut text = type_of(module, &field.kind);
    if field.list || matches!(field.kind, Kind::Indexed(_)) {
        text.insert_str(0, "list of ");
    }
    if let Some(unit) = field.unit {
        let _ = write!(text, ", {}", super::docs::counted(unit));
    }
    for limit in super::docs::limits(field) {
        let _ = write!(text, ", {limit}");
    }
    match field.place {
        Place::Path => text.push_str(", in the path"),
        Place::Query => text.push_str(", in the query"),
        Place::Header => text.push_str(", a header"),
        Place::File | Place::Body => {}
    }
    let label = field.label.joined(str::to_owned);
    if let Some(alternative) = &field.one_of {
        let _ = write!(text, ", or another of the set `{}` in its place", alternative.set);
    }
    if label.is_empty() { text } else { format!("{text}; {}", label.replace('\n', " ")) }
}

fn type_of(module: &Module<'_>, kind: &Kind) -> String {
    match kind {
        Kind::String => "text".to_owned(),
        Kind::Time(_) => "time".to_owned(),
        Kind::Sensitive => "text, encrypted for you".to_owned(),
        Kind::Integer | Kind::Fen => "integer".to_owned(),
        Kind::Decimal => "number".to_owned(),
        Kind::Boolean => "true or false".to_owned(),
        Kind::Json => "JSON".to_owned(),
        Kind::File => "file".to_owned(),
        Kind::Struct(of) | Kind::Indexed(of) => format!("`{}`", module.resolve(*of).name()),
        Kind::Forms(of) => format!("one of the forms of `{}`", module.resolve(*of).name()),
        Kind::Document(of, many) => {
            format!("JSON in a text: {}{}", if *many { "list of " } else { "" }, type_of(module, of))
        }
        Kind::Enum(of) => match module.resolve(*of) {
            Type::Enum(of) => {
                let values: Vec<&str> = of.variants.iter().map(|(_, wire)| wire.as_str()).collect();
                format!("`{}`, one of {}", of.name, values.join(" "))
            }
            other => format!("`{}`", other.name()),
        },
    }
}
