// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/zhejiang/qualifications/sync.md

//! `/v3/gov/subsidy/zhejiang/qualifications/sync`

/// Redeem a qualification · 核销资格
///
/// `POST /v3/gov/subsidy/zhejiang/qualifications/sync`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
///
/// ```
/// use wechatpay::v3::gov::subsidy::zhejiang::qualifications::sync::post::{Data, Grade, Request, SaleModels, Status};
///
/// let request = Request {
///     req_ssn: Some("123".into()),
///     data: Some(vec![Data {
///         grade: Some(Grade::一级),
///         bank_name: Some("".into()),
///         bank_subsidy: Some("".into()),
///         plat_subsidy: Some("".into()),
///         logistics_no: Some("".into()),
///         delivery_time: Some("".into()),
///         invoice_no: Some("".into()),
///         pc_type: Some("".into()),
///         origin_order_no: Some("".into()),
///         imei1: Some("".into()),
///         imei2: Some("".into()),
///         ccc_sn_order_no: Some("".into()),
///         ..Data::new(
///             "0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1",
///             "A01",
///             "…",
///             "OEimkKuua8igpd+0YDgqF2Z61l=",
///             "",
///             "",
///             Status::V0,
///             "",
///             "…",
///             "330000",
///             "",
///             SaleModels::V0,
///             "",
///             "",
///             "",
///             "",
///             "",
///             "",
///             "",
///             "",
///             "",
///             "",
///         )
///     }]),
///     ..Request::new()
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Redeem a qualification · 核销资格
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self { req_ssn: None, data: None }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    crate::open_enum! {
        /// sales mode (0: online, 1: offline) · 销售方式(0-线上/1-线下)
        pub enum SaleModels {
            V0 = "0",
            V1 = "1",
        }
    }

    /// qualifications · 资格集合
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
        /// bank subsidy amount · 银行补贴金额
        pub bank_subsidy: Option<String>,
        /// trading platform subsidy amount · 交易平台补贴金额
        pub plat_subsidy: Option<String>,
        /// sales amount (in yuan) · 销售金额(单位元) (yuan)
        pub sales: String,
        /// category state · 品类状态
        pub status: Status,
        /// government subsidy amount · 政府补贴金额
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
        /// delivery sign-off time · 签收时间
        pub delivery_time: Option<String>,
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

    impl Data {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            auth_code: impl Into<String>,
            cate_code: impl Into<String>,
            cert_no: impl Into<crate::Sensitive>,
            name: impl Into<crate::Sensitive>,
            operation_time: impl Into<String>,
            sales: impl Into<String>,
            status: Status,
            subsidy: impl Into<String>,
            tel: impl Into<crate::Sensitive>,
            add_code: impl Into<String>,
            address: impl Into<String>,
            sale_models: SaleModels,
            sn_code: impl Into<String>,
            uniscid: impl Into<String>,
            corp_name: impl Into<String>,
            barcode: impl Into<String>,
            item_name: impl Into<String>,
            spec_model: impl Into<String>,
            brand: impl Into<String>,
            is_ai_product: impl Into<String>,
            order_no: impl Into<String>,
            activity_add_code: impl Into<String>,
        ) -> Self {
            Self {
                auth_code: auth_code.into(),
                cate_code: cate_code.into(),
                cert_no: cert_no.into(),
                grade: None,
                name: name.into(),
                operation_time: operation_time.into(),
                bank_name: None,
                bank_subsidy: None,
                plat_subsidy: None,
                sales: sales.into(),
                status,
                subsidy: subsidy.into(),
                tel: tel.into(),
                add_code: add_code.into(),
                address: address.into(),
                sale_models,
                sn_code: sn_code.into(),
                uniscid: uniscid.into(),
                corp_name: corp_name.into(),
                barcode: barcode.into(),
                item_name: item_name.into(),
                spec_model: spec_model.into(),
                brand: brand.into(),
                logistics_no: None,
                delivery_time: None,
                invoice_no: None,
                is_ai_product: is_ai_product.into(),
                pc_type: None,
                order_no: order_no.into(),
                origin_order_no: None,
                activity_add_code: activity_add_code.into(),
                imei1: None,
                imei2: None,
                ccc_sn_order_no: None,
            }
        }
    }

    /// Redeem a qualification · 核销资格
    #[non_exhaustive]
    pub struct Response {
        /// response code · 响应码
        pub resp_code: Option<String>,
        /// response description · 响应描述
        pub resp_desc: Option<String>,
        /// abnormal data explanation list · 异常数据说明列表
        pub error_data: Vec<String>,
    }

    crate::model! { Response: Default {
        resp_code: body("resp_code"),
        resp_desc: body("resp_desc"),
        error_data: body("error_data"),
    } }
}
