// Written by `cargo xtask codegen` from spec/openapi/v3/offlineface/contracts/presign.md

//! `/v3/offlineface/contracts/presign`

/// Pre-sign a contract · 预签约接口
///
/// `POST /v3/offlineface/contracts/presign`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::offlineface::contracts::presign::post::{FacepayUser, FacepayUserRequired, Request, Required};
///
/// let request = Request::new(Required {
///     business_name: "",
///     facepay_user: FacepayUser::new(FacepayUserRequired { out_user_id: "", organization_id: "" }),
/// });
/// let answer = request.send(&client).await?;
/// let presign_token = answer.presign_token()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::offlineface::contracts::presign::post::{ContractMode, FacepayUser, FacepayUserRequired, Identification, IdentificationRequired, IdentificationType, LimitBankCard, Request, Required};
///
/// let request = Request::new(Required {
///     business_name: "",
///     facepay_user: FacepayUser::new(FacepayUserRequired { out_user_id: "", organization_id: "" })
///         .identification_name("")
///         .identification(Identification::new(IdentificationRequired {
///             identification_type: IdentificationType::Idcard,
///             identification_number: "",
///         }))
///         .phone(""),
/// })
/// .limit_bank_card(LimitBankCard::new()
///     .bank_card_number("")
///     .identification_name("")
///     .identification(Identification::new(IdentificationRequired {
///         identification_type: IdentificationType::Idcard,
///         identification_number: "",
///     }))
///     .valid_thru("")
///     .bank_type("")
///     .phone(""))
/// .contract_mode(ContractMode::LimitBankCard);
/// ```
#[doc(alias("预签约接口"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Pre-sign a contract · 预签约接口
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// business type · 业务类型
        pub business_name: String,
        /// face user information · 刷脸用户信息
        pub facepay_user: FacepayUser,
        /// bank card required for contract signing · 签约指定银行卡
        pub limit_bank_card: Option<LimitBankCard>,
        /// contract signing mode · 签约模式
        pub contract_mode: Option<ContractMode>,
    }

    crate::model! { Request {
        business_name: body("business_name").required(),
        facepay_user: body("facepay_user").required(),
        limit_bank_card: body("limit_bank_card"),
        contract_mode: body("contract_mode"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// business type · 业务类型
        business_name(&'a str),
        /// face user information · 刷脸用户信息
        facepay_user(FacepayUser),
    } {
        /// bank card required for contract signing · 签约指定银行卡
        limit_bank_card limit_bank_card_opt(LimitBankCard),
        /// contract signing mode · 签约模式
        contract_mode contract_mode_opt(ContractMode),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/offlineface/contracts/presign",
        "预签约接口",
        "Pre-sign a contract",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// document type · 证件类型
        pub enum IdentificationType {
            Idcard = "IDCARD",
        }
    }

    /// identity document information · 证件信息
    #[must_use]
    #[non_exhaustive]
    pub struct Identification {
        /// document type · 证件类型
        pub identification_type: IdentificationType,
        /// document ID · 证件ID
        pub identification_number: crate::Sensitive,
    }

    crate::model! { Identification {
        identification_type: body("identification_type").required(),
        identification_number: body("identification_number").required().mark(Mark::Rsa),
    } }

    crate::sent::sent! { Identification(IdentificationRequired<'a>) {
        /// document type · 证件类型
        identification_type(IdentificationType),
        /// document ID · 证件ID
        identification_number(&'a str),
    } {
    } }

    /// face user information · 刷脸用户信息
    #[must_use]
    #[non_exhaustive]
    pub struct FacepayUser {
        /// merchant user ID · 商户用户ID
        pub out_user_id: String,
        /// face user's name · 刷脸用户名
        pub identification_name: Option<String>,
        /// institution ID · 机构ID
        pub organization_id: String,
        /// identity document information · 证件信息
        pub identification: Option<Identification>,
        /// mobile number · 手机号码
        pub phone: Option<crate::Sensitive>,
    }

    crate::model! { FacepayUser {
        out_user_id: body("out_user_id").required(),
        identification_name: body("identification_name"),
        organization_id: body("organization_id").required(),
        identification: body("identification"),
        phone: body("phone").mark(Mark::Rsa),
    } }

    crate::sent::sent! { FacepayUser(FacepayUserRequired<'a>) {
        /// merchant user ID · 商户用户ID
        out_user_id(&'a str),
        /// institution ID · 机构ID
        organization_id(&'a str),
    } {
        /// face user's name · 刷脸用户名
        identification_name identification_name_opt(into String),
        /// identity document information · 证件信息
        identification identification_opt(Identification),
        /// mobile number · 手机号码
        phone phone_opt(into crate::Sensitive),
    } }

    /// bank card required for contract signing · 签约指定银行卡
    #[must_use]
    #[non_exhaustive]
    pub struct LimitBankCard {
        /// bank card number · 银行卡号
        pub bank_card_number: Option<crate::Sensitive>,
        /// cardholder's name at card opening · 开卡人姓名
        pub identification_name: Option<crate::Sensitive>,
        /// cardholder's identity document · 开卡人证件
        pub identification: Option<Identification>,
        /// bank card validity period · 银行卡有效期
        pub valid_thru: Option<String>,
        /// bank type · 银行类型
        pub bank_type: Option<String>,
        /// mobile number registered at card opening · 开卡预留手机号
        pub phone: Option<crate::Sensitive>,
    }

    crate::model! { LimitBankCard: Default {
        bank_card_number: body("bank_card_number").mark(Mark::Rsa),
        identification_name: body("identification_name").mark(Mark::Rsa),
        identification: body("identification"),
        valid_thru: body("valid_thru"),
        bank_type: body("bank_type"),
        phone: body("phone").mark(Mark::Rsa),
    } }

    crate::sent::sent! { LimitBankCard {
        /// bank card number · 银行卡号
        bank_card_number bank_card_number_opt(into crate::Sensitive),
        /// cardholder's name at card opening · 开卡人姓名
        identification_name identification_name_opt(into crate::Sensitive),
        /// cardholder's identity document · 开卡人证件
        identification identification_opt(Identification),
        /// bank card validity period · 银行卡有效期
        valid_thru valid_thru_opt(into String),
        /// bank type · 银行类型
        bank_type bank_type_opt(into String),
        /// mobile number registered at card opening · 开卡预留手机号
        phone phone_opt(into crate::Sensitive),
    } }

    pub use crate::v3::offlineface::contracts::by_contract_id::get::response::ContractMode;

    /// Pre-sign a contract · 预签约接口
    #[non_exhaustive]
    pub struct Response {
        /// session ID · 会话ID
        pub presign_token: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        presign_token: body("presign_token").promised(),
    } }

    crate::promised::promised! { Response {
        /// session ID · 会话ID
        presign_token 0(&str),
    } }
}
