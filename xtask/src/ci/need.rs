//! The programs that tests and steps run, and where they come from.

use super::shell::Shell;
use crate::say::say;

/// A program of the machine, and what it is needed for.
#[derive(Debug, PartialEq, Eq)]
pub struct Need {
    /// Its name on the command line.
    pub program: &'static str,
    /// The use of it here, as the rest of a sentence.
    pub used_for: &'static str,
    source: Source,
    /// True if this system is one to have it; on another one its tests are skipped, and nobody is told to
    /// install it.
    pub expected: bool,
    /// The tests that run it.
    pub tests: &'static [Tests],
}

/// Where a program comes from.
#[derive(Debug, PartialEq, Eq)]
enum Source {
    /// A package of the system: of apt, of Homebrew.
    System { apt: &'static str, brew: &'static str },
    /// A package of crates.io, built into `target/tools` with these arguments: less than all that it can do.
    Crate(&'static [&'static str]),
    /// A component of the Rust toolchain.
    Component,
}

/// Tests of one program that have something in common.
#[derive(Debug, PartialEq, Eq)]
pub struct Tests {
    /// The package and the target, as `wechatpay-rs/notify`.
    pub target: &'static str,
    /// A part of their names; empty for all of the target.
    pub named: &'static str,
}

/// Every test of a program, or those with a name.
const fn tests(target: &'static str, named: &'static str) -> Tests {
    Tests { target, named }
}

/// Makes keys and holds signatures against ours.
pub const OPENSSL: Need = Need {
    program: "openssl",
    used_for: "makes the tests' keys, and what is signed and sealed is held against it",
    source: Source::System { apt: "openssl", brew: "openssl" },
    expected: true,
    tests: &[
        tests("wechatpay-rs/client", ""),
        tests("wechatpay-rs/files", ""),
        tests("wechatpay-rs/keys", ""),
        tests("wechatpay-rs/notify", ""),
        tests("wechatpay-rs/v2", ""),
    ],
};
/// The store of notifications for fleets.
pub const REDIS: Need = Need {
    program: "redis-server",
    used_for: "is what the store of notifications for fleets is tested against",
    source: Source::System { apt: "redis-server", brew: "redis" },
    expected: cfg!(unix),
    tests: &[tests("wechatpay-rs/notify", "redis_store::")],
};
/// The sandbox's page.
pub const CHROMIUM: Need = Need {
    program: "chromium",
    used_for: "is what the sandbox's page is tested in",
    source: Source::System { apt: "chromium", brew: "chromium" },
    expected: cfg!(target_os = "linux"),
    tests: &[tests("wechatpay-sandbox/it", "page::")],
};
/// Runs another client.
pub const NODE: Need = Need {
    program: "node",
    used_for: "runs another client, wechatpay-axios-plugin, against the sandbox",
    source: Source::System { apt: "nodejs", brew: "node" },
    expected: true,
    tests: &[],
};
/// Fetches another client.
pub const NPM: Need = Need {
    program: "npm",
    used_for: "fetches wechatpay-axios-plugin",
    source: Source::System { apt: "npm", brew: "node" },
    expected: true,
    tests: &[],
};
/// Runs a client in Java.
pub const JAVAC: Need = Need {
    program: "javac",
    used_for: "is what a client in Java is built with, against the sandbox",
    source: Source::System { apt: "default-jdk-headless", brew: "openjdk" },
    expected: cfg!(unix),
    tests: &[],
};
/// Runs clients in Python.
pub const PYTHON: Need = Need {
    program: "python3",
    used_for: "runs wechatpayv3 and wechatpy against the sandbox, and openapi-spec-validator",
    source: Source::System { apt: "python3-venv", brew: "python" },
    expected: cfg!(unix),
    tests: &[],
};
/// Runs a client in PHP.
pub const PHP: Need = Need {
    program: "php",
    used_for: "runs a client in PHP against the sandbox",
    source: Source::System { apt: "php-cli", brew: "php" },
    expected: cfg!(unix),
    tests: &[],
};
/// A client by hand.
pub const CURL: Need = Need {
    program: "curl",
    used_for: "is, with openssl, a client of the sandbox by hand",
    source: Source::System { apt: "curl", brew: "curl" },
    expected: cfg!(unix),
    tests: &[],
};
/// The form of the source.
pub const RUSTFMT: Need = Need {
    program: "rustfmt",
    used_for: "looks at the form of the source",
    source: Source::Component,
    expected: true,
    tests: &[],
};
/// The lints.
pub const CLIPPY: Need = Need {
    program: "cargo-clippy",
    used_for: "is the lints",
    source: Source::Component,
    expected: true,
    tests: &[],
};
/// Licences, duplicates, advisories.
pub const DENY: Need = Need {
    program: "cargo-deny",
    used_for: "looks at licences and advisories of the dependencies",
    source: Source::Crate(&[]),
    expected: true,
    tests: &[],
};
/// The documentation as a site.
pub const MDBOOK: Need = Need {
    program: "mdbook",
    used_for: "makes the site of docs/",
    source: Source::Crate(&["--no-default-features", "--features", "search"]),
    expected: true,
    tests: &[],
};
/// The breaks of a release.
pub const SEMVER: Need = Need {
    program: "cargo-semver-checks",
    used_for: "says what a release may break",
    source: Source::Crate(&[]),
    expected: true,
    tests: &[],
};

