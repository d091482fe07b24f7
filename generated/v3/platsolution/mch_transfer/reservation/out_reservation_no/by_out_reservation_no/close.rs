// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close.md

//! `/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`

/// Close a scheduled merchant transfer record · 关闭预约商家转账记录
///
/// `POST /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::mch_transfer::reservation::out_reservation_no::by_out_reservation_no::close::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_reservation_no: "plfk2020042013",
///     sub_mchid: "1900001109",
/// });
/// let answer = request.send(&client).await?;
/// let sp_mchid = answer.sp_mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("关闭预约商家转账记录"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Close a scheduled merchant transfer record · 关闭预约商家转账记录
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant reservation number · 商户预约单号
        pub out_reservation_no: String,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        out_reservation_no: path("out_reservation_no").required(),
        sub_mchid: query("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant reservation number · 商户预约单号
        out_reservation_no(&'a str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close",
        "关闭预约商家转账记录",
        "Close a scheduled merchant transfer record",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Close a scheduled merchant transfer record · 关闭预约商家转账记录
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// partner appid · 服务商AppID
        pub sp_appid: Option<String>,
        /// second-tier merchant appid · 二级商户AppID
        pub sub_appid: Option<String>,
        /// WeChat transfer reservation ID · 微信转账预约单号
        pub reservation_id: Option<String>,
        /// merchant reservation number · 商户预约单号
        pub out_reservation_no: Option<String>,
        /// transfer scene ID · 转账场景ID
        pub transfer_scene_id: Option<String>,
        /// estimated latest transfer date · 预计最晚转账日期; as 2018-06-08
        pub estimated_date: Option<crate::Date>,
        /// estimated maximum transfer amount · 预计最大转账金额 (fen)
        pub estimated_max_amount: Option<crate::Fen>,
        /// exact transfer amount · 准确转账金额 (fen)
        pub exact_amount: Option<crate::Fen>,
        /// receiving user's openid · 收款用户OpenID
        pub openid: Option<String>,
        /// payee bank type · 收款银行类型
        pub bank_type: Option<String>,
        /// reservation record state · 预约记录状态
        pub state: Option<String>,
        /// time the schedule record was accepted · 预约记录受理的时间
        pub accept_time: Option<String>,
        /// time the user confirmed the schedule record · 预约记录用户确认预约的时间
        pub reserve_time: Option<String>,
        /// closing information of the reservation record · 预约记录的关闭信息
        pub close_info: Option<response::CloseInfo>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_mchid: body("sp_mchid").promised(),
        sub_mchid: body("sub_mchid").promised(),
        sp_appid: body("sp_appid").promised(),
        sub_appid: body("sub_appid"),
        reservation_id: body("reservation_id").promised(),
        out_reservation_no: body("out_reservation_no").promised(),
        transfer_scene_id: body("transfer_scene_id").promised(),
        estimated_date: body("estimated_date"),
        estimated_max_amount: body("estimated_max_amount"),
        exact_amount: body("exact_amount"),
        openid: body("openid").promised(),
        bank_type: body("bank_type"),
        state: body("state").promised(),
        accept_time: body("accept_time").promised(),
        reserve_time: body("reserve_time"),
        close_info: body("close_info"),
    } }

    crate::promised::promised! { Response {
        /// partner merchant ID · 服务商商户号
        sp_mchid 0(&str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid 1(&str),
        /// partner appid · 服务商AppID
        sp_appid 2(&str),
        /// WeChat transfer reservation ID · 微信转账预约单号
        reservation_id 4(&str),
        /// merchant reservation number · 商户预约单号
        out_reservation_no 5(&str),
        /// transfer scene ID · 转账场景ID
        transfer_scene_id 6(&str),
        /// receiving user's openid · 收款用户OpenID
        openid 10(&str),
        /// reservation record state · 预约记录状态
        state 12(&str),
        /// time the schedule record was accepted · 预约记录受理的时间
        accept_time 13(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::platsolution::mch_transfer::reservation::out_reservation_no::by_out_reservation_no::get::response::CloseInfo;
    }
}
