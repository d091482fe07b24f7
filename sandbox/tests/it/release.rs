//! What is released together is of one version, and the container starts what the program understands.

use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn manifest(file: &str) -> toml::Table {
    std::fs::read_to_string(root().join(file)).unwrap().parse().unwrap()
}

#[test]
fn sdk_sandbox_and_command_line_are_of_one_version() {
    let version = manifest("Cargo.toml")["workspace"]["package"]["version"].as_str().unwrap().to_owned();
    let mut count = 0;
    for file in ["sandbox/Cargo.toml", "cli/Cargo.toml"] {
        let manifest = manifest(file);
        assert_eq!(manifest["package"]["version"]["workspace"].as_bool(), Some(true), "{file}");
        for (name, dependency) in manifest["dependencies"].as_table().unwrap() {
            // Those by path are ours.
            if dependency.get("path").is_some() {
                assert_eq!(dependency["version"].as_str(), Some(version.as_str()), "{file}: {name}");
                count += 1;
            }
        }
    }
    assert_eq!(count, 3);
    assert_eq!(version, env!("CARGO_PKG_VERSION"));
}

#[test]
fn the_container_starts_what_the_program_understands() {
    let recipe = std::fs::read_to_string(root().join("sandbox/Dockerfile")).unwrap();
    let entry = recipe.lines().find_map(|line| line.strip_prefix("ENTRYPOINT ")).unwrap();
    let entry: Vec<String> = serde_json::from_str(entry).unwrap();
    assert_eq!(entry[0], "wechatpay-sandbox");
    let copied = recipe.lines().find(|line| line.starts_with("COPY --from=build")).unwrap();
    assert!(copied.contains("/target/release/wechatpay-sandbox "), "{copied}");
    assert!(recipe.contains(" -p wechatpay-sandbox"), "it is what is built");
    let program = env!("CARGO_BIN_EXE_wechatpay-sandbox");
    let ran = Command::new(program).args(&entry[1..]).arg("--help").output().unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let port = entry.iter().find_map(|it| it.rsplit_once(':')).unwrap().1;
    assert!(recipe.contains(&format!("EXPOSE {port}")), "{port}");
    // What the build leaves out must be none of what it needs.
    let ignored = std::fs::read_to_string(root().join(".dockerignore")).unwrap();
    for needed in ["generated", "src", "sandbox", "Cargo.lock", "spec"] {
        assert!(!ignored.lines().any(|line| line.trim_matches('/') == needed), "{needed} is ignored");
    }
}
