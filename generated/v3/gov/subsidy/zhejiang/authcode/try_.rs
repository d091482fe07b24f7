// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/zhejiang/authcode/try.md

//! `/v3/gov/subsidy/zhejiang/authcode/try`

/// Pre-redeem a category voucher code · 预核销品类凭证码
///
/// `POST /v3/gov/subsidy/zhejiang/authcode/try`
///
/// Official pages · 官方文档:
///
/// - partner: [4013989530](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::gov::subsidy::zhejiang::authcode::try_::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sp_serial_no: "",
///     mchnt_no: "",
///     term_no: "",
///     auth_code: "",
///     category: "A01",
///     county_code: "330000",
/// });
/// let answer = request.send(&client).await?;
/// let resp_code = answer.resp_code()?;
/// # Ok(()) }
/// ```
#[doc(alias("预核销品类凭证码", "4013989530"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Pre-redeem a category voucher code · 预核销品类凭证码
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// integrator's request serial number · 接入方请求流水号
        pub sp_serial_no: String,
        /// merchant ID · 商户号
        pub mchnt_no: String,
        /// terminal number · 终端号
        pub term_no: String,
        /// category voucher code · 品类凭证码
        pub auth_code: String,
        /// goods category code · 品类编码
        pub category: String,
        /// district or county code · 区县编码
        pub county_code: String,
    }

    crate::model! { Request {
        sp_serial_no: body("sp_serial_no").required(),
        mchnt_no: body("mchnt_no").required(),
        term_no: body("term_no").required(),
        auth_code: body("auth_code").required(),
        category: body("category").required(),
        county_code: body("county_code").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// integrator's request serial number · 接入方请求流水号
        sp_serial_no(&'a str),
        /// merchant ID · 商户号
        mchnt_no(&'a str),
        /// terminal number · 终端号
        term_no(&'a str),
        /// category voucher code · 品类凭证码
        auth_code(&'a str),
        /// goods category code · 品类编码
        category(&'a str),
        /// district or county code · 区县编码
        county_code(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/gov/subsidy/zhejiang/authcode/try",
        "预核销品类凭证码",
        "Pre-redeem a category voucher code",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Pre-redeem a category voucher code · 预核销品类凭证码
    #[non_exhaustive]
    pub struct Response {
        /// response code · 响应码
        pub resp_code: Option<String>,
        /// response description · 响应描述
        pub resp_desc: Option<String>,
        /// freeze serial number · 冻结流水号
        pub cred_frozen_no: Option<String>,
        /// activity number · 活动号
        pub event_id: Option<String>,
        /// activity title · 活动标题
        pub event_title: Option<String>,
        /// discount mode · 优惠模式
        pub discount_mode: Option<response::DiscountMode>,
        /// original order amount · 原订单金额
        pub amount: Option<i64>,
        /// discount amount · 优惠金额
        pub discount_amt: Option<i64>,
        /// amount actually paid · 实付金额
        pub pay_amt: Option<i64>,
        /// channel discount flag · 渠道优惠标记
        pub channel_dis_flag: Option<String>,
        /// channel activity number list · 渠道活动号列表
        pub channel_evt_no: Option<String>,
        /// goods category code · 品类编码
        pub category_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        resp_code: body("resp_code").promised(),
        resp_desc: body("resp_desc").promised(),
        cred_frozen_no: body("cred_frozen_no").promised(),
        event_id: body("event_id").promised(),
        event_title: body("event_title").promised(),
        discount_mode: body("discount_mode").promised(),
        amount: body("amount"),
        discount_amt: body("discount_amt"),
        pay_amt: body("pay_amt"),
        channel_dis_flag: body("channel_dis_flag"),
        channel_evt_no: body("channel_evt_no"),
        category_id: body("category_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// response code · 响应码
        resp_code 0(&str),
        /// response description · 响应描述
        resp_desc 1(&str),
        /// freeze serial number · 冻结流水号
        cred_frozen_no 2(&str),
        /// activity number · 活动号
        event_id 3(&str),
        /// activity title · 活动标题
        event_title 4(&str),
        /// discount mode · 优惠模式
        discount_mode 5(&response::DiscountMode),
        /// goods category code · 品类编码
        category_id 11(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// discount mode · 优惠模式
            pub enum DiscountMode {
                DisFlag = "DIS_FLAG",
                DisCalc = "DIS_CALC",
                DisSmkt = "DIS_SMKT",
            }
        }
    }
}
