//! The files of a crate as modules: what each defines, what each uses, and where a path leads.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Item, UseTree};

/// The files of one crate by their paths in it, such as `client/core.rs`.
pub(crate) type Sources = BTreeMap<String, String>;

/// The path of a module from the crate's root.
type Path = Vec<String>;

/// A crate's modules.
pub(crate) struct Tree {
    modules: BTreeMap<Path, Module>,
    /// The macros that stand at the root wherever they are written, and their files.
    exported: BTreeMap<String, String>,
}

#[derive(Default)]
struct Module {
    file: String,
    defines: BTreeSet<String>,
    /// A name here, and the path that it stands for.
    uses: Vec<(String, Path)>,
    globs: Vec<Path>,
    /// Every other path that is written in the file; whether it is one of a macro.
    paths: BTreeSet<(Path, bool)>,
}

/// The files that each file imports from.
pub(crate) type Imports = BTreeMap<String, BTreeSet<String>>;

impl Tree {
    /// Reads the files; the paths of tests inside of them do not count.
    pub(crate) fn read(sources: &Sources) -> Self {
        let mut tree = Self { modules: BTreeMap::new(), exported: BTreeMap::new() };
        for (file, source) in sources {
            let parsed = syn::parse_file(source).unwrap_or_else(|error| panic!("{file}: {error}"));
            let mut module = Module { file: file.clone(), ..Module::default() };
            for item in &parsed.items {
                tree.item(&mut module, item);
            }
            tree.modules.insert(module_of(file), module);
        }
        // A folder whose face is elsewhere is a module too.
        for path in tree.modules.keys().cloned().collect::<Vec<_>>() {
            for length in 0..path.len() {
                tree.modules.entry(path[..length].to_vec()).or_default();
            }
        }
        tree
    }

    fn item(&mut self, module: &mut Module, item: &Item) {
        let name = match item {
            Item::Use(item) => return uses(&item.tree, &mut Vec::new(), module),
            Item::Mod(inner) if is_test(&inner.attrs) => return,
            Item::Mod(inner) => {
                // What stands in braces is of this file.
                for item in inner.content.iter().flat_map(|(_, items)| items) {
                    self.item(module, item);
                }
                return;
            }
            Item::Macro(item) => item.ident.as_ref().inspect(|name| {
                if item.attrs.iter().any(|attribute| attribute.path().is_ident("macro_export")) {
                    self.exported.insert(name.to_string(), module.file.clone());
                }
            }),
            Item::Fn(item) => Some(&item.sig.ident),
            Item::Struct(item) => Some(&item.ident),
            Item::Enum(item) => Some(&item.ident),
            Item::Trait(item) => Some(&item.ident),
            Item::Type(item) => Some(&item.ident),
            Item::Const(item) => Some(&item.ident),
            Item::Static(item) => Some(&item.ident),
            _ => None,
        };
        module.defines.extend(name.map(ToString::to_string));
        paths(item.to_token_stream(), &mut module.paths);
    }

    /// What each file imports, by `use` and by paths.
    pub(crate) fn imports(&self) -> Imports {
        let mut imports = Imports::new();
        for (path, module) in self.modules.iter().filter(|(_, module)| !module.file.is_empty()) {
            let used = module.uses.iter().map(|(_, path)| (path, false));
            let named = module.paths.iter().map(|(path, is_macro)| (path, *is_macro));
            let globs = module.globs.iter().map(|path| (path, false));
            let found = used.chain(named).chain(globs).filter_map(|(target, is_macro)| {
                let exported = || self.exported.get(target.last()?).cloned();
                let exported = if is_macro && target.len() == 2 { exported() } else { None };
                exported.or_else(|| self.file_of(path, target, 0))
            });
            let found = found.filter(|file| *file != module.file && !file.is_empty()).collect();
            imports.insert(module.file.clone(), found);
        }
        imports
    }

    /// The file that defines what a path names, seen from a module; none where it is of another crate.
    fn file_of(&self, from: &Path, path: &[String], depth: usize) -> Option<String> {
        let (first, rest) = path.split_first()?;
        let mut parent = from.clone();
        match first.as_str() {
            _ if depth > 16 => None,
            "crate" => self.inside(&Vec::new(), rest, depth),
            "self" => self.inside(from, rest, depth),
            "super" => {
                parent.pop()?;
                match rest.first().map(String::as_str) {
                    Some("super") => self.file_of(&parent, rest, depth + 1),
                    _ => self.inside(&parent, rest, depth),
                }
            }
            _ => self.named(from, path, depth),
        }
    }

