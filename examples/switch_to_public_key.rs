//! From platform certificates to WeChat Pay's public key, without a call or a notification lost.
//!
//! During the switch both are in use: some answers and notifications are signed with a certificate's
//! key, some with the public key. A client that has both believes both, encrypts with the public key,
//! and asks for answers signed with it. When the merchant platform says that the switch is complete,
//! drop the `APIv3` key's part in this: without certificates in use nothing is fetched any more.
//!
//! `cargo run --example switch_to_public_key -- PUB_KEY_ID_… pub_key.pem`, with the settings so far in
//! the environment.

use wechatpay::Client;
use wechatpay::client::ClientBuilder;
use wechatpay::v3::certificates::get::Request;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().ok_or("PUB_KEY_ID_… pub_key.pem");
    let (id, file) = (next()?, next()?);
    let before = Client::from_env()?;
    before.refresh_certificates().await?;
    show("before", &before);

    let during =
        ClientBuilder::from_vars(|name| std::env::var(name).ok()).public_key_file(&id, file).build()?;
    during.refresh_certificates().await?;
    show("during", &during);

    // Any call proves it: this one is answered under the public key.
    let answer = Request::new().send(&during).await?;
    println!("answered with {:?}", answer.headers().get("Wechatpay-Serial"));
    Ok(())
}

fn show(when: &str, client: &Client) {
    let keys = client.keyring().map(|keyring| keyring.keys()).unwrap_or_default();
    let names: Vec<&str> = keys.iter().map(|key| key.id().as_str()).collect();
    let first = keys.for_encryption(client.now()).map(|key| key.id().as_str());
    println!("{when}: knows {names:?}, encrypts with {first:?}");
}
