//! The steps of CI: what each needs, and what it does. `cargo xtask ci --list` shows them.

use std::fs;
use std::path::Path;

use super::need::{CLIPPY, CURL, DENY, JAVAC, MDBOOK, NODE, NPM, OF_TESTS, OPENSSL, PHP, PYTHON, RUSTFMT};
use super::shell::{Shell, succeed};
use super::step::{Done, Outcome, Place, Step, Work, good, said};
use super::{features, guards, readme, release, shapes, tests};
use crate::changes;
use crate::families::{self, Families};
use crate::spec::Spec;

/// All steps, in their order: what fails often and quickly first, what may be left out last.
pub const STEPS: &[Step] = &[
    Step {
        name: "fmt",
        title: "the form of the source",
        needs: &[RUSTFMT],
        minutes: None,
        place: None,
        work: Work::Cargo(&[
            &["fmt", "--all", "--check"],
            &["fmt", "--manifest-path", "examples/actix/Cargo.toml", "--check"],
            &["fmt", "--manifest-path", "examples/shop/Cargo.toml", "--check"],
            &["fmt", "--manifest-path", "benches/peers/Cargo.toml", "--check"],
            &["fmt", "--manifest-path", "tests/shapes/pure/Cargo.toml", "--check"],
            &["fmt", "--manifest-path", "tests/shapes/crowded/Cargo.toml", "--check"],
            &["fmt", "--manifest-path", "tests/shapes/refused/Cargo.toml", "--check"],
            &["fmt", "--manifest-path", "tests/shapes/wasm/Cargo.toml", "--check"],
        ]),
    },
    Step {
        name: "codegen",
        title: "generated/ is what spec/ says",
        needs: &[],
        minutes: None,
        place: None,
        work: Work::Function(codegen),
    },
    Step {
        name: "test",
        title: "all tests",
        needs: OF_TESTS,
        minutes: None,
        place: Some(Place::Tests),
        work: Work::Tests,
    },
    Step {
        name: "quickstart",
        title: "the README's quickstart, and other examples that need nothing but the sandbox",
        needs: &[OPENSSL],
        minutes: None,
        place: Some(Place::Tests),
        work: Work::Function(quickstart),
    },
    Step {
        name: "readme",
        title: "the READMEs' examples in a program with the README's own dependencies",
        needs: &[],
        minutes: None,
        place: Some(Place::Checks),
        work: Work::Function(readme::readme),
    },
    Step {
        name: "axios",
        title: "another client, wechatpay-axios-plugin, against the sandbox",
        needs: &[NODE, NPM],
        minutes: None,
        place: Some(Place::Tests),
        work: Work::Function(axios),
    },
    Step {
        name: "openapi",
        title: "the OpenAPI document, held against another's validator",
        needs: &[PYTHON],
        minutes: Some(4),
        place: None,
        work: Work::Function(openapi),
    },
    Step {
        name: "clients",
        title: "clients in Python, Java, PHP and a shell against the sandbox",
        needs: &[PYTHON, JAVAC, PHP, CURL, OPENSSL],
        minutes: None,
        place: Some(Place::Tests),
        work: Work::Function(clients),
    },
    Step {
        name: "clippy",
        title: "the lints",
        needs: &[CLIPPY],
        minutes: None,
        place: Some(Place::Tests),
        work: Work::Function(clippy),
    },
    Step {
        name: "beside",
        title: "packages of their own: the example of actix-web, the benchmark with other crates",
        needs: &[CLIPPY],
        minutes: None,
        place: Some(Place::Checks),
        work: Work::Function(beside),
    },
    Step {
        name: "shop",
        title: "the example of a shop: its lints, and its tests against the sandbox",
        needs: &[CLIPPY],
        minutes: None,
        place: Some(Place::Tests),
        work: Work::Function(shop),
    },
    Step {
        name: "doc",
        title: "the documentation",
        needs: &[],
        minutes: None,
        place: Some(Place::Checks),
        work: Work::Function(doc),
    },
    Step {
        name: "features",
        title: "each feature beside the product families alone, beside the backends, and with those it shares code with",
        needs: &[],
        minutes: None,
        place: Some(Place::Checks),
        work: Work::Function(each_other),
    },
    Step {
        name: "rustcrypto",
        title: "the other backend by itself, with its tests",
        needs: &[OPENSSL],
        minutes: None,
        place: Some(Place::Tests),
        work: Work::Cargo(&[&[
            "test",
            "--quiet",
            "--no-fail-fast",
            "--no-default-features",
            "--features",
            "rustcrypto,payment,refund,bill,certificates",
        ]]),
    },
    Step {
        name: "pure",
        title: "a program all in Rust: rustcrypto with TLS, and no C",
        needs: &[OPENSSL, CLIPPY],
        minutes: None,
        place: Some(Place::Checks),
        work: Work::Function(shapes::pure),
    },
    Step {
        name: "crowded",
        title: "a program in which other crates have switched on all of reqwest",
        needs: &[OPENSSL, CLIPPY],
        minutes: None,
        place: Some(Place::Checks),
        work: Work::Function(shapes::crowded),
    },
    Step {
        name: "refused",
        title: "what must not compile: a missing field, both or none of a set, swapped types",
        needs: &[],
        minutes: None,
        place: Some(Place::Checks),
        work: Work::Function(shapes::refused),
    },
    Step {
        name: "families",
        title: "each product family alone",
        needs: &[],
        minutes: None,
        place: Some(Place::Families),
        work: Work::Function(each_family),
    },
    Step {
        name: "wasm",
        title: "WebAssembly: the crate, and a program in Node against the sandbox",
        needs: &[NODE, CLIPPY],
        minutes: Some(6),
        place: Some(Place::Tests),
        work: Work::Function(shapes::wasm),
    },
    Step {
        name: "msrv",
        title: "the oldest Rust that is promised",
        needs: &[],
        minutes: Some(5),
        place: None,
        work: Work::Function(release::msrv),
    },
    Step {
        name: "package",
        title: "the packages, as they would be published",
        needs: &[],
        minutes: None,
        place: Some(Place::Tests),
        work: Work::Function(release::package),
    },
    Step {
        name: "deny",
        title: "licences, bans, duplicates, sources and advisories of the dependencies",
        needs: &[DENY],
        minutes: Some(5),
        place: Some(Place::Tools),
        work: Work::Function(deny),
    },
    Step {
        name: "book",
        title: "the documentation as a site",
        needs: &[MDBOOK],
        minutes: Some(5),
        place: Some(Place::Tools),
        work: Work::Function(book),
    },
    Step {
        name: "semver",
        title: "what a release may break",
        needs: &[],
        minutes: Some(8),
        place: Some(Place::Tools),
        work: Work::Function(release::semver),
    },
];

