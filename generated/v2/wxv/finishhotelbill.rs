// Written by `cargo xtask codegen` from spec/openapi/v2/wxv/finishhotelbill.md

//! `/wxv/finishhotelbill`

/// Finish an express-stay order · 完结速住订单
///
/// `POST /wxv/finishhotelbill`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v2::wxv::finishhotelbill::post::{ProfitSharing, Request, Required, Version};
///
/// let request = Request::new(Required {
///     version: Version::V1_0,
///     appid: "wxd678efh567hg6787",
///     out_order_no: "1234323JKHDFE1243252",
///     service_id: "",
///     checked_in: true,
///     other_fee: Fen(10000),
///     compensation_fee: Fen(6000),
///     compensation_fee_desc: "打破房间杯子一个",
///     overdue_fine: Fen(5000),
///     overdue_fine_desc: "延迟退房2小时，增加50元房费",
///     total_amount: Fen(40000),
///     finish_ticket: "",
///     profit_sharing: ProfitSharing::Y,
/// });
/// let answer = request.send(&client).await?;
/// let order_id = answer.order_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v2::wxv::finishhotelbill::post::{ProfitSharing, Request, Required, SignType, Version};
///
/// let request = Request::new(Required {
///     version: Version::V1_0,
///     appid: "wxd678efh567hg6787",
///     out_order_no: "1234323JKHDFE1243252",
///     service_id: "",
///     checked_in: true,
///     other_fee: Fen(10000),
///     compensation_fee: Fen(6000),
///     compensation_fee_desc: "打破房间杯子一个",
///     overdue_fine: Fen(5000),
///     overdue_fine_desc: "延迟退房2小时，增加50元房费",
///     total_amount: Fen(40000),
///     finish_ticket: "",
///     profit_sharing: ProfitSharing::Y,
/// })
/// .mch_id("1230000109")
/// .sign_type(SignType::HmacSha256)
/// .real_end_time("20091225091010")
/// .cancel_fee(10000)
/// .room_rate(5000);
/// ```
#[doc(alias("完结速住订单"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Finish an express-stay order · 完结速住订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// API version number · 接口版本号
        pub version: Version,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// service ID · 服务ID
        pub service_id: String,
        /// whether checked in · 是否入住
        pub checked_in: bool,
        /// actual check-out time · 实际离店时间; as 20180608103456
        pub real_end_time: Option<crate::CompactTime>,
        /// amount of other charges · 其他费用金额 (fen)
        pub other_fee: crate::Fen,
        /// cancellation fee · 取消费用 (fen)
        pub cancel_fee: Option<crate::Fen>,
        /// damages fee · 赔偿金费用 (fen)
        pub compensation_fee: crate::Fen,
        /// compensation explanation · 赔偿金说明
        pub compensation_fee_desc: String,
        /// room rate · 房费 (fen)
        pub room_rate: Option<crate::Fen>,
        /// late check-out fee · 延迟退房费用 (fen)
        pub overdue_fine: crate::Fen,
        /// late check-out explanation · 延迟退房说明
        pub overdue_fine_desc: String,
        /// total amount · 总金额 (fen)
        pub total_amount: crate::Fen,
        /// finish credential · 完结凭证
        pub finish_ticket: String,
        /// profit-sharing flag · 分账标识
        pub profit_sharing: ProfitSharing,
    }

    crate::model! { Request {
        version: body("version").required(),
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        sign_type: body("sign_type"),
        out_order_no: body("out_order_no").required(),
        service_id: body("service_id").required(),
        checked_in: body("checked_in").required(),
        real_end_time: body("real_end_time"),
        other_fee: body("other_fee").required(),
        cancel_fee: body("cancel_fee"),
        compensation_fee: body("compensation_fee").required(),
        compensation_fee_desc: body("compensation_fee_desc").required(),
        room_rate: body("room_rate"),
        overdue_fine: body("overdue_fine").required(),
        overdue_fine_desc: body("overdue_fine_desc").required(),
        total_amount: body("total_amount").required(),
        finish_ticket: body("finish_ticket").required(),
        profit_sharing: body("profit_sharing").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// API version number · 接口版本号
        version(Version),
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// merchant service order number · 商户服务订单号
        out_order_no(&'a str),
        /// service ID · 服务ID
        service_id(&'a str),
        /// whether checked in · 是否入住
        checked_in(bool),
        /// amount of other charges · 其他费用金额 (fen)
        other_fee(crate::Fen),
        /// damages fee · 赔偿金费用 (fen)
        compensation_fee(crate::Fen),
        /// compensation explanation · 赔偿金说明
        compensation_fee_desc(&'a str),
        /// late check-out fee · 延迟退房费用 (fen)
        overdue_fine(crate::Fen),
        /// late check-out explanation · 延迟退房说明
        overdue_fine_desc(&'a str),
        /// total amount · 总金额 (fen)
        total_amount(crate::Fen),
        /// finish credential · 完结凭证
        finish_ticket(&'a str),
        /// profit-sharing flag · 分账标识
        profit_sharing(ProfitSharing),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
        /// actual check-out time · 实际离店时间; as 20180608103456
        real_end_time real_end_time_opt(into crate::CompactTime),
        /// cancellation fee · 取消费用 (fen)
        cancel_fee cancel_fee_opt(into crate::Fen),
        /// room rate · 房费 (fen)
        room_rate room_rate_opt(into crate::Fen),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        ..Operation::new(
            Method::Post,
            "/wxv/finishhotelbill",
            "完结速住订单",
            "Finish an express-stay order",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v2::deposit::orderquery::post::Version;

    pub use crate::v2::deposit::consume::post::SignType;

    crate::open_enum! {
        /// profit-sharing flag · 分账标识
        pub enum ProfitSharing {
            Y = "Y",
            N = "N",
        }
    }

    /// Finish an express-stay order · 完结速住订单
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned result · 返回结果
        pub return_msg: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        /// nonce · 随机字符串
        pub nonce_str: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error description · 错误描述
        pub err_code_des: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// merchant service order number · 商户服务订单号
        pub out_order_no: Option<String>,
        /// service ID · 服务ID
        pub service_id: Option<String>,
        /// WeChat Pay service order ID · 微信支付服务订单号
        pub order_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        sign: body("sign"),
        nonce_str: body("nonce_str"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        appid: body("appid").promised(),
        mch_id: body("mch_id").promised(),
        out_order_no: body("out_order_no").promised(),
        service_id: body("service_id").promised(),
        order_id: body("order_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 7(&str),
        /// merchant ID · 商户号
        mch_id 8(&str),
        /// merchant service order number · 商户服务订单号
        out_order_no 9(&str),
        /// service ID · 服务ID
        service_id 10(&str),
        /// WeChat Pay service order ID · 微信支付服务订单号
        order_id 11(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v2::deposit::consume::post::response::ReturnCode;

        pub use crate::v2::deposit::consume::post::response::ResultCode;
    }
}
