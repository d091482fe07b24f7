// Written by `cargo xtask codegen` from spec/openapi/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport.md

//! `/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`

/// Issue a passenger transport industry e-fapiao · 开具旅客运输行业电子发票
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4025863376)
///
/// ```
/// use wechatpay::v3::new_tax_control_fapiao::fapiao_applications::issue_passenger_transport::post::{BuyerInformation, CertificateType, FapiaoBillType, FapiaoInformation, Items, PassengerInformation, PayChannel, Request, TransactionInformation, TransportationClasses, TransportationType, Type};
///
/// let request = Request::new(
///     "1900000109",
///     "4200000444201910177461284488",
///     BuyerInformation {
///         taxpayer_id: Some("202003261233701778".into()),
///         address: Some("深圳市南山区深南大道10000号".into()),
///         telephone: Some("075512345678".into()),
///         bank_name: Some("测试银行".into()),
///         bank_account: Some("62001234567890".into()),
///         phone: Some("…".into()),
///         email: Some("…".into()),
///         amount: Some(1000),
///         out_trade_no: Some("order_20200701_123456".into()),
///         fapiao_bill_type: Some(FapiaoBillType::CommFapiao),
///         user_apply_message: Some("用户留言".into()),
///         ..BuyerInformation::new(Type::Organization, "深圳市南山区测试企业")
///     },
///     FapiaoInformation {
///         export_business_policy_code: Some(1),
///         vat_refund_levy_code: Some(1),
///         billing_person: Some("**伟 0020".into()),
///         remark: Some("备注".into()),
///         ..FapiaoInformation::new(
///             "20200701123456",
///             382895,
///             vec![Items {
///                 specification: Some("A4".into()),
///                 unit: Some("".into()),
///                 quantity: Some(100000000),
///                 preferential_policy_code: Some(1),
///                 passenger_information: Some(PassengerInformation {
///                     transportation_classes: Some(TransportationClasses::ShipFirstClassCabin),
///                     ..PassengerInformation::new(
///                         "张三",
///                         CertificateType::IdentityCard,
///                         "…",
///                         "2026-07-01T00:00:00+08:00",
///                         "北京市朝阳区",
///                         "上海市浦东新区",
///                         TransportationType::LongDistanceBus,
///                     )
///                 }),
///                 ..Items::new("3010101020203000000", "出租汽车客运服务", 429900, 1300, true)
///             }],
///             "187776276864872",
///             FapiaoBillType::CommFapiao,
///             vec![TransactionInformation {
///                 out_trade_no: Some("order_20200701_123456".into()),
///                 ..TransactionInformation::new(
///                     PayChannel::WechatPay,
///                     "4200000008202508080512076713",
///                     382895,
///                 )
///             }],
///         )
///     },
/// );
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Issue a passenger transport industry e-fapiao · 开具旅客运输行业电子发票
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// fapiao application number · 发票申请单号
        pub fapiao_apply_id: String,
        /// buyer information · 购买方信息
        pub buyer_information: BuyerInformation,
        /// information of the fully digitalised fapiao to issue · 需要开具的数电发票信息
        pub fapiao_information: FapiaoInformation,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        fapiao_apply_id: body("fapiao_apply_id").required(),
        buyer_information: body("buyer_information").required(),
        fapiao_information: body("fapiao_information").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            sub_mchid: impl Into<String>,
            fapiao_apply_id: impl Into<String>,
            buyer_information: BuyerInformation,
            fapiao_information: FapiaoInformation,
        ) -> Self {
            Self {
                sub_mchid: sub_mchid.into(),
                fapiao_apply_id: fapiao_apply_id.into(),
                buyer_information,
                fapiao_information,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport",
            "开具旅客运输行业电子发票",
            "Issue a passenger transport industry e-fapiao",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// buyer type · 购买方类型
        pub enum Type {
            Individual = "INDIVIDUAL",
            Organization = "ORGANIZATION",
        }
    }

    crate::open_enum! {
        /// issued fapiao type · 开具的发票类型
        pub enum FapiaoBillType {
            CommFapiao = "COMM_FAPIAO",
            VatFapiao = "VAT_FAPIAO",
        }
    }

    /// buyer information · 购买方信息
    pub struct BuyerInformation {
        /// buyer type · 购买方类型
        pub type_: Type,
        /// name · 名称
        pub name: String,
        /// taxpayer identification number · 纳税人识别号
        pub taxpayer_id: Option<String>,
        /// address · 地址
        pub address: Option<String>,
        /// telephone · 电话
        pub telephone: Option<String>,
        /// bank of deposit · 开户银行
        pub bank_name: Option<String>,
        /// bank account number · 银行账号
        pub bank_account: Option<String>,
        /// mobile number · 手机号
        pub phone: Option<crate::Sensitive>,
        /// e-mail address · 邮箱地址
        pub email: Option<crate::Sensitive>,
        /// order amount · 订单金额
        pub amount: Option<i64>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// issued fapiao type · 开具的发票类型
        pub fapiao_bill_type: Option<FapiaoBillType>,
        /// message information · 留言信息
        pub user_apply_message: Option<String>,
    }

    crate::model! { BuyerInformation {
        type_: body("type").required(),
        name: body("name").required(),
        taxpayer_id: body("taxpayer_id"),
        address: body("address"),
        telephone: body("telephone"),
        bank_name: body("bank_name"),
        bank_account: body("bank_account"),
        phone: body("phone").mark(Mark::Rsa),
        email: body("email").mark(Mark::Rsa),
        amount: body("amount"),
        out_trade_no: body("out_trade_no"),
        fapiao_bill_type: body("fapiao_bill_type"),
        user_apply_message: body("user_apply_message"),
    } }

    impl BuyerInformation {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(type_: Type, name: impl Into<String>) -> Self {
            Self {
                type_,
                name: name.into(),
                taxpayer_id: None,
                address: None,
                telephone: None,
                bank_name: None,
                bank_account: None,
                phone: None,
                email: None,
                amount: None,
                out_trade_no: None,
                fapiao_bill_type: None,
                user_apply_message: None,
            }
        }
    }

    crate::open_enum! {
        /// traveller's document type · 出行人证件类型
        pub enum CertificateType {
            IdentityCard = "IDENTITY_CARD",
            Passport = "PASSPORT",
            HongKongPermit = "HONG_KONG_PERMIT",
            MacaoPermit = "MACAO_PERMIT",
            TaiwanPermit = "TAIWAN_PERMIT",
            ForeignerResidencePermit = "FOREIGNER_RESIDENCE_PERMIT",
            HongKongResidentCard = "HONG_KONG_RESIDENT_CARD",
            MacaoResidentCard = "MACAO_RESIDENT_CARD",
            TaiwanResidentCard = "TAIWAN_RESIDENT_CARD",
            MilitaryOfficerCard = "MILITARY_OFFICER_CARD",
            ArmedPoliceOfficerCard = "ARMED_POLICE_OFFICER_CARD",
            SoldierCard = "SOLDIER_CARD",
            HomecomingCert = "HOMECOMING_CERT",
            TaiwanCompatriotCert = "TAIWAN_COMPATRIOT_CERT",
        }
    }

    crate::open_enum! {
        /// means of transport type · 交通工具类型
        pub enum TransportationType {
            LongDistanceBus = "LONG_DISTANCE_BUS",
            PublicTransportation = "PUBLIC_TRANSPORTATION",
            Car = "CAR",
            Ship = "SHIP",
            OtherTransportation = "OTHER_TRANSPORTATION",
        }
    }

    crate::open_enum! {
        /// transport class · 交通工具等级
        pub enum TransportationClasses {
            ShipFirstClassCabin = "SHIP_FIRST_CLASS_CABIN",
            ShipSecondClassCabin = "SHIP_SECOND_CLASS_CABIN",
            ShipThirdClassCabin = "SHIP_THIRD_CLASS_CABIN",
        }
    }

    /// additional traveller information · 出行人额外信息
    pub struct PassengerInformation {
        /// traveller name · 出行人名称
        pub name: String,
        /// traveller's document type · 出行人证件类型
        pub certificate_type: CertificateType,
        /// identity document number · 证件号码
        pub certificate_number: crate::Sensitive,
        /// travel date · 出行日期
        pub departure_date: String,
        /// place of departure · 出发地
        pub departure_place: String,
        /// destination · 目的地
        pub destination: String,
        /// means of transport type · 交通工具类型
        pub transportation_type: TransportationType,
        /// transport class · 交通工具等级
        pub transportation_classes: Option<TransportationClasses>,
    }

    crate::model! { PassengerInformation {
        name: body("name").required(),
        certificate_type: body("certificate_type").required(),
        certificate_number: body("certificate_number").required().mark(Mark::Rsa),
        departure_date: body("departure_date").required(),
        departure_place: body("departure_place").required(),
        destination: body("destination").required(),
        transportation_type: body("transportation_type").required(),
        transportation_classes: body("transportation_classes"),
    } }

    impl PassengerInformation {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            name: impl Into<String>,
            certificate_type: CertificateType,
            certificate_number: impl Into<crate::Sensitive>,
            departure_date: impl Into<String>,
            departure_place: impl Into<String>,
            destination: impl Into<String>,
            transportation_type: TransportationType,
        ) -> Self {
            Self {
                name: name.into(),
                certificate_type,
                certificate_number: certificate_number.into(),
                departure_date: departure_date.into(),
                departure_place: departure_place.into(),
                destination: destination.into(),
                transportation_type,
                transportation_classes: None,
            }
        }
    }

    /// fapiao line information · 发票行信息
    pub struct Items {
        /// tax classification code of the goods or taxable services set by the tax bureau · 税局侧规定的货物或应税劳务、服务税收分类编码
        pub tax_code: String,
        /// name of the goods or taxable services · 货物或应税劳务、服务名称
        pub goods_name: String,
        /// specification and model · 规格型号
        pub specification: Option<String>,
        /// unit · 单位
        pub unit: Option<String>,
        /// quantity · 数量
        pub quantity: Option<i64>,
        /// total amount of the line · 单行金额合计
        pub total_amount: i64,
        /// tax rate · 税率
        pub tax_rate: i64,
        /// whether a discount line · 是否折扣行
        pub discount: bool,
        /// preferential policy code · 优惠政策标识 (`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`, `18`)
        pub preferential_policy_code: Option<i64>,
        /// additional traveller information · 出行人额外信息
        pub passenger_information: Option<PassengerInformation>,
    }

    crate::model! { Items {
        tax_code: body("tax_code").required(),
        goods_name: body("goods_name").required(),
        specification: body("specification"),
        unit: body("unit"),
        quantity: body("quantity"),
        total_amount: body("total_amount").required(),
        tax_rate: body("tax_rate").required(),
        discount: body("discount").required(),
        preferential_policy_code: body("preferential_policy_code"),
        passenger_information: body("passenger_information"),
    } }

    impl Items {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            tax_code: impl Into<String>,
            goods_name: impl Into<String>,
            total_amount: i64,
            tax_rate: i64,
            discount: bool,
        ) -> Self {
            Self {
                tax_code: tax_code.into(),
                goods_name: goods_name.into(),
                specification: None,
                unit: None,
                quantity: None,
                total_amount,
                tax_rate,
                discount,
                preferential_policy_code: None,
                passenger_information: None,
            }
        }
    }

    crate::open_enum! {
        /// payment channel · 支付渠道
        pub enum PayChannel {
            WechatPay = "WECHAT_PAY",
        }
    }

    /// trade information · 交易信息
    pub struct TransactionInformation {
        /// payment channel · 支付渠道
        pub pay_channel: PayChannel,
        /// payment order number · 支付订单号
        pub transaction_id: String,
        /// merchant order number of the payment · 支付商户订单号
        pub out_trade_no: Option<String>,
        /// trade amount · 交易金额
        pub amount: i64,
    }

    crate::model! { TransactionInformation {
        pay_channel: body("pay_channel").required(),
        transaction_id: body("transaction_id").required(),
        out_trade_no: body("out_trade_no"),
        amount: body("amount").required(),
    } }

    impl TransactionInformation {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            pay_channel: PayChannel,
            transaction_id: impl Into<String>,
            amount: i64,
        ) -> Self {
            Self {
                pay_channel,
                transaction_id: transaction_id.into(),
                out_trade_no: None,
                amount,
            }
        }
    }

    /// information of the fully digitalised fapiao to issue · 需要开具的数电发票信息
    pub struct FapiaoInformation {
        /// merchant fapiao number · 商户发票单号
        pub fapiao_id: String,
        /// grand total of price and tax · 总价税合计
        pub total_amount: i64,
        /// fapiao line information · 发票行信息
        pub items: Vec<Items>,
        /// code of the policy applicable to the export business · 出口业务适用政策代码 (`1`, `2`, `3`)
        pub export_business_policy_code: Option<i64>,
        /// VAT refund-upon-levy code · 增值税即征即退代码 (`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`)
        pub vat_refund_levy_code: Option<i64>,
        /// fapiao issuer ID · 开票人ID
        pub billing_person_id: String,
        /// fapiao issuer name · 开票人名称
        pub billing_person: Option<String>,
        /// fapiao type · 发票类型
        pub fapiao_bill_type: FapiaoBillType,
        /// trade information · 交易信息
        pub transaction_information: Vec<TransactionInformation>,
        /// fapiao remark · 发票备注
        pub remark: Option<String>,
    }

    crate::model! { FapiaoInformation {
        fapiao_id: body("fapiao_id").required(),
        total_amount: body("total_amount").required(),
        items: body("items").required(),
        export_business_policy_code: body("export_business_policy_code"),
        vat_refund_levy_code: body("vat_refund_levy_code"),
        billing_person_id: body("billing_person_id").required(),
        billing_person: body("billing_person"),
        fapiao_bill_type: body("fapiao_bill_type").required(),
        transaction_information: body("transaction_information").required(),
        remark: body("remark"),
    } }

    impl FapiaoInformation {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            fapiao_id: impl Into<String>,
            total_amount: i64,
            items: Vec<Items>,
            billing_person_id: impl Into<String>,
            fapiao_bill_type: FapiaoBillType,
            transaction_information: Vec<TransactionInformation>,
        ) -> Self {
            Self {
                fapiao_id: fapiao_id.into(),
                total_amount,
                items,
                export_business_policy_code: None,
                vat_refund_levy_code: None,
                billing_person_id: billing_person_id.into(),
                billing_person: None,
                fapiao_bill_type,
                transaction_information,
                remark: None,
            }
        }
    }
}
