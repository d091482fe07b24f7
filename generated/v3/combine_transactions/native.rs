// Written by `cargo xtask codegen` from spec/openapi/v3/combine-transactions/native.md

//! `/v3/combine-transactions/native`

/// Place a combined order (Native payment) · 合单下单-Native支付
///
/// `POST /v3/combine-transactions/native`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012556982](https://pay.weixin.qq.com/doc/v3/merchant/4012556982), [4012547310](https://pay.weixin.qq.com/doc/v3/merchant/4012547310)
/// - partner: [4012758240](https://pay.weixin.qq.com/doc/v3/partner/4012758240), [4012708704](https://pay.weixin.qq.com/doc/v3/partner/4012708704), [4012760629](https://pay.weixin.qq.com/doc/v3/partner/4012760629)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `APPID_MCHID_NOT_MATCH` | The app is not bound to the merchant. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `MCH_NOT_EXISTS` | There is no such merchant. |
/// | 400 | `ORDER_CLOSED` | The order is closed. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NOAUTH` | The merchant has no permission for it. |
/// | 403 | `OUT_TRADE_NO_USED` | The merchant's order number was used already. |
/// | 403 | `RULELIMIT` | A rule of the business does not allow it. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEMERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::combine_transactions::native::post::{Amount, AmountRequired, Request, Required, SubOrders, SubOrdersRequired};
///
/// let request = Request::new(Required {
///     combine_appid: "wxd678efh567hg6787",
///     combine_out_trade_no: "P20150806125346",
///     sub_orders: vec![SubOrders::new(SubOrdersRequired {
///         mchid: "1900000109",
///         attach: "深圳分店",
///         amount: Amount::new(AmountRequired { total_amount: Fen(100), currency: "CNY" }),
///         out_trade_no: "20150806125346",
///         description: "腾讯充值中心-QQ会员充值",
///     })],
///     notify_url: "https://yourapp.com/notify",
/// });
/// let answer = request.send(&client).await?;
/// let code_url = answer.code_url()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::combine_transactions::native::post::{Amount, AmountRequired, CombinePayerInfo, Identity, IdentityRequired, LimitPay, Request, Required, SceneInfo, SettleInfo, SubOrders, SubOrdersRequired, Type};
///
/// let request = Request::new(Required {
///     combine_appid: "wxd678efh567hg6787",
///     combine_out_trade_no: "P20150806125346",
///     sub_orders: vec![SubOrders::new(SubOrdersRequired {
///         mchid: "1900000109",
///         attach: "深圳分店",
///         amount: Amount::new(AmountRequired { total_amount: Fen(100), currency: "CNY" }),
///         out_trade_no: "20150806125346",
///         description: "腾讯充值中心-QQ会员充值",
///     })
///     .sub_mchid("1900000109")
///     .goods_tag("WXG")
///     .settle_info(SettleInfo::new().profit_sharing(true).subsidy_amount(10))
///     .sub_appid("wxd678efh567hg6999")],
///     notify_url: "https://yourapp.com/notify",
/// })
/// .combine_mchid("1900000109")
/// .scene_info(SceneInfo::new("14.17.22.32").device_id("POS1:1"))
/// .time_start("2019-12-31T15:59:60+08:00")
/// .time_expire("2019-12-31T15:59:60+08:00")
/// .limit_pay([LimitPay::NoBalance])
/// .combine_payer_info(CombinePayerInfo::new()
///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///     .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///     .identity(Identity::new(IdentityRequired {
///         type_: Type::Idcard,
///         number: "6B46824C852FA29AAC3DCE6BFD852E27",
///         name: "6B46824C852FA29AAC3DCE6BFD852E27",
///     })));
/// ```
#[doc(alias("合单下单-Native支付", "4012556982", "4012547310", "4012758240", "4012708704", "4012760629"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Place a combined order (Native payment) · 合单下单-Native支付
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// combined order merchant appid · 合单商户appid; up to 32 characters
        pub combine_appid: String,
        /// combined order merchant ID · 合单商户号; up to 32 characters; the client's where it is not set
        pub combine_mchid: Option<String>,
        /// merchant order number of the combined order · 合单商户订单号; 6 to 32 characters
        pub combine_out_trade_no: String,
        /// scene information · 场景信息
        pub scene_info: Option<SceneInfo>,
        /// goods order information · 商品单信息
        pub sub_orders: Vec<SubOrders>,
        /// trade start time · 交易起始时间; as 2018-06-08T10:34:56+08:00
        pub time_start: Option<crate::Time>,
        /// trade end time · 交易结束时间; as 2018-06-08T10:34:56+08:00
        pub time_expire: Option<crate::Time>,
        /// notification URL · 通知地址
        pub notify_url: String,
        /// specified payment method · 指定支付方式
        pub limit_pay: Option<Vec<LimitPay>>,
        /// payer · 支付者
        pub combine_payer_info: Option<CombinePayerInfo>,
    }

    crate::model! { Request {
        combine_appid: body("combine_appid").required(),
        combine_mchid: body("combine_mchid").required().own(),
        combine_out_trade_no: body("combine_out_trade_no").required(),
        scene_info: body("scene_info"),
        sub_orders: body("sub_orders").required(),
        time_start: body("time_start"),
        time_expire: body("time_expire"),
        notify_url: body("notify_url").required(),
        limit_pay: body("limit_pay"),
        combine_payer_info: body("combine_payer_info"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// combined order merchant appid · 合单商户appid; up to 32 characters
        combine_appid(&'a str),
        /// merchant order number of the combined order · 合单商户订单号; 6 to 32 characters
        combine_out_trade_no(&'a str),
        /// goods order information · 商品单信息
        sub_orders(Vec<SubOrders>),
        /// notification URL · 通知地址
        notify_url(&'a str),
    } {
        /// combined order merchant ID · 合单商户号; up to 32 characters; the client's where it is not set
        combine_mchid combine_mchid_opt(into String),
        /// scene information · 场景信息
        scene_info scene_info_opt(SceneInfo),
        /// trade start time · 交易起始时间; as 2018-06-08T10:34:56+08:00
        time_start time_start_opt(into crate::Time),
        /// trade end time · 交易结束时间; as 2018-06-08T10:34:56+08:00
        time_expire time_expire_opt(into crate::Time),
        /// specified payment method · 指定支付方式
        limit_pay limit_pay_opt([LimitPay]),
        /// payer · 支付者
        combine_payer_info combine_payer_info_opt(CombinePayerInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/combine-transactions/native",
        "合单下单-Native支付",
        "Place a combined order (Native payment)",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::combine_transactions::app::post::SceneInfo;

    pub use crate::v3::combine_transactions::app::post::Amount;

    pub use crate::v3::combine_transactions::app::post::AmountRequired;

    pub use crate::v3::combine_transactions::app::post::SettleInfo;

    pub use crate::v3::combine_transactions::h5::post::SubOrders;

    pub use crate::v3::combine_transactions::h5::post::SubOrdersRequired;

    pub use crate::v3::combine_transactions::app::post::LimitPay;

    pub use crate::v3::combine_transactions::app::post::Type;

    pub use crate::v3::combine_transactions::app::post::Identity;

    pub use crate::v3::combine_transactions::app::post::IdentityRequired;

    /// payer · 支付者
    #[must_use]
    #[non_exhaustive]
    pub struct CombinePayerInfo {
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// user sub-openid · 用户子标识
        pub sub_openid: Option<String>,
        /// real-name payment (permission applied for separately) · 实名支付(需单独申请权限)
        pub identity: Option<Identity>,
    }

    crate::model! { CombinePayerInfo: Default {
        openid: body("openid"),
        sub_openid: body("sub_openid"),
        identity: body("identity"),
    } }

    crate::sent::sent! { CombinePayerInfo {
        /// user openid · 用户标识
        openid openid_opt(into String),
        /// user sub-openid · 用户子标识
        sub_openid sub_openid_opt(into String),
        /// real-name payment (permission applied for separately) · 实名支付(需单独申请权限)
        identity identity_opt(Identity),
    } }

    /// Place a combined order (Native payment) · 合单下单-Native支付
    #[non_exhaustive]
    pub struct Response {
        /// QR code link · 二维码链接; up to 512 characters
        pub code_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        code_url: body("code_url").promised(),
    } }

    crate::promised::promised! { Response {
        /// QR code link · 二维码链接; up to 512 characters
        code_url 0(&str),
    } }
}
