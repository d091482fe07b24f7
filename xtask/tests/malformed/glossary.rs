//! `spec/glossary.tsv`.

use xtask::codegen;
use xtask::glossary::Glossary;
use xtask::spec::Spec;

use crate::common::toy::{self, FIRST, PAGE, page, wrong};

/// What the small spec needs, in order.
const RIGHT: [&str; 3] = ["下单\tPlace an order", "公众账号ID\tappid", "预支付交易会话标识\tprepay ID"];

/// The problems of the small spec with these lines.
fn glossary(lines: &[&str]) -> Vec<String> {
    wrong(&toy::with("glossary.tsv", lines.join("\n") + "\n"))
}

#[test]
fn one_that_is_complete() {
    assert_eq!(glossary(&RIGHT), [""; 0]);
}

#[test]
fn a_label_that_is_missing_is_named_once_where_it_stands_first() {
    // All four pages have it.
    assert_eq!(
        glossary(&[RIGHT[0], RIGHT[2]]),
        [format!(
            "spec/openapi/v3/bill/one.md:{}: `公众账号ID` without English, \
             expected a line in spec/glossary.tsv, which `cargo xtask glossary` adds",
            FIRST + 1
        )]
    );
}

#[test]
fn a_field_without_a_label_is_there_by_its_name() {
    let rows = ["| json | object | x", "| openid {data-indent=1} | string |"];
    let mut files = toy::with(PAGE, page(&rows));
    files.insert("glossary.tsv".into(), RIGHT.join("\n"));
    let problems = wrong(&files);
    let [only] = problems.as_slice() else { panic!("{problems:#?}") };
    assert!(only.starts_with(&format!("spec/{PAGE}:{}: `openid` without English", FIRST + 1)), "{only}");
    files.insert("glossary.tsv".into(), format!("openid\tuser openid\n{}", RIGHT.join("\n")));
    assert_eq!(wrong(&files), [""; 0]);
    let (files, ..) = codegen::generate(&Spec::parse(&files).unwrap()).unwrap();
    assert!(files["v3/pay/one.rs"].contains("        /// user openid\n        pub openid:"));
}

#[test]
fn a_title_and_the_text_of_a_link_want_english_too() {
    let rows = ["| json | object | x", "| appid {data-indent=1} | string | 公众账号ID"];
    let text = page(&rows).replace("下单", "支付") + "\n参阅\n- [文档](https://pay.weixin.qq.com/doc/1)\n";
    let mut files = toy::with(PAGE, text);
    files.insert("glossary.tsv".into(), RIGHT.join("\n"));
    let expected = "expected a line in spec/glossary.tsv, which `cargo xtask glossary` adds";
    assert_eq!(
        wrong(&files),
        [
            format!("spec/{PAGE}:5: `支付` without English, {expected}"),
            format!("spec/{PAGE}:5: `文档` without English, {expected}"),
        ]
    );
}

#[test]
fn a_line_no_page_needs() {
    assert_eq!(
        glossary(&["下单\tPlace an order", "下机\tx", RIGHT[1], RIGHT[2]]),
        [
            "spec/glossary.tsv:2: `下机`, which no page needs, expected a label, title or link text of a page, or no line"
        ]
    );
    // It is needed as it stands after errata: by a row they add, or not at all.
    let mut files = toy::with("glossary.tsv", [RIGHT[0], RIGHT[1], "邮箱\te-mail", RIGHT[2]].join("\n"));
    assert_eq!(wrong(&files).len(), 1, "{:?}", wrong(&files));
    let errata = format!(
        "[[add]]\npage = \"{PAGE}\"\ntable = \"request\"\nreason = \"r\"\nlink = \"l\"\n\
         after = \"json.appid\"\nname = \"email\"\nlabel = \"邮箱\"\n"
    );
    files.insert("errata.toml".into(), errata);
    assert_eq!(wrong(&files), [""; 0]);
}

#[test]
fn a_label_twice() {
    assert_eq!(
        glossary(&[RIGHT[0], RIGHT[1], "公众账号ID\tofficial account", RIGHT[2]]),
        ["spec/glossary.tsv:3: `公众账号ID` a second time, after line 2, expected one line a label"]
    );
}

#[test]
fn a_line_out_of_order() {
    assert_eq!(
        glossary(&[RIGHT[1], RIGHT[0], RIGHT[2]]),
        ["spec/glossary.tsv:2: `下单` after `公众账号ID`, expected lines sorted by code point"]
    );
}

#[test]
fn a_phrase_that_is_empty() {
    assert_eq!(
        glossary(&["下单\t", RIGHT[1], RIGHT[2]]),
        [
            "spec/glossary.tsv:1: `下单` of spec/openapi/v3/bill/one.md:5 without English, expected a phrase after the tab"
        ]
    );
}

#[test]
fn a_phrase_that_is_not_english() {
    for phrase in ["下单", "Place an order（JSAPI）", " Place an order", "Place an order "] {
        let found = phrase.trim();
        assert_eq!(
            glossary(&[&format!("下单\t{phrase}"), RIGHT[1], RIGHT[2]]),
            [format!(
                "spec/glossary.tsv:1: `{found}` as the English of `下单`, \
                 expected a phrase in English letters, no blanks around it"
            )]
        );
    }
}

#[test]
fn a_line_of_another_form() {
    for line in ["# a comment", "", "\tPlace an order", "a\tb\tc"] {
        assert_eq!(
            glossary(&[RIGHT[0], line, RIGHT[1], RIGHT[2]]),
            [format!(
                "spec/glossary.tsv:2: the line `{}`, expected a label, one tab and its English",
                line.trim()
            )]
        );
    }
}

#[test]
fn everything_at_once() {
    let lines = ["公众账号ID\t公众", "下单\tPlace an order", "下单\tOrder", "no tab", "预\tx", ""];
    let problems = glossary(&lines);
    let places: Vec<&str> = problems.iter().map(|line| line.split(": ").next().unwrap()).collect();
    let missing = format!("spec/openapi/v3/bill/one.md:{}", FIRST + 5);
    let expected = [1, 2, 3, 4, 5, 6].map(|line| format!("spec/glossary.tsv:{line}"));
    assert_eq!(places, expected.iter().chain([&missing]).collect::<Vec<_>>(), "{problems:#?}");
}

#[test]
fn beside_a_spoilt_page_only_what_is_wrong_whatever_the_page_needs() {
    let mut files = toy::with(PAGE, page(&["| json | strin | x"]));
    files.insert("glossary.tsv".into(), format!("zz\tof the spoilt page\n{}\n", RIGHT[0]));
    let problems = wrong(&files);
    let [only] = problems.as_slice() else { panic!("{problems:#?}") };
    assert!(only.starts_with(&format!("spec/{PAGE}:{FIRST}: an unknown type")), "{only}");
    files.insert("glossary.tsv".into(), format!("zz\tof the spoilt page\n{}\nno tab\n", RIGHT[0]));
    let problems = wrong(&files);
    let [line, _] = problems.as_slice() else { panic!("{problems:#?}") };
    assert!(line.starts_with("spec/glossary.tsv:3: the line `no tab`"), "{line}");
}

#[test]
fn what_cannot_be_read_is_not_completed_away() {
    for text in ["no tab\n", "a\tb\na\tc\n"] {
        let problems = Glossary::parse(text).completed().unwrap_err();
        assert_eq!(problems.0.len(), 1, "{problems}");
    }
}
