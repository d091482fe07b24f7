//! Pages that are as nasty as pages can be: names that Rust has already, names like their neighbours', deep
//! objects, odd values, URLs whose segments are verbs.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use xtask::output::Files;
use xtask::surface::{
    self, Facts, Field, Line, Mark, Method, Operation, Page, Row, Says, Scalar, Table, TableKind, Type, Unit,
};

use crate::common::toy;

/// The family of all these pages.
pub(crate) const FEATURE: &str = "nasty";

/// Names of fields: keywords, what is in scope everywhere, what a module has of its own, spellings that meet.
const NAMES: &str = "type, self, Self, super, crate, async, await, gen, union, try, dyn, fn, match, static, ref, move, \
     macro_rules, r_type, option, some, none, string, vec, result, ok, err, default, clone, debug, box, \
     into, from, partial_eq, send, sync, sized, copy, iterator, i64, bool, str, u8, serde, serde_json, \
     std, core, alloc, request, response, resource, reply, body, operation, endpoint, method, \
     answer_kind, mark, client, call, json, query, path, header, headers, file, field, fields, new, url, \
     download, pages, page, offset, limit, data, total_count, unknown, value, values, name, names, \
     index, model, forms, open_enum, sensitive, json_string, url_encoded, item, items, list, key, \
     payOrdId, pay-ord-id, Wechatpay-Serial, A, a, b, aB, x1, x-1, n_1, sign, sign_type, nonce_str, \
     mch_id, appid, coupon_id_$n, coupon_id_$n_$m, coupon_type_$n, out_trade_no, return_code, this, \
     formatter, f, map, set, get, post, builder, const, EVENT, KIND, OPERATION, Operation, Request, \
     Option, String, Vec, serialize, deserialize, error, state";

/// Values: nothing a variant can be called, variants that are something else already, spellings that nearly meet.
const VALUES: &str = "1, 1.0, 10, 01, -1, 20X, 4XX, UNKNOWN, SELF, self, Self, TYPE, type, NONE, SOME, OK, ERR, STRING, \
     VEC, OPTION, A, a, B, A_B, A-B, A B, AB, NOT_PAY, NOTPAY, HMAC-SHA256, PARKING SPACE, 一级, 微信, \
     crate, SUPER, DEFAULT, FROM, INTO, CLONE, AS_STR, TRUE, false, NULL, X.Y, x:y, 100%, #, MATCH, fn, \
     UNKNOWN_, Debug, VALUES, ALL";

/// Words of labels, which become doc comments.
const WORDS: &[&str] = &[
    "商户",
    "订单号",
    "`JSON`",
    "\"",
    "'",
    "/*",
    "*/",
    "//",
    "#",
    "!",
    "(可选)",
    "a/b",
    "🙂",
    "ß",
    "é",
    "%",
    "--",
    " 的 ",
    "[1]",
    "&",
    "@",
    "=",
    "+",
    "~",
    "^",
    "$",
    "100",
    "r#",
    "\u{3000}",
];

/// Segments of URLs: verbs, keywords, what stands at the crate's root, spellings that meet.
const SEGMENTS: &str = "get, post, put, patch, delete, head, type, self, super, crate, mod, lib, main, index, response, \
     request, nouns, catalog, event_type, codes, v2, v3, webhook, model, 2nd, a-b, a_b, aB, async, {id}, \
     {type}, {self}, {out_trade_no}, by-id, by_id, std, serde_json, fn, union, x.y, pages, client";

