//! `cargo xtask codegen`: the facts in `spec/` become the Rust in `generated/`.

use std::fmt;
use std::path::Path;

use crate::codes::Codes;
use crate::emit;
use crate::names;
use crate::output::{Edit, Files};
use crate::problem::Problems;
use crate::spec::Spec;

/// The files that were generated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Summary {
    /// Pages read.
    pub pages: usize,
    /// Operations and notifications.
    pub operations: usize,
    /// Structs, enums and forms.
    pub types: usize,
    /// Fields of all structs.
    pub fields: usize,
    /// Files.
    pub files: usize,
    /// Their size.
    pub bytes: usize,
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "pages       {:>6}", self.pages)?;
        writeln!(f, "operations  {:>6}", self.operations)?;
        writeln!(f, "types       {:>6}", self.types)?;
        writeln!(f, "fields      {:>6}", self.fields)?;
        write!(f, "files       {:>6}   {} kB", self.files, self.bytes / 1000)
    }
}

/// The files of `generated/`, the features of the package, and what was done.
///
/// # Errors
/// Every mistake in `spec/`.
pub fn generate(spec: &Spec) -> Result<(Files, String, Summary), Problems> {
    let mut problems = Problems::default();
    problems.take(spec.glossary.check());
    let modules = names::plan(&spec.operations).map_err(|wrong| wrong.below("spec"));
    let modules = problems.take(modules).unwrap_or_default();
    let modules = problems.or(modules)?;
    let mut files = emit::emit(&modules, &spec.families, &spec.states)?;
    if spec.codes != Codes::default() {
        files.insert("codes.rs".to_owned(), emit::codes(&spec.codes)?);
    }
    let (types, fields) = counted(&modules);
    let summary = Summary {
        pages: spec.pages,
        operations: modules.len(),
        types,
        fields,
        files: files.len(),
        bytes: files.values().map(String::len).sum(),
    };
    Ok((files, emit::features(&spec.families, &spec.operations), summary))
}

/// Types and fields, those of a noun once.
fn counted(modules: &[names::Module<'_>]) -> (usize, usize) {
    let mut nouns = std::collections::HashSet::new();
    let (mut types, mut fields) = (0, 0);
    for module in modules {
        let noun = module.operation.noun.as_ref();
        let own = noun.is_none_or(|noun| {
            module.operation.kind == crate::model::Kind::Endpoint && nouns.insert(noun.module.as_str())
        });
        let notification = module.operation.kind == crate::model::Kind::Notification;
        let nested = module.types.iter().filter(|_| own || !notification);
        let listed = module.operation.lists.is_some();
        let nested = nested.chain(module.response_types.iter().filter(|_| own && !listed));
        let answers = module.response.iter().chain(&module.reply).filter(|_| own);
        let roots = module.request.iter().chain(answers);
        types += nested.clone().count() + roots.clone().count();
        let structs = nested.filter_map(|ty| match ty {
            names::Type::Struct(of) => Some(of),
            _ => None,
        });
        fields += structs.chain(roots).map(|of| of.fields.len()).sum::<usize>();
    }
    (types, fields)
}

/// The files to be written below `root`: `generated/`, and the manifest's features.
///
/// # Errors
/// A manifest without its section, and what is there and cannot be read.
pub fn edit(root: &Path, files: &Files, features: &str) -> Result<Edit, Problems> {
    let manifest = root.join("Cargo.toml");
    let text = std::fs::read_to_string(&manifest).map_err(|error| refused(&manifest, &error))?;
    let spliced = spliced(&text, features)?;
    if let Err(error) = spliced.parse::<toml::Table>() {
        let mut problems = Problems::default();
        problems.push(
            "Cargo.toml",
            0,
            format!("with these families no manifest: {}", error.message()),
            "features the manifest does not have already",
        );
        return Err(problems);
    }
    let mut edit = Edit::of(root);
    let done = edit.folder("generated", files).and_then(|()| edit.file("Cargo.toml", &spliced));
    done.map_err(|error| refused(root, &error))?;
    Ok(edit)
}

/// Fails where what is on disk is not what would be written.
///
/// # Errors
/// Every file that differs, is missing, or is an orphan.
pub fn check(root: &Path, files: &Files, features: &str) -> Result<(), Problems> {
    unchanged(&edit(root, files, features)?)
}

/// The same of a change that is made already.
///
/// # Errors
/// Every file that differs, is missing, or is an orphan.
pub fn unchanged(edit: &Edit) -> Result<(), Problems> {
    let mut problems = Problems::default();
    for (name, state) in edit.differences() {
        let (file, found) = match name.split_once('/') {
            Some(("generated", below)) => ("generated", format!("{below}: {state}")),
            _ if name == "Cargo.toml" => (name, "features out of date".to_owned()),
            _ => (name, "numbers out of date".to_owned()),
        };
        problems.push(file, 0, found, "what `cargo xtask codegen` writes");
    }
    problems.or(())
}

fn spliced(manifest: &str, features: &str) -> Result<String, Problems> {
    emit::splice(manifest, features).ok_or_else(|| {
        let mut problems = Problems::default();
        problems.push(
            "Cargo.toml",
            0,
            "no section of product families",
            "the two comment lines that enclose it",
        );
        problems
    })
}

fn refused(path: &Path, error: &std::io::Error) -> Problems {
    let mut problems = Problems::default();
    problems.push(path.display().to_string(), 0, error.to_string(), "a path that can be read and written");
    problems
}
