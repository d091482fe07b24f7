//! `cargo xtask`: the maintainer's commands.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::changes;
use xtask::ci;
use xtask::codegen;
use xtask::docs::Docs;
use xtask::glossary;
use xtask::import;
use xtask::join;
use xtask::named;
use xtask::names;
use xtask::numbers::Numbers;
use xtask::official;
use xtask::output::{self, Edit};
use xtask::problem::{Problem, Problems};
use xtask::say::line;
use xtask::spec::Spec;
use xtask::update;

/// The commands make and drop texts by the million, which the system's allocator takes a third of the time for.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

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
        /// The checkout of wechatpay-im/website, or `CHECKOUT@REVISION`; with --official, a folder of official pages.
        docs: PathBuf,
        /// Reads pages of the official documentation, and writes their facts to spec/official/.
        #[arg(long, conflicts_with = "commit")]
        official: bool,
        /// Which commit it is, where the checkout has no git data.
        #[arg(long)]
        commit: Option<String>,
    },
    /// Imports, compares, translates, generates: all that brings the SDK in step, and what is left to decide.
    Update {
        /// The checkout of wechatpay-im/website, or `CHECKOUT@REVISION`.
        #[arg(default_value = "../website")]
        docs: PathBuf,
        /// Which commit it is, where the checkout has no git data.
        #[arg(long)]
        commit: Option<String>,
        /// Generates what is not decided yet: families as suggested, labels in Chinese alone.
        #[arg(long)]
        drafts: bool,
        /// Where the report goes too, as markdown.
        #[arg(long, value_name = "FILE")]
        report: Option<PathBuf>,
    },
    /// Writes generated/ from spec/.
    Codegen {
        /// Leaves labels without English as they are.
        #[arg(long)]
        drafts: bool,
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
        /// How many steps go side by side; by itself two where all are run, and one where they are named.
        #[arg(long, value_name = "N")]
        lanes: Option<usize>,
        /// Of a step that a run does in a process of its own: the file for what came of it.
        #[arg(long, hide = true, value_name = "FILE")]
        report: Option<PathBuf>,
        /// Likewise: what is built for the tests is built by Clippy.
        #[arg(long, hide = true, requires = "report")]
        linted: bool,
        /// The steps to run, in this order.
        steps: Vec<String>,
    },
    /// Prints everything as one `OpenAPI` 3.1 document.
    Openapi {
        /// Only the operations of this product family; may be given more than once.
        #[arg(long)]
        feature: Vec<String>,
    },
    /// Says what differs between two states of the facts, and whether it breaks who builds on the SDK.
    Changes {
        /// A folder like spec/ or a checkout of the documentation, or a git revision of this repository.
        old: String,
        /// The state to compare with it.
        new: String,
        /// For people or for scripts.
        #[arg(long, default_value = "text", value_parser = ["text", "json", "markdown"])]
        format: String,
    },
}

