//! Wrong material is refused when the client is built, with which it is and why.

use std::collections::HashMap;

use wechatpay::client::{BuildError, ClientBuilder};
use wechatpay::crypto::{KeyProblem, KeyRole};
use wechatpay::{Client, Error};

use crate::calls::{PAID, query};
use crate::common::openssl::{Dir, certificate, merchant, next_platform, openssl, platform, text};
use crate::common::server::{
    API_V3_KEY, MERCHANT_ID, MERCHANT_SERIAL, PUBLIC_KEY_ID, Reply, Server, certificates, public_key,
};

/// All that a client needs.
fn whole() -> ClientBuilder {
    without_key().private_key(&merchant().pkcs8)
}

fn without_key() -> ClientBuilder {
    without_serial().certificate_serial(MERCHANT_SERIAL)
}

fn without_serial() -> ClientBuilder {
    Client::builder().merchant_id(MERCHANT_ID).public_key(PUBLIC_KEY_ID, &platform().spki)
}

fn certificate_of(key: &crate::common::openssl::Key, serial: &str) -> String {
    certificate(&key.pkcs8, serial, "20200101000000Z", "20991231000000Z")
}

#[track_caller]
fn refused(builder: ClientBuilder) -> BuildError {
    let error = builder.build().map(|_| ()).unwrap_err();
    let said = error.to_string();
    assert!(!said.contains('\n') && said.len() < 300, "{said}");
    error
}

#[track_caller]
fn says(builder: ClientBuilder, expected: &str) {
    assert_eq!(refused(builder).to_string(), expected);
}

#[test]
fn a_whole_client_is_built_from_any_form_of_its_keys() {
    let dir = Dir::new();
    let own = certificate_of(merchant(), MERCHANT_SERIAL);
    let key_file = dir.write("apiclient_key.pem", &merchant().pkcs8);
    let public_file = dir.write("pub_key.pem", &platform().spki);
    let certificate_file = dir.write("apiclient_cert.pem", &own);
    let one_line = merchant().pkcs8.replace('\n', "\\n");
    for builder in [
        whole(),
        without_key().private_key(&merchant().pkcs1),
        without_key().private_key(&one_line),
        without_key().private_key_file(&key_file),
        without_serial().certificate(&own).private_key(&merchant().pkcs8),
        without_serial().certificate_file(&certificate_file).private_key(&merchant().pkcs8),
        whole().certificate(&own),
        whole().public_key_file("PUB_KEY_ID_02", &public_file).api_v3_key(API_V3_KEY),
        whole().platform_certificate(certificates()[1].0),
    ] {
        let client = builder.build().unwrap();
        assert_eq!(client.merchant_id(), MERCHANT_ID);
        assert_eq!(client.credentials().unwrap().serial().as_str(), MERCHANT_SERIAL);
        assert!(client.keyring().unwrap().keys().get(PUBLIC_KEY_ID).is_some());
    }
    let v2 = Client::builder()
        .merchant_id(MERCHANT_ID)
        .api_v2_key("a v2 key that has 32 characters.")
        .build()
        .unwrap();
    assert!(v2.credentials().is_none() && v2.keyring().is_none() && v2.api_v2_key().is_some());
}

#[test]
fn what_is_missing_is_named() {
    let no_id = Client::builder().public_key(PUBLIC_KEY_ID, &platform().spki);
    let no_id = no_id.certificate_serial(MERCHANT_SERIAL).private_key(&merchant().pkcs8);
    says(no_id, "missing: the merchant's number (`merchant_id`)");
    says(
        without_serial().private_key(&merchant().pkcs8),
        "missing: the serial number of the merchant's certificate (`certificate_serial`)",
    );
    let no_key = "missing: the merchant's private key (`private_key`, or `api_v2_key` for v2 alone)";
    says(without_key(), no_key);
    says(Client::builder().merchant_id(MERCHANT_ID), no_key);
    // Half of v3 beside v2 is a mistake, not a client for v2.
    for half in [
        Client::builder().certificate_serial(MERCHANT_SERIAL),
        Client::builder().certificate(certificate_of(merchant(), MERCHANT_SERIAL)),
        Client::builder().public_key(PUBLIC_KEY_ID, &platform().spki),
        Client::builder().platform_certificate(certificates()[0].0),
        Client::builder().api_v3_key(API_V3_KEY),
    ] {
        says(half.merchant_id(MERCHANT_ID).api_v2_key("a v2 key that has 32 characters."), no_key);
    }
    let nobody = Client::builder().merchant_id(MERCHANT_ID).certificate_serial(MERCHANT_SERIAL);
    says(
        nobody.private_key(&merchant().pkcs8),
        "missing: a way to know WeChat Pay: its public key with its id (`public_key`), or the APIv3 key \
         (`api_v3_key`), which opens its certificates",
    );
}

