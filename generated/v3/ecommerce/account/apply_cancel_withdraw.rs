// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/account/apply-cancel-withdraw.md

//! `/v3/ecommerce/account/apply-cancel-withdraw`

pub mod applyment_id;
pub mod confirm;
pub mod out_request_no;
pub mod validate_cancel;

/// Submit a deregistration withdrawal application · 提交注销提现申请
///
/// `POST /v3/ecommerce/account/apply-cancel-withdraw`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013892756)
///
/// ```
/// use wechatpay::v3::ecommerce::account::apply_cancel_withdraw::post::{AccountType, BankAccountInfo, IdDocType, IdentityInfo, PayeeInfo, ProofMediaType, ProofMedias, Request, Withdraw};
///
/// let request = Request {
///     withdraw: Some(Withdraw::ApplyWithdraw),
///     proof_medias: Some(vec![ProofMedias::new(ProofMediaType::WithdrawalApplication, "jTpGmxUX3FBWVQ5NJTZvlKXQ")]),
///     additional_materials: Some(vec!["jTpGmxUX3FBWVQ5NFQ".into()]),
///     remark: Some("特殊理由".into()),
///     ..Request::new(
///         "1900000109",
///         "P202410241010125346",
///         PayeeInfo {
///             identity_info: Some(IdentityInfo {
///                 id_doc_type: Some(IdDocType::IdentificationTypeIdcard),
///                 ..IdentityInfo::new("pVd1HJ6zyvPedzfg==", "AOZdYGISxo4y44/UgZ69bkw==")
///             }),
///             ..PayeeInfo::new(
///                 AccountType::AccountTypeCorporate,
///                 BankAccountInfo {
///                     bank_branch_id: Some("402713354941".into()),
///                     bank_branch_name: Some("".into()),
///                     bank_name: Some("402713354941".into()),
///                     ..BankAccountInfo::new(
///                         "AOZdYGISxo4y44/UgZ69b0zZXkw==",
///                         "工商银行",
///                         "d+xT+MQCvrLHeorwC+w==",
///                     )
///                 },
///             )
///         },
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Submit a deregistration withdrawal application · 提交注销提现申请
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// merchant deregistration application number · 商户注销申请单号
        pub out_request_no: String,
        /// whether to withdraw the funds · 是否提取资金
        pub withdraw: Option<Withdraw>,
        /// payee account information · 收款账号信息
        pub payee_info: PayeeInfo,
        /// payment application materials · 付款申请材料
        pub proof_medias: Option<Vec<ProofMedias>>,
        /// other supplementary materials · 其他补充材料
        pub additional_materials: Option<Vec<String>>,
        /// remark · 备注
        pub remark: Option<String>,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        out_request_no: body("out_request_no").required(),
        withdraw: body("withdraw"),
        payee_info: body("payee_info").required(),
        proof_medias: body("proof_medias"),
        additional_materials: body("additional_materials"),
        remark: body("remark"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            sub_mchid: impl Into<String>,
            out_request_no: impl Into<String>,
            payee_info: PayeeInfo,
        ) -> Self {
            Self {
                sub_mchid: sub_mchid.into(),
                out_request_no: out_request_no.into(),
                withdraw: None,
                payee_info,
                proof_medias: None,
                additional_materials: None,
                remark: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/ecommerce/account/apply-cancel-withdraw",
        "提交注销提现申请",
        "Submit a deregistration withdrawal application",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// whether to withdraw the funds · 是否提取资金
        pub enum Withdraw {
            ApplyWithdraw = "APPLY_WITHDRAW",
            NotApplyWithdraw = "NOT_APPLY_WITHDRAW",
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
        pub bank_branch_name: Option<String>,
        /// full name of the bank of deposit (with branch) · 开户银行全称（含支行）
        pub bank_name: Option<String>,
        /// bank account number · 银行账号
        pub account_number: crate::Sensitive,
    }

    crate::model! { BankAccountInfo {
        account_name: body("account_name").required().mark(Mark::Rsa),
        account_bank: body("account_bank").required(),
        bank_branch_id: body("bank_branch_id"),
        bank_branch_name: body("bank_branch_name"),
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
                bank_branch_name: None,
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
        pub bank_account_info: BankAccountInfo,
        /// identity document information for the payee's account · 收款人账号对应的证件信息
        pub identity_info: Option<IdentityInfo>,
    }

    crate::model! { PayeeInfo {
        account_type: body("account_type").required(),
        bank_account_info: body("bank_account_info").required(),
        identity_info: body("identity_info"),
    } }

    impl PayeeInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(account_type: AccountType, bank_account_info: BankAccountInfo) -> Self {
            Self {
                account_type,
                bank_account_info,
                identity_info: None,
            }
        }
    }

    crate::open_enum! {
        /// supporting material type of the application · 申请证明材料类型
        pub enum ProofMediaType {
            WithdrawalApplication = "WITHDRAWAL_APPLICATION",
        }
    }

    /// payment application materials · 付款申请材料
    pub struct ProofMedias {
        /// supporting material type of the application · 申请证明材料类型
        pub proof_media_type: ProofMediaType,
        /// supporting material photo · 证明材料照片
        pub proof_media: String,
    }

    crate::model! { ProofMedias {
        proof_media_type: body("proof_media_type").required(),
        proof_media: body("proof_media").required(),
    } }

    impl ProofMedias {
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

    /// Submit a deregistration withdrawal application · 提交注销提现申请
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay deregistration withdrawal application ID · 微信支付注销提现申请单号
        pub applyment_id: Option<String>,
        /// merchant deregistration withdrawal application number · 商户注销提现申请单号
        pub out_request_no: Option<String>,
    }

    crate::model! { Response: Default {
        applyment_id: body("applyment_id"),
        out_request_no: body("out_request_no"),
    } }
}
