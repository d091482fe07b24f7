//! What the sources say together, on pages of our own making.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "facts that do not read are a failed test")]

use std::fmt::Write as _;

use crate::common::{show, toy};
use xtask::join;
use xtask::model::Operation;
use xtask::output::Files;
use xtask::spec::Spec;

const MERCHANT: &str = "official/merchant/1.md";
const PARTNER: &str = "official/partner/2.md";

/// An official page of `POST /v3/pay/one`: rows of its body, and of its answer.
fn official(role: &str, number: &str, body: &[&str], answer: &[&str]) -> String {
    let mut text = format!(
        "---\nurl: https://pay.weixin.qq.com/doc/v3/{role}/{number}\ndoc_id: {number}\ntitle: 下单\nproduct: 玩具\n\
         http_method: POST\nrequest_path: /v3/pay/one\n---\n"
    );
    for (heading, rows) in [("Body 包体参数", body), ("应答参数\n200 OK\n", answer)] {
        write!(text, "\n## {heading}\n| 参数名 | 类型 | 必填 | 描述 |\n| --- | --- | --- | --- |\n").unwrap();
        for row in rows {
            writeln!(text, "{row}").unwrap();
        }
    }
    text
}

/// The website's page: what it has of both roles in one table, and links of the pages at hand.
fn website() -> String {
    let page = toy::page(&[
        "| json | object | x",
        "| appid {data-required data-indent=1} | string | 应用",
        "| sub_mchid {data-required data-indent=1} | string | 子商户",
        "| amount {data-required data-indent=1} | object | 金额",
        "| total {data-required data-indent=2} | integer | 总额",
        "| kind {data-indent=1} | string | 种类<br/>`OLD` \\| `WHEEL` 枚举值之一",
        "| color {data-indent=1} | string | 颜色<br/>`SHIFTED` \\| `ROW` 枚举值之一",
        "| currency {data-indent=1} | string | 币种<br/>`CNY` 枚举值",
        "| gone {data-required data-indent=1} | string | 别处没有",
    ]);
    let answer = "| state | string | 状态\n| description | string | 描述\n| kept | string | 留下\n";
    let links = "\n参阅\n- [官方](https://pay.weixin.qq.com/doc/v3/merchant/1)\n- [官方](https://pay.weixin.qq.com/doc/v3/partner/2)\n";
    format!("{page}{answer}{links}")
}

fn files() -> Files {
    let mut files = toy::with(toy::PAGE, website());
    let merchant = official(
        "merchant",
        "1",
        &[
            "| appid | string(32) | true | 【应用】 |",
            "| amount | object | true | 【金额】 |",
            "| amount.total | int | true | 【总额】 (单位:分) |",
            "| amount.payer | object | false | 【付款人】 |",
            "| amount.payer.name | string | true | 【姓名】 (加密) |",
            "| kind | string | true | 【种类】<br>WHEEL：轮子<br>BODY：外壳 |",
            "| color | string | false | 【颜色】<br>RED：红<br>BLUE：蓝 |",
            "| currency | string | false | 【币种】<br>CNY |",
        ],
        &[
            "| state | string | true | 【状态】<br>DONE：完 |",
            "| amount | object | false | 【金额】 |",
            "| amount.paid | int | true | 【实付】 |",
        ],
    );
    let partner = official(
        "partner",
        "2",
        &[
            "| appid | string(32) | true | 【应用】 |",
            "| sub_mchid | string(32) | true | 【子商户】 |",
            "| amount | object | true | 【金额】 |",
            "| amount.total | int | true | 【总额】 |",
            "| kind | string | false | 【种类】<br>WHEEL：轮子 |",
        ],
        &["| state | string | true | 【状态】<br>WAIT：等 |", "| sub_mchid | string | true | 【子商户】 |"],
    );
    files.insert(MERCHANT.into(), merchant);
    files.insert(PARTNER.into(), partner);
    files.insert(
        "errata.toml".into(),
        "[[keep]]\npage = \"openapi/v3/pay/one.md\"\ntable = \"response\"\nrows = [\"kept\"]\nreason = \"x\"\nlink = \"x\"\n".into(),
    );
    files
}

