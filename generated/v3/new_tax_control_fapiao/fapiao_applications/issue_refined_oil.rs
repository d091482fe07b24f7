// Written by `cargo xtask codegen` from spec/openapi/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil.md

//! `/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil`

/// Issue a refined oil industry e-fapiao · 开具成品油行业电子发票
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil`
///
/// Official pages · 官方文档:
///
/// - partner: [4016760559](https://pay.weixin.qq.com/doc/v3/partner/4016760559)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::new_tax_control_fapiao::fapiao_applications::issue_refined_oil::post::{BuyerInformation, BuyerInformationRequired, FapiaoBillType, FapiaoInformation, FapiaoInformationRequired, Items, ItemsRequired, PayChannel, Request, Required, TransactionInformation, TransactionInformationRequired, Type};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     fapiao_apply_id: "4200000444201910177461284488",
///     buyer_information: BuyerInformation::new(BuyerInformationRequired {
///         type_: Type::Organization,
///         name: "深圳市南山区测试企业",
///     }),
///     fapiao_information: FapiaoInformation::new(FapiaoInformationRequired {
///         fapiao_id: "20200701123456",
///         total_amount: Fen(382895),
///         items: vec![Items::new(ItemsRequired {
///             tax_code: "3010101020203000000",
///             goods_name: "出租汽车客运服务",
///             total_amount: Fen(429900),
///             tax_rate: 1300,
///             discount: true,
///         })],
///         billing_person_id: "187776276864872",
///         fapiao_bill_type: FapiaoBillType::CommFapiao,
///         transaction_information: vec![TransactionInformation::new(TransactionInformationRequired {
///             pay_channel: PayChannel::WechatPay,
///             transaction_id: "4200000008202508080512076713",
///             amount: Fen(382895),
///         })],
///     }),
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::new_tax_control_fapiao::fapiao_applications::issue_refined_oil::post::{BuyerInformation, BuyerInformationRequired, FapiaoBillType, FapiaoInformation, FapiaoInformationRequired, Items, ItemsRequired, PayChannel, RefinedOilInformation, RefinedOilInformationRequired, Request, Required, TransactionInformation, TransactionInformationRequired, Type, Unit};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     fapiao_apply_id: "4200000444201910177461284488",
///     buyer_information: BuyerInformation::new(BuyerInformationRequired {
///         type_: Type::Organization,
///         name: "深圳市南山区测试企业",
///     })
///     .taxpayer_id("202003261233701778")
///     .address("深圳市南山区深南大道10000号")
///     .telephone("075512345678")
///     .bank_name("测试银行")
///     .bank_account("62001234567890")
///     .phone("…")
///     .email("…")
///     .amount(1000)
///     .out_trade_no("order_20200701_123456")
///     .fapiao_bill_type(FapiaoBillType::CommFapiao)
///     .user_apply_message("用户留言"),
///     fapiao_information: FapiaoInformation::new(FapiaoInformationRequired {
///         fapiao_id: "20200701123456",
///         total_amount: Fen(382895),
///         items: vec![Items::new(ItemsRequired {
///             tax_code: "3010101020203000000",
///             goods_name: "出租汽车客运服务",
///             total_amount: Fen(429900),
///             tax_rate: 1300,
///             discount: true,
///         })
///         .specification("A4")
///         .unit(Unit::Ton)
///         .quantity(100000000)
///         .preferential_policy_code(1)
///         .refined_oil_information(RefinedOilInformation::new(RefinedOilInformationRequired {
///             station: "中国石油(江北红旗河沟加油站)",
///             trade_time: "2025-07-01T00:00:00+08:00".into(),
///             gun_number: "1号枪",
///         }))],
///         billing_person_id: "187776276864872",
///         fapiao_bill_type: FapiaoBillType::CommFapiao,
///         transaction_information: vec![TransactionInformation::new(TransactionInformationRequired {
///             pay_channel: PayChannel::WechatPay,
///             transaction_id: "4200000008202508080512076713",
///             amount: Fen(382895),
///         })
///         .out_trade_no("order_20200701_123456")],
///     })
///     .export_business_policy_code(1)
///     .vat_refund_levy_code(1)
///     .billing_person("**伟 0020")
///     .remark("备注"),
/// });
/// ```
#[doc(alias("开具成品油行业电子发票", "4016760559"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Issue a refined oil industry e-fapiao · 开具成品油行业电子发票
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// fapiao application number · 发票申请单号
        fapiao_apply_id(&'a str),
        /// buyer information · 购买方信息
        buyer_information(BuyerInformation),
        /// information of the fully digitalised fapiao to issue · 需要开具的数电发票信息
        fapiao_information(FapiaoInformation),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil",
            "开具成品油行业电子发票",
            "Issue a refined oil industry e-fapiao",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::new_tax_control_fapiao::user_title::get::response::Type;

    pub use crate::v3::new_tax_control_fapiao::user_title::get::response::FapiaoBillType;

    pub use crate::v3::new_tax_control_fapiao::fapiao_applications::issue_general::post::BuyerInformation;

    pub use crate::v3::new_tax_control_fapiao::fapiao_applications::issue_general::post::BuyerInformationRequired;

    crate::open_enum! {
        /// refined oil unit · 成品油单位
        pub enum Unit {
            Ton = "TON",
            Leter = "LETER",
        }
    }

    /// additional information for the refined oil industry · 成品油行业额外信息
    #[must_use]
    #[non_exhaustive]
    pub struct RefinedOilInformation {
        /// refined oil station · 成品油站点
        pub station: String,
        /// trade time · 交易时间; as 2018-06-08T10:34:56+08:00
        pub trade_time: crate::Time,
        /// fuelling nozzle number · 加油枪号码
        pub gun_number: String,
    }

    crate::model! { RefinedOilInformation {
        station: body("station").required(),
        trade_time: body("trade_time").required(),
        gun_number: body("gun_number").required(),
    } }

    crate::sent::sent! { RefinedOilInformation(RefinedOilInformationRequired<'a>) {
        /// refined oil station · 成品油站点
        station(&'a str),
        /// trade time · 交易时间; as 2018-06-08T10:34:56+08:00
        trade_time(crate::Time),
        /// fuelling nozzle number · 加油枪号码
        gun_number(&'a str),
    } {
    } }

    /// fapiao line information · 发票行信息
    #[must_use]
    #[non_exhaustive]
    pub struct Items {
        /// tax classification code of the goods or taxable services set by the tax bureau · 税局侧规定的货物或应税劳务、服务税收分类编码
        pub tax_code: String,
        /// name of the goods or taxable services · 货物或应税劳务、服务名称
        pub goods_name: String,
        /// specification and model · 规格型号
        pub specification: Option<String>,
        /// refined oil unit · 成品油单位
        pub unit: Option<Unit>,
        /// quantity · 数量
        pub quantity: Option<i64>,
        /// total amount of the line · 单行金额合计 (fen)
        pub total_amount: crate::Fen,
        /// tax rate · 税率
        pub tax_rate: i64,
        /// whether a discount line · 是否折扣行
        pub discount: bool,
        /// preferential policy code · 优惠政策标识 (`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`, `18`)
        pub preferential_policy_code: Option<i64>,
        /// additional information for the refined oil industry · 成品油行业额外信息
        pub refined_oil_information: Option<RefinedOilInformation>,
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
        refined_oil_information: body("refined_oil_information"),
    } }

    crate::sent::sent! { Items(ItemsRequired<'a>) {
        /// tax classification code of the goods or taxable services set by the tax bureau · 税局侧规定的货物或应税劳务、服务税收分类编码
        tax_code(&'a str),
        /// name of the goods or taxable services · 货物或应税劳务、服务名称
        goods_name(&'a str),
        /// total amount of the line · 单行金额合计 (fen)
        total_amount(crate::Fen),
        /// tax rate · 税率
        tax_rate(i64),
        /// whether a discount line · 是否折扣行
        discount(bool),
    } {
        /// specification and model · 规格型号
        specification specification_opt(into String),
        /// refined oil unit · 成品油单位
        unit unit_opt(Unit),
        /// quantity · 数量
        quantity quantity_opt(i64),
        /// preferential policy code · 优惠政策标识 (`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`, `18`)
        preferential_policy_code preferential_policy_code_opt(i64),
        /// additional information for the refined oil industry · 成品油行业额外信息
        refined_oil_information refined_oil_information_opt(RefinedOilInformation),
    } }

    pub use crate::v3::new_tax_control_fapiao::fapiao_applications::issue_general::post::PayChannel;

    pub use crate::v3::new_tax_control_fapiao::fapiao_applications::issue_general::post::TransactionInformation;

    pub use crate::v3::new_tax_control_fapiao::fapiao_applications::issue_general::post::TransactionInformationRequired;

    /// information of the fully digitalised fapiao to issue · 需要开具的数电发票信息
    #[must_use]
    #[non_exhaustive]
    pub struct FapiaoInformation {
        /// merchant fapiao number · 商户发票单号
        pub fapiao_id: String,
        /// grand total of price and tax · 总价税合计 (fen)
        pub total_amount: crate::Fen,
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

    crate::sent::sent! { FapiaoInformation(FapiaoInformationRequired<'a>) {
        /// merchant fapiao number · 商户发票单号
        fapiao_id(&'a str),
        /// grand total of price and tax · 总价税合计 (fen)
        total_amount(crate::Fen),
        /// fapiao line information · 发票行信息
        items(Vec<Items>),
        /// fapiao issuer ID · 开票人ID
        billing_person_id(&'a str),
        /// fapiao type · 发票类型
        fapiao_bill_type(FapiaoBillType),
        /// trade information · 交易信息
        transaction_information(Vec<TransactionInformation>),
    } {
        /// code of the policy applicable to the export business · 出口业务适用政策代码 (`1`, `2`, `3`)
        export_business_policy_code export_business_policy_code_opt(i64),
        /// VAT refund-upon-levy code · 增值税即征即退代码 (`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`)
        vat_refund_levy_code vat_refund_levy_code_opt(i64),
        /// fapiao issuer name · 开票人名称
        billing_person billing_person_opt(into String),
        /// fapiao remark · 发票备注
        remark remark_opt(into String),
    } }
}
