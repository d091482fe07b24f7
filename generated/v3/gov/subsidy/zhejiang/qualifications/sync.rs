// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/zhejiang/qualifications/sync.md

//! `/v3/gov/subsidy/zhejiang/qualifications/sync`

/// Redeem a qualification · 核销资格
///
/// `POST /v3/gov/subsidy/zhejiang/qualifications/sync`
///
/// Official pages · 官方文档:
///
/// - partner: [4013989530](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::gov::subsidy::zhejiang::qualifications::sync::post::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// let resp_code = answer.resp_code()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::gov::subsidy::zhejiang::qualifications::sync::post::{Data, DataRequired, Grade, Request, SaleModels, Status};
///
/// let request = Request::new()
///     .req_ssn("123")
///     .data([Data::new(DataRequired {
///         auth_code: "0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1",
///         cate_code: "A01",
///         cert_no: "…",
///         name: "OEimkKuua8igpd+0YDgqF2Z61l=",
///         operation_time: "",
///         sales: "",
///         status: Status::V0,
///         subsidy: "",
///         tel: "…",
///         add_code: "330000",
///         address: "",
///         sale_models: SaleModels::V0,
///         sn_code: "",
///         uniscid: "",
///         corp_name: "",
///         barcode: "",
///         item_name: "",
///         spec_model: "",
///         brand: "",
///         is_ai_product: "",
///         order_no: "",
///         activity_add_code: "",
///     })
///     .grade(Grade::一级)
///     .bank_name("")
///     .bank_subsidy("")
///     .plat_subsidy("")
///     .logistics_no("")
///     .delivery_time("")
///     .invoice_no("")
///     .pc_type("")
///     .origin_order_no("")
///     .imei1("")
///     .imei2("")
///     .ccc_sn_order_no("")]);
/// ```
#[doc(alias("核销资格", "4013989530"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Redeem a qualification · 核销资格
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// request serial number · 请求流水号
        pub req_ssn: Option<String>,
        /// qualifications · 资格集合
        pub data: Option<Vec<Data>>,
    }

    crate::model! { Request: Default {
        req_ssn: body("req_ssn"),
        data: body("data"),
    } }

    crate::sent::sent! { Request {
        /// request serial number · 请求流水号
        req_ssn req_ssn_opt(into String),
        /// qualifications · 资格集合
        data data_opt([Data]),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/gov/subsidy/zhejiang/qualifications/sync",
        "核销资格",
        "Redeem a qualification",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// energy consumption level · 能耗等级
        pub enum Grade {
            一级 = "一级",
            二级 = "二级",
        }
    }

    crate::open_enum! {
        /// category state · 品类状态
        pub enum Status {
            V0 = "0",
            V1 = "1",
        }
    }

    pub use crate::v3::gov::subsidy::zhejiang::authcode::commit::post::SaleModels;

    /// qualifications · 资格集合
    #[must_use]
    #[non_exhaustive]
    pub struct Data {
        /// category voucher code · 品类凭证码
        pub auth_code: String,
        /// goods category code · 品类编码
        pub cate_code: String,
        /// identity document number · 证件号码
        pub cert_no: crate::Sensitive,
        /// energy consumption level · 能耗等级
        pub grade: Option<Grade>,
        /// name · 姓名
        pub name: crate::Sensitive,
        /// timestamp of trade completion or goods return · 交易完成或商品退回时间戳
        pub operation_time: String,
        /// banking institution name · 银行机构名称
        pub bank_name: Option<String>,
        /// bank subsidy amount · 银行补贴金额 (yuan)
        pub bank_subsidy: Option<String>,
        /// trading platform subsidy amount · 交易平台补贴金额 (yuan)
        pub plat_subsidy: Option<String>,
        /// sales amount (in yuan) · 销售金额(单位元) (yuan)
        pub sales: String,
        /// category state · 品类状态
        pub status: Status,
        /// government subsidy amount · 政府补贴金额 (yuan)
        pub subsidy: String,
        /// mobile number · 手机号
        pub tel: crate::Sensitive,
        /// district or county code · 区县编码
        pub add_code: String,
        /// delivery address · 收货地址
        pub address: String,
        /// sales mode (0: online, 1: offline) · 销售方式(0-线上/1-线下)
        pub sale_models: SaleModels,
        /// S/N · S/N码
        pub sn_code: String,
        /// unified social credit code · 统一社会信息代码
        pub uniscid: String,
        /// selling enterprise name · 销售企业名称
        pub corp_name: String,
        /// goods barcode (13 or 14 digits) · 商品条码(13 位或 14 位)
        pub barcode: String,
        /// goods name · 商品名称
        pub item_name: String,
        /// specification and model · 规格型号
        pub spec_model: String,
        /// home appliance brand · 家电品牌
        pub brand: String,
        /// logistics number (at most 100 characters) · 物流单号(不超过 100 位)
        pub logistics_no: Option<String>,
        /// delivery sign-off time · 签收时间; as 2018-06-08T10:34:56+08:00
        pub delivery_time: Option<crate::Time>,
        /// fapiao number (at most 100 characters) · 发票号(不超过 100 位)
        pub invoice_no: Option<String>,
        /// whether an AI product (0: yes, 1: no) · 是否属于 AI 产品(0-是/1-否)
        pub is_ai_product: String,
        /// type (desktop, laptop) · 类型(台式、笔记本)
        pub pc_type: Option<String>,
        /// merchant order number (at most 50 characters) · 商户订单号(不超过 50 位)
        pub order_no: String,
        /// original order number · 原始订单号
        pub origin_order_no: Option<String>,
        /// activity region code · 活动地区编码
        pub activity_add_code: String,
        /// IMEI 1 · IMEI1
        pub imei1: Option<String>,
        /// IMEI 2 · IMEI2
        pub imei2: Option<String>,
        /// 3C SN lock and unlock order number · 3C SN 锁定解锁订单号
        pub ccc_sn_order_no: Option<String>,
    }

    crate::model! { Data {
        auth_code: body("auth_code").required(),
        cate_code: body("cate_code").required(),
        cert_no: body("cert_no").required().mark(Mark::Rsa),
        grade: body("grade"),
        name: body("name").required().mark(Mark::Rsa),
        operation_time: body("operation_time").required(),
        bank_name: body("bank_name"),
        bank_subsidy: body("bank_subsidy"),
        plat_subsidy: body("plat_subsidy"),
        sales: body("sales").required(),
        status: body("status").required(),
        subsidy: body("subsidy").required(),
        tel: body("tel").required().mark(Mark::Rsa),
        add_code: body("add_code").required(),
        address: body("address").required(),
        sale_models: body("sale_models").required(),
        sn_code: body("sn_code").required(),
        uniscid: body("uniscid").required(),
        corp_name: body("corp_name").required(),
        barcode: body("barcode").required(),
        item_name: body("item_name").required(),
        spec_model: body("spec_model").required(),
        brand: body("brand").required(),
        logistics_no: body("logistics_no"),
        delivery_time: body("delivery_time"),
        invoice_no: body("invoice_no"),
        is_ai_product: body("is_ai_product").required(),
        pc_type: body("pc_type"),
        order_no: body("order_no").required(),
        origin_order_no: body("origin_order_no"),
        activity_add_code: body("activity_add_code").required(),
        imei1: body("imei1"),
        imei2: body("imei2"),
        ccc_sn_order_no: body("ccc_sn_order_no"),
    } }

    crate::sent::sent! { Data(DataRequired<'a>) {
        /// category voucher code · 品类凭证码
        auth_code(&'a str),
        /// goods category code · 品类编码
        cate_code(&'a str),
        /// identity document number · 证件号码
        cert_no(&'a str),
        /// name · 姓名
        name(&'a str),
        /// timestamp of trade completion or goods return · 交易完成或商品退回时间戳
        operation_time(&'a str),
        /// sales amount (in yuan) · 销售金额(单位元) (yuan)
        sales(&'a str),
        /// category state · 品类状态
        status(Status),
        /// government subsidy amount · 政府补贴金额 (yuan)
        subsidy(&'a str),
        /// mobile number · 手机号
        tel(&'a str),
        /// district or county code · 区县编码
        add_code(&'a str),
        /// delivery address · 收货地址
        address(&'a str),
        /// sales mode (0: online, 1: offline) · 销售方式(0-线上/1-线下)
        sale_models(SaleModels),
        /// S/N · S/N码
        sn_code(&'a str),
        /// unified social credit code · 统一社会信息代码
        uniscid(&'a str),
        /// selling enterprise name · 销售企业名称
        corp_name(&'a str),
        /// goods barcode (13 or 14 digits) · 商品条码(13 位或 14 位)
        barcode(&'a str),
        /// goods name · 商品名称
        item_name(&'a str),
        /// specification and model · 规格型号
        spec_model(&'a str),
        /// home appliance brand · 家电品牌
        brand(&'a str),
        /// whether an AI product (0: yes, 1: no) · 是否属于 AI 产品(0-是/1-否)
        is_ai_product(&'a str),
        /// merchant order number (at most 50 characters) · 商户订单号(不超过 50 位)
        order_no(&'a str),
        /// activity region code · 活动地区编码
        activity_add_code(&'a str),
    } {
        /// energy consumption level · 能耗等级
        grade grade_opt(Grade),
        /// banking institution name · 银行机构名称
        bank_name bank_name_opt(into String),
        /// bank subsidy amount · 银行补贴金额 (yuan)
        bank_subsidy bank_subsidy_opt(into String),
        /// trading platform subsidy amount · 交易平台补贴金额 (yuan)
        plat_subsidy plat_subsidy_opt(into String),
        /// logistics number (at most 100 characters) · 物流单号(不超过 100 位)
        logistics_no logistics_no_opt(into String),
        /// delivery sign-off time · 签收时间; as 2018-06-08T10:34:56+08:00
        delivery_time delivery_time_opt(into crate::Time),
        /// fapiao number (at most 100 characters) · 发票号(不超过 100 位)
        invoice_no invoice_no_opt(into String),
        /// type (desktop, laptop) · 类型(台式、笔记本)
        pc_type pc_type_opt(into String),
        /// original order number · 原始订单号
        origin_order_no origin_order_no_opt(into String),
        /// IMEI 1 · IMEI1
        imei1 imei1_opt(into String),
        /// IMEI 2 · IMEI2
        imei2 imei2_opt(into String),
        /// 3C SN lock and unlock order number · 3C SN 锁定解锁订单号
        ccc_sn_order_no ccc_sn_order_no_opt(into String),
    } }

    /// Redeem a qualification · 核销资格
    #[non_exhaustive]
    pub struct Response {
        /// response code · 响应码
        pub resp_code: Option<String>,
        /// response description · 响应描述
        pub resp_desc: Option<String>,
        /// abnormal data explanation list · 异常数据说明列表
        pub error_data: Vec<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        resp_code: body("resp_code").promised(),
        resp_desc: body("resp_desc").promised(),
        error_data: body("error_data"),
    } }

    crate::promised::promised! { Response {
        /// response code · 响应码
        resp_code 0(&str),
        /// response description · 响应描述
        resp_desc 1(&str),
    } }
}
