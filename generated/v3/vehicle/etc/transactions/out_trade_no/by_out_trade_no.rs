// Written by `cargo xtask codegen` from spec/openapi/v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}.md

//! `/v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}`

/// Query an order · 查询订单
///
/// `GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012715845](https://pay.weixin.qq.com/doc/v3/partner/4012715845)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::vehicle::etc::transactions::out_trade_no::by_out_trade_no::get::Request;
///
/// let request = Request::new("121775250124070332");
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::vehicle::etc::transactions::out_trade_no::by_out_trade_no::get::Request;
///
/// let request = Request::new("121775250124070332").sub_mchid("1900000109");
/// ```
#[doc(alias("查询订单", "4012715845"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query an order · 查询订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: Option<String>,
    }

    crate::model! { Request {
        out_trade_no: path("out_trade_no").required(),
        sub_mchid: query("sub_mchid"),
    } }

    crate::sent::sent! { Request(out_trade_no: into String) {
        /// sub-merchant ID · 特约商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}",
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
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: Option<String>,
        /// merchant appid · 商户appid
        pub appid: Option<String>,
        /// sub-merchant appid · 特约商户appid
        pub sub_appid: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// merchant data · 商户数据
        pub attach: Option<String>,
        /// trade type · 交易类型
        pub trade_type: Option<String>,
        /// payer's bank · 付款银行
        pub bank_type: Option<String>,
        /// payment completion time · 支付完成时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// trade state · 交易状态
        pub trade_state: Option<String>,
        /// trade state description · 交易状态描述
        pub trade_state_desc: Option<String>,
        /// payer · 支付者
        pub payer: Option<response::Payer>,
        /// order amount · 订单金额
        pub amount: Option<response::Amount>,
        /// device information · 设备信息
        pub device_info: Option<response::DeviceInfo>,
        /// discount details · 优惠详情
        pub promotion_detail: Vec<response::PromotionDetail>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        mchid: body("mchid").promised(),
        sub_mchid: body("sub_mchid"),
        appid: body("appid").promised(),
        sub_appid: body("sub_appid"),
        out_trade_no: body("out_trade_no").promised(),
        transaction_id: body("transaction_id").promised(),
        attach: body("attach"),
        trade_type: body("trade_type").promised(),
        bank_type: body("bank_type"),
        success_time: body("success_time"),
        trade_state: body("trade_state").promised(),
        trade_state_desc: body("trade_state_desc"),
        payer: body("payer"),
        amount: body("amount").promised(),
        device_info: body("device_info"),
        promotion_detail: body("promotion_detail"),
    } }

    crate::promised::promised! { Response {
        /// merchant ID · 商户号
        mchid 0(&str),
        /// merchant appid · 商户appid
        appid 2(&str),
        /// merchant order number · 商户订单号
        out_trade_no 4(&str),
        /// WeChat Pay transaction ID · 微信支付订单号
        transaction_id 5(&str),
        /// trade type · 交易类型
        trade_type 7(&str),
        /// trade state · 交易状态
        trade_state 10(&str),
        /// order amount · 订单金额
        amount 13(&response::Amount),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// payer · 支付者
        #[non_exhaustive]
        pub struct Payer {
            /// user openid in the partner's app · 用户在服务商APP的标识
            pub sp_openid: Option<String>,
            /// user openid in the sub-merchant's app · 用户在特约商户APP的标识
            pub sub_openid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Payer: Received {
            sp_openid: body("sp_openid"),
            sub_openid: body("sub_openid"),
        } }

        /// order amount · 订单金额
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
            currency: body("currency"),
            payer_total: body("payer_total"),
            discount_total: body("discount_total"),
        } }

        crate::promised::promised! { Amount {
            /// order amount · 订单金额 (fen)
            total 0(crate::Fen),
        } }

        /// device information · 设备信息
        #[non_exhaustive]
        pub struct DeviceInfo {
            /// merchant-side device number · 商户端设备号
            pub device_id: Option<String>,
            /// merchant device IP · 商户端设备IP
            pub device_ip: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { DeviceInfo: Received {
            device_id: body("device_id"),
            device_ip: body("device_ip"),
        } }

        /// discount details · 优惠详情
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// coupon ID · 券ID
            pub promotion_id: Option<String>,
            /// discount name · 优惠名称
            pub name: Option<String>,
            /// discount scope · 优惠范围
            pub scope: Option<String>,
            /// discount type · 优惠类型
            pub type_: Option<String>,
            /// activity ID · 活动ID
            pub activity_id: Option<String>,
            /// coupon face value · 优惠券面额 (fen)
            pub amount: Option<crate::Fen>,
            /// WeChat Pay funding · 微信出资 (fen)
            pub wxpay_contribute: Option<crate::Fen>,
            /// merchant funding · 商户出资 (fen)
            pub merchant_contribute: Option<crate::Fen>,
            /// other funding · 其他出资 (fen)
            pub other_contribute: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { PromotionDetail: Received {
            promotion_id: body("promotion_id").promised(),
            name: body("name"),
            scope: body("scope"),
            type_: body("type"),
            activity_id: body("activity_id"),
            amount: body("amount").promised(),
            wxpay_contribute: body("wxpay_contribute"),
            merchant_contribute: body("merchant_contribute"),
            other_contribute: body("other_contribute"),
        } }

        crate::promised::promised! { PromotionDetail {
            /// coupon ID · 券ID
            promotion_id 0(&str),
            /// coupon face value · 优惠券面额 (fen)
            amount 5(crate::Fen),
        } }
    }
}