fn spec(files: &Files) -> Spec {
    Spec::parse(files).unwrap_or_else(|problems| panic!("{problems}"))
}

fn one(spec: &Spec) -> Operation {
    spec.operations.iter().find(|operation| operation.page == toy::PAGE).unwrap().clone()
}

/// The request fields with what is required of each, dotted.
fn fields(fields: &[xtask::model::Field], above: &str, out: &mut Vec<String>) {
    for field in fields {
        let path = format!("{above}{}", field.name);
        out.push(format!("{path}{}", if field.required { " !" } else { "" }));
        self::fields(&field.fields, &format!("{path}."), out);
    }
}

#[track_caller]
fn wrong(files: &Files, said: &[&str]) {
    let problems = Spec::parse(files).expect_err("something is wrong");
    let lines: Vec<String> = problems.0.iter().map(ToString::to_string).collect();
    assert_eq!(lines, said);
}

#[test]
fn the_stage() {
    let spec = spec(&files());
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        insta::assert_snapshot!("join.1_model", show::model(&[one(&spec)]));
        insta::assert_snapshot!("join.2_sources", join::text(&spec.sources));
    });
    let json: serde_json::Value = serde_json::from_str(&join::json(&spec.sources)).unwrap();
    assert_eq!(json[2]["request"]["website"], serde_json::json!(["gone"]));
}

#[test]
fn a_field_is_required_where_every_role_requires_it() {
    let mut found = Vec::new();
    fields(&one(&spec(&files())).request, "", &mut found);
    assert_eq!(
        found,
        [
            "appid !",
            "sub_mchid",
            "amount !",
            "amount.total !",
            // Only one page describes what hangs under it, and requires the name.
            "amount.payer",
            "amount.payer.name !",
            "kind",
            "color",
            "currency",
            "gone",
        ]
    );
}

#[test]
fn where_a_roles_page_is_not_at_hand_the_website_speaks_for_it() {
    let mut files = files();
    files.remove(PARTNER);
    files.insert("errata.toml".into(), String::new());
    let operation = one(&spec(&files));
    let mut found = Vec::new();
    fields(&operation.request, "", &mut found);
    // The merchant's page requires the kind, but the website does not.
    assert!(found.contains(&"kind".to_owned()) && found.contains(&"appid !".to_owned()), "{found:?}");
    assert!(operation.response.iter().any(|field| field.name == "kept"), "an answer to the other role");
}

#[test]
fn values_are_united_and_a_constant_is_none() {
    let operation = one(&spec(&files()));
    let values =
        |name: &str| operation.request.iter().find(|field| field.name == name).unwrap().values.clone();
    assert_eq!(values("kind"), ["WHEEL", "BODY", "OLD"]);
    assert_eq!(values("color"), ["RED", "BLUE"], "the website's are of another row");
    assert_eq!(values("currency"), [""; 0]);
    assert_eq!(operation.response[0].values, ["DONE", "WAIT"]);
}

#[test]
fn the_official_answer_takes_the_place_of_the_websites() {
    let operation = one(&spec(&files()));
    let names: Vec<&str> = operation.response.iter().map(|field| field.name.as_str()).collect();
    assert_eq!(names, ["state", "kept", "amount", "sub_mchid"]);
}

#[test]
fn types_that_disagree_are_a_mistake_until_they_are_decided() {
    let mut files = files();
    let page = files[MERCHANT].replace("| amount.total | int |", "| amount.total | string |");
    files.insert(MERCHANT.into(), page);
    wrong(
        &files,
        &[
            "spec/openapi/v3/pay/one.md:5: `amount.total` of the request, string and integer on official pages, \
           integer on the website, expected one type, or a [[decide]] in spec/errata.toml",
        ],
    );
    let decided = "[[decide]]\npage = \"openapi/v3/pay/one.md\"\ntable = \"request\"\nrow = \"amount.total\"\n\
        type = \"integer\"\nreason = \"x\"\nlink = \"x\"\n";
    let errata = format!("{}{decided}", files["errata.toml"]);
    files.insert("errata.toml".into(), errata);
    let operation = one(&spec(&files));
    let amount = operation.request.iter().find(|field| field.name == "amount").unwrap();
    assert_eq!(amount.fields[0].ty.word(), "integer");
}

