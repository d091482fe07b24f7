// Written by `cargo xtask codegen` from spec/openapi/v3/mch_operate/risk/withdrawl-apply.md

//! `/v3/mch_operate/risk/withdrawl-apply`

pub mod applyment_id;
pub mod out_request_no;

/// Submit an application to withdraw the available balance of a deregistered merchant ID · 提交已注销商户号可用余额提现申请单
///
/// `POST /v3/mch_operate/risk/withdrawl-apply`
///
/// Official pages · 官方文档:
///
/// - partner: [4012488950](https://pay.weixin.qq.com/doc/v3/partner/4012488950)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::mch_operate::risk::withdrawl_apply::post::{AccountType, OutAccountType, PayeeInfo, PayeeType, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     out_account_type: OutAccountType::BasicAccount,
///     amount: Fen(101),
///     out_request_no: "2019061122222222122",
///     payee_type: PayeeType::OtherMerchant,
///     payee_info: PayeeInfo::new(AccountType::AccountTypeCorporate),
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::mch_operate::risk::withdrawl_apply::post::{AccountType, AdditionalMaterials, BankAccountInfo, BankAccountInfoRequired, IdDocType, IdentityInfo, IdentityInfoRequired, OutAccountType, PayeeInfo, PayeeType, ProofMediaList, ProofMediaType, ProofPayeeMedia, ProofPayeeMediaRequired, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     out_account_type: OutAccountType::BasicAccount,
///     amount: Fen(101),
///     out_request_no: "2019061122222222122",
///     payee_type: PayeeType::OtherMerchant,
///     payee_info: PayeeInfo::new(AccountType::AccountTypeCorporate)
///         .bank_account_info(BankAccountInfo::new(BankAccountInfoRequired {
///             account_name: "AOZdYGISxo4y44/UgZ69b0zZXkw==",
///             account_bank: "工商银行",
///             account_number: "d+xT+MQCvrLHeorwC+w==",
///         })
///         .bank_branch_id("402713354941")
///         .bank_name("402713354941"))
///         .identity_info(IdentityInfo::new(IdentityInfoRequired {
///             identification_name: "pVd1HJ6zyvPedzfg==",
///             identification_no: "AOZdYGISxo4y44/UgZ69bkw==",
///         })
///         .id_doc_type(IdDocType::IdentificationTypeIdcard)),
/// })
/// .payee_mchid("1900000109")
/// .proof_media_list(ProofMediaList::new()
///     .proof_payee_media([ProofPayeeMedia::new(ProofPayeeMediaRequired {
///         proof_media_type: ProofMediaType::BasicTransactionInformation,
///         proof_media: "jTpGmxUX3FBWVQ5NJTZvlKXQ",
///     })]))
/// .additional_materials(AdditionalMaterials::new().additional_media(["jTpGmxUX3FBWVQ5NFQ"]))
/// .remark("特殊理由");
/// ```
#[doc(alias("提交已注销商户号可用余额提现申请单", "4012488950"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Submit an application to withdraw the available balance of a deregistered merchant ID · 提交已注销商户号可用余额提现申请单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// disbursing sub-account type of the second-tier merchant ID · 二级商户号的出款子账户类型
        pub out_account_type: OutAccountType,
        /// withdrawal amount · 提现金额 (fen)
        pub amount: crate::Fen,
        /// merchant withdrawal application number · 商户提现申请单号
        pub out_request_no: String,
        /// payee type · 收款对象类型
        pub payee_type: PayeeType,
        /// payee entity's merchant ID · 收款对象对应的商户号
        pub payee_mchid: Option<String>,
        /// payee account information · 收款账号信息
        pub payee_info: PayeeInfo,
        /// payment application supporting materials · 付款申请证明材料
        pub proof_media_list: Option<ProofMediaList>,
        /// supplementary materials · 补充材料
        pub additional_materials: Option<AdditionalMaterials>,
        /// remark · 备注
        pub remark: Option<String>,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        out_account_type: body("out_account_type").required(),
        amount: body("amount").required(),
        out_request_no: body("out_request_no").required(),
        payee_type: body("payee_type").required(),
        payee_mchid: body("payee_mchid"),
        payee_info: body("payee_info").required(),
        proof_media_list: body("proof_media_list"),
        additional_materials: body("additional_materials"),
        remark: body("remark"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
        /// disbursing sub-account type of the second-tier merchant ID · 二级商户号的出款子账户类型
        out_account_type(OutAccountType),
        /// withdrawal amount · 提现金额 (fen)
        amount(crate::Fen),
        /// merchant withdrawal application number · 商户提现申请单号
        out_request_no(&'a str),
        /// payee type · 收款对象类型
        payee_type(PayeeType),
        /// payee account information · 收款账号信息
        payee_info(PayeeInfo),
    } {
        /// payee entity's merchant ID · 收款对象对应的商户号
        payee_mchid payee_mchid_opt(into String),
        /// payment application supporting materials · 付款申请证明材料
        proof_media_list proof_media_list_opt(ProofMediaList),
        /// supplementary materials · 补充材料
        additional_materials additional_materials_opt(AdditionalMaterials),
        /// remark · 备注
        remark remark_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/mch_operate/risk/withdrawl-apply",
        "提交已注销商户号可用余额提现申请单",
        "Submit an application to withdraw the available balance of a deregistered merchant ID",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// disbursing sub-account type of the second-tier merchant ID · 二级商户号的出款子账户类型
        pub enum OutAccountType {
            BasicAccount = "BASIC_ACCOUNT",
            OperateAccount = "OPERATE_ACCOUNT",
            MarginAccount = "MARGIN_ACCOUNT",
        }
    }

    crate::open_enum! {
        /// payee type · 收款对象类型
        pub enum PayeeType {
            ContributionMerchant = "CONTRIBUTION_MERCHANT",
            ServiceProviderMerchant = "SERVICE_PROVIDER_MERCHANT",
            OtherMerchant = "OTHER_MERCHANT",
            Individual = "INDIVIDUAL",
        }
    }

    pub use crate::v3::ecommerce::account::apply_cancel_withdraw::post::AccountType;

    /// bank account · 银行账户
    #[must_use]
    #[non_exhaustive]
    pub struct BankAccountInfo {
        /// account name · 开户名称
        pub account_name: crate::Sensitive,
        /// bank of deposit · 开户银行
        pub account_bank: String,
        /// branch code (CNAPS) of the bank of deposit · 开户银行联行号
        pub bank_branch_id: Option<String>,
        /// full name of the bank of deposit (with branch) · 开户银行全称（含支行）
        pub bank_name: Option<String>,
        /// bank account number · 银行账号
        pub account_number: crate::Sensitive,
    }

    crate::model! { BankAccountInfo {
        account_name: body("account_name").required().mark(Mark::Rsa),
        account_bank: body("account_bank").required(),
        bank_branch_id: body("bank_branch_id"),
        bank_name: body("bank_name"),
        account_number: body("account_number").required().mark(Mark::Rsa),
    } }

    crate::sent::sent! { BankAccountInfo(BankAccountInfoRequired<'a>) {
        /// account name · 开户名称
        account_name(&'a str),
        /// bank of deposit · 开户银行
        account_bank(&'a str),
        /// bank account number · 银行账号
        account_number(&'a str),
    } {
        /// branch code (CNAPS) of the bank of deposit · 开户银行联行号
        bank_branch_id bank_branch_id_opt(into String),
        /// full name of the bank of deposit (with branch) · 开户银行全称（含支行）
        bank_name bank_name_opt(into String),
    } }

    pub use crate::v3::ecommerce::account::apply_cancel_withdraw::post::IdDocType;

    pub use crate::v3::ecommerce::account::apply_cancel_withdraw::post::IdentityInfo;

    pub use crate::v3::ecommerce::account::apply_cancel_withdraw::post::IdentityInfoRequired;

    /// payee account information · 收款账号信息
    #[must_use]
    #[non_exhaustive]
    pub struct PayeeInfo {
        /// account type · 账户类型
        pub account_type: AccountType,
        /// bank account · 银行账户
        pub bank_account_info: Option<BankAccountInfo>,
        /// identity document information for the payee's account · 收款人账号对应的证件信息
        pub identity_info: Option<IdentityInfo>,
    }

    crate::model! { PayeeInfo {
        account_type: body("account_type").required(),
        bank_account_info: body("bank_account_info"),
        identity_info: body("identity_info"),
    } }

    crate::sent::sent! { PayeeInfo(account_type: AccountType) {
        /// bank account · 银行账户
        bank_account_info bank_account_info_opt(BankAccountInfo),
        /// identity document information for the payee's account · 收款人账号对应的证件信息
        identity_info identity_info_opt(IdentityInfo),
    } }

    crate::open_enum! {
        /// supporting material type of the application · 申请证明材料类型
        pub enum ProofMediaType {
            BasicTransactionInformation = "BASIC_TRANSACTION_INFORMATION",
            LegalIdCard = "LEGAL_ID_CARD",
            IdCard = "ID_CARD",
            BusinessLicensePhoto = "BUSINESS_LICENSE_PHOTO",
            PayeeIdCard = "PAYEE_ID_CARD",
            WechatPayWithdrawalApplicationType6 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6",
            WechatPayWithdrawalApplicationType7 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7",
            WechatPayWithdrawalApplicationType8 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8",
        }
    }

    /// application supporting materials · 申请证明材料
    #[must_use]
    #[non_exhaustive]
    pub struct ProofPayeeMedia {
        /// supporting material type of the application · 申请证明材料类型
        pub proof_media_type: ProofMediaType,
        /// supporting material photo · 证明材料照片
        pub proof_media: String,
    }

    crate::model! { ProofPayeeMedia {
        proof_media_type: body("proof_media_type").required(),
        proof_media: body("proof_media").required(),
    } }

    crate::sent::sent! { ProofPayeeMedia(ProofPayeeMediaRequired<'a>) {
        /// supporting material type of the application · 申请证明材料类型
        proof_media_type(ProofMediaType),
        /// supporting material photo · 证明材料照片
        proof_media(&'a str),
    } {
    } }

    /// payment application supporting materials · 付款申请证明材料
    #[must_use]
    #[non_exhaustive]
    pub struct ProofMediaList {
        /// application supporting materials · 申请证明材料
        pub proof_payee_media: Option<Vec<ProofPayeeMedia>>,
    }

    crate::model! { ProofMediaList: Default {
        proof_payee_media: body("proof_payee_media"),
    } }

    crate::sent::sent! { ProofMediaList {
        /// application supporting materials · 申请证明材料
        proof_payee_media proof_payee_media_opt([ProofPayeeMedia]),
    } }

    /// supplementary materials · 补充材料
    #[must_use]
    #[non_exhaustive]
    pub struct AdditionalMaterials {
        /// supplementary material photo list · 补充材料照片列表
        pub additional_media: Option<Vec<String>>,
    }

    crate::model! { AdditionalMaterials: Default {
        additional_media: body("additional_media"),
    } }

    crate::sent::sent! { AdditionalMaterials {
        /// supplementary material photo list · 补充材料照片列表
        additional_media additional_media_opt([into String]),
    } }

    /// Submit an application to withdraw the available balance of a deregistered merchant ID · 提交已注销商户号可用余额提现申请单
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay withdrawal application ID · 微信支付提现申请单号
        pub applyment_id: Option<String>,
        /// merchant withdrawal application number · 商户提现申请单号
        pub out_request_no: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        applyment_id: body("applyment_id"),
        out_request_no: body("out_request_no"),
    } }
}
