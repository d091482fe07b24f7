//! The packages below `tests/shapes`: programs whose dependencies are others than the tests'.

use super::shell::{Shell, ShellError, succeed};
use super::step::{Done, Outcome, said};

const PURE: &str = "tests/shapes/pure/Cargo.toml";
const CROWDED: &str = "tests/shapes/crowded/Cargo.toml";
const MUSL: &str = "x86_64-unknown-linux-musl";

/// A program all in Rust, down to TLS: no package in it brings or builds C, and it talks to a server.
pub(super) fn pure(shell: &Shell) -> Done {
    let tree = ["tree", "--locked", "--manifest-path", PURE, "--edges", "normal,build"];
    let mut cargo = shell.cargo(&tree);
    let output = cargo.args(["--prefix", "none", "--format", "{p}"]).output().map_err(said)?;
    let packages = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() || !packages.contains("rustls-graviola ") {
        return Err(format!(
            "cargo tree did not list the packages: {}",
            String::from_utf8_lossy(&output.stderr)
        ));
    }
    let names = packages.lines().filter_map(|line| line.split(' ').next());
    let mut foreign: Vec<&str> = names.filter(|name| is_foreign(name)).collect();
    foreign.sort_unstable();
    foreign.dedup();
    if !foreign.is_empty() {
        return Err(format!("not all of it is Rust: {}", foreign.join(", ")));
    }
    cargo_of(shell, PURE, &["clippy", "--all-targets"], &["--", "-D", "warnings"]).map_err(said)?;
    cargo_of(shell, PURE, &["test", "--quiet"], &[]).map_err(said)?;
    let installed = shell.output("rustup", &["target", "list", "--installed"]).unwrap_or_default();
    if !installed.contains(MUSL) && shell.quietly("rustup", &["target", "add", MUSL]).is_err() {
        return Ok(Outcome::Skipped("a build for musl: its std cannot be installed here".to_owned()));
    }
    cargo_of(shell, PURE, &["build", "--target", MUSL], &[]).map_err(said)?;
    Ok(Outcome::Good(String::new()))
}

/// A program in which other crates have switched on all of reqwest.
pub(super) fn crowded(shell: &Shell) -> Done {
    // What native-tls is built with.
    let headers = || shell.quietly("pkg-config", &["--exists", "openssl"]).is_ok();
    if !headers() && std::env::var_os("CI").is_some() {
        // Whether it helped is looked at.
        let _ = shell.as_root("apt-get", &["install", "-y", "-qq", "libssl-dev", "pkg-config"]);
    }
    if !headers() {
        return Ok(Outcome::Skipped(
            "no headers of OpenSSL: apt-get install libssl-dev pkg-config".to_owned(),
        ));
    }
    cargo_of(shell, CROWDED, &["clippy", "--all-targets"], &["--", "-D", "warnings"]).map_err(said)?;
    cargo_of(shell, CROWDED, &["test", "--quiet"], &[]).map_err(said)?;
    Ok(Outcome::Good(String::new()))
}

/// Whether a package is, or builds, something that is not Rust.
fn is_foreign(package: &str) -> bool {
    matches!(package, "aws-lc-rs" | "ring" | "cc" | "cmake" | "bindgen") || package.ends_with("-sys")
}

/// Runs cargo on one of them. A build script that wants a C compiler is told that there is none.
fn cargo_of(shell: &Shell, manifest: &str, command: &[&str], more: &[&str]) -> Result<(), ShellError> {
    let mut cargo = shell.cargo(command);
    cargo.args(["--locked", "--manifest-path", manifest, "--target-dir"]).arg(&shell.target).args(more);
    if manifest == PURE {
        cargo.env("CC", "false");
    }
    succeed(&mut cargo)
}
