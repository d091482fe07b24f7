// Written by `cargo xtask codegen` from spec/openapi/v3/offlineface/transactions.md

//! `/v3/offlineface/transactions`

pub mod out_trade_no;

/// Apply for a deduction · 申请扣款接口
///
/// `POST /v3/offlineface/transactions`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::offlineface::transactions::post::Request;
///
/// let request = Request::new("");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::offlineface::transactions::post::{Amount, AmountRequired, Business, BusinessRequired, Currency, Request, SceneInfo, SettleInfo};
///
/// let request = Request::new("")
///     .sp_appid("")
///     .sp_mchid("")
///     .sub_appid("")
///     .sub_mchid("")
///     .amount(Amount::new(AmountRequired { total: Fen(0), currency: Currency::Cny }))
///     .scene_info(SceneInfo::new(""))
///     .goods_tag("")
///     .description("")
///     .attach("")
///     .settle_info(SettleInfo::new().profit_sharing(true))
///     .out_trade_no("")
///     .business(Business::new(BusinessRequired { business_product_id: 0, business_scene_id: 0 }));
/// ```
#[doc(alias("申请扣款接口"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Apply for a deduction · 申请扣款接口
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// payment credential · 支付凭证
        pub auth_code: String,
        /// partner official account appid · 服务商公众号appid
        pub sp_appid: Option<String>,
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// sub-merchant official account appid · 子商户公众号appid
        pub sub_appid: Option<String>,
        /// sub-merchant's merchant ID · 子商户商户号
        pub sub_mchid: Option<String>,
        /// amount · 金额信息
        pub amount: Option<Amount>,
        /// payment scene information · 支付场景信息
        pub scene_info: Option<SceneInfo>,
        /// discount tag · 优惠标记
        pub goods_tag: Option<String>,
        /// goods information · 商品信息
        pub description: Option<String>,
        /// merchant's attached information · 商户附加信息
        pub attach: Option<String>,
        /// settlement information · 结算信息
        pub settle_info: Option<SettleInfo>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// business information · 业务信息
        pub business: Option<Business>,
    }

    crate::model! { Request {
        auth_code: body("auth_code").required(),
        sp_appid: body("sp_appid"),
        sp_mchid: body("sp_mchid"),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid"),
        amount: body("amount"),
        scene_info: body("scene_info"),
        goods_tag: body("goods_tag"),
        description: body("description"),
        attach: body("attach"),
        settle_info: body("settle_info"),
        out_trade_no: body("out_trade_no"),
        business: body("business"),
    } }

    crate::sent::sent! { Request(auth_code: into String) {
        /// partner official account appid · 服务商公众号appid
        sp_appid sp_appid_opt(into String),
        /// partner merchant ID · 服务商商户号
        sp_mchid sp_mchid_opt(into String),
        /// sub-merchant official account appid · 子商户公众号appid
        sub_appid sub_appid_opt(into String),
        /// sub-merchant's merchant ID · 子商户商户号
        sub_mchid sub_mchid_opt(into String),
        /// amount · 金额信息
        amount amount_opt(Amount),
        /// payment scene information · 支付场景信息
        scene_info scene_info_opt(SceneInfo),
        /// discount tag · 优惠标记
        goods_tag goods_tag_opt(into String),
        /// goods information · 商品信息
        description description_opt(into String),
        /// merchant's attached information · 商户附加信息
        attach attach_opt(into String),
        /// settlement information · 结算信息
        settle_info settle_info_opt(SettleInfo),
        /// merchant order number · 商户订单号
        out_trade_no out_trade_no_opt(into String),
        /// business information · 业务信息
        business business_opt(Business),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/offlineface/transactions",
        "申请扣款接口",
        "Apply for a deduction",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// currency type · 货币类型
        pub enum Currency {
            Cny = "CNY",
        }
    }

    /// amount · 金额信息
    #[must_use]
    #[non_exhaustive]
    pub struct Amount {
        /// total amount · 总金额 (fen)
        pub total: crate::Fen,
        /// currency type · 货币类型
        pub currency: Currency,
    }

    crate::model! { Amount {
        total: body("total").required(),
        currency: body("currency").required(),
    } }

    crate::sent::sent! { Amount(AmountRequired) {
        /// total amount · 总金额 (fen)
        total(crate::Fen),
        /// currency type · 货币类型
        currency(Currency),
    } {
    } }

    /// payment scene information · 支付场景信息
    #[must_use]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// device IP · 设备IP
        pub device_ip: String,
    }

    crate::model! { SceneInfo {
        device_ip: body("device_ip").required(),
    } }

    crate::sent::sent! { SceneInfo(device_ip: into String) {
    } }

    /// settlement information · 结算信息
    #[must_use]
    #[non_exhaustive]
    pub struct SettleInfo {
        /// whether profit sharing is supported · 是否支持分账
        pub profit_sharing: Option<bool>,
    }

    crate::model! { SettleInfo: Default {
        profit_sharing: body("profit_sharing"),
    } }

    crate::sent::sent! { SettleInfo {
        /// whether profit sharing is supported · 是否支持分账
        profit_sharing profit_sharing_opt(bool),
    } }

    /// business information · 业务信息
    #[must_use]
    #[non_exhaustive]
    pub struct Business {
        /// platform product ID · 平台产品ID (`2`, `11`)
        pub business_product_id: i64,
        /// platform scene ID · 平台场景ID (`3`, `4`, `5`, `6`, `124`, `125`, `126`)
        pub business_scene_id: i64,
    }

    crate::model! { Business {
        business_product_id: body("business_product_id").required(),
        business_scene_id: body("business_scene_id").required(),
    } }

    crate::sent::sent! { Business(BusinessRequired) {
        /// platform product ID · 平台产品ID (`2`, `11`)
        business_product_id(i64),
        /// platform scene ID · 平台场景ID (`3`, `4`, `5`, `6`, `124`, `125`, `126`)
        business_scene_id(i64),
    } {
    } }

    /// Apply for a deduction · 申请扣款接口
    #[non_exhaustive]
    pub struct Response {
        /// partner official account appid · 服务商公众号appid
        pub sp_appid: Option<String>,
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// sub-merchant official account appid · 子商户公众号appid
        pub sub_appid: Option<String>,
        /// sub-merchant's merchant ID · 子商户商户号
        pub sub_mchid: Option<String>,
        /// paying user information · 支付用户信息
        pub payer: Option<response::Payer>,
        /// amount · 金额信息
        pub amount: Option<response::Amount>,
        /// discount information · 优惠信息
        pub promotion_detail: Vec<serde_json::Value>,
        /// payment scene information · 支付场景信息
        pub scene_info: Option<response::SceneInfo>,
        /// payer's bank · 付款银行
        pub bank_type: Option<String>,
        /// trade type · 交易类型
        pub trade_type: Option<response::TradeType>,
        /// trade state · 交易状态
        pub trade_state: Option<String>,
        /// trade description · 交易描述
        pub trade_state_description: Option<String>,
        /// debt state · 欠款状态
        pub debt_state: Option<String>,
        /// goods information · 商品信息
        pub description: Option<String>,
        /// merchant's attached information · 商户附加信息
        pub attach: Option<String>,
        /// payment time · 支付成功时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// WeChat Pay transaction ID of the repayment · 还款微信订单号
        pub repayment_transaction_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// error category · 错误分类
        pub error_type: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_appid: body("sp_appid").promised(),
        sp_mchid: body("sp_mchid").promised(),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid").promised(),
        payer: body("payer"),
        amount: body("amount"),
        promotion_detail: body("promotion_detail"),
        scene_info: body("scene_info"),
        bank_type: body("bank_type"),
        trade_type: body("trade_type"),
        trade_state: body("trade_state"),
        trade_state_description: body("trade_state_description"),
        debt_state: body("debt_state"),
        description: body("description"),
        attach: body("attach"),
        success_time: body("success_time"),
        transaction_id: body("transaction_id"),
        repayment_transaction_id: body("repayment_transaction_id"),
        out_trade_no: body("out_trade_no"),
        error_type: body("error_type"),
    } }

    crate::promised::promised! { Response {
        /// partner official account appid · 服务商公众号appid
        sp_appid 0(&str),
        /// partner merchant ID · 服务商商户号
        sp_mchid 1(&str),
        /// sub-merchant's merchant ID · 子商户商户号
        sub_mchid 3(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// paying user information · 支付用户信息
        #[non_exhaustive]
        pub struct Payer {
            /// openid under the official account · 公众下的openid
            pub sp_openid: Option<String>,
            /// openid under the sub official account · 子公众下的openid
            pub sub_openid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Payer: Received {
            sp_openid: body("sp_openid"),
            sub_openid: body("sub_openid"),
        } }

        /// amount · 金额信息
        #[non_exhaustive]
        pub struct Amount {
            /// total amount · 总金额 (fen)
            pub total: Option<crate::Fen>,
            /// currency type · 货币类型
            pub currency: Option<super::Currency>,
            origin_: crate::model::Origin,
        }

        crate::model! { Amount: Received {
            total: body("total").promised(),
            currency: body("currency").promised(),
        } }

        crate::promised::promised! { Amount {
            /// total amount · 总金额 (fen)
            total 0(crate::Fen),
            /// currency type · 货币类型
            currency 1(&super::Currency),
        } }

        /// payment scene information · 支付场景信息
        #[non_exhaustive]
        pub struct SceneInfo {
            /// device IP · 设备IP
            pub device_ip: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { SceneInfo: Received {
            device_ip: body("device_ip"),
        } }

        crate::open_enum! {
            /// trade type · 交易类型
            pub enum TradeType {
                Native = "NATIVE",
                Jsapi = "JSAPI",
                App = "APP",
                Mweb = "MWEB",
                Auth = "AUTH",
            }
        }
    }
}
