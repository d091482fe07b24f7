//! A local WeChat Pay that runs here.

use std::path::Path;

use wechatpay_sandbox::Sandbox;

use crate::args::SandboxArgs;
use crate::failure::Failure;
use crate::paint::{GREEN, painted};

/// Starts one.
pub(crate) async fn run(arguments: &SandboxArgs) -> Result<(), Failure> {
    let SandboxArgs { address, data, notify_url } = arguments;
    let mut builder = Sandbox::builder().address(*address);
    if let Some(data) = data {
        std::fs::create_dir_all(data).map_err(Failure::input)?;
        builder = builder.file(data.join("sandbox.db"));
    }
    if let Some(url) = notify_url {
        builder = builder.notify_url(url);
    }
    start(builder.start().await.map_err(Failure::input)?, data.as_deref()).await
}

/// Runs until it is interrupted. With a folder, what a program is to be set up with is written there.
async fn start(sandbox: Sandbox, data: Option<&Path>) -> Result<(), Failure> {
    let (merchant, (id, key)) = (sandbox.merchant(), sandbox.public_key());
    let shared = format!(
        "[merchant.sandbox]\nhost = \"{}\"\nmerchant_id = \"{}\"\ncertificate_serial = \"{}\"\n\
         public_key_id = \"{id}\"\napi_v3_key = \"{}\"\napi_v2_key = \"{}\"\n",
        sandbox.url(),
        merchant.id(),
        merchant.serial(),
        merchant.api_v3_key(),
        merchant.api_v2_key(),
    );
    let files = "private_key_file = \"apiclient_key.pem\"\ncertificate_file = \"apiclient_cert.pem\"\n\
                 public_key_file = \"pub_key.pem\"\n";
    anstream::println!("WeChat Pay is at {}", painted(GREEN, sandbox.url()));
    if let Some(data) = data {
        let write = |name: &str, text: &str| write_private(&data.join(name), text).map_err(Failure::input);
        write("apiclient_key.pem", merchant.identity().private_key_pem())?;
        write("apiclient_cert.pem", merchant.identity().certificate_pem())?;
        write("pub_key.pem", key.public_key_pem())?;
        write("wechatpay.toml", &format!("{shared}{files}"))?;
        anstream::println!("To call it: wechatpay --config {} …", data.join("wechatpay.toml").display());
    }
    tokio::signal::ctrl_c().await.map_err(Failure::input)
}

/// Writes a file that nobody else may read.
fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    std::io::Write::write_all(&mut options.open(path)?, text.as_bytes())
}
