// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/zhejiang/n-qualifications/confirm.md

//! `/v3/gov/subsidy/zhejiang/n-qualifications/confirm`

/// Redeem n categories · n品类核销
///
/// `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm`
///
/// Official pages · 官方文档:
///
/// - partner: [4013989530](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::gov::subsidy::zhejiang::n_qualifications::confirm::post::Request;
///
/// let request = Request::new("123");
/// let answer = request.send(&client).await?;
/// let resp_code = answer.resp_code()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::gov::subsidy::zhejiang::n_qualifications::confirm::post::{Data, DataRequired, Request};
///
/// let request = Request::new("123")
///     .data([Data::new(DataRequired {
///         cate_code: "",
///         cert_no: "",
///         name: "",
///         operation_time: "",
///         sales: "",
///         status: "",
///         subsidy: "",
///         tel: "",
///         add_code: "",
///         address: "",
///         sale_models: "",
///         brand: "",
///         activity_add_code: "",
///         uniscid: "",
///         corp_name: "",
///         serial_num: "",
///     })
///     .grade("")
///     .bank_name("")
///     .bank_subsidy("")
///     .plat_subsidy("")])
///     .req_time("");
/// ```
#[doc(alias("n品类核销", "4013989530"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Redeem n categories · n品类核销
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(req_ssn: into String) {
        /// categories · 品类集合
        data data_opt([Data]),
        /// request time · 请求时间
        req_time req_time_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
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
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Data(DataRequired<'a>) {
        /// goods category code · 品类编码
        cate_code(&'a str),
        /// identity document number · 证件号码
        cert_no(&'a str),
        /// name · 姓名
        name(&'a str),
        /// timestamp of trade completion or goods return (from System.currentTimeMillis) · 交易完成或商品退回时间戳（调用 System.currentTimeMillis 方法）
        operation_time(&'a str),
        /// sales amount · 销售金额 (yuan)
        sales(&'a str),
        /// category state (0: redeemed, 1: returned) · 品类状态（0-已核销/1-已退回）
        status(&'a str),
        /// government subsidy amount · 政府补贴金额 (yuan)
        subsidy(&'a str),
        /// mobile number · 手机号
        tel(&'a str),
        /// delivery region code · 收货地区编码
        add_code(&'a str),
        /// delivery address · 收货地址
        address(&'a str),
        /// sales mode (0: online, 1: offline) · 销售方式（0-线上/1-线下）
        sale_models(&'a str),
        /// home appliance brand · 家电品牌
        brand(&'a str),
        /// activity funds region code · 活动资金地区编码
        activity_add_code(&'a str),
        /// unified social credit code · 统一社会信息代码
        uniscid(&'a str),
        /// selling enterprise name · 销售企业名称
        corp_name(&'a str),
        /// data serial number · 数据流水号
        serial_num(&'a str),
    } {
        /// energy consumption grade (1 or 2) · 能耗等级（一级/二级）
        grade grade_opt(into String),
        /// banking institution name · 银行机构名称
        bank_name bank_name_opt(into String),
        /// bank subsidy amount · 银行补贴金额 (yuan)
        bank_subsidy bank_subsidy_opt(into String),
        /// trading platform subsidy amount · 交易平台补贴金额 (yuan)
        plat_subsidy plat_subsidy_opt(into String),
    } }

    /// Redeem n categories · n品类核销
    #[non_exhaustive]
    pub struct Response {
        /// response code · 响应码
        pub resp_code: Option<String>,
        /// response description · 响应描述
        pub resp_desc: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        resp_code: body("resp_code").promised(),
        resp_desc: body("resp_desc").promised(),
    } }

    crate::promised::promised! { Response {
        /// response code · 响应码
        resp_code 0(&str),
        /// response description · 响应描述
        resp_desc 1(&str),
    } }
}
