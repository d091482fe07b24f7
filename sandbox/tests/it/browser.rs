//! Chromium without a window, spoken to over a pipe.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// A browser with one page.
pub(crate) struct Browser {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    session: Option<String>,
    count: u64,
    profile: std::path::PathBuf,
}

impl Browser {
    pub(crate) fn open(url: &str) -> Self {
        let profile = std::env::temp_dir().join(format!(
            "sandbox-browser-{}-{}",
            std::process::id(),
            wechatpay::crypto::random_nonce().unwrap()
        ));
        // The browser reads its orders from file 3 and answers in file 4.
        let script = "exec chromium --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --no-first-run \
                      --user-data-dir=\"$0\" --remote-debugging-pipe 3<&0 4>&1 </dev/null >/dev/null 2>/dev/null";
        let mut child = Command::new("sh")
            .args(["-c", script, profile.to_str().unwrap()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let to = child.stdin.take().unwrap();
        let from = BufReader::new(child.stdout.take().unwrap());
        let mut browser = Self { child, to, from, session: None, count: 0, profile };
        let target = browser.order("Target.createTarget", &json!({ "url": url }));
        let attach = json!({ "targetId": target["targetId"], "flatten": true });
        let session = browser.order("Target.attachToTarget", &attach);
        browser.session = session["sessionId"].as_str().map(str::to_owned);
        browser.wait("document.readyState === 'complete' && location.href !== 'about:blank'");
        browser
    }

    /// Orders something, and gives back what came of it, if it could be done.
    fn try_order(&mut self, method: &str, params: &Value) -> Option<Value> {
        self.count += 1;
        let mut message = json!({ "id": self.count, "method": method, "params": params });
        if let Some(session) = &self.session {
            message["sessionId"] = json!(session);
        }
        self.to
            .write_all(format!("{message}\0").as_bytes())
            .expect("chromium is there: apt install chromium");
        loop {
            let mut answer = Vec::new();
            self.from.read_until(0, &mut answer).unwrap();
            assert_eq!(answer.pop(), Some(0), "chromium has gone: is it installed? apt install chromium");
            let answer: Value = serde_json::from_slice(&answer).unwrap();
            if answer["id"] == self.count {
                return answer.get("result").cloned();
            }
        }
    }

    fn order(&mut self, method: &str, params: &Value) -> Value {
        self.try_order(method, params).unwrap_or_else(|| panic!("{method} {params}"))
    }

    /// The value of an expression in the page.
    pub(crate) fn value(&mut self, expression: &str) -> Value {
        let params = json!({ "expression": expression, "awaitPromise": true, "returnByValue": true });
        let answer = self.order("Runtime.evaluate", &params);
        assert_eq!(answer.get("exceptionDetails"), None, "{expression}");
        answer["result"]["value"].clone()
    }

    /// Waits until an expression is true, at most ten seconds.
    pub(crate) fn wait(&mut self, expression: &str) {
        let until = Instant::now() + Duration::from_secs(10);
        let params = json!({ "expression": expression, "returnByValue": true });
        // While the page changes there is none to ask.
        while self
            .try_order("Runtime.evaluate", &params)
            .is_none_or(|answer| answer["result"]["value"] != true)
        {
            assert!(Instant::now() < until, "not in time: {expression}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Goes to another page.
    pub(crate) fn go(&mut self, url: &str) {
        self.order("Page.navigate", &json!({ "url": url }));
        let url = json!(url);
        self.wait(&format!("document.readyState === 'complete' && location.href === {url}"));
    }

    /// Makes the page so wide and high, as a phone or a window does.
    pub(crate) fn resize(&mut self, width: u32, height: u32) {
        let is_phone = width < 500;
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": is_phone });
        self.order("Emulation.setDeviceMetricsOverride", &metrics);
    }

    /// A picture of the page, as PNG in base64.
    pub(crate) fn picture(&mut self) -> String {
        let shot = self.order("Page.captureScreenshot", &json!({ "format": "png" }));
        shot["data"].as_str().unwrap().to_owned()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.profile);
    }
}
