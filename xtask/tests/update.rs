//! One command for a new state of the documentation, pages by hand, and the `OpenAPI` document.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a command that cannot be run is a failed test")]

use std::path::Path;
use std::process::{Command, Output};

use crate::common::toy;
use tempfile::TempDir;

/// A page that the small spec has no family for.
const NEW: &str = "openapi/v3/new/two.md";

fn run(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).arg("--root").arg(root).args(arguments).output().unwrap()
}

fn printed(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn write(root: &Path, name: &str, text: &str) {
    let path = root.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

fn read(root: &Path, name: &str) -> String {
    std::fs::read_to_string(root.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// A repository with the small spec, generated.
fn repository() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    toy::write(root.path(), &toy::files());
    write(root.path(), "spec/errata.toml", "");
    let manifest = read(root.path(), "Cargo.toml") + "\n[workspace.package]\nversion = \"0.1.0\"\n";
    write(root.path(), "Cargo.toml", &manifest);
    write(root.path(), "README.md", "It has <!-- =operations --> 0 <!-- = --> operations.\n");
    let done = run(root.path(), &["codegen"]);
    assert!(done.status.success(), "{}", said(&done));
    root
}

/// The documentation of the small spec, with a page more, which the index has beside a payment.
fn docs() -> TempDir {
    let docs = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(docs.path().join("webhook")).unwrap();
    for (name, text) in toy::files().iter().filter(|(name, _)| xtask::surface::is_page(name)) {
        write(docs.path(), name, text);
    }
    write(
        docs.path(),
        NEW,
        &toy::page(&["| json | object | x", "| nonce {data-indent=1} | string | 新字段"]),
    );
    let index = "| 支付 {rowspan=2} | [下单](/openapi/v3/pay/one)\n| [新](/openapi/v3/new/two)\n";
    write(docs.path(), "openapi/index.md", index);
    docs
}

#[test]
fn an_update_lists_what_is_to_decide_and_a_draft_goes_through_all_the_same() {
    let (root, docs) = (repository(), docs());
    let docs = docs.path().to_str().unwrap();
    let open = run(root.path(), &["update", docs, "--commit", "35a35c5"]);
    assert_eq!(open.status.code(), Some(1), "{}", printed(&open));
    let report = printed(&open);
    assert!(
        report.contains(&format!(
            "- [ ] spec/{NEW}: the family in spec/families.toml; suggested is `payment`\n"
        )),
        "{report}"
    );
    assert!(!root.path().join("generated/v3/new/two.rs").exists());
    let draft = run(root.path(), &["update", docs, "--commit", "35a35c5", "--drafts"]);
    assert!(draft.status.success(), "{}", said(&draft));
    let report = printed(&draft);
    assert!(report.contains("suggested is `payment`, where it is put for now"), "{report}");
    assert!(report.contains("the English of 新字段 "), "{report}");
    assert!(
        read(root.path(), "spec/families.toml")
            .contains("\"openapi/v3/new/two\", # suggested by the docs' index")
    );
    assert!(read(root.path(), "generated/v3/new/two.rs").contains("/// 新字段\n"));
    assert_eq!(read(root.path(), "README.md"), "It has <!-- =operations --> 5 <!-- = --> operations.\n");
    let undecided = run(root.path(), &["codegen", "--check"]);
    assert!(said(&undecided).contains("`新字段` of spec/openapi/v3/new/two.md:"), "{}", said(&undecided));
}

#[test]
fn import_leaves_pages_by_hand_alone() {
    let (root, docs) = (repository(), docs());
    std::fs::remove_file(docs.path().join(NEW)).unwrap();
    let own = "spec/own/openapi/v3/pay/hidden.md";
    write(
        root.path(),
        own,
        &toy::page(&["| json | object | x", "| appid {data-indent=1} | string | 公众账号ID"]),
    );
    let done = run(root.path(), &["import", docs.path().to_str().unwrap(), "--commit", "35a35c5"]);
    assert!(done.status.success(), "{}", said(&done));
    assert!(root.path().join(own).exists());
    let done = run(root.path(), &["codegen"]);
    assert!(done.status.success(), "{}", said(&done));
    assert!(read(root.path(), "generated/v3/pay/hidden.rs").contains("`POST /v3/pay/hidden`"));
}

#[test]
fn all_that_is_no_page_is_named_at_once() {
    let (root, docs) = (repository(), docs());
    let below = docs.path().join("openapi/v3/pay");
    write(docs.path(), "openapi/v3/pay/picture.png", "\u{0}");
    write(docs.path(), "openapi/v3/pay/TWO.MD", "x");
    let marked = format!("\u{feff}{}", read(docs.path(), "openapi/v3/refund/one.md"));
    write(docs.path(), "openapi/v3/refund/one.md", &marked);
    std::fs::write(below.join("latin.md"), b"\xe9").unwrap();
    let mut expected = vec![
        "openapi/v3/pay/TWO.MD: a page with the ending .MD, expected ",
        "openapi/v3/pay/latin.md: stream did not contain valid UTF-8, expected ",
    ];
    #[cfg(unix)]
    {
        use std::os::unix::{ffi::OsStrExt, fs::symlink};
        symlink("..", docs.path().join("openapi/v3/circle")).unwrap();
        symlink("itself.md", below.join("itself.md")).unwrap();
        symlink("nowhere.md", below.join("gone.md")).unwrap();
        std::fs::write(below.join(std::ffi::OsStr::from_bytes(b"\xe9.md")), "x").unwrap();
        assert!(Command::new("mkfifo").arg(below.join("pipe.md")).status().unwrap().success());
        expected.extend([
            "openapi/v3/circle: a link to a folder, expected ",
            "openapi/v3/pay/itself.md: Too many levels of symbolic links",
            "openapi/v3/pay/gone.md: No such file or directory",
            "openapi/v3/pay/\u{fffd}.md: a name that is not UTF-8, expected ",
            "openapi/v3/pay/pipe.md: neither a file nor a folder, expected ",
        ]);
    }
    let import = || {
        let done = run(root.path(), &["import", docs.path().to_str().unwrap(), "--commit", "35a35c5"]);
        assert_eq!(done.status.code(), Some(1));
        said(&done)
    };
    let wrong = import();
    for start in &expected {
        assert!(wrong.lines().any(|line| line.starts_with(start)), "{start} is not in\n{wrong}");
    }
    // A picture is no page, and nothing is wrong with it.
    let many = format!("\n{} problem(s), nothing was written\n", expected.len());
    assert!(wrong.ends_with(&many), "{wrong}");
    // Once the files can be read, the page with a mark before it is refused too.
    std::fs::remove_dir_all(&below).unwrap();
    let _ = std::fs::remove_file(docs.path().join("openapi/v3/circle"));
    let wrong = import();
    assert!(wrong.starts_with("openapi/v3/refund/one.md:1: a byte order mark before the page, "), "{wrong}");
}

#[test]
fn a_third_scheme_of_urls_is_said_in_families_alone() {
    let root = repository();
    let families = read(root.path(), "spec/families.toml");
    let schemes = "[[scheme]]\nfolder = \"v3\"\nurl = \"/v3/\"\nprotocol = \"v3\"\n\n\
        [[scheme]]\nfolder = \"shop\"\nurl = \"/shop-api/2/\"\nprotocol = \"v3\"\n\n\
        [[scheme]]\nfolder = \"old\"\nurl = \"/cgi/\"\nprotocol = \"v2\"\n\n";
    let pages =
        families.replace("\"openapi/v3/pay\"", "\"openapi/v3/pay\", \"openapi/shop\", \"openapi/old\"");
    write(root.path(), "spec/families.toml", &format!("{schemes}{pages}"));
    let rows = ["| json | object | x", "| appid {data-required data-indent=1} | string | 公众账号ID"];
    write(
        root.path(),
        "spec/openapi/shop/carts/{appid}.md",
        &toy::page(&["| appid {data-required} | string | 公众账号ID"]),
    );
    write(root.path(), "spec/own/openapi/shop/orders.md", &toy::page(&rows));
    write(root.path(), "spec/openapi/old/order.md", &toy::page(&rows).replace("| json |", "| xml |"));
    let done = run(root.path(), &["codegen"]);
    assert!(done.status.success(), "{}", said(&done));
    let cart = read(root.path(), "generated/shop/carts/by_appid.rs");
    assert!(cart.contains("\"/shop-api/2/carts/{appid}\""), "{cart}");
    assert!(read(root.path(), "generated/shop/orders.rs").contains("`POST /shop-api/2/orders`"));
    let old = read(root.path(), "generated/old/order.rs");
    assert!(
        old.contains("`POST /cgi/order`") && old.contains("sign_types: &[crate::endpoint::SignType::Md5]"),
        "{old}"
    );
    let unknown =
        families.replace("\"openapi/v3/pay\"", "\"openapi/v3/pay\", \"openapi/shop\", \"openapi/old\"");
    write(root.path(), "spec/families.toml", &unknown);
    let wrong = said(&run(root.path(), &["codegen"]));
    assert!(wrong.contains("spec/openapi/shop/carts/{appid}.md"), "{wrong}");
}

#[test]
fn the_openapi_document_has_every_operation_or_those_of_a_family() {
    let root = repository();
    let document = |arguments: &[&str]| -> serde_json::Value {
        serde_json::from_str(&printed(&run(root.path(), arguments))).unwrap()
    };
    let all = document(&["openapi"]);
    assert_eq!((&all["openapi"], &all["info"]["version"]), (&"3.1.0".into(), &"0.1.0".into()));
    assert_eq!(all["paths"].as_object().unwrap().len(), 4);
    let post = &all["paths"]["/v3/pay/one"]["post"];
    assert_eq!(post["x-rust-path"], "wechatpay::v3::pay::one::post");
    let body = &post["requestBody"]["content"]["application/json"]["schema"];
    assert_eq!(body["required"], serde_json::json!(["appid"]));
    assert_eq!(body["properties"]["appid"]["x-label-zh"], "公众账号ID");
    let part = document(&["openapi", "--feature", "refund"]);
    assert_eq!(part["paths"].as_object().unwrap().keys().collect::<Vec<_>>(), ["/v3/refund/one"]);
    let unknown = run(root.path(), &["openapi", "--feature", "x"]);
    assert!(said(&unknown).starts_with("--feature: `x`, expected payment, refund"), "{}", said(&unknown));
}
