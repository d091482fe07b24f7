//! The pipeline's speed: codegen over growing parts of `spec/`, and import where the documentation
//! is at hand (`WECHATPAY_DOCS` names the checkout).
//!
//! `cargo bench -p xtask`. Time should grow as the pages do: 10 %, half, all, and ten copies of all.

#![allow(clippy::expect_used, reason = "a benchmark that cannot read its input has nothing to measure")]

use std::path::{Path, PathBuf};

use divan::Bencher;
use divan::counter::ItemsCount;
use xtask::families::Families;
use xtask::glossary::{self, Glossary};
use xtask::spec::Spec;
use xtask::surface::{self, Page};
use xtask::{emit, model, names};

fn main() {
    divan::main();
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask stands in the workspace").to_path_buf()
}

/// The first `percent` of the corrected pages, `copies` times, each copy under URLs of its own.
fn pages(all: &[Page], percent: usize, copies: usize) -> Vec<Page> {
    let mut pages = Vec::new();
    for page in &all[..all.len() * percent / 100] {
        for copy in 0..copies {
            let mut page = page.clone();
            if copy > 0 {
                let (folder, file) = page.path.rsplit_once('/').expect("a page stands in a folder");
                page.path = format!("{folder}/copy{copy}/{file}");
            }
            pages.push(page);
        }
    }
    pages
}

/// From the text of the pages to the text of the files.
#[divan::bench(args = [(10, 1), (50, 1), (100, 1), (100, 10)], sample_count = 5)]
fn codegen(bencher: Bencher<'_, '_>, (percent, copies): (usize, usize)) {
    let spec = Spec::read(&root().join("spec")).expect("spec/ can be read");
    let pages = pages(&spec.pages, percent, copies);
    let texts: Vec<(&str, String)> =
        pages.iter().map(|page| (page.path.as_str(), surface::write(page))).collect();
    // One family for all: the copies stand in folders no family knows.
    let families = Families::parse(
        "[[family]]\nfeature = \"all\"\ntitle = \"\"\nenglish = \"\"\npages = [\"openapi\", \"webhook\"]\n",
    )
    .expect("one family");
    let phrases = std::fs::read_to_string(root().join(glossary::FILE)).expect("the glossary can be read");
    bencher.counter(ItemsCount::new(pages.len())).bench_local(|| {
        for (path, text) in &texts {
            surface::read(path, text).expect("the page can be read");
        }
        let mut operations = model::lower(&pages, &families).expect("the pages fit together");
        Glossary::parse(&phrases).translate(&mut operations);
        let modules = names::plan(&operations).expect("the names stay apart");
        emit::emit(&modules, &families).expect("the tokens are Rust")
    });
}

/// The whole documentation as upstream writes it.
#[divan::bench(sample_count = 5)]
fn import(bencher: Bencher<'_, '_>) {
    let Some(docs) = std::env::var_os("WECHATPAY_DOCS").map(PathBuf::from) else {
        println!("import is left out: WECHATPAY_DOCS does not name a checkout of the documentation");
        return;
    };
    bencher.bench_local(|| {
        xtask::import::import(&xtask::docs::Docs::read(&docs, None).expect("a checkout"))
            .expect("the documentation can be read")
    });
}
