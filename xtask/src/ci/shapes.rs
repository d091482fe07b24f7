//! The packages below `tests/shapes`: programs whose dependencies are others than the tests'.

use super::shell::{Shell, ShellError, succeed};
use super::step::{Done, Outcome, good, said};
use super::tests;

const PURE: &str = "tests/shapes/pure/Cargo.toml";
const CROWDED: &str = "tests/shapes/crowded/Cargo.toml";
const REFUSED: &str = "tests/shapes/refused/Cargo.toml";
const WASM: &str = "tests/shapes/wasm/Cargo.toml";
/// A build script that wants a C compiler is told that there is none.
const NO_C: (&str, &str) = ("CC", "false");
const MUSL: &str = "x86_64-unknown-linux-musl";
const WASM32: &str = "wasm32-unknown-unknown";

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
    // Where nothing of C is there to link with, tests included.
    let musl = has_target(shell, MUSL);
    tests::linted(shell, PURE, if musl { &["--target", MUSL] } else { &[] }, &[NO_C])?;
    if !musl {
        return Ok(Outcome::Skipped("a build for musl: its std cannot be installed here".to_owned()));
    }
    cargo_of(shell, PURE, &["build", "--target", MUSL]).map_err(said)?;
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
    tests::linted(shell, CROWDED, &[], &[])?;
    Ok(Outcome::Good(String::new()))
}

/// Programs that must not compile, each with the compiler's words for it.
pub(super) fn refused(shell: &Shell) -> Done {
    cargo_of(shell, REFUSED, &["test", "--quiet"]).map_err(said)?;
    Ok(good(""))
}

/// A program in WebAssembly: the crate without tokio's clock and without C, and where `wasm-bindgen` is at hand a
/// program that orders at the sandbox, in Node.
pub(super) fn wasm(shell: &Shell) -> Done {
    if !has_target(shell, WASM32) {
        return Ok(Outcome::Skipped(format!("{WASM32}: its std cannot be installed here")));
    }
    let features = "rustcrypto,payment,refund,bill,certificates,v2-payment,catalog";
    // Built and not only checked, as the program is below: what it depends on is then built once.
    let build = ["build", "--lib", "--target", WASM32, "--no-default-features", "--features", features];
    tests::without_lints(shell.linting(&build), "the crate in WebAssembly")?;
    cargo_of(shell, WASM, &["build", "--target", WASM32]).map_err(said)?;
    let tool = wasm_bindgen(shell)?;
    if shell.find("wasm-bindgen").is_none() && std::env::var_os("CI").is_some() {
        // Whether it helped is looked at.
        let _ = shell.install_tool(&tool, &["--no-default-features", "--bin", "wasm-bindgen"]);
    }
    if shell.find("wasm-bindgen").is_none() {
        return Ok(Outcome::Skipped(format!("it was built and not run: cargo install --locked {tool}")));
    }
    let text = |path: &std::path::Path| path.to_string_lossy().into_owned();
    let (module, folder) =
        (shell.target.join(WASM32).join("debug/wechatpay_shape_wasm.wasm"), shell.target.join("wasm"));
    let bind = ["--target", "nodejs", "--out-dir", &text(&folder), &text(&module)];
    shell.run("wasm-bindgen", &bind).map_err(said)?;
    tests::build(shell).map_err(said)?;
    let (script, sandbox) =
        (shell.root.join("tests/shapes/wasm/run.mjs"), shell.target.join("debug/wechatpay-sandbox"));
    let module = folder.join("wechatpay_shape_wasm.js");
    shell.run("node", &[&text(&script), &text(&sandbox), &text(&module)]).map_err(said)?;
    Ok(good(""))
}

/// `wasm-bindgen-cli` in the version of the library, which it must be.
fn wasm_bindgen(shell: &Shell) -> Result<String, String> {
    let lock = std::fs::read_to_string(shell.root.join(WASM).with_extension("lock")).map_err(said)?;
    let after = lock.split_once("name = \"wasm-bindgen\"\nversion = \"").map(|(_, after)| after);
    let version = after.and_then(|after| after.split('"').next());
    version
        .map(|version| format!("wasm-bindgen-cli@{version}"))
        .ok_or("no wasm-bindgen in its lock file".to_owned())
}

/// True if the standard library of a target is there, or can be installed.
fn has_target(shell: &Shell, target: &str) -> bool {
    let installed = shell.output("rustup", &["target", "list", "--installed"]).unwrap_or_default();
    installed.contains(target) || shell.quietly("rustup", &["target", "add", target]).is_ok()
}

/// True if a package is, or builds, something that is not Rust.
fn is_foreign(package: &str) -> bool {
    matches!(package, "aws-lc-rs" | "ring" | "cc" | "cmake" | "bindgen") || package.ends_with("-sys")
}

/// Runs cargo on one of them.
fn cargo_of(shell: &Shell, manifest: &str, command: &[&str]) -> Result<(), ShellError> {
    let mut cargo = shell.cargo(command);
    cargo.args(["--locked", "--manifest-path", manifest, "--target-dir"]).arg(&shell.target);
    // What builds by itself, as the tests of what does not compile do, builds there too.
    cargo.env("CARGO_TARGET_DIR", &shell.target);
    if manifest == PURE {
        cargo.envs([NO_C]);
    }
    succeed(&mut cargo)
}