#[test]
fn a_wrong_key_is_refused_with_what_it_is() {
    let pem = certificate_of(merchant(), "01");
    let encrypted = ["pkcs8", "-topk8", "-passout", "pass:word"];
    let encrypted = text(openssl(&encrypted, merchant().pkcs8.as_bytes()));
    let curve = text(openssl(&["genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"], b""));
    let small = text(openssl(&["genrsa", "1024"], b""));
    for (key, expected) in [
        (
            &merchant().spki,
            "private key: this is a public key (WeChat Pay's file for it is called apiclient_key.pem)",
        ),
        (&pem, "private key: this is a certificate (WeChat Pay's file for it is called apiclient_key.pem)"),
        (
            &encrypted,
            "private key: it is protected by a password; `openssl pkey -in FILE -out FILE` takes that off",
        ),
        (&curve, "private key: it is a key for elliptic curves; RSA is needed"),
        (&small, "private key: the RSA key has 1024 bits; 2048 to 8192 are needed"),
        (
            &"certs/apiclient_key.pem".to_owned(),
            "private key: this looks like the name of a file; its contents are needed, or `from_file` (WeChat Pay's file for it is called apiclient_key.pem)",
        ),
        (&String::new(), "private key: it is empty"),
        (
            &merchant().pkcs8[..500].to_owned(),
            "private key: the PEM is cut short: a BEGIN line without its END line",
        ),
    ] {
        says(without_key().private_key(key), expected);
    }
    let error = refused(without_key().private_key(&merchant().spki));
    let BuildError::Key(error) = error else { panic!("{error:?}") };
    assert_eq!(error.role(), KeyRole::PrivateKey);
    assert!(matches!(error.problem(), KeyProblem::WrongKind { .. }));
    let file = refused(without_key().private_key_file("/no/such/key.pem")).to_string();
    assert!(file.starts_with("private key: cannot read /no/such/key.pem: No such file"), "{file}");
}

#[test]
fn what_is_not_wechat_pays_is_refused_as_its_key() {
    let public = |key: &str| whole().public_key("PUB_KEY_ID_02", key);
    says(
        public(&merchant().pkcs8),
        "public key: this is a private key (WeChat Pay's file for it is called pub_key.pem)",
    );
    says(
        public(certificates()[0].0),
        "public key: this is a certificate (WeChat Pay's file for it is called pub_key.pem)",
    );
    let id = refused(whole().public_key("3775B6A45ACD588826D15E583A95F5DD", &platform().spki)).to_string();
    assert_eq!(id, "public key id: it must be PUB_KEY_ID_ and what follows it in the merchant platform");
    let says_own = |builder, begins: &str| {
        let error = refused(builder);
        assert!(matches!(error, BuildError::OwnKey(_)), "{error:?}");
        assert!(error.to_string().starts_with(begins), "{error}");
    };
    says_own(public(&merchant().spki), "PUB_KEY_ID_02 is the merchant's own key; WeChat Pay's is needed: ");
    let own = certificate_of(merchant(), "77");
    says_own(
        whole().platform_certificate(&own),
        "77 is the merchant's own certificate; WeChat Pay's is needed: ",
    );
    let of_own_serial = certificate_of(next_platform(), MERCHANT_SERIAL);
    says_own(whole().platform_certificate(of_own_serial), "5EA1AB1E is the merchant's own certificate; ");

    let expired = certificate(&next_platform().pkcs8, "0D", "20200101000000Z", "20210101000000Z");
    let only = Client::builder().merchant_id(MERCHANT_ID).certificate_serial(MERCHANT_SERIAL);
    let only = only.private_key(&merchant().pkcs8).platform_certificate(&expired);
    says(only, "WeChat Pay's certificate: 0D has expired, and no other key is given");
    whole().platform_certificate(&expired).build().unwrap();
}