fn main() -> ExitCode {
    let Arguments { root, command } = Arguments::parse();
    let root = root.unwrap_or_else(home);
    if let Err(error) = output::recover(&root) {
        eprintln!("{}", refused(&root.join(output::STAGE), &error));
        return ExitCode::FAILURE;
    }
    let done = match command {
        Command::Import { docs, official: true, .. } => run_import_official(&root, &docs),
        Command::Import { docs, commit, .. } => run_import(&root, &docs, commit),
        Command::Update { docs, commit, drafts, report } => {
            run_update(&root, &docs, commit, drafts, report.as_deref())
        }
        Command::Codegen { drafts, check } => run_codegen(&root, drafts, check),
        Command::Glossary => run_glossary(&root),
        Command::Catalog { source, .. } => run_catalog(&root, &source),
        Command::Sources { format } => run_sources(&root, &format),
        Command::Openapi { feature } => run_openapi(&root, &feature),
        Command::Changes { old, new, format } => run_changes(&root, [&old, &new], &format),
        Command::Test { install, filter } => return code(ci::test(&root, install, filter.as_deref())),
        Command::Ci { list: true, .. } => {
            line(format_args!("{}", ci::list().trim_end()));
            return ExitCode::SUCCESS;
        }
        Command::Ci { install, steps: names, lanes, report, linted, .. } => {
            let part = report.map(|report| ci::Part { report, linted });
            return match ci::run(&root, &ci::Choice { names, install, lanes, part }) {
                Ok(good) => code(good),
                Err(error) => {
                    eprintln!("{error}");
                    ExitCode::FAILURE
                }
            };
        }
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
    let docs = Docs::read(docs, commit)?;
    let (files, counts) = import::import(&docs)?;
    let spec = root.join("spec");
    if spec.exists() {
        // What maintainers wrote goes on from here only where it can be read.
        let (_, mut unreadable) = xtask::spec::folder(&spec)?;
        unreadable.0.retain(|problem| xtask::spec::FILES.contains(&problem.file.as_str()));
        unreadable.below(&spec.display().to_string()).or(())?;
    }
    progress("writing spec/");
    let edit =
        import::edit(root, &files, &docs.source.to_toml(&counts)).map_err(|error| refused(&spec, &error))?;
    let gone: String = edit.removed().iter().map(|name| format!("gone           {name}\n")).collect();
    edit.commit().map_err(|error| refused(&spec, &error))?;
    say(&format!("{counts}\n{gone}{}", import::standing(&spec)))
}

fn run_import_official(root: &Path, docs: &Path) -> Result<(), Problems> {
    progress("reading the official pages");
    let (files, counts) = official::import(docs)?;
    let folder = root.join("spec").join(official::FOLDER.trim_end_matches('/'));
    let pages = files.into_iter().map(|(name, text)| (name.replacen(official::FOLDER, "", 1), text));
    progress("writing spec/official/");
    let mut edit = Edit::of(root);
    let written = edit.folder("spec/official", &pages.collect()).and_then(|()| edit.commit());
    written.map_err(|error| refused(&folder, &error))?;
    say(&counts.to_string())
}

fn run_update(
    root: &Path,
    docs: &Path,
    commit: Option<String>,
    drafts: bool,
    report: Option<&Path>,
) -> Result<(), Problems> {
    progress("reading the documentation");
    let docs = Docs::read(docs, commit)?;
    let done = update::update(root, &docs, drafts)?;
    let text = done.report();
    if let Some(path) = report {
        std::fs::write(path, &text).map_err(|error| refused(path, &error))?;
    }
    say(text.trim_end())?;
    if done.generated {
        return Ok(());
    }
    let mut problems = Problems::default();
    problems.push(
        "generated",
        0,
        "code of another state of the documentation",
        "a decision of each line above",
    );
    problems.or(())
}

fn run_codegen(root: &Path, drafts: bool, check: bool) -> Result<(), Problems> {
    progress("reading spec/");
    let mut spec = Spec::read(&root.join("spec"))?;
    if drafts {
        spec.glossary.as_draft();
    }
    named::check(root, &spec.operations)?;
    progress("generating");
    spec.forget_sources();
    let (files, features, summary) = codegen::generate(&spec)?;
    let mut edit = codegen::edit(root, &files, &features)?;
    Numbers::of(&spec, &summary).add(&mut edit, root)?;
    if check {
        codegen::unchanged(&edit)?;
    } else {
        progress("writing generated/");
        edit.commit().map_err(|error| refused(root, &error))?;
    }
    // The process ends: nobody needs the memory back.
    std::mem::forget((spec, files));
    say(&summary.to_string())
}

fn run_glossary(root: &Path) -> Result<(), Problems> {
    progress("reading spec/");
    let done = Spec::read(&root.join("spec"))?.glossary.completed()?;
    let path = root.join(glossary::FILE);
    let mut edit = Edit::of(root);
    let written = edit.file(glossary::FILE, &done.text).and_then(|()| edit.commit());
    written.map_err(|error| refused(&path, &error))?;
    say(&done.to_string())
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

fn run_openapi(root: &Path, features: &[String]) -> Result<(), Problems> {
    let spec = Spec::read(&root.join("spec"))?;
    let known: Vec<&str> =
        spec.families.list.iter().map(|family| family.feature.get_ref().as_str()).collect();
    let mut problems = Problems::default();
    for unknown in features.iter().filter(|feature| !known.contains(&feature.as_str())) {
        problems.push("--feature", 0, format!("`{unknown}`"), known.join(", "));
    }
    problems.or(())?;
    let version = changes::Version::of(root)?.to_string();
    let document = xtask::openapi::document(&spec, features, &version);
    say(&serde_json::to_string_pretty(&document).unwrap_or_default())
}

fn run_changes(root: &Path, [old, new]: [&str; 2], format: &str) -> Result<(), Problems> {
    progress("reading both states");
    let [old, new] = [changes::Input::read(root, old)?, changes::Input::read(root, new)?];
    let version = changes::Version::of(root)?;
    let report = changes::compare(&old, &new)?;
    let text = match format {
        "json" => changes::json(&report, version),
        "markdown" => changes::markdown(&report, version),
        _ => changes::text(&report, version),
    };
    say(text.trim_end())
}

/// The last thing a command does: what it has to say.
#[expect(clippy::unnecessary_wraps, reason = "it is the last thing a command does")]
fn say(text: &str) -> Result<(), Problems> {
    line(format_args!("{text}"));
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
