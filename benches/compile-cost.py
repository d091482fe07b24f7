#!/usr/bin/env python3
"""What it costs to compile every operation, beside the same types with serde's derives.

usage: benches/compile-cost.py [--forms table,plain,derive] [--modes check,debug,release]

Three forms of the same types are compiled with all families on, one after the other, dependencies
first and not counted; printed is CPU time (user and system) and its share of the derive form:

  table    the crate as it is
  plain    the same without `#[inline]`: what is compiled for the types a program uses is then
           compiled here, for all of them
  derive   `#[derive(Serialize, Deserialize, Debug, Clone, PartialEq)]` on every type, and on each
           request and response the one call that writes it and the one that reads it, since serde's
           generic code is compiled no earlier than for a format

Peak memory is the largest of any compiler process.
"""
import argparse, os, pathlib, re, resource, shutil, subprocess, tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
DERIVES = "Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize"
COMMANDS = {"check": ["check"], "debug": ["build"], "release": ["build", "--release"]}
# What the copy of the manifest does without.
LEFT_OUT = ("[test]", "[bench]", "[example]", "dev-dependencies]")
DERIVE_LIB = """//! The derive form.
#[path = "../generated/mod.rs"]
mod generated;
#[allow(unused_imports)]
pub use generated::*;
pub mod model {
    #[derive(%(d)s)]
    pub struct FilePart { pub file_name: String }
}
#[derive(%(d)s)]
pub struct Sensitive(String);
impl<T: Into<String>> From<T> for Sensitive { fn from(text: T) -> Self { Self(text.into()) } }
#[derive(%(d)s)]
pub struct JsonString<T>(pub T);
impl<T> From<T> for JsonString<T> { fn from(value: T) -> Self { Self(value) } }
#[derive(%(d)s)]
pub struct Fen(pub i64);
#[derive(%(d)s)]
pub struct Time(String);
#[derive(%(d)s)]
pub struct CompactTime(String);
#[derive(%(d)s)]
pub struct Date(String);
#[derive(%(d)s)]
pub struct UrlEncoded<T>(pub T);
""" % {"d": DERIVES}


def derive_form(text):
    """A generated file with derives in place of the macros."""
    text = re.sub(r"\n\s*crate::model! \{ \w+(: \w+)? \{.*?\} \}\n", "\n", text, flags=re.S)
    text = re.sub(r"\n\s*crate::(promised|sent)::\w+! \{.*?\} \}\n", "\n", text, flags=re.S)
    text = re.sub(r"\n\s*origin_: crate::model::Origin,", "", text)
    text = re.sub(r"\n( *)(pub struct \w+ \{)\}", r"\n\1\2\n\1}", text)
    text = re.sub(r"\n\s*crate::(request_macros|told)::\w+!\([^;]*\);", "", text)
    text = re.sub(r"\n\s*impl crate::endpoint::Query for \w+ \{\}", "", text)
    text = re.sub(r"\n\s*pub use crate::[\w:]+Required;", "", text)
    text = re.sub(r"use crate::(model|endpoint)::[^;]*;", "", text)
    text = re.sub(r"(\s*/// The documentation's facts about the operation as a whole\.\n)?\s*pub static OPERATION: "
                  r"Operation =.*?;\n", "\n", text, flags=re.S)
    text = re.sub(r"\s*impl Request \{\n\s*/// The URL the user's browser.*?\n\s*\}\n\s*\}\n", "\n", text, flags=re.S)
    text = re.sub(r"\s*impl (Endpoint|crate::endpoint::NotificationResource|crate::endpoint::V2Notification) for \w+ \{.*?\n\s*\}\n", "\n", text, flags=re.S)

    def struct(found):
        lenient = all(re.match(r"(Option|Vec)<", kind) for kind in re.findall(r"\n\s*pub \w+: (.*)", found[3]))
        skip = r'\n\1#[serde(skip_serializing_if = "Option::is_none")]\n\1pub \2: \3'
        body = re.sub(r"\n(\s*)pub (\w+): (Option<)", skip, found[3])
        default = f"#[derive({DERIVES}, Default)]\n#[serde(default)]\n" if lenient else f"#[derive({DERIVES})]\n"
        return found[1] + default + found[2] + body

    def enum(found):
        variants = re.sub(r'(\w+) = ("(?:[^"\\]|\\.)*"),', r"#[serde(rename = \2)] \1,", found[2])
        return (f"#[derive({DERIVES})]\n#[non_exhaustive]\npub enum {found[1]} {{{variants}\n"
                "#[serde(untagged)] Unknown(::std::string::String),\n}")

    calls = """
    impl NAME {
        /// Writes it.
        pub fn write(&self) -> Option<Vec<u8>> { serde_json::to_vec(self).ok() }
        /// Reads it.
        pub fn read(text: &[u8]) -> Option<Self> { serde_json::from_slice(text).ok() }
    }
"""
    text = re.sub(r"\n(\s*)pub struct (Request|Response|Resource|Body|Reply) \{(.*?)\n\1\}\n",
                  lambda found: found[0] + calls.replace("NAME", found[2]), text, flags=re.S)
    text = re.sub(r"((?:\s*#\[non_exhaustive\])?\s*)(pub struct \w+ \{)(.*?\n\s*\})", struct, text, flags=re.S)
    text = re.sub(r"crate::open_enum! \{.*?pub enum (\w+) \{(.*?)\}\s*\}", enum, text, flags=re.S)
    return re.sub(r"crate::forms! \{.*?pub enum (\w+) \{(.*?)\}\s*\}",
                  rf"#[derive({DERIVES})]\n#[serde(untagged)]\npub enum \1 {{\2}}", text, flags=re.S)