    /// Follows a path into a module; where it ends, the module's own file.
    fn inside(&self, module: &Path, path: &[String], depth: usize) -> Option<String> {
        self.named(module, path, depth).or_else(|| Some(self.modules.get(module)?.file.clone()))
    }

    /// Follows a path that begins with a name of a module.
    fn named(&self, at: &Path, path: &[String], depth: usize) -> Option<String> {
        let (name, rest) = path.split_first()?;
        let child: Path = at.iter().chain([name]).cloned().collect();
        if self.modules.contains_key(&child) {
            return self.inside(&child, rest, depth);
        }
        let module = self.modules.get(at)?;
        let used = module.uses.iter().filter(|(alias, target)| alias == name && target.last() != Some(name));
        let same = module.uses.iter().filter(|(alias, target)| alias == name && target.len() > 1);
        for (_, target) in used.chain(same) {
            let target: Path = target.iter().chain(rest).cloned().collect();
            if let Some(file) = self.file_of(at, &target, depth + 1) {
                return Some(file);
            }
        }
        if module.defines.contains(name) {
            return Some(module.file.clone());
        }
        module.globs.iter().filter(|_| depth < 16).find_map(|glob| {
            let target: Path = glob.iter().chain(path).cloned().collect();
            let file = self.file_of(at, &target, depth + 1)?;
            // A module's own file is what is left where the name was not found.
            (self.file_of(at, glob, depth + 1).as_ref() != Some(&file) || self.defines(&file, name))
                .then_some(file)
        })
    }

    fn defines(&self, file: &str, name: &str) -> bool {
        self.modules.values().any(|module| module.file == file && module.defines.contains(name))
    }
}

/// `client/v3/read.rs` is `client::v3::read`; `mod.rs` and `lib.rs` are their folder. A `main.rs` is on top of
/// the library.
fn module_of(file: &str) -> Path {
    let mut path: Path = file.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
    if path.last().is_some_and(|last| matches!(last.as_str(), "mod" | "lib")) {
        path.pop();
    }
    path
}

fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg") && attribute.to_token_stream().to_string().contains("(test)")
    })
}

/// Takes a `use` apart.
fn uses(tree: &UseTree, before: &mut Path, module: &mut Module) {
    let with = |name: &syn::Ident, before: &Path| {
        // `use path::{self}` is the path.
        let own = (name != "self").then(|| name.to_string());
        before.iter().cloned().chain(own).collect::<Path>()
    };
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            uses(&path.tree, before, module);
            before.pop();
        }
        UseTree::Name(name) => {
            let path = with(&name.ident, before);
            module.uses.push((path.last().cloned().unwrap_or_default(), path));
        }
        UseTree::Rename(rename) => {
            module.uses.push((rename.rename.to_string(), with(&rename.ident, before)));
        }
        UseTree::Glob(_) => module.globs.push(before.clone()),
        UseTree::Group(group) => group.items.iter().for_each(|tree| uses(tree, before, module)),
    }
}

/// The paths of at least two names in a stream of tokens. Those after `$` are of whoever uses the macro.
fn paths(tokens: TokenStream, into: &mut BTreeSet<(Path, bool)>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let punct = |at: usize, which: char| matches!(tokens.get(at), Some(TokenTree::Punct(it)) if it.as_char() == which);
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at] {
            TokenTree::Group(group) => paths(group.stream(), into),
            TokenTree::Ident(first) if at == 0 || !punct(at - 1, '$') && !punct(at - 1, ':') => {
                let mut path = vec![first.to_string()];
                while punct(at + 1, ':') && punct(at + 2, ':') {
                    let Some(TokenTree::Ident(next)) = tokens.get(at + 3) else { break };
                    path.push(next.to_string());
                    at += 3;
                }
                if path.len() > 1 {
                    into.insert((path, punct(at + 1, '!')));
                }
            }
            _ => {}
        }
        at += 1;
    }
}
