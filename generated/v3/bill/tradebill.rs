// Written by `cargo xtask codegen` from spec/openapi/v3/bill/tradebill.md

//! `/v3/bill/tradebill`

/// Apply for a trade bill · 申请交易账单
///
/// `GET /v3/bill/tradebill`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012791866](https://pay.weixin.qq.com/doc/v3/merchant/4012791866), [4013070395](https://pay.weixin.qq.com/doc/v3/merchant/4013070395), [4012810606](https://pay.weixin.qq.com/doc/v3/merchant/4012810606), [4012791887](https://pay.weixin.qq.com/doc/v3/merchant/4012791887), [4012791907](https://pay.weixin.qq.com/doc/v3/merchant/4012791907), [4012556692](https://pay.weixin.qq.com/doc/v3/merchant/4012556692), [4013421176](https://pay.weixin.qq.com/doc/v3/merchant/4013421176), [4013421277](https://pay.weixin.qq.com/doc/v3/merchant/4013421277), [4013421361](https://pay.weixin.qq.com/doc/v3/merchant/4013421361), [4013421450](https://pay.weixin.qq.com/doc/v3/merchant/4013421450), [4013071227](https://pay.weixin.qq.com/doc/v3/merchant/4013071227), [4012551932](https://pay.weixin.qq.com/doc/v3/merchant/4012551932)
/// - partner: [4012739068](https://pay.weixin.qq.com/doc/v3/partner/4012739068), [4013080242](https://pay.weixin.qq.com/doc/v3/partner/4013080242), [4012759683](https://pay.weixin.qq.com/doc/v3/partner/4012759683), [4012759737](https://pay.weixin.qq.com/doc/v3/partner/4012759737), [4012760132](https://pay.weixin.qq.com/doc/v3/partner/4012760132), [4012760228](https://pay.weixin.qq.com/doc/v3/partner/4012760228), [4013462129](https://pay.weixin.qq.com/doc/v3/partner/4013462129), [4013462197](https://pay.weixin.qq.com/doc/v3/partner/4013462197), [4013462343](https://pay.weixin.qq.com/doc/v3/partner/4013462343), [4013462604](https://pay.weixin.qq.com/doc/v3/partner/4013462604), [4013080595](https://pay.weixin.qq.com/doc/v3/partner/4013080595), [4012709595](https://pay.weixin.qq.com/doc/v3/partner/4012709595), [4012760532](https://pay.weixin.qq.com/doc/v3/partner/4012760532), [4012886283](https://pay.weixin.qq.com/doc/v3/partner/4012886283), [4012760667](https://pay.weixin.qq.com/doc/v3/partner/4012760667)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `NO_STATEMENT_EXIST` | There is no bill of that day. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 400 | `STATEMENT_CREATING` | The bill is being made: the same call again, after ten in the morning of the day that follows the bill's. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::bill::tradebill::get::Request;
///
/// let request = Request::new("2019-06-11");
/// let answer = request.send(&client).await?;
/// let hash_type = answer.hash_type()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::bill::tradebill::get::{BillType, Request, TarType};
///
/// let request = Request::new("2019-06-11")
///     .sub_mchid("19000000001")
///     .bill_type(BillType::All)
///     .tar_type(TarType::Gzip);
/// ```
#[doc(alias("申请交易账单", "4012791866", "4013070395", "4012810606", "4012791887", "4012791907", "4012556692", "4013421176", "4013421277", "4013421361", "4013421450", "4013071227", "4012551932", "4012739068", "4013080242", "4012759683", "4012759737", "4012760132", "4012760228", "4013462129", "4013462197", "4013462343", "4013462604", "4013080595", "4012709595", "4012760532", "4012886283", "4012760667"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Apply for a trade bill · 申请交易账单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// bill date · 账单日期; as 2018-06-08
        pub bill_date: crate::Date,
        /// second-tier merchant ID · 二级商户号; up to 12 characters; for a partner alone
        pub sub_mchid: Option<String>,
        /// bill type · 账单类型
        pub bill_type: Option<BillType>,
        /// compression type · 压缩类型
        pub tar_type: Option<TarType>,
    }

    crate::model! { Request {
        bill_date: query("bill_date").required(),
        sub_mchid: query("sub_mchid"),
        bill_type: query("bill_type"),
        tar_type: query("tar_type"),
    } }

    crate::sent::sent! { Request(bill_date: into crate::Date) {
        /// second-tier merchant ID · 二级商户号; up to 12 characters; for a partner alone
        sub_mchid sub_mchid_opt(into String),
        /// bill type · 账单类型
        bill_type bill_type_opt(BillType),
        /// compression type · 压缩类型
        tar_type tar_type_opt(TarType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/bill/tradebill",
        "申请交易账单",
        "Apply for a trade bill",
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
            /// returns all orders of that day · 返回当日所有订单信息
            All = "ALL",
            /// returns the orders that were paid on that day · 返回当日成功支付的订单
            Success = "SUCCESS",
            /// returns the orders that were refunded on that day · 返回当日退款订单
            Refund = "REFUND",
            RechargeRefund = "RECHARGE_REFUND",
            AllSpecial = "ALL_SPECIAL",
            SucSpecial = "SUC_SPECIAL",
            RefSpecial = "REF_SPECIAL",
        }
    }

    pub use crate::v3::bill::fundflowbill::get::TarType;

    /// Apply for a trade bill · 申请交易账单
    #[non_exhaustive]
    pub struct Response {
        /// hash type · 哈希类型
        pub hash_type: Option<String>,
        /// hash · 哈希值; up to 1024 characters
        pub hash_value: Option<String>,
        /// bill download URL · 账单下载地址; up to 2048 characters
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
        /// hash · 哈希值; up to 1024 characters
        hash_value 1(&str),
        /// bill download URL · 账单下载地址; up to 2048 characters
        download_url 2(&str),
    } }
}
