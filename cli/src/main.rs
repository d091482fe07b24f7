//! `wechatpay`: WeChat Pay's merchant API on the command line.

mod args;
mod bill;
mod bill_file;
mod call;
mod cert;
mod doctor;
mod failure;
mod find;
mod listen;
mod log;
mod mcp;
mod paint;
mod reconcile;
mod remote;
mod request;
mod sandbox;
mod settings;
mod show;
mod verify;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};
use serde_json::{Value, json};

use args::{Arguments, Command};
use call::print_json_or;
use failure::Failure;
use paint::{BOLD, DIM, RED, painted};
use remote::place;
use settings::Source;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let as_json = arguments.json;
    match run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if as_json {
                eprintln!("{:#}", failure.json());
            } else {
                anstream::eprintln!("{} {failure}", painted(RED, "error:"));
            }
            failure.exit_code()
        }
    }
}

fn run(arguments: Arguments) -> Result<(), Failure> {
    let Arguments { config, merchant, json: as_json, command } = arguments;
    let source = Source { file: config, merchant };
    match command {
        Command::Search { words } => return search(&words, as_json),
        Command::Show { operation } => {
            let entry = find::one(&operation.join(" "))?;
            print_json_or(as_json, &show::json_of(entry), || show::text_of(entry));
            return Ok(());
        }
        Command::Completions { shell } => {
            clap_complete::generate(shell, &mut Arguments::command(), "wechatpay", &mut std::io::stdout());
            return Ok(());
        }
        _ => {}
    }
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Failure::input)?;
    runtime.block_on(run_connected(&command, &source, as_json))
}

/// The commands that read files, or talk to somebody.
async fn run_connected(command: &Command, source: &Source, as_json: bool) -> Result<(), Failure> {
    match command {
        Command::Call(arguments) => call::run(arguments, source, as_json).await,
        Command::Bill(command) => bill::run(command, source, as_json).await,
        Command::Cert => cert::run(source, as_json).await,
        Command::Doctor => doctor::run(source, as_json).await,
        Command::Verify(arguments) => verify::run(arguments, source, as_json).await,
        Command::Mcp { at } => mcp::run(place(at, source)).await,
        Command::Sandbox(arguments) => sandbox::run(arguments).await,
        Command::Listen { at, forward_to } => {
            listen::run(&place(at, source), forward_to.as_deref(), as_json).await
        }
        Command::Trigger { at, url, event, fields } => {
            let what = (event.as_str(), url.as_deref());
            remote::trigger(&place(at, source), what, fields, as_json).await
        }
        Command::Resend { at, what } => remote::resend(&place(at, source), what.as_deref(), as_json).await,
        Command::Log { at, follow } => log::log(&place(at, source), *follow, as_json).await,
        Command::Search { .. } | Command::Show { .. } | Command::Completions { .. } => Ok(()),
    }
}

fn search(words: &[String], as_json: bool) -> Result<(), Failure> {
    let found = find::search(words);
    if found.is_empty() {
        return Err(Failure::input(format!("no title, URL, path or event has all of: {}", words.join(" "))));
    }
    let list: Vec<Value> = found
        .iter()
        .map(|(family, entry)| {
            json!({
                "operation": find::address(entry),
                "title": entry.title,
                "english": entry.english,
                "module": format!("wechatpay::{}", entry.module),
                "feature": family.feature,
            })
        })
        .collect();
    print_json_or(as_json, &Value::Array(list), || {
        let lines = found.iter().map(|(family, entry)| {
            format!(
                "{}\n    {} · {}  {}\n",
                painted(BOLD, &find::address(entry)),
                entry.english,
                entry.title,
                painted(DIM, family.feature)
            )
        });
        lines.collect()
    });
    Ok(())
}
