// Written by `cargo xtask codegen` from spec/openapi/v2/pay/pappayapply.md

//! `/pay/pappayapply`

/// Apply for a deduction · 申请扣款
///
/// `POST /pay/pappayapply`
///
/// Official pages · 官方文档:
///
/// - merchant: [4011987377](https://pay.weixin.qq.com/doc/v2/merchant/4011987377)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v2::pay::pappayapply::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     body: "水电代扣",
///     out_trade_no: "1217752501201407033233368018",
///     total_fee: Fen(888),
///     spbill_create_ip: "8.8.8.8",
///     notify_url: "http://yoursite.com/wxpay.html",
///     trade_type: "PAP",
///     contract_id: "Wx15463511252015071056489715",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v2::pay::pappayapply::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     body: "水电代扣",
///     out_trade_no: "1217752501201407033233368018",
///     total_fee: Fen(888),
///     spbill_create_ip: "8.8.8.8",
///     notify_url: "http://yoursite.com/wxpay.html",
///     trade_type: "PAP",
///     contract_id: "Wx15463511252015071056489715",
/// })
/// .mch_id("10000098")
/// .detail("水电代扣：A水电代扣：B水电代扣：C")
/// .attach("自定义参数")
/// .fee_type("CNY")
/// .goods_tag("WXG")
/// .receipt("Y");
/// ```
#[doc(alias("申请扣款", "4011987377"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Apply for a deduction · 申请扣款
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// requesting appid · 请求appid
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// goods description · 商品描述
        pub body: String,
        /// goods details · 商品详情
        pub detail: Option<String>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// total amount · 总金额 (fen)
        pub total_fee: crate::Fen,
        /// currency type · 货币类型
        pub fee_type: Option<String>,
        /// client IP · 终端IP
        pub spbill_create_ip: String,
        /// goods tag · 商品标记
        pub goods_tag: Option<String>,
        /// notification URL · 回调通知url
        pub notify_url: String,
        /// trade type · 交易类型
        pub trade_type: String,
        /// entrusted deduction contract ID · 委托代扣协议id
        pub contract_id: String,
        /// flag opening the e-fapiao entrance · 电子发票入口开放标识
        pub receipt: Option<String>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        body: body("body").required(),
        detail: body("detail"),
        attach: body("attach"),
        out_trade_no: body("out_trade_no").required(),
        total_fee: body("total_fee").required(),
        fee_type: body("fee_type"),
        spbill_create_ip: body("spbill_create_ip").required(),
        goods_tag: body("goods_tag"),
        notify_url: body("notify_url").required(),
        trade_type: body("trade_type").required(),
        contract_id: body("contract_id").required(),
        receipt: body("receipt"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// requesting appid · 请求appid
        appid(&'a str),
        /// goods description · 商品描述
        body(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// total amount · 总金额 (fen)
        total_fee(crate::Fen),
        /// client IP · 终端IP
        spbill_create_ip(&'a str),
        /// notification URL · 回调通知url
        notify_url(&'a str),
        /// trade type · 交易类型
        trade_type(&'a str),
        /// entrusted deduction contract ID · 委托代扣协议id
        contract_id(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// goods details · 商品详情
        detail detail_opt(into String),
        /// attached data · 附加数据
        attach attach_opt(into String),
        /// currency type · 货币类型
        fee_type fee_type_opt(into String),
        /// goods tag · 商品标记
        goods_tag goods_tag_opt(into String),
        /// flag opening the e-fapiao entrance · 电子发票入口开放标识
        receipt receipt_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        ..Operation::new(
            Method::Post,
            "/pay/pappayapply",
            "申请扣款",
            "Apply for a deduction",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Apply for a deduction · 申请扣款
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// official account appid · 公众账号id
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
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
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        appid: body("appid").promised(),
        mch_id: body("mch_id").promised(),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号id
        appid 2(&str),
        /// merchant ID · 商户号
        mch_id 3(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v2::papay::deletecontract::post::response::ReturnCode;

        pub use crate::v2::papay::deletecontract::post::response::ResultCode;
    }
}
