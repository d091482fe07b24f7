//! `cargo xtask`: the maintainer's commands.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::changes;
use xtask::ci;
use xtask::codegen;
use xtask::glossary;
use xtask::import;
use xtask::join;
use xtask::names;
use xtask::official;
use xtask::output;
use xtask::problem::{Problem, Problems};
use xtask::spec::Spec;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Keeps the SDK in step with WeChat Pay's documentation")]
struct Arguments {
    /// The repository to work on, where it is not the one this program was built in.
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Reads a checkout of the documentation and writes its facts to spec/.
    Import {
        /// The checkout of wechatpay-im/website; with --official, a folder of official pages.
        docs: PathBuf,
        /// Reads pages of the official documentation, and writes their facts to spec/official/.
        #[arg(long, conflicts_with = "commit")]
        official: bool,
        /// Which commit it is, where the checkout has no git data.
        #[arg(long)]
        commit: Option<String>,
    },
    /// Writes generated/ from spec/.
    Codegen {
        /// Writes nothing, and fails where generated/ is not what would be written.
        #[arg(long)]
        check: bool,
    },
    /// Gives spec/glossary.tsv a line for every label without English, and takes out those no page needs.
    Glossary,
    /// Prints every operation as plain data, one a line.
    Catalog {
        /// The only format there is so far.
        #[arg(long, default_value = "jsonl", value_parser = ["jsonl"])]
        format: String,
        /// All sources joined, or the website alone.
        #[arg(long, default_value = "all", value_parser = ["all", "website"])]
        source: String,
    },
    /// Says what each source has alone, an operation at a time.
    Sources {
        /// For people or for scripts.
        #[arg(long, default_value = "text", value_parser = ["text", "json"])]
        format: String,
    },
    /// Runs all tests, whatever becomes of one, and ends with one line of what passed, failed and was skipped.
    Test {
        /// Installs the programs that are missing, as in CI: with apt, as root.
        #[arg(long)]
        install: bool,
        /// A part of the names of the tests to run.
        filter: Option<String>,
    },
    /// Runs what decides whether work lands: all steps, or those named.
    Ci {
        /// Installs the programs that are missing, as where the variable CI is set.
        #[arg(long)]
        install: bool,
        /// Names the steps, and runs none.
        #[arg(long)]
        list: bool,
        /// The steps to run, in this order.
        steps: Vec<String>,
    },
    /// Says what differs between two states of the facts, and whether it breaks who builds on the SDK.
    Changes {
        /// A folder like spec/ or a checkout of the documentation, or a git revision of this repository.
        old: String,
        /// The state to compare with it.
        new: String,
        /// For people or for scripts.
        #[arg(long, default_value = "text", value_parser = ["text", "json"])]
        format: String,
    },
}

fn main() -> ExitCode {
    let Arguments { root, command } = Arguments::parse();
    let root = root.unwrap_or_else(home);
    let done = match command {
        Command::Import { docs, official: true, .. } => run_import_official(&root, &docs),
        Command::Import { docs, commit, .. } => run_import(&root, &docs, commit),
        Command::Codegen { check } => run_codegen(&root, check),
        Command::Glossary => run_glossary(&root),
        Command::Catalog { source, .. } => run_catalog(&root, &source),
        Command::Sources { format } => run_sources(&root, &format),
        Command::Changes { old, new, format } => run_changes(&root, [&old, &new], &format),
        Command::Test { install, filter } => return code(ci::test(&root, install, filter.as_deref())),
        Command::Ci { list: true, .. } => {
            print!("{}", ci::list());
            return ExitCode::SUCCESS;
        }
        Command::Ci { install, steps, .. } => match ci::run(&root, install, &steps) {
            Ok(good) => return code(good),
            Err(unknown) => {
                eprintln!("{unknown}");
                return ExitCode::FAILURE;
            }
        },
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            eprintln!("{problems}");
            ExitCode::FAILURE
        }
    }
}

fn code(good: bool) -> ExitCode {
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The repository this generator belongs to.
fn home() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_path_buf()
}

/// Says what is going on, to a person only.
fn progress(step: &str) {
    let mut stderr = std::io::stderr();
    if stderr.is_terminal() {
        let _ = writeln!(stderr, "· {step}");
    }
}

