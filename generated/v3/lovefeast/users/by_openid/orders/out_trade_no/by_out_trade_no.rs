// Written by `cargo xtask codegen` from spec/openapi/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}.md

//! `/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`

/// Query the details of a user's donation order · 查询用户捐赠单详情
///
/// `GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::lovefeast::users::by_openid::orders::out_trade_no::by_out_trade_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     out_trade_no: "1217752501201407033233368018",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("查询用户捐赠单详情"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path};

    /// Query the details of a user's donation order · 查询用户捐赠单详情
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid under the merchant appid · 用户在商户AppID下的唯一标识
        pub openid: String,
        /// merchant's internal order number · 商户系统内部订单号
        pub out_trade_no: String,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        out_trade_no: path("out_trade_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid under the merchant appid · 用户在商户AppID下的唯一标识
        openid(&'a str),
        /// merchant's internal order number · 商户系统内部订单号
        out_trade_no(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}",
        "查询用户捐赠单详情",
        "Query the details of a user's donation order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the details of a user's donation order · 查询用户捐赠单详情
    #[non_exhaustive]
    pub struct Response {
        /// donation order number · 捐赠订单号
        pub welfare_trade_id: Option<String>,
        /// appid · 应用ID
        pub appid: Option<String>,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// donation source · 捐赠来源
        pub donate_source: Option<response::DonateSource>,
        /// merchant order · 商户订单
        pub merchant_order: Option<crate::JsonString<response::MerchantOrder>>,
        /// donation institution name · 捐赠机构名称
        pub institution_name: Option<String>,
        /// donation project number · 捐赠项目编号
        pub business_id: Option<String>,
        /// donation activity name · 捐赠活动名称
        pub business_name: Option<String>,
        /// payment completion time · 支付完成时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// payer · 支付者
        pub payer: Option<response::Payer>,
        /// order amount · 订单金额
        pub amount: Option<response::Amount>,
        /// device number · 设备编号
        pub device_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        welfare_trade_id: body("welfare_trade_id"),
        appid: body("appid"),
        sub_appid: body("sub_appid"),
        brand_id: body("brand_id"),
        donate_source: body("donate_source"),
        merchant_order: body("merchant_order").mark(Mark::Json),
        institution_name: body("institution_name"),
        business_id: body("business_id"),
        business_name: body("business_name"),
        success_time: body("success_time"),
        payer: body("payer"),
        amount: body("amount"),
        device_id: body("device_id"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::lovefeast::users::by_openid::orders::brand_id::by_brand_id::get::response::DonateSource;

        pub use crate::v3::lovefeast::users::by_openid::orders::brand_id::by_brand_id::get::response::MerchantOrder;

        pub use crate::v3::lovefeast::users::by_openid::orders::brand_id::by_brand_id::get::response::Payer;

        /// order amount · 订单金额
        #[non_exhaustive]
        pub struct Amount {
            /// currency type · 货币类型
            pub currency: Option<String>,
            /// user's payment currency · 用户支付币种
            pub payer_currency: Option<String>,
            /// amount paid by the user · 用户支付金额 (fen)
            pub payer_total: Option<crate::Fen>,
            /// amount · 金额 (fen)
            pub total: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { Amount: Received {
            currency: body("currency"),
            payer_currency: body("payer_currency"),
            payer_total: body("payer_total"),
            total: body("total"),
        } }
    }
}
