// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}.md

//! `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`

/// Delete a pre-stored code · 删除预存code
///
/// `DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::by_coupon_code::delete::{Request, Required};
///
/// let request = Request::new(Required {
///     stock_id: "101156451224",
///     coupon_code: "1212",
///     delete_request_no: "1212",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("删除预存code"))]
pub mod delete {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Delete a pre-stored code · 删除预存code
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// coupon stock ID · 批次号
        pub stock_id: String,
        /// code uploaded by the merchant · 商户上传的code
        pub coupon_code: String,
        /// business request number · 请求业务单据号
        pub delete_request_no: String,
    }

    crate::model! { Request {
        stock_id: path("stock_id").required(),
        coupon_code: path("coupon_code").required(),
        delete_request_no: query("delete_request_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// coupon stock ID · 批次号
        stock_id(&'a str),
        /// code uploaded by the merchant · 商户上传的code
        coupon_code(&'a str),
        /// business request number · 请求业务单据号
        delete_request_no(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Delete,
        "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
        "删除预存code",
        "Delete a pre-stored code",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Delete a pre-stored code · 删除预存code
    #[non_exhaustive]
    pub struct Response {
        /// coupon stock ID · 批次号
        pub stock_id: Option<String>,
        /// deletion time · 删除时间; as 2018-06-08T10:34:56+08:00
        pub delete_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        stock_id: body("stock_id"),
        delete_time: body("delete_time"),
    } }
}

/// Query a pre-stored code's details · 查询预存code详情
///
/// `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::by_coupon_code::get::{Request, Required};
///
/// let request = Request::new(Required { stock_id: "1212", coupon_code: "1212" });
/// let answer = request.send(&client).await?;
/// let code_information = answer.code_information()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::by_coupon_code::get::{Request, Required};
///
/// let request = Request::new(Required { stock_id: "1212", coupon_code: "1212" })
///     .appid("wx233544546545989");
/// ```
#[doc(alias("查询预存code详情"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a pre-stored code's details · 查询预存code详情
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// coupon stock ID · 批次号
        pub stock_id: String,
        /// code uploaded by the merchant · 商户上传的code
        pub coupon_code: String,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
    }

    crate::model! { Request {
        stock_id: path("stock_id").required(),
        coupon_code: path("coupon_code").required(),
        appid: query("appid"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// coupon stock ID · 批次号
        stock_id(&'a str),
        /// code uploaded by the merchant · 商户上传的code
        coupon_code(&'a str),
    } {
        /// official account appid · 公众账号ID
        appid appid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
        "查询预存code详情",
        "Query a pre-stored code's details",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a pre-stored code's details · 查询预存code详情
    #[non_exhaustive]
    pub struct Response {
        /// coupon code information · 券code信息
        pub code_information: Option<response::CodeInformation>,
        /// coupon code information · 券码信息
        pub coupon_information: Option<response::CouponInformation>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        code_information: body("code_information").promised(),
        coupon_information: body("coupon_information").promised(),
    } }

    crate::promised::promised! { Response {
        /// coupon code information · 券code信息
        code_information 0(&response::CodeInformation),
        /// coupon code information · 券码信息
        coupon_information 1(&response::CouponInformation),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::get::response::CodeStatus;

        /// coupon code information · 券code信息
        #[non_exhaustive]
        pub struct CodeInformation {
            /// merchant-uploaded code · 商户上传code
            pub code: Option<String>,
            /// assignment state of the merchant-uploaded code · 商户上传code分配状态
            pub code_status: Option<CodeStatus>,
            /// upload time · 上传时间; as 2018-06-08T10:34:56+08:00
            pub upload_time: Option<crate::Time>,
            /// time of being assigned · 被分配时间
            pub dispatched_time: Option<String>,
            /// openid of the coupon-claiming user · 领券用户的OpenID
            pub openid: Option<String>,
            /// unionid of the coupon-claiming user · 领券用户的UnionID
            pub unionid: Option<String>,
            /// user coupon code · 用户券code
            pub coupon_code: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { CodeInformation: Received {
            code: body("code"),
            code_status: body("code_status"),
            upload_time: body("upload_time"),
            dispatched_time: body("dispatched_time"),
            openid: body("openid"),
            unionid: body("unionid"),
            coupon_code: body("coupon_code"),
        } }

        pub use crate::v3::marketing::busifavor::stocks::post::StockType;

        crate::open_enum! {
            /// coupon state · 券状态
            pub enum CouponState {
                Deactivated = "DEACTIVATED",
                Deleted = "DELETED",
                Expired = "EXPIRED",
                Sended = "SENDED",
                Used = "USED",
            }
        }

        pub use crate::v3::marketing::busifavor::stocks::by_stock_id::get::response::AvailableDayTime;

        pub use crate::v3::marketing::busifavor::stocks::by_stock_id::get::response::AvailableWeek;

        pub use crate::v3::marketing::busifavor::stocks::by_stock_id::get::response::IrregularyAvaliableTime;

        pub use crate::v3::marketing::busifavor::stocks::by_stock_id::get::response::CouponAvailableTime;

        pub use crate::v3::marketing::busifavor::stocks::by_stock_id::get::response::FixedNormalCoupon;

        pub use crate::v3::marketing::busifavor::stocks::by_stock_id::get::response::DiscountCoupon;

        pub use crate::v3::marketing::busifavor::stocks::by_stock_id::get::response::ExchangeCoupon;

        pub use crate::v3::marketing::busifavor::stocks::post::UseMethod;

        pub use crate::v3::marketing::busifavor::stocks::by_stock_id::get::response::CouponUseRule;

        pub use crate::v3::marketing::busifavor::stocks::by_stock_id::get::response::MiniProgramsInfo;

        pub use crate::v3::marketing::busifavor::stocks::post::CodeDisplayMode;

        pub use crate::v3::marketing::busifavor::stocks::by_stock_id::get::response::CustomEntrance;

        pub use crate::v3::marketing::busifavor::stocks::post::BackgroundColor;

        pub use crate::v3::marketing::busifavor::stocks::by_stock_id::get::response::FinderInfo;

        pub use crate::v3::marketing::busifavor::stocks::by_stock_id::get::response::DisplayPatternInfo;

        /// coupon code information · 券码信息
        #[non_exhaustive]
        pub struct CouponInformation {
            /// merchant coupon stock name · 商家券批次名称
            pub stock_name: Option<String>,
            /// stock's owning merchant ID · 批次归属商户号
            pub belong_merchant: Option<String>,
            /// batch remark · 批次备注
            pub comment: Option<String>,
            /// scope of applicable goods · 适用商品范围
            pub goods_name: Option<String>,
            /// stock type · 批次类型
            pub stock_type: Option<StockType>,
            /// whether gifting to others is allowed · 是否允许转赠
            pub transferable: Option<bool>,
            /// whether sharing the coupon claim link is allowed · 是否允许分享领券链接
            pub shareable: Option<bool>,
            /// coupon state · 券状态
            pub coupon_state: Option<CouponState>,
            /// redemption rules · 核销规则
            pub coupon_use_rule: Option<CouponUseRule>,
            /// custom entrance · 自定义入口
            pub custom_entrance: Option<CustomEntrance>,
            /// style information · 样式信息
            pub display_pattern_info: Option<DisplayPatternInfo>,
            /// associated merchant order number · 关联的商户订单号
            pub associate_out_trade_no: Option<String>,
            /// start time of the coupon's usable period · 券可使用开始时间
            pub available_start_time: Option<String>,
            /// user product coupon code · 用户商品券Code
            pub coupon_code: Option<String>,
            /// invalidation reason · 失效原因
            pub deactivate_reason: Option<String>,
            /// invalidation request number · 失效请求单号
            pub deactivate_request_no: Option<String>,
            /// expiry time · 失效时间; as 2018-06-08T10:34:56+08:00
            pub deactivate_time: Option<crate::Time>,
            /// expiry time · 过期时间; as 2018-06-08T10:34:56+08:00
            pub expire_time: Option<crate::Time>,
            /// coupon claim time · 领券时间; as 2018-06-08T10:34:56+08:00
            pub receive_time: Option<crate::Time>,
            /// coupon return request number · 退券请求单号
            pub return_request_no: Option<String>,
            /// coupon return time · 退券时间; as 2018-06-08T10:34:56+08:00
            pub return_time: Option<crate::Time>,
            /// coupon issue request number · 发券请求单号
            pub send_request_no: Option<String>,
            /// coupon stock ID · 批次号
            pub stock_id: Option<String>,
            /// redemption request number · 核销请求单号
            pub use_request_no: Option<String>,
            /// redemption time · 核销时间; as 2018-06-08T10:34:56+08:00
            pub use_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { CouponInformation: Received {
            stock_name: body("stock_name").promised(),
            belong_merchant: body("belong_merchant").promised(),
            comment: body("comment"),
            goods_name: body("goods_name").promised(),
            stock_type: body("stock_type").promised(),
            transferable: body("transferable"),
            shareable: body("shareable"),
            coupon_state: body("coupon_state"),
            coupon_use_rule: body("coupon_use_rule").promised(),
            custom_entrance: body("custom_entrance"),
            display_pattern_info: body("display_pattern_info"),
            associate_out_trade_no: body("associate_out_trade_no"),
            available_start_time: body("available_start_time"),
            coupon_code: body("coupon_code"),
            deactivate_reason: body("deactivate_reason"),
            deactivate_request_no: body("deactivate_request_no"),
            deactivate_time: body("deactivate_time"),
            expire_time: body("expire_time"),
            receive_time: body("receive_time"),
            return_request_no: body("return_request_no"),
            return_time: body("return_time"),
            send_request_no: body("send_request_no"),
            stock_id: body("stock_id"),
            use_request_no: body("use_request_no"),
            use_time: body("use_time"),
        } }

        crate::promised::promised! { CouponInformation {
            /// merchant coupon stock name · 商家券批次名称
            stock_name 0(&str),
            /// stock's owning merchant ID · 批次归属商户号
            belong_merchant 1(&str),
            /// scope of applicable goods · 适用商品范围
            goods_name 3(&str),
            /// stock type · 批次类型
            stock_type 4(&StockType),
            /// redemption rules · 核销规则
            coupon_use_rule 8(&CouponUseRule),
        } }
    }
}
