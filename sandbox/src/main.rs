//! The sandbox as a program.

mod arguments;
mod data;

use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use arguments::{Arguments, USAGE};
use wechatpay_sandbox::{PlatformMode, Sandbox, Scene};

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Who does not listen is not told.
            let _ = writeln!(std::io::stderr(), "wechatpay-sandbox: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::read(std::env::args().skip(1))?;
    if arguments.help {
        println!("{USAGE}");
        return Ok(());
    }
    if let Some(file) = &arguments.scene {
        return play(&arguments, file).await;
    }
    let sandbox = start(&arguments).await?;
    if let Some(directory) = &arguments.data {
        data::write(directory, &sandbox)?;
    }
    say(&sandbox);
    stopped().await?;
    Ok(())
}

/// Plays a scene, and says what came of each step.
async fn play(arguments: &Arguments, file: &Path) -> Result<(), Box<dyn Error>> {
    let scene = Scene::read(file)?;
    let alone = Arguments { address: Some("127.0.0.1:0".to_owned()), test_keys: true, ..arguments.clone() };
    let sandbox = start(if arguments.address.is_some() { arguments } else { &alone }).await?;
    for step in sandbox.play(&scene).await? {
        println!("{}:{}: {} {}", scene.name(), step.line, step.act, step.answer);
    }
    Ok(())
}

/// Waits until the program is told to end: by whoever sits before it, or by what runs it.
async fn stopped() -> std::io::Result<()> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminated = signal(SignalKind::terminate())?;
        tokio::select! {
            told = tokio::signal::ctrl_c() => told,
            _ = terminated.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}

async fn start(arguments: &Arguments) -> Result<Sandbox, Box<dyn Error>> {
    let address = arguments.address.as_deref().unwrap_or("127.0.0.1:8089");
    let mut builder = Sandbox::builder().address(address).platform_mode_at_first(PlatformMode::PublicKey);
    if let Some(mode) = arguments.platform_mode()? {
        builder = builder.platform_mode(mode);
    }
    if let Some(url) = &arguments.notify_url {
        builder = builder.notify_url(url);
    }
    if let Some(url) = &arguments.url {
        builder = builder.url(url);
    }
    if arguments.tls {
        builder = builder.tls();
    }
    if let Some(rate) = arguments.fee_rate {
        builder = builder.fee_rate(rate);
    }
    if let Some(percent) = arguments.sharing_limit {
        builder = builder.sharing_limit(percent);
    }
    if arguments.test_keys {
        builder = builder.test_keys();
    }
    for id in &arguments.merchants {
        builder = builder.further_merchant(id);
    }
    for name in &arguments.tls_names {
        builder = builder.tls_name(name);
    }
    if let Some(directory) = &arguments.data {
        builder = builder.file(data::prepare(directory)?);
    }
    Ok(builder.start().await?)
}

/// The settings of a merchant's program.
fn say(sandbox: &Sandbox) {
    let (merchant, (public_key_id, _)) = (sandbox.merchant(), sandbox.public_key());
    let said = format!(
        "WeChat Pay is at   {}\nmerchant           {}\ncertificate serial {}\npublic key id      {public_key_id}\n\
         APIv3 key          {}\nv2 key             {}\n",
        sandbox.url(),
        merchant.id(),
        merchant.serial(),
        merchant.api_v3_key(),
        merchant.api_v2_key(),
    );
    let further = sandbox.merchants();
    let further = further.iter().skip(1).map(|merchant| format!("further merchant   {}\n", merchant.id()));
    let said = said + &further.collect::<String>();
    // Who does not listen is served all the same.
    let _ = std::io::stdout().write_all(said.as_bytes());
}