/// One of a list.
fn listed(all: &'static str) -> impl Strategy<Value = &'static str> + Clone {
    select(all.split(", ").collect::<Vec<_>>())
}

fn words() -> impl Strategy<Value = String> {
    vec(select(WORDS), 0..4)
        .prop_map(|words| words.concat().trim().to_owned())
        .prop_filter("a label", |words| {
            words.split('`').step_by(2).any(|part| !part.trim().is_empty()) || words.is_empty()
        })
}

/// A field with what stands below it.
#[derive(Debug, Clone)]
struct Node(Field, Vec<Node>);

fn leaf() -> impl Strategy<Value = Node> {
    let ty = (select(Scalar::ALL.map(|(of, _)| of).to_vec()), any::<bool>())
        .prop_map(|(of, list)| Type { of, list });
    let mark =
        prop_oneof![6 => Just(None), 1 => select(Mark::ALL.map(|(mark, ..)| mark).to_vec()).prop_map(Some)];
    let unit =
        prop_oneof![6 => Just(None), 1 => select(Unit::ALL.map(|(unit, _)| unit).to_vec()).prop_map(Some)];
    let values =
        prop_oneof![3 => Just(Vec::new()), 2 => subsequence(VALUES.split(", ").collect::<Vec<_>>(), 1..4)];
    (listed(NAMES), any::<bool>(), ty, mark, words(), unit, values).prop_map(
        |(name, required, ty, mark, label, unit, values)| {
            let name = name.to_owned();
            let values: Vec<String> = values.into_iter().map(str::to_owned).collect();
            Node(Field { name, required, depth: 0, ty, mark, label, unit, values, host: None }, Vec::new())
        },
    )
}

/// Fields below fields, each name once a level but now and then.
fn nodes(size: std::ops::Range<usize>) -> impl Strategy<Value = Vec<Node>> {
    let node = leaf().prop_recursive(4, 24, 5, |inner| {
        (leaf(), vec(inner, 1..5), 0..4_u8).prop_map(|(Node(field, _), below, how)| {
            let (of, list) = if how == 3 { (Scalar::String, false) } else { (Scalar::Object, how == 1) };
            let mark = (how == 3).then_some(Mark::Json);
            Node(Field { ty: Type { of, list }, mark, values: Vec::new(), ..field }, below)
        })
    });
    vec(node, size).prop_map(distinct)
}

/// Each spelling once: what meets in Rust is refused, and would take the page along.
fn distinct(nodes: Vec<Node>) -> Vec<Node> {
    let mut seen = std::collections::HashSet::new();
    let spelt = |name: &str| {
        let name = name.replace("_$n_$m", "").replace("_$n", "");
        name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase()
    };
    let kept = nodes.into_iter().filter(|Node(field, _)| seen.insert(spelt(&field.name)));
    let kept: Vec<Node> = kept.collect();
    kept.into_iter().map(|Node(field, below)| Node(field, distinct(below))).collect()
}

fn rows(nodes: &[Node], depth: usize, rows: &mut Vec<Row>) {
    for Node(field, below) in nodes {
        rows.push(row(Says::Field(Field { depth, ..field.clone() })));
        if field.ty.of == Scalar::String && !below.is_empty() {
            rows.push(row(Says::Bridge));
        }
        self::rows(below, depth + 1, rows);
    }
}

fn row(says: Says) -> Row {
    Row { line: Line(0), says }
}

/// A plain field, such as pages have above all others.
fn plain(name: &str, of: Scalar, required: bool) -> Field {
    Field {
        name: name.to_owned(),
        required,
        depth: 0,
        ty: Type { of, list: false },
        mark: None,
        label: "数据".to_owned(),
        unit: None,
        values: Vec::new(),
        host: None,
    }
}

fn table(kind: TableKind, rows: Vec<Row>) -> Table {
    Table { line: Line(0), kind, rows }
}

/// The fields below one that says where they go.
fn placed(place: &str, nodes: &[Node], all: &mut Vec<Row>) {
    if !nodes.is_empty() {
        all.push(row(Says::Field(plain(place, Scalar::Object, true))));
        rows(nodes, 1, all);
    }
}

/// An operation of v2 or v3, or a notification.
fn operation(path: String, method: Method) -> impl Strategy<Value = Operation> {
    let answer = prop_oneof![6 => nodes(1..8).prop_map(Some), 1 => Just(None)];
    let document = (listed(NAMES), nodes(1..6));
    (words(), nodes(0..3), nodes(0..8), answer, document, any::<bool>()).prop_map(
        move |(title, asked, sent, answer, (cipher, document), nonceless)| {
            let notification = path.starts_with("webhook/");
            let v2 = path.contains("/v2/");
            let mut request = Vec::new();
            for name in path.split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
                request.push(row(Says::Field(plain(name, Scalar::String, true))));
            }
            if notification {
                placed("body", &sent, &mut request);
                if !v2 || nonceless {
                    let sealed =
                        Field { mark: Some(Mark::AesGcm), depth: 1, ..plain(cipher, Scalar::String, true) };
                    if sent.is_empty() {
                        request.push(row(Says::Field(plain("body", Scalar::Object, true))));
                    }
                    request.retain(|row| !matches!(&row.says, Says::Field(field) if field.name == cipher));
                    request.extend([row(Says::Field(sealed)), row(Says::Bridge)]);
                    rows(&document, 2, &mut request);
                }
            } else {
                placed(
                    if v2 { "xml" } else { "json" },
                    if method == Method::Get { &[] } else { &sent },
                    &mut request,
                );
                placed("query", if v2 { &[] } else { &asked }, &mut request);
                if nonceless {
                    request.push(row(Says::Field(plain("nonceless", Scalar::True, false))));
                }
            }
            let mut response = Vec::new();
            match &answer {
                Some(nodes) if notification => {
                    placed("headers", &[], &mut response);
                    rows(nodes, 0, &mut response);
                }
                Some(nodes) => rows(nodes, 0, &mut response),
                None => response.push(row(Says::Empty)),
            }
            let kind = if notification { TableKind::Reply } else { TableKind::Response };
            Operation {
                line: Line(0),
                method,
                title: format!("查询{title}"),
                standings: Vec::new(),
                tables: vec![table(TableKind::Request, request), table(kind, response)],
                sample: None,
                links: Vec::new(),
                facts: Facts::default(),
            }
        },
    )
}

