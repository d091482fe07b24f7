//! The examples of the READMEs in a program of a user's: its dependencies are the README's own lines.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use super::shell::{Shell, succeed};
use super::step::{Done, good, said};

/// The documents, and the one whose lines the program has.
const READMES: [&str; 2] = ["README.md", "README.zh-CN.md"];
/// Where the README says that the crate comes from, until it is on crates.io.
const SOURCE: &str = "{ git = \"https://github.com/wechatpay-rs/wechatpay-rs\" }";

/// Checks each example as a module of a program that has the README's dependencies and no others.
pub(super) fn readme(shell: &Shell) -> Done {
    let (mut manifests, mut examples) = (Vec::new(), Vec::new());
    for name in READMES {
        let text = fs::read_to_string(shell.root.join(name)).map_err(|error| format!("{name}: {error}"))?;
        let blocks = Blocks::of(&text);
        manifests.push(blocks.manifest.ok_or_else(|| format!("{name} has no [dependencies]"))?);
        examples.extend(blocks.examples.into_iter().map(|example| (name, example)));
    }
    if !manifests.windows(2).all(|two| lines(&two[0]).eq(lines(&two[1]))) {
        return Err(format!("{} name different dependencies", READMES.join(" and ")));
    }
    let folder = shell.target.join("readme");
    let manifest = manifest(&manifests[0], &shell.root)?;
    write(&folder.join("Cargo.toml"), &manifest)?;
    write(&folder.join("src/lib.rs"), &program(&examples))?;
    // The versions that everything else here is built with.
    fs::copy(shell.root.join("Cargo.lock"), folder.join("Cargo.lock")).map_err(said)?;
    let mut cargo = shell.cargo(&["check", "--quiet", "--manifest-path"]);
    cargo.arg(folder.join("Cargo.toml")).arg("--target-dir").arg(&shell.target);
    succeed(&mut cargo).map_err(said)?;
    Ok(good(format!("{} examples", examples.len())))
}

/// The code that a README shows.
#[derive(Debug, Default, PartialEq, Eq)]
struct Blocks {
    /// Lines for Cargo.toml.
    manifest: Option<String>,
    /// Examples, with the lines that a reader does not see.
    examples: Vec<String>,
}

impl Blocks {
    fn of(document: &str) -> Self {
        let (mut blocks, mut open) = (Self::default(), None::<(String, String)>);
        for event in Parser::new(document) {
            match event {
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                    open = Some((info.split(',').next().unwrap_or_default().to_owned(), String::new()));
                }
                Event::Text(text) => {
                    if let Some((_, code)) = &mut open {
                        code.push_str(&text);
                    }
                }
                Event::End(TagEnd::CodeBlock) => blocks.take(open.take()),
                _ => {}
            }
        }
        blocks
    }

    fn take(&mut self, block: Option<(String, String)>) {
        match block {
            Some((language, code)) if language == "rust" => self.examples.push(shown(&code)),
            Some((language, code)) if language == "toml" && code.starts_with("[dependencies]") => {
                self.manifest.get_or_insert(code);
            }
            _ => {}
        }
    }
}

/// An example with what rustdoc hides of it.
fn shown(code: &str) -> String {
    code.lines()
        .map(|line| line.strip_prefix("# ").unwrap_or(line))
        .fold(String::new(), |text, line| text + line + "\n")
}

/// The lines without what is remarked on them, which differs between languages.
fn lines(manifest: &str) -> impl Iterator<Item = &str> {
    manifest.lines().map(|line| line.split(" #").next().unwrap_or_default().trim_end())
}

/// A manifest with a README's lines, for the crate as it is here.
fn manifest(lines: &str, root: &Path) -> Result<String, String> {
    if !lines.contains(SOURCE) {
        return Err(format!("the README's dependencies do not name {SOURCE}"));
    }
    let here = format!("{{ path = {:?} }}", root.display().to_string());
    Ok(format!(
        "[package]\nname = \"readme\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n{}\n[workspace]\n",
        lines.replace(SOURCE, &here)
    ))
}

/// A program in which each example is a module.
fn program(examples: &[(&str, String)]) -> String {
    let mut text = "#![allow(dead_code, unused_variables)]\n".to_owned();
    for (number, (document, example)) in examples.iter().enumerate() {
        let _ = write!(text, "\n/// Of {document}.\nmod example_{number} {{\n{example}}}\n");
    }
    text
}

fn write(file: &Path, text: &str) -> Result<(), String> {
    let folder = file.parent().unwrap_or(Path::new(""));
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(file, text))
        .map_err(|error| format!("{}: {error}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = "\
# A crate

```toml
[dependencies]
wechatpay-rs = { git = \"https://github.com/wechatpay-rs/wechatpay-rs\" } # later: \"0.1\"
```

```toml
[[step]]
```

```rust,no_run
# fn example() {
#[allow(unused)]
let one = 1;
# }
```

```console
$ ls
```
";

    #[test]
    fn an_example_has_its_hidden_lines_and_its_attributes() {
        let blocks = Blocks::of(DOCUMENT);
        assert_eq!(blocks.examples, ["fn example() {\n#[allow(unused)]\nlet one = 1;\n}\n"]);
        let manifest = manifest(&blocks.manifest.unwrap(), Path::new("/here")).unwrap();
        assert!(manifest.contains("wechatpay-rs = { path = \"/here\" } # later"), "{manifest}");
        assert_eq!(manifest.parse::<toml::Table>().unwrap()["package"]["edition"].as_str(), Some("2024"));
    }

    #[test]
    fn a_source_that_is_not_the_repository_is_a_mistake() {
        assert!(manifest("[dependencies]\nwechatpay-rs = \"0.1\"\n", Path::new("/here")).is_err());
    }

    #[test]
    fn remarks_may_differ_and_dependencies_may_not() {
        assert!(lines("tokio = \"1\" # for time").eq(lines("tokio = \"1\" # 时钟")));
        assert!(!lines("tokio = \"1\"").eq(lines("tokio = \"2\"")));
    }
}
