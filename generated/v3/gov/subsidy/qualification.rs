// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/qualification.md

//! `/v3/gov/subsidy/qualification`

/// Query a subsidy qualification · 查询补贴资格
///
/// `GET /v3/gov/subsidy/qualification`
///
/// Official pages · 官方文档:
///
/// - partner: [4013989543](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::gov::subsidy::qualification::get::{Request, Required};
///
/// let request = Request::new(Required { appliance_id: 1, qualification_region_code: 310100 });
/// let answer = request.send(&client).await?;
/// let state = answer.state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::gov::subsidy::qualification::get::{IdentityDocumentType, Request, Required};
///
/// let request = Request::new(Required { appliance_id: 1, qualification_region_code: 310100 })
///     .real_name("OEimkKuua8igpd+0YDgqF2Z61l=")
///     .id_card_number("…")
///     .phone_number("…")
///     .openid("oCuiA7RW33Tc3jtz_5CNLegC9kN0")
///     .appid("wx5cb0427850cd8c49")
///     .identity_document_type(IdentityDocumentType::IdDocTypeIdCard);
/// ```
#[doc(alias("查询补贴资格", "4013989543"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, query};

    /// Query a subsidy qualification · 查询补贴资格
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// natural person's name · 自然人姓名
        pub real_name: Option<crate::Sensitive>,
        /// natural person's document number · 自然人证件号
        pub id_card_number: Option<crate::Sensitive>,
        /// mobile number · 手机号
        pub phone_number: Option<crate::Sensitive>,
        /// consumption category ID · 消费品类ID (`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`)
        pub appliance_id: i64,
        /// openid
        pub openid: Option<String>,
        /// appid
        pub appid: Option<String>,
        /// region code of the qualification used · 使用的资格的地区编码
        pub qualification_region_code: i64,
        /// document type · 证件类型
        pub identity_document_type: Option<IdentityDocumentType>,
    }

    crate::model! { Request {
        real_name: query("real_name").mark(Mark::Rsa),
        id_card_number: query("id_card_number").mark(Mark::Rsa),
        phone_number: query("phone_number").mark(Mark::Rsa),
        appliance_id: query("appliance_id").required(),
        openid: query("openid"),
        appid: query("appid"),
        qualification_region_code: query("qualification_region_code").required(),
        identity_document_type: query("identity_document_type"),
    } }

    crate::sent::sent! { Request(Required) {
        /// consumption category ID · 消费品类ID (`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`)
        appliance_id(i64),
        /// region code of the qualification used · 使用的资格的地区编码
        qualification_region_code(i64),
    } {
        /// natural person's name · 自然人姓名
        real_name real_name_opt(into crate::Sensitive),
        /// natural person's document number · 自然人证件号
        id_card_number id_card_number_opt(into crate::Sensitive),
        /// mobile number · 手机号
        phone_number phone_number_opt(into crate::Sensitive),
        /// openid
        openid openid_opt(into String),
        /// appid
        appid appid_opt(into String),
        /// document type · 证件类型
        identity_document_type identity_document_type_opt(IdentityDocumentType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/gov/subsidy/qualification",
        "查询补贴资格",
        "Query a subsidy qualification",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// document type · 证件类型
        pub enum IdentityDocumentType {
            IdDocTypeIdCard = "ID_DOC_TYPE_ID_CARD",
            IdDocTypeMainlandTravelPermitForHkMc = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC",
            IdDocTypeMainlandTravelPermitForTw = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW",
        }
    }

    /// Query a subsidy qualification · 查询补贴资格
    #[non_exhaustive]
    pub struct Response {
        /// state of the qualification · 资格的状态
        pub state: Option<response::State>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        state: body("state").promised(),
    } }

    crate::promised::promised! { Response {
        /// state of the qualification · 资格的状态
        state 0(&response::State),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// state of the qualification · 资格的状态
            pub enum State {
                Unclaimed = "UNCLAIMED",
                Unredeemed = "UNREDEEMED",
                Redeemed = "REDEEMED",
            }
        }
    }
}
