// Written by `cargo xtask codegen` from spec/openapi/v2/wxv/queryrentbill.md

//! `/wxv/queryrentbill`

/// Query a rental order · 查询租借订单
///
/// `POST /wxv/queryrentbill`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::wxv::queryrentbill::post::{Request, Required, Version};
///
/// let request = Request::new(Required {
///     version: Version::V1_0,
///     appid: "wxd678efh567hg6787",
///     out_order_no: "1234323JKHDFE1243252",
///     return_query_id: "微信侧回跳到商户前端时用于查单的单据查询id.",
///     service_id: "",
/// });
/// let answer = request.send(&client).await?;
/// let state = answer.state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::wxv::queryrentbill::post::{Request, Required, SignType, Version};
///
/// let request = Request::new(Required {
///     version: Version::V1_0,
///     appid: "wxd678efh567hg6787",
///     out_order_no: "1234323JKHDFE1243252",
///     return_query_id: "微信侧回跳到商户前端时用于查单的单据查询id.",
///     service_id: "",
/// })
/// .mch_id("1230000109")
/// .sign_type(SignType::HmacSha256);
/// ```
#[doc(alias("查询租借订单"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Query a rental order · 查询租借订单
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
        /// return query ID · 回跳查询id
        pub return_query_id: String,
        /// service ID · 服务ID
        pub service_id: String,
    }

    crate::model! { Request {
        version: body("version").required(),
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        sign_type: body("sign_type"),
        out_order_no: body("out_order_no").required(),
        return_query_id: body("return_query_id").required(),
        service_id: body("service_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// API version number · 接口版本号
        version(Version),
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// merchant service order number · 商户服务订单号
        out_order_no(&'a str),
        /// return query ID · 回跳查询id
        return_query_id(&'a str),
        /// service ID · 服务ID
        service_id(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        asks: true,
        ..Operation::new(
            Method::Post,
            "/wxv/queryrentbill",
            "查询租借订单",
            "Query a rental order",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::v2::deposit::orderquery::post::Version;

    pub use crate::v2::deposit::consume::post::SignType;

    /// Query a rental order · 查询租借订单
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
        /// order state · 单据状态
        pub state: Option<response::State>,
        /// goods name · 商品名称
        pub goods_name: Option<String>,
        /// whether returned · 是否归还
        pub returned: Option<String>,
        /// rental time · 租用时间; as 20180608103456
        pub start_time: Option<crate::CompactTime>,
        /// rental location · 租用地点
        pub service_location: Option<String>,
        /// total deposit · 押金总额 (fen)
        pub deposit_amount: Option<crate::Fen>,
        /// rent rule: billing unit · 租金规则 计费单位
        pub rent_unit: Option<response::RentUnit>,
        /// rent rule: unit fee for charging · 租金规则 计费单价费用 (fen)
        pub rent_unit_fee: Option<crate::Fen>,
        /// rent rule: charging explanation · 租金规则 计费说明
        pub rent_fee_desc: Option<String>,
        /// actual return time · 实际归还时间; as 20180608103456
        pub real_end_time: Option<crate::CompactTime>,
        /// rent fee · 租金费用 (fen)
        pub rent_fee: Option<crate::Fen>,
        /// damages fee · 赔偿金费用 (fen)
        pub compensation_fee: Option<crate::Fen>,
        /// compensation explanation · 赔偿金说明
        pub compensation_fee_desc: Option<String>,
        /// return location · 归还地点
        pub service_end_location: Option<String>,
        /// WeChat Pay service order ID · 微信支付服务订单号
        pub order_id: Option<String>,
        /// finish credential · 完结凭证
        pub finish_ticket: Option<String>,
        /// notification data package · 回调数据包
        pub attach: Option<String>,
        /// finishing transaction ID · 结单交易单号
        pub finish_transaction_id: Option<String>,
        /// payment method · 支付方式
        pub pay_type: Option<response::PayType>,
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
        state: body("state").promised(),
        goods_name: body("goods_name").promised(),
        returned: body("returned").promised(),
        start_time: body("start_time"),
        service_location: body("service_location"),
        deposit_amount: body("deposit_amount").promised(),
        rent_unit: body("rent_unit").promised(),
        rent_unit_fee: body("rent_unit_fee").promised(),
        rent_fee_desc: body("rent_fee_desc"),
        real_end_time: body("real_end_time"),
        rent_fee: body("rent_fee"),
        compensation_fee: body("compensation_fee"),
        compensation_fee_desc: body("compensation_fee_desc"),
        service_end_location: body("service_end_location"),
        order_id: body("order_id").promised(),
        finish_ticket: body("finish_ticket").promised(),
        attach: body("attach"),
        finish_transaction_id: body("finish_transaction_id"),
        pay_type: body("pay_type"),
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
        /// order state · 单据状态
        state 11(&response::State),
        /// goods name · 商品名称
        goods_name 12(&str),
        /// whether returned · 是否归还
        returned 13(&str),
        /// total deposit · 押金总额 (fen)
        deposit_amount 16(crate::Fen),
        /// rent rule: billing unit · 租金规则 计费单位
        rent_unit 17(&response::RentUnit),
        /// rent rule: unit fee for charging · 租金规则 计费单价费用 (fen)
        rent_unit_fee 18(crate::Fen),
        /// WeChat Pay service order ID · 微信支付服务订单号
        order_id 25(&str),
        /// finish credential · 完结凭证
        finish_ticket 26(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v2::deposit::consume::post::response::ReturnCode;

        pub use crate::v2::deposit::consume::post::response::ResultCode;

        pub use crate::v2::wxv::queryhotelbill::post::response::State;

        crate::open_enum! {
            /// rent rule: billing unit · 租金规则 计费单位
            pub enum RentUnit {
                FenYear = "FEN_YEAR",
                FenMonth = "FEN_MONTH",
                FenDay = "FEN_DAY",
                FenHour = "FEN_HOUR",
                FenMinute = "FEN_MINUTE",
                FenOnce = "FEN_ONCE",
            }
        }

        pub use crate::v2::wxv::queryhotelbill::post::response::PayType;
    }
}
