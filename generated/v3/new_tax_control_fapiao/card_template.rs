// Written by `cargo xtask codegen` from spec/openapi/v3/new-tax-control-fapiao/card-template.md

//! `/v3/new-tax-control-fapiao/card-template`

/// Create an e-fapiao card template · 创建电子发票卡券模板
///
/// `POST /v3/new-tax-control-fapiao/card-template`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012529382](https://pay.weixin.qq.com/doc/v3/merchant/4012529382)
/// - partner: [4012474026](https://pay.weixin.qq.com/doc/v3/partner/4012474026), [4015792562](https://pay.weixin.qq.com/doc/v3/partner/4015792562)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::new_tax_control_fapiao::card_template::post::{CardTemplateInformation, Request, Required};
///
/// let request = Request::new(Required {
///     card_appid: "wxb1170446a4c0a5a2",
///     card_template_information: CardTemplateInformation::new("http://mmbiz.qpic.cn/mmbiz/iaL1LJM1m…"),
/// });
/// let answer = request.send(&client).await?;
/// let card_id = answer.card_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::new_tax_control_fapiao::card_template::post::{CardTemplateInformation, CustomCell, CustomCellRequired, Request, Required};
///
/// let request = Request::new(Required {
///     card_appid: "wxb1170446a4c0a5a2",
///     card_template_information: CardTemplateInformation::new("http://mmbiz.qpic.cn/mmbiz/iaL1LJM1m…")
///         .payee_name("某公司")
///         .custom_cell(CustomCell::new(CustomCellRequired { words: "电子发票", description: "查看发票" })
///             .jump_url("http://www.qq.com")
///             .miniprogram_user_name("gh_86a091e50ad4@app")
///             .miniprogram_path("pages/xxxPage")),
/// })
/// .sub_mchid("1900000109");
/// ```
#[doc(alias("创建电子发票卡券模板", "4012529382", "4012474026", "4015792562"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create an e-fapiao card template · 创建电子发票卡券模板
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// card-inserting official account appid · 插卡公众号AppID
        pub card_appid: String,
        /// card template information · 卡券模板信息
        pub card_template_information: CardTemplateInformation,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid"),
        card_appid: body("card_appid").required(),
        card_template_information: body("card_template_information").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// card-inserting official account appid · 插卡公众号AppID
        card_appid(&'a str),
        /// card template information · 卡券模板信息
        card_template_information(CardTemplateInformation),
    } {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/new-tax-control-fapiao/card-template",
        "创建电子发票卡券模板",
        "Create an e-fapiao card template",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// card's custom cell configuration · 卡券自定义cell位配置
    #[must_use]
    #[non_exhaustive]
    pub struct CustomCell {
        /// cell text · cell位文字
        pub words: String,
        /// cell description · cell位描述
        pub description: String,
        /// URL opened by tapping the cell · 点击cell位跳转的地址
        pub jump_url: Option<String>,
        /// user name of the mini program opened by tapping the cell · 点击cell位跳转的小程序的用户名
        pub miniprogram_user_name: Option<String>,
        /// page path of the mini program to jump to when the cell is tapped · 点击cell位跳转的小程序的页面路径
        pub miniprogram_path: Option<String>,
    }

    crate::model! { CustomCell {
        words: body("words").required(),
        description: body("description").required(),
        jump_url: body("jump_url"),
        miniprogram_user_name: body("miniprogram_user_name"),
        miniprogram_path: body("miniprogram_path"),
    } }

    crate::sent::sent! { CustomCell(CustomCellRequired<'a>) {
        /// cell text · cell位文字
        words(&'a str),
        /// cell description · cell位描述
        description(&'a str),
    } {
        /// URL opened by tapping the cell · 点击cell位跳转的地址
        jump_url jump_url_opt(into String),
        /// user name of the mini program opened by tapping the cell · 点击cell位跳转的小程序的用户名
        miniprogram_user_name miniprogram_user_name_opt(into String),
        /// page path of the mini program to jump to when the cell is tapped · 点击cell位跳转的小程序的页面路径
        miniprogram_path miniprogram_path_opt(into String),
    } }

    /// card template information · 卡券模板信息
    #[must_use]
    #[non_exhaustive]
    pub struct CardTemplateInformation {
        /// payee name · 收款方名称
        pub payee_name: Option<String>,
        /// card logo URL · 卡券logo地址
        pub logo_url: String,
        /// card's custom cell configuration · 卡券自定义cell位配置
        pub custom_cell: Option<CustomCell>,
    }

    crate::model! { CardTemplateInformation {
        payee_name: body("payee_name"),
        logo_url: body("logo_url").required(),
        custom_cell: body("custom_cell"),
    } }

    crate::sent::sent! { CardTemplateInformation(logo_url: into String) {
        /// payee name · 收款方名称
        payee_name payee_name_opt(into String),
        /// card's custom cell configuration · 卡券自定义cell位配置
        custom_cell custom_cell_opt(CustomCell),
    } }

    /// Create an e-fapiao card template · 创建电子发票卡券模板
    #[non_exhaustive]
    pub struct Response {
        /// card-inserting official account appid · 插卡公众号AppID
        pub card_appid: Option<String>,
        /// card template ID · 卡券模板id
        pub card_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        card_appid: body("card_appid").promised(),
        card_id: body("card_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// card-inserting official account appid · 插卡公众号AppID
        card_appid 0(&str),
        /// card template ID · 卡券模板id
        card_id 1(&str),
    } }
}