#[test]
fn secrets_of_a_wrong_length_and_numbers_that_are_none_are_refused() {
    for (key, found) in [(&API_V3_KEY[1..], 31), (&format!("{API_V3_KEY}0"), 33), ("", 0)] {
        says(whole().api_v3_key(key), &format!("APIv3 key: it has {found} bytes; 32 are needed"));
    }
    says(
        whole().api_v3_key(format!("{API_V3_KEY}\n")),
        "APIv3 key: it has 33 bytes; 32 are needed, and a line break (CR or LF) at its beginning or end is no part \
         of it",
    );
    says(whole().api_v2_key("secret"), "v2 key: it has 6 bytes; 32 are needed");
    says(whole().api_v2_key(""), "v2 key: it is empty");
    says(
        without_serial().certificate_serial("PUB_KEY_ID_01").private_key(&merchant().pkcs8),
        "certificate serial number: it must be hexadecimal digits, such as 1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C",
    );
    says(whole().merchant_id("1900 0000"), "merchant id: it must be at most 32 digits, without spaces");
}

#[test]
fn a_certificate_of_another_key_or_serial_number_is_refused() {
    let own = certificate_of(merchant(), "0ABC");
    says(
        whole().certificate(&own),
        "the certificate serial number: it is not the one of the certificate, 0ABC",
    );
    let other = certificate_of(platform(), MERCHANT_SERIAL);
    says(whole().certificate(other), "certificate: it belongs to another private key");
}

#[test]
fn settings_that_cannot_be_used_are_refused() {
    for host in ["api.mch.weixin.qq.com", "ftp://x", "https://x/v3", "https://x?y", "https://"] {
        for builder in [whole().host(host), whole().backup_host(host)] {
            let error = refused(builder);
            assert!(matches!(error, BuildError::Config(_)), "{error:?}");
            assert!(error.to_string().starts_with(&format!("the host: {host:?} ")), "{error}");
        }
    }
    let agent = refused(whole().user_agent("shop\r\nX: 1")).to_string();
    assert!(agent.starts_with("the user agent: "), "{agent}");
}

/// The first thing that is wrong is said, whatever is given later.
#[test]
fn a_later_setting_does_not_hide_a_wrong_one() {
    says(without_key().private_key("").private_key(&merchant().pkcs8), "private key: it is empty");
}

