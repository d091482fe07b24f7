//! National cryptography, held against openssl, RFC 8998, and a merchant's whole way with it.

use std::sync::{Arc, OnceLock};

use serde_json::json;
use wechatpay::credentials::Credentials;
use wechatpay::crypto::{Algorithm, Certificate, CryptoError, Padding, PrivateKey, PublicKey, base64, sm};
use wechatpay::keyring::{Keyring, SignatureHeaders, VerifyError};
use wechatpay::launch::{Jsapi, LaunchError};
use wechatpay::notify::{NotificationError, Notifications};
use wechatpay::secret::ApiV3Key;
use wechatpay::v3::pay::transactions::out_trade_no::by_out_trade_no::get as query;
use wechatpay::{Client, Error};

use crate::common::openssl::{Dir, openssl, text, try_openssl};
use crate::common::server::{API_V3_KEY, MERCHANT_ID, MERCHANT_SERIAL, Reply, Request, Server, Signer, now};

const SERIAL: &str = "1A2B";
const DISTID: &str = "distid:1234567812345678";

/// A key of openssl's making.
struct Key {
    private: String,
    public: String,
}

impl Key {
    fn generate() -> Self {
        let private = text(openssl(&["genpkey", "-algorithm", "SM2"], b""));
        let public = text(openssl(&["pkey", "-pubout"], private.as_bytes()));
        Self { private, public }
    }

    fn private(&self) -> PrivateKey {
        PrivateKey::parse(&self.private).unwrap()
    }

    fn public(&self) -> PublicKey {
        PublicKey::parse(&self.public).unwrap()
    }

    fn certificate(&self) -> String {
        let dir = Dir::new();
        let key = dir.write("key.pem", &self.private);
        let key = key.to_str().unwrap();
        let whose = ["-subj", "/CN=Tenpay.com sign", "-set_serial", "0x1A2B", "-days", "30"];
        let how = ["req", "-x509", "-new", "-key", key, "-sm3", "-sigopt", DISTID];
        text(openssl(&[&how[..], &whose].concat(), b""))
    }

    /// `openssl pkeyutl` with files for the key, the input and the signature.
    fn pkeyutl(
        &self,
        key: &str,
        arguments: &[&str],
        input: &[u8],
        signature: &[u8],
    ) -> Result<Vec<u8>, String> {
        let dir = Dir::new();
        let key = dir.write("key.pem", if key == "private" { &self.private } else { &self.public });
        let (input, signature) = (dir.write("in", input), dir.write("sig", signature));
        let all: Vec<&str> = arguments
            .iter()
            .map(|argument| match *argument {
                "KEY" => key.to_str().unwrap(),
                "IN" => input.to_str().unwrap(),
                "SIG" => signature.to_str().unwrap(),
                other => other,
            })
            .collect();
        try_openssl(&[&["pkeyutl"], &all[..]].concat(), b"")
    }

    fn openssl_sign(&self, message: &[u8]) -> Vec<u8> {
        let arguments =
            ["-sign", "-inkey", "KEY", "-in", "IN", "-rawin", "-digest", "sm3", "-pkeyopt", DISTID];
        self.pkeyutl("private", &arguments, message, b"").unwrap()
    }

    fn openssl_verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        let head = ["-verify", "-pubin", "-inkey", "KEY", "-in", "IN", "-sigfile", "SIG"];
        let arguments = [&head[..], &["-rawin", "-digest", "sm3", "-pkeyopt", DISTID]].concat();
        self.pkeyutl("public", &arguments, message, signature).is_ok()
    }
}

fn merchant() -> &'static Key {
    static KEY: OnceLock<Key> = OnceLock::new();
    KEY.get_or_init(Key::generate)
}

fn platform() -> &'static (Key, String) {
    static KEY: OnceLock<(Key, String)> = OnceLock::new();
    KEY.get_or_init(|| {
        let key = Key::generate();
        let certificate = key.certificate();
        (key, certificate)
    })
}

fn credentials() -> Credentials {
    Credentials::merchant(MERCHANT_ID, MERCHANT_SERIAL, merchant().private()).unwrap()
}

