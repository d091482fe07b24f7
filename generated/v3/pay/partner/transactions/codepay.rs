// Written by `cargo xtask codegen` from spec/openapi/v3/pay/partner/transactions/codepay.md

//! `/v3/pay/partner/transactions/codepay`

/// Pay by payment code · 付款码支付
///
/// `POST /v3/pay/partner/transactions/codepay`
///
/// Official pages · 官方文档:
///
/// - partner: [4012382179](https://pay.weixin.qq.com/doc/v3/partner/4012382179)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::pay::partner::transactions::codepay::post::{Amount, Payer, Request, Required, SceneInfo, StoreInfo};
///
/// let request = Request::new(Required {
///     sub_mchid: "1230000109",
///     description: "Image形象店-深圳腾大-QQ公仔",
///     out_trade_no: "1217752501201407033233368018",
///     payer: Payer::new("130061098828009406"),
///     amount: Amount::new(100),
///     scene_info: SceneInfo::new(StoreInfo::new()),
/// });
/// let answer = request.send(&client).await?;
/// let trade_state = answer.trade_state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::pay::partner::transactions::codepay::post::{Amount, Detail, GoodsDetail, GoodsDetailRequired, Payer, Request, Required, SceneInfo, SettleInfo, StoreInfo};
///
/// let request = Request::new(Required {
///     sub_mchid: "1230000109",
///     description: "Image形象店-深圳腾大-QQ公仔",
///     out_trade_no: "1217752501201407033233368018",
///     payer: Payer::new("130061098828009406"),
///     amount: Amount::new(100).currency("CNY"),
///     scene_info: SceneInfo::new(StoreInfo::new().id("0001").out_id("A1111"))
///         .device_id("013467007045764")
///         .device_ip("128.0.0.1"),
/// })
/// .sp_appid("wxd678efh567hg6787")
/// .sp_mchid("1230000109")
/// .sub_appid("wxd678efh567hg6787")
/// .attach("自定义数据说明")
/// .goods_tag("WXG")
/// .support_fapiao(true)
/// .detail(Detail::new([GoodsDetail::new(GoodsDetailRequired {
///     merchant_goods_id: "1246464644",
///     quantity: 1,
///     unit_price: Fen(528800),
/// })
/// .wxpay_goods_id("1001")
/// .goods_name("iPhoneX 256G")])
/// .cost_price(608800)
/// .invoice_id("微信123"))
/// .settle_info(SettleInfo::new().profit_sharing(true));
/// ```
#[doc(alias("付款码支付", "4012382179"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Pay by payment code · 付款码支付
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// cooperating partner's appid · 合作伙伴应用AppID
        pub sp_appid: Option<String>,
        /// cooperating partner's merchant ID · 合作伙伴商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// sub-merchant app's appid · 特约商户应用AppID
        pub sub_appid: Option<String>,
        /// sub-merchant's merchant ID · 特约商户商户号
        pub sub_mchid: String,
        /// goods description · 商品描述
        pub description: String,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// order discount tag · 订单优惠标记
        pub goods_tag: Option<String>,
        /// flag opening the e-fapiao entrance · 电子发票入口开放标识
        pub support_fapiao: Option<bool>,
        /// payer · 支付者
        pub payer: Payer,
        /// order amount · 订单金额
        pub amount: Amount,
        /// scene information · 场景信息
        pub scene_info: SceneInfo,
        /// discount function · 优惠功能
        pub detail: Option<Detail>,
        /// settlement information · 结算信息
        pub settle_info: Option<SettleInfo>,
    }

    crate::model! { Request {
        sp_appid: body("sp_appid"),
        sp_mchid: body("sp_mchid").required().own(),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid").required(),
        description: body("description").required(),
        out_trade_no: body("out_trade_no").required(),
        attach: body("attach"),
        goods_tag: body("goods_tag"),
        support_fapiao: body("support_fapiao"),
        payer: body("payer").required(),
        amount: body("amount").required(),
        scene_info: body("scene_info").required(),
        detail: body("detail"),
        settle_info: body("settle_info"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant's merchant ID · 特约商户商户号
        sub_mchid(&'a str),
        /// goods description · 商品描述
        description(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// payer · 支付者
        payer(Payer),
        /// order amount · 订单金额
        amount(Amount),
        /// scene information · 场景信息
        scene_info(SceneInfo),
    } {
        /// cooperating partner's appid · 合作伙伴应用AppID
        sp_appid sp_appid_opt(into String),
        /// cooperating partner's merchant ID · 合作伙伴商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
        /// sub-merchant app's appid · 特约商户应用AppID
        sub_appid sub_appid_opt(into String),
        /// attached data · 附加数据
        attach attach_opt(into String),
        /// order discount tag · 订单优惠标记
        goods_tag goods_tag_opt(into String),
        /// flag opening the e-fapiao entrance · 电子发票入口开放标识
        support_fapiao support_fapiao_opt(bool),
        /// discount function · 优惠功能
        detail detail_opt(Detail),
        /// settlement information · 结算信息
        settle_info settle_info_opt(SettleInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/pay/partner/transactions/codepay",
        "付款码支付",
        "Pay by payment code",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::pay::transactions::codepay::post::Payer;

    pub use crate::v3::pay::transactions::codepay::post::Amount;

    pub use crate::v3::pay::transactions::codepay::post::StoreInfo;

    pub use crate::v3::pay::transactions::codepay::post::SceneInfo;

    pub use crate::v3::pay::transactions::codepay::post::GoodsDetail;

    pub use crate::v3::pay::transactions::codepay::post::GoodsDetailRequired;

    pub use crate::v3::pay::transactions::codepay::post::Detail;

    pub use crate::v3::pay::transactions::codepay::post::SettleInfo;

    /// Pay by payment code · 付款码支付
    #[non_exhaustive]
    pub struct Response {
        /// cooperating partner's appid · 合作伙伴应用AppID
        pub sp_appid: Option<String>,
        /// cooperating partner's merchant ID · 合作伙伴商户号
        pub sp_mchid: Option<String>,
        /// sub-merchant app's appid · 特约商户应用AppID
        pub sub_appid: Option<String>,
        /// sub-merchant's merchant ID · 特约商户商户号
        pub sub_mchid: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// trade type · 交易类型
        pub trade_type: Option<String>,
        /// bank type · 银行类型
        pub bank_type: Option<String>,
        /// payment completion time · 支付完成时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// trade state · 交易状态
        pub trade_state: Option<String>,
        /// trade state description · 交易状态描述
        pub trade_state_desc: Option<String>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// payer · 支付者
        pub payer: Option<response::Payer>,
        /// order amount · 订单金额
        pub amount: Option<response::Amount>,
        /// discount information · 优惠信息
        pub promotion_detail: Vec<response::PromotionDetail>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_appid: body("sp_appid"),
        sp_mchid: body("sp_mchid").promised(),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid").promised(),
        out_trade_no: body("out_trade_no").promised(),
        transaction_id: body("transaction_id"),
        trade_type: body("trade_type"),
        bank_type: body("bank_type"),
        success_time: body("success_time"),
        trade_state: body("trade_state").promised(),
        trade_state_desc: body("trade_state_desc"),
        attach: body("attach"),
        payer: body("payer"),
        amount: body("amount"),
        promotion_detail: body("promotion_detail"),
    } }

    crate::promised::promised! { Response {
        /// cooperating partner's merchant ID · 合作伙伴商户号
        sp_mchid 1(&str),
        /// sub-merchant's merchant ID · 特约商户商户号
        sub_mchid 3(&str),
        /// merchant order number · 商户订单号
        out_trade_no 4(&str),
        /// trade state · 交易状态
        trade_state 9(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// payer · 支付者
        #[non_exhaustive]
        pub struct Payer {
            /// user openid under the cooperating partner · 合作伙伴用户标识
            pub sp_openid: Option<String>,
            /// sub-merchant user openid · 特约商户用户标识
            pub sub_openid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Payer: Received {
            sp_openid: body("sp_openid"),
            sub_openid: body("sub_openid"),
        } }

        pub use crate::v3::pay::transactions::codepay::post::response::Amount;

        pub use crate::v3::pay::transactions::codepay::post::response::GoodsDetail;

        pub use crate::v3::pay::transactions::codepay::post::response::PromotionDetail;
    }
}
