//! Whatever stands in a page, the reader answers; and what the writer writes reads back.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "what does not hold is a failed test")]

use std::ops::Range;

use crate::common::{
    self,
    toy::{self, PAGE},
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use serde_json::{Map, Value};
use xtask::surface::{
    self, Facts, Field, FileKind, Line, Link, Mark, Method, Operation, Page, Row, Says, Scalar, Standing,
    Table, TableKind, Type, Unit,
};

/// Pieces of the dialect, whole and broken.
const PIECES: [&str; 34] = [
    "| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n",
    "| 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n",
    "---\ntitle: 下单\n---\n",
    "\n# {{ $frontmatter.title }} {#post}\n\n",
    "\n## 下单 {#get}\n\n",
    "\n# 下单 {#mix}\n\n",
    "| json | object | 数据\n",
    "| a {data-indent=1} | string | x\n",
    "| b {data-required data-indent=2} | object[] | x\n",
    "| {colspan=3 .im-table-line}\n",
    "| 空字符串(无返回内容) {align=center colspan=3}\n",
    "| ",
    " | ",
    "\\|",
    "{",
    "}",
    "\"",
    "`",
    "`A`",
    "枚举值",
    "枚举值之一",
    "固定值",
    "<br/>",
    "<br",
    ">",
    "：",
    "单位为分",
    "data-indent=",
    "99999999999999999999",
    "\n```json\n{\"a\": [1]}\n```\n",
    "\n```php [同步声明式]\n$i->chain('a')->post([\n'a' => ",
    "\n::: warning {.im-deprecated}\n",
    "\n:::\n",
    "\n",
];

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![8 => select(PIECES.as_slice()).prop_map(str::to_owned), 1 => "\\PC{0,12}", 1 => any::<char>().prop_map(String::from)]
}

/// A real page with pieces cut out, doubled and put in.
fn mutated() -> impl Strategy<Value = String> {
    let change = (any::<Index>(), 0..60_usize, 0..3_u8, piece());
    (any::<Index>(), vec(change, 1..6)).prop_map(|(page, changes)| {
        let (_, text) = common::pages().nth(page.index(common::pages().count())).unwrap();
        let mut chars: Vec<char> = text.chars().collect();
        for (at, length, how, piece) in changes {
            let start = at.index(chars.len() + 1);
            let range: Range<usize> = start..(start + length).min(chars.len());
            match how {
                0 => drop(chars.drain(range)),
                1 => drop(chars.splice(start..start, chars[range].to_vec())),
                _ => drop(chars.splice(start..start, piece.chars())),
            }
        }
        chars.into_iter().collect()
    })
}

fn words() -> impl Strategy<Value = String> {
    let word = select(vec![
        "商户",
        "订单号",
        "appid",
        "`JSON`",
        "(可选)",
        "a/b",
        "3",
        "x-y",
        " 的 ",
        "[1]",
        "&",
        "*",
    ]);
    // What is a link or emphasis together is no plain words.
    vec(word, 0..4)
        .prop_map(|words| words.concat().trim().to_owned())
        .prop_filter("no markup", |words| !words.contains("](") && !words.contains("**"))
        // Code alone above values is one of them.
        .prop_filter("words", |words| {
            words.is_empty() || words.split('`').step_by(2).any(|part| !part.trim().is_empty())
        })
}

fn title() -> impl Strategy<Value = String> {
    words().prop_map(|words| format!("查询{words}"))
}

fn field() -> impl Strategy<Value = Field> {
    let ty = (select(Scalar::ALL.map(|(of, _)| of).to_vec()), any::<bool>())
        .prop_map(|(of, list)| Type { of, list });
    let mark = option::of(select(Mark::ALL.map(|(mark, ..)| mark).to_vec()));
    let unit = option::of(select(Unit::ALL.map(|(unit, _)| unit).to_vec()));
    let value = prop_oneof![
        "[A-Z][A-Z0-9_]{0,8}",
        "[0-9][0-9.X]{0,3}",
        "[a-z]{1,4} [a-z]{1,4}",
        "[A-Z]{2,4}-[A-Z0-9]{2,4}"
    ];
    let values = vec(value, 0..4).prop_map(|mut values| {
        values.sort();
        values.dedup();
        values
    });
    let name = prop_oneof!["[A-Za-z][A-Za-z0-9_-]{0,8}", "[a-z]{2,6}_\\$n(_\\$m)?"];
    let plain = (name, any::<bool>(), 0..9_usize, ty, mark, words(), unit, values).prop_map(
        |(name, required, depth, ty, mark, label, unit, values)| Field {
            name,
            required,
            depth,
            ty,
            mark,
            label,
            unit,
            values,
            host: None,
        },
    );
    let host = ("[a-z]{2,8}", words(), any::<bool>()).prop_map(|(host, label, required)| Field {
        name: "base_uri".to_owned(),
        required,
        depth: 0,
        ty: Type { of: Scalar::String, list: false },
        mark: None,
        label,
        unit: None,
        values: Vec::new(),
        host: Some(format!("https://{host}.mch.weixin.qq.com/")),
    });
    prop_oneof![12 => plain, 1 => host]
}