/// A step by its name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Step> {
    STEPS.iter().find(|step| step.name == name)
}

fn codegen(shell: &Shell) -> Done {
    let spec = Spec::read(&shell.root.join("spec")).map_err(said)?;
    let (files, features, _) = crate::codegen::generate(&spec).map_err(said)?;
    crate::codegen::check(&shell.root, &files, &features).map_err(said)?;
    Ok(good(""))
}

fn quickstart(shell: &Shell) -> Done {
    // As the tests are built: by itself it would have other features, and be built again.
    tests::build(shell).map_err(said)?;
    for name in ["quickstart", "signer_process", "many_merchants"] {
        tests::example(shell, name).map_err(said)?;
    }
    Ok(good(""))
}

fn axios(shell: &Shell) -> Done {
    tests::build(shell).map_err(said)?;
    let folder = shell.target.join("axios");
    fs::create_dir_all(&folder).map_err(said)?;
    for file in ["package.json", "package-lock.json", "run.mjs"] {
        fs::copy(shell.root.join("sandbox/tests/axios").join(file), folder.join(file)).map_err(said)?;
    }
    let text = |path: &Path| path.to_string_lossy().into_owned();
    shell.run("npm", &["ci", "--silent", "--prefix", &text(&folder)]).map_err(said)?;
    let sandbox = shell.target.join("debug/wechatpay-sandbox");
    shell.run("node", &[&text(&folder.join("run.mjs")), &text(&sandbox)]).map_err(said)?;
    Ok(good(""))
}

fn openapi(shell: &Shell) -> Done {
    let text = |path: &Path| path.to_string_lossy().into_owned();
    let spec = Spec::read(&shell.root.join("spec")).map_err(said)?;
    let version = changes::Version::of(&shell.root).map_err(said)?.to_string();
    let document = shell.target.join("openapi.json");
    let written = serde_json::to_string(&crate::openapi::document(&spec, &[], &version)).map_err(said)?;
    fs::write(&document, written).map_err(said)?;
    let python = shell.target.join("openapi-validator");
    shell.run("python3", &["-m", "venv", &text(&python)]).map_err(said)?;
    let pip = text(&python.join("bin/pip"));
    shell.run(&pip, &["install", "--quiet", "openapi-spec-validator==0.9.0"]).map_err(said)?;
    shell.run(&text(&python.join("bin/openapi-spec-validator")), &[&text(&document)]).map_err(said)?;
    Ok(good(""))
}

