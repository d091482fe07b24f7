//! `cargo xtask changes`: every rule on pages made for it.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up is a failed test")]

mod command;
mod said;
mod state;

use state::{A, NOTICE, PAGE, PLAIN, Page, family, notice, page, pages, report, request};
use xtask::changes::{Bump, Change, Effect, Kind, Report, Version};

/// Effect, kind and path of each difference.
fn told(changes: &[Change]) -> Vec<(Effect, Kind, &str)> {
    changes.iter().map(|change| (change.effect, change.kind, change.path.as_deref().unwrap_or(""))).collect()
}

#[track_caller]
fn requests(old: &[&str], new: &[&str], expected: &[(Effect, Kind, &str)]) -> Vec<Change> {
    let (old, new) = (request(old), request(new));
    let changes = pages(Page { request: &old, ..PLAIN }, Page { request: &new, ..PLAIN });
    assert_eq!(told(&changes), expected, "{changes:#?}");
    changes
}

#[track_caller]
fn responses(old: &[&str], new: &[&str], expected: &[(Effect, Kind, &str)]) {
    let changes = pages(Page { response: old, ..PLAIN }, Page { response: new, ..PLAIN });
    assert_eq!(told(&changes), expected, "{changes:#?}");
}

use Effect::{Adds, Behaviour, Breaks, Docs, Warns};

const A_REQUIRED: &str = "a {data-required data-indent=1} | string | 甲";
const B_REQUIRED: &str = "b {data-required data-indent=1} | string | 乙";
const O: &str = "o {data-indent=1} | object | 丙";

#[test]
fn a_request_field_that_comes_breaks_only_if_it_is_required() {
    requests(&[A], &[A, "b {data-indent=1} | string | 乙"], &[(Adds, Kind::FieldAdded, "b")]);
    let changes = requests(&[A], &[A, B_REQUIRED], &[(Breaks, Kind::FieldAdded, "b")]);
    assert_eq!(changes[0].rust.as_deref(), Some("`Request::new` asks for `b: String`"));
    let inner = "b {data-required data-indent=2} | string | 乙";
    let known = "c {data-indent=2} | string | 丁";
    requests(&[O, known], &[O, known, inner], &[(Breaks, Kind::FieldAdded, "o.b")]);
    let changes = requests(&[A], &[A, O, inner, known], &[(Adds, Kind::FieldAdded, "o")]);
    assert_eq!(changes[0].inside, 2, "what is inside comes with the object");
}

#[test]
fn a_field_that_goes_breaks() {
    requests(&[A, B_REQUIRED], &[A], &[(Breaks, Kind::FieldGone, "b")]);
    responses(
        &["a | string | 甲", "b | string | 乙"],
        &["b | string | 乙"],
        &[(Breaks, Kind::FieldGone, "a")],
    );
}

#[test]
fn required_and_optional_are_two_types_in_a_request_and_an_accessor_in_a_response() {
    requests(&[A], &[A_REQUIRED], &[(Breaks, Kind::Required, "a")]);
    requests(&[A_REQUIRED], &[A], &[(Breaks, Kind::Required, "a")]);
    let (optional, promised) = (["a | string | 甲"], ["a {data-required} | string | 甲"]);
    responses(&optional, &promised, &[(Adds, Kind::Required, "a")]);
    responses(&promised, &optional, &[(Breaks, Kind::Required, "a")]);
}

#[test]
fn the_order_of_fields_is_no_difference() {
    requests(&[A_REQUIRED, B_REQUIRED], &[B_REQUIRED, A_REQUIRED], &[]);
    requests(&[A, B_REQUIRED], &[B_REQUIRED, A], &[]);
}

#[test]
fn a_response_field_that_comes_breaks_nobody() {
    responses(
        &["a | string | 甲"],
        &["a | string | 甲", "b {data-required} | string | 乙"],
        &[(Adds, Kind::FieldAdded, "b")],
    );
}

#[test]
fn a_type_breaks_where_rust_tells_it_apart() {
    for (old, new, effect, kind) in [
        ("integer", "string", Breaks, Kind::Type),
        ("string", "string[]", Breaks, Kind::Type),
        ("number", "integer", Docs, Kind::Type),
        ("string", "string {data-encrypted=by-rsa-pubkey}", Breaks, Kind::Mark),
        ("string", "string {data-encoded=by-urlencode}", Behaviour, Kind::Mark),
    ] {
        let [old, new] = [old, new].map(|ty| format!("a | {ty} | 甲"));
        responses(&[&old], &[&new], &[(effect, kind, "a")]);
    }
}

