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
/// Official pages · 官方文档:
///
/// - partner: [4013892756](https://pay.weixin.qq.com/doc/v3/partner/4013892756)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::account::apply_cancel_withdraw::post::{AccountType, BankAccountInfo, BankAccountInfoRequired, PayeeInfo, PayeeInfoRequired, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     out_request_no: "P202410241010125346",
///     payee_info: PayeeInfo::new(PayeeInfoRequired {
///         account_type: AccountType::AccountTypeCorporate,
///         bank_account_info: BankAccountInfo::new(BankAccountInfoRequired {
///             account_name: "AOZdYGISxo4y44/UgZ69b0zZXkw==",
///             account_bank: "工商银行",
///             account_number: "d+xT+MQCvrLHeorwC+w==",
///         }),
///     }),
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::ecommerce::account::apply_cancel_withdraw::post::{AccountType, BankAccountInfo, BankAccountInfoRequired, IdDocType, IdentityInfo, IdentityInfoRequired, PayeeInfo, PayeeInfoRequired, ProofMediaType, ProofMedias, ProofMediasRequired, Request, Required, Withdraw};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     out_request_no: "P202410241010125346",
///     payee_info: PayeeInfo::new(PayeeInfoRequired {
///         account_type: AccountType::AccountTypeCorporate,
///         bank_account_info: BankAccountInfo::new(BankAccountInfoRequired {
///             account_name: "AOZdYGISxo4y44/UgZ69b0zZXkw==",
///             account_bank: "工商银行",
///             account_number: "d+xT+MQCvrLHeorwC+w==",
///         })
///         .bank_branch_id("402713354941")
///         .bank_branch_name("")
///         .bank_name("402713354941"),
///     })
///     .identity_info(IdentityInfo::new(IdentityInfoRequired {
///         identification_name: "pVd1HJ6zyvPedzfg==",
///         identification_no: "AOZdYGISxo4y44/UgZ69bkw==",
///     })
///     .id_doc_type(IdDocType::IdentificationTypeIdcard)),
/// })
/// .withdraw(Withdraw::ApplyWithdraw)
/// .proof_medias([ProofMedias::new(ProofMediasRequired {
///     proof_media_type: ProofMediaType::WithdrawalApplication,
///     proof_media: "jTpGmxUX3FBWVQ5NJTZvlKXQ",
/// })])
/// .additional_materials(["jTpGmxUX3FBWVQ5NFQ"])
/// .remark("特殊理由");
/// ```
#[doc(alias("提交注销提现申请", "4013892756"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Submit a deregistration withdrawal application · 提交注销提现申请
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(Required<'a>) {
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
        /// merchant deregistration application number · 商户注销申请单号
        out_request_no(&'a str),
        /// payee account information · 收款账号信息
        payee_info(PayeeInfo),
    } {
        /// whether to withdraw the funds · 是否提取资金
        withdraw withdraw_opt(Withdraw),
        /// payment application materials · 付款申请材料
        proof_medias proof_medias_opt([ProofMedias]),
        /// other supplementary materials · 其他补充材料
        additional_materials additional_materials_opt([into String]),
        /// remark · 备注
        remark remark_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
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
        bank_branch_name bank_branch_name_opt(into String),
        /// full name of the bank of deposit (with branch) · 开户银行全称（含支行）
        bank_name bank_name_opt(into String),
    } }

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
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { IdentityInfo(IdentityInfoRequired<'a>) {
        /// name on the identity document · 证件姓名
        identification_name(&'a str),
        /// identity document number · 证件号码
        identification_no(&'a str),
    } {
        /// document type · 证件类型
        id_doc_type id_doc_type_opt(IdDocType),
    } }

    /// payee account information · 收款账号信息
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { PayeeInfo(PayeeInfoRequired) {
        /// account type · 账户类型
        account_type(AccountType),
        /// bank account · 银行账户
        bank_account_info(BankAccountInfo),
    } {
        /// identity document information for the payee's account · 收款人账号对应的证件信息
        identity_info identity_info_opt(IdentityInfo),
    } }

    crate::open_enum! {
        /// supporting material type of the application · 申请证明材料类型
        pub enum ProofMediaType {
            WithdrawalApplication = "WITHDRAWAL_APPLICATION",
        }
    }

    /// payment application materials · 付款申请材料
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { ProofMedias(ProofMediasRequired<'a>) {
        /// supporting material type of the application · 申请证明材料类型
        proof_media_type(ProofMediaType),
        /// supporting material photo · 证明材料照片
        proof_media(&'a str),
    } {
    } }

    /// Submit a deregistration withdrawal application · 提交注销提现申请
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay deregistration withdrawal application ID · 微信支付注销提现申请单号
        pub applyment_id: Option<String>,
        /// merchant deregistration withdrawal application number · 商户注销提现申请单号
        pub out_request_no: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        applyment_id: body("applyment_id"),
        out_request_no: body("out_request_no"),
    } }
}
