// Written by `cargo xtask codegen` from spec/openapi/v3/offlineface/contracts/presign.md

//! `/v3/offlineface/contracts/presign`

/// Pre-sign a contract · 预签约接口
///
/// `POST /v3/offlineface/contracts/presign`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
///
/// ```
/// use wechatpay::v3::offlineface::contracts::presign::post::{ContractMode, FacepayUser, Identification, IdentificationType, LimitBankCard, Request};
///
/// let request = Request {
///     limit_bank_card: Some(LimitBankCard {
///         bank_card_number: Some("".into()),
///         identification_name: Some("".into()),
///         identification: Some(Identification::new(IdentificationType::Idcard, "")),
///         valid_thru: Some("".into()),
///         bank_type: Some("".into()),
///         phone: Some("".into()),
///         ..LimitBankCard::new()
///     }),
///     contract_mode: Some(ContractMode::LimitBankCard),
///     ..Request::new(
///         "",
///         FacepayUser {
///             identification_name: Some("".into()),
///             identification: Some(Identification::new(IdentificationType::Idcard, "")),
///             phone: Some("".into()),
///             ..FacepayUser::new("", "")
///         },
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Pre-sign a contract · 预签约接口
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(business_name: impl Into<String>, facepay_user: FacepayUser) -> Self {
            Self {
                business_name: business_name.into(),
                facepay_user,
                limit_bank_card: None,
                contract_mode: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    impl Identification {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            identification_type: IdentificationType,
            identification_number: impl Into<crate::Sensitive>,
        ) -> Self {
            Self {
                identification_type,
                identification_number: identification_number.into(),
            }
        }
    }

    /// face user information · 刷脸用户信息
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

    impl FacepayUser {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            out_user_id: impl Into<String>,
            organization_id: impl Into<String>,
        ) -> Self {
            Self {
                out_user_id: out_user_id.into(),
                identification_name: None,
                organization_id: organization_id.into(),
                identification: None,
                phone: None,
            }
        }
    }

    /// bank card required for contract signing · 签约指定银行卡
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

    impl LimitBankCard {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                bank_card_number: None,
                identification_name: None,
                identification: None,
                valid_thru: None,
                bank_type: None,
                phone: None,
            }
        }
    }

    crate::open_enum! {
        /// contract signing mode · 签约模式
        pub enum ContractMode {
            LimitBankCard = "LIMIT_BANK_CARD",
            PriorityBankCard = "PRIORITY_BANK_CARD",
            LimitNone = "LIMIT_NONE",
        }
    }

    /// Pre-sign a contract · 预签约接口
    #[non_exhaustive]
    pub struct Response {
        /// session ID · 会话ID
        pub presign_token: Option<String>,
    }

    crate::model! { Response: Default {
        presign_token: body("presign_token"),
    } }
}
