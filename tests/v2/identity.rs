//! The client certificate: as PEM, and as the .p12 of the merchant platform, both made by openssl.

use wechatpay::crypto::{ClientIdentity, KeyProblem};

use crate::common::openssl::{Dir, certificate, merchant, openssl, platform, text};

fn merchants_certificate() -> String {
    certificate(
        &merchant().pkcs8,
        "1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C",
        "20260101000000Z",
        "20460101000000Z",
    )
}

/// What openssl makes of a part of a PEM that holds both.
fn parts(pem: &str) -> (String, String) {
    let key = text(openssl(&["pkey", "-pubout"], pem.as_bytes()));
    (key, text(openssl(&["x509", "-pubkey", "-noout"], pem.as_bytes())))
}

#[test]
fn pem() {
    let certificate = merchants_certificate();
    for key in [&merchant().pkcs8, &merchant().pkcs1] {
        let identity = ClientIdentity::from_pem(&certificate, key).unwrap();
        assert_eq!(identity.serial(), "1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C");
        assert_eq!(parts(identity.to_pem()), (merchant().spki.clone(), merchant().spki.clone()));
    }
    let both = format!("{}{certificate}", merchant().pkcs8);
    let identity = ClientIdentity::from_pem(&both, &both).unwrap();
    assert_eq!(identity.to_pem().matches("BEGIN CERTIFICATE").count(), 1);
}

#[test]
fn pem_files() {
    let dir = Dir::new();
    let certificate = dir.write("apiclient_cert.pem", merchants_certificate());
    let key = dir.write("apiclient_key.pem", &merchant().pkcs8);
    assert!(ClientIdentity::from_pem_files(&certificate, &key).is_ok());
    let swapped = ClientIdentity::from_pem_files(&key, &certificate).unwrap_err().to_string();
    let said = "certificate: this is a private key (WeChat Pay's file for it is called apiclient_cert.pem)";
    assert_eq!(swapped, said);
    let missing = ClientIdentity::from_pem_files(dir.path("none.pem"), &key).unwrap_err();
    assert!(matches!(missing.problem(), KeyProblem::File { .. }), "{missing}");
}

#[test]
fn a_key_of_another_certificate() {
    let error = ClientIdentity::from_pem(merchants_certificate(), &platform().pkcs8).unwrap_err();
    assert!(matches!(error.problem(), KeyProblem::OtherKey), "{error}");
}

#[test]
fn nothing_shows_the_key() {
    let identity = ClientIdentity::from_pem(merchants_certificate(), &merchant().pkcs8).unwrap();
    let shown = format!("{identity:?}");
    assert_eq!(shown, "ClientIdentity { serial: \"1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C\", .. }");
}

#[cfg(feature = "pkcs12")]
mod pkcs12 {
    use wechatpay::crypto::{KeyRole, Material};

    use super::*;

    /// A container with an issuer's certificate before the merchant's own, as openssl writes it.
    fn container(options: &[&str]) -> Vec<u8> {
        let dir = Dir::new();
        let key = dir.write("key.pem", &merchant().pkcs8);
        let own = dir.write("cert.pem", merchants_certificate());
        let issuer = certificate(&platform().pkcs8, "1F", "20260101000000Z", "20460101000000Z");
        let issuer = dir.write("ca.pem", issuer);
        let files = [
            "pkcs12",
            "-export",
            "-inkey",
            key.to_str().unwrap(),
            "-in",
            own.to_str().unwrap(),
            "-certfile",
            issuer.to_str().unwrap(),
            "-passout",
            "pass:1900000109",
        ];
        openssl(&[&files[..], options].concat(), b"")
    }

    #[test]
    fn as_old_and_new_openssl_write_it() {
        let old: &[&str] = &["-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-3DES", "-macalg", "sha1"];
        for options in [&[][..], old] {
            let identity = ClientIdentity::from_pkcs12(container(options), "1900000109").unwrap();
            assert_eq!(identity.serial(), "1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C");
            assert_eq!(parts(identity.to_pem()), (merchant().spki.clone(), merchant().spki.clone()));
            assert_eq!(identity.to_pem().matches("BEGIN CERTIFICATE").count(), 2, "with its issuer");
        }
    }

    #[test]
    fn a_file() {
        let dir = Dir::new();
        let path = dir.write("apiclient_cert.p12", container(&[]));
        assert!(ClientIdentity::from_pkcs12_file(path, "1900000109").is_ok());
    }

    #[test]
    fn a_wrong_password() {
        let error = ClientIdentity::from_pkcs12(container(&[]), "1900000108").unwrap_err();
        assert!(matches!(error.problem(), KeyProblem::Password), "{error}");
        assert_eq!(
            error.to_string(),
            "client certificate: the password is another; WeChat Pay sets it to the merchant's number"
        );
    }

    #[test]
    fn something_else() {
        let error = ClientIdentity::from_pkcs12(merchants_certificate(), "1900000109").unwrap_err();
        assert_eq!(error.role(), KeyRole::ClientCertificate);
        assert!(matches!(error.problem(), KeyProblem::WrongKind { found: Material::Certificate }), "{error}");
        let container = container(&[]);
        let damaged =
            ClientIdentity::from_pkcs12(&container[..container.len() / 2], "1900000109").unwrap_err();
        assert!(!matches!(damaged.problem(), KeyProblem::Password), "{damaged}");
        let given_as_pem = ClientIdentity::from_pem(&container, &container).unwrap_err();
        let found = KeyProblem::WrongKind { found: Material::Pkcs12 };
        assert_eq!(given_as_pem.problem().to_string(), found.to_string());
    }

    #[test]
    fn without_a_key() {
        let dir = Dir::new();
        let own = dir.write("cert.pem", merchants_certificate());
        let own = own.to_str().unwrap();
        let container = openssl(&["pkcs12", "-export", "-nokeys", "-in", own, "-passout", "pass:1"], b"");
        let error = ClientIdentity::from_pkcs12(container, "1").unwrap_err();
        assert!(matches!(error.problem(), KeyProblem::NoPrivateKey), "{error}");
    }
}
