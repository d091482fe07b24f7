//! `shop SETTINGS.toml`: opens the shop. `shop.toml` beside this says what the settings are.

use std::path::Path;

use shop::{Open, Settings, StartError};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let level = tracing_subscriber::filter::LevelFilter::INFO;
    tracing_subscriber::fmt().with_max_level(level).with_writer(std::io::stderr).init();
    let path = std::env::args().nth(1).unwrap_or_else(|| "shop.toml".to_owned());
    run(Path::new(&path)).await.inspect_err(|error| tracing::error!(%error, "the shop does not open"))?;
    Ok(())
}

async fn run(path: &Path) -> Result<(), StartError> {
    let open = Open::at(Settings::read(path)?).await?;
    // On standard output, for a program that starts it on a free port.
    println!("the shop is at http://{}", open.address);
    open.serve(async {
        // Where no signal can be had, it ends as it is ended.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
    .await
}
