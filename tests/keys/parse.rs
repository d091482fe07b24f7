//! What is taken for a key, and what is refused with which words.

use wechatpay::crypto::{Certificate, KeyError, KeyId, KeyProblem, Material, PrivateKey, PublicKey};
use wechatpay::secret::{ApiV2Key, ApiV3Key};

use crate::common::openssl::{Dir, Key, certificate, merchant, openssl, text};

fn refusal<T: std::fmt::Debug>(result: Result<T, KeyError>) -> String {
    result.unwrap_err().to_string()
}

fn dense(pem: &str) -> String {
    pem.lines().filter(|line| !line.starts_with("-----")).collect()
}

/// By the `openssl` command, without line ends.
fn base64(plain: &str) -> String {
    text(openssl(&["base64", "-A"], plain.as_bytes()))
}

fn text_of(bytes: &[u8]) -> &str {
    str::from_utf8(bytes).unwrap()
}

fn the_certificate() -> String {
    certificate(&merchant().pkcs8, "1234ABCD", "20250101000000Z", "20300101000000Z")
}

#[test]
fn a_private_key_is_read_in_every_form_merchants_have_it() {
    let key = merchant();
    let (spaced, joined) = (key.pkcs8.replace('\n', " "), key.pkcs8.replace('\n', ""));
    let same = PrivateKey::parse(&key.pkcs8).unwrap();
    let mismarked = key.pkcs1.replace("RSA PRIVATE KEY", "PRIVATE KEY");
    let forms = [
        ("PKCS#8", key.pkcs8.clone()),
        ("PKCS#1", key.pkcs1.clone()),
        ("Windows line ends", key.pkcs8.replace('\n', "\r\n")),
        ("escaped line ends", key.pkcs8.replace('\n', "\\n")),
        ("escaped Windows line ends", key.pkcs1.replace('\n', "\\r\\n")),
        ("spaces for line ends", spaced),
        ("no line ends", joined),
        ("a byte order mark", format!("\u{feff}{}", key.pkcs8)),
        ("quotes", format!("\"{}\"", key.pkcs8.replace('\n', "\\n"))),
        ("words around", format!("Bag Attributes\n    friendlyName: Tenpay\n{}\nthe end", key.pkcs8)),
        ("no armour", dense(&key.pkcs8)),
        (
            "no armour, wrapped",
            key.pkcs8.lines().filter(|line| !line.starts_with('-')).collect::<Vec<_>>().join("\n"),
        ),
        ("no armour, PKCS#1", dense(&key.pkcs1)),
        ("PKCS#1 under the label of PKCS#8", mismarked),
        ("base64 of the PEM", base64(&key.pkcs8)),
        (
            "base64 of the PEM, wrapped",
            base64(&key.pkcs8).as_bytes().chunks(76).map(text_of).collect::<Vec<_>>().join("\r\n"),
        ),
        ("base64 of PKCS#1", base64(&key.pkcs1)),
        (
            "base64 of a PEM with Windows line ends and a mark",
            base64(&format!("\u{feff}{}", key.pkcs8.replace('\n', "\r\n"))),
        ),
        (
            "base64 of a PEM with escaped line ends, in quotes",
            base64(&format!("\"{}\"", key.pkcs8.replace('\n', "\\n"))),
        ),
        ("base64 of no armour", base64(&dense(&key.pkcs8))),
        ("line ends escaped twice", key.pkcs8.replace('\n', "\\\\n")),
        ("lines that go on with a backslash", key.pkcs8.replace('\n', "\\\n")),
        ("a mark within quotes", format!("\"\u{feff}{}\"\n", key.pkcs8)),
        ("behind its certificate", format!("{}{}", the_certificate(), key.pkcs8)),
    ];
    for (what, form) in forms {
        let read = PrivateKey::parse(&form).unwrap_or_else(|error| panic!("{what}: {error}"));
        assert_eq!(read.public_key(), same.public_key(), "{what}");
        assert_eq!(read.bits(), 2048);
    }
    for arguments in
        [&["pkcs8", "-topk8", "-nocrypt", "-outform", "DER"][..], &["rsa", "-traditional", "-outform", "DER"]]
    {
        let der = openssl(arguments, key.pkcs8.as_bytes());
        assert_eq!(PrivateKey::parse(der).unwrap().public_key(), same.public_key());
    }
    for big in [false, true] {
        let unit = |unit: u16| if big { unit.to_be_bytes() } else { unit.to_le_bytes() };
        let utf16: Vec<u8> = format!("\u{feff}{}", key.pkcs8).encode_utf16().flat_map(unit).collect();
        assert_eq!(PrivateKey::parse(utf16).unwrap().public_key(), same.public_key(), "{big}");
    }
    let dir = Dir::new();
    let file = dir.write("apiclient_key.pem", &key.pkcs8);
    assert_eq!(PrivateKey::from_file(file).unwrap().public_key(), same.public_key());
}

