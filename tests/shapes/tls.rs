//! An authority and a server's certificate, made by openssl for one test.

use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::common::openssl::{Dir, openssl, text};

#[allow(dead_code, reason = "not every program shows a certificate")]
/// An authority, and the certificate that it gave the server on 127.0.0.1.
pub struct Authority {
    pub pem: String,
    pub certificate: Vec<CertificateDer<'static>>,
    pub key: PrivateKeyDer<'static>,
    /// The same certificate and key as PEM, for the other end to show.
    pub identity: (String, String),
}

impl Authority {
    pub fn new() -> Self {
        let dir = Dir::new();
        let path = |name: &str| dir.path(name).to_str().unwrap().to_owned();
        dir.write("ca.cnf", "[req]\nprompt=no\ndistinguished_name=dn\nx509_extensions=v3\n[dn]\nCN=authority\n[v3]\nbasicConstraints=critical,CA:TRUE\n");
        dir.write("server.ext", "subjectAltName=IP:127.0.0.1\n");
        let key = ["-newkey", "rsa:2048", "-nodes", "-keyout"];
        let (ca_key, server_key) = (path("ca.key"), path("server.key"));
        let (ca_pem, config, extension) = (path("ca.pem"), path("ca.cnf"), path("server.ext"));
        let ca = ["req", "-x509", "-days", "2", "-config", &config];
        let pem = text(openssl(&[&ca[..], &key, &[&ca_key]].concat(), b""));
        dir.write("ca.pem", &pem);
        let request = ["req", "-subj", "/CN=server"];
        let request = openssl(&[&request[..], &key, &[&server_key]].concat(), b"");
        let sign = ["x509", "-req", "-days", "2", "-CA", &ca_pem, "-CAkey", &ca_key];
        let more = ["-set_serial", "2", "-extfile", &extension];
        let certificate = openssl(&[&sign[..], &more].concat(), &request);
        let key = std::fs::read(&server_key).unwrap();
        Self {
            pem,
            certificate: vec![CertificateDer::from_pem_slice(&certificate).unwrap()],
            key: PrivateKeyDer::from_pem_slice(&key).unwrap(),
            identity: (text(certificate), text(key)),
        }
    }
}
