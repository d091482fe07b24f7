//! What the tests of cryptography are held against: the openssl command line.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "benches and fuzz targets take it, too"
)]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// A directory that is gone when the test is over.
pub struct Dir(PathBuf);

impl Dir {
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("wechatpay-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        fs::create_dir(&path).unwrap();
        Self(path)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub fn write(&self, name: &str, contents: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, contents).unwrap();
        path
    }
}

impl Drop for Dir {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Runs openssl; says what it said where it failed.
pub fn openssl(arguments: &[&str], input: &[u8]) -> Vec<u8> {
    try_openssl(arguments, input).unwrap_or_else(|said| panic!("openssl {arguments:?}: {said}"))
}

/// Runs openssl, which may refuse.
pub fn try_openssl(arguments: &[&str], input: &[u8]) -> Result<Vec<u8>, String> {
    let mut child = Command::new("openssl")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("these tests need the openssl command");
    let mut stdin = child.stdin.take().unwrap();
    // It may refuse before it has read everything.
    let _ = stdin.write_all(input);
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

pub fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

/// A key in all its forms.
pub struct Key {
    pub pkcs8: String,
    pub pkcs1: String,
    pub spki: String,
    pub public_pkcs1: String,
}

impl Key {
    pub fn generate(bits: u32) -> Self {
        Self::of(&text(openssl(&["genrsa", &bits.to_string()], b"")))
    }

    fn of(pem: &str) -> Self {
        let run = |arguments: &[&str]| text(openssl(arguments, pem.as_bytes()));
        Self {
            pkcs8: run(&["pkcs8", "-topk8", "-nocrypt"]),
            pkcs1: run(&["rsa", "-traditional"]),
            spki: run(&["rsa", "-pubout"]),
            public_pkcs1: run(&["rsa", "-RSAPublicKey_out"]),
        }
    }
}

/// The merchant's key, one a test program.
pub fn merchant() -> &'static Key {
    static KEY: OnceLock<Key> = OnceLock::new();
    KEY.get_or_init(|| Key::generate(2048))
}

/// WeChat Pay's key, one a test program.
pub fn platform() -> &'static Key {
    static KEY: OnceLock<Key> = OnceLock::new();
    KEY.get_or_init(|| Key::generate(2048))
}

/// WeChat Pay's next key, one a test program.
pub fn next_platform() -> &'static Key {
    static KEY: OnceLock<Key> = OnceLock::new();
    KEY.get_or_init(|| Key::generate(2048))
}

/// A self-signed certificate. Times are written `20260101000000Z`.
pub fn certificate(key: &str, serial: &str, start: &str, end: &str) -> String {
    let dir = Dir::new();
    let key = dir.write("key.pem", key);
    let request = dir.path("request.pem");
    let subject = "/C=CN/O=Tenpay.com/OU=Tenpay.com CA Center/CN=Tenpay.com sign";
    run(&["req", "-new", "-subj", subject, "-key"], &[&key], "-out", &request);
    dir.write("index.txt", "");
    dir.write("serial.txt", serial);
    let config = dir.write("ca.cnf", CA_CONFIG.replace("DIR", dir.0.to_str().unwrap()));
    let arguments = ["ca", "-batch", "-selfsign", "-notext", "-startdate", start, "-enddate", end];
    let files = ["-config", config.to_str().unwrap(), "-keyfile", key.to_str().unwrap()];
    text(openssl(&[&arguments[..], &files, &["-in", request.to_str().unwrap()]].concat(), b""))
}

fn run(arguments: &[&str], files: &[&Path], out: &str, path: &Path) {
    let files = files.iter().map(|file| file.to_str().unwrap());
    let all: Vec<&str> =
        arguments.iter().copied().chain(files).chain([out, path.to_str().unwrap()]).collect();
    openssl(&all, b"");
}

const CA_CONFIG: &str = "
[ca]
default_ca = it
[it]
database = DIR/index.txt
serial = DIR/serial.txt
new_certs_dir = DIR
default_md = sha256
policy = any
unique_subject = no
[any]
countryName = optional
organizationName = optional
organizationalUnitName = optional
commonName = supplied
";
