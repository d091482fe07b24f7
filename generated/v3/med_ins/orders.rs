// Written by `cargo xtask codegen` from spec/openapi/v3/med-ins/orders.md

//! `/v3/med-ins/orders`

pub mod mix_trade_no;
pub mod out_trade_no;

/// Place a mixed medical insurance and self-paid order · 医保自费混合收款下单
///
/// `POST /v3/med-ins/orders`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016781466)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012503131)
///
/// ```
/// use wechatpay::v3::med_ins::orders::post::{CardType, CashAddDetail, CashAddType, CashReduceDetail, CashReduceType, MixPayType, OrderType, PassthroughRequestContent, Payer, Relative, Request};
///
/// let request = Request {
///     sub_appid: Some("wxd678efh567hg6999".into()),
///     sub_mchid: Some("1900000109".into()),
///     openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()),
///     sub_openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()),
///     pay_for_relatives: Some(true),
///     relative: Some(Relative::new("", "", CardType::IdCard)),
///     pay_order_id: Some("ORD530100202204022006350000021".into()),
///     pay_auth_no: Some("AUTH530100202204022006310000034".into()),
///     geo_location: Some("102.682296,25.054260".into()),
///     med_ins_order_create_time: Some("2018-06-08T10:34:56+08:00".into()),
///     med_ins_gov_fee: Some(100000),
///     med_ins_self_fee: Some(45000),
///     med_ins_other_fee: Some(5000),
///     med_ins_cash_fee: Some(50000),
///     wechat_pay_cash_fee: Some(42000),
///     cash_add_detail: Some(vec![CashAddDetail::new(2000, CashAddType::Freight)]),
///     cash_reduce_detail: Some(vec![CashReduceDetail::new(10000, CashReduceType::DefaultReduceType)]),
///     prepay_id: Some("wx201410272009395522657a690389285100".into()),
///     passthrough_request_content: Some(PassthroughRequestContent {
///         pay_auth_no: Some("AUTH****".into()),
///         pay_ord_id: Some("ORD****".into()),
///         setl_latlnt: Some("118.096435,24.485407".into()),
///         ..PassthroughRequestContent::new()
///     }.into()),
///     extends: Some("{}".into()),
///     attach: Some("{}".into()),
///     channel_no: Some("AAGN9uhZc5EGyRdairKW7Qnu".into()),
///     med_ins_test_env: Some(true),
///     ..Request::new(
///         MixPayType::CashAndInsurance,
///         OrderType::RegPay,
///         "wx8888888888888888",
///         Payer::new("", "", CardType::IdCard),
///         "202204022005169952975171534816",
///         "1217752501201",
///         "530100",
///         "北大医院",
///         "1217752501201407033233368318",
///         202000,
///         "https://www.weixin.qq.com/wxpay/pay.php",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Place a mixed medical insurance and self-paid order · 医保自费混合收款下单
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
        /// medical insurance order time · 医保下单时间
        pub med_ins_order_create_time: Option<String>,
        /// total amount of the order placed with this API · 使用该接口下单的总金额
        pub total_fee: i64,
        /// after settlement by the medical insurance bureau · 医保局结算后
        pub med_ins_gov_fee: Option<i64>,
        /// after settlement by the medical insurance bureau · 医保局结算后
        pub med_ins_self_fee: Option<i64>,
        /// after settlement by the medical insurance bureau · 医保局结算后
        pub med_ins_other_fee: Option<i64>,
        /// after settlement by the medical insurance bureau · 医保局结算后
        pub med_ins_cash_fee: Option<i64>,
        /// amount the user actually has to pay by WeChat Pay · 实际需要用户微信支付的金额
        pub wechat_pay_cash_fee: Option<i64>,
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
        openid: body("openid"),
        sub_openid: body("sub_openid"),
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            mix_pay_type: MixPayType,
            order_type: OrderType,
            appid: impl Into<String>,
            payer: Payer,
            out_trade_no: impl Into<String>,
            serial_no: impl Into<String>,
            city_id: impl Into<String>,
            med_inst_name: impl Into<String>,
            med_inst_no: impl Into<String>,
            total_fee: i64,
            callback_url: impl Into<String>,
        ) -> Self {
            Self {
                mix_pay_type,
                order_type,
                appid: appid.into(),
                sub_appid: None,
                sub_mchid: None,
                openid: None,
                sub_openid: None,
                payer,
                pay_for_relatives: None,
                relative: None,
                out_trade_no: out_trade_no.into(),
                serial_no: serial_no.into(),
                pay_order_id: None,
                pay_auth_no: None,
                geo_location: None,
                city_id: city_id.into(),
                med_inst_name: med_inst_name.into(),
                med_inst_no: med_inst_no.into(),
                med_ins_order_create_time: None,
                total_fee,
                med_ins_gov_fee: None,
                med_ins_self_fee: None,
                med_ins_other_fee: None,
                med_ins_cash_fee: None,
                wechat_pay_cash_fee: None,
                cash_add_detail: None,
                cash_reduce_detail: None,
                callback_url: callback_url.into(),
                prepay_id: None,
                passthrough_request_content: None,
                extends: None,
                attach: None,
                channel_no: None,
                med_ins_test_env: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    impl Payer {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            name: impl Into<crate::Sensitive>,
            id_digest: impl Into<crate::Sensitive>,
            card_type: CardType,
        ) -> Self {
            Self {
                name: name.into(),
                id_digest: id_digest.into(),
                card_type,
            }
        }
    }

    /// relative's identity information · 亲属身份信息
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

    impl Relative {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            name: impl Into<crate::Sensitive>,
            id_digest: impl Into<crate::Sensitive>,
            card_type: CardType,
        ) -> Self {
            Self {
                name: name.into(),
                id_digest: id_digest.into(),
                card_type,
            }
        }
    }

    crate::open_enum! {
        /// cash supplement type · 现金补充类型
        pub enum CashAddType {
            DefaultAddType = "DEFAULT_ADD_TYPE",
            Freight = "FREIGHT",
            OtherMedicalExpenses = "OTHER_MEDICAL_EXPENSES",
        }
    }

    /// cash supplement list · 现金补充列表
    pub struct CashAddDetail {
        /// cash supplement amount · 现金补充金额
        pub cash_add_fee: i64,
        /// cash supplement type · 现金补充类型
        pub cash_add_type: CashAddType,
    }

    crate::model! { CashAddDetail {
        cash_add_fee: body("cash_add_fee").required(),
        cash_add_type: body("cash_add_type").required(),
    } }

    impl CashAddDetail {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(cash_add_fee: i64, cash_add_type: CashAddType) -> Self {
            Self {
                cash_add_fee,
                cash_add_type,
            }
        }
    }

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
    pub struct CashReduceDetail {
        /// cash reduction amount · 现金减免金额
        pub cash_reduce_fee: i64,
        /// cash reduction type · 现金减免类型
        pub cash_reduce_type: CashReduceType,
    }

    crate::model! { CashReduceDetail {
        cash_reduce_fee: body("cash_reduce_fee").required(),
        cash_reduce_type: body("cash_reduce_type").required(),
    } }

    impl CashReduceDetail {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(cash_reduce_fee: i64, cash_reduce_type: CashReduceType) -> Self {
            Self {
                cash_reduce_fee,
                cash_reduce_type,
            }
        }
    }

    /// data passed through by the medical institution to medical insurance · 医疗机构透传给医保的数据
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

    impl PassthroughRequestContent {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                pay_auth_no: None,
                pay_ord_id: None,
                setl_latlnt: None,
            }
        }
    }

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
        /// order payment time · 订单支付时间
        pub paid_time: Option<String>,
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
        /// medical insurance order time · 医保下单时间
        pub med_ins_order_create_time: Option<String>,
        /// total amount of the order placed with this API · 使用该接口下单的总金额
        pub total_fee: Option<i64>,
        /// after settlement by the medical insurance bureau · 医保局结算后
        pub med_ins_gov_fee: Option<i64>,
        /// after settlement by the medical insurance bureau · 医保局结算后
        pub med_ins_self_fee: Option<i64>,
        /// after settlement by the medical insurance bureau · 医保局结算后
        pub med_ins_other_fee: Option<i64>,
        /// after settlement by the medical insurance bureau · 医保局结算后
        pub med_ins_cash_fee: Option<i64>,
        /// amount the user actually has to pay by WeChat Pay · 实际需要用户微信支付的金额
        pub wechat_pay_cash_fee: Option<i64>,
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
    }

    crate::model! { Response: Default {
        mix_trade_no: body("mix_trade_no"),
        mix_pay_status: body("mix_pay_status"),
        self_pay_status: body("self_pay_status"),
        med_ins_pay_status: body("med_ins_pay_status"),
        paid_time: body("paid_time"),
        passthrough_response_content: body("passthrough_response_content").mark(Mark::Json),
        mix_pay_type: body("mix_pay_type"),
        order_type: body("order_type"),
        appid: body("appid"),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid"),
        openid: body("openid"),
        sub_openid: body("sub_openid"),
        pay_for_relatives: body("pay_for_relatives"),
        out_trade_no: body("out_trade_no"),
        serial_no: body("serial_no"),
        pay_order_id: body("pay_order_id"),
        pay_auth_no: body("pay_auth_no"),
        geo_location: body("geo_location"),
        city_id: body("city_id"),
        med_inst_name: body("med_inst_name"),
        med_inst_no: body("med_inst_no"),
        med_ins_order_create_time: body("med_ins_order_create_time"),
        total_fee: body("total_fee"),
        med_ins_gov_fee: body("med_ins_gov_fee"),
        med_ins_self_fee: body("med_ins_self_fee"),
        med_ins_other_fee: body("med_ins_other_fee"),
        med_ins_cash_fee: body("med_ins_cash_fee"),
        wechat_pay_cash_fee: body("wechat_pay_cash_fee"),
        cash_add_detail: body("cash_add_detail"),
        cash_reduce_detail: body("cash_reduce_detail"),
        callback_url: body("callback_url"),
        prepay_id: body("prepay_id"),
        passthrough_request_content: body("passthrough_request_content").mark(Mark::Json),
        extends: body("extends"),
        attach: body("attach"),
        channel_no: body("channel_no"),
        med_ins_test_env: body("med_ins_test_env"),
        med_ins_fail_reason: body("med_ins_fail_reason"),
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
        }

        crate::model! { PassthroughResponseContent: Default {
            pay_auth_no: body("payAuthNo"),
            pay_ord_id: body("payOrdId"),
            setl_latlnt: body("setlLatlnt"),
        } }

        /// cash supplement list · 现金补充列表
        #[non_exhaustive]
        pub struct CashAddDetail {
            /// cash supplement amount · 现金补充金额
            pub cash_add_fee: Option<i64>,
            /// cash supplement type · 现金补充类型
            pub cash_add_type: Option<super::CashAddType>,
        }

        crate::model! { CashAddDetail: Default {
            cash_add_fee: body("cash_add_fee"),
            cash_add_type: body("cash_add_type"),
        } }

        /// cash reduction list · 现金减免列表
        #[non_exhaustive]
        pub struct CashReduceDetail {
            /// cash reduction amount · 现金减免金额
            pub cash_reduce_fee: Option<i64>,
            /// cash reduction type · 现金减免类型
            pub cash_reduce_type: Option<super::CashReduceType>,
        }

        crate::model! { CashReduceDetail: Default {
            cash_reduce_fee: body("cash_reduce_fee"),
            cash_reduce_type: body("cash_reduce_type"),
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
        }

        crate::model! { PassthroughRequestContent: Default {
            pay_auth_no: body("payAuthNo"),
            pay_ord_id: body("payOrdId"),
            setl_latlnt: body("setlLatlnt"),
        } }
    }
}
