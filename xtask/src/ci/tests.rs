//! All tests of the workspace: every program is run, whatever became of the one before, and the sum is
//! one line.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::{fmt, io};

use serde_json::Value;

use super::need::{CXX, Need, Tests};
use super::shell::{Shell, ShellError, Stopwatch, failed, start, succeed};
use crate::output;
use crate::say::say;

/// The package of the fuzz targets.
pub(super) const FUZZ: &str = "wechatpay-fuzz";

/// How many tests did what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sum {
    /// Those that held.
    pub passed: u64,
    /// Those that did not, and programs that broke off.
    pub failed: u64,
    /// Those that were not run.
    pub skipped: u64,
}

impl Sum {
    /// True if nothing failed, and anything ran at all.
    #[must_use]
    pub fn is_good(&self) -> bool {
        self.failed == 0 && self.passed > 0
    }

    fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Sum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)
    }
}

/// A program of tests.
#[derive(Debug)]
struct Program {
    /// The package and the target: `wechatpay-rs/client`.
    name: String,
    file: PathBuf,
    /// The folder of the package, in which cargo runs its tests.
    folder: PathBuf,
}

/// Builds all tests, and what they and examples need, with every feature there is.
///
/// # Errors
/// Cargo cannot be run, or something does not compile.
pub fn build(shell: &Shell) -> Result<Built, ShellError> {
    let mut cargo = cargo_test(shell, &["--no-run", "--message-format=json-render-diagnostics"]);
    let output = cargo.stderr(Stdio::inherit()).output().map_err(|source| start(&cargo, source))?;
    if !output.status.success() {
        return Err(failed(&cargo, output.status));
    }
    Ok(Built { programs: text(&output.stdout).lines().filter_map(program).collect() })
}

/// The compiler's words on all that is built for the tests, and on the benchmarks, which are not: where it is Clippy, the
/// lints of everything.
///
/// # Errors
/// Cargo cannot be run, or something does not compile.
pub fn said_of_all(shell: &Shell) -> Result<Vec<String>, ShellError> {
    let mut all = said_by(cargo_test(shell, &["--no-run"]))?;
    all.extend(said_by(cargo_test(shell, &["--benches", "--no-run"]))?);
    Ok(all)
}

/// The tests of a package of its own, of which Clippy may have nothing to say: it builds them, once for both. `more` is
/// for cargo, and the variables for all that it runs.
///
/// # Errors
/// Cargo cannot be run, something does not compile or has a lint, or a test fails.
pub fn linted(
    shell: &Shell,
    manifest: &str,
    more: &[&str],
    environment: &[(&str, &str)],
) -> Result<(), String> {
    let cargo = |last: &[&str]| {
        let mut cargo = shell.linting(&["test", "--quiet", "--locked", "--manifest-path", manifest]);
        cargo.args(more).args(last).arg("--target-dir").arg(&shell.target).envs(environment.iter().copied());
        cargo
    };
    without_lints(cargo(&["--no-run"]), manifest)?;
    succeed(&mut cargo(&[])).map_err(|error| error.to_string())
}

/// Builds with a command of cargo's whose compiler is Clippy, which may have nothing to say.
pub(super) fn without_lints(cargo: Command, of: &str) -> Result<(), String> {
    let lints = said_by(cargo).map_err(|error| error.to_string())?;
    if lints.is_empty() { Ok(()) } else { Err(format!("the lints of {of}\n{}", lints.join("\n"))) }
}

/// The compiler's words on what a command of cargo's builds. Cargo says again what was said when it was built.
fn said_by(mut cargo: Command) -> Result<Vec<String>, ShellError> {
    cargo.arg("--message-format=json");
    let output = cargo.stderr(Stdio::inherit()).output().map_err(|source| start(&cargo, source))?;
    let messages: Vec<String> = text(&output.stdout).lines().filter_map(message).collect();
    if output.status.success() {
        return Ok(messages);
    }
    for message in messages {
        say!("{message}");
    }
    Err(failed(&cargo, output.status))
}

/// Cargo, for tests of everything with every feature.
fn cargo_test(shell: &Shell, more: &[&str]) -> Command {
    let arguments = ["test", "--workspace", "--all-features", "--quiet"];
    let mut cargo = if shell.linted { shell.linting(&arguments) } else { shell.cargo(&arguments) };
    cargo.args(exclusions(shell)).args(more);
    cargo
}

/// The compiler's words in a line of cargo's messages.
fn message(line: &str) -> Option<String> {
    let message: Value = serde_json::from_str(line).ok()?;
    let said =
        (message["reason"] == "compiler-message").then(|| message["message"]["rendered"].as_str())??;
    Some(said.trim_end().to_owned())
}

/// The packages that cannot be built here: on Windows a program that runs, this one, and what needs it; without C++ the
/// fuzz targets.
fn exclusions(shell: &Shell) -> &'static [&'static str] {
    if cfg!(windows) {
        &["--exclude", "xtask", "--exclude", FUZZ]
    } else if shell.find(CXX.program).is_none() {
        &["--exclude", FUZZ]
    } else {
        &[]
    }
}

/// The program of tests that a line of cargo's messages tells of.
fn program(line: &str) -> Option<Program> {
    let message: Value = serde_json::from_str(line).ok()?;
    if message["reason"] != "compiler-artifact" || message["profile"]["test"] != true {
        return None;
    }
    let file = PathBuf::from(message["executable"].as_str()?);
    let folder = PathBuf::from(message["manifest_path"].as_str()?).parent()?.to_owned();
    let target = &message["target"];
    // `path+file:///…/sandbox#wechatpay-sandbox@0.1.0`, and `…/sandbox#0.1.0` where the folder says the name.
    let id = message["package_id"].as_str()?;
    let (place, version) = id.rsplit_once('#')?;
    let package = match version.split_once('@') {
        Some((name, _)) => name,
        None => place.rsplit('/').next()?,
    };
    let name = match target["kind"][0].as_str()? {
        "test" => target["name"].as_str()?.to_owned(),
        kind => format!("{} ({kind})", target["name"].as_str()?),
    };
    Some(Program { name: format!("{package}/{name}"), file, folder })
}