#[test]
fn a_public_key_is_read_in_every_form() {
    let key = merchant();
    let same = PrivateKey::parse(&key.pkcs8).unwrap();
    for form in [key.spki.clone(), key.public_pkcs1.clone(), dense(&key.spki), key.spki.replace('\n', "\\n")]
    {
        assert_eq!(&PublicKey::parse(form).unwrap(), same.public_key());
    }
    let der = openssl(&["rsa", "-pubout", "-outform", "DER"], key.pkcs8.as_bytes());
    assert_eq!(&PublicKey::parse(der).unwrap(), same.public_key());
    let dir = Dir::new();
    let file = dir.write("pub_key.pem", &key.spki);
    assert_eq!(&PublicKey::from_file(file).unwrap(), same.public_key());
    assert_ne!(&PublicKey::parse(&crate::common::openssl::platform().spki).unwrap(), same.public_key());
}

#[test]
fn what_is_no_private_key_is_named() {
    let key = merchant();
    let private = |form: &str| refusal(PrivateKey::parse(form));
    for public in [&key.spki, &key.public_pkcs1, &dense(&key.spki)] {
        let said = private(public);
        assert_eq!(
            said,
            "private key: this is a public key (WeChat Pay's file for it is called apiclient_key.pem)"
        );
    }
    assert!(private(&the_certificate()).starts_with("private key: this is a certificate ("));
    assert!(private(&base64(&the_certificate())).starts_with("private key: this is a certificate ("));
    assert!(private(&base64(&key.pkcs8[..900])).starts_with("private key: the PEM is cut short"));
    assert!(private(&base64("hello")).starts_with("private key: this is no PEM"));
    let request = text(openssl(
        &["req", "-new", "-subj", "/CN=1900000001", "-key", "/dev/stdin"],
        key.pkcs8.as_bytes(),
    ));
    assert!(private(&request).starts_with("private key: this is a request for a certificate ("));
    assert_eq!(private(""), "private key: it is empty");
    assert_eq!(private(" \n "), "private key: it is empty");
    for words in ["hello", "1900000001", "-----BEGIN", "{\"key\": 1}", "密钥"] {
        assert!(private(words).starts_with("private key: this is no PEM"), "{words}: {}", private(words));
    }
    for path in ["apiclient_key.pem", "/etc/pay/apiclient_key.pem", "C:\\cert\\apiclient_key.pem"] {
        assert!(private(path).starts_with("private key: this looks like the name of a file"), "{path}");
    }
    let binary = PrivateKey::parse([0xff, 0xfe, 0, 1]);
    assert!(matches!(binary.unwrap_err().problem(), KeyProblem::NotPem { .. }));
    let no_key = PrivateKey::parse([0x30, 0x82, 0, 0]);
    assert!(matches!(no_key.unwrap_err().problem(), KeyProblem::WrongKind { found: Material::Unknown }));
}

#[test]
fn keys_under_a_password_and_containers_are_named() {
    let dir = Dir::new();
    let key = dir.write("key.pem", &merchant().pkcs8);
    let key = key.to_str().unwrap();
    let encrypted = [
        text(openssl(&["pkcs8", "-topk8", "-passout", "pass:1900000001", "-in", key], b"")),
        text(openssl(&["rsa", "-traditional", "-aes256", "-passout", "pass:1900000001", "-in", key], b"")),
    ];
    assert!(encrypted[0].contains("BEGIN ENCRYPTED PRIVATE KEY"));
    assert!(encrypted[1].contains("Proc-Type: 4,ENCRYPTED"));
    for pem in encrypted {
        let error = PrivateKey::parse(&pem).unwrap_err();
        assert!(matches!(error.problem(), KeyProblem::Encrypted), "{error}");
        assert!(error.to_string().starts_with("private key: it is protected by a password; `openssl pkey"));
    }
    let certificate = dir.write("cert.pem", the_certificate());
    let certificate = certificate.to_str().unwrap();
    let container =
        openssl(&["pkcs12", "-export", "-inkey", key, "-in", certificate, "-passout", "pass:1"], b"");
    let error = PrivateKey::parse(container).unwrap_err();
    assert!(error.to_string().starts_with("private key: this is a PKCS#12 container ("), "{error}");
}