/// The engine of the fuzz targets is in C++; without it their package is left out of what is built.
pub const CXX: Need = Need {
    program: "c++",
    used_for: "builds the engine of the fuzz targets, whose kept inputs are tests",
    source: Source::System { apt: "g++", brew: "llvm" },
    expected: cfg!(unix),
    tests: &[],
};

/// The programs that the tests run.
pub const OF_TESTS: &[Need] = &[OPENSSL, REDIS, CHROMIUM, CXX];

impl Need {
    /// The command that installs it, to be pasted.
    #[must_use]
    pub fn command(&self) -> String {
        match self.source {
            Source::System { brew, .. } if cfg!(target_os = "macos") => format!("brew install {brew}"),
            Source::System { apt, .. } => format!("sudo apt-get install -y {apt}"),
            Source::Crate(_) => format!("cargo install --locked {}", self.program),
            Source::Component => {
                format!("rustup component add {}", self.program.trim_start_matches("cargo-"))
            }
        }
    }

    /// True if something of the machine's installs it, which lets in one at a time.
    #[must_use]
    pub fn is_of_system(&self) -> bool {
        !matches!(self.source, Source::Crate(_))
    }

    fn install(&self, shell: &Shell) -> bool {
        match self.source {
            Source::System { brew, .. } if cfg!(target_os = "macos") => {
                shell.quietly("brew", &["install", "--quiet", brew]).is_ok()
            }
            Source::System { apt, .. } => {
                // An index that cannot be refreshed may still do.
                let _ = shell.as_root("apt-get", &["update", "-qq"]);
                let install = ["install", "-y", "-qq", "--no-install-recommends", apt];
                shell.as_root("apt-get", &install).is_ok()
            }
            Source::Crate(arguments) => shell.install_tool(self.program, arguments).is_ok(),
            Source::Component => {
                let name = self.program.trim_start_matches("cargo-");
                shell.quietly("rustup", &["component", "add", name]).is_ok()
            }
        }
    }
}

/// True if somebody has to be asked before a program is installed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consent {
    /// In CI, and where it was asked for.
    Given,
    /// Nothing is installed; what is missing is said.
    Missing,
}

impl Consent {
    /// By a flag, or by the variable `CI` that every such service sets.
    #[must_use]
    pub fn of(asked: bool) -> Self {
        let ci = std::env::var_os("CI").is_some_and(|ci| !ci.is_empty() && ci != "false" && ci != "0");
        if asked || ci { Self::Given } else { Self::Missing }
    }
}

/// Those programs that are not there, after what may be installed has been.
#[must_use]
pub fn missing<'a>(
    needs: impl IntoIterator<Item = &'a Need>,
    consent: Consent,
    shell: &Shell,
) -> Vec<&'a Need> {
    let there = |need: &Need| shell.find(need.program).is_some();
    let mut missing = Vec::new();
    for need in needs.into_iter().filter(|need| !there(need)) {
        if consent == Consent::Given && need.expected {
            say!("{} is missing and {}: installing it", need.program, need.used_for);
            if need.install(shell) && there(need) {
                continue;
            }
        }
        missing.push(need);
    }
    missing
}

/// One line to paste that installs all of these.
#[must_use]
pub fn line_to_paste(missing: &[&Need]) -> String {
    let packages = |of: fn(&Source) -> Option<&'static str>| {
        let mut names: Vec<_> = missing.iter().filter_map(|need| of(&need.source)).collect();
        names.dedup();
        names.join(" ")
    };
    let mut commands = Vec::new();
    let system = if cfg!(target_os = "macos") {
        (
            "brew install",
            packages(|source| if let Source::System { brew, .. } = source { Some(brew) } else { None }),
        )
    } else {
        let names = packages(|source| if let Source::System { apt, .. } = source { Some(apt) } else { None });
        ("sudo apt-get install -y", names)
    };
    if !system.1.is_empty() {
        commands.push(format!("{} {}", system.0, system.1));
    }
    let others = missing.iter().filter(|need| !matches!(need.source, Source::System { .. }));
    commands.extend(others.map(|need| need.command()));
    commands.join(" && ")
}
