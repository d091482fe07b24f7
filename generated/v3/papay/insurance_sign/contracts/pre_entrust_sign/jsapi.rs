// Written by `cargo xtask codegen` from spec/openapi/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi.md

//! `/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi`

/// Pre-sign a contract with JSAPI as the insurance merchant · 保险商户JSAPI预签约
///
/// `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012528600)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014960223)
///
/// ```
/// use wechatpay::v3::papay::insurance_sign::contracts::pre_entrust_sign::jsapi::post::{Amount, EstimatedDeductAmount, IdentityType, PolicyClauses, PolicyCoverageDetail, PolicyPeriods, RealIdentity, Request};
///
/// let request = Request {
///     openid: Some("oYobu0MVnQfWpSMOYJz2AHPG_gQw".into()),
///     amount: Some(Amount {
///         currency: Some("CNY".into()),
///         ..Amount::new(1)
///     }),
///     out_trade_no: Some("1217752501201407033233368018".into()),
///     description: Some("Image形象店-深圳腾大-QQ公仔".into()),
///     transaction_notify_url: Some("https://www.qq.com/".into()),
///     out_user_code: Some("用户昵称".into()),
///     goods_tag: Some("DISCOUNTS".into()),
///     attach: Some("自定义数据".into()),
///     can_auto_insure: Some(true),
///     can_auto_reinsure: Some(true),
///     real_identity: Some(RealIdentity {
///         identity_type: Some(IdentityType::IdCard),
///         ..RealIdentity::new(
///             "OEimkKuua8igpd+0YDgqF2Z61leeGD7x87j3Ph==",
///             "1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj==",
///         )
///     }),
///     combined_deduct_period_count: Some(1),
///     ..Request::new(
///         "wxd678efh567hg6787",
///         12535,
///         "wxwtdk20200910100000",
///         "*明",
///         "https://yourapp.com/notify",
///         "2019-11-22",
///         "2020-11-22",
///         vec![PolicyPeriods {
///             policy_coverage_detail: Some(PolicyCoverageDetail {
///                 policy_amount: Some("50000".into()),
///                 policy_clauses: Some(vec![PolicyClauses {
///                     clause_name: Some("example_clause_name".into()),
///                     clause_quota: Some("example_clause_quota".into()),
///                     ..PolicyClauses::new()
///                 }]),
///                 ..PolicyCoverageDetail::new()
///             }),
///             ..PolicyPeriods::new(
///                 1,
///                 "2019-11-22",
///                 EstimatedDeductAmount {
///                     currency: Some("CNY".into()),
///                     ..EstimatedDeductAmount::new(1)
///                 },
///             )
///         }],
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Pre-sign a contract with JSAPI as the insurance merchant · 保险商户JSAPI预签约
    pub struct Request {
        /// appid · 应用ID
        pub appid: String,
        /// user openid under the direct merchant's app · 用户在直连商户应用下的用户标示
        pub openid: Option<String>,
        /// entrusted deduction template ID · 委托代扣模板ID
        pub plan_id: i64,
        /// merchant contract number · 商户签约协议号
        pub out_contract_code: String,
        /// insured person's display name · 被保人的展示名称
        pub insured_display_name: String,
        /// contract-signing result notification URL · 签约结果通知地址
        pub contract_notify_url: String,
        /// insurance policy start date · 保险保单的开始日期
        pub policy_start_date: String,
        /// insurance policy end date · 保险保单的结束日期
        pub policy_end_date: String,
        /// deduction period list of the policy · 保单的扣费周期列表
        pub policy_periods: Vec<PolicyPeriods>,
        /// deduction amount · 扣费金额信息
        pub amount: Option<Amount>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// goods description · 商品描述
        pub description: Option<String>,
        /// payment result notification URL · 支付结果通知地址
        pub transaction_notify_url: Option<String>,
        /// merchant-side user ID · 商户侧用户标识
        pub out_user_code: Option<String>,
        /// order discount tag · 订单优惠标记
        pub goods_tag: Option<String>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// whether to renew the insurance automatically · 是否自动续保
        pub can_auto_insure: Option<bool>,
        /// whether to reinsure automatically · 是否自动重新投保
        pub can_auto_reinsure: Option<bool>,
        /// user's real-name information · 用户实名信息
        pub real_identity: Option<RealIdentity>,
        /// number of combined deduction periods · 合并扣费期数
        pub combined_deduct_period_count: Option<i64>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        openid: body("openid"),
        plan_id: body("plan_id").required(),
        out_contract_code: body("out_contract_code").required(),
        insured_display_name: body("insured_display_name").required(),
        contract_notify_url: body("contract_notify_url").required(),
        policy_start_date: body("policy_start_date").required(),
        policy_end_date: body("policy_end_date").required(),
        policy_periods: body("policy_periods").required(),
        amount: body("amount"),
        out_trade_no: body("out_trade_no"),
        description: body("description"),
        transaction_notify_url: body("transaction_notify_url"),
        out_user_code: body("out_user_code"),
        goods_tag: body("goods_tag"),
        attach: body("attach"),
        can_auto_insure: body("can_auto_insure"),
        can_auto_reinsure: body("can_auto_reinsure"),
        real_identity: body("real_identity"),
        combined_deduct_period_count: body("combined_deduct_period_count"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            appid: impl Into<String>,
            plan_id: i64,
            out_contract_code: impl Into<String>,
            insured_display_name: impl Into<String>,
            contract_notify_url: impl Into<String>,
            policy_start_date: impl Into<String>,
            policy_end_date: impl Into<String>,
            policy_periods: Vec<PolicyPeriods>,
        ) -> Self {
            Self {
                appid: appid.into(),
                openid: None,
                plan_id,
                out_contract_code: out_contract_code.into(),
                insured_display_name: insured_display_name.into(),
                contract_notify_url: contract_notify_url.into(),
                policy_start_date: policy_start_date.into(),
                policy_end_date: policy_end_date.into(),
                policy_periods,
                amount: None,
                out_trade_no: None,
                description: None,
                transaction_notify_url: None,
                out_user_code: None,
                goods_tag: None,
                attach: None,
                can_auto_insure: None,
                can_auto_reinsure: None,
                real_identity: None,
                combined_deduct_period_count: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi",
        "保险商户JSAPI预签约",
        "Pre-sign a contract with JSAPI as the insurance merchant",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// estimated deduction amount · 预计扣费金额
    pub struct EstimatedDeductAmount {
        /// amount · 金额
        pub total: i64,
        /// currency type · 货币类型
        pub currency: Option<String>,
    }

    crate::model! { EstimatedDeductAmount {
        total: body("total").required(),
        currency: body("currency"),
    } }

    impl EstimatedDeductAmount {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(total: i64) -> Self {
            Self { total, currency: None }
        }
    }

    /// insurance clause list · 保险条款列表
    pub struct PolicyClauses {
        /// clause content · 条款内容
        pub clause_name: Option<String>,
        /// clause quota · 条款额度
        pub clause_quota: Option<String>,
    }

    crate::model! { PolicyClauses: Default {
        clause_name: body("clause_name"),
        clause_quota: body("clause_quota"),
    } }

    impl PolicyClauses {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                clause_name: None,
                clause_quota: None,
            }
        }
    }

    /// coverage details · 保障详情
    pub struct PolicyCoverageDetail {
        /// policy amount · 保单额度
        pub policy_amount: Option<String>,
        /// insurance clause list · 保险条款列表
        pub policy_clauses: Option<Vec<PolicyClauses>>,
    }

    crate::model! { PolicyCoverageDetail: Default {
        policy_amount: body("policy_amount"),
        policy_clauses: body("policy_clauses"),
    } }

    impl PolicyCoverageDetail {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                policy_amount: None,
                policy_clauses: None,
            }
        }
    }

    /// deduction period list of the policy · 保单的扣费周期列表
    pub struct PolicyPeriods {
        /// insurance deduction period number · 保险扣费周期编号
        pub policy_period_id: i64,
        /// estimated deduction date · 预计扣费的日期
        pub estimated_deduct_date: String,
        /// estimated deduction amount · 预计扣费金额
        pub estimated_deduct_amount: EstimatedDeductAmount,
        /// coverage details · 保障详情
        pub policy_coverage_detail: Option<PolicyCoverageDetail>,
    }

    crate::model! { PolicyPeriods {
        policy_period_id: body("policy_period_id").required(),
        estimated_deduct_date: body("estimated_deduct_date").required(),
        estimated_deduct_amount: body("estimated_deduct_amount").required(),
        policy_coverage_detail: body("policy_coverage_detail"),
    } }

    impl PolicyPeriods {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            policy_period_id: i64,
            estimated_deduct_date: impl Into<String>,
            estimated_deduct_amount: EstimatedDeductAmount,
        ) -> Self {
            Self {
                policy_period_id,
                estimated_deduct_date: estimated_deduct_date.into(),
                estimated_deduct_amount,
                policy_coverage_detail: None,
            }
        }
    }

    /// deduction amount · 扣费金额信息
    pub struct Amount {
        /// amount · 金额
        pub total: i64,
        /// currency type · 货币类型
        pub currency: Option<String>,
    }

    crate::model! { Amount {
        total: body("total").required(),
        currency: body("currency"),
    } }

    impl Amount {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(total: i64) -> Self {
            Self { total, currency: None }
        }
    }

    crate::open_enum! {
        /// real-name verification type · 实名验证类型
        pub enum IdentityType {
            IdCard = "ID_CARD",
        }
    }

    /// user's real-name information · 用户实名信息
    pub struct RealIdentity {
        /// natural person's name · 自然人姓名
        pub real_name: crate::Sensitive,
        /// natural person's ID card number · 自然人身份证号码
        pub id_card_number: crate::Sensitive,
        /// real-name verification type · 实名验证类型
        pub identity_type: Option<IdentityType>,
    }

    crate::model! { RealIdentity {
        real_name: body("real_name").required().mark(Mark::Rsa),
        id_card_number: body("id_card_number").required().mark(Mark::Rsa),
        identity_type: body("identity_type"),
    } }

    impl RealIdentity {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            real_name: impl Into<crate::Sensitive>,
            id_card_number: impl Into<crate::Sensitive>,
        ) -> Self {
            Self {
                real_name: real_name.into(),
                id_card_number: id_card_number.into(),
                identity_type: None,
            }
        }
    }

    /// Pre-sign a contract with JSAPI as the insurance merchant · 保险商户JSAPI预签约
    #[non_exhaustive]
    pub struct Response {
        /// URL to jump to the sign-and-pay flow · 跳转签约并支付流程的URL
        pub redirect_url: Option<String>,
    }

    crate::model! { Response: Default {
        redirect_url: body("redirect_url"),
    } }
}