def prepare(form, to):
    """A crate of that form, alone in its folder."""
    for name in ("src", "generated"):
        shutil.copytree(ROOT / name, to / name)
    manifest = (ROOT / "Cargo.toml").read_text()
    manifest = re.sub(r'members = \[.*?\]', "members = []", manifest, count=1)
    manifest = "\n[".join(part for part in manifest.split("\n[") if not part.startswith(LEFT_OUT))
    shutil.copy(ROOT / "Cargo.lock", to)
    if form == "derive":
        manifest = manifest.replace("serde.workspace = true", 'serde = { workspace = true, features = ["derive"] }', 1)
        manifest = manifest.replace("[lints]\nworkspace = true\n", "")
        shutil.rmtree(to / "src")
        (to / "src").mkdir()
        (to / "src" / "lib.rs").write_text(DERIVE_LIB)
        for path in (to / "generated").rglob("*.rs"):
            path.write_text(derive_form(path.read_text()))
    if form == "plain":
        for path in [*(to / "generated").rglob("*.rs"), *(to / "src").rglob("*.rs")]:
            path.write_text(path.read_text().replace("#[inline]", ""))
    (to / "Cargo.toml").write_text(manifest)


def run(command, cwd):
    """CPU seconds of a command, compiler processes included."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {**os.environ, "CARGO_INCREMENTAL": "0", "CARGO_TARGET_DIR": str(cwd / "target")}
    subprocess.run(command, cwd=cwd, env=environment, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--forms", default="table,plain,derive")
    options.add_argument("--modes", default="check,debug,release")
    options.add_argument("--features", default="full")
    options = options.parse_args()
    spent = {}
    for form in options.forms.split(","):
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            prepare(form, folder)
            for mode in options.modes.split(","):
                cargo = ["cargo", *COMMANDS[mode], "--quiet", "--lib"]
                run([*cargo, "--no-default-features"], folder)
                spent[form, mode] = run([*cargo, "--no-default-features", "--features", options.features], folder)
                print(f"{form:7} {mode:8} {spent[form, mode]:7.1f} s", flush=True)
    for (form, mode), seconds in spent.items():
        if form != "derive" and ("derive", mode) in spent:
            print(f"{form:7} {mode:8} {100 * seconds / spent['derive', mode]:5.0f} % of derive")
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024 / 1024
    print(f"peak memory of a process: {peak:.1f} GB")


if __name__ == "__main__":
    main()
