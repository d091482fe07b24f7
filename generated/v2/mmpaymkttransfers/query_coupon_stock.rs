// Written by `cargo xtask codegen` from spec/openapi/v2/mmpaymkttransfers/query_coupon_stock.md

//! `/mmpaymkttransfers/query_coupon_stock`

/// Query a cash coupon stock · 查询代金券批次
///
/// `POST /mmpaymkttransfers/query_coupon_stock`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::mmpaymkttransfers::query_coupon_stock::post::{Request, Required};
///
/// let request = Request::new(Required { coupon_stock_id: "1757", appid: "wx5edab3bdfba3dc1c" });
/// let answer = request.send(&client).await?;
/// let coupon_value = answer.coupon_value()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::mmpaymkttransfers::query_coupon_stock::post::{Request, Required, Type, Version};
///
/// let request = Request::new(Required { coupon_stock_id: "1757", appid: "wx5edab3bdfba3dc1c" })
///     .mch_id("10000098")
///     .op_user_id("10000098")
///     .device_info("")
///     .version(Version::V1_0)
///     .type_(Type::Xml);
/// ```
#[deprecated(note = "replaced since 2020; use /v3/marketing/favor/stocks/{stock_id}")]
#[doc(alias("查询代金券批次"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Query a cash coupon stock · 查询代金券批次
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// cash coupon stock ID · 代金券批次id
        pub coupon_stock_id: String,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// operator · 操作员
        pub op_user_id: Option<String>,
        /// device number · 设备号
        pub device_info: Option<String>,
        /// protocol version · 协议版本
        pub version: Option<Version>,
        /// contract type · 协议类型
        pub type_: Option<Type>,
    }

    crate::model! { Request {
        coupon_stock_id: body("coupon_stock_id").required(),
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        op_user_id: body("op_user_id"),
        device_info: body("device_info"),
        version: body("version"),
        type_: body("type"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// cash coupon stock ID · 代金券批次id
        coupon_stock_id(&'a str),
        /// official account appid · 公众账号ID
        appid(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// operator · 操作员
        op_user_id op_user_id_opt(into String),
        /// device number · 设备号
        device_info device_info_opt(into String),
        /// protocol version · 协议版本
        version version_opt(Version),
        /// contract type · 协议类型
        type_ type_opt(Type),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        asks: true,
        deprecated: Some("replaced since 2020; use /v3/marketing/favor/stocks/{stock_id}"),
        ..Operation::new(
            Method::Post,
            "/mmpaymkttransfers/query_coupon_stock",
            "查询代金券批次",
            "Query a cash coupon stock",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// protocol version · 协议版本
        pub enum Version {
            V1_0 = "1.0",
        }
    }

    crate::open_enum! {
        /// contract type · 协议类型
        pub enum Type {
            Xml = "XML",
        }
    }

    /// Query a cash coupon stock · 查询代金券批次
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// device number · 设备号
        pub device_info: Option<String>,
        /// nonce · 随机字符串
        pub nonce_str: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        /// cash coupon stock ID · 代金券批次ID
        pub coupon_stock_id: Option<String>,
        /// cash coupon name · 代金券名称
        pub coupon_name: Option<String>,
        /// cash coupon face value · 代金券面额 (fen)
        pub coupon_value: Option<crate::Fen>,
        /// minimum spend for using the cash coupon · 代金券使用最低限额 (fen)
        pub coupon_mininumn: Option<crate::Fen>,
        /// cash coupon stock state · 代金券批次状态
        pub coupon_stock_status: Option<i64>,
        /// cash coupon quantity · 代金券数量
        pub coupon_total: Option<i64>,
        /// maximum quantity of cash coupons claimable · 代金券最大领取数量
        pub max_quota: Option<i64>,
        /// quantity of cash coupons already sent · 代金券已经发送的数量
        pub is_send_num: Option<i64>,
        /// effective start time · 生效开始时间
        pub begin_time: Option<String>,
        /// effective end time · 生效结束时间
        pub end_time: Option<String>,
        /// creation time · 创建时间
        pub create_time: Option<String>,
        /// cash coupon budget · 代金券预算额度 (fen)
        pub coupon_budget: Option<crate::Fen>,
        /// effective start time · 生效开始时间
        pub begin_time_t: Option<String>,
        /// effective end time · 生效结束时间
        pub end_time_t: Option<String>,
        /// creation time · 创建时间
        pub create_time_t: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        appid: body("appid").promised(),
        mch_id: body("mch_id").promised(),
        device_info: body("device_info"),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        coupon_stock_id: body("coupon_stock_id").promised(),
        coupon_name: body("coupon_name"),
        coupon_value: body("coupon_value").promised(),
        coupon_mininumn: body("coupon_mininumn"),
        coupon_stock_status: body("coupon_stock_status").promised(),
        coupon_total: body("coupon_total").promised(),
        max_quota: body("max_quota"),
        is_send_num: body("is_send_num"),
        begin_time: body("begin_time").promised(),
        end_time: body("end_time").promised(),
        create_time: body("create_time").promised(),
        coupon_budget: body("coupon_budget"),
        begin_time_t: body("begin_time_t").promised(),
        end_time_t: body("end_time_t").promised(),
        create_time_t: body("create_time_t").promised(),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 2(&str),
        /// merchant ID · 商户号
        mch_id 3(&str),
        /// cash coupon stock ID · 代金券批次ID
        coupon_stock_id 10(&str),
        /// cash coupon face value · 代金券面额 (fen)
        coupon_value 12(crate::Fen),
        /// cash coupon stock state · 代金券批次状态
        coupon_stock_status 14(i64),
        /// cash coupon quantity · 代金券数量
        coupon_total 15(i64),
        /// effective start time · 生效开始时间
        begin_time 18(&str),
        /// effective end time · 生效结束时间
        end_time 19(&str),
        /// creation time · 创建时间
        create_time 20(&str),
        /// effective start time · 生效开始时间
        begin_time_t 22(&str),
        /// effective end time · 生效结束时间
        end_time_t 23(&str),
        /// creation time · 创建时间
        create_time_t 24(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v2::mmpaymkttransfers::gettransferinfo::post::response::ReturnCode;

        pub use crate::v2::mmpaymkttransfers::gettransferinfo::post::response::ResultCode;
    }
}