#[test]
fn what_decides_nothing_is_a_mistake() {
    let mut files = files();
    let errata = "[[keep]]\npage = \"openapi/v3/pay/one.md\"\ntable = \"response\"\nrows = [\"kept\", \"state\"]\nreason = \"x\"\nlink = \"x\"\n\
        [[decide]]\npage = \"openapi/v3/pay/one.md\"\ntable = \"request\"\nrow = \"gone\"\ntype = \"strin\"\nreason = \"x\"\nlink = \"x\"\n\
        [[split]]\npage = \"webhook/v3/A.md\"\ninto = \"webhook/v3/A/b.md\"\ntitle = \"x\"\nreason = \"x\"\nlink = \"x\"\n\
        [[official]]\npage = \"official/merchant/1.md\"\ntable = \"body\"\nrows = [\"appid\", \"nobody\"]\nrequired = true\nreason = \"x\"\nlink = \"x\"\n";
    files.insert("errata.toml".into(), errata.into());
    wrong(
        &files,
        &[
            "spec/errata.toml:2: row 2 to keep that needs no keeping (`state` of openapi/v3/pay/one.md), \
             expected a field of the website's alone, or no entry",
            "spec/errata.toml:8: a decision that decides nothing (`gone` of openapi/v3/pay/one.md), \
             expected a field that official pages have, or no entry",
            "spec/errata.toml:8: the type `strin`, expected a word of the type cell, perhaps with []",
            "spec/errata.toml:15: a split of webhook/v3/A.md, expected a notification's page",
            "spec/errata.toml:21: a correction of a row that is not there (`nobody` of official/merchant/1.md), \
             expected a row of the page",
            "spec/errata.toml:21: a correction that changes nothing (`appid` of official/merchant/1.md), \
             expected the page to be still wrong, or no entry",
        ],
    );
}

#[test]
fn a_row_one_level_too_high_is_put_under_what_it_belongs_to() {
    let mut files = files();
    let page = files[MERCHANT].replace("| amount.payer.name |", "| amount.name |");
    files.insert(MERCHANT.into(), page);
    let fix = "[[official]]\npage = \"official/merchant/1.md\"\ntable = \"body\"\nrows = [\"amount.name\"]\n\
        under = \"amount.payer\"\nreason = \"x\"\nlink = \"x\"\n";
    let errata = format!("{}{fix}", files["errata.toml"]);
    files.insert("errata.toml".into(), errata);
    assert_eq!(one(&spec(&files)).request, one(&spec(&self::files())).request);
}

#[test]
fn a_correction_that_official_pages_have_made_needless_goes() {
    let with = |set: &str| {
        let mut files = files();
        let fix = format!(
            "[[fix]]\npage = \"openapi/v3/pay/one.md\"\ntable = \"request\"\nrow = \"json.amount.total\"\n\
             set = {set}\nreason = \"x\"\nlink = \"x\"\n"
        );
        let errata = format!("{}{fix}", files["errata.toml"]);
        files.insert("errata.toml".into(), errata);
        Spec::parse(&files).map(|_| ()).map_err(|problems| problems.to_string())
    };
    // A page of the merchant's says 分 itself, and none says that it may be left out.
    let needless = with("{ unit = \"分\" }").unwrap_err();
    assert!(
        needless.starts_with(
            "spec/errata.toml:8: a correction of `json.amount.total` of openapi/v3/pay/one.md, which the other \
             sources have right, expected no such entry\n"
        ),
        "{needless}"
    );
    assert_eq!(with("{ label = \"总金额\" }"), Ok(()));
}

const WITNESS: &str = "method\tpath\tside\tfield\twhat\tsays\tlabel\twitness\texception\n";

/// The facts of the toy with these lines of `witness.tsv`, each without its call and its last cells.
fn witnessed(lines: &[(&str, &str)]) -> Files {
    let mut text = WITNESS.to_owned();
    for (line, exception) in lines {
        writeln!(text, "POST\t/v3/pay/one\t{line}\t\tgo\t{exception}").unwrap();
    }
    let mut files = files();
    files.insert("witness.tsv".into(), text);
    files
}

