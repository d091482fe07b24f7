// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/n-qualifications/sync.md

//! `/v3/gov/subsidy/n-qualifications/sync`

/// Synchronise qualification redemption information for N categories · N品类同步资格核销信息
///
/// `POST /v3/gov/subsidy/n-qualifications/sync`
///
/// Official pages · 官方文档:
///
/// - partner: [4013989543](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::gov::subsidy::n_qualifications::sync::post::{CateState, IdentityDocumentType, ProductType, Request, Required, SaleModel};
///
/// let request = Request::new(Required {
///     real_name: "OEimkKuua8igpd+0YDgqF2Z61l=",
///     id_card_number: "…",
///     phone_number: "…",
///     out_trade_no: "vmall_250120131959_993_4494",
///     receive_region_code: "110101",
///     brand: "海尔",
///     address: "深圳市南山区",
///     qualification_region_code: 310100,
///     seller_name: "联想（北京）信息技术有限公司",
///     license_number: "91110108397173806M",
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
///     cate_code: "JS06",
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
/// use wechatpay::v3::gov::subsidy::n_qualifications::sync::post::{CateState, EnergyGrade, IdentityDocumentType, PcType, ProductType, Request, Required, SaleModel};
///
/// let request = Request::new(Required {
///     real_name: "OEimkKuua8igpd+0YDgqF2Z61l=",
///     id_card_number: "…",
///     phone_number: "…",
///     out_trade_no: "vmall_250120131959_993_4494",
///     receive_region_code: "110101",
///     brand: "海尔",
///     address: "深圳市南山区",
///     qualification_region_code: 310100,
///     seller_name: "联想（北京）信息技术有限公司",
///     license_number: "91110108397173806M",
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
///     cate_code: "JS06",
/// })
/// .appliance_id(1)
/// .sub_mchid("123456")
/// .energy_grade(EnergyGrade::FirstLevel)
/// .logistics_num("123456789")
/// .delivery_time("2025-01-14T19:55:06+08:00")
/// .pc_type(PcType::Desktop)
/// .longitude("")
/// .latitude("")
/// .coupon_code("6901010101098")
/// .invoice_code("310100")
/// .refund_id("123456789");
/// ```
#[doc(alias("N品类同步资格核销信息", "4013989543"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Synchronise qualification redemption information for N categories · N品类同步资格核销信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// natural person's name · 自然人姓名
        pub real_name: crate::Sensitive,
        /// natural person's document number · 自然人证件号
        pub id_card_number: crate::Sensitive,
        /// mobile number · 手机号
        pub phone_number: crate::Sensitive,
        /// consumption category ID · 消费品类ID (`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`)
        pub appliance_id: Option<i64>,
        /// merchant payment order number · 商户支付订单号
        pub out_trade_no: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
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
        /// selling enterprise name · 销售企业名称
        pub seller_name: String,
        /// unified social credit code · 统一社会信息代码
        pub license_number: String,
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
        /// online platform order number · 线上平台订单编号
        pub mch_order_id: String,
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
        /// tax authority code · 税务机关代码
        pub tax_authority_code: String,
        /// time of trade completion or goods return · 交易完成或商品退回时间; as 2018-06-08T10:34:56+08:00
        pub transaction_time: crate::Time,
        /// category state · 品类状态
        pub cate_state: CateState,
        /// longitude · 经度
        pub longitude: Option<String>,
        /// latitude · 纬度
        pub latitude: Option<String>,
        /// goods category code · 品类编码
        pub cate_code: String,
        /// coupon code · 券码
        pub coupon_code: Option<String>,
        /// fapiao code · 发票代码
        pub invoice_code: Option<String>,
        /// online platform refund trade number · 线上平台退款交易编号
        pub refund_id: Option<String>,
    }

    crate::model! { Request {
        real_name: body("real_name").required().mark(Mark::Rsa),
        id_card_number: body("id_card_number").required().mark(Mark::Rsa),
        phone_number: body("phone_number").required().mark(Mark::Rsa),
        appliance_id: body("appliance_id"),
        out_trade_no: body("out_trade_no").required(),
        sub_mchid: body("sub_mchid"),
        energy_grade: body("energy_grade"),
        receive_region_code: body("receive_region_code").required(),
        brand: body("brand").required(),
        address: body("address").required(),
        qualification_region_code: body("qualification_region_code").required(),
        seller_name: body("seller_name").required(),
        license_number: body("license_number").required(),
        logistics_num: body("logistics_num"),
        delivery_time: body("delivery_time"),
        invoice_num: body("invoice_num").required(),
        product_type: body("product_type").required(),
        pc_type: body("pc_type"),
        order_amount: body("order_amount").required(),
        discount_amount: body("discount_amount").required(),
        mch_order_id: body("mch_order_id").required(),
        invoice_time: body("invoice_time").required(),
        purchaser_name: body("purchaser_name").required(),
        sale_model: body("sale_model").required(),
        identity_document_type: body("identity_document_type").required(),
        invoice_address_code: body("invoice_address_code").required(),
        tax_authority_code: body("tax_authority_code").required(),
        transaction_time: body("transaction_time").required(),
        cate_state: body("cate_state").required(),
        longitude: body("longitude"),
        latitude: body("latitude"),
        cate_code: body("cate_code").required(),
        coupon_code: body("coupon_code"),
        invoice_code: body("invoice_code"),
        refund_id: body("refund_id"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// natural person's name · 自然人姓名
        real_name(&'a str),
        /// natural person's document number · 自然人证件号
        id_card_number(&'a str),
        /// mobile number · 手机号
        phone_number(&'a str),
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
        /// selling enterprise name · 销售企业名称
        seller_name(&'a str),
        /// unified social credit code · 统一社会信息代码
        license_number(&'a str),
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
        /// goods category code · 品类编码
        cate_code(&'a str),
    } {
        /// consumption category ID · 消费品类ID (`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`)
        appliance_id appliance_id_opt(i64),
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// energy efficiency level · 能效等级
        energy_grade energy_grade_opt(EnergyGrade),
        /// logistics tracking number · 物流单号
        logistics_num logistics_num_opt(into String),
        /// delivery sign-off time · 签收时间; as 2018-06-08T10:34:56+08:00
        delivery_time delivery_time_opt(into crate::Time),
        /// type (desktop, laptop) · 类型(台式、笔记本)
        pc_type pc_type_opt(PcType),
        /// longitude · 经度
        longitude longitude_opt(into String),
        /// latitude · 纬度
        latitude latitude_opt(into String),
        /// coupon code · 券码
        coupon_code coupon_code_opt(into String),
        /// fapiao code · 发票代码
        invoice_code invoice_code_opt(into String),
        /// online platform refund trade number · 线上平台退款交易编号
        refund_id refund_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/gov/subsidy/n-qualifications/sync",
        "N品类同步资格核销信息",
        "Synchronise qualification redemption information for N categories",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::gov::subsidy::goods::upload::post::EnergyGrade;

    pub use crate::v3::gov::subsidy::goods::upload::post::ProductType;

    crate::open_enum! {
        /// type (desktop, laptop) · 类型(台式、笔记本)
        pub enum PcType {
            Desktop = "DESKTOP",
            Laptop = "LAPTOP",
            ComputerTypeUnknown = "COMPUTER_TYPE_UNKNOWN",
        }
    }

    crate::open_enum! {
        /// sales method · 销售方式
        pub enum SaleModel {
            SaleModelOnline = "SALE_MODEL_ONLINE",
            SaleModelOffline = "SALE_MODEL_OFFLINE",
        }
    }

    pub use crate::v3::gov::subsidy::qualification::get::IdentityDocumentType;

    crate::open_enum! {
        /// category state · 品类状态
        pub enum CateState {
            CateStateRedeem = "CATE_STATE_REDEEM",
            CateStateRefund = "CATE_STATE_REFUND",
        }
    }

    /// Synchronise qualification redemption information for N categories · N品类同步资格核销信息
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
