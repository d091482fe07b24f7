//! Every kept input, through the same functions on a stable compiler: what was mended stays so.

use std::path::Path;

use wechatpay_fuzz::{bill, certificate, json, keys, notification, page, sample, xml};

/// A target and what it does with an input.
type Target = (&'static str, fn(&[u8]));

/// Runs all of `seeds/target`, and says which it was where one fails.
fn replay(target: &str, run: fn(&[u8])) -> usize {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(target);
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.expect("a file").path())
        .collect();
    files.sort();
    assert!(!files.is_empty(), "no seeds of {target}");
    for file in &files {
        let bytes = std::fs::read(file).expect("a file");
        let done = std::panic::catch_unwind(|| run(&bytes));
        assert!(done.is_ok(), "{} of {target}", file.display());
    }
    files.len()
}

#[test]
fn every_kept_input_is_answered() {
    let targets: [Target; 8] = [
        ("bill", bill::run),
        ("certificate", certificate::run),
        ("json", json::run),
        ("keys", keys::run),
        ("notification", notification::run),
        ("page", page::run),
        ("sample", sample::run),
        ("xml", xml::run),
    ];
    let kept = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds")).expect("seeds").count();
    assert_eq!(kept, targets.len(), "a folder without a target");
    for (target, run) in targets {
        println!("{target}: {}", replay(target, run));
    }
}
