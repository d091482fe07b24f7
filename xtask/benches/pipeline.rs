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
use xtask::{codegen, errata, families, surface};

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
    let mut pages = spec::corrected(&read).expect("the pages can be read");
    // What no page says cannot be written into one.
    for operation in pages.iter_mut().flat_map(|page| &mut page.operations) {
        operation.standings.retain(|standing| standing.class != errata::ASKS);
    }
    let mut files = Files::new();
    for page in &pages[..pages.len() * percent / 100] {
        let text = surface::write(page);
        let (folder, file) = page.path.rsplit_once('/').expect("a page stands in a folder");
        files.insert(page.path.clone(), text.clone());
        files.extend((1..copies).map(|copy| (format!("{folder}/copy{copy}/{file}"), text.clone())));
    }
    let family = |feature: &str, prefix: &str| {
        format!("[[family]]\nfeature = {feature:?}\ntitle = \"\"\nenglish = \"\"\npages = [{prefix:?}]\n")
    };
    // The features that there must be have a page each.
    let stem = |page: &surface::Page| page.path.trim_end_matches(".md").replacen("own/", "", 1);
    let few = families::DEFAULT.iter().zip(&pages).map(|(feature, page)| family(feature, &stem(page)));
    let roots = ["openapi", "webhook"].into_iter().enumerate();
    let roots =
        roots.filter(|(_, root)| files.keys().any(|name| name.trim_start_matches("own/").starts_with(root)));
    let all = roots.map(|(at, root)| family(&format!("all-{at}"), root));
    let text: String = few.chain(all).collect();
    files.insert(families::FILE.replace("spec/", ""), text);
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