fn page(path: String) -> impl Strategy<Value = (String, String)> {
    let methods = if path.starts_with("webhook/") {
        Just(vec![Method::Post]).boxed()
    } else {
        subsequence(Method::ALL.to_vec(), 1..3).boxed()
    };
    let of = path.clone();
    methods
        .prop_flat_map(move |methods| {
            methods.into_iter().map(|method| operation(of.clone(), method)).collect::<Vec<_>>()
        })
        .prop_map(move |operations| {
            let title = (operations.len() > 1).then(|| "多个接口".to_owned());
            let page = Page { path: path.clone(), title, redirect: false, operations };
            (path.clone(), surface::write(&page))
        })
}

/// The pages of one tree, below folders of their own.
pub(crate) fn tree(number: usize) -> impl Strategy<Value = Files> {
    let below = vec(listed(SEGMENTS), 1..4).prop_map(|segments| segments.join("/"));
    let endpoint = (select(&["v2", "v3"][..]), below)
        .prop_map(move |(version, below)| format!("openapi/{version}/t{number}/{below}.md"));
    let word = select(&["SELF", "TYPE", "A-B", "x", "2ND", "UNKNOWN", "POST", "RESPONSE"][..]);
    let event = (select(&["v2", "v3"][..]), vec(word, 1..3))
        .prop_map(move |(version, words)| format!("webhook/{version}/T{number}.{}.md", words.join(".")));
    let path = prop_oneof![3 => endpoint, 1 => event];
    vec(path.prop_flat_map(page), 1..5).prop_map(|pages| pages.into_iter().collect())
}

/// The files that stand beside all trees: the small spec, and one family for what is nasty.
pub(crate) fn around() -> Files {
    let mut files = toy::files();
    let families = format!(
        "{}\n[[family]]\nfeature = \"{FEATURE}\"\ntitle = \"其他\"\nenglish = \"Others\"\n\
         pages = [\"openapi/v2\", \"openapi/v3\", \"webhook/v2\", \"webhook/v3\"]\n",
        files["families.toml"]
    );
    files.insert("families.toml".to_owned(), families);
    files
}

/// Of `files` those of one tree, with what stands beside it.
pub(crate) fn of_tree(files: &Files, number: usize) -> Files {
    let own = [format!("/t{number}/"), format!("/T{number}.")];
    let mut of: Files = files
        .iter()
        .filter(|(name, _)| own.iter().any(|own| name.contains(own)))
        .map(|(name, text)| (name.clone(), text.clone()))
        .collect();
    // A prefix that no page needs is a mistake of families.toml.
    let used: Vec<String> = ["openapi/v2", "openapi/v3", "webhook/v2", "webhook/v3"]
        .into_iter()
        .filter(|prefix| of.keys().any(|name| name.starts_with(*prefix)))
        .map(|prefix| format!("\"{prefix}\""))
        .collect();
    let around = around();
    for (name, text) in around {
        of.entry(name).or_insert(text);
    }
    if let Some(families) = of.get_mut("families.toml") {
        let all = "[\"openapi/v2\", \"openapi/v3\", \"webhook/v2\", \"webhook/v3\"]";
        *families = families.replace(all, &format!("[{}]", used.join(", ")));
    }
    of
}
