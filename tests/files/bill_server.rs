//! A bill that an answer tells of, and what comes of downloading it.

use std::fs;
use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use wechatpay::Client;
use wechatpay::crypto::base64;
use wechatpay::download::DownloadError;
use wechatpay::v3::bill::tradebill::get as tradebill;

use crate::common::openssl::{Dir, merchant, openssl, text, try_openssl};
use crate::common::server::{Reply, Request, Server, client_once};

pub(crate) const BILL: &str = "\u{feff}交易时间,微信订单号,商户订单号,交易状态,订单金额\r\n\
    `2026-08-21 09:12:30,`4200000001,`order-1,`SUCCESS,`10.00\r\n\
    `2026-08-21 10:00:00,`4200000002,`order-2,`SUCCESS,`0.10\r\n\
    总交易单数,订单总金额\r\n`2,`10.10\r\n";

pub(crate) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

pub(crate) fn hash(name: &str, bytes: &[u8]) -> String {
    let printed = text(openssl(&["dgst", name, "-r"], bytes));
    printed.split_whitespace().next().unwrap().to_owned()
}

pub(crate) const PATH: &str = "/v3/billdownload/file?token=6XIv5T_%2Bab&tartype=gzip";

/// The answer that tells of the bill, and the file. `{url}` is the server's.
pub(crate) struct BillServer {
    pub(crate) server: Server,
    pub(crate) client: Client,
}

impl BillServer {
    /// A server that tells of a file with the hash of `content`, and sends `file`.
    pub(crate) fn of(content: &[u8], file: Reply) -> Self {
        Self::telling(&format!(r#""hash_type":"SHA1","hash_value":"{}""#, hash("-sha1", content)), file)
    }

    pub(crate) fn telling(said: &str, file: Reply) -> Self {
        let said = said.to_owned();
        let server = Server::unchecked(move |asked| {
            if asked.target.starts_with("/v3/bill/") {
                let url = format!("http://{}{PATH}", asked.header("host").unwrap());
                Reply::signed_json(format!(
                    r#"{{{said}{}"download_url":"{url}"}}"#,
                    if said.is_empty() { "" } else { "," }
                ))
            } else {
                file.clone()
            }
        });
        let client = client_once(&server);
        Self { server, client }
    }

    pub(crate) async fn answer(&self) -> wechatpay::Response<tradebill::Response> {
        tradebill::Request::new("2026-08-21").send(&self.client).await.unwrap()
    }

    /// Saves into an empty directory, and gives what is in it afterwards.
    pub(crate) async fn save(&self) -> (Result<u64, DownloadError>, Vec<(String, Vec<u8>)>) {
        let dir = Dir::new();
        let place = dir.write("bill.csv", "of yesterday");
        let saved = self.client.download(&self.answer().await).unwrap().save(&place).await;
        let files = fs::read_dir(place.parent().unwrap()).unwrap().map(|entry| {
            let entry = entry.unwrap();
            (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap())
        });
        let files = files.collect();
        (saved, files)
    }

    /// The error of a save that must leave everything as it was.
    pub(crate) async fn save_fails(&self) -> DownloadError {
        let (saved, files) = self.save().await;
        assert_eq!(files, [("bill.csv".to_owned(), b"of yesterday".to_vec())]);
        saved.unwrap_err()
    }
}

pub(crate) fn is_signed(asked: &Request) -> bool {
    let dir = Dir::new();
    let Request { method, target, .. } = asked;
    let message =
        format!("{method}\n{target}\n{}\n{}\n\n", asked.signed("timestamp"), asked.signed("nonce_str"));
    let key = dir.write("key.pem", &merchant().spki);
    let signature = dir.write("signature", base64::decode(asked.signed("signature")).unwrap());
    let (key, signature) = (key.to_str().unwrap(), signature.to_str().unwrap());
    try_openssl(&["dgst", "-sha256", "-verify", key, "-signature", signature], message.as_bytes()).is_ok()
}