#[test]
fn keys_of_other_algorithms_and_sizes_are_refused() {
    let curve = text(openssl(&["ecparam", "-name", "prime256v1", "-genkey"], b""));
    let pkcs8 = text(openssl(&["pkcs8", "-topk8", "-nocrypt"], curve.as_bytes()));
    for pem in [&curve, &pkcs8] {
        assert_eq!(
            refusal(PrivateKey::parse(pem)),
            "private key: it is a key for elliptic curves; RSA is needed"
        );
    }
    let public = text(openssl(&["ec", "-pubout"], curve.as_bytes()));
    assert_eq!(
        refusal(PublicKey::parse(public)),
        "public key: it is a key for elliptic curves; RSA is needed"
    );
    let certificate = certificate(&pkcs8, "01", "20250101000000Z", "20300101000000Z");
    let said = refusal(Certificate::parse(certificate));
    assert_eq!(said, "certificate: it is a key for elliptic curves; RSA is needed");
    let edwards = text(openssl(&["genpkey", "-algorithm", "ed25519"], b""));
    assert_eq!(refusal(PrivateKey::parse(edwards)), "private key: it is a key for Ed25519; RSA is needed");

    let short = Key::generate(1024);
    let said = "the RSA key has 1024 bits; 2048 to 8192 are needed";
    assert_eq!(refusal(PrivateKey::parse(&short.pkcs8)), format!("private key: {said}"));
    assert_eq!(refusal(PrivateKey::parse(&short.pkcs1)), format!("private key: {said}"));
    assert_eq!(refusal(PublicKey::parse(&short.spki)), format!("public key: {said}"));
    let almost = Key::generate(2047);
    assert!(refusal(PrivateKey::parse(&almost.pkcs8)).contains("has 2047 bits"));
}

#[test]
fn damaged_keys_are_refused() {
    let key = &merchant().pkcs8;
    let truncated = &key[..key.len() / 2];
    assert_eq!(
        refusal(PrivateKey::parse(truncated)),
        "private key: the PEM is cut short: a BEGIN line without its END line"
    );
    let swapped = key.replace("END PRIVATE", "END PUBLIC");
    assert!(matches!(PrivateKey::parse(swapped).unwrap_err().problem(), KeyProblem::Truncated));
    let mut lines: Vec<&str> = key.lines().collect();
    lines[3] = "*** this line is no base64 ***";
    assert!(matches!(PrivateKey::parse(lines.join("\n")).unwrap_err().problem(), KeyProblem::Base64));
    lines.remove(3);
    assert!(PrivateKey::parse(lines.join("\n")).is_err());
    let der = openssl(&["rsa", "-traditional", "-outform", "DER"], key.as_bytes());
    // Whatever bit is wrong, the key is refused, or it is a number that the backend works out anew.
    let signature = PrivateKey::parse(key).unwrap().sign(b"message").unwrap();
    let mut refused = 0;
    for at in (0..der.len()).step_by(37) {
        let mut changed = der.clone();
        changed[at] ^= 0x10;
        match PrivateKey::parse(changed) {
            Ok(read) => assert_eq!(read.sign(b"message").unwrap(), signature, "{at}"),
            Err(_) => refused += 1,
        }
    }
    assert!(refused > der.len() / 37 / 2);
    for length in 0..der.len() {
        assert!(PrivateKey::parse(&der[..length]).is_err());
    }
}

#[test]
fn what_is_no_public_key_is_named() {
    let key = merchant();
    let said = refusal(PublicKey::parse(&key.pkcs8));
    assert_eq!(said, "public key: this is a private key (WeChat Pay's file for it is called pub_key.pem)");
    assert!(refusal(PublicKey::parse(&key.pkcs1)).contains("this is a private key"));
    assert!(refusal(PublicKey::parse(the_certificate())).contains("this is a certificate"));
    assert!(refusal(Certificate::parse(&key.pkcs8)).starts_with("certificate: this is a private key"));
    assert!(refusal(Certificate::parse(&key.spki)).starts_with("certificate: this is a public key"));
}

#[test]
fn a_file_that_is_missing_is_named_with_its_path() {
    for error in [
        PrivateKey::from_file("/nowhere/apiclient_key.pem").unwrap_err(),
        PublicKey::from_file("/nowhere/apiclient_key.pem").unwrap_err(),
        Certificate::from_file("/nowhere/apiclient_key.pem").unwrap_err(),
    ] {
        assert!(matches!(error.problem(), KeyProblem::File { .. }));
        assert!(error.to_string().contains("cannot read /nowhere/apiclient_key.pem: "), "{error}");
        assert!(error.to_string().contains("No such file"), "{error}");
        assert!(std::error::Error::source(&error).is_none(), "what the text says stands in no source");
    }
}

