//! The promises of a release: the oldest Rust, packages that can be published, and no break that is not said.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::need::{self, Consent, SEMVER};
use super::shell::{Shell, succeed};
use super::step::{Done, Outcome, good, said};
use super::tests::FUZZ;
use crate::say::say;

/// A packed crate is no larger, in bytes; crates.io takes 10 MB, users of slow lines less gladly.
const LARGEST_PACKAGE: u64 = 3 << 20;
/// A generated file is no larger, in bytes: editors and reviews choke on more.
const LARGEST_FILE: u64 = 256 << 10;

/// A version of Rust, as `1.88` and `1.88.0`, which are the same.
fn version(text: &str) -> Option<[u64; 3]> {
    let mut numbers = text.split('.').map(str::parse);
    let mut next = || numbers.next().unwrap_or(Ok(0)).ok();
    Some([next()?, next()?, next()?])
}

/// Looks at what the dependencies ask for, and builds with the oldest Rust where it can be had. Clippy has
/// looked at what is used of the standard library.
pub(super) fn msrv(shell: &Shell) -> Done {
    let manifest = fs::read_to_string(shell.root.join("Cargo.toml")).map_err(said)?;
    let manifest: toml::Table = manifest.parse().map_err(said)?;
    let promised = manifest["workspace"]["package"]["rust-version"].as_str().map(str::to_owned);
    let promised = promised.ok_or("no rust-version in Cargo.toml")?;
    let metadata = metadata(shell, &["--locked"])?;
    let packages = metadata["packages"].as_array().ok_or("cargo metadata names no packages")?;
    let asked = packages.iter().filter_map(|package| {
        let asked = package["rust_version"].as_str()?;
        Some((version(asked)?, asked, package["name"].as_str()?))
    });
    let (newest, text, name) = asked.max().ok_or("no dependency says its rust-version")?;
    if version(&promised) < Some(newest) {
        return Err(format!("{name} asks for Rust {text}, Cargo.toml promises {promised}"));
    }
    say!("Rust {promised} is promised, the dependencies ask for {text} at most");

    let there = || shell.quietly("rustup", &["run", &promised, "cargo", "--version"]).is_ok();
    let install = ["120", "rustup", "toolchain", "install", &promised, "--profile", "minimal"];
    let may_install = Consent::of(false) == Consent::Given;
    let can_be_had = there() || (may_install && shell.quietly("timeout", &install).is_ok() && there());
    if !can_be_had {
        return Ok(Outcome::Skipped(format!("a build with Rust {promised}, which is not here")));
    }
    let target = shell.target.join("msrv");
    let check = ["run", &promised, "cargo", "check", "--quiet", "--locked", "--workspace", "--target-dir"];
    // cargo-fuzz wants a nightly compiler.
    succeed(shell.command("rustup").args(check).arg(target).args(["--exclude", FUZZ])).map_err(said)?;
    Ok(good(""))
}

/// Packs everything that is published, builds what users depend on from its package, and looks at sizes.
pub(super) fn package(shell: &Shell) -> Done {
    let large = larger_than(&shell.root.join("generated"), LARGEST_FILE).map_err(said)?;
    if !large.is_empty() {
        return Err(format!("generated files over {} KB: {}", LARGEST_FILE >> 10, large.join(" ")));
    }
    // All that is published can be packed, the later ones against the packages of the earlier ones.
    let mut cargo = shell.cargo(&["package", "--no-verify", "--quiet", "--allow-dirty"]);
    for name in published(shell)? {
        cargo.args(["--package", &name]);
    }
    succeed(&mut cargo).map_err(said)?;
    // In the folder where the tests are built, whose dependencies are then at hand.
    let mut cargo =
        shell.cargo(&["publish", "--dry-run", "--quiet", "--allow-dirty", "--package", "wechatpay-rs"]);
    succeed(cargo.env("CARGO_TARGET_DIR", &shell.target)).map_err(said)?;
    let packed = packed(&shell.target.join("package"), "wechatpay-rs-").map_err(said)?;
    let size = packed.ok_or("the packed crate is not there")?;
    if size > LARGEST_PACKAGE {
        return Err(format!("the packed crate has {} KB, over {}", size >> 10, LARGEST_PACKAGE >> 10));
    }
    Ok(good(format!("packed crate: {} KB", size >> 10)))
}

/// Cargo's knowledge of the workspace.
fn metadata(shell: &Shell, more: &[&str]) -> Result<Value, String> {
    let arguments = [&["metadata", "--format-version", "1"][..], more].concat();
    serde_json::from_str(&shell.output("cargo", &arguments).map_err(said)?).map_err(said)
}

/// The packages of the workspace that go to the registry.
fn published(shell: &Shell) -> Result<Vec<String>, String> {
    let metadata = metadata(shell, &["--no-deps"])?;
    let packages = metadata["packages"].as_array().ok_or("cargo metadata names no packages")?;
    let published = packages.iter().filter(|package| package["publish"].is_null());
    Ok(published.filter_map(|package| package["name"].as_str().map(str::to_owned)).collect())
}

/// The files of a folder that are larger.
fn larger_than(folder: &Path, bytes: u64) -> std::io::Result<Vec<String>> {
    let mut large = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            large.extend(larger_than(&entry.path(), bytes)?);
        } else if entry.metadata()?.len() > bytes {
            large.push(entry.path().display().to_string());
        }
    }
    Ok(large)
}

/// The size of the largest packed crate with this name, wherever in the folder a dry run leaves it.
fn packed(folder: &Path, name: &str) -> std::io::Result<Option<u64>> {
    let mut size = None;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let file = entry.file_name().to_string_lossy().into_owned();
        let is_crate = entry.path().extension().is_some_and(|extension| extension == "crate");
        if entry.file_type()?.is_dir() {
            if file.starts_with("tmp-") {
                size = size.max(packed(&entry.path(), name)?);
            }
        } else if file.starts_with(name) && is_crate {
            size = size.max(Some(entry.metadata()?.len()));
        }
    }
    Ok(size)
}

/// Holds the public face against the last release.
pub(super) fn semver(shell: &Shell) -> Done {
    let tags = shell.output("git", &["tag", "--list", "v*", "--sort=-v:refname"]).map_err(said)?;
    let Some(release) = tags.lines().next() else {
        return Ok(Outcome::Skipped("cargo-semver-checks: nothing has been released yet".to_owned()));
    };
    if !need::missing(&[SEMVER], Consent::of(false), shell).is_empty() {
        return Ok(Outcome::Skipped(format!("cargo-semver-checks is missing: {}", SEMVER.command())));
    }
    shell
        .run("cargo", &["semver-checks", "--package", "wechatpay-rs", "--baseline-rev", release])
        .map_err(said)?;
    Ok(good(""))
}

#[cfg(test)]
mod tests {
    #[test]
    fn versions_of_rust_are_compared_as_numbers() {
        assert_eq!(super::version("1.88"), super::version("1.88.0"));
        assert!(super::version("1.9") < super::version("1.88"));
        assert_eq!(super::version("new"), None);
    }
}
