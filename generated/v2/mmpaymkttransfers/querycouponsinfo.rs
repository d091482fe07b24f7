// Written by `cargo xtask codegen` from spec/openapi/v2/mmpaymkttransfers/querycouponsinfo.md

//! `/mmpaymkttransfers/querycouponsinfo`

/// Query a cash coupon's information · 查询代金券信息
///
/// `POST /mmpaymkttransfers/querycouponsinfo`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::mmpaymkttransfers::querycouponsinfo::post::{Request, Required};
///
/// let request = Request::new(Required {
///     coupon_id: "1565",
///     openid: "onqOjjrXT-776SpHnfexGm1_P7iE",
///     appid: "wx5edab3bdfba3dc1c",
///     stock_id: "58818",
/// });
/// let answer = request.send(&client).await?;
/// let coupon_stock_id = answer.coupon_stock_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::mmpaymkttransfers::querycouponsinfo::post::{Request, Required, Type, Version};
///
/// let request = Request::new(Required {
///     coupon_id: "1565",
///     openid: "onqOjjrXT-776SpHnfexGm1_P7iE",
///     appid: "wx5edab3bdfba3dc1c",
///     stock_id: "58818",
/// })
/// .mch_id("10000098")
/// .op_user_id("10000098")
/// .device_info("013467007045764")
/// .version(Version::V1_0)
/// .type_(Type::Xml);
/// ```
#[deprecated(note = "replaced since 2020; use /v3/marketing/favor/users/{openid}/coupons/{coupon_id}")]
#[doc(alias("查询代金券信息"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Query a cash coupon's information · 查询代金券信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// cash coupon ID · 代金券id
        pub coupon_id: String,
        /// user openid · 用户openid
        pub openid: String,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// coupon stock ID · 批次号
        pub stock_id: String,
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
        coupon_id: body("coupon_id").required(),
        openid: body("openid").required(),
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        stock_id: body("stock_id").required(),
        op_user_id: body("op_user_id"),
        device_info: body("device_info"),
        version: body("version"),
        type_: body("type"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// cash coupon ID · 代金券id
        coupon_id(&'a str),
        /// user openid · 用户openid
        openid(&'a str),
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// coupon stock ID · 批次号
        stock_id(&'a str),
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
        deprecated: Some(
            "replaced since 2020; use /v3/marketing/favor/users/{openid}/coupons/{coupon_id}",
        ),
        ..Operation::new(
            Method::Post,
            "/mmpaymkttransfers/querycouponsinfo",
            "查询代金券信息",
            "Query a cash coupon's information",
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

    /// Query a cash coupon's information · 查询代金券信息
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
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
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
        /// cash coupon ID · 代金券id
        pub coupon_id: Option<String>,
        /// cash coupon face value · 代金券面额 (fen)
        pub coupon_value: Option<crate::Fen>,
        /// minimum spend for using the cash coupon · 代金券使用最低限额 (fen)
        pub coupon_mininumn: Option<crate::Fen>,
        /// cash coupon name · 代金券名称
        pub coupon_name: Option<String>,
        /// cash coupon state · 代金券状态
        pub coupon_state: Option<response::CouponState>,
        /// cash coupon description · 代金券描述
        pub coupon_desc: Option<String>,
        /// amount of the cash coupon actually used · 代金券实际使用金额 (fen)
        pub coupon_use_value: Option<crate::Fen>,
        /// remaining available discount amount · 优惠剩余可用额 (fen)
        pub coupon_remain_value: Option<crate::Fen>,
        /// issuing source · 发放来源
        pub send_source: Option<response::SendSource>,
        /// whether partial use is allowed · 是否允许部分使用
        pub is_partial_use: Option<response::IsPartialUse>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        appid: body("appid").promised(),
        mch_id: body("mch_id").promised(),
        sub_mch_id: body("sub_mch_id"),
        device_info: body("device_info"),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        coupon_stock_id: body("coupon_stock_id").promised(),
        coupon_id: body("coupon_id").promised(),
        coupon_value: body("coupon_value").promised(),
        coupon_mininumn: body("coupon_mininumn"),
        coupon_name: body("coupon_name").promised(),
        coupon_state: body("coupon_state").promised(),
        coupon_desc: body("coupon_desc").promised(),
        coupon_use_value: body("coupon_use_value").promised(),
        coupon_remain_value: body("coupon_remain_value").promised(),
        send_source: body("send_source").promised(),
        is_partial_use: body("is_partial_use"),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 2(&str),
        /// merchant ID · 商户号
        mch_id 3(&str),
        /// cash coupon stock ID · 代金券批次ID
        coupon_stock_id 11(&str),
        /// cash coupon ID · 代金券id
        coupon_id 12(&str),
        /// cash coupon face value · 代金券面额 (fen)
        coupon_value 13(crate::Fen),
        /// cash coupon name · 代金券名称
        coupon_name 15(&str),
        /// cash coupon state · 代金券状态
        coupon_state 16(&response::CouponState),
        /// cash coupon description · 代金券描述
        coupon_desc 17(&str),
        /// amount of the cash coupon actually used · 代金券实际使用金额 (fen)
        coupon_use_value 18(crate::Fen),
        /// remaining available discount amount · 优惠剩余可用额 (fen)
        coupon_remain_value 19(crate::Fen),
        /// issuing source · 发放来源
        send_source 20(&response::SendSource),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v2::mmpaymkttransfers::gettransferinfo::post::response::ReturnCode;

        pub use crate::v2::mmpaymkttransfers::gettransferinfo::post::response::ResultCode;

        crate::open_enum! {
            /// cash coupon state · 代金券状态
            pub enum CouponState {
                Sended = "SENDED",
                Used = "USED",
                Expired = "EXPIRED",
            }
        }

        crate::open_enum! {
            /// issuing source · 发放来源
            pub enum SendSource {
                FullSend = "FULL_SEND",
                Normal = "NORMAL",
            }
        }

        crate::open_enum! {
            /// whether partial use is allowed · 是否允许部分使用
            pub enum IsPartialUse {
                V1 = "1",
            }
        }
    }
}