#[test]
fn the_keys_of_the_merchant_platform_have_32_characters() {
    let key = "0123456789abcdef0123456789ABCDEF";
    assert_eq!(ApiV3Key::new(key).unwrap().expose(), key.as_bytes());
    assert_eq!(ApiV2Key::new(key).unwrap().expose(), key.as_bytes());
    let v3 = |text: &str| refusal(ApiV3Key::new(text));
    let v2 = |text: &str| refusal(ApiV2Key::new(text));
    for wrong in [&key[1..], &format!("{key}0"), "secret", "十六进制的密钥"] {
        let said = format!("it has {} bytes; 32 are needed", wrong.len());
        assert_eq!((v3(wrong), v2(wrong)), (format!("APIv3 key: {said}"), format!("v2 key: {said}")));
    }
    assert_eq!(v3(""), "APIv3 key: it has 0 bytes; 32 are needed");
    assert_eq!(v2(""), "v2 key: it is empty");

    // Beside the key, and in place of a letter of it.
    for (stray, named) in [
        (" ", "a blank"),
        ("\t", "a blank"),
        ("\u{a0}", "a blank"),
        ("\u{3000}", "a blank"),
        ("\n", "a line break (CR or LF)"),
        ("\r", "a line break (CR or LF)"),
        ("\r\n", "a line break (CR or LF)"),
        ("\"", "a quote"),
        ("'", "a quote"),
        ("\u{201d}", "a quote"),
        ("\u{feff}", "an invisible character"),
        ("\u{200b}", "an invisible character"),
        ("\0", "an invisible character"),
    ] {
        let rest = &key[stray.len()..];
        let wrong = [
            format!("{key}{stray}"),
            format!("{stray}{key}"),
            format!("{rest}{stray}"),
            format!("{stray}{rest}"),
        ];
        for wrong in wrong {
            for said in [v3(&wrong), v2(&wrong)] {
                assert!(
                    said.contains(named) && said.contains("at its beginning or end"),
                    "{wrong:?}: {said}"
                );
                let length = wrong.len() == 32 || said.contains(&format!("it has {} bytes", wrong.len()));
                assert!(length, "{wrong:?}: {said}");
                assert!(!said.contains("123456"), "{said}");
            }
        }
    }
}

#[test]
fn a_key_in_place_of_the_name_of_its_file_is_not_shown() {
    let key = merchant();
    for text in
        [&key.pkcs8, &key.pkcs1, &dense(&key.pkcs8), &key.pkcs8.replace('\n', "\\n"), &base64(&key.pkcs8)]
    {
        for error in [PrivateKey::from_file(text).unwrap_err(), Certificate::from_file(text).unwrap_err()] {
            assert!(matches!(error.problem(), KeyProblem::NotAPath), "{error}");
            let shown = format!("{error} {error:?}");
            assert!(shown.len() < 300 && !shown.contains(&dense(&key.pkcs8)[..20]), "{shown}");
        }
    }
}

#[test]
fn serial_numbers_are_numbers_and_public_key_ids_are_names() {
    let serial = KeyId::serial(" 00ab0C ").unwrap();
    assert_eq!(serial.as_str(), "00AB0C");
    for same in ["AB0C", "ab0c", "0000ab0C"] {
        assert!(serial.names(same) && serial == KeyId::serial(same).unwrap(), "{same}");
    }
    for other in ["AB0", "0AB0C0", "", "0", "PUB_KEY_ID_AB0C", "ab0c "] {
        assert!(!serial.names(other), "{other}");
    }
    let set: std::collections::HashSet<KeyId> =
        ["AB0C", "00ab0c"].map(|it| KeyId::serial(it).unwrap()).into();
    assert_eq!(set.len(), 1);

    let id = KeyId::public_key("PUB_KEY_ID_0114232134912410000000000000").unwrap();
    assert!(id.is_public_key() && id.names("PUB_KEY_ID_0114232134912410000000000000"));
    for other in ["PUB_KEY_ID_114232134912410000000000000", "pub_key_id_0114232134912410000000000000", ""] {
        assert!(!id.names(other), "{other}");
    }
    for wrong in ["", "0114232134912410000000000000", "PUB_KEY_ID_", "PUB_KEY_ID_0 1", "PUB_KEY_ID_0\"\r\n"] {
        let said = refusal(KeyId::public_key(wrong));
        // White space around it is dropped, so the last one fails for its quote.
        assert!(said.starts_with("public key id: it "), "{wrong}: {said}");
    }
    for wrong in ["", "5157F09EFDC096DE15EBE81A47057A7232F1B8EG", "51:57:F0", "0x5157", "PUB_KEY_ID_01"] {
        assert!(refusal(KeyId::serial(wrong)).starts_with("certificate serial number: it "), "{wrong}");
    }
}

#[cfg(not(feature = "sm"))]
#[test]
fn a_key_of_sm2_names_the_feature_it_needs() {
    let key = text(openssl(&["genpkey", "-algorithm", "SM2"], b""));
    let public = text(openssl(&["pkey", "-pubout"], key.as_bytes()));
    for said in [refusal(PrivateKey::parse(&key)), refusal(PublicKey::parse(&public))] {
        assert!(
            said.ends_with("it is a key for SM2, which the cargo feature `sm` is for; RSA is needed"),
            "{said}"
        );
    }
}
