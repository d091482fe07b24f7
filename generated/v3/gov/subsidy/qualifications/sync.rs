// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/qualifications/sync.md

//! `/v3/gov/subsidy/qualifications/sync`

/// Synchronise qualification redemption information · 同步资格核销信息
///
/// `POST /v3/gov/subsidy/qualifications/sync`
///
/// Official pages · 官方文档:
///
/// - partner: [4013989543](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::gov::subsidy::qualifications::sync::post::{CateState, IdentityDocumentType, ProductType, Request, Required, SaleModel};
///
/// let request = Request::new(Required {
///     out_trade_no: "vmall_250120131959_993_4494",
///     receive_region_code: "110101",
///     brand: "海尔",
///     address: "深圳市南山区",
///     qualification_region_code: 310100,
///     sn_code: "fallervuh",
///     seller_name: "联想（北京）信息技术有限公司",
///     license_number: "91110108397173806M",
///     barcode: "例值：6901010101098",
///     item_name: "联想YOGA AIR 15",
///     spec_model: "YOGA Air 15s ILL9",
///     invoice_num: "031001900204",
///     product_type: ProductType::CommonProduct,
///     order_amount: 10000,
///     discount_amount: Fen(2000),
///     mch_order_id: "123456789",
///     invoice_time: "2025-01-14T19:55:06+08:00".into(),
///     purchaser_name: "小弟弟",
///     sale_model: SaleModel::SaleModelOffline,
///     identity_document_type: IdentityDocumentType::IdDocTypeIdCard,
///     invoice_address_code: "310100",
///     tax_authority_code: "2525252",
///     transaction_time: "2025-01-14T19:55:06+08:00".into(),
///     cate_state: CateState::CateStateRedeem,
///     mch_name: "江苏京东信息技术有限公司",
/// });
/// let answer = request.send(&client).await?;
/// let code = answer.code()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::gov::subsidy::qualifications::sync::post::{CateState, EnergyGrade, IdentityDocumentType, PcType, ProductType, Request, Required, SaleModel};
///
/// let request = Request::new(Required {
///     out_trade_no: "vmall_250120131959_993_4494",
///     receive_region_code: "110101",
///     brand: "海尔",
///     address: "深圳市南山区",
///     qualification_region_code: 310100,
///     sn_code: "fallervuh",
///     seller_name: "联想（北京）信息技术有限公司",
///     license_number: "91110108397173806M",
///     barcode: "例值：6901010101098",
///     item_name: "联想YOGA AIR 15",
///     spec_model: "YOGA Air 15s ILL9",
///     invoice_num: "031001900204",
///     product_type: ProductType::CommonProduct,
///     order_amount: 10000,
///     discount_amount: Fen(2000),
///     mch_order_id: "123456789",
///     invoice_time: "2025-01-14T19:55:06+08:00".into(),
///     purchaser_name: "小弟弟",
///     sale_model: SaleModel::SaleModelOffline,
///     identity_document_type: IdentityDocumentType::IdDocTypeIdCard,
///     invoice_address_code: "310100",
///     tax_authority_code: "2525252",
///     transaction_time: "2025-01-14T19:55:06+08:00".into(),
///     cate_state: CateState::CateStateRedeem,
///     mch_name: "江苏京东信息技术有限公司",
/// })
/// .real_name("OEimkKuua8igpd+0YDgqF2Z61l=")
/// .id_card_number("…")
/// .phone_number("…")
/// .appliance_id(1)
/// .sub_mch_id("123456")
/// .energy_grade(EnergyGrade::FirstLevel)
/// .logistics_num("123456789")
/// .delivery_time("2025-01-14T19:55:06+08:00")
/// .pc_type(PcType::Desktop)
/// .imei1("358882046176540")
/// .imei2("358882046176540")
/// .refund_id("123456789")
/// .invoice_code("310100");
/// ```
#[doc(alias("同步资格核销信息", "4013989543"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Synchronise qualification redemption information · 同步资格核销信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// natural person's name · 自然人姓名
        pub real_name: Option<crate::Sensitive>,
        /// natural person's document number · 自然人证件号
        pub id_card_number: Option<crate::Sensitive>,
        /// mobile number · 手机号
        pub phone_number: Option<crate::Sensitive>,
        /// consumption category ID · 消费品类ID (`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`)
        pub appliance_id: Option<i64>,
        /// merchant payment order number · 商户支付订单号
        pub out_trade_no: String,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// energy efficiency level · 能效等级
        pub energy_grade: Option<EnergyGrade>,
        /// delivery region code · 收货地区编码
        pub receive_region_code: String,
        /// home appliance brand · 家电品牌
        pub brand: String,
        /// delivery address · 收货地址
        pub address: String,
        /// region code of the qualification used · 使用的资格的地区编码
        pub qualification_region_code: i64,
        /// S/N · S/N码
        pub sn_code: String,
        /// selling enterprise name · 销售企业名称
        pub seller_name: String,
        /// unified social credit code · 统一社会信息代码
        pub license_number: String,
        /// goods barcode · 商品条码
        pub barcode: String,
        /// goods name · 商品名称
        pub item_name: String,
        /// specification and model · 规格型号
        pub spec_model: String,
        /// logistics tracking number · 物流单号
        pub logistics_num: Option<String>,
        /// delivery sign-off time · 签收时间; as 2018-06-08T10:34:56+08:00
        pub delivery_time: Option<crate::Time>,
        /// fapiao number · 发票号
        pub invoice_num: String,
        /// product type · 产品类型
        pub product_type: ProductType,
        /// type (desktop, laptop) · 类型(台式、笔记本)
        pub pc_type: Option<PcType>,
        /// order amount · 订单金额
        pub order_amount: i64,
        /// discount amount · 优惠金额 (fen)
        pub discount_amount: crate::Fen,
        /// IMEI 1 code · imei1编码
        pub imei1: Option<String>,
        /// IMEI 2 code · imei2编码
        pub imei2: Option<String>,
        /// online platform order number · 线上平台订单编号
        pub mch_order_id: String,
        /// online platform refund trade number · 线上平台退款交易编号
        pub refund_id: Option<String>,
        /// fapiao issuing date · 开票日期; as 2018-06-08T10:34:56+08:00
        pub invoice_time: crate::Time,
        /// buyer name · 购买方名称
        pub purchaser_name: String,
        /// sales method · 销售方式
        pub sale_model: SaleModel,
        /// document type · 证件类型
        pub identity_document_type: IdentityDocumentType,
        /// place of fapiao issuing (address code) · 发票开具地(地址编码）
        pub invoice_address_code: String,
        /// fapiao code · 发票代码
        pub invoice_code: Option<String>,
        /// tax authority code · 税务机关代码
        pub tax_authority_code: String,
        /// time of trade completion or goods return · 交易完成或商品退回时间; as 2018-06-08T10:34:56+08:00
        pub transaction_time: crate::Time,
        /// category state · 品类状态
        pub cate_state: CateState,
        /// selling entity · 销售主体
        pub mch_name: String,
    }

    crate::model! { Request {
        real_name: body("real_name").mark(Mark::Rsa),
        id_card_number: body("id_card_number").mark(Mark::Rsa),
        phone_number: body("phone_number").mark(Mark::Rsa),
        appliance_id: body("appliance_id"),
        out_trade_no: body("out_trade_no").required(),
        sub_mch_id: body("sub_mch_id"),
        energy_grade: body("energy_grade"),
        receive_region_code: body("receive_region_code").required(),
        brand: body("brand").required(),
        address: body("address").required(),
        qualification_region_code: body("qualification_region_code").required(),
        sn_code: body("sn_code").required(),
        seller_name: body("seller_name").required(),
        license_number: body("license_number").required(),
        barcode: body("barcode").required(),
        item_name: body("item_name").required(),
        spec_model: body("spec_model").required(),
        logistics_num: body("logistics_num"),
        delivery_time: body("delivery_time"),
        invoice_num: body("invoice_num").required(),
        product_type: body("product_type").required(),
        pc_type: body("pc_type"),
        order_amount: body("order_amount").required(),
        discount_amount: body("discount_amount").required(),
        imei1: body("imei1"),
        imei2: body("imei2"),
        mch_order_id: body("mch_order_id").required(),
        refund_id: body("refund_id"),
        invoice_time: body("invoice_time").required(),
        purchaser_name: body("purchaser_name").required(),
        sale_model: body("sale_model").required(),
        identity_document_type: body("identity_document_type").required(),
        invoice_address_code: body("invoice_address_code").required(),
        invoice_code: body("invoice_code"),
        tax_authority_code: body("tax_authority_code").required(),
        transaction_time: body("transaction_time").required(),
        cate_state: body("cate_state").required(),
        mch_name: body("mch_name").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant payment order number · 商户支付订单号
        out_trade_no(&'a str),
        /// delivery region code · 收货地区编码
        receive_region_code(&'a str),
        /// home appliance brand · 家电品牌
        brand(&'a str),
        /// delivery address · 收货地址
        address(&'a str),
        /// region code of the qualification used · 使用的资格的地区编码
        qualification_region_code(i64),
        /// S/N · S/N码
        sn_code(&'a str),
        /// selling enterprise name · 销售企业名称
        seller_name(&'a str),
        /// unified social credit code · 统一社会信息代码
        license_number(&'a str),
        /// goods barcode · 商品条码
        barcode(&'a str),
        /// goods name · 商品名称
        item_name(&'a str),
        /// specification and model · 规格型号
        spec_model(&'a str),
        /// fapiao number · 发票号
        invoice_num(&'a str),
        /// product type · 产品类型
        product_type(ProductType),
        /// order amount · 订单金额
        order_amount(i64),
        /// discount amount · 优惠金额 (fen)
        discount_amount(crate::Fen),
        /// online platform order number · 线上平台订单编号
        mch_order_id(&'a str),
        /// fapiao issuing date · 开票日期; as 2018-06-08T10:34:56+08:00
        invoice_time(crate::Time),
        /// buyer name · 购买方名称
        purchaser_name(&'a str),
        /// sales method · 销售方式
        sale_model(SaleModel),
        /// document type · 证件类型
        identity_document_type(IdentityDocumentType),
        /// place of fapiao issuing (address code) · 发票开具地(地址编码）
        invoice_address_code(&'a str),
        /// tax authority code · 税务机关代码
        tax_authority_code(&'a str),
        /// time of trade completion or goods return · 交易完成或商品退回时间; as 2018-06-08T10:34:56+08:00
        transaction_time(crate::Time),
        /// category state · 品类状态
        cate_state(CateState),
        /// selling entity · 销售主体
        mch_name(&'a str),
    } {
        /// natural person's name · 自然人姓名
        real_name real_name_opt(into crate::Sensitive),
        /// natural person's document number · 自然人证件号
        id_card_number id_card_number_opt(into crate::Sensitive),
        /// mobile number · 手机号
        phone_number phone_number_opt(into crate::Sensitive),
        /// consumption category ID · 消费品类ID (`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`)
        appliance_id appliance_id_opt(i64),
        /// sub-merchant ID · 子商户号
        sub_mch_id sub_mch_id_opt(into String),
        /// energy efficiency level · 能效等级
        energy_grade energy_grade_opt(EnergyGrade),
        /// logistics tracking number · 物流单号
        logistics_num logistics_num_opt(into String),
        /// delivery sign-off time · 签收时间; as 2018-06-08T10:34:56+08:00
        delivery_time delivery_time_opt(into crate::Time),
        /// type (desktop, laptop) · 类型(台式、笔记本)
        pc_type pc_type_opt(PcType),
        /// IMEI 1 code · imei1编码
        imei1 imei1_opt(into String),
        /// IMEI 2 code · imei2编码
        imei2 imei2_opt(into String),
        /// online platform refund trade number · 线上平台退款交易编号
        refund_id refund_id_opt(into String),
        /// fapiao code · 发票代码
        invoice_code invoice_code_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/gov/subsidy/qualifications/sync",
        "同步资格核销信息",
        "Synchronise qualification redemption information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::gov::subsidy::goods::upload::post::EnergyGrade;

    pub use crate::v3::gov::subsidy::goods::upload::post::ProductType;

    pub use crate::v3::gov::subsidy::n_qualifications::sync::post::PcType;

    pub use crate::v3::gov::subsidy::n_qualifications::sync::post::SaleModel;

    pub use crate::v3::gov::subsidy::qualification::get::IdentityDocumentType;

    pub use crate::v3::gov::subsidy::n_qualifications::sync::post::CateState;

    /// Synchronise qualification redemption information · 同步资格核销信息
    #[non_exhaustive]
    pub struct Response {
        /// response code · 响应码
        pub code: Option<String>,
        /// response description · 响应描述
        pub message: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        code: body("code").promised(),
        message: body("message").promised(),
    } }

    crate::promised::promised! { Response {
        /// response code · 响应码
        code 0(&str),
        /// response description · 响应描述
        message 1(&str),
    } }
}
