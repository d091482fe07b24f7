//! What only the official documentation has, on pages of our own making.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "facts that do not read are a failed test")]

use crate::common::toy;
use xtask::join;
use xtask::model::{Field, Kind, Operation, Place, Version};
use xtask::names;
use xtask::output::Files;
use xtask::spec::Spec;

const FAMILY: &str = "
[[family]]
feature = \"toys\"
title = \"玩具\"
english = \"Toys\"
pages = [\"openapi/brand/toys\", \"webhook/brand/TOY.MADE\", \"webhook/brand/TOY.BROKEN\"]
";

const GLOSSARY: [(&str, &str); 12] = [
    ("中", "middle"),
    ("坏了", "broken"),
    ("密文", "ciphertext"),
    ("文件", "file"),
    ("玩具", "toy"),
    ("玩具箱", "toy box"),
    ("种类", "kind"),
    ("编号", "number"),
    ("说明", "description"),
    ("资源", "resource"),
    ("造好了", "made"),
    ("通知类型", "event type"),
];

fn page(number: &str, front: &str, tables: &[(&str, &[&str])]) -> (String, String) {
    let mut text = format!(
        "---\nurl: https://pay.weixin.qq.com/doc/brand/{number}\ndoc_id: {number}\ntitle: 玩具\nproduct: 玩具箱\n{front}---\n"
    );
    for (heading, rows) in tables {
        let rows = rows.join("\n");
        text.push_str(&format!(
            "\n## {heading}\n| 参数名 | 类型 | 必填 | 描述 |\n| --- | --- | --- | --- |\n{rows}\n"
        ));
    }
    (format!("official/brand/{number}.md"), text)
}

fn call(method: &str, path: &str) -> String {
    format!("http_method: {method}\nrequest_path: {path}\n")
}

const ID: &str = "| id | string(32) | true | 【编号】 |";
const KIND: &str = "| kind | string | true | 【种类】<br>`A`：中 |";
const OTHER_KIND: &str = "| kind | string | true | 【种类】<br>`B`：中 |";

fn files(pages: &[(String, String)]) -> Files {
    let mut files = toy::files();
    files.get_mut("families.toml").unwrap().push_str(FAMILY);
    let text = files.entry("glossary.tsv".into()).or_default();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    lines.extend(GLOSSARY.iter().map(|(label, english)| format!("{label}\t{english}")));
    lines.sort();
    lines.dedup_by(|a, b| a.split('\t').next() == b.split('\t').next());
    *text = lines.join("\n") + "\n";
    files.extend(pages.iter().cloned());
    files
}

fn all() -> Vec<(String, String)> {
    let envelope = [
        "| event_type | string | true | 【通知类型】<br>`TOY.MADE`：造好了<br>`TOY.BROKEN`：坏了 |",
        "| resource | object | true | 【资源】 |",
        "| resource.ciphertext | string | true | 【密文】 |",
    ];
    let upload = [
        "| file | file | true | 【文件】 |",
        "| meta | object | true | 【说明】 (json) |",
        "| meta.filename | string | true | 【说明】 |",
    ];
    vec![
        page(
            "1",
            &call("POST", "/brand/toys/{id}"),
            &[("Path 参数", &[ID]), ("Body 包体参数", &[KIND]), ("应答参数", &[KIND])],
        ),
        page(
            "2",
            &call("POST", "/brand/toys/{id}"),
            &[
                ("Path 参数", &[ID]),
                ("Body 包体参数", &[OTHER_KIND, "| more | string | true | 【说明】 |"]),
                ("应答参数", &[OTHER_KIND]),
            ],
        ),
        page("3", &call("POST", "/brand/toys/picture"), &[("Form 参数", &upload), ("应答参数", &[ID])]),
        page(
            "4",
            "event_type: TOY.MADE, TOY.BROKEN\n",
            &[("通知报文参数", &envelope), ("解密后资源", &[ID, KIND])],
        ),
    ]
}

fn spec(files: &Files) -> Spec {
    Spec::parse(files).unwrap_or_else(|problems| panic!("{problems}"))
}

fn find(spec: &Spec, page: &str) -> Operation {
    spec.operations.iter().find(|operation| operation.page == page).unwrap().clone()
}

fn field<'f>(fields: &'f [Field], name: &str) -> &'f Field {
    fields.iter().find(|field| field.name == name).unwrap()
}

