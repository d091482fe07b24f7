//! An agent that asks the program over the Model Context Protocol.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};
use wechatpay_sandbox::Sandbox;

use crate::NATIVE;
use crate::program::Started;

/// An agent's end of the Model Context Protocol, by hand: a line of JSON each.
struct Agent {
    _program: Started,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    number: u32,
}

impl Agent {
    fn start(folder: &Path, arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wechatpay"));
        let command = command.current_dir(folder).args(arguments).stderr(Stdio::null());
        let mut program = Started(command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap());
        let to = program.0.stdin.take().unwrap();
        let from = BufReader::new(program.0.stdout.take().unwrap());
        let mut agent = Self { _program: program, to, from, number: 0 };
        let hello = json!({
            "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": { "name": "test", "version": "1" },
        });
        let answer = agent.ask("initialize", &hello);
        assert_eq!(answer["serverInfo"]["name"], "wechatpay", "{answer}");
        writeln!(agent.to, "{}", json!({ "jsonrpc": "2.0", "method": "notifications/initialized" })).unwrap();
        agent
    }

    fn ask(&mut self, method: &str, params: &Value) -> Value {
        self.number += 1;
        let message = json!({ "jsonrpc": "2.0", "id": self.number, "method": method, "params": params });
        writeln!(self.to, "{message}").unwrap();
        let mut line = String::new();
        assert_ne!(self.from.read_line(&mut line).unwrap(), 0, "the program has ended");
        let answer: Value = serde_json::from_str(&line).unwrap();
        assert_eq!(answer["id"], self.number, "{answer}");
        answer["result"].clone()
    }

    /// The text that a tool answers, and whether it is an error.
    fn tool(&mut self, name: &str, arguments: &Value) -> (String, bool) {
        let result = self.ask("tools/call", &json!({ "name": name, "arguments": arguments }));
        let text = result["content"][0]["text"].as_str().unwrap_or_else(|| panic!("{result}"));
        (text.to_owned(), result["isError"] == true)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_agent_finds_reads_and_tries_operations() {
    let sandbox = Sandbox::start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let url = sandbox.url().to_owned();
    let asking = tokio::task::spawn_blocking(move || {
        let mut agent = Agent::start(folder.path(), &["mcp", "--at", &url]);
        let tools = agent.ask("tools/list", &json!({}));
        let names: Vec<&str> =
            tools["tools"].as_array().unwrap().iter().map(|tool| tool["name"].as_str().unwrap()).collect();
        assert_eq!(names, ["search", "describe", "example", "explain", "sandbox", "look"]);

        let (found, _) = agent.tool("search", &json!({ "query": "Native下单" }));
        assert!(found.contains(NATIVE), "{found}");
        let (described, _) = agent.tool("describe", &json!({ "operation": NATIVE }));
        assert!(described.contains("- `amount.total`: integer, fen"), "{described}");
        assert!(described.contains("Answers:") && described.contains("`code_url`"), "{described}");
        let (example, _) = agent.tool("example", &json!({ "operation": NATIVE }));
        assert!(example.contains("Request::new(Required {") && example.contains(".send(&client).await?"));
        let (explained, _) = agent.tool("explain", &json!({ "what": "NOT_ENOUGH" }));
        assert!(explained.contains("POST /v3/refund/domestic/refunds"), "{explained}");
        let (explained, _) = agent.tool("explain", &json!({ "what": "08F1-269518321" }));
        assert!(explained.contains("269518321"), "{explained}");
        let (wrong, is_error) = agent.tool("describe", &json!({ "operation": "no such thing" }));
        assert!(is_error, "{wrong}");

        let scene = "[[step]]\norder = { out_trade_no = \"order-0001\", total = 4200 }\n\n[[step]]\npay = { what = \"order-0001\" }\n";
        let (played, is_error) =
            agent.tool("sandbox", &json!({ "act": "scene", "body": { "name": "s", "text": scene } }));
        assert!(!is_error, "{played}");
        let (orders, _) = agent.tool("look", &json!({ "at": "orders" }));
        assert!(orders.contains("order-0001"), "{orders}");
        let (elsewhere, is_error) = agent.tool("look", &json!({ "at": "../v3/certificates" }));
        assert!(is_error, "{elsewhere}");

        let folder = tempfile::tempdir().unwrap();
        let mut agent = Agent::start(folder.path(), &["mcp", "--at", "https://api.mch.weixin.qq.com"]);
        let (refused, is_error) = agent.tool("sandbox", &json!({ "act": "pay", "body": {} }));
        assert!(is_error && refused.contains("WeChat Pay itself"), "{refused}");
    });
    asking.await.unwrap();
    let paid = sandbox.ledger().await.unwrap();
    assert!(!paid.entries.is_empty(), "the scene was played");
}
