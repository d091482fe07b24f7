// Written by `cargo xtask codegen` from spec/openapi/v3/merchant/fund/withdraw/bill-type/{bill_type}.md

//! `/v3/merchant/fund/withdraw/bill-type/{bill_type}`

/// Download the withdrawal exceptions file by day · 按日下载提现异常文件
///
/// `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012476678](https://pay.weixin.qq.com/doc/v3/partner/4012476678), [4012720060](https://pay.weixin.qq.com/doc/v3/partner/4012720060), [4012719776](https://pay.weixin.qq.com/doc/v3/partner/4012719776), [4012715087](https://pay.weixin.qq.com/doc/v3/partner/4012715087)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `NO_STATEMENT_EXIST` | There is no bill of that day. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 400 | `STATEMENT_CREATING` | The bill is being made: the same call again, after ten in the morning of the day that follows the bill's. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant::fund::withdraw::bill_type::by_bill_type::get::{BillType, Request, Required};
///
/// let request = Request::new(Required {
///     bill_type: BillType::NoSucc,
///     bill_date: "2019-06-11".into(),
/// });
/// let answer = request.send(&client).await?;
/// let hash_type = answer.hash_type()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::merchant::fund::withdraw::bill_type::by_bill_type::get::{BillType, Request, Required, TarType};
///
/// let request = Request::new(Required {
///     bill_type: BillType::NoSucc,
///     bill_date: "2019-06-11".into(),
/// })
/// .tar_type(TarType::Gzip);
/// ```
#[doc(alias("按日下载提现异常文件", "4012476678", "4012720060", "4012719776", "4012715087"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Download the withdrawal exceptions file by day · 按日下载提现异常文件
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// bill type · 账单类型
        pub bill_type: BillType,
        /// bill date · 账单日期; as 2018-06-08
        pub bill_date: crate::Date,
        /// compression type · 压缩类型
        pub tar_type: Option<TarType>,
    }

    crate::model! { Request {
        bill_type: path("bill_type").required(),
        bill_date: query("bill_date").required(),
        tar_type: query("tar_type"),
    } }

    crate::sent::sent! { Request(Required) {
        /// bill type · 账单类型
        bill_type(BillType),
        /// bill date · 账单日期; as 2018-06-08
        bill_date(crate::Date),
    } {
        /// compression type · 压缩类型
        tar_type tar_type_opt(TarType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/merchant/fund/withdraw/bill-type/{bill_type}",
        "按日下载提现异常文件",
        "Download the withdrawal exceptions file by day",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// bill type · 账单类型
        pub enum BillType {
            /// bill of failed and of returned withdrawals · 包括提现失败和提现退票账单
            NoSucc = "NO_SUCC",
        }
    }

    crate::open_enum! {
        /// compression type · 压缩类型
        pub enum TarType {
            /// returns a bill packed as .gzip · 返回格式为.gzip的压缩包账单
            Gzip = "GZIP",
        }
    }

    /// Download the withdrawal exceptions file by day · 按日下载提现异常文件
    #[non_exhaustive]
    pub struct Response {
        /// hash type · 哈希类型
        pub hash_type: Option<String>,
        /// hash · 哈希值
        pub hash_value: Option<String>,
        /// bill download URL · 账单下载地址
        pub download_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        hash_type: body("hash_type").promised(),
        hash_value: body("hash_value").promised(),
        download_url: body("download_url").promised(),
    } }

    crate::promised::promised! { Response {
        /// hash type · 哈希类型
        hash_type 0(&str),
        /// hash · 哈希值
        hash_value 1(&str),
        /// bill download URL · 账单下载地址
        download_url 2(&str),
    } }
}
