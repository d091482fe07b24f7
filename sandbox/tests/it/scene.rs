//! Scenes: files that say what happens in which order.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use wechatpay_sandbox::{Sandbox, Scene};

fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/scenes")
}

/// A sandbox whose clock may be turned to the times that the scenes name.
async fn started() -> Sandbox {
    Sandbox::builder().test_keys().start().await.unwrap()
}

#[tokio::test]
async fn the_scenes_of_the_documentation_go_as_they_say() {
    let mut count = 0;
    for file in std::fs::read_dir(docs()).unwrap() {
        let scene = Scene::read(file.unwrap().path()).unwrap();
        let played = started().await.play(&scene).await.unwrap_or_else(|error| panic!("{error}"));
        assert!(played.len() > 3 && !scene.title().is_empty(), "{}", scene.name());
        count += 1;
    }
    assert_eq!(count, 3);
}

#[tokio::test]
async fn a_notification_of_a_scene_comes_twice() {
    let sandbox = started().await;
    sandbox.play(&Scene::read(docs().join("refund-abnormal.toml")).unwrap()).await.unwrap();
    let notifications = sandbox.notifications().await.unwrap();
    let paid = notifications.iter().find(|one| one.event == "TRANSACTION.SUCCESS").unwrap();
    assert_eq!(paid.deliveries.len(), 2, "{paid:?}");
}

#[tokio::test]
async fn a_scene_that_goes_otherwise_is_told_with_file_and_line() {
    let text = "title = \"t\"\n\n[[step]]\norder = { out_trade_no = \"scene-1\", total = 5 }\n\n[[step]]\npay = { what = \"scene-1\" }\nexpect = { paid = [{ amount = 6 }] }\n";
    let error = started().await.play(&Scene::parse("mine.toml", text).unwrap()).await.unwrap_err();
    assert_eq!(error.to_string(), "mine.toml:6: pay: /paid/0/amount is expected to be 6, and is 5");
    for (step, words) in [
        ("dance = true", "mine.toml:1: dance is refused: NOT_FOUND: there is no /sandbox/dance"),
        ("order = { out_trade_no = \"a\", total = 5 }", "mine.toml:1: order is refused: PARAM_ERROR"),
        (
            "call = \"GET /v3/nothing\"",
            "mine.toml:1: call is refused: PARAM_ERROR: there is no GET /v3/nothing",
        ),
        (
            "pay = { what = \"none\" }\nrefused = \"ORDER_CLOSED\"",
            "mine.toml:1: pay is expected to be refused with ORDER_CLOSED, and is with ORDER_NOT_EXIST",
        ),
        (
            "deposit = { amount = 5 }\nrefused = \"NO\"",
            "mine.toml:1: deposit is expected to be refused with NO, and is answered with {}",
        ),
    ] {
        let scene = Scene::parse("mine.toml", &format!("[[step]]\n{step}\n")).unwrap();
        let error = started().await.play(&scene).await.unwrap_err().to_string();
        assert!(error.starts_with(words), "{error}");
    }
}

#[tokio::test]
async fn a_scene_is_posted_by_any_program() {
    let sandbox = started().await;
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let post = async |body: Value| {
        let url = format!("{}/sandbox/scene", sandbox.url());
        let request = http.post(url).header("Content-Type", "application/json").body(body.to_string());
        let answer = request.send().await.unwrap();
        (answer.status().as_u16(), serde_json::from_slice::<Value>(&answer.bytes().await.unwrap()).unwrap())
    };
    let text = std::fs::read_to_string(docs().join("password.toml")).unwrap();
    let (status, played) = post(json!({ "name": "password.toml", "text": text })).await;
    assert_eq!(
        (status, &played["steps"][1]["answer"]["trade_state"]),
        (200, &json!("USERPAYING")),
        "{played}"
    );
    let (status, answer) = post(json!({ "text": "[[step]]\n" })).await;
    assert_eq!(status, 400);
    assert!(answer["message"].as_str().unwrap().starts_with("scene:1: "), "{answer}");
}

#[test]
fn the_program_plays_a_scene_and_ends() {
    let run = |file: &Path| {
        let program = env!("CARGO_BIN_EXE_wechatpay-sandbox");
        Command::new(program).arg("scene").arg(file).output().unwrap()
    };
    let file = docs().join("expired.toml");
    let ran = run(&file);
    let said = String::from_utf8(ran.stdout).unwrap();
    assert!(ran.status.success(), "{said} {}", String::from_utf8_lossy(&ran.stderr));
    assert!(said.contains("expired.toml:14: pay {\"code\":\"ORDER_CLOSED\""), "{said}");
    let wrong = std::env::temp_dir().join(format!("scene-{}.toml", std::process::id()));
    std::fs::write(&wrong, "[[step]]\npay = { what = \"none\" }\n").unwrap();
    let ran = run(&wrong);
    std::fs::remove_file(&wrong).unwrap();
    let said = String::from_utf8(ran.stderr).unwrap();
    assert!(!ran.status.success() && said.contains(".toml:1: pay is refused: ORDER_NOT_EXIST"), "{said}");
}
