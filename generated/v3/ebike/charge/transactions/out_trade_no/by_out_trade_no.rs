// Written by `cargo xtask codegen` from spec/openapi/v3/ebike/charge/transactions/out-trade-no/{out_trade_no}.md

//! `/v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`

/// Query an order · 查询订单
///
/// `GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ebike::charge::transactions::out_trade_no::by_out_trade_no::get::Request;
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
/// use wechatpay::v3::ebike::charge::transactions::out_trade_no::by_out_trade_no::get::Request;
///
/// let request = Request::new("121775250124070332").sub_mchid("1900000109");
/// ```
#[deprecated(note = "offline since 2019.12.16")]
#[doc(alias("查询订单"))]
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
    pub static OPERATION: Operation = Operation {
        deprecated: Some("offline since 2019.12.16"),
        ..Operation::new(
            Method::Get,
            "/v3/ebike/charge/transactions/out-trade-no/{out_trade_no}",
            "查询订单",
            "Query an order",
        )
    };
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
        /// partner official account appid · 服务商公众号ID
        pub appid: Option<String>,
        /// sub-merchant official account appid · 特约商户公众号ID
        pub sub_appid: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// merchant data · 商户数据
        pub attach: Option<String>,
        /// trade type · 交易类型
        pub trade_type: Option<String>,
        /// bank type · 银行类型
        pub bank_type: Option<String>,
        /// success time · 成功时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// trade state · 交易状态
        pub trade_state: Option<String>,
        /// trade state description · 交易状态描述
        pub trade_state_des: Option<String>,
        /// charging authorisation deduction contract number · 充电授权扣费协议号
        pub contract_id: Option<String>,
        /// payer information · 支付者信息
        pub payer: Option<response::Payer>,
        /// order amount · 订单金额信息
        pub amount: Option<response::Amount>,
        /// device information · 设备信息
        pub device_info: Option<response::DeviceInfo>,
        /// discount information · 优惠信息
        pub promotion_detail: Vec<response::PromotionDetail>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        mchid: body("mchid").promised(),
        sub_mchid: body("sub_mchid"),
        appid: body("appid").promised(),
        sub_appid: body("sub_appid"),
        out_trade_no: body("out_trade_no").promised(),
        transaction_id: body("transaction_id"),
        attach: body("attach"),
        trade_type: body("trade_type").promised(),
        bank_type: body("bank_type"),
        success_time: body("success_time"),
        trade_state: body("trade_state").promised(),
        trade_state_des: body("trade_state_des"),
        contract_id: body("contract_id").promised(),
        payer: body("payer"),
        amount: body("amount").promised(),
        device_info: body("device_info").promised(),
        promotion_detail: body("promotion_detail"),
    } }

    crate::promised::promised! { Response {
        /// merchant ID · 商户号
        mchid 0(&str),
        /// partner official account appid · 服务商公众号ID
        appid 2(&str),
        /// merchant order number · 商户订单号
        out_trade_no 4(&str),
        /// trade type · 交易类型
        trade_type 7(&str),
        /// trade state · 交易状态
        trade_state 10(&str),
        /// charging authorisation deduction contract number · 充电授权扣费协议号
        contract_id 12(&str),
        /// order amount · 订单金额信息
        amount 14(&response::Amount),
        /// device information · 设备信息
        device_info 15(&response::DeviceInfo),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// payer information · 支付者信息
        #[non_exhaustive]
        pub struct Payer {
            /// user openid at the partner · 用户在服务商的标识
            pub openid: Option<String>,
            /// user openid at the sub-merchant · 用户在特约商户的标识
            pub sub_openid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Payer: Received {
            openid: body("openid"),
            sub_openid: body("sub_openid"),
        } }

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
            /// charging bay device number · 充电位设备号
            pub device_id: Option<String>,
            /// merchant device IP · 商户端设备ip
            pub device_ip: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { DeviceInfo: Received {
            device_id: body("device_id").promised(),
            device_ip: body("device_ip").promised(),
        } }

        crate::promised::promised! { DeviceInfo {
            /// charging bay device number · 充电位设备号
            device_id 0(&str),
            /// merchant device IP · 商户端设备ip
            device_ip 1(&str),
        } }

        /// discount information · 优惠信息
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
