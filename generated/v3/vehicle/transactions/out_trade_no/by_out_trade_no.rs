// Written by `cargo xtask codegen` from spec/openapi/v3/vehicle/transactions/out-trade-no/{out_trade_no}.md

//! `/v3/vehicle/transactions/out-trade-no/{out_trade_no}`

/// Query an order · 查询订单
///
/// `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012534308](https://pay.weixin.qq.com/doc/v3/merchant/4012534308)
/// - partner: [4012534441](https://pay.weixin.qq.com/doc/v3/partner/4012534441)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::vehicle::transactions::out_trade_no::by_out_trade_no::get::Request;
///
/// let request = Request::new("20150806125346");
/// let answer = request.send(&client).await?;
/// let appid = answer.appid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::vehicle::transactions::out_trade_no::by_out_trade_no::get::Request;
///
/// let request = Request::new("20150806125346").sub_mchid("1900000109");
/// ```
#[doc(alias("查询订单", "4012534308", "4012534441"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query an order · 查询订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
    }

    crate::model! { Request {
        out_trade_no: path("out_trade_no").required(),
        sub_mchid: query("sub_mchid"),
    } }

    crate::sent::sent! { Request(out_trade_no: into String) {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/vehicle/transactions/out-trade-no/{out_trade_no}",
        "查询订单",
        "Query an order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an order · 查询订单
    #[non_exhaustive]
    pub struct Response {
        /// appid · 应用ID
        pub appid: Option<String>,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// merchant ID · 商户号
        pub sp_mchid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// service description · 服务描述
        pub description: Option<String>,
        /// order creation time · 订单创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// trade state · 交易状态
        pub trade_state: Option<String>,
        /// trade state description · 交易状态描述
        pub trade_state_description: Option<String>,
        /// payment completion time · 支付完成时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// payer's bank · 付款银行
        pub bank_type: Option<String>,
        /// whether the user has repaid · 用户是否已还款
        pub user_repaid: Option<String>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// trade scene · 交易场景
        pub trade_scene: Option<String>,
        /// parking scene information · 停车场景信息
        pub parking_info: Option<response::ParkingInfo>,
        /// payer information · 支付者信息
        pub payer: Option<response::Payer>,
        /// order amount · 订单金额信息
        pub amount: Option<response::Amount>,
        /// discount information · 优惠信息
        pub promotion_detail: Vec<response::PromotionDetail>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        appid: body("appid").promised(),
        sub_appid: body("sub_appid").promised(),
        sp_mchid: body("sp_mchid").promised(),
        sub_mchid: body("sub_mchid").promised(),
        description: body("description").promised(),
        create_time: body("create_time").promised(),
        out_trade_no: body("out_trade_no").promised(),
        transaction_id: body("transaction_id"),
        trade_state: body("trade_state").promised(),
        trade_state_description: body("trade_state_description"),
        success_time: body("success_time"),
        bank_type: body("bank_type"),
        user_repaid: body("user_repaid"),
        attach: body("attach"),
        trade_scene: body("trade_scene").promised(),
        parking_info: body("parking_info"),
        payer: body("payer").promised(),
        amount: body("amount").promised(),
        promotion_detail: body("promotion_detail"),
    } }

    crate::promised::promised! { Response {
        /// appid · 应用ID
        appid 0(&str),
        /// sub-merchant appid · 子商户应用ID
        sub_appid 1(&str),
        /// merchant ID · 商户号
        sp_mchid 2(&str),
        /// sub-merchant ID · 子商户号
        sub_mchid 3(&str),
        /// service description · 服务描述
        description 4(&str),
        /// order creation time · 订单创建时间; as 2018-06-08T10:34:56+08:00
        create_time 5(&crate::Time),
        /// merchant order number · 商户订单号
        out_trade_no 6(&str),
        /// trade state · 交易状态
        trade_state 8(&str),
        /// trade scene · 交易场景
        trade_scene 14(&str),
        /// payer information · 支付者信息
        payer 16(&response::Payer),
        /// order amount · 订单金额信息
        amount 17(&response::Amount),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::webhook::v3::transaction::fail::PlateColor;

        pub use crate::v3::vehicle::transactions::parking::post::response::ParkingInfo;

        pub use crate::v3::vehicle::transactions::parking::post::response::Payer;

        /// order amount · 订单金额信息
        #[non_exhaustive]
        pub struct Amount {
            /// order amount · 订单金额 (fen)
            pub total: Option<crate::Fen>,
            /// currency type · 货币类型
            pub currency: Option<String>,
            /// amount actually paid by the user · 用户实际支付金额 (fen)
            pub payer_total: Option<crate::Fen>,
            /// discount · 折扣 (fen)
            pub discount_total: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { Amount: Received {
            total: body("total").promised(),
            currency: body("currency").promised(),
            payer_total: body("payer_total"),
            discount_total: body("discount_total"),
        } }

        crate::promised::promised! { Amount {
            /// order amount · 订单金额 (fen)
            total 0(crate::Fen),
            /// currency type · 货币类型
            currency 1(&str),
        } }

        /// discount information · 优惠信息
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// coupon ID · 券ID
            pub coupon_id: Option<String>,
            /// discount name · 优惠名称
            pub name: Option<String>,
            /// discount scope · 优惠范围
            pub scope: Option<String>,
            /// discount type · 优惠类型
            pub type_: Option<String>,
            /// activity ID · 活动ID
            pub stock_id: Option<String>,
            /// coupon face value · 优惠券面额 (fen)
            pub amount: Option<crate::Fen>,
            /// WeChat Pay funding · 微信出资 (fen)
            pub wechatpay_contribute: Option<crate::Fen>,
            /// merchant funding · 商户出资 (fen)
            pub merchant_contribute: Option<crate::Fen>,
            /// other funding · 其他出资 (fen)
            pub other_contribute: Option<crate::Fen>,
            /// discount currency · 优惠币种
            pub currency: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { PromotionDetail: Received {
            coupon_id: body("coupon_id").promised(),
            name: body("name"),
            scope: body("scope"),
            type_: body("type"),
            stock_id: body("stock_id"),
            amount: body("amount").promised(),
            wechatpay_contribute: body("wechatpay_contribute"),
            merchant_contribute: body("merchant_contribute"),
            other_contribute: body("other_contribute"),
            currency: body("currency"),
        } }

        crate::promised::promised! { PromotionDetail {
            /// coupon ID · 券ID
            coupon_id 0(&str),
            /// coupon face value · 优惠券面额 (fen)
            amount 5(crate::Fen),
        } }
    }
}