#[test]
fn keys_and_certificates_are_read() {
    let (key, certificate) = platform();
    let certificate = Certificate::parse(certificate).unwrap();
    assert_eq!(certificate.serial(), SERIAL);
    assert_eq!(certificate.public_key(), &key.public());
    assert_eq!(key.private().public_key(), &key.public());
    assert_ne!(merchant().public(), key.public());
    assert_eq!(key.private().algorithm(), Algorithm::Sm2Sm3);
    assert_eq!(
        format!("{:?} {:?}", key.private(), key.public()),
        "PrivateKey(SM2, 256 bits) PublicKey(SM2, 256 bits)"
    );
    let other_curve =
        text(openssl(&["genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"], b""));
    let error = PrivateKey::parse(other_curve).unwrap_err().to_string();
    assert_eq!(error, "private key: it is a key for elliptic curves; RSA is needed");
}

#[test]
fn what_we_sign_openssl_verifies_and_what_it_signs_we_do() {
    let key = merchant();
    let (private, public) = (key.private(), key.public());
    // The numbers of a signature are shorter in DER now and then.
    for round in 0..16_u8 {
        let message = [b"GET\n/v3/certificates\n", &[round; 40][..usize::from(round)]].concat();
        let ours = private.sign(&message).unwrap();
        assert!(key.openssl_verifies(&message, &ours), "{round}");
        public.verify(&message, &ours).unwrap();
        let theirs = key.openssl_sign(&message);
        public.verify(&message, &theirs).unwrap();
        assert_eq!(public.verify(b"another", &theirs), Err(CryptoError::InvalidSignature));
        assert!(platform().0.public().verify(&message, &theirs).is_err());
    }
    let signature = key.openssl_sign(b"message");
    for at in 0..signature.len() {
        let mut changed = signature.clone();
        changed[at] ^= 1;
        assert_eq!(public.verify(b"message", &changed), Err(CryptoError::InvalidSignature), "{at}");
    }
    for no_signature in [&b""[..], b"\x30", b"\x30\x06\x02\x01\x00\x02\x01\x00", &[0; 64], &[0x30; 256]] {
        assert_eq!(public.verify(b"", no_signature), Err(CryptoError::InvalidSignature));
    }
}

#[test]
fn what_we_encrypt_openssl_decrypts_and_the_other_way_round() {
    let key = merchant();
    let (private, public) = (key.private(), key.public());
    for length in [1, 18, 31, 32, 33, 300] {
        let plaintext: Vec<u8> = "张三".bytes().cycle().take(length).collect();
        let ours = public.encrypt(Padding::Oaep, &plaintext).unwrap();
        let theirs = key.pkeyutl("private", &["-decrypt", "-inkey", "KEY", "-in", "IN"], &ours, b"");
        assert_eq!(theirs.unwrap(), plaintext);
        let encrypt = ["-encrypt", "-pubin", "-inkey", "KEY", "-in", "IN"];
        let theirs = key.pkeyutl("public", &encrypt, &plaintext, b"").unwrap();
        assert_eq!(private.decrypt(Padding::Oaep, &theirs).unwrap(), plaintext);
        let other = platform().0.private();
        assert_eq!(other.decrypt(Padding::Oaep, &theirs), Err(CryptoError::Decrypt));
        for at in [0, 5, 40, 80, theirs.len() - 1] {
            let mut changed = theirs.clone();
            changed[at] ^= 1;
            assert_eq!(private.decrypt(Padding::Oaep, &changed), Err(CryptoError::Decrypt), "{at}");
        }
        for end in [0, 1, 30, theirs.len() - 1] {
            assert_eq!(private.decrypt(Padding::Oaep, &theirs[..end]), Err(CryptoError::Decrypt));
        }
    }
    assert!(public.encrypt(Padding::Oaep, b"").is_err());
}

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