fn clients(shell: &Shell) -> Done {
    tests::build(shell).map_err(said)?;
    let text = |path: &Path| path.to_string_lossy().into_owned();
    let sandbox = shell.target.join("debug/wechatpay-sandbox");
    let run = text(&shell.root.join("sandbox/tests/clients/run"));
    shell.run("bash", &[&run, &text(&sandbox), &text(&shell.target.join("clients"))]).map_err(said)?;
    Ok(good(""))
}

fn clippy(shell: &Shell) -> Done {
    if !shell.linted {
        let arguments = ["clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"];
        succeed(&mut shell.cargo(&arguments)).map_err(said)?;
        return Ok(good(""));
    }
    let lints = tests::said_of_all(shell).map_err(said)?;
    if lints.is_empty() { Ok(good("")) } else { Err(format!("\n{}", lints.join("\n"))) }
}

fn beside(shell: &Shell) -> Done {
    let target = shell.target.to_string_lossy().into_owned();
    let clippy = |package: &str, more: &[&str]| {
        let manifest = format!("{package}/Cargo.toml");
        let place = ["clippy", "--locked", "--manifest-path", &manifest, "--target-dir", &target];
        succeed(shell.cargo(&place).args(more).args(["--", "-D", "warnings"])).map_err(said)
    };
    clippy("examples/actix", &[])?;
    clippy("benches/peers", &["--features", "calls"])?;
    Ok(good(""))
}

fn shop(shell: &Shell) -> Done {
    tests::linted(shell, "examples/shop/Cargo.toml", &[], &[])?;
    Ok(good(""))
}

fn doc(shell: &Shell) -> Done {
    let mut cargo = shell.cargo(&["doc", "--no-deps", "--all-features"]);
    succeed(cargo.env("RUSTDOCFLAGS", "-D warnings")).map_err(said)?;
    Ok(good(""))
}

/// The site; that its links lead somewhere is a test of its own, `xtask/tests/links.rs`.
fn book(shell: &Shell) -> Done {
    let site = shell.target.join("book");
    shell.run("mdbook", &["build", "docs", "--dest-dir", &site.to_string_lossy()]).map_err(said)?;
    let pages = ["guide.html", "guide.zh-CN.html", "recipes.html", "sandbox.html"];
    let lacking: Vec<&str> = pages.into_iter().filter(|page| !site.join(page).is_file()).collect();
    if lacking.is_empty() { Ok(good("")) } else { Err(format!("the site has no {}", lacking.join(", "))) }
}

fn each_family(shell: &Shell) -> Done {
    check_row(shell, |sets| sets.families)
}

fn each_other(shell: &Shell) -> Done {
    check_row(shell, |sets| sets.others)
}

fn check_row(shell: &Shell, row: fn(features::Sets) -> Vec<features::Set>) -> Done {
    let read =
        |name: &str| fs::read_to_string(shell.root.join(name)).map_err(|error| format!("{name}: {error}"));
    let families = Families::parse(&read(families::FILE)?).map_err(said)?;
    let families = families.list.iter().map(|family| family.feature.get_ref().clone()).collect();
    let together = guards::pairs(&shell.root.join("src")).map_err(said)?;
    let row = row(features::Sets::of(&read("Cargo.toml")?, &families, &together)?);
    features::check(shell, &row)?;
    Ok(good(format!("{} sets of features", row.len())))
}

/// The packages with a lock file of their own that depend on what we ship.
const OTHERS: [&str; 4] = ["examples/actix", "examples/shop", "tests/shapes/pure", "tests/shapes/wasm"];

fn deny(shell: &Shell) -> Done {
    let cargo_deny = |package: &str, arguments: &[&str]| {
        let manifest = format!("{package}/Cargo.toml");
        shell.run("cargo-deny", &[&["--manifest-path", &manifest][..], arguments].concat()).map_err(said)
    };
    // What is beside has not all that deny.toml allows.
    let less = [
        "-A",
        "license-not-encountered",
        "-A",
        "license-exception-not-encountered",
        "-A",
        "advisory-not-detected",
    ];
    cargo_deny(".", &["check", "bans", "licenses", "sources"])?;
    for package in OTHERS {
        cargo_deny(package, &[&["check"][..], &less, &["licenses", "sources"]].concat())?;
    }
    if shell.quietly("cargo-deny", &["fetch", "db"]).is_err() {
        return Ok(Outcome::Skipped("advisories: their database cannot be fetched".to_owned()));
    }
    cargo_deny(".", &["check", "advisories"])?;
    for package in OTHERS {
        cargo_deny(package, &[&["check"][..], &less, &["advisories"]].concat())?;
    }
    Ok(good(""))
}
