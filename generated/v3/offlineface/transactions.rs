// Written by `cargo xtask codegen` from spec/openapi/v3/offlineface/transactions.md

//! `/v3/offlineface/transactions`

pub mod out_trade_no;

/// Apply for a deduction · 申请扣款接口
///
/// `POST /v3/offlineface/transactions`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
///
/// ```
/// use wechatpay::v3::offlineface::transactions::post::{Amount, Business, Currency, Request, SceneInfo, SettleInfo};
///
/// let request = Request {
///     sp_appid: Some("".into()),
///     sp_mchid: Some("".into()),
///     sub_appid: Some("".into()),
///     sub_mchid: Some("".into()),
///     amount: Some(Amount::new(0, Currency::Cny)),
///     scene_info: Some(SceneInfo::new("")),
///     goods_tag: Some("".into()),
///     description: Some("".into()),
///     attach: Some("".into()),
///     settle_info: Some(SettleInfo {
///         profit_sharing: Some(true),
///         ..SettleInfo::new()
///     }),
///     out_trade_no: Some("".into()),
///     business: Some(Business::new(0, 0)),
///     ..Request::new("")
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Apply for a deduction · 申请扣款接口
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(auth_code: impl Into<String>) -> Self {
            Self {
                auth_code: auth_code.into(),
                sp_appid: None,
                sp_mchid: None,
                sub_appid: None,
                sub_mchid: None,
                amount: None,
                scene_info: None,
                goods_tag: None,
                description: None,
                attach: None,
                settle_info: None,
                out_trade_no: None,
                business: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
    pub struct Amount {
        /// total amount · 总金额
        pub total: i64,
        /// currency type · 货币类型
        pub currency: Currency,
    }

    crate::model! { Amount {
        total: body("total").required(),
        currency: body("currency").required(),
    } }

    impl Amount {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(total: i64, currency: Currency) -> Self {
            Self { total, currency }
        }
    }

    /// payment scene information · 支付场景信息
    pub struct SceneInfo {
        /// device IP · 设备IP
        pub device_ip: String,
    }

    crate::model! { SceneInfo {
        device_ip: body("device_ip").required(),
    } }

    impl SceneInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(device_ip: impl Into<String>) -> Self {
            Self {
                device_ip: device_ip.into(),
            }
        }
    }

    /// settlement information · 结算信息
    pub struct SettleInfo {
        /// whether profit sharing is supported · 是否支持分账
        pub profit_sharing: Option<bool>,
    }

    crate::model! { SettleInfo: Default {
        profit_sharing: body("profit_sharing"),
    } }

    impl SettleInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self { profit_sharing: None }
        }
    }

    /// business information · 业务信息
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

    impl Business {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(business_product_id: i64, business_scene_id: i64) -> Self {
            Self {
                business_product_id,
                business_scene_id,
            }
        }
    }

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
        /// payment time · 支付成功时间
        pub success_time: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// WeChat Pay transaction ID of the repayment · 还款微信订单号
        pub repayment_transaction_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// error category · 错误分类
        pub error_type: Option<String>,
    }

    crate::model! { Response: Default {
        sp_appid: body("sp_appid"),
        sp_mchid: body("sp_mchid"),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid"),
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
        }

        crate::model! { Payer: Default {
            sp_openid: body("sp_openid"),
            sub_openid: body("sub_openid"),
        } }

        /// amount · 金额信息
        #[non_exhaustive]
        pub struct Amount {
            /// total amount · 总金额
            pub total: Option<i64>,
            /// currency type · 货币类型
            pub currency: Option<super::Currency>,
        }

        crate::model! { Amount: Default {
            total: body("total"),
            currency: body("currency"),
        } }

        /// payment scene information · 支付场景信息
        #[non_exhaustive]
        pub struct SceneInfo {
            /// device IP · 设备IP
            pub device_ip: Option<String>,
        }

        crate::model! { SceneInfo: Default {
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
