// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/transactions/sync.md

//! `/v3/gov/subsidy/transactions/sync`

/// Send back transaction information · 交易信息回传
///
/// `POST /v3/gov/subsidy/transactions/sync`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
///
/// ```
/// use wechatpay::v3::gov::subsidy::transactions::sync::post::{CateState, EnergyGrade, IdentityDocumentType, Request, SaleModel};
///
/// let request = Request {
///     real_name: Some("OEimkKuua8igpd+0YDgqF2Z61l=".into()),
///     id_card_number: Some("…".into()),
///     phone_number: Some("…".into()),
///     appliance_id: Some(1),
///     energy_grade: Some(EnergyGrade::FirstLevel),
///     address: Some("深圳市南山区".into()),
///     refund_id: Some("123456789".into()),
///     sale_model: Some(SaleModel::SaleModelOffline),
///     sub_mchid: Some("123456".into()),
///     ..Request::new(
///         "vmall_250120131959_993_4494",
///         "110101",
///         "海尔",
///         310100,
///         "联想（北京）信息技术有限公司",
///         "91110108397173806M",
///         10000,
///         2000,
///         "2025-01-14T19:55:06+08:00",
///         "123456789",
///         "江苏京东信息技术有限公司",
///         CateState::CateStateRedeem,
///         IdentityDocumentType::IdDocTypeIdCard,
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Send back transaction information · 交易信息回传
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
        /// energy efficiency level · 能效等级
        pub energy_grade: Option<EnergyGrade>,
        /// delivery region code · 收货地区编码
        pub receive_region_code: String,
        /// home appliance brand · 家电品牌
        pub brand: String,
        /// delivery address · 收货地址
        pub address: Option<String>,
        /// region code of the qualification used · 使用的资格的地区编码
        pub qualification_region_code: i64,
        /// selling enterprise name · 销售企业名称
        pub seller_name: String,
        /// unified social credit code · 统一社会信息代码
        pub license_number: String,
        /// order amount · 订单金额
        pub order_amount: i64,
        /// discount amount · 优惠金额 (fen)
        pub discount_amount: i64,
        /// time of trade completion or goods return · 交易完成或商品退回时间
        pub transaction_time: String,
        /// online platform order number · 线上平台订单编号
        pub mch_order_id: String,
        /// online platform refund trade number · 线上平台退款交易编号
        pub refund_id: Option<String>,
        /// selling entity · 销售主体
        pub mch_name: String,
        /// sales method · 销售方式
        pub sale_model: Option<SaleModel>,
        /// category state · 品类状态
        pub cate_state: CateState,
        /// document type · 证件类型
        pub identity_document_type: IdentityDocumentType,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
    }

    crate::model! { Request {
        real_name: body("real_name").mark(Mark::Rsa),
        id_card_number: body("id_card_number").mark(Mark::Rsa),
        phone_number: body("phone_number").mark(Mark::Rsa),
        appliance_id: body("appliance_id"),
        out_trade_no: body("out_trade_no").required(),
        energy_grade: body("energy_grade"),
        receive_region_code: body("receive_region_code").required(),
        brand: body("brand").required(),
        address: body("address"),
        qualification_region_code: body("qualification_region_code").required(),
        seller_name: body("seller_name").required(),
        license_number: body("license_number").required(),
        order_amount: body("order_amount").required(),
        discount_amount: body("discount_amount").required(),
        transaction_time: body("transaction_time").required(),
        mch_order_id: body("mch_order_id").required(),
        refund_id: body("refund_id"),
        mch_name: body("mch_name").required(),
        sale_model: body("sale_model"),
        cate_state: body("cate_state").required(),
        identity_document_type: body("identity_document_type").required(),
        sub_mchid: body("sub_mchid"),
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
            qualification_region_code: i64,
            seller_name: impl Into<String>,
            license_number: impl Into<String>,
            order_amount: i64,
            discount_amount: i64,
            transaction_time: impl Into<String>,
            mch_order_id: impl Into<String>,
            mch_name: impl Into<String>,
            cate_state: CateState,
            identity_document_type: IdentityDocumentType,
        ) -> Self {
            Self {
                real_name: None,
                id_card_number: None,
                phone_number: None,
                appliance_id: None,
                out_trade_no: out_trade_no.into(),
                energy_grade: None,
                receive_region_code: receive_region_code.into(),
                brand: brand.into(),
                address: None,
                qualification_region_code,
                seller_name: seller_name.into(),
                license_number: license_number.into(),
                order_amount,
                discount_amount,
                transaction_time: transaction_time.into(),
                mch_order_id: mch_order_id.into(),
                refund_id: None,
                mch_name: mch_name.into(),
                sale_model: None,
                cate_state,
                identity_document_type,
                sub_mchid: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/gov/subsidy/transactions/sync",
        "交易信息回传",
        "Send back transaction information",
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
        /// sales method · 销售方式
        pub enum SaleModel {
            SaleModelOnline = "SALE_MODEL_ONLINE",
            SaleModelOffline = "SALE_MODEL_OFFLINE",
        }
    }

    crate::open_enum! {
        /// category state · 品类状态
        pub enum CateState {
            CateStateRedeem = "CATE_STATE_REDEEM",
            CateStateRefund = "CATE_STATE_REFUND",
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

    /// Send back transaction information · 交易信息回传
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
