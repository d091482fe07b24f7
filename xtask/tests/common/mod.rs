//! What the tests of the generator share.
#![allow(dead_code, reason = "each test program uses a part of it")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a helper that fails is a failed test")]

pub mod show;
pub mod toy;

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use xtask::output::{self, Files};
use xtask::spec::Spec;

/// The repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

/// The files of the committed `spec/`.
pub fn files() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| output::read(&root().join("spec")).unwrap())
}

/// The pages of the committed `spec/`: paths and texts.
pub fn pages() -> impl Iterator<Item = (&'static str, &'static str)> {
    files().iter().filter(|(name, _)| name.ends_with(".md")).map(|(name, text)| (name.as_str(), text.as_str()))
}

/// The committed `spec/`, read and corrected.
pub fn spec() -> &'static Spec {
    static SPEC: OnceLock<Spec> = OnceLock::new();
    SPEC.get_or_init(|| Spec::parse(files()).unwrap_or_else(|problems| panic!("{problems}")))
}

/// FNV-1a, 64 bits: what `reading/make.py` counts too.
pub fn fnv(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
