// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/transactions/sync.md

//! `/v3/gov/subsidy/transactions/sync`

/// Send back transaction information · 交易信息回传
///
/// `POST /v3/gov/subsidy/transactions/sync`
///
/// Official pages · 官方文档:
///
/// - partner: [4013989543](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::gov::subsidy::transactions::sync::post::{CateState, IdentityDocumentType, Request, Required};
///
/// let request = Request::new(Required {
///     out_trade_no: "vmall_250120131959_993_4494",
///     receive_region_code: "110101",
///     brand: "海尔",
///     qualification_region_code: 310100,
///     seller_name: "联想（北京）信息技术有限公司",
///     license_number: "91110108397173806M",
///     order_amount: 10000,
///     discount_amount: Fen(2000),
///     transaction_time: "2025-01-14T19:55:06+08:00".into(),
///     mch_order_id: "123456789",
///     mch_name: "江苏京东信息技术有限公司",
///     cate_state: CateState::CateStateRedeem,
///     identity_document_type: IdentityDocumentType::IdDocTypeIdCard,
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
/// use wechatpay::v3::gov::subsidy::transactions::sync::post::{CateState, EnergyGrade, IdentityDocumentType, Request, Required, SaleModel};
///
/// let request = Request::new(Required {
///     out_trade_no: "vmall_250120131959_993_4494",
///     receive_region_code: "110101",
///     brand: "海尔",
///     qualification_region_code: 310100,
///     seller_name: "联想（北京）信息技术有限公司",
///     license_number: "91110108397173806M",
///     order_amount: 10000,
///     discount_amount: Fen(2000),
///     transaction_time: "2025-01-14T19:55:06+08:00".into(),
///     mch_order_id: "123456789",
///     mch_name: "江苏京东信息技术有限公司",
///     cate_state: CateState::CateStateRedeem,
///     identity_document_type: IdentityDocumentType::IdDocTypeIdCard,
/// })
/// .real_name("OEimkKuua8igpd+0YDgqF2Z61l=")
/// .id_card_number("…")
/// .phone_number("…")
/// .appliance_id(1)
/// .energy_grade(EnergyGrade::FirstLevel)
/// .address("深圳市南山区")
/// .refund_id("123456789")
/// .sale_model(SaleModel::SaleModelOffline)
/// .sub_mchid("123456");
/// ```
#[doc(alias("交易信息回传", "4013989543"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Send back transaction information · 交易信息回传
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
        pub discount_amount: crate::Fen,
        /// time of trade completion or goods return · 交易完成或商品退回时间; as 2018-06-08T10:34:56+08:00
        pub transaction_time: crate::Time,
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

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant payment order number · 商户支付订单号
        out_trade_no(&'a str),
        /// delivery region code · 收货地区编码
        receive_region_code(&'a str),
        /// home appliance brand · 家电品牌
        brand(&'a str),
        /// region code of the qualification used · 使用的资格的地区编码
        qualification_region_code(i64),
        /// selling enterprise name · 销售企业名称
        seller_name(&'a str),
        /// unified social credit code · 统一社会信息代码
        license_number(&'a str),
        /// order amount · 订单金额
        order_amount(i64),
        /// discount amount · 优惠金额 (fen)
        discount_amount(crate::Fen),
        /// time of trade completion or goods return · 交易完成或商品退回时间; as 2018-06-08T10:34:56+08:00
        transaction_time(crate::Time),
        /// online platform order number · 线上平台订单编号
        mch_order_id(&'a str),
        /// selling entity · 销售主体
        mch_name(&'a str),
        /// category state · 品类状态
        cate_state(CateState),
        /// document type · 证件类型
        identity_document_type(IdentityDocumentType),
    } {
        /// natural person's name · 自然人姓名
        real_name real_name_opt(into crate::Sensitive),
        /// natural person's document number · 自然人证件号
        id_card_number id_card_number_opt(into crate::Sensitive),
        /// mobile number · 手机号
        phone_number phone_number_opt(into crate::Sensitive),
        /// consumption category ID · 消费品类ID (`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`)
        appliance_id appliance_id_opt(i64),
        /// energy efficiency level · 能效等级
        energy_grade energy_grade_opt(EnergyGrade),
        /// delivery address · 收货地址
        address address_opt(into String),
        /// online platform refund trade number · 线上平台退款交易编号
        refund_id refund_id_opt(into String),
        /// sales method · 销售方式
        sale_model sale_model_opt(SaleModel),
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
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

    pub use crate::v3::gov::subsidy::goods::upload::post::EnergyGrade;

    pub use crate::v3::gov::subsidy::n_qualifications::sync::post::SaleModel;

    pub use crate::v3::gov::subsidy::n_qualifications::sync::post::CateState;

    pub use crate::v3::gov::subsidy::qualification::get::IdentityDocumentType;

    /// Send back transaction information · 交易信息回传
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