#[test]
fn what_another_source_makes_needless_goes() {
    // The witness has the row that stays and the row that is added; the pages agree on the total, and one of them
    // does not require the kind.
    let mut files = witnessed(&[("response\tkept\tis\tstring", ""), ("request\tbonus\tis\tinteger", "")]);
    let witness = files["witness.tsv"].replace("string\t\tgo", "string\t留下\tgo");
    files.insert("witness.tsv".into(), witness.replace("integer\t\tgo", "integer\t奖励\tgo"));
    let entry = |kind: &str, page: &str, rest: &str| {
        format!("[[{kind}]]\npage = \"{page}\"\n{rest}\nreason = \"x\"\nlink = \"x\"\n")
    };
    let entries = [
        entry(
            "add",
            toy::PAGE,
            "table = \"request\"\nafter = \"json.kind\"\nname = \"bonus\"\nlabel = \"奖励\"\nset = { type = \"integer\" }",
        ),
        entry("decide", toy::PAGE, "table = \"request\"\nrow = \"amount.total\"\ntype = \"integer\""),
        entry("official", MERCHANT, "table = \"body\"\nrows = [\"kind\"]\nrequired = false"),
    ];
    let errata = files["errata.toml"].clone() + &entries.concat();
    files.insert("errata.toml".into(), errata);
    wrong(
        &files,
        &[
            "spec/errata.toml:2: row 1 to keep, `kept` of openapi/v3/pay/one.md, which comes all the same, \
             expected no such entry",
            "spec/errata.toml:8: a correction of `bonus` of openapi/v3/pay/one.md, which the other sources have right, \
             expected no such entry",
            "spec/errata.toml:17: a decision without which `amount.total` of openapi/v3/pay/one.md is the same, \
             expected no such entry",
            "spec/errata.toml:24: a correction of `kind` of official/merchant/1.md, without which its operations are \
             the same, expected no such entry",
        ],
    );
}

#[test]
fn what_models_of_sdks_have_is_followed() {
    let joined = one(&spec(&witnessed(&[
        ("request\tamount.bonus\tis\tinteger", ""),
        ("request\tamount.parts\tis\tobject[]", ""),
        ("request\tamount.parts[].name\tis\tstring rsa", ""),
        ("request\tkind\tvalues\tAXLE", ""),
        ("request\tcolor\tonly\tRED", ""),
        ("request\tappid\toptional\t", ""),
        ("request\tgone\tat\tamount.came", ""),
        ("response\tkept\tat\tmine", ""),
        ("response\tstate\ttype\tinteger", "the page says a text"),
    ])));
    let mut names = Vec::new();
    fields(&joined.request, "", &mut names);
    for name in ["appid", "amount.bonus", "amount.parts.name", "amount.came"] {
        assert!(names.iter().any(|known| known == name), "{name}: {names:?}");
    }
    assert!(!names.iter().any(|name| name.starts_with("gone")), "{names:?}");
    let values = |name: &str| joined.request.iter().find(|field| field.name == name).unwrap().values.clone();
    assert!(values("kind").contains(&"AXLE".to_owned()) && values("kind").contains(&"WHEEL".to_owned()));
    assert_eq!(values("color"), ["RED"]);
    let answered: Vec<&str> = joined.response.iter().map(|field| field.name.as_str()).collect();
    assert!(answered.contains(&"mine") && !answered.contains(&"kept"), "{answered:?}");
}