#[test]
fn values_are_variants_of_strings_and_words_of_numbers() {
    for (old, new, effect, kind) in [
        (
            "string | 甲<br/>`A` \\| `B` 枚举值之一",
            "string | 甲<br/>`A` \\| `B` \\| `C` 枚举值之一",
            Adds,
            Kind::ValuesAdded,
        ),
        ("string | 甲<br/>`A` \\| `B` 枚举值之一", "string | 甲<br/>`A` 枚举值", Breaks, Kind::ValuesGone),
        ("string | 甲", "string | 甲<br/>`A` 枚举值", Breaks, Kind::ValuesAdded),
        ("string | 甲<br/>`A` 枚举值", "string | 甲", Breaks, Kind::ValuesGone),
        (
            "string | 甲<br/>`on_way` 枚举值",
            "string | 甲<br/>`ON_WAY` 枚举值",
            Behaviour,
            Kind::ValueSpelling,
        ),
        ("integer | 甲<br/>`1` \\| `2` 枚举值之一", "integer | 甲<br/>`1` 枚举值", Docs, Kind::ValuesGone),
    ] {
        let [old, new] = [old, new].map(|rest| format!("a | {rest}"));
        responses(&[&old], &[&new], &[(effect, kind, "a")]);
    }
}

#[test]
fn a_type_breaks_that_is_called_otherwise() {
    let amount = ["amount | object | 金额", "total {data-indent=1} | integer | 总"];
    let detail = [
        "detail | object | 明细",
        "amount {data-indent=1} | object | 金额",
        "fen {data-indent=2} | integer | 分",
    ];
    // The shallower of two shapes has the name.
    let expected = [(Breaks, Kind::TypeRenamed, "detail.amount"), (Adds, Kind::FieldAdded, "amount")];
    responses(&detail, &[&detail[..], &amount].concat(), &expected);
}

#[test]
fn an_enum_that_is_no_longer_shared_breaks_where_it_was_borrowed() {
    let (two, three) = ("`A` \\| `B` 枚举值之一", "`A` \\| `B` \\| `C` 枚举值之一");
    let request = |values: &str| format!("state {{data-indent=1}} | string | 状态<br/>{values}");
    let (before, after) = (request(two), request(three));
    let response = format!("state | string | 状态<br/>{two}");
    let of = |rows: &[&str]| page(Page { request: rows, response: &[&response], ..PLAIN });
    let json = "json | object | 数据";
    let report = report(&[(PAGE, &of(&[json, &before]))], &[(PAGE, &of(&[json, &after]))]);
    let changes: Vec<Change> = report.changes().cloned().collect();
    assert_eq!(told(&changes), [(Breaks, Kind::TypeRenamed, "state"), (Adds, Kind::ValuesAdded, "state")]);
    assert_eq!(changes[0].new.as_deref(), Some("response::State"));
}

#[test]
fn an_amount_in_fen_has_a_type_of_its_own() {
    let [number, fen] = ["integer | 甲", "integer | 甲，单位为分"].map(|rest| format!("a | {rest}"));
    responses(&[&number], &[&fen], &[(Breaks, Kind::Unit, "a")]);
    responses(&[&fen], &["a | integer | 甲，单位为秒"], &[(Breaks, Kind::Unit, "a")]);
    // A text of an answer is read as either.
    responses(&["a | string | 甲，单位为分"], &[&fen], &[(Docs, Kind::Type, "a")]);
}

#[test]
fn words_break_nobody() {
    requests(&[A], &["a {data-indent=1} | string | 己"], &[(Docs, Kind::Label, "a")]);
    requests(
        &["a {data-indent=1} | integer | 甲"],
        &["a {data-indent=1} | integer | 甲，单位为秒"],
        &[(Docs, Kind::Unit, "a")],
    );
    let new = Page { title: "统一下单", link: "https://pay.weixin.qq.com/doc/2", ..PLAIN };
    assert_eq!(told(&pages(PLAIN, new)), [(Docs, Kind::Title, ""), (Docs, Kind::Links, "")]);
}

#[test]
fn a_place_and_a_host_are_behaviour() {
    let query = ["query | object | 参数", "a {data-indent=1} | string | 甲"];
    let changes = pages(Page { request: &request(&[A]), ..PLAIN }, Page { request: &query, ..PLAIN });
    assert_eq!(told(&changes), [(Behaviour, Kind::Place, "a")]);
    let options = [
        "base_uri | string | `https://apihk.mch.weixin.qq.com/`",
        "security | `true` | 证书",
        "nonceless | `true` | 无",
    ];
    let changes = pages(PLAIN, Page { request: &[&options, PLAIN.request].concat(), ..PLAIN });
    let expected = [Kind::Host, Kind::ClientCertificate, Kind::Nonceless].map(|kind| (Behaviour, kind, ""));
    assert_eq!(told(&changes), expected);
}

#[test]
fn another_kind_of_answer_says_it_all() {
    let empty = ["空字符串(无返回内容) {align=center colspan=3}"];
    assert_eq!(told(&pages(PLAIN, Page { response: &empty, ..PLAIN })), [(Breaks, Kind::Answer, "")]);
}

