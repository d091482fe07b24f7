// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/activate-informations/{activate_ticket}.md

//! `/v3/marketing/membercard-open/activate-informations/{activate_ticket}`

/// Get user information (redirect activation) · 获取用户信息（跳转型激活）
///
/// `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012550779](https://pay.weixin.qq.com/doc/v3/merchant/4012550779)
/// - partner: [4012727881](https://pay.weixin.qq.com/doc/v3/partner/4012727881)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::activate_informations::by_activate_ticket::get::Request;
///
/// let request = Request::new("abcdefg");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("获取用户信息（跳转型激活）", "4012550779", "4012727881"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Get user information (redirect activation) · 获取用户信息（跳转型激活）
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// activation ticket · 激活ticket
        pub activate_ticket: String,
    }

    crate::model! { Request {
        activate_ticket: path("activate_ticket").required(),
    } }

    crate::sent::sent! { Request(activate_ticket: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/membercard-open/activate-informations/{activate_ticket}",
        "获取用户信息（跳转型激活）",
        "Get user information (redirect activation)",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Get user information (redirect activation) · 获取用户信息（跳转型激活）
    #[non_exhaustive]
    pub struct Response {
        /// WeChat nickname · 微信昵称
        pub nickname: Option<String>,
        /// WeChat avatar URL · 微信头像url
        pub head_image_url: Option<String>,
        /// personal information the user filled in when activating the card · 用户开卡时填写的个人信息
        pub user_information: Option<response::UserInformation>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        nickname: body("nickname"),
        head_image_url: body("head_image_url"),
        user_information: body("user_information"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
            pub enum Name {
                UserFormFlagMobile = "USER_FORM_FLAG_MOBILE",
                UserFormFlagSex = "USER_FORM_FLAG_SEX",
                UserFormFlagName = "USER_FORM_FLAG_NAME",
                UserFormFlagBirthday = "USER_FORM_FLAG_BIRTHDAY",
                UserFormFlagAddress = "USER_FORM_FLAG_ADDRESS",
                UserFormFlagEmail = "USER_FORM_FLAG_EMAIL",
                UserFormFlagCity = "USER_FORM_FLAG_CITY",
            }
        }

        /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
        #[non_exhaustive]
        pub struct CommonFieldList {
            /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
            pub name: Option<Name>,
            /// personal information the user filled in when activating the card · 用户开卡时填写的个人信息
            pub value: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { CommonFieldList: Received {
            name: body("name"),
            value: body("value"),
        } }

        /// merchant-defined card-opening information fields · 商户自定义的开卡信息字段
        #[non_exhaustive]
        pub struct CustomFieldList {
            /// field name · 字段名称
            pub name: Option<String>,
            /// field values · 字段值
            pub value: Option<String>,
            /// field values · 字段值
            pub value_list: Vec<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { CustomFieldList: Received {
            name: body("name"),
            value: body("value"),
            value_list: body("value_list"),
        } }

        /// personal information the user filled in when activating the card · 用户开卡时填写的个人信息
        #[non_exhaustive]
        pub struct UserInformation {
            /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
            pub common_field_list: Vec<CommonFieldList>,
            /// merchant-defined card-opening information fields · 商户自定义的开卡信息字段
            pub custom_field_list: Vec<CustomFieldList>,
            origin_: crate::model::Origin,
        }

        crate::model! { UserInformation: Received {
            common_field_list: body("common_field_list"),
            custom_field_list: body("custom_field_list"),
        } }
    }
}
