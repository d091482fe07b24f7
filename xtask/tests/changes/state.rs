//! Small pages, and the report on two states of them.

use std::fmt::Write as _;
use std::path::Path;

use tempfile::TempDir;
use xtask::changes::{self, Change, Input, Report};

/// An optional row of a request.
pub(crate) const A: &str = "a {data-indent=1} | string | 甲";
pub(crate) const PAGE: &str = "openapi/v3/pay/orders.md";
pub(crate) const NOTICE: &str = "webhook/v3/PAY.DONE.md";

/// One operation of a page: its rows without the leading bar, and what stands around them.
#[derive(Clone, Copy)]
pub(crate) struct Page<'a> {
    pub(crate) title: &'a str,
    pub(crate) box_: &'a str,
    pub(crate) link: &'a str,
    pub(crate) request: &'a [&'a str],
    pub(crate) response: &'a [&'a str],
}

pub(crate) const PLAIN: Page<'_> = Page {
    title: "下单",
    box_: "",
    link: "https://pay.weixin.qq.com/doc/1",
    request: &["json {data-required} | object | 数据", "id {data-required data-indent=1} | string | 单号"],
    response: &["state | string | 状态"],
};

pub(crate) fn page(of: Page<'_>) -> String {
    let mut text =
        format!("---\ntitle: {}\n---\n\n# {{{{ $frontmatter.title }}}} {{#post}}\n\n{}\n", of.title, of.box_);
    for (header, rows) in [("请求参数", of.request), ("返回字典", of.response)] {
        write!(text, "\n| {header} | 类型 {{.type}} | 描述 {{.desc}}\n| --- | --- | ---\n").unwrap();
        for row in rows {
            writeln!(text, "| {row}").unwrap();
        }
    }
    format!("{text}\n参阅 [官方文档]({})\n", of.link)
}

/// A repository: a manifest with a version, and the families of `spec/`.
pub(crate) fn repository() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    write_all(
        root.path(),
        &[("Cargo.toml", "[workspace.package]\nversion = \"0.1.0\"\n"), ("spec/errata.toml", "")],
    );
    let families = family("payment", "openapi/v3/pay") + &family("notices", "webhook");
    write_all(root.path(), &[("spec/families.toml", &families)]);
    root
}

pub(crate) fn write_all(root: &Path, files: &[(&str, &str)]) {
    for (name, text) in files {
        let path = root.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
}

/// One entry of the families.
pub(crate) fn family(name: &str, prefix: &str) -> String {
    format!("[[family]]\nfeature = \"{name}\"\ntitle = \"\"\nenglish = \"\"\npages = [\"{prefix}\"]\n")
}

/// The report on two states, each a folder of these files.
#[track_caller]
pub(crate) fn report(old: &[(&str, &str)], new: &[(&str, &str)]) -> Report {
    let root = repository();
    let read = |name: &str, files: &[(&str, &str)]| {
        let folder = root.path().join(name);
        write_all(&folder, files);
        Input::read(root.path(), folder.to_str().unwrap()).unwrap_or_else(|problems| panic!("{problems}"))
    };
    changes::compare(&read("old", old), &read("new", new)).unwrap()
}

#[track_caller]
pub(crate) fn pages(old: Page<'_>, new: Page<'_>) -> Vec<Change> {
    let report = report(&[(PAGE, &page(old))], &[(PAGE, &page(new))]);
    report.changes().cloned().collect()
}

/// A notification whose document has `rows`.
pub(crate) fn notice(envelope: &str, rows: &[&str]) -> String {
    let mut text = String::from("---\ntitle: 支付成功\n---\n\n# {{ $frontmatter.title }} {#post}\n\n");
    text.push_str("| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| body | object | 通知\n");
    writeln!(text, "| {envelope}\n| resource {{data-indent=1}} | object | 数据").unwrap();
    text.push_str("| ciphertext {data-indent=2} | string {data-encrypted=by-aes-gcm} | 密文\n| {colspan=3 .im-table-line}\n");
    for row in rows {
        writeln!(text, "| {row}").unwrap();
    }
    text.push_str("\n| 应答规范 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| status {data-required} | integer | 状态\n");
    text
}

/// The body fields of a request, without what they have in common.
pub(crate) fn request<'a>(rows: &[&'a str]) -> Vec<&'a str> {
    [&["json {data-required} | object | 数据"], rows].concat()
}