#[test]
fn a_new_deprecation_warns_and_an_old_one_taken_back_does_not() {
    let over = Page {
        box_: "::: danger 已下线 {.im-deprecated}\n此接口自2021.11.10起已下线\n:::\n",
        ..PLAIN
    };
    assert_eq!(told(&pages(PLAIN, over)), [(Warns, Kind::Deprecated, "")]);
    assert_eq!(told(&pages(over, PLAIN)), [(Docs, Kind::Deprecated, "")]);
}

#[test]
fn operations_come_go_and_are_called_otherwise() {
    let plain = page(PLAIN);
    let more = page(Page { title: "退款", ..PLAIN });
    let other = "openapi/v3/pay/refunds.md";
    let one =
        |report: &Report| report.changes().map(|change| (change.effect, change.kind)).collect::<Vec<_>>();
    let both = [(PAGE, plain.as_str()), (other, &more)];
    assert_eq!(one(&report(&both[..1], &both)), [(Adds, Kind::OperationAdded)]);
    assert_eq!(one(&report(&both, &both[..1])), [(Breaks, Kind::OperationGone)]);
    let moved = report(&both[..1], &[("openapi/v3/pay/deals.md", &plain)]);
    assert_eq!(one(&moved), [(Breaks, Kind::OperationRenamed), (Behaviour, Kind::Http)]);
    assert_eq!(moved.groups[0].module.as_deref(), Some("v3::pay::deals::post"));
}

#[test]
fn another_feature_breaks_and_a_page_of_no_family_has_none_to_lose() {
    let plain = page(PLAIN);
    let (old, new) = (family("payment", "openapi/v3/pay"), family("orders", "openapi/v3/pay/orders"));
    let moved =
        report(&[(PAGE, &plain), ("families.toml", &old)], &[(PAGE, &plain), ("families.toml", &new)]);
    let changes: Vec<_> = moved.changes().map(|change| (change.effect, change.kind)).collect();
    assert_eq!(changes, [(Breaks, Kind::FeatureGone), (Adds, Kind::FeatureAdded), (Breaks, Kind::Feature)]);
    let none = family("x", "openapi/v3/nothing");
    let unknown =
        report(&[(PAGE, &plain), ("families.toml", &none)], &[(PAGE, &plain), ("families.toml", &none)]);
    assert_eq!(unknown.changes().count(), 0);
}

#[test]
fn a_notifications_document_is_rust_and_its_envelope_is_not() {
    let id = "id {data-indent=1} | string | 通知ID";
    let paid = "paid {data-required data-indent=3} | string | 已付";
    let told_of = |old: &str, new: &str| {
        let changes: Vec<Change> = report(&[(NOTICE, old)], &[(NOTICE, new)]).changes().cloned().collect();
        told(&changes)
            .iter()
            .map(|(effect, kind, path)| (*effect, *kind, (*path).to_owned()))
            .collect::<Vec<_>>()
    };
    let plain = notice(id, &[paid]);
    let more = notice(id, &[paid, "sum {data-required data-indent=3} | integer | 金额"]);
    assert_eq!(told_of(&plain, &more), [(Adds, Kind::FieldAdded, "resource.ciphertext.sum".to_owned())]);
    assert_eq!(told_of(&more, &plain), [(Breaks, Kind::FieldGone, "resource.ciphertext.sum".to_owned())]);
    let other = notice("event {data-indent=1} | string | 事件", &[paid]);
    let expected = [Kind::FieldGone, Kind::FieldAdded].map(|kind| (Docs, kind));
    let found: Vec<_> = told_of(&plain, &other).into_iter().map(|(effect, kind, _)| (effect, kind)).collect();
    assert_eq!(found, expected);
}

#[test]
fn the_version_follows_from_the_worst() {
    let bump = |old: &[&str], new: &[&str], version: &str| {
        let (old, new) = (request(old), request(new));
        let of = |rows: &[&str]| page(Page { request: rows, ..PLAIN });
        let version = Version::parse(version).unwrap();
        let bump = Bump::of(&report(&[(PAGE, &of(&old))], &[(PAGE, &of(&new))]), version);
        (bump, version.after(bump).to_string())
    };
    let words = "a {data-indent=1} | string | 己";
    for (old, new, version, expected) in [
        (&[A][..], &[][..], "0.1.3", (Some(Bump::Minor), "0.2.0")),
        (&[A], &[], "1.2.3", (Some(Bump::Major), "2.0.0")),
        (&[], &[A], "0.1.3", (Some(Bump::Patch), "0.1.4")),
        (&[], &[A], "1.2.3", (Some(Bump::Minor), "1.3.0")),
        (&[A], &[words], "0.1.3", (Some(Bump::Patch), "0.1.4")),
        (&[A], &[words], "1.2.3", (Some(Bump::Patch), "1.2.4")),
        (&[A], &[A], "1.2.3", (None, "1.2.3")),
    ] {
        let (bump, next) = bump(old, new, version);
        assert_eq!((bump, next.as_str()), expected, "{old:?} -> {new:?} at {version}");
    }
    assert_eq!(Version::parse("1.2"), None);
}
