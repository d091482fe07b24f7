// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/zhejiang/n-qualifications/confirm.md

//! `/v3/gov/subsidy/zhejiang/n-qualifications/confirm`

/// Redeem n categories · n品类核销
///
/// `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
///
/// ```
/// use wechatpay::v3::gov::subsidy::zhejiang::n_qualifications::confirm::post::{Data, Request};
///
/// let request = Request {
///     data: Some(vec![Data {
///         grade: Some("".into()),
///         bank_name: Some("".into()),
///         bank_subsidy: Some("".into()),
///         plat_subsidy: Some("".into()),
///         ..Data::new("", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "")
///     }]),
///     req_time: Some("".into()),
///     ..Request::new("123")
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Redeem n categories · n品类核销
    pub struct Request {
        /// categories · 品类集合
        pub data: Option<Vec<Data>>,
        /// request serial number · 请求流水号
        pub req_ssn: String,
        /// request time · 请求时间
        pub req_time: Option<String>,
    }

    crate::model! { Request {
        data: body("data"),
        req_ssn: body("req_ssn").required(),
        req_time: body("req_time"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(req_ssn: impl Into<String>) -> Self {
            Self {
                data: None,
                req_ssn: req_ssn.into(),
                req_time: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/gov/subsidy/zhejiang/n-qualifications/confirm",
        "n品类核销",
        "Redeem n categories",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// categories · 品类集合
    pub struct Data {
        /// goods category code · 品类编码
        pub cate_code: String,
        /// identity document number · 证件号码
        pub cert_no: crate::Sensitive,
        /// energy consumption grade (1 or 2) · 能耗等级（一级/二级）
        pub grade: Option<String>,
        /// name · 姓名
        pub name: crate::Sensitive,
        /// timestamp of trade completion or goods return (from System.currentTimeMillis) · 交易完成或商品退回时间戳（调用 System.currentTimeMillis 方法）
        pub operation_time: String,
        /// banking institution name · 银行机构名称
        pub bank_name: Option<String>,
        /// bank subsidy amount · 银行补贴金额 (yuan)
        pub bank_subsidy: Option<String>,
        /// trading platform subsidy amount · 交易平台补贴金额 (yuan)
        pub plat_subsidy: Option<String>,
        /// sales amount · 销售金额 (yuan)
        pub sales: String,
        /// category state (0: redeemed, 1: returned) · 品类状态（0-已核销/1-已退回）
        pub status: String,
        /// government subsidy amount · 政府补贴金额 (yuan)
        pub subsidy: String,
        /// mobile number · 手机号
        pub tel: crate::Sensitive,
        /// delivery region code · 收货地区编码
        pub add_code: String,
        /// delivery address · 收货地址
        pub address: crate::Sensitive,
        /// sales mode (0: online, 1: offline) · 销售方式（0-线上/1-线下）
        pub sale_models: String,
        /// home appliance brand · 家电品牌
        pub brand: String,
        /// activity funds region code · 活动资金地区编码
        pub activity_add_code: String,
        /// unified social credit code · 统一社会信息代码
        pub uniscid: String,
        /// selling enterprise name · 销售企业名称
        pub corp_name: String,
        /// data serial number · 数据流水号
        pub serial_num: String,
    }

    crate::model! { Data {
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
        address: body("address").required().mark(Mark::Rsa),
        sale_models: body("sale_models").required(),
        brand: body("brand").required(),
        activity_add_code: body("activity_add_code").required(),
        uniscid: body("uniscid").required(),
        corp_name: body("corp_name").required(),
        serial_num: body("serial_num").required(),
    } }

    impl Data {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            cate_code: impl Into<String>,
            cert_no: impl Into<crate::Sensitive>,
            name: impl Into<crate::Sensitive>,
            operation_time: impl Into<String>,
            sales: impl Into<String>,
            status: impl Into<String>,
            subsidy: impl Into<String>,
            tel: impl Into<crate::Sensitive>,
            add_code: impl Into<String>,
            address: impl Into<crate::Sensitive>,
            sale_models: impl Into<String>,
            brand: impl Into<String>,
            activity_add_code: impl Into<String>,
            uniscid: impl Into<String>,
            corp_name: impl Into<String>,
            serial_num: impl Into<String>,
        ) -> Self {
            Self {
                cate_code: cate_code.into(),
                cert_no: cert_no.into(),
                grade: None,
                name: name.into(),
                operation_time: operation_time.into(),
                bank_name: None,
                bank_subsidy: None,
                plat_subsidy: None,
                sales: sales.into(),
                status: status.into(),
                subsidy: subsidy.into(),
                tel: tel.into(),
                add_code: add_code.into(),
                address: address.into(),
                sale_models: sale_models.into(),
                brand: brand.into(),
                activity_add_code: activity_add_code.into(),
                uniscid: uniscid.into(),
                corp_name: corp_name.into(),
                serial_num: serial_num.into(),
            }
        }
    }

    /// Redeem n categories · n品类核销
    #[non_exhaustive]
    pub struct Response {
        /// response code · 响应码
        pub resp_code: Option<String>,
        /// response description · 响应描述
        pub resp_desc: Option<String>,
    }

    crate::model! { Response: Default {
        resp_code: body("resp_code"),
        resp_desc: body("resp_desc"),
    } }
}
