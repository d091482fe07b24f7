// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/qualifications/sync.md

//! `/v3/gov/subsidy/qualifications/sync`

/// Synchronise qualification redemption information · 同步资格核销信息
///
/// `POST /v3/gov/subsidy/qualifications/sync`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
///
/// ```
/// use wechatpay::v3::gov::subsidy::qualifications::sync::post::{CateState, EnergyGrade, IdentityDocumentType, PcType, ProductType, Request, SaleModel};
///
/// let request = Request {
///     real_name: Some("OEimkKuua8igpd+0YDgqF2Z61l=".into()),
///     id_card_number: Some("…".into()),
///     phone_number: Some("…".into()),
///     appliance_id: Some(1),
///     sub_mch_id: Some("123456".into()),
///     energy_grade: Some(EnergyGrade::FirstLevel),
///     logistics_num: Some("123456789".into()),
///     delivery_time: Some("2025-01-14T19:55:06+08:00".into()),
///     pc_type: Some(PcType::Desktop),
///     imei1: Some("358882046176540".into()),
///     imei2: Some("358882046176540".into()),
///     refund_id: Some("123456789".into()),
///     invoice_code: Some("310100".into()),
///     ..Request::new(
///         "vmall_250120131959_993_4494",
///         "110101",
///         "海尔",
///         "深圳市南山区",
///         310100,
///         "fallervuh",
///         "联想（北京）信息技术有限公司",
///         "91110108397173806M",
///         "例值：6901010101098",
///         "联想YOGA AIR 15",
///         "YOGA Air 15s ILL9",
///         "031001900204",
///         ProductType::CommonProduct,
///         10000,
///         2000,
///         "123456789",
///         "2025-01-14T19:55:06+08:00",
///         "小弟弟",
///         SaleModel::SaleModelOffline,
///         IdentityDocumentType::IdDocTypeIdCard,
///         "310100",
///         "2525252",
///         "2025-01-14T19:55:06+08:00",
///         CateState::CateStateRedeem,
///         "江苏京东信息技术有限公司",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Synchronise qualification redemption information · 同步资格核销信息
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
        /// delivery sign-off time · 签收时间
        pub delivery_time: Option<String>,
        /// fapiao number · 发票号
        pub invoice_num: String,
        /// product type · 产品类型
        pub product_type: ProductType,
        /// type (desktop, laptop) · 类型(台式、笔记本)
        pub pc_type: Option<PcType>,
        /// order amount · 订单金额
        pub order_amount: i64,
        /// discount amount · 优惠金额 (fen)
        pub discount_amount: i64,
        /// IMEI 1 code · imei1编码
        pub imei1: Option<String>,
        /// IMEI 2 code · imei2编码
        pub imei2: Option<String>,
        /// online platform order number · 线上平台订单编号
        pub mch_order_id: String,
        /// online platform refund trade number · 线上平台退款交易编号
        pub refund_id: Option<String>,
        /// fapiao issuing date · 开票日期
        pub invoice_time: String,
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
        /// time of trade completion or goods return · 交易完成或商品退回时间
        pub transaction_time: String,
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            out_trade_no: impl Into<String>,
            receive_region_code: impl Into<String>,
            brand: impl Into<String>,
            address: impl Into<String>,
            qualification_region_code: i64,
            sn_code: impl Into<String>,
            seller_name: impl Into<String>,
            license_number: impl Into<String>,
            barcode: impl Into<String>,
            item_name: impl Into<String>,
            spec_model: impl Into<String>,
            invoice_num: impl Into<String>,
            product_type: ProductType,
            order_amount: i64,
            discount_amount: i64,
            mch_order_id: impl Into<String>,
            invoice_time: impl Into<String>,
            purchaser_name: impl Into<String>,
            sale_model: SaleModel,
            identity_document_type: IdentityDocumentType,
            invoice_address_code: impl Into<String>,
            tax_authority_code: impl Into<String>,
            transaction_time: impl Into<String>,
            cate_state: CateState,
            mch_name: impl Into<String>,
        ) -> Self {
            Self {
                real_name: None,
                id_card_number: None,
                phone_number: None,
                appliance_id: None,
                out_trade_no: out_trade_no.into(),
                sub_mch_id: None,
                energy_grade: None,
                receive_region_code: receive_region_code.into(),
                brand: brand.into(),
                address: address.into(),
                qualification_region_code,
                sn_code: sn_code.into(),
                seller_name: seller_name.into(),
                license_number: license_number.into(),
                barcode: barcode.into(),
                item_name: item_name.into(),
                spec_model: spec_model.into(),
                logistics_num: None,
                delivery_time: None,
                invoice_num: invoice_num.into(),
                product_type,
                pc_type: None,
                order_amount,
                discount_amount,
                imei1: None,
                imei2: None,
                mch_order_id: mch_order_id.into(),
                refund_id: None,
                invoice_time: invoice_time.into(),
                purchaser_name: purchaser_name.into(),
                sale_model,
                identity_document_type,
                invoice_address_code: invoice_address_code.into(),
                invoice_code: None,
                tax_authority_code: tax_authority_code.into(),
                transaction_time: transaction_time.into(),
                cate_state,
                mch_name: mch_name.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    crate::open_enum! {
        /// energy efficiency level · 能效等级
        pub enum EnergyGrade {
            FirstLevel = "FIRST_LEVEL",
            SecondLevel = "SECOND_LEVEL",
            EnergyGradeUnknown = "ENERGY_GRADE_UNKNOWN",
        }
    }

    crate::open_enum! {
        /// product type · 产品类型
        pub enum ProductType {
            CommonProduct = "COMMON_PRODUCT",
            AiProduct = "AI_PRODUCT",
        }
    }

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

    crate::open_enum! {
        /// document type · 证件类型
        pub enum IdentityDocumentType {
            IdDocTypeIdCard = "ID_DOC_TYPE_ID_CARD",
            IdDocTypeMainlandTravelPermitForHkMc = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC",
            IdDocTypeMainlandTravelPermitForTw = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW",
        }
    }

    crate::open_enum! {
        /// category state · 品类状态
        pub enum CateState {
            CateStateRedeem = "CATE_STATE_REDEEM",
            CateStateRefund = "CATE_STATE_REFUND",
        }
    }

    /// Synchronise qualification redemption information · 同步资格核销信息
    #[non_exhaustive]
    pub struct Response {
        /// response code · 响应码
        pub code: Option<String>,
        /// response description · 响应描述
        pub message: Option<String>,
    }

    crate::model! { Response: Default {
        code: body("code"),
        message: body("message"),
    } }
}
