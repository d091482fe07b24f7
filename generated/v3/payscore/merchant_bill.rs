// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/merchant-bill.md

//! `/v3/payscore/merchant-bill`

/// Apply for a reconciliation bill (merchant) · 商户申请获取对账单
///
/// `GET /v3/payscore/merchant-bill`
///
/// Official pages · 官方文档:
///
/// - merchant: [4013394586](https://pay.weixin.qq.com/doc/v3/merchant/4013394586)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::merchant_bill::get::{Request, Required};
///
/// let request = Request::new(Required {
///     bill_date: "2019-06-11".into(),
///     encryption_algorithm: "AEAD_AES_256_GCM",
///     service_id: "2002000000000558128851361561536",
/// });
/// let answer = request.send(&client).await?;
/// let download_bill_count = answer.download_bill_count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::payscore::merchant_bill::get::{Request, Required, TarType};
///
/// let request = Request::new(Required {
///     bill_date: "2019-06-11".into(),
///     encryption_algorithm: "AEAD_AES_256_GCM",
///     service_id: "2002000000000558128851361561536",
/// })
/// .tar_type(TarType::Gzip);
/// ```
#[doc(alias("商户申请获取对账单", "4013394586"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Apply for a reconciliation bill (merchant) · 商户申请获取对账单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// bill date · 账单日期; as 2018-06-08
        pub bill_date: crate::Date,
        /// compression type · 压缩类型
        pub tar_type: Option<TarType>,
        /// encryption algorithm · 加密算法
        pub encryption_algorithm: String,
        /// service ID · 服务ID
        pub service_id: String,
    }

    crate::model! { Request {
        bill_date: query("bill_date").required(),
        tar_type: query("tar_type"),
        encryption_algorithm: query("encryption_algorithm").required(),
        service_id: query("service_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// bill date · 账单日期; as 2018-06-08
        bill_date(crate::Date),
        /// encryption algorithm · 加密算法
        encryption_algorithm(&'a str),
        /// service ID · 服务ID
        service_id(&'a str),
    } {
        /// compression type · 压缩类型
        tar_type tar_type_opt(TarType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/payscore/merchant-bill",
        "商户申请获取对账单",
        "Apply for a reconciliation bill (merchant)",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// compression type · 压缩类型
        pub enum TarType {
            Gzip = "GZIP",
        }
    }

    /// Apply for a reconciliation bill (merchant) · 商户申请获取对账单
    #[non_exhaustive]
    pub struct Response {
        /// total count of download items · 下载信息总数
        pub download_bill_count: Option<i64>,
        /// download details · 下载信息明细
        pub download_bill_list: Vec<response::DownloadBillList>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        download_bill_count: body("download_bill_count").promised(),
        download_bill_list: body("download_bill_list").promised(),
    } }

    crate::promised::promised! { Response {
        /// total count of download items · 下载信息总数
        download_bill_count 0(i64),
        /// download details · 下载信息明细
        download_bill_list 1([response::DownloadBillList]),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::{Mark, body};

        /// download details · 下载信息明细
        #[non_exhaustive]
        pub struct DownloadBillList {
            /// bill file serial number · 账单文件序号
            pub bill_sequence: Option<i64>,
            /// hash type · 哈希类型
            pub hash_type: Option<String>,
            /// hash · 哈希值
            pub hash_value: Option<String>,
            /// download URL · 下载地址
            pub download_url: Option<String>,
            /// encryption key · 加密密钥
            pub encrypt_key: Option<crate::Sensitive>,
            /// nonce · 随机字符串
            pub nonce: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { DownloadBillList: Received {
            bill_sequence: body("bill_sequence").promised(),
            hash_type: body("hash_type").promised(),
            hash_value: body("hash_value").promised(),
            download_url: body("download_url").promised(),
            encrypt_key: body("encrypt_key").promised().mark(Mark::Rsa),
            nonce: body("nonce").promised(),
        } }

        crate::promised::promised! { DownloadBillList {
            /// bill file serial number · 账单文件序号
            bill_sequence 0(i64),
            /// hash type · 哈希类型
            hash_type 1(&str),
            /// hash · 哈希值
            hash_value 2(&str),
            /// download URL · 下载地址
            download_url 3(&str),
            /// encryption key · 加密密钥
            encrypt_key 4(&crate::Sensitive),
            /// nonce · 随机字符串
            nonce 5(&str),
        } }
    }
}
