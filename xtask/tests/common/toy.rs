//! A small `spec/` that is right as it stands: a test spoils one thing in it.

use std::fmt::Write as _;
use std::path::Path;

use xtask::codegen;
use xtask::output::Files;
use xtask::spec::Spec;

/// The page that tests spoil.
pub(crate) const PAGE: &str = "openapi/v3/pay/one.md";

/// The line of its first row in the request table.
pub(crate) const FIRST: usize = 9;

const FAMILIES: &str = "[[family]]
feature = \"payment\"
title = \"基础支付\"
english = \"Payments\"
pages = [\"openapi/v3/pay\"]

[[family]]
feature = \"refund\"
title = \"退款\"
english = \"Refunds\"
pages = [\"openapi/v3/refund\"]

[[family]]
feature = \"bill\"
title = \"账单\"
english = \"Bills\"
pages = [\"openapi/v3/bill\"]

[[family]]
feature = \"certificates\"
title = \"证书\"
english = \"Certificates\"
pages = [\"openapi/v3/certificates\"]
";

/// A page with one operation, whose request table holds `rows` from line [`FIRST`] on.
pub(crate) fn page(rows: &[&str]) -> String {
    let mut text = String::from("---\ntitle: 下单\n---\n\n# {{ $frontmatter.title }} {#post}\n\n");
    text.push_str("| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n");
    for row in rows {
        writeln!(text, "{row}").unwrap();
    }
    text.push_str("\n| 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n");
    text.push_str("| prepay_id {data-required} | string | 预支付交易会话标识\n");
    text
}

/// The files of the small `spec/`.
pub(crate) fn files() -> Files {
    let row = [
        "| json | object | 声明请求的`JSON`数据结构",
        "| appid {data-required data-indent=1} | string | 公众账号ID",
    ];
    let mut files = Files::new();
    files.insert("families.toml".into(), FAMILIES.into());
    for path in [PAGE, "openapi/v3/refund/one.md", "openapi/v3/bill/one.md", "openapi/v3/certificates.md"] {
        files.insert(path.into(), page(&row));
    }
    files
}

/// The files with `text` at `path` instead.
pub(crate) fn with(path: &str, text: impl Into<String>) -> Files {
    let mut files = files();
    files.insert(path.into(), text.into());
    files
}

/// The files with `rows` in the request table of [`PAGE`].
pub(crate) fn with_rows(rows: &[&str]) -> Files {
    with(PAGE, page(rows))
}

/// The files with a glossary that has English for every label; as they are where they do not read.
pub(crate) fn translated(files: &Files) -> Files {
    let mut files = files.clone();
    if let Ok(spec) = Spec::parse(&files) {
        let text = spec.glossary.completed().unwrap().text;
        files.insert("glossary.tsv".into(), text.replace("\t\n", "\tsomething\n"));
    }
    files
}

/// What is wrong with `files`, a line each; where they bring no glossary it is none of the glossary.
pub(crate) fn wrong(files: &Files) -> Vec<String> {
    let files = if files.contains_key("glossary.tsv") { files.clone() } else { translated(files) };
    let done = Spec::parse(&files).and_then(|spec| codegen::generate(&spec));
    let Err(problems) = done else { return Vec::new() };
    problems.0.iter().map(ToString::to_string).collect()
}

/// Writes a repository of the small `spec/` to `root`: its folder and a manifest with the section of families.
pub(crate) fn write(root: &Path, files: &Files) {
    for (name, text) in &translated(files) {
        let path = root.join("spec").join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let manifest = "[package]\nname = \"toy\"\n\n[features]\n\
        # One feature a product family: written by `cargo xtask codegen` from spec/families.toml.\n\
        # End of the product families.\ncatalog = []\n";
    std::fs::write(root.join("Cargo.toml"), manifest).unwrap();
}
