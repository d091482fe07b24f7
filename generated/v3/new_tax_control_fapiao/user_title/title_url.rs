// Written by `cargo xtask codegen` from spec/openapi/v3/new-tax-control-fapiao/user-title/title-url.md

//! `/v3/new-tax-control-fapiao/user-title/title-url`

/// Get the link for filling in the fapiao title · 获取抬头填写链接
///
/// `GET /v3/new-tax-control-fapiao/user-title/title-url`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012538106](https://pay.weixin.qq.com/doc/v3/merchant/4012538106)
/// - partner: [4012474040](https://pay.weixin.qq.com/doc/v3/partner/4012474040), [4015770776](https://pay.weixin.qq.com/doc/v3/partner/4015770776)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::new_tax_control_fapiao::user_title::title_url::get::{Request, Required, Source};
///
/// let request = Request::new(Required {
///     fapiao_apply_id: "fapiao_20200701_123456",
///     source: Source::Web,
///     appid: "wxb1170446a4c0a5a2",
///     openid: "plN5twRbHym_j-QcqCzstl0HmwEs",
///     total_amount: Fen(382895),
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::new_tax_control_fapiao::user_title::title_url::get::{Request, Required, Source};
///
/// let request = Request::new(Required {
///     fapiao_apply_id: "fapiao_20200701_123456",
///     source: Source::Web,
///     appid: "wxb1170446a4c0a5a2",
///     openid: "plN5twRbHym_j-QcqCzstl0HmwEs",
///     total_amount: Fen(382895),
/// })
/// .sub_mchid("1900000109")
/// .seller_name("深圳市南山区测试商户")
/// .show_phone_cell(true)
/// .must_input_phone(true)
/// .show_email_cell(true)
/// .must_input_email(true);
/// ```
#[doc(alias("获取抬头填写链接", "4012538106", "4012474040", "4015770776"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Get the link for filling in the fapiao title · 获取抬头填写链接
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// fapiao application number · 发票申请单号
        pub fapiao_apply_id: String,
        /// fapiao issuing source · 开票来源
        pub source: Source,
        /// merchant appid · 商户AppID
        pub appid: String,
        /// user openid · 用户OpenID
        pub openid: String,
        /// total amount · 总金额 (fen)
        pub total_amount: crate::Fen,
        /// seller name · 销售方名称
        pub seller_name: Option<String>,
        /// whether to show the mobile number field · 是否需要展示手机号填写栏
        pub show_phone_cell: Option<bool>,
        /// whether the user must enter a mobile number · 用户是否必须填写手机号
        pub must_input_phone: Option<bool>,
        /// whether to show the e-mail address field · 是否需要展示邮箱地址填写栏
        pub show_email_cell: Option<bool>,
        /// whether the user must enter an e-mail address · 用户是否必须填写邮箱地址
        pub must_input_email: Option<bool>,
    }

    crate::model! { Request {
        sub_mchid: query("sub_mchid"),
        fapiao_apply_id: query("fapiao_apply_id").required(),
        source: query("source").required(),
        appid: query("appid").required(),
        openid: query("openid").required(),
        total_amount: query("total_amount").required(),
        seller_name: query("seller_name"),
        show_phone_cell: query("show_phone_cell"),
        must_input_phone: query("must_input_phone"),
        show_email_cell: query("show_email_cell"),
        must_input_email: query("must_input_email"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// fapiao application number · 发票申请单号
        fapiao_apply_id(&'a str),
        /// fapiao issuing source · 开票来源
        source(Source),
        /// merchant appid · 商户AppID
        appid(&'a str),
        /// user openid · 用户OpenID
        openid(&'a str),
        /// total amount · 总金额 (fen)
        total_amount(crate::Fen),
    } {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// seller name · 销售方名称
        seller_name seller_name_opt(into String),
        /// whether to show the mobile number field · 是否需要展示手机号填写栏
        show_phone_cell show_phone_cell_opt(bool),
        /// whether the user must enter a mobile number · 用户是否必须填写手机号
        must_input_phone must_input_phone_opt(bool),
        /// whether to show the e-mail address field · 是否需要展示邮箱地址填写栏
        show_email_cell show_email_cell_opt(bool),
        /// whether the user must enter an e-mail address · 用户是否必须填写邮箱地址
        must_input_email must_input_email_opt(bool),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/new-tax-control-fapiao/user-title/title-url",
        "获取抬头填写链接",
        "Get the link for filling in the fapiao title",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// fapiao issuing source · 开票来源
        pub enum Source {
            Web = "WEB",
            Miniprogram = "MINIPROGRAM",
        }
    }

    /// Get the link for filling in the fapiao title · 获取抬头填写链接
    #[non_exhaustive]
    pub struct Response {
        /// link for filling in the fapiao title · 抬头填写链接
        pub title_url: Option<String>,
        /// fapiao title mini program appid · 抬头填写小程序AppID
        pub miniprogram_appid: Option<String>,
        /// page path of the mini program for filling in the fapiao title · 抬头填写小程序页面路径
        pub miniprogram_path: Option<String>,
        /// user name of the mini program for entering the fapiao title · 抬头填写小程序的用户名
        pub miniprogram_user_name: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        title_url: body("title_url"),
        miniprogram_appid: body("miniprogram_appid"),
        miniprogram_path: body("miniprogram_path"),
        miniprogram_user_name: body("miniprogram_user_name"),
    } }
}
