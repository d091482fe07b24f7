// Written by `cargo xtask codegen` from spec/openapi/v3/combine-transactions/app.md

//! `/v3/combine-transactions/app`

/// Place a combined order (app payment) · 合单下单-APP支付
///
/// `POST /v3/combine-transactions/app`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556944)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545465)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012758021)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012707307)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760622)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012884108)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015001933)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015973099)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `APPID_MCHID_NOT_MATCH` | The app is not bound to the merchant. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `MCH_NOT_EXISTS` | There is no such merchant. |
/// | 400 | `ORDER_CLOSED` | The order is closed. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NOAUTH` | The merchant has no permission for it. |
/// | 403 | `OUT_TRADE_NO_USED` | The merchant's order number was used already. |
/// | 403 | `RULELIMIT` | A rule of the business does not allow it. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `OPENID_MISMATCH` | The openid does not belong to the app. |
/// | 500 | `SYSTEMERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// use wechatpay::v3::combine_transactions::app::post::{Amount, CombinePayerInfo, ContractInfo, Identity, LimitPay, Request, SceneInfo, SettleInfo, SubOrders, SubsidyDetail, SubsidyInfo, SubsidyPeriodType, SubsidyPlan, TradeScenario, Type};
///
/// let request = Request {
///     scene_info: Some(SceneInfo {
///         device_id: Some("POS1:1".into()),
///         ..SceneInfo::new("14.17.22.32")
///     }),
///     combine_payer_info: Some(CombinePayerInfo {
///         identity: Some(Identity::new(
///             Type::Idcard,
///             "6B46824C852FA29AAC3DCE6BFD852E27",
///             "6B46824C852FA29AAC3DCE6BFD852E27",
///         )),
///         ..CombinePayerInfo::new()
///     }),
///     time_start: Some("2019-12-31T15:59:60+08:00".into()),
///     time_expire: Some("2019-12-31T15:59:60+08:00".into()),
///     prepay_id: Some("wx201410272009395522657a690389285100".into()),
///     trade_scenario: Some(TradeScenario::Recommerce),
///     limit_pay: Some(vec![LimitPay::NoBalance]),
///     contract_info: Some(ContractInfo::new(
///         "1900000109",
///         "wxd678efh567hg6787",
///         "wxwtdk20200910100000",
///         12535,
///         "微信代扣用户A",
///         "https://yourapp.com/notify",
///     )),
///     subsidy_info: Some(SubsidyInfo {
///         subsidy_detail: Some(vec![SubsidyDetail::new(SubsidyPeriodType::Period, vec![SubsidyPlan::new(3, 100)])]),
///         ..SubsidyInfo::new()
///     }),
///     ..Request::new(
///         "wxd678efh567hg6787",
///         "1900000109",
///         "P20150806125346",
///         vec![SubOrders {
///             individual_auth_id: Some("1900000109".into()),
///             individual_name: Some("哈哈哈小店".into()),
///             sub_mchid: Some("1900000109".into()),
///             detail: Some("买单费用".into()),
///             goods_tag: Some("WXG".into()),
///             settle_info: Some(SettleInfo {
///                 profit_sharing: Some(true),
///                 subsidy_amount: Some(10),
///                 ..SettleInfo::new()
///             }),
///             sub_appid: Some("wxd678efh567hg6999".into()),
///             profit_sharing: Some(true),
///             ..SubOrders::new(
///                 "1900000109",
///                 "深圳分店",
///                 Amount::new(100, "CNY"),
///                 "20150806125346",
///                 "腾讯充值中心-QQ会员充值",
///             )
///         }],
///         "https://yourapp.com/notify",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Place a combined order (app payment) · 合单下单-APP支付
    pub struct Request {
        /// combined order merchant appid · 合单商户appid
        pub combine_appid: String,
        /// combined order merchant ID · 合单商户号
        pub combine_mchid: String,
        /// merchant order number of the combined order · 合单商户订单号
        pub combine_out_trade_no: String,
        /// scene information · 场景信息
        pub scene_info: Option<SceneInfo>,
        /// goods order information · 商品单信息
        pub sub_orders: Vec<SubOrders>,
        /// payer · 支付者
        pub combine_payer_info: Option<CombinePayerInfo>,
        /// trade start time · 交易起始时间
        pub time_start: Option<String>,
        /// trade end time · 交易结束时间
        pub time_expire: Option<String>,
        /// prepay ID · 预支付交易会话标识
        pub prepay_id: Option<String>,
        /// notification URL · 通知地址
        pub notify_url: String,
        /// trade scene · 交易场景
        pub trade_scenario: Option<TradeScenario>,
        /// specified payment method · 指定支付方式
        pub limit_pay: Option<Vec<LimitPay>>,
        /// pre-signing information · 预签约信息
        pub contract_info: Option<ContractInfo>,
        /// interest subsidy information (WeChat Fenfu) · 贴息信息(微信分付)
        pub subsidy_info: Option<SubsidyInfo>,
    }

    crate::model! { Request {
        combine_appid: body("combine_appid").required(),
        combine_mchid: body("combine_mchid").required(),
        combine_out_trade_no: body("combine_out_trade_no").required(),
        scene_info: body("scene_info"),
        sub_orders: body("sub_orders").required(),
        combine_payer_info: body("combine_payer_info"),
        time_start: body("time_start"),
        time_expire: body("time_expire"),
        prepay_id: body("prepay_id"),
        notify_url: body("notify_url").required(),
        trade_scenario: body("trade_scenario"),
        limit_pay: body("limit_pay"),
        contract_info: body("contract_info"),
        subsidy_info: body("subsidy_info"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            combine_appid: impl Into<String>,
            combine_mchid: impl Into<String>,
            combine_out_trade_no: impl Into<String>,
            sub_orders: Vec<SubOrders>,
            notify_url: impl Into<String>,
        ) -> Self {
            Self {
                combine_appid: combine_appid.into(),
                combine_mchid: combine_mchid.into(),
                combine_out_trade_no: combine_out_trade_no.into(),
                scene_info: None,
                sub_orders,
                combine_payer_info: None,
                time_start: None,
                time_expire: None,
                prepay_id: None,
                notify_url: notify_url.into(),
                trade_scenario: None,
                limit_pay: None,
                contract_info: None,
                subsidy_info: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/combine-transactions/app",
        "合单下单-APP支付",
        "Place a combined order (app payment)",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// scene information · 场景信息
    pub struct SceneInfo {
        /// merchant-side device number · 商户端设备号
        pub device_id: Option<String>,
        /// user client IP · 用户终端IP
        pub payer_client_ip: String,
    }

    crate::model! { SceneInfo {
        device_id: body("device_id"),
        payer_client_ip: body("payer_client_ip").required(),
    } }

    impl SceneInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(payer_client_ip: impl Into<String>) -> Self {
            Self {
                device_id: None,
                payer_client_ip: payer_client_ip.into(),
            }
        }
    }

    /// order amount · 订单金额
    pub struct Amount {
        /// quoted amount · 标价金额 (fen)
        pub total_amount: i64,
        /// quoted currency · 标价币种
        pub currency: String,
    }

    crate::model! { Amount {
        total_amount: body("total_amount").required(),
        currency: body("currency").required(),
    } }

    impl Amount {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(total_amount: i64, currency: impl Into<String>) -> Self {
            Self {
                total_amount,
                currency: currency.into(),
            }
        }
    }

    /// settlement information · 结算信息
    pub struct SettleInfo {
        /// whether to designate profit sharing · 是否指定分账
        pub profit_sharing: Option<bool>,
        /// subsidy top-up amount · 补差金额
        pub subsidy_amount: Option<i64>,
    }

    crate::model! { SettleInfo: Default {
        profit_sharing: body("profit_sharing"),
        subsidy_amount: body("subsidy_amount"),
    } }

    impl SettleInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                profit_sharing: None,
                subsidy_amount: None,
            }
        }
    }

    /// goods order information · 商品单信息
    pub struct SubOrders {
        /// sub-order merchant ID · 子单商户号
        pub mchid: String,
        /// individual payee acceptance authorisation ID of the goods order · 商品单个人收款方受理授权ID
        pub individual_auth_id: Option<String>,
        /// platform nickname of the individual payee of the goods order · 商品单个人收款方平台昵称
        pub individual_name: Option<String>,
        /// attached data · 附加数据
        pub attach: String,
        /// order amount · 订单金额
        pub amount: Amount,
        /// merchant order number of the goods order · 商品单商户订单号
        pub out_trade_no: String,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// goods details · 商品详情
        pub detail: Option<String>,
        /// order discount tag · 订单优惠标记
        pub goods_tag: Option<String>,
        /// goods description · 商品描述
        pub description: String,
        /// settlement information · 结算信息
        pub settle_info: Option<SettleInfo>,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// whether to share profits (settle\_info.profit\_sharing takes precedence) · 是否指定分账(settle\_info.profit\_sharing高权重)
        pub profit_sharing: Option<bool>,
    }

    crate::model! { SubOrders {
        mchid: body("mchid").required(),
        individual_auth_id: body("individual_auth_id"),
        individual_name: body("individual_name"),
        attach: body("attach").required(),
        amount: body("amount").required(),
        out_trade_no: body("out_trade_no").required(),
        sub_mchid: body("sub_mchid"),
        detail: body("detail"),
        goods_tag: body("goods_tag"),
        description: body("description").required(),
        settle_info: body("settle_info"),
        sub_appid: body("sub_appid"),
        profit_sharing: body("profit_sharing"),
    } }

    impl SubOrders {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            mchid: impl Into<String>,
            attach: impl Into<String>,
            amount: Amount,
            out_trade_no: impl Into<String>,
            description: impl Into<String>,
        ) -> Self {
            Self {
                mchid: mchid.into(),
                individual_auth_id: None,
                individual_name: None,
                attach: attach.into(),
                amount,
                out_trade_no: out_trade_no.into(),
                sub_mchid: None,
                detail: None,
                goods_tag: None,
                description: description.into(),
                settle_info: None,
                sub_appid: None,
                profit_sharing: None,
            }
        }
    }

    crate::open_enum! {
        /// document type · 证件类型
        pub enum Type {
            Idcard = "IDCARD",
            HongkongMacao = "HONGKONG_MACAO",
            HongkongMacaoResident = "HONGKONG_MACAO_RESIDENT",
            TaiwanResident = "TAIWAN_RESIDENT",
            ForeignResident = "FOREIGN_RESIDENT",
            OverseaPassport = "OVERSEA_PASSPORT",
            PhoneNumber = "PHONE_NUMBER",
        }
    }

    /// real-name payment (permission applied for separately) · 实名支付(需单独申请权限)
    pub struct Identity {
        /// document type · 证件类型
        pub type_: Type,
        /// encrypted document number · 加密后的证件号
        pub number: crate::Sensitive,
        /// encrypted name · 加密后的姓名
        pub name: crate::Sensitive,
    }

    crate::model! { Identity {
        type_: body("type").required(),
        number: body("number").required().mark(Mark::Rsa),
        name: body("name").required().mark(Mark::Rsa),
    } }

    impl Identity {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            type_: Type,
            number: impl Into<crate::Sensitive>,
            name: impl Into<crate::Sensitive>,
        ) -> Self {
            Self {
                type_,
                number: number.into(),
                name: name.into(),
            }
        }
    }

    /// payer · 支付者
    pub struct CombinePayerInfo {
        /// real-name payment (permission applied for separately) · 实名支付(需单独申请权限)
        pub identity: Option<Identity>,
        /// user openid · 用户标识
        pub openid: Option<String>,
    }

    crate::model! { CombinePayerInfo: Default {
        identity: body("identity"),
        openid: body("openid"),
    } }

    impl CombinePayerInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                identity: None,
                openid: None,
            }
        }
    }

    crate::open_enum! {
        /// trade scene · 交易场景
        pub enum TradeScenario {
            Recommerce = "RECOMMERCE",
        }
    }

    crate::open_enum! {
        /// specified payment method · 指定支付方式
        pub enum LimitPay {
            NoBalance = "no_balance",
            NoDebit = "no_debit",
            BalanceOnly = "balance_only",
        }
    }

    /// pre-signing information · 预签约信息
    pub struct ContractInfo {
        /// contract-signing merchant ID · 签约商户号
        pub mchid: String,
        /// contract merchant appid · 签约商户AppID
        pub appid: String,
        /// contract number of the signing merchant · 签约商户协议号
        pub out_contract_code: String,
        /// entrusted deduction contract template ID · 委托代扣协议模板ID
        pub plan_id: i64,
        /// user account display name · 用户账户展示名称
        pub contract_display_account: String,
        /// notification URL · 回调通知地址
        pub notify_url: String,
    }

    crate::model! { ContractInfo {
        mchid: body("mchid").required(),
        appid: body("appid").required(),
        out_contract_code: body("out_contract_code").required(),
        plan_id: body("plan_id").required(),
        contract_display_account: body("contract_display_account").required(),
        notify_url: body("notify_url").required(),
    } }

    impl ContractInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            mchid: impl Into<String>,
            appid: impl Into<String>,
            out_contract_code: impl Into<String>,
            plan_id: i64,
            contract_display_account: impl Into<String>,
            notify_url: impl Into<String>,
        ) -> Self {
            Self {
                mchid: mchid.into(),
                appid: appid.into(),
                out_contract_code: out_contract_code.into(),
                plan_id,
                contract_display_account: contract_display_account.into(),
                notify_url: notify_url.into(),
            }
        }
    }

    crate::open_enum! {
        /// interest subsidy plan type · 贴息方案类型
        pub enum SubsidyPeriodType {
            Daily = "DAILY",
            Period = "PERIOD",
        }
    }

    /// interest subsidy plan list · 贴息方案列表
    pub struct SubsidyPlan {
        /// number of interest-subsidised instalments · 贴息期数 (`3`, `6`, `12`)
        pub subsidy_installment_num: i64,
        /// interest subsidy percentage · 贴息比例 (`0`, `100`)
        pub subsidy_percent: i64,
    }

    crate::model! { SubsidyPlan {
        subsidy_installment_num: body("subsidy_installment_num").required(),
        subsidy_percent: body("subsidy_percent").required(),
    } }

    impl SubsidyPlan {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(subsidy_installment_num: i64, subsidy_percent: i64) -> Self {
            Self {
                subsidy_installment_num,
                subsidy_percent,
            }
        }
    }

    /// interest subsidy details list · 贴息详情列表
    pub struct SubsidyDetail {
        /// interest subsidy plan type · 贴息方案类型
        pub subsidy_period_type: SubsidyPeriodType,
        /// interest subsidy plan list · 贴息方案列表
        pub subsidy_plan: Vec<SubsidyPlan>,
    }

    crate::model! { SubsidyDetail {
        subsidy_period_type: body("subsidy_period_type").required(),
        subsidy_plan: body("subsidy_plan").required(),
    } }

    impl SubsidyDetail {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            subsidy_period_type: SubsidyPeriodType,
            subsidy_plan: Vec<SubsidyPlan>,
        ) -> Self {
            Self {
                subsidy_period_type,
                subsidy_plan,
            }
        }
    }

    /// interest subsidy information (WeChat Fenfu) · 贴息信息(微信分付)
    pub struct SubsidyInfo {
        /// interest subsidy details list · 贴息详情列表
        pub subsidy_detail: Option<Vec<SubsidyDetail>>,
    }

    crate::model! { SubsidyInfo: Default {
        subsidy_detail: body("subsidy_detail"),
    } }

    impl SubsidyInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self { subsidy_detail: None }
        }
    }

    /// Place a combined order (app payment) · 合单下单-APP支付
    #[non_exhaustive]
    pub struct Response {
        /// prepay ID · 预支付交易会话标识
        pub prepay_id: Option<String>,
        /// pre-signing result · 预签约结果
        pub contract_result: Option<response::ContractResult>,
    }

    crate::model! { Response: Default {
        prepay_id: body("prepay_id"),
        contract_result: body("contract_result"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// pre-signing result · 预签约结果
        #[non_exhaustive]
        pub struct ContractResult {
            /// contract signing result code · 签约结果码
            pub code: Option<String>,
            /// description of the contract signing result · 签约结果描述信息
            pub message: Option<String>,
        }

        crate::model! { ContractResult: Default {
            code: body("code"),
            message: body("message"),
        } }
    }
}
