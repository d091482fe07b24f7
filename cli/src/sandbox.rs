//! A local WeChat Pay: started, looked into, and made to tell something.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};
use wechatpay_sandbox::Sandbox;

use crate::args::SandboxCommand;
use crate::call::print_json_or;
use crate::failure::{Failure, Kind};
use crate::paint::{DIM, GREEN, RED, painted};
use crate::request;
use crate::settings::Source;

/// Where a sandbox is, unless something else is said.
const USUAL: &str = "http://127.0.0.1:8089";
/// The time between two looks at the log.
const LOOK: Duration = Duration::from_millis(500);

pub(crate) async fn run(command: &SandboxCommand, source: &Source, as_json: bool) -> Result<(), Failure> {
    match command {
        SandboxCommand::Start { address, data, notify_url } => {
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
        SandboxCommand::Trigger { at, event, url, fields } => {
            let fields = request::fields(None, fields)?;
            let body = json!({ "event": event, "url": url, "fields": fields });
            let told = ask(&place(at.as_deref(), source), "notify", Some(&body)).await?;
            print_json_or(as_json, &told, || format!("{event} goes to {url}\n"));
            Ok(())
        }
        SandboxCommand::Log { at, follow } => log(&place(at.as_deref(), source), *follow, as_json).await,
    }
}

/// The sandbox that is meant: the one that is named, that of the settings, or the one that is where it usually is.
fn place(named: Option<&str>, source: &Source) -> String {
    let set = || source.read().ok()?.get("host").map(str::to_owned);
    named.map(str::to_owned).or_else(set).unwrap_or_else(|| USUAL.to_owned())
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

/// Asks a sandbox for something, or tells it to do something.
async fn ask(at: &str, what: &str, body: Option<&Value>) -> Result<Value, Failure> {
    let url = format!("{}/sandbox/{what}", at.trim_end_matches('/'));
    let away = |error: reqwest::Error| {
        Failure::new(
            Kind::Later,
            format!("no sandbox at {at} ({error}): `wechatpay sandbox start` starts one"),
        )
    };
    let http = reqwest::Client::new();
    let request = match body {
        None => http.get(&url),
        Some(body) => http.post(&url).header("Content-Type", "application/json").body(body.to_string()),
    };
    let answer = request.send().await.map_err(away)?;
    let status = answer.status();
    let text = answer.text().await.map_err(away)?;
    let value: Value = serde_json::from_str(&text).map_err(|_| {
        Failure::new(Kind::Untrusted, format!("what is at {at} is no sandbox (status {status})"))
    })?;
    if status.is_success() {
        return Ok(value);
    }
    let said = value["message"].as_str().unwrap_or_default();
    Err(Failure::new(Kind::Refused, format!("the sandbox refuses: {said}")))
}

/// The latest requests, a line each, and with `follow` those to come.
async fn log(at: &str, follow: bool, as_json: bool) -> Result<(), Failure> {
    let mut shown = BTreeSet::new();
    loop {
        let latest = ask(at, "requests", None).await?;
        let mut requests: Vec<Value> = latest["requests"].as_array().cloned().unwrap_or_default();
        requests.sort_by_key(|request| request["number"].as_u64());
        for request in requests {
            let Some(number) = request["number"].as_u64() else { continue };
            if !shown.insert(number) {
                continue;
            }
            if as_json {
                anstream::println!("{request}");
            } else {
                anstream::print!("{}", line(&request));
            }
        }
        if !follow {
            return Ok(());
        }
        tokio::time::sleep(LOOK).await;
    }
}

fn line(request: &Value) -> String {
    let text = |name: &str| request[name].as_str().unwrap_or_default();
    let status = request["status"].as_u64().unwrap_or_default();
    let status = painted(if (200..300).contains(&status) { GREEN } else { RED }, &status.to_string());
    let mut line = format!(
        "{} {status} {} {}  {}\n",
        painted(DIM, text("at")),
        text("method"),
        text("target"),
        painted(DIM, text("english"))
    );
    for (what, name) in [("should have been signed", "string_to_sign"), ("on demand", "fault")] {
        if !text(name).is_empty() {
            line.push_str(&format!("    {what}: {:?}\n", text(name)));
        }
    }
    line
}