/// RFC 8998, A.1.
#[test]
fn sm4_gcm() {
    let key: [u8; 16] = bytes("0123456789ABCDEFFEDCBA9876543210").try_into().unwrap();
    let nonce: [u8; 12] = bytes("00001234567800000000ABCD").try_into().unwrap();
    let associated_data = bytes("FEEDFACEDEADBEEFFEEDFACEDEADBEEFABADDAD2");
    let plaintext = bytes(
        "AAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBCCCCCCCCCCCCCCCCDDDDDDDDDDDDDDDD\
         EEEEEEEEEEEEEEEEFFFFFFFFFFFFFFFFEEEEEEEEEEEEEEEEAAAAAAAAAAAAAAAA",
    );
    let sealed = bytes(
        "17F399F08C67D5EE19D0DC9969C4BB7D5FD46FD3756489069157B282BB200735\
         D82710CA5C22F0CCFA7CBF93D496AC15A56834CBCF98C397B4024A2691233B8D\
         83DE3541E4C2B58177E065A9BF7B62EC",
    );
    assert_eq!(sm::seal_sm4_gcm(&key, &nonce, &associated_data, &plaintext).unwrap(), sealed);
    assert_eq!(sm::open_sm4_gcm(&key, &nonce, &associated_data, &sealed).unwrap(), plaintext);
    sm::open_sm4_gcm(&key, &nonce, b"", &sealed).unwrap_err();
    for at in [0, 30, sealed.len() - 1] {
        let mut changed = sealed.clone();
        changed[at] ^= 1;
        sm::open_sm4_gcm(&key, &nonce, &associated_data, &changed).unwrap_err();
    }
    for length in 0..16 {
        sm::open_sm4_gcm(&key, &nonce, &associated_data, &sealed[..length]).unwrap_err();
    }
}

/// Encrypts with the first half of what openssl says is the `APIv3` key's SM3.
fn sealed(associated_data: &str, plaintext: &str) -> String {
    let hash = openssl(&["dgst", "-sm3", "-binary"], API_V3_KEY.as_bytes());
    let (key, nonce) = (hash[..16].try_into().unwrap(), b"0123456789ab");
    base64::encode(&sm::seal_sm4_gcm(key, nonce, associated_data.as_bytes(), plaintext.as_bytes()).unwrap())
}

fn list() -> String {
    let certificate = json!({
        "algorithm": "AEAD_SM4_GCM",
        "nonce": "0123456789ab",
        "associated_data": "certificate",
        "ciphertext": sealed("certificate", &platform().1),
    });
    json!({ "data": [{ "serial_no": SERIAL, "encrypt_certificate": certificate }] }).to_string()
}

fn signer() -> Signer {
    Signer::of(platform().0.private(), SERIAL)
}

fn signed_part<'a>(headers: &'a [(&str, String)], name: &str) -> Option<&'a str> {
    headers.iter().find(|(header, _)| *header == name).map(|(_, value)| value.as_str())
}

#[test]
fn a_list_of_certificates_and_what_they_sign() {
    let keyring = Keyring::new(&credentials());
    let key = ApiV3Key::new(API_V3_KEY).unwrap();
    let body = list();
    let headers = signer().headers(body.as_bytes(), now());
    let headers = SignatureHeaders::find(|name| signed_part(&headers, name)).unwrap();
    let keys = keyring.accept_certificates(&headers, body.as_bytes(), &key, now()).unwrap();
    assert_eq!(keys.verify(&headers, body.as_bytes(), now()).unwrap().id().as_str(), SERIAL);
    assert_eq!(keys.verify(&headers, b"{}", now()).unwrap_err(), VerifyError::InvalidSignature);
    // The key is the one that the message names, and not for the scheme that it names.
    for signature_type in [None, Some("WECHATPAY2-SHA256-RSA2048")] {
        let headers = SignatureHeaders { signature_type, ..headers };
        let error = keys.verify(&headers, body.as_bytes(), now()).unwrap_err();
        assert!(matches!(error, VerifyError::OtherAlgorithm { named: Algorithm::Sha256Rsa2048, .. }));
        assert_eq!(error.to_string(), "signed by WECHATPAY2-SHA256-RSA2048, which the key 1A2B is not for");
    }
}