fn row() -> impl Strategy<Value = Row> {
    let files = [FileKind::Csv, FileKind::Pdf, FileKind::Image].map(Says::File).to_vec();
    let special = [files, vec![Says::Bridge, Says::Empty, Says::Redirect]].concat();
    prop_oneof![6 => field().prop_map(Says::Field), 1 => select(special)]
        .prop_map(|says| Row { line: Line(0), says })
}

fn table() -> impl Strategy<Value = Table> {
    vec(row(), 0..8).prop_map(|rows| Table { line: Line(0), kind: TableKind::Request, rows })
}

/// What is sent, and what comes back.
fn tables() -> impl Strategy<Value = Vec<Table>> {
    (table(), table(), any::<bool>()).prop_map(|(sent, received, fails)| {
        let kind = if fails { TableKind::Exception } else { TableKind::Response };
        vec![sent, Table { kind, ..received }]
    })
}

fn standing() -> impl Strategy<Value = Standing> {
    let page = "/(openapi|webhook)/v3/[a-z]{1,8}(/[a-z-]{1,8})?";
    (select(surface::CLASSES.as_slice()), option::of("20[0-9]{2}(\\.[0-9]{2}){0,2}"), vec(page, 0..3))
        .prop_map(|(class, since, pages)| Standing { line: Line(0), class: class.to_owned(), since, pages })
}

fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        Just(Value::from("```\n| 请求参数")),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((any::<String>(), inner), 0..4)
                .prop_map(|pairs| Value::from(pairs.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

fn operation(method: Method) -> impl Strategy<Value = Operation> {
    let link = (words(), "https://pay\\.weixin\\.qq\\.com/doc/[0-9]{1,4}")
        .prop_filter("words, no brackets", |(text, _)| !text.is_empty() && !text.contains('['));
    let link = link.prop_map(|(text, url)| Link { text, url });
    let sample = option::of(
        vec(("[a-z_]{1,8}", json()), 0..4).prop_map(|pairs| pairs.into_iter().collect::<Map<_, _>>()),
    );
    (title(), vec(standing(), 0..3), tables(), sample, vec(link, 0..3)).prop_map(
        move |(title, standings, tables, sample, mut links)| {
            // Links stand below the answer, and each once.
            links.truncate(if tables.len() > 1 { links.len() } else { 0 });
            links.sort_by(|a, b| (&a.text, &a.url).cmp(&(&b.text, &b.url)));
            links.dedup();
            let facts = Facts::default();
            Operation { line: Line(0), method, title, standings, facts, tables, sample, links }
        },
    )
}

fn page() -> impl Strategy<Value = Page> {
    let methods = subsequence(Method::ALL.to_vec(), 1..4);
    let operations = methods.prop_flat_map(|methods| methods.into_iter().map(operation).collect::<Vec<_>>());
    (option::of(title()), operations).prop_map(|(title, operations)| Page {
        path: PAGE.to_owned(),
        title,
        redirect: false,
        operations,
    })
}

/// Reads, and where that works, goes on to the last stage; what is wrong is said of this page.
fn answers(text: &str) -> Result<(), TestCaseError> {
    for problem in toy::wrong(&toy::with(PAGE, text)) {
        let place = problem.strip_prefix(&format!("spec/{PAGE}"));
        prop_assert!(
            place.is_some_and(|rest| rest.starts_with(": ") || rest.starts_with(':')),
            "{}",
            problem
        );
        prop_assert!(problem.contains(", expected "), "{}", problem);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_text_is_answered(text in "\\PC{0,200}") {
        answers(&text)?;
    }

    #[test]
    fn pieces_of_the_dialect_in_any_order_are_answered(pieces in vec(piece(), 0..40)) {
        answers(&pieces.concat())?;
    }

    #[test]
    fn a_real_page_with_mistakes_is_answered(text in mutated()) {
        answers(&text)?;
    }

    #[test]
    fn what_is_written_reads_back(page in page()) {
        let text = surface::write(&page);
        let read = surface::read(PAGE, &text);
        prop_assert_eq!(read.as_ref(), Ok(&page), "{}", text);
        prop_assert_eq!(surface::write(&page), surface::write(&read.unwrap()));
    }
}
