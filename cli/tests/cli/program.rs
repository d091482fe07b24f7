//! The program, run in a folder by itself or beside a sandbox.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;
use wechatpay_sandbox::Sandbox;

/// What a run of the program came to.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) error: String,
}

impl Ran {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    pub(crate) fn json_error(&self) -> Value {
        let whole: Value =
            serde_json::from_str(&self.error).unwrap_or_else(|error| panic!("{error}: {self:?}"));
        whole["error"].clone()
    }
}

/// Runs the program in a folder, without any settings but those that are there.
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wechatpay"));
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("WECHATPAY_"))
    {
        command.env_remove(name);
    }
    command.current_dir(folder).env("XDG_CONFIG_HOME", folder.join("none")).stdin(Stdio::null());
    let output = command.args(arguments).output().unwrap();
    Ran {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        error: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Writes a file that nobody else may read.
pub(crate) fn private(path: &Path, text: &str) {
    fs::write(path, text).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
    }
}

/// A sandbox, and a folder with a file of two merchants: its own, and one with somebody else's key.
pub(crate) struct Shop {
    pub(crate) sandbox: Sandbox,
    pub(crate) folder: TempDir,
}

impl Shop {
    pub(crate) async fn open() -> Self {
        let (sandbox, folder) = (Sandbox::start().await.unwrap(), tempfile::tempdir().unwrap());
        let (merchant, (id, key)) = (sandbox.merchant(), sandbox.public_key());
        let file = |name: &str, text: &str| private(&folder.path().join(name), text);
        file("key.pem", merchant.identity().private_key_pem());
        file("cert.pem", merchant.identity().certificate_pem());
        file("pub.pem", key.public_key_pem());
        // A key that is no merchant's.
        file("stranger.pem", sandbox.certificates()[0].private_key_pem());
        let common = format!(
            "host = \"{}\"\nmerchant_id = \"{}\"\npublic_key_id = \"{id}\"\npublic_key_file = \"pub.pem\"\n\
             api_v3_key = \"{}\"\napi_v2_key = \"{}\"\n",
            sandbox.url(),
            merchant.id(),
            merchant.api_v3_key(),
            merchant.api_v2_key()
        );
        let shop = "certificate_file = \"cert.pem\"\nprivate_key_file = \"key.pem\"\n";
        let mixed =
            format!("certificate_serial = \"{}\"\nprivate_key_file = \"stranger.pem\"\n", merchant.serial());
        let merchants = format!("[merchant.shop]\n{common}{shop}[merchant.mixed]\n{common}{mixed}");
        file("wechatpay.toml", &format!("default = \"shop\"\n{merchants}"));
        Self { sandbox, folder }
    }

    /// Runs the program there, beside the sandbox. Whatever it prints, no key is in it.
    pub(crate) async fn run(&self, arguments: &[&str]) -> Ran {
        let folder = self.folder.path().to_owned();
        let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
        let ran = tokio::task::spawn_blocking(move || {
            let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
            run(&folder, &arguments)
        });
        let ran = ran.await.unwrap();
        let merchant = self.sandbox.merchant();
        for secret in [merchant.api_v3_key(), merchant.api_v2_key(), "PRIVATE KEY"] {
            assert!(!ran.out.contains(secret) && !ran.error.contains(secret), "{ran:?}");
        }
        ran
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

/// The arguments of an order for 42 yuan, behind others.
pub(crate) fn with_order<'a>(head: &[&'a str], number: &'a str) -> Vec<&'a str> {
    let order = [
        "--appid=wx8888888888888888",
        "--description=Two coffees",
        "--notify_url=https://example.com/wechatpay",
        "--amount.total",
        "4200",
        "--out_trade_no",
        number,
    ];
    [head, &order].concat()
}

/// A command of the program that runs until the test stops it, and its lines.
pub(crate) fn spawn(folder: &Path, arguments: &[&str]) -> (Started, BufReader<ChildStdout>) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wechatpay"));
    let command = command.current_dir(folder).args(arguments).stderr(Stdio::null()).stdout(Stdio::piped());
    let mut started = Started(command.spawn().unwrap());
    let out = BufReader::new(started.0.stdout.take().unwrap());
    (started, out)
}

pub(crate) fn next_line(out: &mut BufReader<ChildStdout>) -> Value {
    let mut line = String::new();
    assert_ne!(out.read_line(&mut line).unwrap(), 0, "the program has ended");
    serde_json::from_str(&line).unwrap()
}

/// A sandbox that is started as a program, and stopped with the test.
pub(crate) struct Started(pub(crate) Child);

impl Drop for Started {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
