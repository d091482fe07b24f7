// Written by `cargo xtask codegen` from spec/openapi/v3/mch_operate/risk/withdrawl-apply.md

//! `/v3/mch_operate/risk/withdrawl-apply`

pub mod applyment_id;
pub mod out_request_no;

/// Submit an application to withdraw the available balance of a deregistered merchant ID · 提交已注销商户号可用余额提现申请单
///
/// `POST /v3/mch_operate/risk/withdrawl-apply`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012488950)
///
/// ```
/// use wechatpay::v3::mch_operate::risk::withdrawl_apply::post::{AccountType, AdditionalMaterials, BankAccountInfo, IdDocType, IdentityInfo, OutAccountType, PayeeInfo, PayeeType, ProofMediaList, ProofMediaType, ProofPayeeMedia, Request};
///
/// let request = Request {
///     payee_mchid: Some("1900000109".into()),
///     proof_media_list: Some(ProofMediaList {
///         proof_payee_media: Some(vec![ProofPayeeMedia::new(
///             ProofMediaType::BasicTransactionInformation,
///             "jTpGmxUX3FBWVQ5NJTZvlKXQ",
///         )]),
///         ..ProofMediaList::new()
///     }),
///     additional_materials: Some(AdditionalMaterials {
///         additional_media: Some(vec!["jTpGmxUX3FBWVQ5NFQ".into()]),
///         ..AdditionalMaterials::new()
///     }),
///     remark: Some("特殊理由".into()),
///     ..Request::new(
///         "1900000109",
///         OutAccountType::BasicAccount,
///         101,
///         "2019061122222222122",
///         PayeeType::OtherMerchant,
///         PayeeInfo {
///             bank_account_info: Some(BankAccountInfo {
///                 bank_branch_id: Some("402713354941".into()),
///                 bank_name: Some("402713354941".into()),
///                 ..BankAccountInfo::new(
///                     "AOZdYGISxo4y44/UgZ69b0zZXkw==",
///                     "工商银行",
///                     "d+xT+MQCvrLHeorwC+w==",
///                 )
///             }),
///             identity_info: Some(IdentityInfo {
///                 id_doc_type: Some(IdDocType::IdentificationTypeIdcard),
///                 ..IdentityInfo::new("pVd1HJ6zyvPedzfg==", "AOZdYGISxo4y44/UgZ69bkw==")
///             }),
///             ..PayeeInfo::new(AccountType::AccountTypeCorporate)
///         },
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Submit an application to withdraw the available balance of a deregistered merchant ID · 提交已注销商户号可用余额提现申请单
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// disbursing sub-account type of the second-tier merchant ID · 二级商户号的出款子账户类型
        pub out_account_type: OutAccountType,
        /// withdrawal amount · 提现金额
        pub amount: i64,
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            sub_mchid: impl Into<String>,
            out_account_type: OutAccountType,
            amount: i64,
            out_request_no: impl Into<String>,
            payee_type: PayeeType,
            payee_info: PayeeInfo,
        ) -> Self {
            Self {
                sub_mchid: sub_mchid.into(),
                out_account_type,
                amount,
                out_request_no: out_request_no.into(),
                payee_type,
                payee_mchid: None,
                payee_info,
                proof_media_list: None,
                additional_materials: None,
                remark: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    crate::open_enum! {
        /// account type · 账户类型
        pub enum AccountType {
            AccountTypeCorporate = "ACCOUNT_TYPE_CORPORATE",
            AccountTypePersonal = "ACCOUNT_TYPE_PERSONAL",
        }
    }

    /// bank account · 银行账户
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

    impl BankAccountInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            account_name: impl Into<crate::Sensitive>,
            account_bank: impl Into<String>,
            account_number: impl Into<crate::Sensitive>,
        ) -> Self {
            Self {
                account_name: account_name.into(),
                account_bank: account_bank.into(),
                bank_branch_id: None,
                bank_name: None,
                account_number: account_number.into(),
            }
        }
    }

    crate::open_enum! {
        /// document type · 证件类型
        pub enum IdDocType {
            IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
            IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
            IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
            IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
            IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
            IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
            IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
        }
    }

    /// identity document information for the payee's account · 收款人账号对应的证件信息
    pub struct IdentityInfo {
        /// document type · 证件类型
        pub id_doc_type: Option<IdDocType>,
        /// name on the identity document · 证件姓名
        pub identification_name: crate::Sensitive,
        /// identity document number · 证件号码
        pub identification_no: crate::Sensitive,
    }

    crate::model! { IdentityInfo {
        id_doc_type: body("id_doc_type"),
        identification_name: body("identification_name").required().mark(Mark::Rsa),
        identification_no: body("identification_no").required().mark(Mark::Rsa),
    } }

    impl IdentityInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            identification_name: impl Into<crate::Sensitive>,
            identification_no: impl Into<crate::Sensitive>,
        ) -> Self {
            Self {
                id_doc_type: None,
                identification_name: identification_name.into(),
                identification_no: identification_no.into(),
            }
        }
    }

    /// payee account information · 收款账号信息
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

    impl PayeeInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(account_type: AccountType) -> Self {
            Self {
                account_type,
                bank_account_info: None,
                identity_info: None,
            }
        }
    }

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

    impl ProofPayeeMedia {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            proof_media_type: ProofMediaType,
            proof_media: impl Into<String>,
        ) -> Self {
            Self {
                proof_media_type,
                proof_media: proof_media.into(),
            }
        }
    }

    /// payment application supporting materials · 付款申请证明材料
    pub struct ProofMediaList {
        /// application supporting materials · 申请证明材料
        pub proof_payee_media: Option<Vec<ProofPayeeMedia>>,
    }

    crate::model! { ProofMediaList: Default {
        proof_payee_media: body("proof_payee_media"),
    } }

    impl ProofMediaList {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self { proof_payee_media: None }
        }
    }

    /// supplementary materials · 补充材料
    pub struct AdditionalMaterials {
        /// supplementary material photo list · 补充材料照片列表
        pub additional_media: Option<Vec<String>>,
    }

    crate::model! { AdditionalMaterials: Default {
        additional_media: body("additional_media"),
    } }

    impl AdditionalMaterials {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self { additional_media: None }
        }
    }

    /// Submit an application to withdraw the available balance of a deregistered merchant ID · 提交已注销商户号可用余额提现申请单
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay withdrawal application ID · 微信支付提现申请单号
        pub applyment_id: Option<String>,
        /// merchant withdrawal application number · 商户提现申请单号
        pub out_request_no: Option<String>,
    }

    crate::model! { Response: Default {
        applyment_id: body("applyment_id"),
        out_request_no: body("out_request_no"),
    } }
}
