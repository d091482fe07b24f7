//! The sandbox as a program.

use std::error::Error;
use std::io::Write;
use std::path::PathBuf;

use wechatpay_sandbox::Sandbox;

const USAGE: &str = "\
usage: wechatpay-sandbox [--address 127.0.0.1:8089] [--data DIRECTORY] [--notify-url URL] [--tls]

--address  where to listen; port 0 is any that is free
--data     where to keep everything: sandbox.db, and the merchant's and WeChat Pay's keys as PEM.
           Without it all is forgotten at the end.
--notify-url  where notifications go that no request names an address for
--tls      speak TLS; the certificate to trust is written to DIRECTORY/tls_cert.pem";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut builder = Sandbox::builder().address(([127, 0, 0, 1], 8089).into());
    let mut data = None;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(USAGE);
        match argument.as_str() {
            "--address" => builder = builder.address(value()?.parse()?),
            "--data" => data = Some(PathBuf::from(value()?)),
            "--notify-url" => builder = builder.notify_url(value()?),
            "--tls" => builder = builder.tls(),
            "--help" | "-h" => {
                println!("{USAGE}");
                return Ok(());
            }
            _ => return Err(USAGE.into()),
        }
    }
    if let Some(data) = &data {
        std::fs::create_dir_all(data)?;
        builder = builder.file(data.join("sandbox.db"));
    }
    let sandbox = builder.start().await?;
    let (public_key_id, public_key) = sandbox.public_key();
    if let Some(data) = &data {
        let merchant = sandbox.merchant().identity();
        std::fs::write(data.join("apiclient_key.pem"), merchant.private_key_pem())?;
        std::fs::write(data.join("apiclient_cert.pem"), merchant.certificate_pem())?;
        std::fs::write(data.join("pub_key.pem"), public_key.public_key_pem())?;
        if let Some(certificate) = sandbox.tls_certificate() {
            std::fs::write(data.join("tls_cert.pem"), certificate)?;
        }
    }
    let merchant = sandbox.merchant();
    let said = format!(
        "WeChat Pay is at   {}\nmerchant           {}\ncertificate serial {}\npublic key id      {public_key_id}\n\
         APIv3 key          {}\nv2 key             {}\n",
        sandbox.url(),
        merchant.id(),
        merchant.serial(),
        merchant.api_v3_key(),
        merchant.api_v2_key(),
    );
    // Who does not listen is served all the same.
    let _ = std::io::stdout().write_all(said.as_bytes());
    tokio::signal::ctrl_c().await?;
    Ok(())
}
