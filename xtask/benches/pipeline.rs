//! The pipeline's speed: codegen of everything, over growing parts of `spec/`, and import where the documentation
//! is at hand (`WECHATPAY_DOCS` names the checkout).
//!
//! `cargo bench -p xtask`. Time should grow as the pages do: 10 %, half, all, and ten copies of all.

#![allow(clippy::expect_used, reason = "a benchmark that cannot read its input has nothing to measure")]

use std::path::{Path, PathBuf};

use divan::Bencher;
use divan::counter::ItemsCount;
use xtask::output::{self, Files};
use xtask::spec::{self, Spec};
use xtask::{codegen, families, surface};

/// As the commands have it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask stands in the workspace").to_path_buf()
}

/// All that `cargo xtask codegen` does but write: spec/ from the disk, and what differs from generated/.
#[divan::bench(sample_count = 5)]
fn everything(bencher: Bencher<'_, '_>) {
    let root = root();
    bencher.bench_local(|| {
        let spec = Spec::read(&root.join("spec")).expect("spec/ can be read");
        let (files, features, _) = codegen::generate(&spec).expect("spec/ becomes Rust");
        codegen::edit(&root, &files, &features).expect("generated/ can be read")
    });
}

/// The first `percent` of the website's pages, corrected, `copies` times, each copy under URLs of its own, with one
/// family for all: the copies stand in folders no family knows.
fn files(percent: usize, copies: usize) -> Files {
    let read = output::read(&root().join("spec")).expect("spec/ can be read");
    let pages = spec::corrected(&read).expect("the pages can be read");
    let mut files = Files::new();
    for page in &pages[..pages.len() * percent / 100] {
        let text = surface::write(page);
        let (folder, file) = page.path.rsplit_once('/').expect("a page stands in a folder");
        files.insert(page.path.clone(), text.clone());
        files.extend((1..copies).map(|copy| (format!("{folder}/copy{copy}/{file}"), text.clone())));
    }
    let family =
        "[[family]]\nfeature = \"all\"\ntitle = \"\"\nenglish = \"\"\npages = [\"openapi\", \"webhook\"]\n";
    files.insert(families::FILE.replace("spec/", ""), family.to_owned());
    files
}

/// From the text of the pages to the text of the files.
#[divan::bench(args = [(10, 1), (50, 1), (100, 1), (100, 10)], sample_count = 5)]
fn growing(bencher: Bencher<'_, '_>, (percent, copies): (usize, usize)) {
    let files = files(percent, copies);
    bencher.counter(ItemsCount::new(files.len() - 1)).bench_local(|| {
        let mut spec = Spec::parse(&files).expect("the pages fit together");
        spec.glossary.as_draft();
        codegen::generate(&spec).expect("the pages become Rust")
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
