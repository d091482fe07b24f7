// Written by `cargo xtask codegen` from spec/openapi/v3/pay/transactions/codepay.md

//! `/v3/pay/transactions/codepay`

/// Pay by payment code · 付款码支付
///
/// `POST /v3/pay/transactions/codepay`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012382150](https://pay.weixin.qq.com/doc/v3/merchant/4012382150)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::pay::transactions::codepay::post::{Amount, Payer, Request, Required, SceneInfo, StoreInfo};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
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
/// use wechatpay::v3::pay::transactions::codepay::post::{Amount, Detail, GoodsDetail, GoodsDetailRequired, Payer, Request, Required, SceneInfo, SettleInfo, StoreInfo};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     description: "Image形象店-深圳腾大-QQ公仔",
///     out_trade_no: "1217752501201407033233368018",
///     payer: Payer::new("130061098828009406"),
///     amount: Amount::new(100).currency("CNY"),
///     scene_info: SceneInfo::new(StoreInfo::new().id("0001").out_id("A1111"))
///         .device_id("013467007045764")
///         .device_ip("128.0.0.1"),
/// })
/// .mchid("1230000109")
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
#[doc(alias("付款码支付", "4012382150"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Pay by payment code · 付款码支付
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// app's appid · 应用AppID
        pub appid: String,
        /// direct merchant ID · 直连商户号; the client's where it is not set
        pub mchid: Option<String>,
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
        appid: body("appid").required(),
        mchid: body("mchid").required().own(),
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
        /// app's appid · 应用AppID
        appid(&'a str),
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
        /// direct merchant ID · 直连商户号; the client's where it is not set
        mchid mchid_opt(into String),
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
        "/v3/pay/transactions/codepay",
        "付款码支付",
        "Pay by payment code",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// payer · 支付者
    #[must_use]
    #[non_exhaustive]
    pub struct Payer {
        /// authorisation code · 授权码
        pub auth_code: String,
    }

    crate::model! { Payer {
        auth_code: body("auth_code").required(),
    } }

    crate::sent::sent! { Payer(auth_code: into String) {
    } }

    /// order amount · 订单金额
    #[must_use]
    #[non_exhaustive]
    pub struct Amount {
        /// total amount · 总金额 (fen)
        pub total: crate::Fen,
        /// currency type · 货币类型
        pub currency: Option<String>,
    }

    crate::model! { Amount {
        total: body("total").required(),
        currency: body("currency"),
    } }

    crate::sent::sent! { Amount(total: into crate::Fen) {
        /// currency type · 货币类型
        currency currency_opt(into String),
    } }

    /// merchant's store information · 商户门店信息
    #[must_use]
    #[non_exhaustive]
    pub struct StoreInfo {
        /// store number · 门店编号
        pub id: Option<String>,
        /// merchant-defined code · 商家自定义编码
        pub out_id: Option<String>,
    }

    crate::model! { StoreInfo: Default {
        id: body("id"),
        out_id: body("out_id"),
    } }

    crate::sent::sent! { StoreInfo {
        /// store number · 门店编号
        id id_opt(into String),
        /// merchant-defined code · 商家自定义编码
        out_id out_id_opt(into String),
    } }

    /// scene information · 场景信息
    #[must_use]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// merchant-side device number · 商户端设备号
        pub device_id: Option<String>,
        /// merchant device IP · 商户端设备 IP
        pub device_ip: Option<String>,
        /// merchant's store information · 商户门店信息
        pub store_info: StoreInfo,
    }

    crate::model! { SceneInfo {
        device_id: body("device_id"),
        device_ip: body("device_ip"),
        store_info: body("store_info").required(),
    } }

    crate::sent::sent! { SceneInfo(store_info: StoreInfo) {
        /// merchant-side device number · 商户端设备号
        device_id device_id_opt(into String),
        /// merchant device IP · 商户端设备 IP
        device_ip device_ip_opt(into String),
    } }

    /// item list · 单品列表
    #[must_use]
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// goods code · 商品编码
        pub merchant_goods_id: String,
        /// WeChat Pay goods code · 微信支付商品编码
        pub wxpay_goods_id: Option<String>,
        /// goods name · 商品名称
        pub goods_name: Option<String>,
        /// goods quantity · 商品数量
        pub quantity: i64,
        /// goods unit price · 商品单价 (fen)
        pub unit_price: crate::Fen,
    }

    crate::model! { GoodsDetail {
        merchant_goods_id: body("merchant_goods_id").required(),
        wxpay_goods_id: body("wxpay_goods_id"),
        goods_name: body("goods_name"),
        quantity: body("quantity").required(),
        unit_price: body("unit_price").required(),
    } }

    crate::sent::sent! { GoodsDetail(GoodsDetailRequired<'a>) {
        /// goods code · 商品编码
        merchant_goods_id(&'a str),
        /// goods quantity · 商品数量
        quantity(i64),
        /// goods unit price · 商品单价 (fen)
        unit_price(crate::Fen),
    } {
        /// WeChat Pay goods code · 微信支付商品编码
        wxpay_goods_id wxpay_goods_id_opt(into String),
        /// goods name · 商品名称
        goods_name goods_name_opt(into String),
    } }

    /// discount function · 优惠功能
    #[must_use]
    #[non_exhaustive]
    pub struct Detail {
        /// original order price · 订单原价 (fen)
        pub cost_price: Option<crate::Fen>,
        /// goods receipt ID · 商品小票ID
        pub invoice_id: Option<String>,
        /// item list · 单品列表
        pub goods_detail: Vec<GoodsDetail>,
    }

    crate::model! { Detail {
        cost_price: body("cost_price"),
        invoice_id: body("invoice_id"),
        goods_detail: body("goods_detail").required(),
    } }

    crate::sent::sent! { Detail(goods_detail: [GoodsDetail]) {
        /// original order price · 订单原价 (fen)
        cost_price cost_price_opt(into crate::Fen),
        /// goods receipt ID · 商品小票ID
        invoice_id invoice_id_opt(into String),
    } }

    /// settlement information · 结算信息
    #[must_use]
    #[non_exhaustive]
    pub struct SettleInfo {
        /// whether to designate profit sharing · 是否指定分账
        pub profit_sharing: Option<bool>,
    }

    crate::model! { SettleInfo: Default {
        profit_sharing: body("profit_sharing"),
    } }

    crate::sent::sent! { SettleInfo {
        /// whether to designate profit sharing · 是否指定分账
        profit_sharing profit_sharing_opt(bool),
    } }

    /// Pay by payment code · 付款码支付
    #[non_exhaustive]
    pub struct Response {
        /// app's appid · 应用AppID
        pub appid: Option<String>,
        /// direct merchant ID · 直连商户号
        pub mchid: Option<String>,
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
        appid: body("appid"),
        mchid: body("mchid").promised(),
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
        /// direct merchant ID · 直连商户号
        mchid 1(&str),
        /// merchant order number · 商户订单号
        out_trade_no 2(&str),
        /// trade state · 交易状态
        trade_state 7(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// payer · 支付者
        #[non_exhaustive]
        pub struct Payer {
            /// user openid · 用户标识
            pub openid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Payer: Received {
            openid: body("openid"),
        } }

        /// order amount · 订单金额
        #[non_exhaustive]
        pub struct Amount {
            /// order amount · 订单金额 (fen)
            pub total: Option<crate::Fen>,
            /// amount paid by the user · 用户支付金额 (fen)
            pub payer_total: Option<crate::Fen>,
            /// order amount currency type · 订单金额货币类型
            pub currency: Option<String>,
            /// user's payment currency type · 用户支付货币类型
            pub payer_currency: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Amount: Received {
            total: body("total").promised(),
            payer_total: body("payer_total"),
            currency: body("currency"),
            payer_currency: body("payer_currency"),
        } }

        crate::promised::promised! { Amount {
            /// order amount · 订单金额 (fen)
            total 0(crate::Fen),
        } }

        /// item list · 单品列表
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// goods code · 商品编码
            pub goods_id: Option<String>,
            /// goods quantity · 商品数量
            pub quantity: Option<i64>,
            /// goods unit price · 商品单价 (fen)
            pub unit_price: Option<crate::Fen>,
            /// goods discount amount · 商品优惠金额 (fen)
            pub discount_amount: Option<crate::Fen>,
            /// goods remark · 商品备注
            pub goods_remark: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { GoodsDetail: Received {
            goods_id: body("goods_id").promised(),
            quantity: body("quantity").promised(),
            unit_price: body("unit_price").promised(),
            discount_amount: body("discount_amount").promised(),
            goods_remark: body("goods_remark"),
        } }

        crate::promised::promised! { GoodsDetail {
            /// goods code · 商品编码
            goods_id 0(&str),
            /// goods quantity · 商品数量
            quantity 1(i64),
            /// goods unit price · 商品单价 (fen)
            unit_price 2(crate::Fen),
            /// goods discount amount · 商品优惠金额 (fen)
            discount_amount 3(crate::Fen),
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
            /// coupon face value · 优惠券面额 (fen)
            pub amount: Option<crate::Fen>,
            /// activity ID · 活动ID
            pub stock_id: Option<String>,
            /// WeChat Pay funding · 微信出资 (fen)
            pub wechatpay_contribute: Option<crate::Fen>,
            /// merchant funding · 商户出资 (fen)
            pub merchant_contribute: Option<crate::Fen>,
            /// other funding · 其他出资 (fen)
            pub other_contribute: Option<crate::Fen>,
            /// discount currency type · 优惠货币类型
            pub currency: Option<String>,
            /// item list · 单品列表
            pub goods_detail: Vec<GoodsDetail>,
            origin_: crate::model::Origin,
        }

        crate::model! { PromotionDetail: Received {
            coupon_id: body("coupon_id").promised(),
            name: body("name"),
            scope: body("scope"),
            type_: body("type"),
            amount: body("amount").promised(),
            stock_id: body("stock_id"),
            wechatpay_contribute: body("wechatpay_contribute"),
            merchant_contribute: body("merchant_contribute"),
            other_contribute: body("other_contribute"),
            currency: body("currency"),
            goods_detail: body("goods_detail"),
        } }

        crate::promised::promised! { PromotionDetail {
            /// coupon ID · 券ID
            coupon_id 0(&str),
            /// coupon face value · 优惠券面额 (fen)
            amount 4(crate::Fen),
        } }
    }
}