#[test]
fn a_notification_opens() {
    let keyring = Keyring::new(&credentials());
    keyring.add_certificates(&[Certificate::parse(&platform().1).unwrap()], now()).unwrap();
    let plaintext = r#"{"out_trade_no":"order-1","trade_state":"SUCCESS"}"#;
    let notification = |algorithm: &str| {
        json!({
            "id": "EV-2018022511223320873",
            "create_time": "2015-05-20T13:29:35+08:00",
            "resource_type": "encrypt-resource",
            "event_type": "TRANSACTION.SUCCESS",
            "resource": {
                "original_type": "transaction",
                "algorithm": algorithm,
                "ciphertext": sealed("transaction", plaintext),
                "associated_data": "transaction",
                "nonce": "0123456789ab",
            },
        })
        .to_string()
    };
    let notifications = Notifications::from_keys(Arc::new(keyring), ApiV3Key::new(API_V3_KEY).unwrap());
    let open = |body: &str| {
        let mut headers = http::HeaderMap::new();
        for (name, value) in signer().headers(body.as_bytes(), now()) {
            headers.insert(name, value.parse().unwrap());
        }
        notifications.open_now(&headers, body.as_bytes())
    };
    assert_eq!(open(&notification("AEAD_SM4_GCM")).unwrap().raw(), plaintext.as_bytes());
    let error = open(&notification("AEAD_AES_256_GCM")).unwrap_err();
    assert!(matches!(error, NotificationError::Decrypt { .. }), "{error}");
}

/// The parts of `Authorization`: its scheme and what openssl says of its signature.
fn authorized(request: &Request) -> bool {
    let header = request.header("Authorization").unwrap();
    let parameters = header.strip_prefix("WECHATPAY2-SM2-WITH-SM3 ").unwrap();
    let part = |name: &str| {
        let quoted = parameters.split(',').find_map(|it| it.strip_prefix(name)?.strip_prefix("=\""));
        quoted.unwrap().trim_end_matches('"').to_owned()
    };
    assert_eq!(part("serial_no"), MERCHANT_SERIAL);
    let (timestamp, nonce) = (part("timestamp"), part("nonce_str"));
    let message = format!("{}\n{}\n{timestamp}\n{nonce}\n\n", request.method, request.target);
    merchant().openssl_verifies(message.as_bytes(), &base64::decode(&part("signature")).unwrap())
}

fn client(server: &Server) -> Client {
    let builder = Client::builder().merchant_id(MERCHANT_ID).host(&server.origin);
    let builder = builder.certificate_serial(MERCHANT_SERIAL).private_key(&merchant().private);
    builder.api_v3_key(API_V3_KEY).build().unwrap()
}

#[tokio::test]
async fn a_merchant_of_sm2_asks_for_its_certificates_and_pays() {
    let body = list();
    let server = Server::unchecked(move |request| {
        let answer =
            if request.path() == "/v3/certificates" { &*body } else { r#"{"trade_state":"SUCCESS"}"# };
        Reply::json(200, answer).signed_by(&signer())
    });
    let request = query::Request::new("order-1");
    let answer = request.send(&client(&server)).await.unwrap();
    assert_eq!(answer.trade_state.as_ref().unwrap().as_str(), "SUCCESS");
    let requests = server.requests();
    let [certificates, query] = &requests[..] else { panic!("{} requests", requests.len()) };
    assert_eq!(certificates.target, "/v3/certificates?algorithm_type=SM2");
    assert!(authorized(certificates) && authorized(query));
    assert_eq!(query.header("Wechatpay-Serial"), Some(SERIAL));
}

#[tokio::test]
async fn an_answer_by_another_key_is_not_believed() {
    let body = list();
    let server = Server::unchecked(move |request| {
        if request.path() == "/v3/certificates" {
            return Reply::json(200, body.clone()).signed_by(&signer());
        }
        Reply::json(200, r#"{"trade_state":"SUCCESS"}"#).signed_by(&Signer::of(merchant().private(), SERIAL))
    });
    let request = query::Request::new("order-1");
    let error = request.send(&client(&server)).await.unwrap_err();
    let Error::Signature(error) = error else { panic!("{error}") };
    assert!(matches!(error.problem(), VerifyError::InvalidSignature));
}

#[test]
fn a_front_end_gets_no_signature_that_it_does_not_take() {
    let refused = Jsapi::new(&credentials(), "wx8888888888888888", "wx201410272009395522657a690389285100");
    assert!(matches!(refused, Err(LaunchError::NotRsa)));
}
