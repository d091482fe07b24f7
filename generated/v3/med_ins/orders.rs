// Written by `cargo xtask codegen` from spec/openapi/v3/med-ins/orders.md

//! `/v3/med-ins/orders`

pub mod mix_trade_no;
pub mod out_trade_no;

/// Place a mixed medical insurance and self-paid order · 医保自费混合收款下单
///
/// `POST /v3/med-ins/orders`
///
/// Official pages · 官方文档:
///
/// - merchant: [4016781466](https://pay.weixin.qq.com/doc/v3/merchant/4016781466)
/// - partner: [4012503131](https://pay.weixin.qq.com/doc/v3/partner/4012503131)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::med_ins::orders::post::{CardType, MixPayType, OrderType, Payer, PayerRequired, Request, Required, UserKey};
///
/// let request = Request::new(Required {
///     mix_pay_type: MixPayType::CashAndInsurance,
///     order_type: OrderType::RegPay,
///     appid: "wx8888888888888888",
///     payer: Payer::new(PayerRequired {
///         name: "",
///         id_digest: "",
///         card_type: CardType::IdCard,
///     }),
///     out_trade_no: "202204022005169952975171534816",
///     serial_no: "1217752501201",
///     city_id: "530100",
///     med_inst_name: "北大医院",
///     med_inst_no: "1217752501201407033233368318",
///     total_fee: Fen(202000),
///     callback_url: "https://www.weixin.qq.com/wxpay/pay.php",
///     user: UserKey::Openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
/// });
/// let answer = request.send(&client).await?;
/// let mix_trade_no = answer.mix_trade_no()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::med_ins::orders::post::{CardType, CashAddDetail, CashAddDetailRequired, CashAddType, CashReduceDetail, CashReduceDetailRequired, CashReduceType, MixPayType, OrderType, PassthroughRequestContent, Payer, PayerRequired, Relative, RelativeRequired, Request, Required, UserKey};
///
/// let request = Request::new(Required {
///     mix_pay_type: MixPayType::CashAndInsurance,
///     order_type: OrderType::RegPay,
///     appid: "wx8888888888888888",
///     payer: Payer::new(PayerRequired {
///         name: "",
///         id_digest: "",
///         card_type: CardType::IdCard,
///     }),
///     out_trade_no: "202204022005169952975171534816",
///     serial_no: "1217752501201",
///     city_id: "530100",
///     med_inst_name: "北大医院",
///     med_inst_no: "1217752501201407033233368318",
///     total_fee: Fen(202000),
///     callback_url: "https://www.weixin.qq.com/wxpay/pay.php",
///     user: UserKey::Openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
/// })
/// .sub_appid("wxd678efh567hg6999")
/// .sub_mchid("1900000109")
/// .pay_for_relatives(true)
/// .relative(Relative::new(RelativeRequired {
///     name: "",
///     id_digest: "",
///     card_type: CardType::IdCard,
/// }))
/// .pay_order_id("ORD530100202204022006350000021")
/// .pay_auth_no("AUTH530100202204022006310000034")
/// .geo_location("102.682296,25.054260")
/// .med_ins_order_create_time("2018-06-08T10:34:56+08:00")
/// .med_ins_gov_fee(100000)
/// .med_ins_self_fee(45000)
/// .med_ins_other_fee(5000)
/// .med_ins_cash_fee(50000)
/// .wechat_pay_cash_fee(42000)
/// .cash_add_detail([CashAddDetail::new(CashAddDetailRequired {
///     cash_add_fee: Fen(2000),
///     cash_add_type: CashAddType::Freight,
/// })])
/// .cash_reduce_detail([CashReduceDetail::new(CashReduceDetailRequired {
///     cash_reduce_fee: Fen(10000),
///     cash_reduce_type: CashReduceType::DefaultReduceType,
/// })])
/// .prepay_id("wx201410272009395522657a690389285100")
/// .passthrough_request_content(PassthroughRequestContent::new()
///     .pay_auth_no("AUTH****")
///     .pay_ord_id("ORD****")
///     .setl_latlnt("118.096435,24.485407"))
/// .extends("{}")
/// .attach("{}")
/// .channel_no("AAGN9uhZc5EGyRdairKW7Qnu")
/// .med_ins_test_env(true);
/// ```
#[doc(alias("医保自费混合收款下单", "4016781466", "4012503131"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Place a mixed medical insurance and self-paid order · 医保自费混合收款下单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// mixed payment type · 混合支付类型
        pub mix_pay_type: MixPayType,
        /// order type · 订单类型
        pub order_type: OrderType,
        /// acquiring institution official account appid · 从业机构的公众号ID
        pub appid: String,
        /// medical institution official account appid · 医疗机构的公众号ID
        pub sub_appid: Option<String>,
        /// medical institution's merchant ID · 医疗机构的商户号
        pub sub_mchid: Option<String>,
        /// user openid under the appid · 用户在appid下的唯一标识
        pub openid: Option<String>,
        /// user openid under the medical institution appid · 用户在医疗机构AppID下的唯一标识
        pub sub_openid: Option<String>,
        /// payer's identity information · 支付人身份信息
        pub payer: Payer,
        /// whether paying on behalf of relatives · 是否代亲属支付
        pub pay_for_relatives: Option<bool>,
        /// relative's identity information · 亲属身份信息
        pub relative: Option<Relative>,
        /// acquiring institution order number · 从业机构订单号
        pub out_trade_no: String,
        /// medical institution order number · 医疗机构订单号
        pub serial_no: String,
        /// payment order ID returned by the medical insurance bureau · 医保局返回的支付单ID
        pub pay_order_id: Option<String>,
        /// payment authorisation code returned by the medical insurance bureau · 医保局返回的支付授权码
        pub pay_auth_no: Option<String>,
        /// user's location information · 用户定位信息
        pub geo_location: Option<String>,
        /// city ID · 城市ID
        pub city_id: String,
        /// medical institution name · 医疗机构名称
        pub med_inst_name: String,
        /// medical institution code · 医疗机构编码
        pub med_inst_no: String,
        /// medical insurance order time · 医保下单时间; as 2018-06-08T10:34:56+08:00
        pub med_ins_order_create_time: Option<crate::Time>,
        /// total amount of the order placed with this API · 使用该接口下单的总金额 (fen)
        pub total_fee: crate::Fen,
        /// after settlement by the medical insurance bureau · 医保局结算后 (fen)
        pub med_ins_gov_fee: Option<crate::Fen>,
        /// after settlement by the medical insurance bureau · 医保局结算后 (fen)
        pub med_ins_self_fee: Option<crate::Fen>,
        /// after settlement by the medical insurance bureau · 医保局结算后 (fen)
        pub med_ins_other_fee: Option<crate::Fen>,
        /// after settlement by the medical insurance bureau · 医保局结算后 (fen)
        pub med_ins_cash_fee: Option<crate::Fen>,
        /// amount the user actually has to pay by WeChat Pay · 实际需要用户微信支付的金额 (fen)
        pub wechat_pay_cash_fee: Option<crate::Fen>,
        /// cash supplement list · 现金补充列表
        pub cash_add_detail: Option<Vec<CashAddDetail>>,
        /// cash reduction list · 现金减免列表
        pub cash_reduce_detail: Option<Vec<CashReduceDetail>>,
        /// notification URL · 回调通知URL
        pub callback_url: String,
        /// self-paid prepay order ID · 自费预下单ID
        pub prepay_id: Option<String>,
        /// data passed through by the medical institution to medical insurance · 医疗机构透传给医保的数据
        pub passthrough_request_content: Option<
            crate::JsonString<PassthroughRequestContent>,
        >,
        /// extension field · 扩展字段
        pub extends: Option<String>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// channel number · 渠道号
        pub channel_no: Option<String>,
        /// whether to place the order in the medical insurance bureau's test environment · 是否到医保局测试环境下单
        pub med_ins_test_env: Option<bool>,
    }

    crate::model! { Request {
        mix_pay_type: body("mix_pay_type").required(),
        order_type: body("order_type").required(),
        appid: body("appid").required(),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid"),
        openid: body("openid").one_of(0, 0),
        sub_openid: body("sub_openid").one_of(0, 1),
        payer: body("payer").required(),
        pay_for_relatives: body("pay_for_relatives"),
        relative: body("relative"),
        out_trade_no: body("out_trade_no").required(),
        serial_no: body("serial_no").required(),
        pay_order_id: body("pay_order_id"),
        pay_auth_no: body("pay_auth_no"),
        geo_location: body("geo_location"),
        city_id: body("city_id").required(),
        med_inst_name: body("med_inst_name").required(),
        med_inst_no: body("med_inst_no").required(),
        med_ins_order_create_time: body("med_ins_order_create_time"),
        total_fee: body("total_fee").required(),
        med_ins_gov_fee: body("med_ins_gov_fee"),
        med_ins_self_fee: body("med_ins_self_fee"),
        med_ins_other_fee: body("med_ins_other_fee"),
        med_ins_cash_fee: body("med_ins_cash_fee"),
        wechat_pay_cash_fee: body("wechat_pay_cash_fee"),
        cash_add_detail: body("cash_add_detail"),
        cash_reduce_detail: body("cash_reduce_detail"),
        callback_url: body("callback_url").required(),
        prepay_id: body("prepay_id"),
        passthrough_request_content: body("passthrough_request_content").mark(Mark::Json),
        extends: body("extends"),
        attach: body("attach"),
        channel_no: body("channel_no"),
        med_ins_test_env: body("med_ins_test_env"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// mixed payment type · 混合支付类型
        mix_pay_type(MixPayType),
        /// order type · 订单类型
        order_type(OrderType),
        /// acquiring institution official account appid · 从业机构的公众号ID
        appid(&'a str),
        /// payer's identity information · 支付人身份信息
        payer(Payer),
        /// acquiring institution order number · 从业机构订单号
        out_trade_no(&'a str),
        /// medical institution order number · 医疗机构订单号
        serial_no(&'a str),
        /// city ID · 城市ID
        city_id(&'a str),
        /// medical institution name · 医疗机构名称
        med_inst_name(&'a str),
        /// medical institution code · 医疗机构编码
        med_inst_no(&'a str),
        /// total amount of the order placed with this API · 使用该接口下单的总金额 (fen)
        total_fee(crate::Fen),
        /// notification URL · 回调通知URL
        callback_url(&'a str),
    } one of {
        /// the user, in exactly one way
        user: UserKey {
            Openid (openid) [openid],
            SubOpenid (sub_openid) [sub_openid],
        },
    } {
        /// medical institution official account appid · 医疗机构的公众号ID
        sub_appid sub_appid_opt(into String),
        /// medical institution's merchant ID · 医疗机构的商户号
        sub_mchid sub_mchid_opt(into String),
        /// whether paying on behalf of relatives · 是否代亲属支付
        pay_for_relatives pay_for_relatives_opt(bool),
        /// relative's identity information · 亲属身份信息
        relative relative_opt(Relative),
        /// payment order ID returned by the medical insurance bureau · 医保局返回的支付单ID
        pay_order_id pay_order_id_opt(into String),
        /// payment authorisation code returned by the medical insurance bureau · 医保局返回的支付授权码
        pay_auth_no pay_auth_no_opt(into String),
        /// user's location information · 用户定位信息
        geo_location geo_location_opt(into String),
        /// medical insurance order time · 医保下单时间; as 2018-06-08T10:34:56+08:00
        med_ins_order_create_time med_ins_order_create_time_opt(into crate::Time),
        /// after settlement by the medical insurance bureau · 医保局结算后 (fen)
        med_ins_gov_fee med_ins_gov_fee_opt(into crate::Fen),
        /// after settlement by the medical insurance bureau · 医保局结算后 (fen)
        med_ins_self_fee med_ins_self_fee_opt(into crate::Fen),
        /// after settlement by the medical insurance bureau · 医保局结算后 (fen)
        med_ins_other_fee med_ins_other_fee_opt(into crate::Fen),
        /// after settlement by the medical insurance bureau · 医保局结算后 (fen)
        med_ins_cash_fee med_ins_cash_fee_opt(into crate::Fen),
        /// amount the user actually has to pay by WeChat Pay · 实际需要用户微信支付的金额 (fen)
        wechat_pay_cash_fee wechat_pay_cash_fee_opt(into crate::Fen),
        /// cash supplement list · 现金补充列表
        cash_add_detail cash_add_detail_opt([CashAddDetail]),
        /// cash reduction list · 现金减免列表
        cash_reduce_detail cash_reduce_detail_opt([CashReduceDetail]),
        /// self-paid prepay order ID · 自费预下单ID
        prepay_id prepay_id_opt(into String),
        /// data passed through by the medical institution to medical insurance · 医疗机构透传给医保的数据
        passthrough_request_content passthrough_request_content_opt(into crate::JsonString<PassthroughRequestContent>),
        /// extension field · 扩展字段
        extends extends_opt(into String),
        /// attached data · 附加数据
        attach attach_opt(into String),
        /// channel number · 渠道号
        channel_no channel_no_opt(into String),
        /// whether to place the order in the medical insurance bureau's test environment · 是否到医保局测试环境下单
        med_ins_test_env med_ins_test_env_opt(bool),
    } }

    /// Exactly one way to say the user.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum UserKey<'a> {
        /// user openid under the appid · 用户在appid下的唯一标识
        Openid(&'a str),
        /// user openid under the medical institution appid · 用户在医疗机构AppID下的唯一标识
        SubOpenid(&'a str),
    }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/med-ins/orders",
        "医保自费混合收款下单",
        "Place a mixed medical insurance and self-paid order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// mixed payment type · 混合支付类型
        pub enum MixPayType {
            UnknownMixPayType = "UNKNOWN_MIX_PAY_TYPE",
            CashOnly = "CASH_ONLY",
            InsuranceOnly = "INSURANCE_ONLY",
            CashAndInsurance = "CASH_AND_INSURANCE",
        }
    }

    crate::open_enum! {
        /// order type · 订单类型
        pub enum OrderType {
            UnknownOrderType = "UNKNOWN_ORDER_TYPE",
            RegPay = "REG_PAY",
            DiagPay = "DIAG_PAY",
            CovidExamPay = "COVID_EXAM_PAY",
            InHospPay = "IN_HOSP_PAY",
            PharmacyPay = "PHARMACY_PAY",
            InsurancePay = "INSURANCE_PAY",
            IntRegPay = "INT_REG_PAY",
            IntReDiagPay = "INT_RE_DIAG_PAY",
            IntRxPay = "INT_RX_PAY",
            CovidAntigenPay = "COVID_ANTIGEN_PAY",
            MedPay = "MED_PAY",
        }
    }

    crate::open_enum! {
        /// document type · 证件类型
        pub enum CardType {
            UnknownUserCardType = "UNKNOWN_USER_CARD_TYPE",
            IdCard = "ID_CARD",
            HouseholdRegistration = "HOUSEHOLD_REGISTRATION",
            ForeignerPassport = "FOREIGNER_PASSPORT",
            MainlandTravelPermitForTw = "MAINLAND_TRAVEL_PERMIT_FOR_TW",
            MainlandTravelPermitForMo = "MAINLAND_TRAVEL_PERMIT_FOR_MO",
            MainlandTravelPermitForHk = "MAINLAND_TRAVEL_PERMIT_FOR_HK",
            ForeignPermanentResident = "FOREIGN_PERMANENT_RESIDENT",
        }
    }

    /// payer's identity information · 支付人身份信息
    #[must_use]
    #[non_exhaustive]
    pub struct Payer {
        /// real name · 真实姓名
        pub name: crate::Sensitive,
        /// digest of personal ID · 个人身份ID摘要
        pub id_digest: crate::Sensitive,
        /// document type · 证件类型
        pub card_type: CardType,
    }

    crate::model! { Payer {
        name: body("name").required().mark(Mark::Rsa),
        id_digest: body("id_digest").required().mark(Mark::Rsa),
        card_type: body("card_type").required(),
    } }

    crate::sent::sent! { Payer(PayerRequired<'a>) {
        /// real name · 真实姓名
        name(&'a str),
        /// digest of personal ID · 个人身份ID摘要
        id_digest(&'a str),
        /// document type · 证件类型
        card_type(CardType),
    } {
    } }

    /// relative's identity information · 亲属身份信息
    #[must_use]
    #[non_exhaustive]
    pub struct Relative {
        /// real name · 真实姓名
        pub name: crate::Sensitive,
        /// digest of personal ID · 个人身份ID摘要
        pub id_digest: crate::Sensitive,
        /// document type · 证件类型
        pub card_type: CardType,
    }

    crate::model! { Relative {
        name: body("name").required().mark(Mark::Rsa),
        id_digest: body("id_digest").required().mark(Mark::Rsa),
        card_type: body("card_type").required(),
    } }

    crate::sent::sent! { Relative(RelativeRequired<'a>) {
        /// real name · 真实姓名
        name(&'a str),
        /// digest of personal ID · 个人身份ID摘要
        id_digest(&'a str),
        /// document type · 证件类型
        card_type(CardType),
    } {
    } }

    crate::open_enum! {
        /// cash supplement type · 现金补充类型
        pub enum CashAddType {
            DefaultAddType = "DEFAULT_ADD_TYPE",
            Freight = "FREIGHT",
            OtherMedicalExpenses = "OTHER_MEDICAL_EXPENSES",
        }
    }

    /// cash supplement list · 现金补充列表
    #[must_use]
    #[non_exhaustive]
    pub struct CashAddDetail {
        /// cash supplement amount · 现金补充金额 (fen)
        pub cash_add_fee: crate::Fen,
        /// cash supplement type · 现金补充类型
        pub cash_add_type: CashAddType,
    }

    crate::model! { CashAddDetail {
        cash_add_fee: body("cash_add_fee").required(),
        cash_add_type: body("cash_add_type").required(),
    } }

    crate::sent::sent! { CashAddDetail(CashAddDetailRequired) {
        /// cash supplement amount · 现金补充金额 (fen)
        cash_add_fee(crate::Fen),
        /// cash supplement type · 现金补充类型
        cash_add_type(CashAddType),
    } {
    } }

    crate::open_enum! {
        /// cash reduction type · 现金减免类型
        pub enum CashReduceType {
            DefaultReduceType = "DEFAULT_REDUCE_TYPE",
            HospitalReduce = "HOSPITAL_REDUCE",
            PharmacyDiscount = "PHARMACY_DISCOUNT",
            Discount = "DISCOUNT",
            PrePayment = "PRE_PAYMENT",
            DepositDeduction = "DEPOSIT_DEDUCTION",
        }
    }

    /// cash reduction list · 现金减免列表
    #[must_use]
    #[non_exhaustive]
    pub struct CashReduceDetail {
        /// cash reduction amount · 现金减免金额 (fen)
        pub cash_reduce_fee: crate::Fen,
        /// cash reduction type · 现金减免类型
        pub cash_reduce_type: CashReduceType,
    }

    crate::model! { CashReduceDetail {
        cash_reduce_fee: body("cash_reduce_fee").required(),
        cash_reduce_type: body("cash_reduce_type").required(),
    } }

    crate::sent::sent! { CashReduceDetail(CashReduceDetailRequired) {
        /// cash reduction amount · 现金减免金额 (fen)
        cash_reduce_fee(crate::Fen),
        /// cash reduction type · 现金减免类型
        cash_reduce_type(CashReduceType),
    } {
    } }

    /// data passed through by the medical institution to medical insurance · 医疗机构透传给医保的数据
    #[must_use]
    #[non_exhaustive]
    pub struct PassthroughRequestContent {
        /// payment authorisation number of the medical insurance bureau
        pub pay_auth_no: Option<String>,
        /// payment order ID of the medical insurance bureau
        pub pay_ord_id: Option<String>,
        /// longitude and latitude of the place of settlement
        pub setl_latlnt: Option<String>,
    }

    crate::model! { PassthroughRequestContent: Default {
        pay_auth_no: body("payAuthNo"),
        pay_ord_id: body("payOrdId"),
        setl_latlnt: body("setlLatlnt"),
    } }

    crate::sent::sent! { PassthroughRequestContent {
        /// payment authorisation number of the medical insurance bureau
        pay_auth_no pay_auth_no_opt(into String),
        /// payment order ID of the medical insurance bureau
        pay_ord_id pay_ord_id_opt(into String),
        /// longitude and latitude of the place of settlement
        setl_latlnt setl_latlnt_opt(into String),
    } }

    /// Place a mixed medical insurance and self-paid order · 医保自费混合收款下单
    #[non_exhaustive]
    pub struct Response {
        /// mixed medical insurance and self-paid order number · 医保自费混合订单号
        pub mix_trade_no: Option<String>,
        /// payment state of the mixed medical insurance and self-paid order · 医保自费混合订单支付状态
        pub mix_pay_status: Option<response::MixPayStatus>,
        /// payment state of the self-paid part of the mixed order · 混合订单中自费部分的支付状态
        pub self_pay_status: Option<response::SelfPayStatus>,
        /// payment state of the self-paid part of the mixed order · 混合订单中自费部分的支付状态
        pub med_ins_pay_status: Option<response::MedInsPayStatus>,
        /// order payment time · 订单支付时间; as 2018-06-08T10:34:56+08:00
        pub paid_time: Option<crate::Time>,
        /// content returned by the medical insurance bureau after payment · 支付完成后医保局返回内容
        pub passthrough_response_content: Option<
            crate::JsonString<response::PassthroughResponseContent>,
        >,
        /// mixed payment type · 混合支付类型
        pub mix_pay_type: Option<MixPayType>,
        /// order type · 订单类型
        pub order_type: Option<OrderType>,
        /// acquiring institution official account appid · 从业机构的公众号ID
        pub appid: Option<String>,
        /// medical institution official account appid · 医疗机构的公众号ID
        pub sub_appid: Option<String>,
        /// medical institution's merchant ID · 医疗机构的商户号
        pub sub_mchid: Option<String>,
        /// user openid under the appid · 用户在appid下的唯一标识
        pub openid: Option<String>,
        /// user openid under the medical institution appid · 用户在医疗机构AppID下的唯一标识
        pub sub_openid: Option<String>,
        /// whether paying on behalf of relatives · 是否代亲属支付
        pub pay_for_relatives: Option<bool>,
        /// acquiring institution order number · 从业机构订单号
        pub out_trade_no: Option<String>,
        /// medical institution order number · 医疗机构订单号
        pub serial_no: Option<String>,
        /// payment order ID returned by the medical insurance bureau · 医保局返回的支付单ID
        pub pay_order_id: Option<String>,
        /// payment authorisation code returned by the medical insurance bureau · 医保局返回的支付授权码
        pub pay_auth_no: Option<String>,
        /// user's location information · 用户定位信息
        pub geo_location: Option<String>,
        /// city ID · 城市ID
        pub city_id: Option<String>,
        /// medical institution name · 医疗机构名称
        pub med_inst_name: Option<String>,
        /// medical institution code · 医疗机构编码
        pub med_inst_no: Option<String>,
        /// medical insurance order time · 医保下单时间; as 2018-06-08T10:34:56+08:00
        pub med_ins_order_create_time: Option<crate::Time>,
        /// total amount of the order placed with this API · 使用该接口下单的总金额 (fen)
        pub total_fee: Option<crate::Fen>,
        /// after settlement by the medical insurance bureau · 医保局结算后 (fen)
        pub med_ins_gov_fee: Option<crate::Fen>,
        /// after settlement by the medical insurance bureau · 医保局结算后 (fen)
        pub med_ins_self_fee: Option<crate::Fen>,
        /// after settlement by the medical insurance bureau · 医保局结算后 (fen)
        pub med_ins_other_fee: Option<crate::Fen>,
        /// after settlement by the medical insurance bureau · 医保局结算后 (fen)
        pub med_ins_cash_fee: Option<crate::Fen>,
        /// amount the user actually has to pay by WeChat Pay · 实际需要用户微信支付的金额 (fen)
        pub wechat_pay_cash_fee: Option<crate::Fen>,
        /// cash supplement list · 现金补充列表
        pub cash_add_detail: Vec<response::CashAddDetail>,
        /// cash reduction list · 现金减免列表
        pub cash_reduce_detail: Vec<response::CashReduceDetail>,
        /// notification URL · 回调通知URL
        pub callback_url: Option<String>,
        /// self-paid prepay order ID · 自费预下单ID
        pub prepay_id: Option<String>,
        /// data passed through by the medical institution to medical insurance · 医疗机构透传给医保的数据
        pub passthrough_request_content: Option<
            crate::JsonString<response::PassthroughRequestContent>,
        >,
        /// extension field · 扩展字段
        pub extends: Option<String>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// channel number · 渠道号
        pub channel_no: Option<String>,
        /// whether to place the order in the medical insurance bureau's test environment · 是否到医保局测试环境下单
        pub med_ins_test_env: Option<bool>,
        /// medical insurance payment failure reason · 医保支付失败原因
        pub med_ins_fail_reason: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        mix_trade_no: body("mix_trade_no").promised(),
        mix_pay_status: body("mix_pay_status").promised(),
        self_pay_status: body("self_pay_status").promised(),
        med_ins_pay_status: body("med_ins_pay_status").promised(),
        paid_time: body("paid_time"),
        passthrough_response_content: body("passthrough_response_content").mark(Mark::Json),
        mix_pay_type: body("mix_pay_type").promised(),
        order_type: body("order_type").promised(),
        appid: body("appid").promised(),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid"),
        openid: body("openid"),
        sub_openid: body("sub_openid"),
        pay_for_relatives: body("pay_for_relatives"),
        out_trade_no: body("out_trade_no").promised(),
        serial_no: body("serial_no").promised(),
        pay_order_id: body("pay_order_id"),
        pay_auth_no: body("pay_auth_no"),
        geo_location: body("geo_location"),
        city_id: body("city_id").promised(),
        med_inst_name: body("med_inst_name").promised(),
        med_inst_no: body("med_inst_no").promised(),
        med_ins_order_create_time: body("med_ins_order_create_time"),
        total_fee: body("total_fee").promised(),
        med_ins_gov_fee: body("med_ins_gov_fee"),
        med_ins_self_fee: body("med_ins_self_fee"),
        med_ins_other_fee: body("med_ins_other_fee"),
        med_ins_cash_fee: body("med_ins_cash_fee"),
        wechat_pay_cash_fee: body("wechat_pay_cash_fee"),
        cash_add_detail: body("cash_add_detail"),
        cash_reduce_detail: body("cash_reduce_detail"),
        callback_url: body("callback_url").promised(),
        prepay_id: body("prepay_id"),
        passthrough_request_content: body("passthrough_request_content").mark(Mark::Json),
        extends: body("extends"),
        attach: body("attach"),
        channel_no: body("channel_no"),
        med_ins_test_env: body("med_ins_test_env"),
        med_ins_fail_reason: body("med_ins_fail_reason"),
    } }

    crate::promised::promised! { Response {
        /// mixed medical insurance and self-paid order number · 医保自费混合订单号
        mix_trade_no 0(&str),
        /// payment state of the mixed medical insurance and self-paid order · 医保自费混合订单支付状态
        mix_pay_status 1(&response::MixPayStatus),
        /// payment state of the self-paid part of the mixed order · 混合订单中自费部分的支付状态
        self_pay_status 2(&response::SelfPayStatus),
        /// payment state of the self-paid part of the mixed order · 混合订单中自费部分的支付状态
        med_ins_pay_status 3(&response::MedInsPayStatus),
        /// mixed payment type · 混合支付类型
        mix_pay_type 6(&MixPayType),
        /// order type · 订单类型
        order_type 7(&OrderType),
        /// acquiring institution official account appid · 从业机构的公众号ID
        appid 8(&str),
        /// acquiring institution order number · 从业机构订单号
        out_trade_no 14(&str),
        /// medical institution order number · 医疗机构订单号
        serial_no 15(&str),
        /// city ID · 城市ID
        city_id 19(&str),
        /// medical institution name · 医疗机构名称
        med_inst_name 20(&str),
        /// medical institution code · 医疗机构编码
        med_inst_no 21(&str),
        /// total amount of the order placed with this API · 使用该接口下单的总金额 (fen)
        total_fee 23(crate::Fen),
        /// notification URL · 回调通知URL
        callback_url 31(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// payment state of the mixed medical insurance and self-paid order · 医保自费混合订单支付状态
            pub enum MixPayStatus {
                UnknownMixPayStatus = "UNKNOWN_MIX_PAY_STATUS",
                MixPayCreated = "MIX_PAY_CREATED",
                MixPaySuccess = "MIX_PAY_SUCCESS",
                MixPayRefund = "MIX_PAY_REFUND",
                MixPayFail = "MIX_PAY_FAIL",
            }
        }

        crate::open_enum! {
            /// payment state of the self-paid part of the mixed order · 混合订单中自费部分的支付状态
            pub enum SelfPayStatus {
                UnknownSelfPayStatus = "UNKNOWN_SELF_PAY_STATUS",
                SelfPayCreated = "SELF_PAY_CREATED",
                SelfPaySuccess = "SELF_PAY_SUCCESS",
                SelfPayRefund = "SELF_PAY_REFUND",
                SelfPayFail = "SELF_PAY_FAIL",
                NoSelfPay = "NO_SELF_PAY",
            }
        }

        crate::open_enum! {
            /// payment state of the self-paid part of the mixed order · 混合订单中自费部分的支付状态
            pub enum MedInsPayStatus {
                UnknownMedInsPayStatus = "UNKNOWN_MED_INS_PAY_STATUS",
                MedInsPayCreated = "MED_INS_PAY_CREATED",
                MedInsPaySuccess = "MED_INS_PAY_SUCCESS",
                MedInsPayRefund = "MED_INS_PAY_REFUND",
                MedInsPayFail = "MED_INS_PAY_FAIL",
                NoMedInsPay = "NO_MED_INS_PAY",
            }
        }

        /// content returned by the medical insurance bureau after payment · 支付完成后医保局返回内容
        #[non_exhaustive]
        pub struct PassthroughResponseContent {
            /// payment authorisation number of the medical insurance bureau
            pub pay_auth_no: Option<String>,
            /// payment order ID of the medical insurance bureau
            pub pay_ord_id: Option<String>,
            /// longitude and latitude of the place of settlement
            pub setl_latlnt: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { PassthroughResponseContent: Received {
            pay_auth_no: body("payAuthNo"),
            pay_ord_id: body("payOrdId"),
            setl_latlnt: body("setlLatlnt"),
        } }

        /// cash supplement list · 现金补充列表
        #[non_exhaustive]
        pub struct CashAddDetail {
            /// cash supplement amount · 现金补充金额 (fen)
            pub cash_add_fee: Option<crate::Fen>,
            /// cash supplement type · 现金补充类型
            pub cash_add_type: Option<super::CashAddType>,
            origin_: crate::model::Origin,
        }

        crate::model! { CashAddDetail: Received {
            cash_add_fee: body("cash_add_fee").promised(),
            cash_add_type: body("cash_add_type").promised(),
        } }

        crate::promised::promised! { CashAddDetail {
            /// cash supplement amount · 现金补充金额 (fen)
            cash_add_fee 0(crate::Fen),
            /// cash supplement type · 现金补充类型
            cash_add_type 1(&super::CashAddType),
        } }

        /// cash reduction list · 现金减免列表
        #[non_exhaustive]
        pub struct CashReduceDetail {
            /// cash reduction amount · 现金减免金额 (fen)
            pub cash_reduce_fee: Option<crate::Fen>,
            /// cash reduction type · 现金减免类型
            pub cash_reduce_type: Option<super::CashReduceType>,
            origin_: crate::model::Origin,
        }

        crate::model! { CashReduceDetail: Received {
            cash_reduce_fee: body("cash_reduce_fee").promised(),
            cash_reduce_type: body("cash_reduce_type").promised(),
        } }

        crate::promised::promised! { CashReduceDetail {
            /// cash reduction amount · 现金减免金额 (fen)
            cash_reduce_fee 0(crate::Fen),
            /// cash reduction type · 现金减免类型
            cash_reduce_type 1(&super::CashReduceType),
        } }

        /// data passed through by the medical institution to medical insurance · 医疗机构透传给医保的数据
        #[non_exhaustive]
        pub struct PassthroughRequestContent {
            /// payment authorisation number of the medical insurance bureau
            pub pay_auth_no: Option<String>,
            /// payment order ID of the medical insurance bureau
            pub pay_ord_id: Option<String>,
            /// longitude and latitude of the place of settlement
            pub setl_latlnt: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { PassthroughRequestContent: Received {
            pay_auth_no: body("payAuthNo"),
            pay_ord_id: body("payOrdId"),
            setl_latlnt: body("setlLatlnt"),
        } }
    }
}
