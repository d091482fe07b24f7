// Written by `cargo xtask codegen` from spec/openapi/v3/new-tax-control-fapiao/merchant/development-config.md

//! `/v3/new-tax-control-fapiao/merchant/development-config`

/// Query development options configured by the merchant · 查询商户配置的开发选项
///
/// `GET /v3/new-tax-control-fapiao/merchant/development-config`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012529526](https://pay.weixin.qq.com/doc/v3/merchant/4012529526)
/// - partner: [4012474033](https://pay.weixin.qq.com/doc/v3/partner/4012474033)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::new_tax_control_fapiao::merchant::development_config::get::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// let callback_url = answer.callback_url()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询商户配置的开发选项", "4012529526", "4012474033"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Query development options configured by the merchant · 查询商户配置的开发选项
    #[must_use]
    #[non_exhaustive]
    pub struct Request {}

    crate::model! { Request: Default {
    } }

    crate::sent::sent! { Request {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/new-tax-control-fapiao/merchant/development-config",
        "查询商户配置的开发选项",
        "Query development options configured by the merchant",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query development options configured by the merchant · 查询商户配置的开发选项
    #[non_exhaustive]
    pub struct Response {
        /// merchant notification URL · 商户回调地址
        pub callback_url: Option<String>,
        /// switch showing the fapiao entrance on all bills · 全部账单展示开发票入口开关
        pub show_fapiao_cell: Option<bool>,
        /// whether the merchant supports issuing special VAT e-fapiao · 商户是否支持开电子专票
        pub support_vat_fapiao: Option<bool>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        callback_url: body("callback_url").promised(),
        show_fapiao_cell: body("show_fapiao_cell"),
        support_vat_fapiao: body("support_vat_fapiao"),
    } }

    crate::promised::promised! { Response {
        /// merchant notification URL · 商户回调地址
        callback_url 0(&str),
    } }
}

/// Configure development options · 配置开发选项
///
/// `PATCH /v3/new-tax-control-fapiao/merchant/development-config`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012529457](https://pay.weixin.qq.com/doc/v3/merchant/4012529457)
/// - partner: [4012474031](https://pay.weixin.qq.com/doc/v3/partner/4012474031), [4015792563](https://pay.weixin.qq.com/doc/v3/partner/4015792563)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::new_tax_control_fapiao::merchant::development_config::patch::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::new_tax_control_fapiao::merchant::development_config::patch::Request;
///
/// let request = Request::new()
///     .callback_url("https://pay.weixin.qq.com/callback")
///     .sub_mch_code("1900000109")
///     .show_fapiao_cell(true)
///     .support_vat_fapiao(true);
/// ```
#[doc(alias("配置开发选项", "4012529457", "4012474031", "4015792563"))]
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Configure development options · 配置开发选项
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant notification URL · 商户回调地址
        pub callback_url: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_code: Option<String>,
        /// switch showing the fapiao entrance on all bills · 全部账单展示开发票入口开关
        pub show_fapiao_cell: Option<bool>,
        /// whether the merchant supports issuing special VAT e-fapiao · 商户是否支持开电子专票
        pub support_vat_fapiao: Option<bool>,
    }

    crate::model! { Request: Default {
        callback_url: body("callback_url"),
        sub_mch_code: body("sub_mch_code"),
        show_fapiao_cell: body("show_fapiao_cell"),
        support_vat_fapiao: body("support_vat_fapiao"),
    } }

    crate::sent::sent! { Request {
        /// merchant notification URL · 商户回调地址
        callback_url callback_url_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mch_code sub_mch_code_opt(into String),
        /// switch showing the fapiao entrance on all bills · 全部账单展示开发票入口开关
        show_fapiao_cell show_fapiao_cell_opt(bool),
        /// whether the merchant supports issuing special VAT e-fapiao · 商户是否支持开电子专票
        support_vat_fapiao support_vat_fapiao_opt(bool),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Patch,
        "/v3/new-tax-control-fapiao/merchant/development-config",
        "配置开发选项",
        "Configure development options",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Configure development options · 配置开发选项
    #[non_exhaustive]
    pub struct Response {
        /// merchant notification URL · 商户回调地址
        pub callback_url: Option<String>,
        /// switch showing the fapiao entrance on all bills · 全部账单展示开发票入口开关
        pub show_fapiao_cell: Option<bool>,
        /// whether the merchant supports issuing special VAT e-fapiao · 商户是否支持开电子专票
        pub support_vat_fapiao: Option<bool>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        callback_url: body("callback_url").promised(),
        show_fapiao_cell: body("show_fapiao_cell"),
        support_vat_fapiao: body("support_vat_fapiao"),
    } }

    crate::promised::promised! { Response {
        /// merchant notification URL · 商户回调地址
        callback_url 0(&str),
    } }
}