fn run_import(root: &Path, docs: &Path, commit: Option<String>) -> Result<(), Problems> {
    progress("reading the documentation");
    let source = import::Source::of(docs, commit)?;
    let (mut files, counts) = import::import(docs)?;
    let spec = root.join("spec");
    for kept in ["families.toml", "errata.toml", "codes.toml", "glossary.tsv"] {
        let path = spec.join(kept);
        match std::fs::read_to_string(&path) {
            Ok(text) => _ = files.insert(kept.to_owned(), text),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            // What cannot be read would be gone after the swap.
            Err(error) => return Err(refused(&path, &error)),
        }
    }
    files.insert("SOURCE.toml".to_owned(), source.to_toml(&counts));
    files.extend(other_sources(&spec)?);
    progress("writing spec/");
    output::replace(&spec, &files).map_err(|error| refused(&spec, &error))?;
    println!("{counts}");
    println!("{}", import::standing(&files));
    Ok(())
}

/// The pages of the other sources, which an import of this one leaves alone.
fn other_sources(spec: &Path) -> Result<output::Files, Problems> {
    let folder = spec.join(official::FOLDER);
    if !folder.exists() {
        return Ok(output::Files::new());
    }
    let pages = output::read(&folder).map_err(|error| refused(&folder, &error))?;
    Ok(pages.into_iter().map(|(name, text)| (format!("{}{name}", official::FOLDER), text)).collect())
}

fn run_import_official(root: &Path, docs: &Path) -> Result<(), Problems> {
    progress("reading the official pages");
    let (files, counts) = official::import(docs)?;
    let folder = root.join("spec").join(official::FOLDER.trim_end_matches('/'));
    let pages = files.into_iter().map(|(name, text)| (name.replacen(official::FOLDER, "", 1), text));
    progress("writing spec/official/");
    output::replace(&folder, &pages.collect()).map_err(|error| refused(&folder, &error))?;
    println!("{counts}");
    Ok(())
}

fn run_codegen(root: &Path, check: bool) -> Result<(), Problems> {
    progress("reading spec/");
    let spec = Spec::read(&root.join("spec"))?;
    progress("generating");
    let (files, features, summary) = codegen::generate(&spec)?;
    if check {
        codegen::check(root, &files, &features)?;
    } else {
        progress("writing generated/");
        codegen::write(root, &files, &features)?;
    }
    println!("{summary}");
    Ok(())
}

fn run_glossary(root: &Path) -> Result<(), Problems> {
    progress("reading spec/");
    let done = Spec::read(&root.join("spec"))?.glossary.completed()?;
    let path = root.join(glossary::FILE);
    output::replace_file(&path, &done.text).map_err(|error| refused(&path, &error))?;
    println!("{done}");
    Ok(())
}

fn run_sources(root: &Path, format: &str) -> Result<(), Problems> {
    let spec = Spec::read(&root.join("spec"))?;
    let text = if format == "json" { join::json(&spec.sources) } else { join::text(&spec.sources) };
    // Whoever reads may have read enough.
    let _ = writeln!(std::io::stdout().lock(), "{text}");
    Ok(())
}

fn run_catalog(root: &Path, source: &str) -> Result<(), Problems> {
    let spec = Spec::read(&root.join("spec"))?;
    let operations = if source == "website" { &spec.website } else { &spec.operations };
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for operation in operations {
        let module = names::module_path(operation).join("::");
        let line = serde_json::to_string(&xtask::catalog::entry(operation, &module)).unwrap_or_default();
        if writeln!(out, "{line}").is_err() {
            // Whoever reads has heard enough.
            return Ok(());
        }
    }
    Ok(())
}

fn run_changes(root: &Path, [old, new]: [&str; 2], format: &str) -> Result<(), Problems> {
    progress("reading both states");
    let [old, new] = [changes::Input::read(root, old)?, changes::Input::read(root, new)?];
    let version = changes::Version::of(root)?;
    let report = changes::compare(&old, &new)?;
    let text =
        if format == "json" { changes::json(&report, version) } else { changes::text(&report, version) };
    // Whoever reads may have read enough.
    let _ = writeln!(std::io::stdout().lock(), "{}", text.trim_end());
    Ok(())
}

fn refused(path: &Path, error: &std::io::Error) -> Problems {
    Problem {
        file: path.display().to_string(),
        line: 0,
        found: error.to_string(),
        expected: "a folder that can be written".to_owned(),
    }
    .into()
}
