// Written by `cargo xtask codegen` from spec/openapi/v3/new-tax-control-fapiao/card-template.md

//! `/v3/new-tax-control-fapiao/card-template`

/// Create an e-fapiao card template · 创建电子发票卡券模板
///
/// `POST /v3/new-tax-control-fapiao/card-template`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529382)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474026)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792562)
///
/// ```
/// use wechatpay::v3::new_tax_control_fapiao::card_template::post::{CardTemplateInformation, CustomCell, Request};
///
/// let request = Request {
///     sub_mchid: Some("1900000109".into()),
///     ..Request::new(
///         "wxb1170446a4c0a5a2",
///         CardTemplateInformation {
///             payee_name: Some("某公司".into()),
///             custom_cell: Some(CustomCell {
///                 jump_url: Some("http://www.qq.com".into()),
///                 miniprogram_user_name: Some("gh_86a091e50ad4@app".into()),
///                 miniprogram_path: Some("pages/xxxPage".into()),
///                 ..CustomCell::new("电子发票", "查看发票")
///             }),
///             ..CardTemplateInformation::new("http://mmbiz.qpic.cn/mmbiz/iaL1LJM1m…")
///         },
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create an e-fapiao card template · 创建电子发票卡券模板
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            card_appid: impl Into<String>,
            card_template_information: CardTemplateInformation,
        ) -> Self {
            Self {
                sub_mchid: None,
                card_appid: card_appid.into(),
                card_template_information,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    impl CustomCell {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(words: impl Into<String>, description: impl Into<String>) -> Self {
            Self {
                words: words.into(),
                description: description.into(),
                jump_url: None,
                miniprogram_user_name: None,
                miniprogram_path: None,
            }
        }
    }

    /// card template information · 卡券模板信息
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

    impl CardTemplateInformation {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(logo_url: impl Into<String>) -> Self {
            Self {
                payee_name: None,
                logo_url: logo_url.into(),
                custom_cell: None,
            }
        }
    }

    /// Create an e-fapiao card template · 创建电子发票卡券模板
    #[non_exhaustive]
    pub struct Response {
        /// card-inserting official account appid · 插卡公众号AppID
        pub card_appid: Option<String>,
        /// card template ID · 卡券模板id
        pub card_id: Option<String>,
    }

    crate::model! { Response: Default {
        card_appid: body("card_appid"),
        card_id: body("card_id"),
    } }
}
