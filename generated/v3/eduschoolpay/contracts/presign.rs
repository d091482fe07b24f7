// Written by `cargo xtask codegen` from spec/openapi/v3/eduschoolpay/contracts/presign.md

//! `/v3/eduschoolpay/contracts/presign`

/// Pre-sign a contract · 预签约
///
/// `POST /v3/eduschoolpay/contracts/presign`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012468952)
///
/// ```
/// use wechatpay::v3::eduschoolpay::contracts::presign::post::{BankCard, Identity, Request};
///
/// let request = Request {
///     contract_mode: Some("LIMIT_BANK_CARD".into()),
///     downgrade_default_contract: Some(true),
///     identity: Some(Identity {
///         id_card_number: Some("6TqLAZvNZ4AXLNHLMbjA1yKq2k5krHM09m3tCuR".into()),
///         ..Identity::new("6TqLAZvNZ4AXLNHLMbjA1yKq2k5krHM09m3tCuR", "IDENTITY_CARD")
///     }),
///     bank_card: Some(BankCard {
///         valid_thru: Some("08/21".into()),
///         phone: Some("…".into()),
///         bank_type: Some("CMC".into()),
///         ..BankCard::new("6TqLAZvNZ4AXLNHLMbjA1yKq2k5krHM09m3tCuR")
///     }),
///     ..Request::new(
///         "wx8888888888888888",
///         "oUpF8uMuAJOM2pxb1Q",
///         "101164396123311331",
///         "20200330tony",
///         "18260256813396",
///         "20190806125346",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Pre-sign a contract · 预签约
    pub struct Request {
        /// merchant appid · 商户appid
        pub appid: String,
        /// user openid under the merchant appid · 商户appid下的用户标识
        pub openid: String,
        /// contract template number · 签约模板号
        pub plan_id: String,
        /// user account · 用户账号
        pub user_id: String,
        /// school number · 学校编号
        pub school_id: String,
        /// external contract number · 外部签约号
        pub out_contract_code: String,
        /// contract signing mode · 签约模式
        pub contract_mode: Option<String>,
        /// whether downgrading to normal contract signing mode is allowed · 允许降级为普通签约模式
        pub downgrade_default_contract: Option<bool>,
        /// real-name information · 实名信息
        pub identity: Option<Identity>,
        /// bank card for contract signing · 签约银行卡
        pub bank_card: Option<BankCard>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        openid: body("openid").required(),
        plan_id: body("plan_id").required(),
        user_id: body("user_id").required(),
        school_id: body("school_id").required(),
        out_contract_code: body("out_contract_code").required(),
        contract_mode: body("contract_mode"),
        downgrade_default_contract: body("downgrade_default_contract"),
        identity: body("identity"),
        bank_card: body("bank_card"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            appid: impl Into<String>,
            openid: impl Into<String>,
            plan_id: impl Into<String>,
            user_id: impl Into<String>,
            school_id: impl Into<String>,
            out_contract_code: impl Into<String>,
        ) -> Self {
            Self {
                appid: appid.into(),
                openid: openid.into(),
                plan_id: plan_id.into(),
                user_id: user_id.into(),
                school_id: school_id.into(),
                out_contract_code: out_contract_code.into(),
                contract_mode: None,
                downgrade_default_contract: None,
                identity: None,
                bank_card: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/eduschoolpay/contracts/presign",
        "预签约",
        "Pre-sign a contract",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// real-name information · 实名信息
    pub struct Identity {
        /// name · 姓名
        pub real_name: crate::Sensitive,
        /// document type · 证件类型
        pub credential_type: crate::Sensitive,
        /// ID card number · 身份证号
        pub id_card_number: Option<crate::Sensitive>,
    }

    crate::model! { Identity {
        real_name: body("real_name").required().mark(Mark::Rsa),
        credential_type: body("credential_type").required().mark(Mark::Rsa),
        id_card_number: body("id_card_number").mark(Mark::Rsa),
    } }

    impl Identity {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            real_name: impl Into<crate::Sensitive>,
            credential_type: impl Into<crate::Sensitive>,
        ) -> Self {
            Self {
                real_name: real_name.into(),
                credential_type: credential_type.into(),
                id_card_number: None,
            }
        }
    }

    /// bank card for contract signing · 签约银行卡
    pub struct BankCard {
        /// bank card number for contract signing · 签约银行卡号
        pub bank_card_no: crate::Sensitive,
        /// bank card validity period · 银行卡有效期
        pub valid_thru: Option<String>,
        /// mobile number registered at bank card opening · 银行卡开卡预留手机号
        pub phone: Option<crate::Sensitive>,
        /// bank type · 银行类型
        pub bank_type: Option<String>,
    }

    crate::model! { BankCard {
        bank_card_no: body("bank_card_no").required().mark(Mark::Rsa),
        valid_thru: body("valid_thru"),
        phone: body("phone").mark(Mark::Rsa),
        bank_type: body("bank_type"),
    } }

    impl BankCard {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(bank_card_no: impl Into<crate::Sensitive>) -> Self {
            Self {
                bank_card_no: bank_card_no.into(),
                valid_thru: None,
                phone: None,
                bank_type: None,
            }
        }
    }

    /// Pre-sign a contract · 预签约
    #[non_exhaustive]
    pub struct Response {
        /// pre-signing code · 预签约码
        pub presign_token: Option<String>,
    }

    crate::model! { Response: Default {
        presign_token: body("presign_token"),
    } }
}
