//! Runs programs in the repository, and counts what they cost.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

/// The compiler with Clippy's lints.
pub(super) const CLIPPY: &str = "clippy-driver";

/// The repository, and the search path with this project's own tools first.
#[derive(Debug)]
pub struct Shell {
    /// The folder that programs run in.
    pub root: PathBuf,
    /// Where cargo builds.
    pub target: PathBuf,
    /// True where what is built for the tests is built by Clippy, which is the compiler with its lints: the lints then
    /// cost little more.
    pub linted: bool,
    path: OsString,
}

/// A program that was not there, or did not succeed.
#[derive(Debug)]
#[non_exhaustive]
pub enum ShellError {
    /// It could not be started.
    Start {
        /// The command that was to be run.
        program: String,
        /// The system's own words.
        source: std::io::Error,
    },
    /// It ended otherwise than well.
    Failed {
        /// The command line.
        command: String,
        /// How it ended, as the system puts it.
        status: String,
    },
}

impl fmt::Display for ShellError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start { program, source } => write!(f, "{program} cannot be run: {source}"),
            Self::Failed { command, status } => write!(f, "`{command}` failed: {status}"),
        }
    }
}

impl std::error::Error for ShellError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Start { source, .. } => Some(source),
            Self::Failed { .. } => None,
        }
    }
}

impl Shell {
    /// A shell for the repository in `root`, with the environment of this process.
    #[must_use]
    pub fn new(root: &Path) -> Self {
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        let target = if target.is_absolute() { target } else { root.join(target) };
        let own = target.join("tools").join("bin");
        let inherited = std::env::var_os("PATH").unwrap_or_default();
        let path = std::env::join_paths(std::iter::once(own).chain(std::env::split_paths(&inherited)));
        Self { root: root.to_owned(), target, linted: false, path: path.unwrap_or(inherited) }
    }

    /// The file of a program, where it is on the search path.
    #[must_use]
    pub fn find(&self, program: &str) -> Option<PathBuf> {
        find_in(&self.path, program)
    }

