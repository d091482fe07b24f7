// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/zhejiang/authcode/commit.md

//! `/v3/gov/subsidy/zhejiang/authcode/commit`

/// Confirm the reporting of a category voucher code · 品类凭证码上报确认
///
/// `POST /v3/gov/subsidy/zhejiang/authcode/commit`
///
/// Official pages · 官方文档:
///
/// - partner: [4013989530](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::gov::subsidy::zhejiang::authcode::commit::post::{Request, Required};
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
/// use wechatpay::v3::gov::subsidy::zhejiang::authcode::commit::post::{Request, Required, SaleModels};
///
/// let request = Request::new(Required {
///     sp_serial_no: "",
///     cred_frozen_no: "",
///     trans_date: "",
///     trans_time: "",
///     auth_code: "",
///     req_ssn: "123",
/// })
/// .acq_org_order_no("")
/// .order_no("")
/// .subsidy_amt(0)
/// .add_code("")
/// .address("")
/// .sale_models(SaleModels::V0)
/// .corp_name("")
/// .brand("")
/// .uniscid("")
/// .barcode("")
/// .bank_name("")
/// .bank_subsidy("")
/// .plat_subsidy("")
/// .county_code("330000")
/// .amount(0);
/// ```
#[doc(alias("品类凭证码上报确认", "4013989530"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Confirm the reporting of a category voucher code · 品类凭证码上报确认
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
        /// order number of the institution acquiring the payment · 收单机构订单号
        pub acq_org_order_no: Option<String>,
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
        /// selling enterprise name · 销售企业名称
        pub corp_name: Option<String>,
        /// home appliance brand · 家电品牌
        pub brand: Option<String>,
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
        /// district or county code · 区县编码
        pub county_code: Option<String>,
        /// original order amount · 原订单金额
        pub amount: Option<i64>,
    }

    crate::model! { Request {
        sp_serial_no: body("sp_serial_no").required(),
        cred_frozen_no: body("cred_frozen_no").required(),
        trans_date: body("trans_date").required(),
        trans_time: body("trans_time").required(),
        acq_org_order_no: body("acq_org_order_no"),
        order_no: body("order_no"),
        subsidy_amt: body("subsidy_amt"),
        add_code: body("add_code"),
        address: body("address"),
        sale_models: body("sale_models"),
        corp_name: body("corp_name"),
        brand: body("brand"),
        uniscid: body("uniscid"),
        barcode: body("barcode"),
        auth_code: body("auth_code").required(),
        req_ssn: body("req_ssn").required(),
        bank_name: body("bank_name"),
        bank_subsidy: body("bank_subsidy"),
        plat_subsidy: body("plat_subsidy"),
        county_code: body("county_code"),
        amount: body("amount"),
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
        /// order number of the institution acquiring the payment · 收单机构订单号
        acq_org_order_no acq_org_order_no_opt(into String),
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
        /// selling enterprise name · 销售企业名称
        corp_name corp_name_opt(into String),
        /// home appliance brand · 家电品牌
        brand brand_opt(into String),
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
        /// district or county code · 区县编码
        county_code county_code_opt(into String),
        /// original order amount · 原订单金额
        amount amount_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/gov/subsidy/zhejiang/authcode/commit",
        "品类凭证码上报确认",
        "Confirm the reporting of a category voucher code",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// sales mode (0: online, 1: offline) · 销售方式(0-线上/1-线下)
        pub enum SaleModels {
            V0 = "0",
            V1 = "1",
        }
    }

    /// Confirm the reporting of a category voucher code · 品类凭证码上报确认
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
