//! Every upload there is: which parts it has, and what its `meta` says. The list was made by hand from
//! the documentation; the catalog must have no other.

use std::collections::BTreeSet;

use wechatpay::catalog::{Kind, entries};
use wechatpay::model::{FilePart, Place};
use wechatpay::{Client, v3};

use crate::common::server::{Reply, Request, Server, client_once};

fn file() -> FilePart {
    FilePart::new("a.png", b"a")
}

/// `printf a | sha256sum`
const SHA256: &str = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
/// `printf a | openssl dgst -sm3`
const SM3: &str = "623476ac18f65a2909e43c7fec61b49c7e764a91a18ccb82f1917a29c86c5e88";

/// The texts between two others, wherever they stand.
fn between<'a>(text: &'a str, before: &str, after: &str) -> Vec<&'a str> {
    text.split(before).skip(1).filter_map(|rest| rest.split_once(after)).map(|(found, _)| found).collect()
}

/// The path, the name of the file's part, and the names in the `meta`.
fn told(asked: &Request) -> (&str, String, BTreeSet<String>) {
    let text = std::str::from_utf8(&asked.body).unwrap();
    let [meta, file] = between(text, "form-data; name=\"", "\"")[..] else { panic!("{text}") };
    assert_eq!(meta, "meta");
    let documents = between(text, "application/json\r\n\r\n", "\r\n");
    let document: serde_json::Map<_, _> = serde_json::from_str(documents[0]).unwrap();
    for (name, value) in &document {
        match name.as_str() {
            "digest" if text.contains("_SM3") || text.contains("\"SM3\"") => assert_eq!(value, SM3),
            "sha256" | "file_digest" | "digest" => assert_eq!(value, SHA256),
            "filename" | "file_name" => assert_eq!(value, "a.png"),
            _ => {}
        }
    }
    (&asked.target, file.to_owned(), document.keys().cloned().collect())
}

async fn send_all(client: &Client) {
    macro_rules! send {
        ($($module:ident)::+, [$($before:ident: $value:expr)?] $file:ident, $meta:expr) => {{
            use v3::$($module)::+::post::*;
            let required = Required { $($before: $value,)? $file: file(), meta: $meta };
            Request::new(required).send(client).await.unwrap();
        }};
    }
    send!(ecommerce::account::cancel_applications::media, [] file, Meta::new());
    send!(global::merchant_storage::file::upload, [] file, Meta::new());
    send!(global::merchant_service::images::upload, [] file, Meta::new());
    send!(marketing::bank::packages::by_package_id::tasks, [package_id: "8473295"] file, Meta::new("CFT"));
    send!(marketing::favor::media::image_upload, [] file, Meta::new());
    send!(marketing::partner::product_coupon::media::upload_image, [] file, Meta::new());
    send!(
        marketing::shopping_receipt::shoppingreceipts,
        [] file,
        Meta::new(MetaRequired { transaction_id: "4200001234", openid: "openid" })
    );
    send!(mch_manage::submission_files::sub_mchid::by_sub_mchid::upload, [sub_mchid: "1900000208"] submission_file, Meta::new(7));
    send!(
        mch_operation_manage::enhanced_due_diligence::by_due_diligence_id::upload,
        [due_diligence_id: "30020"] due_diligence_file,
        Meta::new(MetaRequired { sub_mchid: "1900000208", item_id: 7 })
    );
    send!(merchant_service::images::upload, [] file, Meta::new());
    send!(merchant::media::upload, [] file, Meta::new());
    send!(merchant::media::video_upload, [] file, Meta::new());
    send!(
        new_tax_control_fapiao::fapiao_applications::upload_fapiao_file,
        [] file,
        Meta::new(MetaRequired { file_type: FileType::Pdf, digest_alogrithm: DigestAlogrithm::Sm3 })
    );
    send!(
        taxi_invoice::cards::upload_file,
        [] file,
        Meta::new(MetaRequired {
            company_mchid: "1900000208",
            region_id: 310_100,
            digest_algorithm: DigestAlgorithm::DigestAlgorithmSm3
        })
    );
}

const EVERY: [(&str, &str, &[&str]); 14] = [
    ("/v3/ecommerce/account/cancel-applications/media", "file", &["file_digest", "file_name"]),
    ("/v3/global/merchant-storage/file/upload", "file", &["digest", "filename"]),
    ("/v3/global/merchant-service/images/upload", "file", &["filename", "sha256"]),
    ("/v3/marketing/bank/packages/8473295/tasks", "file", &["bank_type", "filename", "sha256"]),
    ("/v3/marketing/favor/media/image-upload", "file", &["filename", "sha256"]),
    ("/v3/marketing/partner/product-coupon/media/upload-image", "file", &["filename", "sha256"]),
    ("/v3/marketing/shopping-receipt/shoppingreceipts", "file", &["openid", "sha256", "transaction_id"]),
    (
        "/v3/mch-manage/submission-files/sub-mchid/1900000208/upload",
        "submission_file",
        &["file_digest", "file_name", "item_id"],
    ),
    (
        "/v3/mch-operation-manage/enhanced-due-diligence/30020/upload",
        "due_diligence_file",
        &["file_digest", "file_name", "item_id", "sub_mchid"],
    ),
    ("/v3/merchant-service/images/upload", "file", &["filename", "sha256"]),
    ("/v3/merchant/media/upload", "file", &["filename", "sha256"]),
    ("/v3/merchant/media/video_upload", "file", &["filename", "sha256"]),
    (
        "/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file",
        "file",
        &["digest", "digest_alogrithm", "file_type"],
    ),
    (
        "/v3/taxi-invoice/cards/upload-file",
        "file",
        &["company_mchid", "digest", "digest_algorithm", "region_id"],
    ),
];

#[tokio::test]
async fn every_upload_says_of_its_file_what_its_page_wants() {
    let server = Server::always(Reply::signed_json("{}"));
    send_all(&client_once(&server)).await;
    let asked = server.requests();
    assert_eq!(asked.len(), EVERY.len());
    for (asked, (path, part, meta)) in asked.iter().zip(EVERY) {
        let meta = meta.iter().map(|&name| name.to_owned()).collect();
        assert_eq!(told(asked), (path, part.to_owned(), meta));
    }
}

#[test]
fn the_catalog_has_no_other() {
    let uploads = entries().filter_map(|entry| match entry.kind {
        Kind::Endpoint(operation) => {
            let has_file = (entry.blank)().table().fields.iter().any(|field| field.place == Place::File);
            (has_file && operation.path.starts_with("/v3/")).then_some(operation.path)
        }
        Kind::Notification(_) => None,
    });
    let filled = |path: &str| {
        path.replace("{package_id}", "8473295")
            .replace("{sub_mchid}", "1900000208")
            .replace("{due_diligence_id}", "30020")
    };
    let uploads: BTreeSet<String> = uploads.map(filled).collect();
    assert_eq!(uploads, EVERY.iter().map(|(path, ..)| (*path).to_owned()).collect());
}
