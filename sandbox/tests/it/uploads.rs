//! Uploads: their sizes, and what is said of them.

use crate::support::{Answer, Caller, now};
use serde_json::json;
use wechatpay::crypto::{digest, hex, random_nonce};
use wechatpay_sandbox::Sandbox;

const MEDIA: &str = "/v3/merchant/media/upload";
const VIDEO: &str = "/v3/merchant/media/video_upload";
const MB: usize = 1024 * 1024;

/// Uploads a file, saying its name, its type and a digest.
async fn upload(
    caller: &Caller,
    target: &str,
    name: &str,
    kind: &str,
    content: &[u8],
    sha256: &str,
) -> Answer {
    let meta = json!({ "filename": name, "sha256": sha256 }).to_string();
    let mut body = format!(
        "--xx\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{meta}\r\n\
         --xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: {kind}\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(content);
    body.extend_from_slice(b"\r\n--xx--\r\n");
    let nonce = random_nonce().unwrap();
    let authorization =
        caller.credentials.authorization("POST", target, meta.as_bytes(), now(), &nonce).unwrap();
    let headers =
        [("Authorization", authorization.as_str()), ("Content-Type", "multipart/form-data; boundary=xx")];
    caller.raw("POST", target, body, &headers).await
}

fn sha256(content: &[u8]) -> String {
    hex::lower(&digest::sha256(content))
}

#[tokio::test]
async fn files_are_taken_up_to_their_documented_size() {
    let sandbox = Sandbox::builder().test_keys().start().await.unwrap();
    let caller = Caller::new(&sandbox);
    for (target, name, kind, most) in [
        (MEDIA, "a.png", "image/png", 5 * MB),
        (MEDIA, "a.pdf", "application/pdf", 7 * MB + MB / 2),
        (VIDEO, "a.mp4", "video/mp4", 5 * MB),
    ] {
        let mut content = vec![b'x'; most];
        let answer = upload(&caller, target, name, kind, &content, &sha256(&content)).await;
        assert_eq!(answer.status, 200, "{name}: {}", answer.text());
        assert!(answer.json()["media_id"].as_str().is_some_and(|id| !id.is_empty()));
        caller.verify(&answer);
        content.push(b'x');
        let answer = upload(&caller, target, name, kind, &content, &sha256(&content)).await;
        assert_eq!((answer.status, answer.json()["code"].as_str()), (400, Some("PARAM_ERROR")), "{name}");
    }
}

#[tokio::test]
async fn what_is_said_of_a_file_is_true() {
    let sandbox = Sandbox::builder().test_keys().start().await.unwrap();
    let caller = Caller::new(&sandbox);
    let right = sha256(b"content");
    assert_eq!(
        upload(&caller, MEDIA, "a.jpg", "image/jpg", b"content", &right.to_uppercase()).await.status,
        200
    );
    for (name, kind, content, sha256, place) in [
        ("a.jpg", "image/jpg", "contenu", right.as_str(), "/meta"),
        ("a.jpg", "image/jpg", "content", "", "/meta/sha256"),
        ("a.jpg", "text/plain", "content", &right, "/file"),
        ("a.gif", "image/gif", "content", &right, "/file"),
    ] {
        let answer = upload(&caller, MEDIA, name, kind, content.as_bytes(), sha256).await;
        let said = answer.json();
        assert_eq!(
            (answer.status, said["code"].as_str()),
            (400, Some("PARAM_ERROR")),
            "{name} {kind}: {said}"
        );
        assert_eq!(said["detail"]["field"], place, "{said}");
    }
    // A boundary that only the body says.
    let meta = json!({ "filename": "a.jpg", "sha256": right }).to_string();
    let body = format!(
        "--yy\r\nContent-Disposition: form-data; name=\"meta\"\r\n\r\n{meta}\r\n\
         --yy\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\ncontent\r\n--yy--\r\n"
    );
    let nonce = random_nonce().unwrap();
    let signed = caller.credentials.authorization("POST", MEDIA, meta.as_bytes(), now(), &nonce).unwrap();
    let headers = [("Authorization", signed.as_str()), ("Content-Type", "multipart/form-data")];
    assert_eq!(caller.raw("POST", MEDIA, body, &headers).await.status, 200);
    // An upload that is none.
    let answer = caller.call("POST", MEDIA, "{\"filename\":\"a.jpg\"}").await;
    assert_eq!((answer.status, answer.json()["code"].as_str()), (400, Some("INVALID_REQUEST")));
}
