//! `shop SETTINGS.toml`: opens the shop. `shop.toml` beside this says what the settings are.

use std::path::Path;
use std::process::ExitCode;

use shop::{Open, Settings, StartError};

#[tokio::main]
async fn main() -> ExitCode {
    let level = tracing_subscriber::filter::LevelFilter::INFO;
    tracing_subscriber::fmt().with_max_level(level).with_writer(std::io::stderr).init();
    let path = std::env::args().nth(1).unwrap_or_else(|| "shop.toml".to_owned());
    match run(Path::new(&path)).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(%error, "the shop does not open");
            ExitCode::FAILURE
        }
    }
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
