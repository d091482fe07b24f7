// Written by `cargo xtask codegen` from spec/openapi/v3/brand/partner/card-member/cards/{card_id}/invalidate.md

//! `/v3/brand/partner/card-member/cards/{card_id}/invalidate`

/// Invalidate a membership card template · 作废会员卡模板
///
/// `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`
///
/// Official pages · 官方文档:
///
/// - partner: [4015336972](https://pay.weixin.qq.com/doc/v3/partner/4015336972)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::partner::card_member::cards::by_card_id::invalidate::post::{Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     brand_id: "1004",
/// });
/// let answer = request.send(&client).await?;
/// let out_request_no = answer.out_request_no()?;
/// # Ok(()) }
/// ```
#[doc(alias("作废会员卡模板", "4015336972"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Invalidate a membership card template · 作废会员卡模板
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card template ID · 会员卡模板ID
        pub card_id: String,
        /// brand ID · 品牌id
        pub brand_id: String,
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
        brand_id: body("brand_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card template ID · 会员卡模板ID
        card_id(&'a str),
        /// brand ID · 品牌id
        brand_id(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/brand/partner/card-member/cards/{card_id}/invalidate",
        "作废会员卡模板",
        "Invalidate a membership card template",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Invalidate a membership card template · 作废会员卡模板
    #[non_exhaustive]
    pub struct Response {
        /// merchant request number · 商家请求单号
        pub out_request_no: Option<String>,
        /// membership card template ID · 会员卡模板ID
        pub card_id: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// merchant appid · 商户AppId
        pub appid: Option<String>,
        /// membership card type · 会员卡类型
        pub card_type: Option<response::CardType>,
        /// card name · 卡名称
        pub card_title: Option<String>,
        /// card background colour · 卡背景颜色
        pub card_color: Option<String>,
        /// card background image URL · 卡背景图URL
        pub card_picture_url: Option<String>,
        /// membership card code assignment type · 会员卡code分配类型
        pub code_mode: Option<response::CodeMode>,
        /// member code type · 会员码型
        pub code_type: Option<response::CodeType>,
        /// member code jump information · 会员码跳转信息
        pub code_jump_information: Option<response::CodeJumpInformation>,
        /// membership benefits · 会员权益
        pub benefits: Option<String>,
        /// notification URL · 回调地址
        pub notify_url: Option<String>,
        /// whether to pin to the top · 是否置顶
        pub need_pinned: Option<bool>,
        /// whether to show the membership level · 是否展示会员等级
        pub need_display_level: Option<bool>,
        /// initial membership level · 会员初始等级
        pub init_level: Option<String>,
        /// service telephone · 服务电话
        pub service_phone: Option<String>,
        /// merchant legal agreement · 商家法务协议
        pub legal_agreement: Option<String>,
        /// membership card validity period · 会员卡有效期
        pub valid_date_information: Option<response::ValidDateInformation>,
        /// member centre information · 会员中心信息
        pub member_information: Option<response::MemberInformation>,
        /// points information · 积分信息
        pub points_information: Option<response::PointsInformation>,
        /// stored-value information · 储值信息
        pub balance_information: Option<response::BalanceInformation>,
        /// paid membership information · 付费会员信息
        pub purchase_information: Option<response::PurchaseInformation>,
        /// user's card activation information · 用户开卡信息
        pub user_information: Option<response::UserInformation>,
        /// state · 状态
        pub state: Option<response::State>,
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_request_no: body("out_request_no").promised(),
        card_id: body("card_id").promised(),
        brand_id: body("brand_id").promised(),
        appid: body("appid").promised(),
        card_type: body("card_type").promised(),
        card_title: body("card_title").promised(),
        card_color: body("card_color").promised(),
        card_picture_url: body("card_picture_url").promised(),
        code_mode: body("code_mode").promised(),
        code_type: body("code_type").promised(),
        code_jump_information: body("code_jump_information"),
        benefits: body("benefits").promised(),
        notify_url: body("notify_url").promised(),
        need_pinned: body("need_pinned"),
        need_display_level: body("need_display_level"),
        init_level: body("init_level"),
        service_phone: body("service_phone"),
        legal_agreement: body("legal_agreement"),
        valid_date_information: body("valid_date_information").promised(),
        member_information: body("member_information").promised(),
        points_information: body("points_information"),
        balance_information: body("balance_information"),
        purchase_information: body("purchase_information"),
        user_information: body("user_information"),
        state: body("state").promised(),
        create_time: body("create_time").promised(),
        update_time: body("update_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant request number · 商家请求单号
        out_request_no 0(&str),
        /// membership card template ID · 会员卡模板ID
        card_id 1(&str),
        /// brand ID · 品牌ID
        brand_id 2(&str),
        /// merchant appid · 商户AppId
        appid 3(&str),
        /// membership card type · 会员卡类型
        card_type 4(&response::CardType),
        /// card name · 卡名称
        card_title 5(&str),
        /// card background colour · 卡背景颜色
        card_color 6(&str),
        /// card background image URL · 卡背景图URL
        card_picture_url 7(&str),
        /// membership card code assignment type · 会员卡code分配类型
        code_mode 8(&response::CodeMode),
        /// member code type · 会员码型
        code_type 9(&response::CodeType),
        /// membership benefits · 会员权益
        benefits 11(&str),
        /// notification URL · 回调地址
        notify_url 12(&str),
        /// membership card validity period · 会员卡有效期
        valid_date_information 18(&response::ValidDateInformation),
        /// member centre information · 会员中心信息
        member_information 19(&response::MemberInformation),
        /// state · 状态
        state 24(&response::State),
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        create_time 25(&crate::Time),
        /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
        update_time 26(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::CardType;

        pub use crate::v3::brand::partner::card_member::cards::get::response::CodeMode;

        pub use crate::v3::brand::partner::card_member::cards::get::response::CodeType;

        pub use crate::v3::brand::partner::card_member::cards::get::response::CodeJumpInformation;

        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::Type;

        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::ValidDateInformation;

        /// member centre information · 会员中心信息
        #[non_exhaustive]
        pub struct MemberInformation {
            /// member centre jump appid · 会员中心跳转AppID
            pub jump_appid: Option<String>,
            /// member centre jump path · 会员中心跳转路径
            pub jump_path: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { MemberInformation: Received {
            jump_appid: body("jump_appid"),
            jump_path: body("jump_path"),
        } }

        pub use crate::v3::brand::partner::card_member::cards::get::response::PointsInformation;

        pub use crate::v3::brand::partner::card_member::cards::get::response::BalanceInformation;

        pub use crate::v3::brand::partner::card_member::cards::get::response::PurchaseInformation;

        pub use crate::v3::brand::partner::card_member::cards::get::response::CommonFieldList;

        pub use crate::v3::brand::partner::card_member::cards::get::response::CustomFieldListType;

        pub use crate::v3::brand::partner::card_member::cards::get::response::CustomFieldList;

        pub use crate::v3::brand::partner::card_member::cards::get::response::UserInformation;

        pub use crate::v3::brand::partner::card_member::cards::get::State;
    }
}
