//! The merchant's private key in another process: `cargo run --example signer_process`.
//!
//! The shop never sees the key. It asks `openssl`, a program of its own each time, for a signature, as it would ask a
//! key service or a hardware module; then it signs one call by hand, as for a key that is offline.
//! WeChat Pay is the sandbox.

use std::path::PathBuf;
use std::process::Stdio;

use tokio::io::AsyncWriteExt;
use tokio::process::Command;
use wechatpay::signer::{BoxError, Signer};
use wechatpay::transport::BoxFuture;
use wechatpay::v3::pay::transactions::{jsapi, out_trade_no::by_out_trade_no};
use wechatpay::{Client, launch};
use wechatpay_sandbox::Sandbox;

/// Signs with a key in a file that only openssl reads.
#[derive(Clone)]
struct Openssl {
    serial: String,
    key: PathBuf,
}

impl Signer for Openssl {
    fn serial(&self) -> &str {
        &self.serial
    }

    fn sign<'a>(&'a self, message: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, BoxError>> {
        Box::pin(async move {
            let mut openssl = Command::new("openssl")
                .args(["dgst", "-sha256", "-sign"])
                .arg(&self.key)
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .kill_on_drop(true) // where the call gives up, so does the signer
                .spawn()?;
            let mut stdin = openssl.stdin.take().ok_or("openssl takes no message")?;
            stdin.write_all(message).await?;
            drop(stdin);
            let output = openssl.wait_with_output().await?;
            if output.status.success() { Ok(output.stdout) } else { Err("openssl did not sign".into()) }
        })
    }
}

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let sandbox = Sandbox::start().await?;
    let identity = sandbox.merchant().identity();
    // A vault's business: here the key lies in a file for as long as the example runs.
    let folder = std::env::temp_dir().join(format!("wechatpay-signer-{}", std::process::id()));
    std::fs::create_dir(&folder)?;
    let key = folder.join("apiclient_key.pem");
    std::fs::write(&key, identity.private_key_pem())?;

    let (public_key_id, public_key) = sandbox.public_key();
    let openssl = Openssl { serial: sandbox.merchant().serial().to_owned(), key };
    let client = Client::builder()
        .merchant_id(sandbox.merchant().id())
        .signer(openssl.clone())
        .certificate(identity.certificate_pem()) // each signature is verified before it is sent
        .public_key(public_key_id, public_key.public_key_pem())
        .host(sandbox.url())
        .build()?;
    let result = shop(&client, &openssl).await;
    std::fs::remove_dir_all(folder)?;
    result
}

async fn shop(client: &Client, safe: &Openssl) -> Result<(), BoxError> {
    let order = jsapi::post::Request::new(jsapi::post::Required {
        appid: "wxd678efh567hg6787",
        description: "Two coffees",
        out_trade_no: "order-0001",
        amount: jsapi::post::Amount::new(4200), // fen
        notify_url: "https://example.com/wechatpay",
        payer: jsapi::post::Payer::new("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    });
    let answer = order.send(client).await?;
    println!("1. Ordered, signed by openssl: {}", answer.prepay_id()?);

    let parameters: launch::Jsapi = client.launch(&answer, &order.appid).await?;
    println!("2. For wx.requestPayment: {}", serde_json::to_string(&parameters)?);

    // For a key that no program online has: the text goes to the key, and the signature comes back.
    let query = by_out_trade_no::get::Request::new("order-0001");
    let waiting = query.send(client).detach().await?;
    println!("3. To be signed by hand:\n{}", String::from_utf8_lossy(waiting.string_to_sign()));
    let signature = safe.sign(waiting.string_to_sign()).await?;
    let answer = waiting.send(&signature).await?;
    println!("4. The order is {}", answer.trade_state()?);
    Ok(())
}
