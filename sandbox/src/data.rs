//! The directory that keeps everything, and has the keys for programs to begin with.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use wechatpay_sandbox::{Merchant, Sandbox};

/// Why the directory cannot be used.
#[derive(Debug)]
pub(crate) struct DataError {
    path: PathBuf,
    error: io::Error,
}

impl std::fmt::Display for DataError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} cannot be written: {}.", self.path.display(), self.error)
    }
}

impl std::error::Error for DataError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

/// Makes the directory ready. Gives the file for the store, which holds keys, and is its owner's alone.
pub(crate) fn prepare(directory: &Path) -> Result<PathBuf, DataError> {
    fs::create_dir_all(directory).map_err(|error| DataError { path: directory.to_owned(), error })?;
    let path = directory.join("sandbox.db");
    match open(&path, OpenOptions::new().append(true).create(true)) {
        Ok(_) => Ok(path),
        Err(error) => Err(DataError { path, error }),
    }
}

/// Writes the keys, `env.sh` for a program that takes them from the environment, and `env-brand.sh` for one of
/// the merchant's brand: the first merchant's into
/// the directory itself, those of each other one into one of his own.
pub(crate) fn write(directory: &Path, sandbox: &Sandbox) -> Result<(), DataError> {
    write_of(directory, sandbox, sandbox.merchant())?;
    for merchant in sandbox.merchants().iter().skip(1) {
        write_of(&directory.join(merchant.id()), sandbox, merchant)?;
    }
    Ok(())
}

fn write_of(directory: &Path, sandbox: &Sandbox, merchant: &Merchant) -> Result<(), DataError> {
    fs::create_dir_all(directory).map_err(|error| DataError { path: directory.to_owned(), error })?;
    let identity = merchant.identity();
    let (_, public_key) = sandbox.public_key();
    for (name, text) in [
        ("apiclient_key.pem", identity.private_key_pem()),
        ("apiclient_cert.pem", identity.certificate_pem()),
        ("pub_key.pem", public_key.public_key_pem()),
        ("ca_cert.pem", sandbox.authority()),
        ("env.sh", &environment(directory, sandbox, merchant)),
        ("env-brand.sh", &environment_of_brand(directory, sandbox, merchant)),
    ] {
        let path = directory.join(name);
        let mut options = OpenOptions::new();
        let written = open(&path, options.write(true).create(true).truncate(true));
        let written = written.and_then(|mut file| file.write_all(text.as_bytes()));
        written.map_err(|error| DataError { path, error })?;
    }
    Ok(())
}

/// Opens a file that is its owner's alone, be it that it was more people's before.
fn open(path: &Path, options: &mut OpenOptions) -> io::Result<File> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
        let file = options.mode(0o600).open(path)?;
        file.set_permissions(fs::Permissions::from_mode(0o600))?;
        Ok(file)
    }
    #[cfg(not(unix))]
    options.open(path)
}

/// The variables that `Client::from_env` reads for the merchant.
fn environment(directory: &Path, sandbox: &Sandbox, merchant: &Merchant) -> String {
    let own = [
        ("WECHATPAY_MERCHANT_ID", merchant.id().to_owned()),
        ("WECHATPAY_API_V3_KEY", merchant.api_v3_key().to_owned()),
        ("WECHATPAY_API_V2_KEY", merchant.api_v2_key().to_owned()),
    ];
    let unset = ["WECHATPAY_BRAND_ID", "WECHATPAY_BRAND_API_KEY"];
    exported(&unset, own.into_iter().chain(shared(directory, sandbox, merchant)))
}

/// Those for the merchant's brand, which is a client of its own.
fn environment_of_brand(directory: &Path, sandbox: &Sandbox, merchant: &Merchant) -> String {
    let own = [
        ("WECHATPAY_BRAND_ID", merchant.brand_id().to_owned()),
        ("WECHATPAY_BRAND_API_KEY", merchant.brand_api_key()),
    ];
    let unset = ["WECHATPAY_MERCHANT_ID", "WECHATPAY_API_V3_KEY", "WECHATPAY_API_V2_KEY"];
    exported(&unset, own.into_iter().chain(shared(directory, sandbox, merchant)))
}

/// The common ground of a merchant and its brand in the sandbox.
fn shared(directory: &Path, sandbox: &Sandbox, merchant: &Merchant) -> [(&'static str, String); 6] {
    let directory = directory.canonicalize().unwrap_or_else(|_| directory.to_owned());
    let file = |name: &str| directory.join(name).display().to_string();
    let (public_key_id, _) = sandbox.public_key();
    [
        ("WECHATPAY_HOST", sandbox.url().to_owned()),
        ("WECHATPAY_CERTIFICATE_SERIAL", merchant.serial().to_owned()),
        ("WECHATPAY_PRIVATE_KEY_FILE", file("apiclient_key.pem")),
        ("WECHATPAY_PUBLIC_KEY_ID", public_key_id),
        ("WECHATPAY_PUBLIC_KEY_FILE", file("pub_key.pem")),
        // For programs that do not know of the sandbox: they find it behind WeChat Pay's own names.
        ("WECHATPAY_SANDBOX_CA_FILE", file("ca_cert.pem")),
    ]
}

/// `unset` and the pairs as a shell reads them: one file may be read after the other.
fn exported(unset: &[&str], pairs: impl Iterator<Item = (&'static str, String)>) -> String {
    let pairs = pairs.map(|(name, value)| format!("export {name}={}\n", quoted(&value)));
    format!("unset {}\n", unset.join(" ")) + &pairs.collect::<String>()
}

/// A text as a shell reads it: what is in single quotes is as it stands.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}
