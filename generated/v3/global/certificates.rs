// Written by `cargo xtask codegen` from spec/openapi/v3/global/certificates.md

//! `/v3/global/certificates`

/// Get the list of WeChat Pay platform certificates · 获取平台证书列表
///
/// `GET /v3/global/certificates`
///
/// Official pages · 官方文档:
///
/// - global: [4013013878](https://pay.weixin.qq.com/doc/global/v3/zh/4013013878), [4012354446](https://pay.weixin.qq.com/doc/global/v3/zh/4012354446), [4012354486](https://pay.weixin.qq.com/doc/global/v3/zh/4012354486), [4012354540](https://pay.weixin.qq.com/doc/global/v3/zh/4012354540), [4012354576](https://pay.weixin.qq.com/doc/global/v3/zh/4012354576), [4012354604](https://pay.weixin.qq.com/doc/global/v3/zh/4012354604)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::certificates::get::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// let data = answer.data()?;
/// # Ok(()) }
/// ```
#[doc(alias("获取平台证书列表", "4013013878", "4012354446", "4012354486", "4012354540", "4012354576", "4012354604"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Get the list of WeChat Pay platform certificates · 获取平台证书列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {}

    crate::model! { Request: Default {
    } }

    crate::sent::sent! { Request {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Get,
            "/v3/global/certificates",
            "获取平台证书列表",
            "Get the list of WeChat Pay platform certificates",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Get the list of WeChat Pay platform certificates · 获取平台证书列表
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay platform certificate list · 平台证书列表
        pub data: Vec<response::Data>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        data: body("data").promised(),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay platform certificate list · 平台证书列表
        data 0([response::Data]),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// associated data of the encrypted certificate · 加密证书的附加数据
            pub enum AssociatedData {
                Certificate = "certificate",
            }
        }

        /// certificate information · 证书信息
        #[non_exhaustive]
        pub struct EncryptCertificate {
            /// algorithm of the encrypted certificate · 加密证书的算法
            pub algorithm: Option<String>,
            /// nonce of the encrypted certificate · 加密证书的随机串
            pub nonce: Option<String>,
            /// associated data of the encrypted certificate · 加密证书的附加数据
            pub associated_data: Option<AssociatedData>,
            /// encrypted certificate content · 加密后的证书内容
            pub ciphertext: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { EncryptCertificate: Received {
            algorithm: body("algorithm").promised(),
            nonce: body("nonce").promised(),
            associated_data: body("associated_data").promised(),
            ciphertext: body("ciphertext").promised(),
        } }

        crate::promised::promised! { EncryptCertificate {
            /// algorithm of the encrypted certificate · 加密证书的算法
            algorithm 0(&str),
            /// nonce of the encrypted certificate · 加密证书的随机串
            nonce 1(&str),
            /// associated data of the encrypted certificate · 加密证书的附加数据
            associated_data 2(&AssociatedData),
            /// encrypted certificate content · 加密后的证书内容
            ciphertext 3(&str),
        } }

        /// WeChat Pay platform certificate list · 平台证书列表
        #[non_exhaustive]
        pub struct Data {
            /// certificate serial · 证书序列号
            pub serial_no: Option<String>,
            /// certificate effective time · 证书启用时间; as 2018-06-08T10:34:56+08:00
            pub effective_time: Option<crate::Time>,
            /// certificate retirement time · 证书弃用时间; as 2018-06-08T10:34:56+08:00
            pub expire_time: Option<crate::Time>,
            /// certificate information · 证书信息
            pub encrypt_certificate: Option<EncryptCertificate>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            serial_no: body("serial_no").promised(),
            effective_time: body("effective_time").promised(),
            expire_time: body("expire_time").promised(),
            encrypt_certificate: body("encrypt_certificate").promised(),
        } }

        crate::promised::promised! { Data {
            /// certificate serial · 证书序列号
            serial_no 0(&str),
            /// certificate effective time · 证书启用时间; as 2018-06-08T10:34:56+08:00
            effective_time 1(&crate::Time),
            /// certificate retirement time · 证书弃用时间; as 2018-06-08T10:34:56+08:00
            expire_time 2(&crate::Time),
            /// certificate information · 证书信息
            encrypt_certificate 3(&EncryptCertificate),
        } }
    }
}
