// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/zhejiang/authcode/refund.md

//! `/v3/gov/subsidy/zhejiang/authcode/refund`

/// Revoke the reporting of a category voucher code · 品类凭证码上报撤销
///
/// `POST /v3/gov/subsidy/zhejiang/authcode/refund`
///
/// Official pages · 官方文档:
///
/// - partner: [4013989530](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::gov::subsidy::zhejiang::authcode::refund::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sp_serial_no: "",
///     cred_frozen_no: "",
///     trans_date: "",
///     trans_time: "",
///     auth_code: "",
///     req_ssn: "123",
/// });
/// let answer = request.send(&client).await?;
/// let resp_code = answer.resp_code()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::gov::subsidy::zhejiang::authcode::refund::post::{Request, Required, SaleModels};
///
/// let request = Request::new(Required {
///     sp_serial_no: "",
///     cred_frozen_no: "",
///     trans_date: "",
///     trans_time: "",
///     auth_code: "",
///     req_ssn: "123",
/// })
/// .order_no("")
/// .subsidy_amt(0)
/// .add_code("")
/// .address("")
/// .sale_models(SaleModels::V0)
/// .uniscid("")
/// .barcode("")
/// .bank_name("")
/// .bank_subsidy("")
/// .plat_subsidy("")
/// .corp_name("")
/// .brand("");
/// ```
#[doc(alias("品类凭证码上报撤销", "4013989530"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Revoke the reporting of a category voucher code · 品类凭证码上报撤销
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// integrator's request serial number · 接入方请求流水号
        pub sp_serial_no: String,
        /// freeze serial number · 冻结流水号
        pub cred_frozen_no: String,
        /// transaction date · 交易日期
        pub trans_date: String,
        /// trade time · 交易时间
        pub trans_time: String,
        /// merchant order number · 商户订单号
        pub order_no: Option<String>,
        /// government subsidy amount · 政府补贴金额
        pub subsidy_amt: Option<i64>,
        /// delivery region code · 收货地区编码
        pub add_code: Option<String>,
        /// delivery address · 收货地址
        pub address: Option<String>,
        /// sales mode (0: online, 1: offline) · 销售方式(0-线上/1-线下)
        pub sale_models: Option<SaleModels>,
        /// unified social credit code · 统一社会信息代码
        pub uniscid: Option<String>,
        /// goods barcode (13 or 14 digits) · 商品条码(13 位或 14 位)
        pub barcode: Option<String>,
        /// category voucher code · 品类凭证码
        pub auth_code: String,
        /// request serial number · 请求流水号
        pub req_ssn: String,
        /// banking institution name · 银行机构名称
        pub bank_name: Option<String>,
        /// bank subsidy amount · 银行补贴金额 (yuan)
        pub bank_subsidy: Option<String>,
        /// trading platform subsidy amount · 交易平台补贴金额 (yuan)
        pub plat_subsidy: Option<String>,
        /// selling enterprise name · 销售企业名称
        pub corp_name: Option<String>,
        /// home appliance brand · 家电品牌
        pub brand: Option<String>,
    }

    crate::model! { Request {
        sp_serial_no: body("sp_serial_no").required(),
        cred_frozen_no: body("cred_frozen_no").required(),
        trans_date: body("trans_date").required(),
        trans_time: body("trans_time").required(),
        order_no: body("order_no"),
        subsidy_amt: body("subsidy_amt"),
        add_code: body("add_code"),
        address: body("address"),
        sale_models: body("sale_models"),
        uniscid: body("uniscid"),
        barcode: body("barcode"),
        auth_code: body("auth_code").required(),
        req_ssn: body("req_ssn").required(),
        bank_name: body("bank_name"),
        bank_subsidy: body("bank_subsidy"),
        plat_subsidy: body("plat_subsidy"),
        corp_name: body("corp_name"),
        brand: body("brand"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// integrator's request serial number · 接入方请求流水号
        sp_serial_no(&'a str),
        /// freeze serial number · 冻结流水号
        cred_frozen_no(&'a str),
        /// transaction date · 交易日期
        trans_date(&'a str),
        /// trade time · 交易时间
        trans_time(&'a str),
        /// category voucher code · 品类凭证码
        auth_code(&'a str),
        /// request serial number · 请求流水号
        req_ssn(&'a str),
    } {
        /// merchant order number · 商户订单号
        order_no order_no_opt(into String),
        /// government subsidy amount · 政府补贴金额
        subsidy_amt subsidy_amt_opt(i64),
        /// delivery region code · 收货地区编码
        add_code add_code_opt(into String),
        /// delivery address · 收货地址
        address address_opt(into String),
        /// sales mode (0: online, 1: offline) · 销售方式(0-线上/1-线下)
        sale_models sale_models_opt(SaleModels),
        /// unified social credit code · 统一社会信息代码
        uniscid uniscid_opt(into String),
        /// goods barcode (13 or 14 digits) · 商品条码(13 位或 14 位)
        barcode barcode_opt(into String),
        /// banking institution name · 银行机构名称
        bank_name bank_name_opt(into String),
        /// bank subsidy amount · 银行补贴金额 (yuan)
        bank_subsidy bank_subsidy_opt(into String),
        /// trading platform subsidy amount · 交易平台补贴金额 (yuan)
        plat_subsidy plat_subsidy_opt(into String),
        /// selling enterprise name · 销售企业名称
        corp_name corp_name_opt(into String),
        /// home appliance brand · 家电品牌
        brand brand_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/gov/subsidy/zhejiang/authcode/refund",
        "品类凭证码上报撤销",
        "Revoke the reporting of a category voucher code",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::gov::subsidy::zhejiang::authcode::commit::post::SaleModels;

    /// Revoke the reporting of a category voucher code · 品类凭证码上报撤销
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
