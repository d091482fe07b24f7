// Written by `cargo xtask codegen`

//! The operations that the runtime calls by itself, whatever families are on.

#[cfg(feature = "v2")]
use crate::endpoint::AnswerKind;
use crate::endpoint::{Method, Operation};
/// From spec/openapi/v2/risk/getpublickey.md.
#[cfg(feature = "v2")]
pub(crate) static BANK_KEY: Operation = Operation {
    version: crate::endpoint::Version::V2,
    host: Some("https://fraud.mch.weixin.qq.com/"),
    client_certificate: true,
    sign_types: &[crate::endpoint::SignType::Md5, crate::endpoint::SignType::HmacSha256],
    answer: AnswerKind::Xml,
    unsigned_answer: true,
    asks: true,
    ..Operation::new(
        Method::Post,
        "/risk/getpublickey",
        "获取RSA加密公钥",
        "Get the RSA encryption public key",
    )
};
/// From spec/openapi/v3/certificates.md.
pub(crate) static CERTIFICATES: Operation = Operation::new(
    Method::Get,
    "/v3/certificates",
    "获取平台证书列表",
    "Get the list of WeChat Pay platform certificates",
);
