// Written by `cargo xtask codegen` from spec/openapi/v3/combine-transactions/jsapi.md

//! `/v3/combine-transactions/jsapi`

/// Place a combined order (JSAPI payment) · 合单下单-JSAPI支付
///
/// `POST /v3/combine-transactions/jsapi`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012556926](https://pay.weixin.qq.com/doc/v3/merchant/4012556926), [4012556931](https://pay.weixin.qq.com/doc/v3/merchant/4012556931), [4012545654](https://pay.weixin.qq.com/doc/v3/merchant/4012545654)
/// - partner: [4012757938](https://pay.weixin.qq.com/doc/v3/partner/4012757938), [4012758246](https://pay.weixin.qq.com/doc/v3/partner/4012758246), [4012707323](https://pay.weixin.qq.com/doc/v3/partner/4012707323), [4012760615](https://pay.weixin.qq.com/doc/v3/partner/4012760615), [4012760633](https://pay.weixin.qq.com/doc/v3/partner/4012760633)
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
/// | 500 | `OPENID_MISMATCH` | The openid does not belong to the app. |
/// | 500 | `SYSTEMERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::combine_transactions::jsapi::post::{Amount, AmountRequired, CombinePayerInfo, Request, Required, SubOrders, SubOrdersRequired};
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
///     combine_payer_info: CombinePayerInfo::new(),
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::combine_transactions::jsapi::post::{Amount, AmountRequired, CombinePayerInfo, Identity, IdentityRequired, LimitPay, Request, Required, SceneInfo, SettleInfo, SubOrders, SubOrdersRequired, SubsidyDetail, SubsidyDetailRequired, SubsidyInfo, SubsidyPeriodType, SubsidyPlan, SubsidyPlanRequired, Type};
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
///     .detail("买单费用")
///     .goods_tag("WXG")
///     .settle_info(SettleInfo::new().profit_sharing(true).subsidy_amount(10))
///     .sub_appid("wxd678efh567hg6999")
///     .profit_sharing(true)],
///     combine_payer_info: CombinePayerInfo::new()
///         .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///         .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///         .identity(Identity::new(IdentityRequired {
///             type_: Type::Idcard,
///             number: "6B46824C852FA29AAC3DCE6BFD852E27",
///             name: "6B46824C852FA29AAC3DCE6BFD852E27",
///         })),
/// })
/// .combine_mchid("1900000109")
/// .scene_info(SceneInfo::new("14.17.22.32").device_id("POS1:1"))
/// .time_start("2019-12-31T15:59:60+08:00")
/// .time_expire("2019-12-31T15:59:60+08:00")
/// .notify_url("https://yourapp.com/notify")
/// .limit_pay([LimitPay::NoBalance])
/// .subsidy_info(SubsidyInfo::new()
///     .subsidy_detail([SubsidyDetail::new(SubsidyDetailRequired {
///         subsidy_period_type: SubsidyPeriodType::Period,
///         subsidy_plan: vec![SubsidyPlan::new(SubsidyPlanRequired {
///             subsidy_installment_num: 3,
///             subsidy_percent: 100,
///         })],
///     })]));
/// ```
#[doc(alias("合单下单-JSAPI支付", "4012556926", "4012556931", "4012545654", "4012757938", "4012758246", "4012707323", "4012760615", "4012760633"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Place a combined order (JSAPI payment) · 合单下单-JSAPI支付
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
        /// payer · 支付者
        pub combine_payer_info: CombinePayerInfo,
        /// trade start time · 交易起始时间; as 2018-06-08T10:34:56+08:00
        pub time_start: Option<crate::Time>,
        /// trade end time · 交易结束时间; as 2018-06-08T10:34:56+08:00
        pub time_expire: Option<crate::Time>,
        /// notification URL · 通知地址; up to 255 characters
        pub notify_url: Option<String>,
        /// specified payment method · 指定支付方式
        pub limit_pay: Option<Vec<LimitPay>>,
        /// interest subsidy information (WeChat Fenfu) · 贴息信息(微信分付)
        pub subsidy_info: Option<SubsidyInfo>,
    }

    crate::model! { Request {
        combine_appid: body("combine_appid").required(),
        combine_mchid: body("combine_mchid").required().own(),
        combine_out_trade_no: body("combine_out_trade_no").required(),
        scene_info: body("scene_info"),
        sub_orders: body("sub_orders").required(),
        combine_payer_info: body("combine_payer_info").required(),
        time_start: body("time_start"),
        time_expire: body("time_expire"),
        notify_url: body("notify_url"),
        limit_pay: body("limit_pay"),
        subsidy_info: body("subsidy_info"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// combined order merchant appid · 合单商户appid; up to 32 characters
        combine_appid(&'a str),
        /// merchant order number of the combined order · 合单商户订单号; 6 to 32 characters
        combine_out_trade_no(&'a str),
        /// goods order information · 商品单信息
        sub_orders(Vec<SubOrders>),
        /// payer · 支付者
        combine_payer_info(CombinePayerInfo),
    } {
        /// combined order merchant ID · 合单商户号; up to 32 characters; the client's where it is not set
        combine_mchid combine_mchid_opt(into String),
        /// scene information · 场景信息
        scene_info scene_info_opt(SceneInfo),
        /// trade start time · 交易起始时间; as 2018-06-08T10:34:56+08:00
        time_start time_start_opt(into crate::Time),
        /// trade end time · 交易结束时间; as 2018-06-08T10:34:56+08:00
        time_expire time_expire_opt(into crate::Time),
        /// notification URL · 通知地址; up to 255 characters
        notify_url notify_url_opt(into String),
        /// specified payment method · 指定支付方式
        limit_pay limit_pay_opt([LimitPay]),
        /// interest subsidy information (WeChat Fenfu) · 贴息信息(微信分付)
        subsidy_info subsidy_info_opt(SubsidyInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        front_end: Some(crate::endpoint::FrontEnd::Jsapi),
        ..Operation::new(
            Method::Post,
            "/v3/combine-transactions/jsapi",
            "合单下单-JSAPI支付",
            "Place a combined order (JSAPI payment)",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);
    crate::request_macros::prepay!(Jsapi);

    pub use crate::v3::combine_transactions::app::post::SceneInfo;

    pub use crate::v3::combine_transactions::app::post::Amount;

    pub use crate::v3::combine_transactions::app::post::AmountRequired;

    pub use crate::v3::combine_transactions::app::post::SettleInfo;

    /// goods order information · 商品单信息
    #[must_use]
    #[non_exhaustive]
    pub struct SubOrders {
        /// sub-order merchant ID · 子单商户号; up to 32 characters
        pub mchid: String,
        /// attached data · 附加数据; up to 128 characters
        pub attach: String,
        /// order amount · 订单金额
        pub amount: Amount,
        /// merchant order number of the goods order · 商品单商户订单号; 6 to 32 characters
        pub out_trade_no: String,
        /// second-tier merchant ID · 二级商户号; up to 32 characters; for a partner alone
        pub sub_mchid: Option<String>,
        /// goods details · 商品详情
        pub detail: Option<String>,
        /// order discount tag · 订单优惠标记; up to 32 characters
        pub goods_tag: Option<String>,
        /// goods description · 商品描述; up to 127 characters
        pub description: String,
        /// settlement information · 结算信息
        pub settle_info: Option<SettleInfo>,
        /// sub-merchant appid · 子商户应用ID; up to 32 characters; for a partner alone
        pub sub_appid: Option<String>,
        /// whether to share profits (settle\_info.profit\_sharing takes precedence) · 是否指定分账(settle\_info.profit\_sharing高权重)
        pub profit_sharing: Option<bool>,
    }

    crate::model! { SubOrders {
        mchid: body("mchid").required(),
        attach: body("attach").required(),
        amount: body("amount").required(),
        out_trade_no: body("out_trade_no").required(),
        sub_mchid: body("sub_mchid"),
        detail: body("detail"),
        goods_tag: body("goods_tag"),
        description: body("description").required(),
        settle_info: body("settle_info"),
        sub_appid: body("sub_appid"),
        profit_sharing: body("profit_sharing"),
    } }

    crate::sent::sent! { SubOrders(SubOrdersRequired<'a>) {
        /// sub-order merchant ID · 子单商户号; up to 32 characters
        mchid(&'a str),
        /// attached data · 附加数据; up to 128 characters
        attach(&'a str),
        /// order amount · 订单金额
        amount(Amount),
        /// merchant order number of the goods order · 商品单商户订单号; 6 to 32 characters
        out_trade_no(&'a str),
        /// goods description · 商品描述; up to 127 characters
        description(&'a str),
    } {
        /// second-tier merchant ID · 二级商户号; up to 32 characters; for a partner alone
        sub_mchid sub_mchid_opt(into String),
        /// goods details · 商品详情
        detail detail_opt(into String),
        /// order discount tag · 订单优惠标记; up to 32 characters
        goods_tag goods_tag_opt(into String),
        /// settlement information · 结算信息
        settle_info settle_info_opt(SettleInfo),
        /// sub-merchant appid · 子商户应用ID; up to 32 characters; for a partner alone
        sub_appid sub_appid_opt(into String),
        /// whether to share profits (settle\_info.profit\_sharing takes precedence) · 是否指定分账(settle\_info.profit\_sharing高权重)
        profit_sharing profit_sharing_opt(bool),
    } }

    pub use crate::v3::combine_transactions::app::post::Type;

    pub use crate::v3::combine_transactions::app::post::Identity;

    pub use crate::v3::combine_transactions::app::post::IdentityRequired;

    /// payer · 支付者
    #[must_use]
    #[non_exhaustive]
    pub struct CombinePayerInfo {
        /// user openid · 用户标识; up to 128 characters
        pub openid: Option<String>,
        /// user sub-openid · 用户子标识; up to 128 characters; for a partner alone
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
        /// user openid · 用户标识; up to 128 characters
        openid openid_opt(into String),
        /// user sub-openid · 用户子标识; up to 128 characters; for a partner alone
        sub_openid sub_openid_opt(into String),
        /// real-name payment (permission applied for separately) · 实名支付(需单独申请权限)
        identity identity_opt(Identity),
    } }

    pub use crate::v3::combine_transactions::app::post::LimitPay;

    pub use crate::v3::combine_transactions::app::post::SubsidyPeriodType;

    pub use crate::v3::combine_transactions::app::post::SubsidyPlan;

    pub use crate::v3::combine_transactions::app::post::SubsidyPlanRequired;

    pub use crate::v3::combine_transactions::app::post::SubsidyDetail;

    pub use crate::v3::combine_transactions::app::post::SubsidyDetailRequired;

    pub use crate::v3::combine_transactions::app::post::SubsidyInfo;

    /// Place a combined order (JSAPI payment) · 合单下单-JSAPI支付
    #[non_exhaustive]
    pub struct Response {
        /// prepay ID · 预支付交易会话标识; up to 64 characters
        pub prepay_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        prepay_id: body("prepay_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// prepay ID · 预支付交易会话标识; up to 64 characters
        prepay_id 0(&str),
    } }
}
