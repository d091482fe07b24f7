// Written by `cargo xtask codegen` from spec/openapi/v2/pay/orderquery.md

//! `/pay/orderquery`

/// Query an order · 查询订单
///
/// `POST /pay/orderquery`
///
/// Official pages · 官方文档:
///
/// - merchant: [4011937320](https://pay.weixin.qq.com/doc/v2/merchant/4011937320), [4011935215](https://pay.weixin.qq.com/doc/v2/merchant/4011935215), [4011936582](https://pay.weixin.qq.com/doc/v2/merchant/4011936582), [4011937343](https://pay.weixin.qq.com/doc/v2/merchant/4011937343), [4011937309](https://pay.weixin.qq.com/doc/v2/merchant/4011937309), [4011941128](https://pay.weixin.qq.com/doc/v2/merchant/4011941128), [4011987538](https://pay.weixin.qq.com/doc/v2/merchant/4011987538), [4011985194](https://pay.weixin.qq.com/doc/v2/merchant/4011985194)
/// - partner: [4012202507](https://pay.weixin.qq.com/doc/v2/partner/4012202507), [4011936645](https://pay.weixin.qq.com/doc/v2/partner/4011936645), [4011989256](https://pay.weixin.qq.com/doc/v2/partner/4011989256), [4011941754](https://pay.weixin.qq.com/doc/v2/partner/4011941754), [4011939979](https://pay.weixin.qq.com/doc/v2/partner/4011939979), [4011983277](https://pay.weixin.qq.com/doc/v2/partner/4011983277), [4011989909](https://pay.weixin.qq.com/doc/v2/partner/4011989909), [4011988210](https://pay.weixin.qq.com/doc/v2/partner/4011988210), [4011988377](https://pay.weixin.qq.com/doc/v2/partner/4011988377), [4014113946](https://pay.weixin.qq.com/doc/v2/partner/4014113946)
/// - global: [4013634899](https://pay.weixin.qq.com/doc/global/v2/zh/4013634899), [4013634947](https://pay.weixin.qq.com/doc/global/v2/zh/4013634947), [4013634994](https://pay.weixin.qq.com/doc/global/v2/zh/4013634994), [4013635198](https://pay.weixin.qq.com/doc/global/v2/zh/4013635198), [4013636476](https://pay.weixin.qq.com/doc/global/v2/zh/4013636476), [4013636597](https://pay.weixin.qq.com/doc/global/v2/zh/4013636597)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::pay::orderquery::post::{OrderKey, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     order: OrderKey::OutTradeNo("20150806125346"),
/// });
/// let answer = request.send(&client).await?;
/// let openid = answer.openid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::pay::orderquery::post::{OrderKey, Request, Required, SignType, Version};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     order: OrderKey::OutTradeNo("20150806125346"),
/// })
/// .version(Version::V1_0)
/// .sub_appid("wx8888888888888888")
/// .mch_id("1230000109")
/// .sub_mch_id("1900000100")
/// .sign_type(SignType::HmacSha256);
/// ```
#[doc(alias("查询订单", "4011937320", "4011935215", "4011936582", "4011937343", "4011937309", "4011941128", "4011987538", "4011985194", "4012202507", "4011936645", "4011989256", "4011941754", "4011939979", "4011983277", "4011989909", "4011988210", "4011988377", "4014113946", "4013634899", "4013634947", "4013634994", "4013635198", "4013636476", "4013636597"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Query an order · 查询订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// API version number · 接口版本号
        pub version: Option<Version>,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// sub-merchant official account appid · 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
    }

    crate::model! { Request {
        version: body("version"),
        appid: body("appid").required(),
        sub_appid: body("sub_appid"),
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id"),
        transaction_id: body("transaction_id").one_of(0, 1),
        out_trade_no: body("out_trade_no").one_of(0, 0),
        sign_type: body("sign_type"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
    } one of {
        /// the order, in exactly one way
        order: OrderKey {
            OutTradeNo (out_trade_no) [out_trade_no],
            TransactionId (transaction_id) [transaction_id],
        },
    } {
        /// API version number · 接口版本号
        version version_opt(Version),
        /// sub-merchant official account appid · 子商户公众账号ID
        sub_appid sub_appid_opt(into String),
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mch_id sub_mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
    } }

    /// Exactly one way to say the order.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum OrderKey<'a> {
        /// merchant order number · 商户订单号
        OutTradeNo(&'a str),
        /// WeChat Pay transaction ID · 微信订单号
        TransactionId(&'a str),
    }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::Md5, crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        asks: true,
        ..Operation::new(Method::Post, "/pay/orderquery", "查询订单", "Query an order")
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::v2::pay::facepayquery::post::Version;

    pub use crate::webhook::v2::transaction_success::SignType;

    /// Query an order · 查询订单
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// sub-merchant official account appid · 子商户公众账号ID
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
        /// whether the official account is followed · 是否关注公众账号
        pub is_subscribe: Option<response::IsSubscribe>,
        /// user sub-openid · 用户子标识
        pub sub_openid: Option<String>,
        /// whether the sub official account is followed · 是否关注子公众账号
        pub sub_is_subscribe: Option<response::SubIsSubscribe>,
        /// trade type · 交易类型
        pub trade_type: Option<String>,
        /// trade state · 交易状态
        pub trade_state: Option<response::TradeState>,
        /// payer's bank · 付款银行
        pub bank_type: Option<String>,
        /// quoted amount · 标价金额 (fen)
        pub total_fee: Option<crate::Fen>,
        /// order amount due for settlement · 应结订单金额 (fen)
        pub settlement_total_fee: Option<crate::Fen>,
        /// quoted currency · 标价币种
        pub fee_type: Option<String>,
        /// cash payment amount · 现金支付金额 (fen)
        pub cash_fee: Option<crate::Fen>,
        /// cash payment currency · 现金支付币种
        pub cash_fee_type: Option<String>,
        /// cash coupon amount · 代金券金额 (fen)
        pub coupon_fee: Option<crate::Fen>,
        /// quantity of cash coupons used · 代金券使用数量
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
        /// promotion details as a `JSON` string · 营销详情`JSON`格式字符串
        pub promotion_detail: Option<crate::JsonString<Vec<response::PromotionDetail>>>,
        /// consumed deposit amount · 押金消费金额 (fen)
        pub consume_fee: Option<crate::Fen>,
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
        sub_mch_id: body("sub_mch_id"),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        device_info: body("device_info"),
        openid: body("openid").promised(),
        is_subscribe: body("is_subscribe").promised(),
        sub_openid: body("sub_openid"),
        sub_is_subscribe: body("sub_is_subscribe"),
        trade_type: body("trade_type").promised(),
        trade_state: body("trade_state").promised(),
        bank_type: body("bank_type").promised(),
        total_fee: body("total_fee").promised(),
        settlement_total_fee: body("settlement_total_fee"),
        fee_type: body("fee_type"),
        cash_fee: body("cash_fee").promised(),
        cash_fee_type: body("cash_fee_type"),
        coupon_fee: body("coupon_fee"),
        coupon_count: body("coupon_count"),
        transaction_id: body("transaction_id").promised(),
        out_trade_no: body("out_trade_no").promised(),
        attach: body("attach"),
        time_end: body("time_end").promised(),
        trade_state_desc: body("trade_state_desc").promised(),
        promotion_detail: body("promotion_detail").mark(Mark::Json),
        consume_fee: body("consume_fee"),
        coupons: body("coupons"),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 2(&str),
        /// merchant ID · 商户号
        mch_id 4(&str),
        /// user openid · 用户标识
        openid 12(&str),
        /// whether the official account is followed · 是否关注公众账号
        is_subscribe 13(&response::IsSubscribe),
        /// trade type · 交易类型
        trade_type 16(&str),
        /// trade state · 交易状态
        trade_state 17(&response::TradeState),
        /// payer's bank · 付款银行
        bank_type 18(&str),
        /// quoted amount · 标价金额 (fen)
        total_fee 19(crate::Fen),
        /// cash payment amount · 现金支付金额 (fen)
        cash_fee 22(crate::Fen),
        /// WeChat Pay transaction ID · 微信支付订单号
        transaction_id 26(&str),
        /// merchant order number · 商户订单号
        out_trade_no 27(&str),
        /// payment completion time · 支付完成时间; as 20180608103456
        time_end 29(&crate::CompactTime),
        /// trade state description · 交易状态描述
        trade_state_desc 30(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transaction_success::ReturnCode;

        pub use crate::webhook::v2::transaction_success::ResultCode;

        pub use crate::webhook::v2::transaction_success::IsSubscribe;

        pub use crate::webhook::v2::transaction_success::SubIsSubscribe;

        pub use crate::states::TradeState;

        pub use crate::webhook::v2::transaction_success::Scope;

        pub use crate::webhook::v2::transaction_success::Type;

        pub use crate::webhook::v2::transaction_success::GoodsDetail;

        pub use crate::webhook::v2::transaction_success::PromotionDetail;

        pub use crate::webhook::v2::transaction_success::Coupon;
    }
}
