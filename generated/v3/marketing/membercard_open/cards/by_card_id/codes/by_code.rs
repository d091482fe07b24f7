// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}.md

//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}`

pub mod activate;
pub mod bonus;
pub mod rights;
pub mod set_service_module_data;
pub mod unavailable;

/// Query a user's membership card · 查询用户会员卡信息
///
/// `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012547768](https://pay.weixin.qq.com/doc/v3/merchant/4012547768)
/// - partner: [4012709442](https://pay.weixin.qq.com/doc/v3/partner/4012709442)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::get::{Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     code: "478515832665",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("查询用户会员卡信息", "4012547768", "4012709442"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a user's membership card · 查询用户会员卡信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card ID · 会员卡id
        pub card_id: String,
        /// membership card code · 会员卡code
        pub code: String,
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
        code: path("code").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card ID · 会员卡id
        card_id(&'a str),
        /// membership card code · 会员卡code
        code(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
        "查询用户会员卡信息",
        "Query a user's membership card",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a user's membership card · 查询用户会员卡信息
    #[non_exhaustive]
    pub struct Response {
        /// membership card ID · 会员卡id
        pub card_id: Option<String>,
        /// membership card code · 会员卡code
        pub code: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// membership card number · 会员卡编号
        pub membership_number: Option<String>,
        /// user level · 用户等级
        pub level: Option<String>,
        /// WeChat nickname · 微信昵称
        pub nickname: Option<String>,
        /// WeChat avatar URL · 微信头像url
        pub head_image_url: Option<String>,
        /// membership card background image · 会员卡背景图
        pub background_picture_url: Option<String>,
        /// user stored-value balance · 用户储值余额 (fen)
        pub balance: Option<crate::Fen>,
        /// user's membership card state · 用户会员卡状态
        pub user_card_status: Option<response::UserCardStatus>,
        /// personal information the user filled in when activating the card · 用户开卡时填写的个人信息
        pub user_information: Option<response::UserInformation>,
        /// user's current points · 用户当前积分
        pub bonus_value: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        card_id: body("card_id"),
        code: body("code"),
        openid: body("openid"),
        membership_number: body("membership_number"),
        level: body("level"),
        nickname: body("nickname"),
        head_image_url: body("head_image_url"),
        background_picture_url: body("background_picture_url"),
        balance: body("balance"),
        user_card_status: body("user_card_status"),
        user_information: body("user_information"),
        bonus_value: body("bonus_value"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// user's membership card state · 用户会员卡状态
            pub enum UserCardStatus {
                NotActivate = "NOT_ACTIVATE",
                Effective = "EFFECTIVE",
                Expire = "EXPIRE",
                Unavailable = "UNAVAILABLE",
                Delete = "DELETE",
            }
        }

        pub use crate::v3::marketing::membercard_open::activate_informations::by_activate_ticket::get::response::Name;

        pub use crate::v3::marketing::membercard_open::activate_informations::by_activate_ticket::get::response::CommonFieldList;

        /// merchant-defined card-opening information fields · 商户自定义的开卡信息字段
        #[non_exhaustive]
        pub struct CustomFieldList {
            /// field name · 字段名称
            pub name: Option<String>,
            /// field values · 字段值
            pub value: Option<String>,
            /// field value list · 字段值列表
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

/// Modify a user's membership card · 修改用户会员卡信息
///
/// `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012549292](https://pay.weixin.qq.com/doc/v3/merchant/4012549292)
/// - partner: [4012709735](https://pay.weixin.qq.com/doc/v3/partner/4012709735)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::patch::{Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     code: "478515832665",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::patch::{BalanceInformation, BalanceInformationRequired, Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     code: "478515832665",
/// })
/// .membership_number("316510891298")
/// .background_picture_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
/// .level("钻石会员")
/// .out_request_no("100002322019090134234sfdf")
/// .balance_information(BalanceInformation::new(BalanceInformationRequired {
///     before_balance: Fen(888),
///     balance: Fen(888),
///     add_balance: Fen(100),
/// })
/// .balance_remark("购买一杯珍珠奶茶，消耗30元"))
/// .need_inform_balance(true)
/// .need_inform_level(true);
/// ```
#[doc(alias("修改用户会员卡信息", "4012549292", "4012709735"))]
pub mod patch {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify a user's membership card · 修改用户会员卡信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card ID · 会员卡id
        pub card_id: String,
        /// membership card code · 会员卡code
        pub code: String,
        /// membership card number · 会员卡编号
        pub membership_number: Option<String>,
        /// membership card background image · 会员卡背景图
        pub background_picture_url: Option<String>,
        /// user level · 用户等级
        pub level: Option<String>,
        /// merchant request number · 商户请求单号
        pub out_request_no: Option<String>,
        /// user's stored-value change information · 用户储值变更信息
        pub balance_information: Option<BalanceInformation>,
        /// whether to send a stored-value change notification · 是否发送储值变更通知
        pub need_inform_balance: Option<bool>,
        /// whether to send a level change notification · 是否发送等级变更通知
        pub need_inform_level: Option<bool>,
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
        code: path("code").required(),
        membership_number: body("membership_number"),
        background_picture_url: body("background_picture_url"),
        level: body("level"),
        out_request_no: body("out_request_no"),
        balance_information: body("balance_information"),
        need_inform_balance: body("need_inform_balance"),
        need_inform_level: body("need_inform_level"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card ID · 会员卡id
        card_id(&'a str),
        /// membership card code · 会员卡code
        code(&'a str),
    } {
        /// membership card number · 会员卡编号
        membership_number membership_number_opt(into String),
        /// membership card background image · 会员卡背景图
        background_picture_url background_picture_url_opt(into String),
        /// user level · 用户等级
        level level_opt(into String),
        /// merchant request number · 商户请求单号
        out_request_no out_request_no_opt(into String),
        /// user's stored-value change information · 用户储值变更信息
        balance_information balance_information_opt(BalanceInformation),
        /// whether to send a stored-value change notification · 是否发送储值变更通知
        need_inform_balance need_inform_balance_opt(bool),
        /// whether to send a level change notification · 是否发送等级变更通知
        need_inform_level need_inform_level_opt(bool),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Patch,
            "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
            "修改用户会员卡信息",
            "Modify a user's membership card",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    /// user's stored-value change information · 用户储值变更信息
    #[must_use]
    #[non_exhaustive]
    pub struct BalanceInformation {
        /// user stored-value balance before the update · 更新前用户储值余额 (fen)
        pub before_balance: crate::Fen,
        /// user stored-value balance after the update · 更新后用户储值余额 (fen)
        pub balance: crate::Fen,
        /// balance change value this time · 本次余额变动值 (fen)
        pub add_balance: crate::Fen,
        /// stored-value consumption record · 储值消耗记录
        pub balance_remark: Option<String>,
    }

    crate::model! { BalanceInformation {
        before_balance: body("before_balance").required(),
        balance: body("balance").required(),
        add_balance: body("add_balance").required(),
        balance_remark: body("balance_remark"),
    } }

    crate::sent::sent! { BalanceInformation(BalanceInformationRequired) {
        /// user stored-value balance before the update · 更新前用户储值余额 (fen)
        before_balance(crate::Fen),
        /// user stored-value balance after the update · 更新后用户储值余额 (fen)
        balance(crate::Fen),
        /// balance change value this time · 本次余额变动值 (fen)
        add_balance(crate::Fen),
    } {
        /// stored-value consumption record · 储值消耗记录
        balance_remark balance_remark_opt(into String),
    } }
}
