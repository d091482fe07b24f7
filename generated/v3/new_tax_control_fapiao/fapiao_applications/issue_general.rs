// Written by `cargo xtask codegen` from spec/openapi/v3/new-tax-control-fapiao/fapiao-applications/issue-general.md

//! `/v3/new-tax-control-fapiao/fapiao-applications/issue-general`

/// Issue a general industry e-fapiao · 开具通用行业电子发票
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-general`
///
/// Official pages · 官方文档:
///
/// - partner: [4015792574](https://pay.weixin.qq.com/doc/v3/partner/4015792574)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::new_tax_control_fapiao::fapiao_applications::issue_general::post::{BuyerInformation, BuyerInformationRequired, FapiaoBillType, FapiaoInformation, FapiaoInformationRequired, Items, ItemsRequired, PayChannel, Request, Required, TransactionInformation, TransactionInformationRequired, Type};
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
///         billing_person_id: "128279891283",
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
/// use wechatpay::v3::new_tax_control_fapiao::fapiao_applications::issue_general::post::{BuyerInformation, BuyerInformationRequired, FapiaoBillType, FapiaoInformation, FapiaoInformationRequired, Items, ItemsRequired, PayChannel, Request, Required, TransactionInformation, TransactionInformationRequired, Type};
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
///         .unit("次")
///         .quantity(100000000)
///         .preferential_policy_code(1)],
///         billing_person_id: "128279891283",
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
///     .billing_person("example_billing_person")
///     .remark("备注"),
/// });
/// ```
#[doc(alias("开具通用行业电子发票", "4015792574"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Issue a general industry e-fapiao · 开具通用行业电子发票
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
            "/v3/new-tax-control-fapiao/fapiao-applications/issue-general",
            "开具通用行业电子发票",
            "Issue a general industry e-fapiao",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::new_tax_control_fapiao::user_title::get::response::Type;

    pub use crate::v3::new_tax_control_fapiao::user_title::get::response::FapiaoBillType;

    /// buyer information · 购买方信息
    #[must_use]
    #[non_exhaustive]
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
        /// order amount · 订单金额 (fen)
        pub amount: Option<crate::Fen>,
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

    crate::sent::sent! { BuyerInformation(BuyerInformationRequired<'a>) {
        /// buyer type · 购买方类型
        type_(Type),
        /// name · 名称
        name(&'a str),
    } {
        /// taxpayer identification number · 纳税人识别号
        taxpayer_id taxpayer_id_opt(into String),
        /// address · 地址
        address address_opt(into String),
        /// telephone · 电话
        telephone telephone_opt(into String),
        /// bank of deposit · 开户银行
        bank_name bank_name_opt(into String),
        /// bank account number · 银行账号
        bank_account bank_account_opt(into String),
        /// mobile number · 手机号
        phone phone_opt(into crate::Sensitive),
        /// e-mail address · 邮箱地址
        email email_opt(into crate::Sensitive),
        /// order amount · 订单金额 (fen)
        amount amount_opt(into crate::Fen),
        /// merchant order number · 商户订单号
        out_trade_no out_trade_no_opt(into String),
        /// issued fapiao type · 开具的发票类型
        fapiao_bill_type fapiao_bill_type_opt(FapiaoBillType),
        /// message information · 留言信息
        user_apply_message user_apply_message_opt(into String),
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
        /// unit · 单位
        pub unit: Option<String>,
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
        /// unit · 单位
        unit unit_opt(into String),
        /// quantity · 数量
        quantity quantity_opt(i64),
        /// preferential policy code · 优惠政策标识 (`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`, `18`)
        preferential_policy_code preferential_policy_code_opt(i64),
    } }

    crate::open_enum! {
        /// payment channel · 支付渠道
        pub enum PayChannel {
            WechatPay = "WECHAT_PAY",
        }
    }

    /// trade information · 交易信息
    #[must_use]
    #[non_exhaustive]
    pub struct TransactionInformation {
        /// payment channel · 支付渠道
        pub pay_channel: PayChannel,
        /// payment order number · 支付订单号
        pub transaction_id: String,
        /// merchant order number of the payment · 支付商户订单号
        pub out_trade_no: Option<String>,
        /// trade amount · 交易金额 (fen)
        pub amount: crate::Fen,
    }

    crate::model! { TransactionInformation {
        pay_channel: body("pay_channel").required(),
        transaction_id: body("transaction_id").required(),
        out_trade_no: body("out_trade_no"),
        amount: body("amount").required(),
    } }

    crate::sent::sent! { TransactionInformation(TransactionInformationRequired<'a>) {
        /// payment channel · 支付渠道
        pay_channel(PayChannel),
        /// payment order number · 支付订单号
        transaction_id(&'a str),
        /// trade amount · 交易金额 (fen)
        amount(crate::Fen),
    } {
        /// merchant order number of the payment · 支付商户订单号
        out_trade_no out_trade_no_opt(into String),
    } }

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
