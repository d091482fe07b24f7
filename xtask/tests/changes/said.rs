//! What official pages say beside the types: limits, meanings, refusals.

use tempfile::TempDir;
use xtask::changes::{self, Change, Effect, Input, Kind, Version};

use crate::common::toy;

/// An official page of `POST /v3/pay/one`: a row of its body, and its table of refusals.
fn official(state: &str, refusals: &[&str]) -> String {
    let rows: String = refusals.iter().map(|row| format!("| {row} | 描述 | 方案 |\n")).collect();
    format!(
        "---\nurl: https://pay.weixin.qq.com/doc/v3/merchant/1\ndoc_id: 1\ntitle: 下单\nproduct: 玩具\n\
         http_method: POST\nrequest_path: /v3/pay/one\n---\n\n## Body 包体参数\n\
         | 参数名 | 类型 | 必填 | 描述 |\n| --- | --- | --- | --- |\n\
         | appid | string(32) | true | 【应用】 |\n{state}\n\
         ## 应答参数\n204 No Content\n\n无应答包体\n\n## 业务错误码\n| 状态码 | 错误码 | 描述 | 解决方案 |\n| --- | --- | --- | --- |\n{rows}"
    )
}

/// Effect, kind, path, what was and what is.
type Told<'a> = (Effect, Kind, Option<&'a str>, Option<&'a str>, Option<&'a str>);

/// The report on two states whose official pages are these.
fn compared(old: &str, new: &str) -> (TempDir, changes::Report) {
    let root = tempfile::tempdir().unwrap();
    let read = |name: &str, page: &str| {
        let mut files = toy::with("official/merchant/1.md", page);
        files.insert("errata.toml".into(), String::new());
        let folder = root.path().join(name);
        toy::write(&folder, &files);
        let input = Input::read(root.path(), folder.join("spec").to_str().unwrap());
        input.unwrap_or_else(|problems| panic!("{problems}"))
    };
    let report = changes::compare(&read("old", old), &read("new", new)).unwrap();
    (root, report)
}

#[test]
fn limits_meanings_and_refusals_are_told() {
    let old = official(
        "| name | string[1,32] | false | 【名称】 |\n| state | string(32) | false | 【状态】<br>DONE：完成<br>WAIT：等待 |\n\
         | time | string(64) | false | 【时间】 遵循rfc3339标准格式 |",
        &["400 | PARAM_ERROR", "403 | NO_AUTH"],
    );
    let new = official(
        "| name | string[1,64] | false | 【名称】 |\n| state | string(32) | false | 【状态】<br>DONE：已完成<br>WAIT：等待 |\n\
         | time | string(64) | false | 【时间】 |",
        &["400 | PARAM_ERROR", "429 | FREQUENCY_LIMITED"],
    );
    let (_, report) = compared(&old, &new);
    let told: Vec<Told<'_>> = report
        .changes()
        .map(|Change { effect, kind, path, old, new, .. }| {
            (*effect, *kind, path.as_deref(), old.as_deref(), new.as_deref())
        })
        .collect();
    let docs = Effect::Docs;
    let expected = [
        // The form of a time is its type.
        (Effect::Breaks, Kind::Time, Some("time"), Some("as 2018-06-08T10:34:56+08:00"), None),
        (docs, Kind::RefusalsGone, None, Some("403 NO_AUTH"), None),
        (docs, Kind::RefusalsAdded, None, None, Some("429 FREQUENCY_LIMITED")),
        (docs, Kind::Length, Some("name"), Some("1 to 32 characters"), Some("1 to 64 characters")),
        (docs, Kind::Meaning, Some("state"), Some("DONE: 完成"), Some("DONE: 已完成")),
    ];
    assert_eq!(told, expected);
    let markdown = changes::markdown(&report, Version::parse("0.1.0").unwrap());
    let line = "- `v3::pay::one::post` (POST /v3/pay/one): refusals gone: 403 NO_AUTH; refusals added: 429 FREQUENCY_LIMITED; \
         request name: length 1 to 32 characters -> 1 to 64 characters; \
         request state: meaning DONE: 完成 -> DONE: 已完成\n";
    assert!(markdown.contains(line), "{markdown}");
}

#[test]
fn a_value_that_comes_brings_its_meaning() {
    let state = |more: &str| {
        official(&format!("| state | string(32) | false | 【状态】<br>DONE：完成<br>WAIT：等待{more} |"), &[])
    };
    let (_, report) = compared(&state(""), &state("<br>LATE：迟到"));
    let kinds: Vec<Kind> = report.changes().map(|change| change.kind).collect();
    assert_eq!(kinds, [Kind::ValuesAdded]);
}