#[test]
fn pages_of_one_path_are_one_operation_of_the_brand() {
    let spec = spec(&files(&all()));
    let operation = find(&spec, "openapi/brand/toys/{id}.md");
    assert_eq!((operation.kind, operation.version), (Kind::Endpoint, Version::Brand));
    assert_eq!((operation.path.as_str(), operation.feature.as_str()), ("/brand/toys/{id}", "toys"));
    assert_eq!(operation.file, "official/brand/1.md");
    assert_eq!(names::module_path(&operation), ["brand", "toys", "by_id", "post"]);
    let requires = |name: &str| field(&operation.request, name).required;
    // The second body has one field more, which only it requires.
    assert!(requires("id") && requires("kind") && !requires("more"));
    assert_eq!(field(&operation.request, "id").place, Place::Path);
    assert_eq!(field(&operation.request, "kind").values, ["A", "B"]);
    assert_eq!(field(&operation.response, "kind").values, ["A", "B"]);
    let links: Vec<&str> = operation.links.iter().map(|link| link.url.as_str()).collect();
    assert_eq!(links, ["https://pay.weixin.qq.com/doc/brand/1", "https://pay.weixin.qq.com/doc/brand/2"]);
    assert!(spec.website.iter().all(|operation| operation.version != Version::Brand));
}

#[test]
fn a_part_beside_a_file_is_the_text_of_a_document() {
    let operation = find(&spec(&files(&all())), "openapi/brand/toys/picture.md");
    assert_eq!(field(&operation.request, "file").place, Place::File);
    let meta = field(&operation.request, "meta");
    assert!(meta.is_bridged() && meta.fields[0].name == "filename", "{meta:?}");
}

#[test]
fn each_event_of_a_page_is_a_notification_beside_the_operations() {
    let spec = spec(&files(&all()));
    for (event, title, module) in [("TOY.MADE", "造好了", "made"), ("TOY.BROKEN", "坏了", "broken")] {
        let operation = find(&spec, &format!("webhook/brand/{event}.md"));
        assert_eq!((operation.kind, operation.event()), (Kind::Notification, event));
        assert_eq!(operation.title.text, title);
        assert_eq!(names::module_path(&operation), ["brand", "webhook", "toy", module]);
        let resource = &field(&operation.request, "resource").fields[0];
        assert_eq!(resource.fields.len(), 2, "the document, in the place of its ciphertext");
    }
}

#[test]
fn the_sources_are_told() {
    let spec = spec(&files(&all()));
    let text = join::text(&spec.sources);
    assert!(text.contains("POST /brand/toys/{id}\n  official  brand/1, brand/2\n"), "{text}");
    assert!(text.ends_with("4 of the official documentation alone"), "{text}");
}

#[track_caller]
fn wrong(files: &Files, said: &str) {
    let problems = Spec::parse(files).expect_err("something is wrong").to_string();
    assert!(problems.contains(said), "{problems}");
}

#[test]
fn what_cannot_stand_is_said_with_its_file() {
    let mut pages = all();
    pages.push(page("5", &call("GET", "/brand/balls"), &[("应答参数", &[ID])]));
    wrong(
        &files(&pages),
        "spec/official/brand/5.md: a page of no family, expected a prefix of openapi/brand/balls.md",
    );

    pages.pop();
    pages[1].1 = pages[1].1.replace("| kind | string |", "| kind | integer |");
    wrong(
        &files(&pages),
        "spec/official/brand/1.md: `kind` of the request, string and integer on official pages",
    );

    let mut pages = all();
    pages[3].1 = pages[3].1.replace("| resource.ciphertext | string | true | 【密文】 |\n", "");
    wrong(&files(&pages), "spec/official/brand/4.md: a notification without an encrypted document");

    let unused = files(&all()[..2]);
    wrong(&unused, "`webhook/brand/TOY.MADE` of `toys`, which no page needs");
}
