//! The sandbox as a program: what it is told, and what it leaves in its directory.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

/// A directory that is gone when the test is over.
struct Dir(PathBuf);

impl Dir {
    fn new(name: &str) -> Self {
        Self(std::env::temp_dir().join(format!("sandbox-program-{name}-{}", std::process::id())))
    }
}

impl Drop for Dir {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

struct Program {
    child: Child,
    said: Vec<String>,
}

impl Program {
    fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_wechatpay-sandbox"))
            .args(["--address", "localhost:0", "--test-keys"])
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let said: Vec<String> = lines.take(6).map(Result::unwrap).collect();
        assert_eq!(said.len(), 6, "it says what a program is set up with");
        Self { child, said }
    }

    fn url(&self) -> &str {
        self.said[0].split_whitespace().last().unwrap()
    }

    /// What the sandbox says of its keys.
    async fn keys(&self) -> serde_json::Value {
        let answer = reqwest::get(format!("{}/sandbox/keys", self.url())).await.unwrap();
        serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn refused(arguments: &[&str]) -> (Option<i32>, String) {
    let Output { status, stderr, .. } =
        Command::new(env!("CARGO_BIN_EXE_wechatpay-sandbox")).args(arguments).output().unwrap();
    (status.code(), String::from_utf8(stderr).unwrap())
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[cfg(unix)]
#[tokio::test]
async fn keys_are_their_owners_alone_and_a_shell_reads_them() {
    let dir = Dir::new("keys");
    std::fs::create_dir_all(&dir.0).unwrap();
    // It was there before, for everybody to read.
    std::fs::write(dir.0.join("apiclient_key.pem"), "old").unwrap();
    let program = Program::start(&["--data", dir.0.to_str().unwrap()]);
    for name in ["apiclient_key.pem", "sandbox.db", "env.sh", "env-brand.sh"] {
        assert_eq!(mode(&dir.0.join(name)), 0o600, "{name}");
    }
    let keys = program.keys().await;
    let key = std::fs::read_to_string(dir.0.join("apiclient_key.pem")).unwrap();
    assert_eq!(keys["private_key"], key);
    let authority = std::fs::read_to_string(dir.0.join("ca_cert.pem")).unwrap();
    assert!(authority.starts_with("-----BEGIN CERTIFICATE-----"));
    let script = ". \"$0\" && cat \"$WECHATPAY_PRIVATE_KEY_FILE\" && printf '%s %s' \"$WECHATPAY_HOST\" \
                  \"$WECHATPAY_API_V3_KEY\"";
    let shell =
        Command::new("sh").args(["-c", script, dir.0.join("env.sh").to_str().unwrap()]).output().unwrap();
    let (host, secret) = (program.url(), keys["api_v3_key"].as_str().unwrap());
    assert_eq!(String::from_utf8(shell.stdout).unwrap(), format!("{key}{host} {secret}"));
    // The brand's file, read after the merchant's, leaves nothing of it.
    let script = ". \"$0\" && . \"$1\" && printf '%s %s %s' \"$WECHATPAY_BRAND_ID\" \
                  \"$WECHATPAY_BRAND_API_KEY\" \"$WECHATPAY_MERCHANT_ID$WECHATPAY_API_V3_KEY\"";
    let files = ["env.sh", "env-brand.sh"].map(|name| dir.0.join(name));
    let shell = Command::new("sh").args(["-c", script]).args(files).output().unwrap();
    let said = |name: &str| keys[name].as_str().unwrap();
    let expected = format!("{} {} ", said("brand_id"), said("brand_api_key"));
    assert_eq!(String::from_utf8(shell.stdout).unwrap(), expected);
}

#[tokio::test]
async fn the_mode_is_public_key_unless_told_and_stays() {
    let dir = Dir::new("mode");
    let data = ["--data", dir.0.to_str().unwrap()];
    let listed =
        async |program: &Program| program.keys().await["platform_certificates"].as_array().unwrap().len();
    assert_eq!(listed(&Program::start(&data)).await, 0);
    assert_eq!(listed(&Program::start(&[&data[..], &["--mode", "certificates"]].concat())).await, 1);
    assert_eq!(listed(&Program::start(&data)).await, 1, "it stays");
    let settings = dir.0.join("settings.toml");
    std::fs::write(&settings, "mode = \"public-key\"\ntest_keys = true\ntls_names = [\"pay.example\"]\n")
        .unwrap();
    let told = Program::start(&[&data[..], &["--settings", settings.to_str().unwrap()]].concat());
    assert_eq!(listed(&told).await, 0, "a file says so too");
}

#[test]
fn what_is_not_understood_is_said_in_a_sentence() {
    let (code, words) = refused(&["--mode", "some"]);
    assert_eq!((code, words.contains("There is no mode \"some\"")), (Some(1), true), "{words}");
    let (code, words) = refused(&["--colour"]);
    assert_eq!((code, words.contains("There is no option --colour.")), (Some(1), true), "{words}");
    let (code, words) = refused(&["--address"]);
    assert_eq!((code, words.contains("--address wants a value.")), (Some(1), true), "{words}");
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let (code, words) = refused(&["--address", &address, "--test-keys"]);
    assert_eq!(code, Some(1));
    assert!(words.contains(&format!("cannot listen on {address}: ")), "{words}");
}
