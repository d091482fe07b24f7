// Written by `cargo xtask codegen` from spec/openapi/v3/eduschoolpay/contracts/presign.md

//! `/v3/eduschoolpay/contracts/presign`

/// Pre-sign a contract · 预签约
///
/// `POST /v3/eduschoolpay/contracts/presign`
///
/// Official pages · 官方文档:
///
/// - partner: [4012468952](https://pay.weixin.qq.com/doc/v3/partner/4012468952)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::eduschoolpay::contracts::presign::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     openid: "oUpF8uMuAJOM2pxb1Q",
///     plan_id: "101164396123311331",
///     user_id: "20200330tony",
///     school_id: "18260256813396",
///     out_contract_code: "20190806125346",
/// });
/// let answer = request.send(&client).await?;
/// let presign_token = answer.presign_token()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::eduschoolpay::contracts::presign::post::{BankCard, Identity, IdentityRequired, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     openid: "oUpF8uMuAJOM2pxb1Q",
///     plan_id: "101164396123311331",
///     user_id: "20200330tony",
///     school_id: "18260256813396",
///     out_contract_code: "20190806125346",
/// })
/// .contract_mode("LIMIT_BANK_CARD")
/// .downgrade_default_contract(true)
/// .identity(Identity::new(IdentityRequired {
///     real_name: "6TqLAZvNZ4AXLNHLMbjA1yKq2k5krHM09m3tCuR",
///     credential_type: "IDENTITY_CARD",
/// })
/// .id_card_number("6TqLAZvNZ4AXLNHLMbjA1yKq2k5krHM09m3tCuR"))
/// .bank_card(BankCard::new("6TqLAZvNZ4AXLNHLMbjA1yKq2k5krHM09m3tCuR")
///     .valid_thru("08/21")
///     .phone("…")
///     .bank_type("CMC"));
/// ```
#[doc(alias("预签约", "4012468952"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Pre-sign a contract · 预签约
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant appid · 商户appid
        appid(&'a str),
        /// user openid under the merchant appid · 商户appid下的用户标识
        openid(&'a str),
        /// contract template number · 签约模板号
        plan_id(&'a str),
        /// user account · 用户账号
        user_id(&'a str),
        /// school number · 学校编号
        school_id(&'a str),
        /// external contract number · 外部签约号
        out_contract_code(&'a str),
    } {
        /// contract signing mode · 签约模式
        contract_mode contract_mode_opt(into String),
        /// whether downgrading to normal contract signing mode is allowed · 允许降级为普通签约模式
        downgrade_default_contract downgrade_default_contract_opt(bool),
        /// real-name information · 实名信息
        identity identity_opt(Identity),
        /// bank card for contract signing · 签约银行卡
        bank_card bank_card_opt(BankCard),
    } }

    /// The documentation's facts about the operation as a whole.
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
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Identity(IdentityRequired<'a>) {
        /// name · 姓名
        real_name(&'a str),
        /// document type · 证件类型
        credential_type(&'a str),
    } {
        /// ID card number · 身份证号
        id_card_number id_card_number_opt(into crate::Sensitive),
    } }

    /// bank card for contract signing · 签约银行卡
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { BankCard(bank_card_no: into crate::Sensitive) {
        /// bank card validity period · 银行卡有效期
        valid_thru valid_thru_opt(into String),
        /// mobile number registered at bank card opening · 银行卡开卡预留手机号
        phone phone_opt(into crate::Sensitive),
        /// bank type · 银行类型
        bank_type bank_type_opt(into String),
    } }

    /// Pre-sign a contract · 预签约
    #[non_exhaustive]
    pub struct Response {
        /// pre-signing code · 预签约码
        pub presign_token: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        presign_token: body("presign_token").promised(),
    } }

    crate::promised::promised! { Response {
        /// pre-signing code · 预签约码
        presign_token 0(&str),
    } }
}
