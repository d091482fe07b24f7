//! What the tests of the generator share.
#![allow(dead_code, reason = "each test program uses a part of it")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a helper that fails is a failed test")]

pub(crate) mod show;
pub(crate) mod toy;

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use xtask::output::{self, Files};
use xtask::spec::Spec;
use xtask::surface::{self, Page};

/// The repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

/// The files of the committed `spec/`.
pub(crate) fn files() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| output::read(&root().join("spec")).unwrap())
}

/// The pages of the committed `spec/`: paths and texts.
pub(crate) fn pages() -> impl Iterator<Item = (&'static str, &'static str)> {
    files()
        .iter()
        .filter(|(name, _)| name.starts_with("openapi/") || name.starts_with("webhook/"))
        .map(|(name, text)| (name.as_str(), text.as_str()))
}

/// The pages by hand, which no import counts.
pub(crate) fn by_hand() -> impl Iterator<Item = (&'static str, &'static str)> {
    let own = files().iter().filter(|(name, _)| name.starts_with("own/"));
    own.map(|(name, text)| (name.as_str(), text.as_str()))
}

/// The committed `spec/`, read and corrected.
pub(crate) fn spec() -> &'static Spec {
    static SPEC: OnceLock<Spec> = OnceLock::new();
    SPEC.get_or_init(|| Spec::parse(files()).unwrap_or_else(|problems| panic!("{problems}")))
}

/// The same pages, read.
pub(crate) fn surfaces() -> impl Iterator<Item = (&'static str, &'static Page)> {
    static SURFACES: OnceLock<Vec<(&'static str, Page)>> = OnceLock::new();
    let read =
        |(path, text)| (path, surface::read(path, text).unwrap_or_else(|problems| panic!("{problems}")));
    SURFACES.get_or_init(|| pages().map(read).collect()).iter().map(|(path, page)| (*path, page))
}

/// FNV-1a, 64 bits: what `reading/make.py` counts too.
pub(crate) fn fnv(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