#[test]
fn a_fact_that_cannot_hold_is_a_mistake() {
    let mut files = witnessed(&[
        ("request\tnowhere.name\tis\tstring", ""),
        ("request\tamount\tis\tstring", ""),
        ("request\tnowhere\toptional\t", ""),
        ("request\tamount\tis\tobject", "not so"),
    ]);
    files.get_mut("witness.tsv").unwrap().push_str("GET\t/v3/none\trequest\tx\toptional\t\t\tgo\t\n");
    wrong(
        &files,
        &[
            "spec/witness.tsv:2: `nowhere.name` (POST /v3/pay/one nowhere.name), expected a field to hang under",
            "spec/witness.tsv:3: `amount` (POST /v3/pay/one amount), expected the same type as the other sources say, or an exception",
            "spec/witness.tsv:4: `nowhere` (POST /v3/pay/one nowhere), expected a field that is there",
            "spec/witness.tsv:5: an exception that is none (POST /v3/pay/one amount), expected a fact that does not hold, or no reason",
            "spec/witness.tsv:6: a fact of no operation (GET /v3/none x), expected a method and path, or a notification's page",
        ],
    );
    let mut files = witnessed(&[("aside\tx\toptional\t", ""), ("request\tx\tis\tword", "")]);
    files.get_mut("witness.tsv").unwrap().push_str("one\ttwo\n");
    wrong(
        &files,
        &[
            "spec/witness.tsv:2: the line `POST\t/v3/pay/one\taside\tx\toptional\t\t\tgo`, expected request, response or resource as the third cell",
            "spec/witness.tsv:3: the line `POST\t/v3/pay/one\trequest\tx\tis\tword\t\tgo`, expected a type, perhaps with a coding after a blank",
            "spec/witness.tsv:4: the line `one\ttwo`, expected nine cells, parted by tabs",
        ],
    );
}

/// A page without a query is silent of it where its role has another page that has one, or no role has any.
#[test]
fn a_page_without_a_table_is_silent_of_it() {
    let mut files = files();
    let bare = "---\nurl: https://pay.weixin.qq.com/doc/v3/merchant/3\ndoc_id: 3\ntitle: 下单\nproduct: 玩具\n\
                http_method: POST\nrequest_path: /v3/pay/one\n---\n\n## 应答参数\n204 无应答包体\n";
    files.insert("official/merchant/3.md".into(), bare.into());
    let appid =
        |files: &Files| one(&spec(files)).request.iter().any(|field| field.name == "appid" && field.required);
    assert!(appid(&files), "its sister requires it");
    files.remove(MERCHANT);
    let partner_alone = one(&spec(&files));
    let sub_mchid = partner_alone.request.iter().find(|field| field.name == "sub_mchid").unwrap();
    assert!(!sub_mchid.required, "merchants have no body, partners have");
}

#[test]
fn what_one_operation_answers_and_another_lists_is_one_type() {
    let listing = |listed: &str| {
        let rows = ["| json | object | x", "| appid {data-required data-indent=1} | string | 公众账号ID"];
        let list = "| data | object[] | 列表\n| prepay_id {data-indent=1} | string | 标识\n\
            | state {data-indent=1} | string | 状态<br/>`DONE` \\| `WAIT` 枚举值之一\n| total | integer | 总数\n";
        let page = toy::page(&rows);
        let at = page.find("| prepay_id").unwrap();
        let mut files = toy::with(toy::PAGE, format!("{}{list}", &page[..at]));
        let noun =
            "[[noun]]\nmodule = \"thing\"\nname = \"Thing\"\ntitle = \"东西\"\nenglish = \"a thing\"\n";
        let of = format!("of = [\"openapi/v3/bill/one.md\"]\nlisted = [\"{listed}\"]\n");
        files.insert("errata.toml".into(), format!("{noun}{of}"));
        toy::translated(&files)
    };
    let (generated, ..) = xtask::codegen::generate(&spec(&listing(toy::PAGE))).unwrap();
    let lists = &generated["v3/pay/one.rs"];
    assert!(lists.contains("pub use crate::nouns::thing::Thing as Data;"), "{lists}");
    assert!(lists.contains("pub data: Vec<response::Data>"), "{lists}");
    let thing = &generated["nouns/thing.rs"];
    assert!(thing.contains("pub struct Thing {") && thing.contains("pub state: Option<State>"), "{thing}");
    wrong(
        &listing("openapi/v3/refund/one.md"),
        &[
            "spec/errata.toml:2: `openapi/v3/refund/one.md`, which lists no one thing, expected operations and \
             notifications that bring the same",
        ],
    );
}
