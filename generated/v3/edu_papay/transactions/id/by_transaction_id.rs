// Written by `cargo xtask codegen` from spec/openapi/v3/edu-papay/transactions/id/{transaction_id}.md

//! `/v3/edu-papay/transactions/id/{transaction_id}`

/// Query an order by WeChat Pay transaction ID · 微信订单号查单
///
/// `GET /v3/edu-papay/transactions/id/{transaction_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012523468](https://pay.weixin.qq.com/doc/v3/merchant/4012523468)
/// - partner: [4012465567](https://pay.weixin.qq.com/doc/v3/partner/4012465567)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::edu_papay::transactions::id::by_transaction_id::get::Request;
///
/// let request = Request::new("25012014070332333018");
/// let answer = request.send(&client).await?;
/// let sp_mchid = answer.sp_mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::edu_papay::transactions::id::by_transaction_id::get::Request;
///
/// let request = Request::new("25012014070332333018").sub_mchid("1900000109");
/// ```
#[doc(alias("微信订单号查单", "4012523468", "4012465567"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query an order by WeChat Pay transaction ID · 微信订单号查单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
    }

    crate::model! { Request {
        transaction_id: path("transaction_id").required(),
        sub_mchid: query("sub_mchid"),
    } }

    crate::sent::sent! { Request(transaction_id: into String) {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/edu-papay/transactions/id/{transaction_id}",
        "微信订单号查单",
        "Query an order by WeChat Pay transaction ID",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an order by WeChat Pay transaction ID · 微信订单号查单
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// partner appid · 服务商APPID
        pub appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// sub-merchant appid · 子商户APPID
        pub sub_appid: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// merchant data · 商户数据
        pub attach: Option<String>,
        /// payer's bank · 付款银行
        pub bank_type: Option<String>,
        /// payment completion time · 支付完成时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// trade state · 交易状态
        pub trade_state: Option<String>,
        /// trade state description · 交易状态描述
        pub trade_state_description: Option<String>,
        /// payer · 支付者
        pub payer: Option<response::Payer>,
        /// order amount · 订单金额
        pub amount: Option<response::Amount>,
        /// device information · 设备信息
        pub device_information: Option<response::DeviceInformation>,
        /// discount details · 优惠详情
        pub promotion_detail: Vec<response::PromotionDetail>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_mchid: body("sp_mchid").promised(),
        appid: body("appid").promised(),
        sub_mchid: body("sub_mchid"),
        sub_appid: body("sub_appid"),
        out_trade_no: body("out_trade_no").promised(),
        transaction_id: body("transaction_id"),
        attach: body("attach"),
        bank_type: body("bank_type"),
        success_time: body("success_time"),
        trade_state: body("trade_state").promised(),
        trade_state_description: body("trade_state_description"),
        payer: body("payer"),
        amount: body("amount").promised(),
        device_information: body("device_information").promised(),
        promotion_detail: body("promotion_detail"),
    } }

    crate::promised::promised! { Response {
        /// partner merchant ID · 服务商商户号
        sp_mchid 0(&str),
        /// partner appid · 服务商APPID
        appid 1(&str),
        /// merchant order number · 商户订单号
        out_trade_no 4(&str),
        /// trade state · 交易状态
        trade_state 9(&str),
        /// order amount · 订单金额
        amount 12(&response::Amount),
        /// device information · 设备信息
        device_information 13(&response::DeviceInformation),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// payer · 支付者
        #[non_exhaustive]
        pub struct Payer {
            /// user openid under the partner appid · 服务商APPID下的用户标识
            pub openid: Option<String>,
            /// user openid under the sub-merchant appid · 子商户APPID下的用户标识
            pub sub_openid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Payer: Received {
            openid: body("openid"),
            sub_openid: body("sub_openid"),
        } }

        pub use crate::v3::eduschoolpay::transactions::post::response::Amount;

        /// device information · 设备信息
        #[non_exhaustive]
        pub struct DeviceInformation {
            /// device number · 设备号
            pub device_id: Option<String>,
            /// merchant device IP · 商户端设备ip
            pub device_ip: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { DeviceInformation: Received {
            device_id: body("device_id"),
            device_ip: body("device_ip").promised(),
        } }

        crate::promised::promised! { DeviceInformation {
            /// merchant device IP · 商户端设备ip
            device_ip 1(&str),
        } }

        pub use crate::v3::eduschoolpay::transactions::post::response::PromotionDetail;
    }
}