/// The programs of tests that there are.
#[derive(Debug)]
pub struct Built {
    programs: Vec<Program>,
}

impl Built {
    /// Runs all but the tests that need what is missing, then the examples in the documentation. `filter`
    /// is a part of the names of those to run.
    ///
    /// # Errors
    /// A program cannot be run at all.
    pub fn run(&self, shell: &Shell, missing: &[&Need], filter: Option<&str>) -> Result<Sum, ShellError> {
        let mut sum = Sum::default();
        for program in &self.programs {
            let left_out: Vec<&Tests> = missing
                .iter()
                .flat_map(|need| need.tests)
                .filter(|tests| tests.target == program.name)
                .collect();
            sum.add(program.run(shell, &left_out, filter)?);
        }
        if filter.is_none() {
            sum.add(documentation(shell)?);
        }
        Ok(sum)
    }

    /// The names of the programs.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.programs.iter().map(|program| program.name.as_str())
    }
}

impl Program {
    fn run(&self, shell: &Shell, left_out: &[&Tests], filter: Option<&str>) -> Result<Sum, ShellError> {
        if left_out.iter().any(|tests| tests.named.is_empty()) {
            let skipped = self.count(shell)?;
            say!("{}: {skipped} skipped", self.name);
            return Ok(Sum { skipped, ..Sum::default() });
        }
        let mut command = self.command(shell);
        for tests in left_out {
            command.args(["--skip", tests.named]);
        }
        command.args(filter);
        let watch = Stopwatch::start();
        let output = command.output().map_err(|source| start(&command, source))?;
        let mut sum = sum_of(&output, left_out.is_empty() || filter.is_some());
        if filter.is_some() && sum == Sum::default() {
            return Ok(sum);
        }
        say!("{}: {sum} in {}", self.name, watch.read());
        if !output.status.success() {
            say!("{}{}", text(&output.stdout), text(&output.stderr));
            // One that broke off has said nothing of its tests.
            sum.failed = sum.failed.max(1);
        }
        Ok(sum)
    }

    /// The number of its tests.
    fn count(&self, shell: &Shell) -> Result<u64, ShellError> {
        let mut command = self.command(shell);
        command.args(["--list", "--format", "terse"]);
        let output = command.output().map_err(|source| start(&command, source))?;
        Ok(text(&output.stdout).lines().filter(|line| line.ends_with(": test")).count() as u64)
    }

    /// The program as cargo runs it.
    fn command(&self, shell: &Shell) -> Command {
        let mut command = shell.command(&self.file);
        command.current_dir(&self.folder).env("CARGO_MANIFEST_DIR", &self.folder);
        command
    }
}

/// The examples in the documentation, which only cargo can find.
fn documentation(shell: &Shell) -> Result<Sum, ShellError> {
    let mut cargo = cargo_test(shell, &["--doc", "--no-fail-fast"]);
    let watch = Stopwatch::start();
    let output = cargo.output().map_err(|source| start(&cargo, source))?;
    let mut sum = sum_of(&output, true);
    say!("documentation: {sum} in {}", watch.read());
    if !output.status.success() {
        say!("{}{}", text(&output.stdout), text(&output.stderr));
        sum.failed = sum.failed.max(1);
    }
    // Were the generated code left out of what rustdoc reads, all would pass that is left.
    let written = examples(&shell.root.join("generated")).map_err(|source| start(&cargo, source))?;
    if sum.passed + sum.failed + sum.skipped < written {
        say!("generated/ has {written} examples, and fewer were run");
        sum.failed += 1;
    }
    Ok(sum)
}

/// The number of examples in the documentation of a folder's code.
fn examples(folder: &Path) -> io::Result<u64> {
    if !folder.is_dir() {
        return Ok(0);
    }
    let files = output::read(folder)?;
    let code = files
        .iter()
        .filter(|(name, _)| Path::new(name).extension().is_some_and(|extension| extension == "rs"));
    let lines = code.flat_map(|(_, text)| text.lines());
    Ok(lines.filter(|line| line.trim_start().starts_with("/// ```")).count() as u64 / 2)
}

/// The sum of what test programs print at their end. Those filtered out count where a filter was ours to
/// leave them out, and not where it was the user's to choose.
fn sum_of(output: &Output, all: bool) -> Sum {
    let mut sum = Sum::default();
    for line in text(&output.stdout).lines() {
        let Some(counts) = line.strip_prefix("test result: ") else { continue };
        let counts: BTreeMap<&str, u64> = counts
            .split([';', '.'])
            .filter_map(|count| {
                let (number, what) = count.trim().split_once(' ')?;
                Some((what, number.parse().ok()?))
            })
            .collect();
        let of = |what| counts.get(what).copied().unwrap_or(0);
        let left_out = if all { 0 } else { of("filtered out") };
        sum.add(Sum { passed: of("passed"), failed: of("failed"), skipped: of("ignored") + left_out });
    }
    sum
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Runs an example that was built with the tests.
///
/// # Errors
/// It is not built, or does not succeed.
pub fn example(shell: &Shell, name: &str) -> Result<(), ShellError> {
    let file = shell.target.join("debug/examples").join(name);
    succeed(&mut shell.command(file.with_extension(std::env::consts::EXE_EXTENSION)))
}