#[tokio::test]
async fn a_client_comes_out_of_the_environment() {
    let server = Server::start(|_| Reply::json(200, PAID).signed_by(&public_key()));
    let dir = Dir::new();
    let key_file = dir.write("apiclient_key.pem", &merchant().pkcs8);
    let public_file = dir.write("pub_key.pem", &platform().spki);
    let own = certificate_of(merchant(), MERCHANT_SERIAL);
    let certificate_file = dir.write("apiclient_cert.pem", &own);
    let all = [
        ("MERCHANT_ID", format!(" {MERCHANT_ID} ")),
        ("CERTIFICATE_SERIAL", MERCHANT_SERIAL.to_owned()),
        ("PRIVATE_KEY", merchant().pkcs8.replace('\n', "\\n")),
        ("PUBLIC_KEY_ID", PUBLIC_KEY_ID.to_owned()),
        ("PUBLIC_KEY", platform().spki.clone()),
        ("API_V3_KEY", API_V3_KEY.to_owned()),
        ("API_V2_KEY", String::new()),
        ("HOST", server.origin.clone()),
    ];
    let files =
        |name: &str, path: &std::path::Path| (format!("{name}_FILE"), path.to_str().unwrap().to_owned());
    let of = |without: &[&str], with: &[(String, String)]| {
        let mut vars: HashMap<String, String> =
            all.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        vars.retain(|name, _| !without.contains(&name.as_str()));
        vars.extend(with.iter().cloned());
        ClientBuilder::from_vars(move |name| vars.get(name.strip_prefix("WECHATPAY_").unwrap()).cloned())
    };
    let serial_file = files("CERTIFICATE", &certificate_file);
    for builder in [
        of(&[], &[]),
        of(&["API_V3_KEY"], &[]),
        of(
            &["PRIVATE_KEY", "PUBLIC_KEY"],
            &[files("PRIVATE_KEY", &key_file), files("PUBLIC_KEY", &public_file)],
        ),
        of(&["CERTIFICATE_SERIAL"], &[serial_file]),
        of(&["CERTIFICATE_SERIAL"], &[("CERTIFICATE".to_owned(), own.clone())]),
    ] {
        let client = builder.build().unwrap();
        query().send(&client).await.unwrap();
    }
    assert_eq!(server.count(), 5);
    assert!(of(&[], &[]).build().unwrap().api_v3_key().is_some());
    says(of(&["MERCHANT_ID"], &[]), "missing: the merchant's number (`merchant_id`)");
    says(of(&["PUBLIC_KEY_ID"], &[]), "public key id: it is empty");
    says(of(&["PUBLIC_KEY"], &[]), "public key: it is empty");
    let brand = of(&["MERCHANT_ID"], &[("BRAND_ID".to_owned(), "120344".to_owned())]);
    says(brand, "the APIv3 key: a brand has a brand API key in its place (`brand_api_key`)");
    let (id, key) = ("120344".to_owned(), "a brand API key of 32 characters".to_owned());
    let named = [("BRAND_ID".to_owned(), id), ("BRAND_API_KEY".to_owned(), key)];
    let brand = of(&["MERCHANT_ID", "API_V3_KEY"], &named).build().unwrap();
    assert!(brand.brand_api_key().is_some() && brand.api_v3_key().is_none());
    assert_eq!(brand.merchant_id(), "120344");
    let v2 = of(
        &["PRIVATE_KEY", "CERTIFICATE_SERIAL", "PUBLIC_KEY", "PUBLIC_KEY_ID", "API_V3_KEY"],
        &[("API_V2_KEY".to_owned(), "a v2 key that has 32 characters.".to_owned())],
    );
    let error = query().send(&v2.build().unwrap()).await.unwrap_err();
    assert!(matches!(error, Error::Config(_)), "{error:?}");
    let said = "GET /v3/pay/transactions/out-trade-no/{out_trade_no}: \
                the client was built without the merchant's private key and certificate serial number";
    assert!(error.to_string().starts_with(said), "{error}");
    says(ClientBuilder::from_vars(|_| None), &refused(Client::builder()).to_string());
}

/// Who prints an error with its causes does not read a line twice.
#[test]
fn a_chain_of_causes_says_nothing_twice() {
    let own = || Client::builder().merchant_id(MERCHANT_ID).certificate_serial(MERCHANT_SERIAL);
    let whole = || own().private_key(&merchant().pkcs8);
    let errors = [
        own().build().unwrap_err(),
        own().private_key("no key").build().unwrap_err(),
        own().private_key_file("/no/such/file.pem").build().unwrap_err(),
        whole().public_key("1234", &platform().spki).build().unwrap_err(),
        whole().public_key(PUBLIC_KEY_ID, &merchant().spki).build().unwrap_err(),
        whole().public_key(PUBLIC_KEY_ID, &platform().spki).host("nowhere").build().unwrap_err(),
    ];
    for error in errors {
        let mut said = error.to_string();
        let mut next = std::error::Error::source(&error);
        while let Some(cause) = next {
            let line = cause.to_string();
            assert!(!said.contains(&line) && !line.contains(&said), "{line:?} after {said:?}");
            said.push_str(&line);
            next = cause.source();
        }
    }
}