    /// A program of the search path, in the root. What cargo tells this process of itself is not handed on.
    #[must_use]
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root).env("PATH", &self.path);
        for (name, _) in std::env::vars_os() {
            let of_cargo = name.to_str().is_some_and(|name| {
                name.starts_with("CARGO_PKG_")
                    || name.starts_with("CARGO_MANIFEST_")
                    || name == "CARGO_BIN_NAME"
            });
            if of_cargo {
                command.env_remove(name);
            }
        }
        command
    }

    /// Cargo, with the settings of this process.
    #[must_use]
    pub fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = self.command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(arguments);
        command
    }

    /// Cargo, whose compiler for the packages of the workspace is Clippy.
    #[must_use]
    pub fn linting(&self, arguments: &[&str]) -> Command {
        let mut cargo = self.cargo(arguments);
        cargo.env("RUSTC_WORKSPACE_WRAPPER", CLIPPY);
        cargo
    }

    /// Runs a program, whose output is for whoever watches.
    ///
    /// # Errors
    /// It cannot be started, or does not succeed.
    pub fn run(&self, program: &str, arguments: &[&str]) -> Result<(), ShellError> {
        succeed(self.command(program).args(arguments))
    }

    /// Runs a program whose output nobody wants to see.
    ///
    /// # Errors
    /// It cannot be started, or does not succeed.
    pub fn quietly(&self, program: &str, arguments: &[&str]) -> Result<(), ShellError> {
        let mut command = self.command(program);
        succeed(command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).stdin(Stdio::null()))
    }

    /// The same as root, where this user is or may become root without a password.
    ///
    /// # Errors
    /// It cannot be started, or does not succeed.
    pub fn as_root(&self, program: &str, arguments: &[&str]) -> Result<(), ShellError> {
        if self.quietly("sudo", &["-n", "true"]).is_ok() {
            return self.quietly("sudo", &[&["-n", program][..], arguments].concat());
        }
        self.quietly(program, arguments)
    }

    /// The output of a program.
    ///
    /// # Errors
    /// It cannot be started, or does not succeed.
    pub fn output(&self, program: &str, arguments: &[&str]) -> Result<String, ShellError> {
        let mut command = self.command(program);
        command.args(arguments).stderr(Stdio::inherit());
        let output = command.output().map_err(|source| start(&command, source))?;
        if !output.status.success() {
            return Err(failed(&command, output.status));
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Builds a program of crates.io into `target/tools`, without optimisation: it runs for seconds. `more` is for cargo.
    ///
    /// # Errors
    /// It cannot be built.
    pub fn install_tool(&self, name: &str, more: &[&str]) -> Result<(), ShellError> {
        let root = self.target.join("tools");
        let install = |lock: &[&str]| {
            let mut cargo = self.cargo(&["install", "--quiet", "--debug", "--root"]);
            succeed(cargo.arg(&root).arg("--target-dir").arg(&self.target).args(lock).args(more).arg(name))
        };
        // Its own lock file may name a version that was taken back, or that a mirror lacks.
        install(&["--locked"]).or_else(|_| install(&[]))
    }
}

/// A program in one of the folders of a search path.
fn find_in(path: &OsStr, program: &str) -> Option<PathBuf> {
    let name = if cfg!(windows) { format!("{program}.exe") } else { program.to_owned() };
    std::env::split_paths(path).map(|folder| folder.join(&name)).find(|file| is_program(file))
}

#[cfg(unix)]
fn is_program(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(file).is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(file: &Path) -> bool {
    file.is_file()
}

/// Runs a command that is to succeed.
///
/// # Errors
/// It cannot be started, or does not succeed.
pub fn succeed(command: &mut Command) -> Result<(), ShellError> {
    let status = command.status().map_err(|source| start(command, source))?;
    if status.success() { Ok(()) } else { Err(failed(command, status)) }
}

/// The error of a command that could not be started.
pub(super) fn start(command: &Command, source: std::io::Error) -> ShellError {
    ShellError::Start { program: command.get_program().to_string_lossy().into_owned(), source }
}

/// The error of a command that ended so.
pub(super) fn failed(command: &Command, status: std::process::ExitStatus) -> ShellError {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(OsStr::to_string_lossy).collect();
    ShellError::Failed { command: words.join(" "), status: status.to_string() }
}

/// Time by the clock and, where the system tells, of the processors.
#[derive(Debug, Clone, Copy)]
pub struct Stopwatch {
    began: Instant,
    processors: Option<Duration>,
}

/// The time that something took.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// By the clock.
    pub clock: Duration,
    /// Of all processors, in this program and those that ended meanwhile.
    pub processors: Option<Duration>,
}

impl Stopwatch {
    /// A watch that begins now.
    #[must_use]
    pub fn start() -> Self {
        Self { began: Instant::now(), processors: used() }
    }

    /// The cost so far.
    #[must_use]
    pub fn read(&self) -> Cost {
        let processors = self.processors.zip(used()).map(|(before, now)| now.saturating_sub(before));
        Cost { clock: self.began.elapsed(), processors }
    }
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} s", self.clock.as_secs())?;
        match self.processors {
            Some(processors) => write!(f, ", {} s of CPU", processors.as_secs()),
            None => Ok(()),
        }
    }
}

/// The time that this program and its ended children have had of the processors. Linux counts it in
/// hundredths of a second.
fn used() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The name in parentheses may hold spaces. `utime`, `stime`, `cutime` and `cstime` are the 14th to the
    // 17th of all fields; the first behind the name is the third.
    let (_, fields) = stat.rsplit_once(')')?;
    let fields = fields.split_whitespace().skip(11).take(4);
    let ticks = fields.map(|field| field.parse::<u64>().ok()).sum::<Option<u64>>()?;
    Some(Duration::from_millis(ticks * 10))
}
