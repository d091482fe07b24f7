//! `wechatpay`: WeChat Pay's merchant API on the command line.

mod args;
mod bill;
mod call;
mod cert;
mod doctor;
mod failure;
mod find;
mod paint;
mod request;
mod sandbox;
mod settings;
mod show;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};
use serde_json::{Value, json};

use args::{Arguments, Command};
use call::print_json_or;
use failure::Failure;
use paint::{BOLD, DIM, RED, painted};
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
        Command::Call(_) | Command::Bill(_) | Command::Cert | Command::Doctor | Command::Sandbox(_) => {}
    }
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Failure::input)?;
    runtime.block_on(async {
        match &command {
            Command::Call(arguments) => call::run(arguments, &source, as_json).await,
            Command::Bill(command) => bill::run(command, &source, as_json).await,
            Command::Cert => cert::run(&source, as_json).await,
            Command::Doctor => doctor::run(&source, as_json).await,
            Command::Sandbox(command) => sandbox::run(command, &source, as_json).await,
            Command::Search { .. } | Command::Show { .. } | Command::Completions { .. } => Ok(()),
        }
    })
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
