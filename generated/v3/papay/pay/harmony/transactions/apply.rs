// Written by `cargo xtask codegen` from spec/openapi/v3/papay/pay/harmony/transactions/apply.md

//! `/v3/papay/pay/harmony/transactions/apply`

/// Request an entrusted deduction · 代扣受理扣款
///
/// `POST /v3/papay/pay/harmony/transactions/apply`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013388429)
///
/// ```
/// use wechatpay::v3::papay::pay::harmony::transactions::apply::post::{Amount, Request};
///
/// let request = Request {
///     goods_tag: Some("DISCOUNTS".into()),
///     attach: Some("自定义数据".into()),
///     mcc: Some("5734".into()),
///     ..Request::new(
///         "wxd678efh567hg6787",
///         "1217752501201407033233368018",
///         "Image形象店-深圳腾大-QQ公仔",
///         "https://www.qq.com/",
///         "123124412412423431",
///         Amount {
///             currency: Some("CNY".into()),
///             ..Amount::new(1)
///         },
///         "example_harmony_account_id",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Request an entrusted deduction · 代扣受理扣款
    pub struct Request {
        /// appid · 应用ID
        pub appid: String,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// goods description · 商品描述
        pub description: String,
        /// notification URL · 通知地址
        pub transaction_notify_url: String,
        /// entrusted deduction contract ID · 委托代扣协议ID
        pub contract_id: String,
        /// deduction amount · 扣费金额信息
        pub amount: Amount,
        /// order discount tag · 订单优惠标记
        pub goods_tag: Option<String>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// HarmonyOS account ID · 鸿蒙账户id
        pub harmony_account_id: String,
        /// merchant category code · 商户类别码
        pub mcc: Option<String>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        out_trade_no: body("out_trade_no").required(),
        description: body("description").required(),
        transaction_notify_url: body("transaction_notify_url").required(),
        contract_id: body("contract_id").required(),
        amount: body("amount").required(),
        goods_tag: body("goods_tag"),
        attach: body("attach"),
        harmony_account_id: body("harmony_account_id").required(),
        mcc: body("mcc"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            appid: impl Into<String>,
            out_trade_no: impl Into<String>,
            description: impl Into<String>,
            transaction_notify_url: impl Into<String>,
            contract_id: impl Into<String>,
            amount: Amount,
            harmony_account_id: impl Into<String>,
        ) -> Self {
            Self {
                appid: appid.into(),
                out_trade_no: out_trade_no.into(),
                description: description.into(),
                transaction_notify_url: transaction_notify_url.into(),
                contract_id: contract_id.into(),
                amount,
                goods_tag: None,
                attach: None,
                harmony_account_id: harmony_account_id.into(),
                mcc: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/papay/pay/harmony/transactions/apply",
        "代扣受理扣款",
        "Request an entrusted deduction",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// deduction amount · 扣费金额信息
    pub struct Amount {
        /// amount · 金额
        pub total: i64,
        /// currency type · 货币类型
        pub currency: Option<String>,
    }

    crate::model! { Amount {
        total: body("total").required(),
        currency: body("currency"),
    } }

    impl Amount {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(total: i64) -> Self {
            Self { total, currency: None }
        }
    }

    /// Request an entrusted deduction · 代扣受理扣款
    #[non_exhaustive]
    pub struct Response {
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// deduction amount · 扣费金额信息
        pub amount: Option<response::Amount>,
    }

    crate::model! { Response: Default {
        out_trade_no: body("out_trade_no"),
        amount: body("amount"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// deduction amount · 扣费金额信息
        #[non_exhaustive]
        pub struct Amount {
            /// amount · 金额
            pub total: Option<i64>,
            /// currency type · 货币类型
            pub currency: Option<String>,
        }

        crate::model! { Amount: Default {
            total: body("total"),
            currency: body("currency"),
        } }
    }
}
