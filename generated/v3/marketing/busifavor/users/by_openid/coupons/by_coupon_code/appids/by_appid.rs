// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}.md

//! `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`

/// Query the details of a user's single coupon · 查询用户单张券详情
///
/// `GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012535011](https://pay.weixin.qq.com/doc/v3/merchant/4012535011), [4015715938](https://pay.weixin.qq.com/doc/v3/merchant/4015715938), [4015717405](https://pay.weixin.qq.com/doc/v3/merchant/4015717405)
/// - partner: [4012693103](https://pay.weixin.qq.com/doc/v3/partner/4012693103)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::busifavor::users::by_openid::coupons::by_coupon_code::appids::by_appid::get::{Request, Required};
///
/// let request = Request::new(Required { coupon_code: "", appid: "", openid: "" });
/// let answer = request.send(&client).await?;
/// let stock_name = answer.stock_name()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询用户单张券详情", "4012535011", "4012693103", "4015715938", "4015717405"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query the details of a user's single coupon · 查询用户单张券详情
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// coupon code · 券code
        pub coupon_code: String,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// user openid · 用户标识
        pub openid: String,
    }

    crate::model! { Request {
        coupon_code: path("coupon_code").required(),
        appid: path("appid").required(),
        openid: path("openid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// coupon code · 券code
        coupon_code(&'a str),
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// user openid · 用户标识
        openid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}",
        "查询用户单张券详情",
        "Query the details of a user's single coupon",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the details of a user's single coupon · 查询用户单张券详情
    #[non_exhaustive]
    pub struct Response {
        /// merchant coupon stock name · 商家券批次名称
        pub stock_name: Option<String>,
        /// stock's owning merchant ID · 批次归属商户号
        pub belong_merchant: Option<String>,
        /// batch remark · 批次备注
        pub comment: Option<String>,
        /// scope of applicable goods · 适用商品范围
        pub goods_name: Option<String>,
        /// stock type · 批次类型
        pub stock_type: Option<response::StockType>,
        /// redemption rules · 核销规则
        pub coupon_use_rule: Option<response::CouponUseRule>,
        /// custom entrance · 自定义入口
        pub custom_entrance: Option<response::CustomEntrance>,
        /// style information · 样式信息
        pub display_pattern_info: Option<response::DisplayPatternInfo>,
        /// coupon code · 券code
        pub coupon_code: Option<String>,
        /// coupon state · 券状态
        pub coupon_state: Option<response::CouponState>,
        /// coupon stock ID · 批次号
        pub stock_id: Option<String>,
        /// whether gifting to others is allowed · 是否允许转赠
        pub transferable: Option<bool>,
        /// whether sharing the link is allowed · 是否允许分享链接
        pub shareable: Option<bool>,
        /// coupon issue request number · 发券请求单号
        pub send_request_no: Option<String>,
        /// redemption request number · 核销请求单号
        pub use_request_no: Option<String>,
        /// start time of the coupon's usable period · 券可使用开始时间
        pub available_start_time: Option<String>,
        /// coupon expiry time · 券过期时间; as 2018-06-08T10:34:56+08:00
        pub expire_time: Option<crate::Time>,
        /// coupon claim time · 券领券时间; as 2018-06-08T10:34:56+08:00
        pub receive_time: Option<crate::Time>,
        /// coupon redemption time · 券核销时间; as 2018-06-08T10:34:56+08:00
        pub use_time: Option<crate::Time>,
        /// associated merchant order number · 关联的商户订单号
        pub associate_out_trade_no: Option<String>,
        /// invalidation reason · 失效原因
        pub deactivate_reason: Option<String>,
        /// invalidation request number · 失效请求单号
        pub deactivate_request_no: Option<String>,
        /// expiry time · 失效时间; as 2018-06-08T10:34:56+08:00
        pub deactivate_time: Option<crate::Time>,
        /// coupon return request number · 退券请求单号
        pub return_request_no: Option<String>,
        /// coupon return time · 退券时间; as 2018-06-08T10:34:56+08:00
        pub return_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        stock_name: body("stock_name").promised(),
        belong_merchant: body("belong_merchant").promised(),
        comment: body("comment"),
        goods_name: body("goods_name").promised(),
        stock_type: body("stock_type").promised(),
        coupon_use_rule: body("coupon_use_rule").promised(),
        custom_entrance: body("custom_entrance"),
        display_pattern_info: body("display_pattern_info").promised(),
        coupon_code: body("coupon_code"),
        coupon_state: body("coupon_state"),
        stock_id: body("stock_id"),
        transferable: body("transferable"),
        shareable: body("shareable"),
        send_request_no: body("send_request_no").promised(),
        use_request_no: body("use_request_no"),
        available_start_time: body("available_start_time").promised(),
        expire_time: body("expire_time").promised(),
        receive_time: body("receive_time").promised(),
        use_time: body("use_time"),
        associate_out_trade_no: body("associate_out_trade_no"),
        deactivate_reason: body("deactivate_reason"),
        deactivate_request_no: body("deactivate_request_no"),
        deactivate_time: body("deactivate_time"),
        return_request_no: body("return_request_no"),
        return_time: body("return_time"),
    } }

    crate::promised::promised! { Response {
        /// merchant coupon stock name · 商家券批次名称
        stock_name 0(&str),
        /// stock's owning merchant ID · 批次归属商户号
        belong_merchant 1(&str),
        /// scope of applicable goods · 适用商品范围
        goods_name 3(&str),
        /// stock type · 批次类型
        stock_type 4(&response::StockType),
        /// redemption rules · 核销规则
        coupon_use_rule 5(&response::CouponUseRule),
        /// style information · 样式信息
        display_pattern_info 7(&response::DisplayPatternInfo),
        /// coupon issue request number · 发券请求单号
        send_request_no 13(&str),
        /// start time of the coupon's usable period · 券可使用开始时间
        available_start_time 15(&str),
        /// coupon expiry time · 券过期时间; as 2018-06-08T10:34:56+08:00
        expire_time 16(&crate::Time),
        /// coupon claim time · 券领券时间; as 2018-06-08T10:34:56+08:00
        receive_time 17(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::marketing::busifavor::stocks::post::StockType;

        pub use crate::v3::marketing::busifavor::stocks::by_stock_id::get::response::AvailableDayTime;

        pub use crate::v3::marketing::busifavor::users::by_openid::coupons::get::response::AvailableWeek;

        pub use crate::v3::marketing::busifavor::stocks::by_stock_id::get::response::IrregularyAvaliableTime;

        pub use crate::v3::marketing::busifavor::users::by_openid::coupons::get::response::CouponAvailableTime;

        pub use crate::v3::marketing::busifavor::users::by_openid::coupons::get::response::FixedNormalCoupon;

        pub use crate::v3::marketing::busifavor::users::by_openid::coupons::get::response::DiscountCoupon;

        pub use crate::v3::marketing::busifavor::users::by_openid::coupons::get::response::ExchangeCoupon;

        pub use crate::v3::marketing::busifavor::users::by_openid::coupons::get::response::UseMethod;

        pub use crate::v3::marketing::busifavor::users::by_openid::coupons::get::response::CouponUseRule;

        pub use crate::v3::marketing::busifavor::stocks::by_stock_id::get::response::MiniProgramsInfo;

        pub use crate::v3::marketing::busifavor::users::by_openid::coupons::get::response::CodeDisplayMode;

        pub use crate::v3::marketing::busifavor::users::by_openid::coupons::get::response::CustomEntrance;

        pub use crate::v3::marketing::busifavor::stocks::post::BackgroundColor;

        pub use crate::v3::marketing::busifavor::stocks::by_stock_id::get::response::FinderInfo;

        pub use crate::v3::marketing::busifavor::stocks::by_stock_id::get::response::DisplayPatternInfo;

        crate::open_enum! {
            /// coupon state · 券状态
            pub enum CouponState {
                Sended = "SENDED",
                Used = "USED",
                Expired = "EXPIRED",
                Deleted = "DELETED",
                Deactivated = "DEACTIVATED",
                PendingRedeem = "PENDING_REDEEM",
                RedeemConfirming = "REDEEM_CONFIRMING",
                RedeemFailed = "REDEEM_FAILED",
                RedeemExpired = "REDEEM_EXPIRED",
            }
        }
    }
}
