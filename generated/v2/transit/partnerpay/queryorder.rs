// Written by `cargo xtask codegen` from spec/openapi/v2/transit/partnerpay/queryorder.md

//! `/transit/partnerpay/queryorder`

/// Query an order · 查询订单
///
/// `POST /transit/partnerpay/queryorder`
///
/// Official pages · 官方文档:
///
/// - partner: [4011989909](https://pay.weixin.qq.com/doc/v2/partner/4011989909)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::transit::partnerpay::queryorder::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     sub_mch_id: "1900000109",
///     transaction_id: "1009660380201506130728806387",
/// });
/// let answer = request.send(&client).await?;
/// let openid = answer.openid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::transit::partnerpay::queryorder::post::{Request, Required, SignType};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     sub_mch_id: "1900000109",
///     transaction_id: "1009660380201506130728806387",
/// })
/// .sub_appid("wxcbda96de0b165489")
/// .mch_id("10000098")
/// .sign_type(SignType::HmacSha256);
/// ```
#[doc(alias("查询订单", "4011989909"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Query an order · 查询订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// requesting appid · 请求appid
        pub appid: String,
        /// sub-merchant official account appid · 子商户公众账号id
        pub sub_appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: String,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: String,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        sub_appid: body("sub_appid"),
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id").required(),
        transaction_id: body("transaction_id").required(),
        sign_type: body("sign_type"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// requesting appid · 请求appid
        appid(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mch_id(&'a str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id(&'a str),
    } {
        /// sub-merchant official account appid · 子商户公众账号id
        sub_appid sub_appid_opt(into String),
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        asks: true,
        ..Operation::new(
            Method::Post,
            "/transit/partnerpay/queryorder",
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

    pub use crate::webhook::v2::vehicle_state_changed_for_parking::SignType;

    /// Query an order · 查询订单
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// requesting appid · 请求appid
        pub appid: Option<String>,
        /// sub-merchant official account appid · 子商户公众账号id
        pub sub_appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// nonce · 随机字符串
        pub nonce_str: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        /// device number · 设备号
        pub device_info: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// user sub-openid · 用户子标识
        pub sub_openid: Option<String>,
        /// whether the official account is followed · 是否关注公众账号
        pub is_subscribe: Option<response::IsSubscribe>,
        /// trade type · 交易类型
        pub trade_type: Option<response::TradeType>,
        /// trade state · 交易状态
        pub trade_state: Option<response::TradeState>,
        /// payer's bank · 付款银行
        pub bank_type: Option<String>,
        /// total amount · 总金额 (fen)
        pub total_fee: Option<crate::Fen>,
        /// currency type · 货币种类
        pub fee_type: Option<String>,
        /// cash payment amount · 现金支付金额 (fen)
        pub cash_fee: Option<crate::Fen>,
        /// cash payment currency type · 现金支付货币类型
        pub cash_fee_type: Option<String>,
        /// order amount due for settlement · 应结订单金额 (fen)
        pub settlement_total_fee: Option<crate::Fen>,
        /// cash coupon or instant discount amount · 代金券或立减优惠金额 (fen)
        pub coupon_fee: Option<crate::Fen>,
        /// quantity of cash coupons or instant discounts used · 代金券或立减优惠使用数量
        pub coupon_count: Option<i64>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// payment completion time · 支付完成时间; as 20180608103456
        pub time_end: Option<crate::CompactTime>,
        /// trade state description · 交易状态描述
        pub trade_state_desc: Option<String>,
        /// the numbered fields as a list: `coupon_type_$n`, `coupon_id_$n`, `coupon_fee_$n`
        pub coupons: Vec<response::Coupon>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        appid: body("appid").promised(),
        sub_appid: body("sub_appid"),
        mch_id: body("mch_id").promised(),
        sub_mch_id: body("sub_mch_id").promised(),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        device_info: body("device_info"),
        openid: body("openid").promised(),
        sub_openid: body("sub_openid"),
        is_subscribe: body("is_subscribe"),
        trade_type: body("trade_type").promised(),
        trade_state: body("trade_state").promised(),
        bank_type: body("bank_type").promised(),
        total_fee: body("total_fee").promised(),
        fee_type: body("fee_type"),
        cash_fee: body("cash_fee").promised(),
        cash_fee_type: body("cash_fee_type"),
        settlement_total_fee: body("settlement_total_fee"),
        coupon_fee: body("coupon_fee"),
        coupon_count: body("coupon_count"),
        transaction_id: body("transaction_id").promised(),
        out_trade_no: body("out_trade_no").promised(),
        attach: body("attach"),
        time_end: body("time_end").promised(),
        trade_state_desc: body("trade_state_desc"),
        coupons: body("coupons"),
    } }

    crate::promised::promised! { Response {
        /// requesting appid · 请求appid
        appid 2(&str),
        /// merchant ID · 商户号
        mch_id 4(&str),
        /// sub-merchant ID · 子商户号
        sub_mch_id 5(&str),
        /// user openid · 用户标识
        openid 12(&str),
        /// trade type · 交易类型
        trade_type 15(&response::TradeType),
        /// trade state · 交易状态
        trade_state 16(&response::TradeState),
        /// payer's bank · 付款银行
        bank_type 17(&str),
        /// total amount · 总金额 (fen)
        total_fee 18(crate::Fen),
        /// cash payment amount · 现金支付金额 (fen)
        cash_fee 20(crate::Fen),
        /// WeChat Pay transaction ID · 微信支付订单号
        transaction_id 25(&str),
        /// merchant order number · 商户订单号
        out_trade_no 26(&str),
        /// payment completion time · 支付完成时间; as 20180608103456
        time_end 28(&crate::CompactTime),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v2::transit::queryorder::post::response::ReturnCode;

        pub use crate::v2::transit::queryorder::post::response::ResultCode;

        pub use crate::v2::transit::queryorder::post::response::IsSubscribe;

        pub use crate::v2::transit::queryorder::post::response::TradeType;

        pub use crate::states::TradeState;

        pub use crate::v2::transit::queryorder::post::response::Coupon;
    }
}
