// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/favor/users/{openid}/coupons.md

//! `/v3/marketing/favor/users/{openid}/coupons`

pub mod by_coupon_id;

/// Query a user's coupons by merchant ID · 根据商户号查用户的券
///
/// `GET /v3/marketing/favor/users/{openid}/coupons`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012534690](https://pay.weixin.qq.com/doc/v3/merchant/4012534690)
/// - partner: [4012494237](https://pay.weixin.qq.com/doc/v3/partner/4012494237)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `APPID_MCHID_NOT_MATCH` | The app is not bound to the merchant. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `MCH_NOT_EXISTS` | There is no such merchant. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NOT_ENOUGH` | The balance is too low. |
/// | 403 | `REQUEST_BLOCKED` | The request was stopped by a rule of WeChat Pay's. |
/// | 403 | `USER_ACCOUNT_ABNORMAL` | The user's account was closed or is restricted. |
/// | 404 | `RESOURCE_NOT_EXISTS` | There is no such thing. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::favor::users::by_openid::coupons::get::{Request, Required};
///
/// let request = Request::new(Required { openid: "", appid: "" });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::favor::users::by_openid::coupons::get::{BusinessType, Request, Required, Status};
///
/// let request = Request::new(Required { openid: "", appid: "" })
///     .stock_id("")
///     .status(Status::Sended)
///     .creator_mchid("")
///     .sender_mchid("")
///     .available_mchid("")
///     .offset(0)
///     .limit(20)
///     .business_type(BusinessType::Multiuse);
/// ```
#[doc(alias("根据商户号查用户的券", "4012534690", "4012494237"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a user's coupons by merchant ID · 根据商户号查用户的券
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户openid; up to 128 characters
        pub openid: String,
        /// official account appid · 公众账号ID; up to 128 characters
        pub appid: String,
        /// coupon stock ID · 批次号; up to 20 characters
        pub stock_id: Option<String>,
        /// coupon or spending credit state · 券或消费金状态
        pub status: Option<Status>,
        /// merchant ID creating the stock · 创建批次的商户号; up to 20 characters
        pub creator_mchid: Option<String>,
        /// stock-issuing merchant ID · 批次发放商户号
        pub sender_mchid: Option<String>,
        /// available merchant IDs · 可用商户号; up to 20 characters
        pub available_mchid: Option<String>,
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// business type · 业务类型
        pub business_type: Option<BusinessType>,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        appid: query("appid").required(),
        stock_id: query("stock_id"),
        status: query("status"),
        creator_mchid: query("creator_mchid"),
        sender_mchid: query("sender_mchid"),
        available_mchid: query("available_mchid"),
        offset: query("offset"),
        limit: query("limit"),
        business_type: query("business_type"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户openid; up to 128 characters
        openid(&'a str),
        /// official account appid · 公众账号ID; up to 128 characters
        appid(&'a str),
    } {
        /// coupon stock ID · 批次号; up to 20 characters
        stock_id stock_id_opt(into String),
        /// coupon or spending credit state · 券或消费金状态
        status status_opt(Status),
        /// merchant ID creating the stock · 创建批次的商户号; up to 20 characters
        creator_mchid creator_mchid_opt(into String),
        /// stock-issuing merchant ID · 批次发放商户号
        sender_mchid sender_mchid_opt(into String),
        /// available merchant IDs · 可用商户号; up to 20 characters
        available_mchid available_mchid_opt(into String),
        /// page number · 分页页码
        offset offset_opt(i64),
        /// page size · 分页大小
        limit limit_opt(i64),
        /// business type · 业务类型
        business_type business_type_opt(BusinessType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/favor/users/{openid}/coupons",
        "根据商户号查用户的券",
        "Query a user's coupons by merchant ID",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Pages, data, response::Data);

    crate::open_enum! {
        /// coupon or spending credit state · 券或消费金状态
        pub enum Status {
            /// returns what is available · 返回可用
            Sended = "SENDED",
            /// returns what is available and what was deducted · 返回可用+已实扣
            Used = "USED",
        }
    }

    pub use crate::v3::marketing::favor::stocks::get::response::BusinessType;

    /// Query a user's coupons by merchant ID · 根据商户号查用户的券
    #[non_exhaustive]
    pub struct Response {
        /// total quantity · 总数量
        pub total_count: Option<i64>,
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// result set · 结果集
        pub data: Vec<response::Data>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_count: body("total_count").promised(),
        offset: body("offset"),
        limit: body("limit"),
        data: body("data"),
    } }

    crate::promised::promised! { Response {
        /// total quantity · 总数量
        total_count 0(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// cash coupon state · 代金券状态
            pub enum Status {
                /// available · 可用
                Sended = "SENDED",
                /// deducted · 已实扣
                Used = "USED",
                /// expired · 已过期
                Expired = "EXPIRED",
                /// taken back · 已回收
                Recover = "RECOVER",
                /// no longer valid · 已失效
                Revoked = "REVOKED",
            }
        }

        pub use crate::v3::marketing::favor::stocks::get::response::CouponType;

        pub use crate::v3::marketing::favor::stocks::get::response::CutToMessage;

        /// fixed-amount spend-and-save coupon usage rules · 固定面额满减券使用规则
        #[non_exhaustive]
        pub struct NormalCouponInformation {
            /// face value · 面额 (fen)
            pub coupon_amount: Option<crate::Fen>,
            /// threshold · 门槛 (fen)
            pub transaction_minimum: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { NormalCouponInformation: Received {
            coupon_amount: body("coupon_amount").promised(),
            transaction_minimum: body("transaction_minimum").promised(),
        } }

        crate::promised::promised! { NormalCouponInformation {
            /// face value · 面额 (fen)
            coupon_amount 0(crate::Fen),
            /// threshold · 门槛 (fen)
            transaction_minimum 1(crate::Fen),
        } }

        /// item information · 单品信息
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// goods code · 商品编码
            pub goods_id: Option<String>,
            /// goods quantity · 商品数量
            pub quantity: Option<i64>,
            /// goods price · 商品价格 (fen)
            pub price: Option<crate::Fen>,
            /// goods discount amount · 商品优惠金额 (fen)
            pub discount_amount: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { GoodsDetail: Received {
            goods_id: body("goods_id"),
            quantity: body("quantity"),
            price: body("price"),
            discount_amount: body("discount_amount"),
        } }

        /// redemption information of the actually deducted cash coupon · 已实扣代金券核销信息
        #[non_exhaustive]
        pub struct ConsumeInformation {
            /// redemption time · 核销时间; as 2018-06-08T10:34:56+08:00
            pub consume_time: Option<crate::Time>,
            /// redeeming merchant ID · 核销商户号
            pub consume_mchid: Option<String>,
            /// redeeming merchant ID · 核销商户号
            pub transaction_id: Option<String>,
            /// item information · 单品信息
            pub goods_detail: Vec<GoodsDetail>,
            origin_: crate::model::Origin,
        }

        crate::model! { ConsumeInformation: Received {
            consume_time: body("consume_time"),
            consume_mchid: body("consume_mchid"),
            transaction_id: body("transaction_id"),
            goods_detail: body("goods_detail"),
        } }

        /// discount coupon · 折扣券信息
        #[non_exhaustive]
        pub struct DiscountMsg {
            /// maximum discount amount · 最高折扣金额 (fen)
            pub discount_amount_max: Option<crate::Fen>,
            /// discount percentage · 折扣百分比
            pub discount_percent: Option<i64>,
            /// threshold · 门槛 (fen)
            pub transaction_minimum: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { DiscountMsg: Received {
            discount_amount_max: body("discount_amount_max"),
            discount_percent: body("discount_percent"),
            transaction_minimum: body("transaction_minimum"),
        } }

        /// result set · 结果集
        #[non_exhaustive]
        pub struct Data {
            /// merchant ID creating the stock · 创建批次的商户号
            pub stock_creator_mchid: Option<String>,
            /// coupon stock ID · 批次号
            pub stock_id: Option<String>,
            /// cash coupon ID · 代金券id
            pub coupon_id: Option<String>,
            /// cash coupon name · 代金券名称
            pub coupon_name: Option<String>,
            /// cash coupon state · 代金券状态
            pub status: Option<Status>,
            /// usage instructions · 使用说明
            pub description: Option<String>,
            /// coupon claim time · 领券时间; as 2018-06-08T10:34:56+08:00
            pub create_time: Option<crate::Time>,
            /// coupon type · 券类型
            pub coupon_type: Option<CouponType>,
            /// time the stock was activated · 激活批次的时间; as 2018-06-08T10:34:56+08:00
            pub start_time: Option<crate::Time>,
            /// time the stock was terminated · 终止批次的时间; as 2018-06-08T10:34:56+08:00
            pub stop_time: Option<crate::Time>,
            /// whether it is an item discount · 是否单品优惠
            pub singleitem: Option<bool>,
            /// specific information of a reduce-to stock · 减至批次特定信息
            pub cut_to_message: Option<CutToMessage>,
            /// availability start time · 可用开始时间; as 2018-06-08T10:34:56+08:00
            pub available_begin_time: Option<crate::Time>,
            /// availability end time · 可用结束时间; as 2018-06-08T10:34:56+08:00
            pub available_end_time: Option<crate::Time>,
            /// fixed-amount spend-and-save coupon usage rules · 固定面额满减券使用规则
            pub normal_coupon_information: Option<NormalCouponInformation>,
            /// redemption information of the actually deducted cash coupon · 已实扣代金券核销信息
            pub consume_information: Option<ConsumeInformation>,
            /// remaining amount · 剩余金额 (fen)
            pub available_balance: Option<crate::Fen>,
            /// business type · 业务类型
            pub business_type: Option<super::BusinessType>,
            /// whether there is no fund flow · 是否无资金流
            pub no_cash: Option<bool>,
            /// merchant reference number · 商户单据号
            pub out_request_no: Option<String>,
            /// discount coupon · 折扣券信息
            pub discount_msg: Option<DiscountMsg>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            stock_creator_mchid: body("stock_creator_mchid"),
            stock_id: body("stock_id"),
            coupon_id: body("coupon_id"),
            coupon_name: body("coupon_name"),
            status: body("status"),
            description: body("description"),
            create_time: body("create_time"),
            coupon_type: body("coupon_type"),
            start_time: body("start_time"),
            stop_time: body("stop_time"),
            singleitem: body("singleitem"),
            cut_to_message: body("cut_to_message"),
            available_begin_time: body("available_begin_time"),
            available_end_time: body("available_end_time"),
            normal_coupon_information: body("normal_coupon_information"),
            consume_information: body("consume_information"),
            available_balance: body("available_balance"),
            business_type: body("business_type"),
            no_cash: body("no_cash"),
            out_request_no: body("out_request_no"),
            discount_msg: body("discount_msg"),
        } }
    }
}

/// Issue a cash coupon · 发放代金券
///
/// `POST /v3/marketing/favor/users/{openid}/coupons`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012463767](https://pay.weixin.qq.com/doc/v3/merchant/4012463767)
/// - partner: [4012463807](https://pay.weixin.qq.com/doc/v3/partner/4012463807)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `APPID_MCHID_NOT_MATCH` | The app is not bound to the merchant. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `MCH_NOT_EXISTS` | There is no such merchant. |
/// | 403 | `NOT_ENOUGH` | The balance is too low. |
/// | 403 | `REQUEST_BLOCKED` | The request was stopped by a rule of WeChat Pay's. |
/// | 403 | `RULE_LIMIT` | A rule of the business does not allow it. |
/// | 403 | `USER_ACCOUNT_ABNORMAL` | The user's account was closed or is restricted. |
/// | 404 | `RESOURCE_NOT_EXISTS` | There is no such thing. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::favor::users::by_openid::coupons::post::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "",
///     stock_id: "9856000",
///     out_request_no: "89560002019101000121",
///     appid: "wx233544546545989",
///     stock_creator_mchid: "8956000",
/// });
/// let answer = request.send(&client).await?;
/// let coupon_id = answer.coupon_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::favor::users::by_openid::coupons::post::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "",
///     stock_id: "9856000",
///     out_request_no: "89560002019101000121",
///     appid: "wx233544546545989",
///     stock_creator_mchid: "8956000",
/// })
/// .coupon_value(100)
/// .coupon_minimum(100);
/// ```
#[doc(alias("发放代金券", "4012463767", "4012463807"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Issue a cash coupon · 发放代金券
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户openid; up to 128 characters
        pub openid: String,
        /// coupon stock ID · 批次号; up to 20 characters
        pub stock_id: String,
        /// merchant reference number · 商户单据号; up to 128 characters
        pub out_request_no: String,
        /// official account appid · 公众账号ID; up to 128 characters
        pub appid: String,
        /// merchant ID creating the stock · 创建批次的商户号; up to 20 characters
        pub stock_creator_mchid: String,
        /// specified face value of the coupon to issue · 指定面额发券 (fen)
        pub coupon_value: Option<crate::Fen>,
        /// specified face value of the coupon to issue · 指定面额发券 (fen)
        pub coupon_minimum: Option<crate::Fen>,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        stock_id: body("stock_id").required(),
        out_request_no: body("out_request_no").required(),
        appid: body("appid").required(),
        stock_creator_mchid: body("stock_creator_mchid").required(),
        coupon_value: body("coupon_value"),
        coupon_minimum: body("coupon_minimum"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户openid; up to 128 characters
        openid(&'a str),
        /// coupon stock ID · 批次号; up to 20 characters
        stock_id(&'a str),
        /// merchant reference number · 商户单据号; up to 128 characters
        out_request_no(&'a str),
        /// official account appid · 公众账号ID; up to 128 characters
        appid(&'a str),
        /// merchant ID creating the stock · 创建批次的商户号; up to 20 characters
        stock_creator_mchid(&'a str),
    } {
        /// specified face value of the coupon to issue · 指定面额发券 (fen)
        coupon_value coupon_value_opt(into crate::Fen),
        /// specified face value of the coupon to issue · 指定面额发券 (fen)
        coupon_minimum coupon_minimum_opt(into crate::Fen),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/favor/users/{openid}/coupons",
        "发放代金券",
        "Issue a cash coupon",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Issue a cash coupon · 发放代金券
    #[non_exhaustive]
    pub struct Response {
        /// cash coupon ID · 代金券id
        pub coupon_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        coupon_id: body("coupon_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// cash coupon ID · 代金券id
        coupon_id 0(&str),
    } }
}
