// Written by `cargo xtask codegen` from spec/openapi/v3/pay/partner/transactions/jsapi-with-contract.md

//! `/v3/pay/partner/transactions/jsapi-with-contract`

/// Place a JSAPI order with authorisation or contract signing · JSAPI下单并授权/签约
///
/// `POST /v3/pay/partner/transactions/jsapi-with-contract`
///
/// Official pages · 官方文档:
///
/// - partner: [4012688481](https://pay.weixin.qq.com/doc/v3/partner/4012688481), [4012526951](https://pay.weixin.qq.com/doc/v3/partner/4012526951), [4017019937](https://pay.weixin.qq.com/doc/v3/partner/4017019937)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::pay::partner::transactions::jsapi_with_contract::post::{Amount, ContractInfo, Payer, Request, Required};
///
/// let request = Request::new(Required {
///     sp_appid: "wx8888888888888888",
///     sub_mchid: "1900000109",
///     description: "Image形象店-深圳腾大-QQ公仔",
///     out_trade_no: "1217752501201407033233368018",
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
///     amount: Amount::new(100),
///     payer: Payer::new(),
///     contract_info: ContractInfo::new(),
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::pay::partner::transactions::jsapi_with_contract::post::{Amount, ContractInfo, Detail, GoodsDetail, GoodsDetailRequired, Payer, Request, Required, SceneInfo, SettleInfo, StoreInfo};
///
/// let request = Request::new(Required {
///     sp_appid: "wx8888888888888888",
///     sub_mchid: "1900000109",
///     description: "Image形象店-深圳腾大-QQ公仔",
///     out_trade_no: "1217752501201407033233368018",
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
///     amount: Amount::new(100).currency("CNY"),
///     payer: Payer::new()
///         .sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///         .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
///     contract_info: ContractInfo::new()
///         .password_free_contract_id("201710180325670965")
///         .token("201710180325670965")
///         .plan_id("3484306348")
///         .contract_mchid("1200009811")
///         .contract_appid("wxcbda96de0b165486")
///         .contract_code("100001256")
///         .request_serial("1695")
///         .contract_display_account("123456")
///         .contract_notify_url("https://yoursite.com"),
/// })
/// .sp_mchid("1230000109")
/// .sub_appid("wxd678efh567hg6999")
/// .time_expire("2018-06-08T10:34:56+08:00")
/// .attach("自定义数据")
/// .goods_tag("WXG")
/// .settle_info(SettleInfo::new().profit_sharing(true))
/// .support_fapiao(true)
/// .detail(Detail::new([GoodsDetail::new(GoodsDetailRequired {
///     merchant_goods_id: "1246464644",
///     quantity: 1,
///     unit_price: Fen(528800),
/// })
/// .wechatpay_goods_id("1001")
/// .goods_name("iPhoneX 256G")])
/// .cost_price(608800)
/// .invoice_id("微信123"))
/// .scene_info(SceneInfo::new("14.23.150.211")
///     .device_id("013467007045764")
///     .store_info(StoreInfo::new()
///         .id("0001")
///         .name("腾讯大厦分店")
///         .area_code("440305")
///         .address("广东省深圳市南山区科技中一道10000号")));
/// ```
#[doc(alias("JSAPI下单并授权/签约", "4012688481", "4012526951", "4017019937"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Place a JSAPI order with authorisation or contract signing · JSAPI下单并授权/签约
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner appid · 服务商应用ID
        pub sp_appid: String,
        /// partner merchant ID · 服务商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// sub-merchant or second-tier merchant appid · 子商户/二级商户应用ID
        pub sub_appid: Option<String>,
        /// sub-merchant ID or second-tier merchant ID · 子商户号/二级商户号
        pub sub_mchid: String,
        /// goods description · 商品描述
        pub description: String,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// trade end time · 交易结束时间; as 2018-06-08T10:34:56+08:00
        pub time_expire: Option<crate::Time>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// notification URL · 通知地址
        pub notify_url: String,
        /// order discount tag · 订单优惠标记
        pub goods_tag: Option<String>,
        /// settlement information · 结算信息
        pub settle_info: Option<SettleInfo>,
        /// flag opening the e-fapiao entrance · 电子发票入口开放标识
        pub support_fapiao: Option<bool>,
        /// order amount · 订单金额
        pub amount: Amount,
        /// payer · 支付者
        pub payer: Payer,
        /// discount function · 优惠功能
        pub detail: Option<Detail>,
        /// scene information · 场景信息
        pub scene_info: Option<SceneInfo>,
        /// contract authorisation information · 签约授权信息
        pub contract_info: ContractInfo,
    }

    crate::model! { Request {
        sp_appid: body("sp_appid").required(),
        sp_mchid: body("sp_mchid").required().own(),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid").required(),
        description: body("description").required(),
        out_trade_no: body("out_trade_no").required(),
        time_expire: body("time_expire"),
        attach: body("attach"),
        notify_url: body("notify_url").required(),
        goods_tag: body("goods_tag"),
        settle_info: body("settle_info"),
        support_fapiao: body("support_fapiao"),
        amount: body("amount").required(),
        payer: body("payer").required(),
        detail: body("detail"),
        scene_info: body("scene_info"),
        contract_info: body("contract_info").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// partner appid · 服务商应用ID
        sp_appid(&'a str),
        /// sub-merchant ID or second-tier merchant ID · 子商户号/二级商户号
        sub_mchid(&'a str),
        /// goods description · 商品描述
        description(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// notification URL · 通知地址
        notify_url(&'a str),
        /// order amount · 订单金额
        amount(Amount),
        /// payer · 支付者
        payer(Payer),
        /// contract authorisation information · 签约授权信息
        contract_info(ContractInfo),
    } {
        /// partner merchant ID · 服务商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
        /// sub-merchant or second-tier merchant appid · 子商户/二级商户应用ID
        sub_appid sub_appid_opt(into String),
        /// trade end time · 交易结束时间; as 2018-06-08T10:34:56+08:00
        time_expire time_expire_opt(into crate::Time),
        /// attached data · 附加数据
        attach attach_opt(into String),
        /// order discount tag · 订单优惠标记
        goods_tag goods_tag_opt(into String),
        /// settlement information · 结算信息
        settle_info settle_info_opt(SettleInfo),
        /// flag opening the e-fapiao entrance · 电子发票入口开放标识
        support_fapiao support_fapiao_opt(bool),
        /// discount function · 优惠功能
        detail detail_opt(Detail),
        /// scene information · 场景信息
        scene_info scene_info_opt(SceneInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        front_end: Some(crate::endpoint::FrontEnd::Jsapi),
        ..Operation::new(
            Method::Post,
            "/v3/pay/partner/transactions/jsapi-with-contract",
            "JSAPI下单并授权/签约",
            "Place a JSAPI order with authorisation or contract signing",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);
    crate::request_macros::prepay!(Jsapi);

    pub use crate::v3::pay::transactions::app_with_contract::post::SettleInfo;

    pub use crate::v3::pay::transactions::app_with_contract::post::Amount;

    /// payer · 支付者
    #[must_use]
    #[non_exhaustive]
    pub struct Payer {
        /// user service openid · 用户服务标识
        pub sp_openid: Option<String>,
        /// user sub-openid · 用户子标识
        pub sub_openid: Option<String>,
    }

    crate::model! { Payer: Default {
        sp_openid: body("sp_openid"),
        sub_openid: body("sub_openid"),
    } }

    crate::sent::sent! { Payer {
        /// user service openid · 用户服务标识
        sp_openid sp_openid_opt(into String),
        /// user sub-openid · 用户子标识
        sub_openid sub_openid_opt(into String),
    } }

    pub use crate::v3::pay::transactions::app_with_contract::post::GoodsDetail;

    pub use crate::v3::pay::transactions::app_with_contract::post::GoodsDetailRequired;

    pub use crate::v3::pay::transactions::app_with_contract::post::Detail;

    pub use crate::v3::pay::transactions::app_with_contract::post::StoreInfo;

    pub use crate::v3::pay::transactions::app_with_contract::post::SceneInfo;

    /// contract authorisation information · 签约授权信息
    #[must_use]
    #[non_exhaustive]
    pub struct ContractInfo {
        /// password-exempt contract ID · 免密协议ID
        pub password_free_contract_id: Option<String>,
        /// entrusted deduction pre-authorisation token · 扣费服务预授权token
        pub token: Option<String>,
        /// template ID · 模板ID
        pub plan_id: Option<String>,
        /// contract-signing merchant ID · 签约商户号
        pub contract_mchid: Option<String>,
        /// contract signing appid · 签约AppID
        pub contract_appid: Option<String>,
        /// contract number · 签约协议号
        pub contract_code: Option<String>,
        /// request serial number · 请求序列号
        pub request_serial: Option<String>,
        /// user account display name · 用户账户展示名称
        pub contract_display_account: Option<String>,
        /// contract signing notification URL · 签约信息通知URL
        pub contract_notify_url: Option<String>,
    }

    crate::model! { ContractInfo: Default {
        password_free_contract_id: body("password_free_contract_id"),
        token: body("token"),
        plan_id: body("plan_id"),
        contract_mchid: body("contract_mchid"),
        contract_appid: body("contract_appid"),
        contract_code: body("contract_code"),
        request_serial: body("request_serial"),
        contract_display_account: body("contract_display_account"),
        contract_notify_url: body("contract_notify_url"),
    } }

    crate::sent::sent! { ContractInfo {
        /// password-exempt contract ID · 免密协议ID
        password_free_contract_id password_free_contract_id_opt(into String),
        /// entrusted deduction pre-authorisation token · 扣费服务预授权token
        token token_opt(into String),
        /// template ID · 模板ID
        plan_id plan_id_opt(into String),
        /// contract-signing merchant ID · 签约商户号
        contract_mchid contract_mchid_opt(into String),
        /// contract signing appid · 签约AppID
        contract_appid contract_appid_opt(into String),
        /// contract number · 签约协议号
        contract_code contract_code_opt(into String),
        /// request serial number · 请求序列号
        request_serial request_serial_opt(into String),
        /// user account display name · 用户账户展示名称
        contract_display_account contract_display_account_opt(into String),
        /// contract signing notification URL · 签约信息通知URL
        contract_notify_url contract_notify_url_opt(into String),
    } }

    /// Place a JSAPI order with authorisation or contract signing · JSAPI下单并授权/签约
    #[non_exhaustive]
    pub struct Response {
        /// prepay ID · 预支付交易会话标识
        pub prepay_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        prepay_id: body("prepay_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// prepay ID · 预支付交易会话标识
        prepay_id 0(&str),
    } }
}
