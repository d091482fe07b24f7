// Written by `cargo xtask codegen` from spec/openapi/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5.md

//! `/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5`

/// Pre-sign a contract in H5 as the insurance merchant · 保险商户H5预签约
///
/// `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012529050](https://pay.weixin.qq.com/doc/v3/merchant/4012529050), [4014962456](https://pay.weixin.qq.com/doc/v3/merchant/4014962456)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::papay::insurance_sign::contracts::pre_entrust_sign::h5::post::{EstimatedDeductAmount, PolicyPeriods, PolicyPeriodsRequired, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     plan_id: 12535,
///     out_contract_code: "wxwtdk20200910100000",
///     insured_display_name: "*明",
///     contract_notify_url: "https://yourapp.com/notify",
///     policy_start_date: "2019-11-22".into(),
///     policy_end_date: "2020-11-22".into(),
///     policy_periods: vec![PolicyPeriods::new(PolicyPeriodsRequired {
///         policy_period_id: 1,
///         estimated_deduct_date: "2019-11-22".into(),
///         estimated_deduct_amount: EstimatedDeductAmount::new(1),
///     })],
/// });
/// let answer = request.send(&client).await?;
/// let redirect_url = answer.redirect_url()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::papay::insurance_sign::contracts::pre_entrust_sign::h5::post::{Amount, EstimatedDeductAmount, IdentityType, JumpControl, PolicyClauses, PolicyCoverageDetail, PolicyPeriods, PolicyPeriodsRequired, RealIdentity, RealIdentityRequired, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     plan_id: 12535,
///     out_contract_code: "wxwtdk20200910100000",
///     insured_display_name: "*明",
///     contract_notify_url: "https://yourapp.com/notify",
///     policy_start_date: "2019-11-22".into(),
///     policy_end_date: "2020-11-22".into(),
///     policy_periods: vec![PolicyPeriods::new(PolicyPeriodsRequired {
///         policy_period_id: 1,
///         estimated_deduct_date: "2019-11-22".into(),
///         estimated_deduct_amount: EstimatedDeductAmount::new(1).currency("CNY"),
///     })
///     .policy_coverage_detail(PolicyCoverageDetail::new()
///         .policy_amount("50000")
///         .policy_clauses([PolicyClauses::new()
///             .clause_name("example_clause_name")
///             .clause_quota("example_clause_quota")]))],
/// })
/// .openid("oYobu0MVnQfWpSMOYJz2AHPG_gQw")
/// .amount(Amount::new(1).currency("CNY"))
/// .out_trade_no("1217752501201407033233368018")
/// .description("Image形象店-深圳腾大-QQ公仔")
/// .transaction_notify_url("https://www.qq.com/")
/// .out_user_code("用户昵称")
/// .goods_tag("DISCOUNTS")
/// .attach("自定义数据")
/// .can_auto_insure(true)
/// .can_auto_reinsure(true)
/// .real_identity(RealIdentity::new(RealIdentityRequired {
///     real_name: "OEimkKuua8igpd+0YDgqF2Z61leeGD7x87j3Ph==",
///     id_card_number: "1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj==",
/// })
/// .identity_type(IdentityType::IdCard))
/// .jump_control(JumpControl::new().jump_appid("wxd678efh567hg6787"))
/// .combined_deduct_period_count(1);
/// ```
#[doc(alias("保险商户H5预签约", "4012529050", "4014962456"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Pre-sign a contract in H5 as the insurance merchant · 保险商户H5预签约
    #[must_use]
    #[non_exhaustive]
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
        /// insurance policy start date · 保险保单的开始日期; as 2018-06-08
        pub policy_start_date: crate::Date,
        /// insurance policy end date · 保险保单的结束日期; as 2018-06-08
        pub policy_end_date: crate::Date,
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
        /// jump control information · 跳转控制信息
        pub jump_control: Option<JumpControl>,
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
        jump_control: body("jump_control"),
        combined_deduct_period_count: body("combined_deduct_period_count"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// appid · 应用ID
        appid(&'a str),
        /// entrusted deduction template ID · 委托代扣模板ID
        plan_id(i64),
        /// merchant contract number · 商户签约协议号
        out_contract_code(&'a str),
        /// insured person's display name · 被保人的展示名称
        insured_display_name(&'a str),
        /// contract-signing result notification URL · 签约结果通知地址
        contract_notify_url(&'a str),
        /// insurance policy start date · 保险保单的开始日期; as 2018-06-08
        policy_start_date(crate::Date),
        /// insurance policy end date · 保险保单的结束日期; as 2018-06-08
        policy_end_date(crate::Date),
        /// deduction period list of the policy · 保单的扣费周期列表
        policy_periods(Vec<PolicyPeriods>),
    } {
        /// user openid under the direct merchant's app · 用户在直连商户应用下的用户标示
        openid openid_opt(into String),
        /// deduction amount · 扣费金额信息
        amount amount_opt(Amount),
        /// merchant order number · 商户订单号
        out_trade_no out_trade_no_opt(into String),
        /// goods description · 商品描述
        description description_opt(into String),
        /// payment result notification URL · 支付结果通知地址
        transaction_notify_url transaction_notify_url_opt(into String),
        /// merchant-side user ID · 商户侧用户标识
        out_user_code out_user_code_opt(into String),
        /// order discount tag · 订单优惠标记
        goods_tag goods_tag_opt(into String),
        /// attached data · 附加数据
        attach attach_opt(into String),
        /// whether to renew the insurance automatically · 是否自动续保
        can_auto_insure can_auto_insure_opt(bool),
        /// whether to reinsure automatically · 是否自动重新投保
        can_auto_reinsure can_auto_reinsure_opt(bool),
        /// user's real-name information · 用户实名信息
        real_identity real_identity_opt(RealIdentity),
        /// jump control information · 跳转控制信息
        jump_control jump_control_opt(JumpControl),
        /// number of combined deduction periods · 合并扣费期数
        combined_deduct_period_count combined_deduct_period_count_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5",
        "保险商户H5预签约",
        "Pre-sign a contract in H5 as the insurance merchant",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::papay::insurance_sign::contracts::pre_entrust_sign::app::post::EstimatedDeductAmount;

    /// insurance clause list · 保险条款列表
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { PolicyClauses {
        /// clause content · 条款内容
        clause_name clause_name_opt(into String),
        /// clause quota · 条款额度
        clause_quota clause_quota_opt(into String),
    } }

    /// coverage details · 保障详情
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { PolicyCoverageDetail {
        /// policy amount · 保单额度
        policy_amount policy_amount_opt(into String),
        /// insurance clause list · 保险条款列表
        policy_clauses policy_clauses_opt([PolicyClauses]),
    } }

    /// deduction period list of the policy · 保单的扣费周期列表
    #[must_use]
    #[non_exhaustive]
    pub struct PolicyPeriods {
        /// insurance deduction period number · 保险扣费周期编号
        pub policy_period_id: i64,
        /// estimated deduction date · 预计扣费的日期; as 2018-06-08
        pub estimated_deduct_date: crate::Date,
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

    crate::sent::sent! { PolicyPeriods(PolicyPeriodsRequired) {
        /// insurance deduction period number · 保险扣费周期编号
        policy_period_id(i64),
        /// estimated deduction date · 预计扣费的日期; as 2018-06-08
        estimated_deduct_date(crate::Date),
        /// estimated deduction amount · 预计扣费金额
        estimated_deduct_amount(EstimatedDeductAmount),
    } {
        /// coverage details · 保障详情
        policy_coverage_detail policy_coverage_detail_opt(PolicyCoverageDetail),
    } }

    pub use crate::v3::papay::insurance_pay::transactions::apply::post::Amount;

    pub use crate::v3::papay::insurance_sign::contracts::pre_entrust_sign::app::post::IdentityType;

    pub use crate::v3::papay::insurance_sign::contracts::pre_entrust_sign::app::post::RealIdentity;

    pub use crate::v3::papay::insurance_sign::contracts::pre_entrust_sign::app::post::RealIdentityRequired;

    /// jump control information · 跳转控制信息
    #[must_use]
    #[non_exhaustive]
    pub struct JumpControl {
        /// appid of the app to jump to · 跳转的应用AppID
        pub jump_appid: Option<String>,
    }

    crate::model! { JumpControl: Default {
        jump_appid: body("jump_appid"),
    } }

    crate::sent::sent! { JumpControl {
        /// appid of the app to jump to · 跳转的应用AppID
        jump_appid jump_appid_opt(into String),
    } }

    /// Pre-sign a contract in H5 as the insurance merchant · 保险商户H5预签约
    #[non_exhaustive]
    pub struct Response {
        /// URL to open the WeChat Pay client · 拉起微信支付客户端的URL
        pub redirect_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        redirect_url: body("redirect_url").promised(),
    } }

    crate::promised::promised! { Response {
        /// URL to open the WeChat Pay client · 拉起微信支付客户端的URL
        redirect_url 0(&str),
    } }
}
