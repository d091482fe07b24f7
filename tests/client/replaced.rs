//! A merchant's new certificate and key are taken between two calls; those on their way lose nothing.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex};

use wechatpay::client::NewSigner;
use wechatpay::credentials::{Credentials, string_to_sign};
use wechatpay::crypto::{Certificate, PrivateKey, PublicKey, base64};
use wechatpay::observe::Event;
use wechatpay::signer::Offline;
use wechatpay::{Client, RetryPolicy};

use crate::calls::{PAID, query};
use crate::common::openssl::{Key, certificate, merchant, next_platform, platform};
use crate::common::server::{
    Gate, MERCHANT_ID, MERCHANT_SERIAL, PUBLIC_KEY_ID, Reply, Request, Server, client, public_key,
};

const NEXT_SERIAL: &str = "6FB2BC2F";

/// The serial number that a request is signed under, once its signature is one by the key of that number.
fn signed_under(request: &Request, keys: &[(&'static str, PublicKey)]) -> Option<&'static str> {
    let header = request.header("Authorization")?;
    let part = |name: &str| {
        let (_, rest) = header.split_once(&format!("{name}=\""))?;
        rest.split_once('"').map(|(value, _)| value)
    };
    let (serial, key) = keys.iter().find(|(serial, _)| Some(*serial) == part("serial_no"))?;
    let (timestamp, nonce) = (part("timestamp")?.parse().ok()?, part("nonce_str")?);
    let string = string_to_sign(&request.method, &request.target, timestamp, nonce, &request.body);
    key.verify(&string, &base64::decode(part("signature")?).ok()?).ok()?;
    Some(serial)
}

fn credentials(key: &Key, serial: &str) -> Credentials {
    Credentials::merchant(MERCHANT_ID, serial, PrivateKey::parse(&key.pkcs8).unwrap()).unwrap()
}

/// Calls in tasks of their own, all of which have been sent when this is over.
async fn begun(count: usize, server: &Server, client: &Client) -> Vec<tokio::task::JoinHandle<()>> {
    let before = server.count();
    let calls = (0..count).map(|_| {
        let client = client.clone();
        tokio::spawn(async move {
            let answer = query().send(&client).await.unwrap();
            assert!(answer.paid());
        })
    });
    let calls = calls.collect();
    server.arrived(before + count).await;
    calls
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_calls_in_flight_and_none_fails() {
    let next = Arc::new(Key::generate(2048));
    let keys = [(MERCHANT_SERIAL, &merchant().spki), (NEXT_SERIAL, &next.spki)]
        .map(|(serial, key)| (serial, PublicKey::parse(key).unwrap()));
    let (old, new) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let gate = Gate::closed();
    let answer = Reply::json(200, PAID).signed_by(&public_key());
    let server = {
        let (old, new, gate) = (Arc::clone(&old), Arc::clone(&new), gate.clone());
        Server::unchecked(move |request| {
            match signed_under(request, &keys) {
                Some(MERCHANT_SERIAL) => old.fetch_add(1, Relaxed),
                Some(_) => new.fetch_add(1, Relaxed),
                None => return Reply::json(401, r#"{"code":"SIGN_ERROR","message":"m"}"#),
            };
            answer.clone().behind(&gate)
        })
    };
    let client = client(&server).retry(RetryPolicy::never()).build().unwrap();
    let clone = client.clone();
    let mut calls = begun(500, &server, &client).await;
    // All five hundred wait for their answers.
    clone.replace_credentials(credentials(&next, NEXT_SERIAL)).unwrap();
    assert_eq!(client.certificate_serial().unwrap().as_str(), NEXT_SERIAL);
    calls.extend(begun(500, &server, &client).await);
    gate.open();
    for call in calls {
        call.await.unwrap();
    }
    assert_eq!((old.load(Relaxed), new.load(Relaxed)), (500, 500));
    // And back and forth under calls that nothing holds up.
    let changing = {
        let client = client.clone();
        tokio::task::spawn_blocking(move || {
            for number in 0..200 {
                let own = if number % 2 == 0 {
                    credentials(merchant(), MERCHANT_SERIAL)
                } else {
                    credentials(&next, NEXT_SERIAL)
                };
                client.replace_credentials(own).unwrap();
            }
        })
    };
    for call in begun(100, &server, &client).await {
        call.await.unwrap();
    }
    changing.await.unwrap();
    assert_eq!(old.load(Relaxed) + new.load(Relaxed), 1100);
}

#[test]
fn keys_of_somebody_else_are_refused_and_the_old_ones_stay() {
    let server = Server::always(Reply::json(200, "{}"));
    let client = client(&server).build().unwrap();
    let other = Credentials::merchant("1900000009", "5EA1", PrivateKey::parse(&merchant().pkcs8).unwrap());
    let brand = Credentials::brand(MERCHANT_ID, "5EA1", PrivateKey::parse(&merchant().pkcs8).unwrap());
    for (own, said) in [
        (other.unwrap(), "they are of 1900000009"),
        (brand.unwrap(), "they are of"),
        (credentials(platform(), "5EA2"), "the client knows that key as WeChat Pay's"),
    ] {
        let error = client.replace_credentials(own).unwrap_err().to_string();
        assert!(error.contains(said), "{error}");
    }
    let pem = certificate(&merchant().pkcs8, "1234", "20200101000000Z", "20991231000000Z");
    let new =
        NewSigner::new(Offline::new("5678")).certificate(wechatpay::crypto::Certificate::parse(pem).unwrap());
    assert!(client.replace_signer(new).unwrap_err().to_string().contains("another serial number"));
    assert_eq!(client.certificate_serial().unwrap().as_str(), MERCHANT_SERIAL);

    // The new key is kept out of WeChat Pay's from then on, and the old one still.
    client.replace_credentials(credentials(next_platform(), NEXT_SERIAL)).unwrap();
    let keyring = client.keyring().unwrap();
    for own in [merchant(), next_platform()] {
        let id = wechatpay::crypto::KeyId::public_key("PUB_KEY_ID_3").unwrap();
        assert!(keyring.add_public_key(id, PublicKey::parse(&own.spki).unwrap()).is_err());
    }
    let id = wechatpay::crypto::KeyId::public_key(PUBLIC_KEY_ID).unwrap();
    keyring.add_public_key(id, PublicKey::parse(&platform().spki).unwrap()).unwrap();

    let v2 = Client::builder().merchant_id(MERCHANT_ID).api_v2_key("192006250b4c09247ec02edce69f6a2d");
    let v2 = v2.build().unwrap();
    assert!(v2.replace_credentials(credentials(merchant(), "5EA1")).is_err());
}

#[test]
fn the_end_of_a_new_certificate_is_told() {
    let server = Server::always(Reply::json(200, "{}"));
    let told = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&told);
    let observer = Arc::new(move |event: &Event<'_>| {
        if let Event::Keys(it) = event {
            let keys = it.keys.iter().map(|key| (key.serial.to_owned(), key.not_after));
            noted.lock().unwrap().push(keys.collect::<Vec<_>>());
        }
    });
    let client = client(&server).observer(observer).build().unwrap();
    let certificate = |serial: &str, not_after: &str| {
        let pem = certificate(&merchant().pkcs8, serial, "20200101000000Z", not_after);
        Certificate::parse(pem).unwrap()
    };
    let key = PrivateKey::parse(&merchant().pkcs8).unwrap();
    let next = certificate(NEXT_SERIAL, "20991231000000Z");
    let next = Credentials::merchant_with_certificate(MERCHANT_ID, &next, key).unwrap();
    client.replace_credentials(next).unwrap();
    let signer = NewSigner::new(Offline::new("6FB2BC30"));
    client.replace_signer(signer.certificate(certificate("6FB2BC30", "20981231000000Z"))).unwrap();
    // 2099-12-31T00:00:00Z and 2098-12-31T00:00:00Z, by `date -u -d … +%s`.
    let expected = [(NEXT_SERIAL, 4_102_358_400), ("6FB2BC30", 4_070_822_400)];
    assert_eq!(*told.lock().unwrap(), expected.map(|(serial, end)| vec![(serial.to_owned(), end)]));
}
