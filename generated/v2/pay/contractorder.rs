// Written by `cargo xtask codegen` from spec/openapi/v2/pay/contractorder.md

//! `/pay/contractorder`

/// Sign a contract during payment · 支付中签约
///
/// `POST /pay/contractorder`
///
/// Official pages · 官方文档:
///
/// - merchant: [4011987320](https://pay.weixin.qq.com/doc/v2/merchant/4011987320)
/// - partner: [4016608528](https://pay.weixin.qq.com/doc/v2/partner/4016608528)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v2::pay::contractorder::post::{Request, Required, TradeType};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     contract_mchid: "1200009811",
///     contract_appid: "wxcbda96de0b165486",
///     out_trade_no: "123456",
///     body: "Ipadmini16G白色",
///     notify_url: "http://yoursite.com",
///     total_fee: Fen(888),
///     spbill_create_ip: "123.12.12.123",
///     trade_type: TradeType::Jsapi,
///     plan_id: 123,
///     contract_code: "100001256",
///     request_serial: 1695,
///     contract_display_account: "123",
///     contract_notify_url: "http://yoursite.com",
/// });
/// let answer = request.send(&client).await?;
/// let contract_result_code = answer.contract_result_code()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v2::pay::contractorder::post::{Request, Required, TradeType};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     contract_mchid: "1200009811",
///     contract_appid: "wxcbda96de0b165486",
///     out_trade_no: "123456",
///     body: "Ipadmini16G白色",
///     notify_url: "http://yoursite.com",
///     total_fee: Fen(888),
///     spbill_create_ip: "123.12.12.123",
///     trade_type: TradeType::Jsapi,
///     plan_id: 123,
///     contract_code: "100001256",
///     request_serial: 1695,
///     contract_display_account: "123",
///     contract_notify_url: "http://yoursite.com",
/// })
/// .mch_id("1200009811")
/// .sub_mch_id("1900000100")
/// .sub_appid("wx8888888888888888")
/// .device_info("013467007045764")
/// .detail("Ipadmini16G白色")
/// .attach("深圳分店")
/// .time_start("20091225091010")
/// .time_expire("20091227091010")
/// .goods_tag("WXG")
/// .product_id("12235413214070356458058")
/// .limit_pay("no_credit")
/// .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
/// .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
/// ```
#[doc(alias("支付中签约", "4011987320", "4016608528"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Sign a contract during payment · 支付中签约
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// requesting appid · 请求appid
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// sub-merchant official account appid · 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// contract-signing merchant ID · 签约商户号
        pub contract_mchid: String,
        /// contract signing appid · 签约appid
        pub contract_appid: String,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// device number · 设备号
        pub device_info: Option<String>,
        /// goods description · 商品描述
        pub body: String,
        /// goods details · 商品详情
        pub detail: Option<String>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// notification URL · 回调通知url
        pub notify_url: String,
        /// total amount · 总金额 (fen)
        pub total_fee: crate::Fen,
        /// client IP · 终端IP
        pub spbill_create_ip: String,
        /// trade start time · 交易起始时间; as 20180608103456
        pub time_start: Option<crate::CompactTime>,
        /// trade end time · 交易结束时间; as 20180608103456
        pub time_expire: Option<crate::CompactTime>,
        /// goods tag · 商品标记
        pub goods_tag: Option<String>,
        /// trade type · 交易类型
        pub trade_type: TradeType,
        /// goods ID · 商品ID
        pub product_id: Option<String>,
        /// specified payment method · 指定支付方式
        pub limit_pay: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// user sub-openid · 用户子标识
        pub sub_openid: Option<String>,
        /// template ID · 模板id
        pub plan_id: i64,
        /// contract number · 签约协议号
        pub contract_code: String,
        /// request serial number · 请求序列号
        pub request_serial: i64,
        /// user account display name · 用户账户展示名称
        pub contract_display_account: String,
        /// contract signing notification URL · 签约信息通知url
        pub contract_notify_url: String,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id"),
        sub_appid: body("sub_appid"),
        contract_mchid: body("contract_mchid").required(),
        contract_appid: body("contract_appid").required(),
        out_trade_no: body("out_trade_no").required(),
        device_info: body("device_info"),
        body: body("body").required(),
        detail: body("detail"),
        attach: body("attach"),
        notify_url: body("notify_url").required(),
        total_fee: body("total_fee").required(),
        spbill_create_ip: body("spbill_create_ip").required(),
        time_start: body("time_start"),
        time_expire: body("time_expire"),
        goods_tag: body("goods_tag"),
        trade_type: body("trade_type").required(),
        product_id: body("product_id"),
        limit_pay: body("limit_pay"),
        openid: body("openid"),
        sub_openid: body("sub_openid"),
        plan_id: body("plan_id").required(),
        contract_code: body("contract_code").required(),
        request_serial: body("request_serial").required(),
        contract_display_account: body("contract_display_account").required(),
        contract_notify_url: body("contract_notify_url").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// requesting appid · 请求appid
        appid(&'a str),
        /// contract-signing merchant ID · 签约商户号
        contract_mchid(&'a str),
        /// contract signing appid · 签约appid
        contract_appid(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// goods description · 商品描述
        body(&'a str),
        /// notification URL · 回调通知url
        notify_url(&'a str),
        /// total amount · 总金额 (fen)
        total_fee(crate::Fen),
        /// client IP · 终端IP
        spbill_create_ip(&'a str),
        /// trade type · 交易类型
        trade_type(TradeType),
        /// template ID · 模板id
        plan_id(i64),
        /// contract number · 签约协议号
        contract_code(&'a str),
        /// request serial number · 请求序列号
        request_serial(i64),
        /// user account display name · 用户账户展示名称
        contract_display_account(&'a str),
        /// contract signing notification URL · 签约信息通知url
        contract_notify_url(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mch_id sub_mch_id_opt(into String),
        /// sub-merchant official account appid · 子商户公众账号ID
        sub_appid sub_appid_opt(into String),
        /// device number · 设备号
        device_info device_info_opt(into String),
        /// goods details · 商品详情
        detail detail_opt(into String),
        /// attached data · 附加数据
        attach attach_opt(into String),
        /// trade start time · 交易起始时间; as 20180608103456
        time_start time_start_opt(into crate::CompactTime),
        /// trade end time · 交易结束时间; as 20180608103456
        time_expire time_expire_opt(into crate::CompactTime),
        /// goods tag · 商品标记
        goods_tag goods_tag_opt(into String),
        /// goods ID · 商品ID
        product_id product_id_opt(into String),
        /// specified payment method · 指定支付方式
        limit_pay limit_pay_opt(into String),
        /// user openid · 用户标识
        openid openid_opt(into String),
        /// user sub-openid · 用户子标识
        sub_openid sub_openid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        ..Operation::new(
            Method::Post,
            "/pay/contractorder",
            "支付中签约",
            "Sign a contract during payment",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// trade type · 交易类型
        pub enum TradeType {
            Jsapi = "JSAPI",
            Native = "NATIVE",
            App = "APP",
            Mweb = "MWEB",
        }
    }

    /// Sign a contract during payment · 支付中签约
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// official account appid · 公众账号id
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// nonce · 随机字符串
        pub nonce_str: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        /// pre-signing result · 预签约结果
        pub contract_result_code: Option<String>,
        /// pre-signing error code · 预签约错误代码
        pub contract_err_code: Option<String>,
        /// pre-signing error description · 预签约错误描述
        pub contract_err_code_des: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// sub-merchant official account appid · 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// prepay ID · 预支付交易会话标识
        pub prepay_id: Option<String>,
        /// trade type · 交易类型
        pub trade_type: Option<String>,
        /// QR code link · 二维码链接
        pub code_url: Option<String>,
        /// template ID · 模板id
        pub plan_id: Option<i64>,
        /// request serial number · 请求序列号
        pub request_serial: Option<String>,
        /// contract number · 签约协议号
        pub contract_code: Option<String>,
        /// user account display name · 用户账户展示名称
        pub contract_display_account: Option<String>,
        /// payment jump link · 支付跳转链接
        pub mweb_url: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        result_code: body("result_code"),
        appid: body("appid").promised(),
        mch_id: body("mch_id").promised(),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        contract_result_code: body("contract_result_code").promised(),
        contract_err_code: body("contract_err_code"),
        contract_err_code_des: body("contract_err_code_des"),
        sub_mch_id: body("sub_mch_id"),
        sub_appid: body("sub_appid"),
        prepay_id: body("prepay_id").promised(),
        trade_type: body("trade_type").promised(),
        code_url: body("code_url"),
        plan_id: body("plan_id"),
        request_serial: body("request_serial"),
        contract_code: body("contract_code"),
        contract_display_account: body("contract_display_account"),
        mweb_url: body("mweb_url"),
        out_trade_no: body("out_trade_no").promised(),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号id
        appid 3(&str),
        /// merchant ID · 商户号
        mch_id 4(&str),
        /// pre-signing result · 预签约结果
        contract_result_code 9(&str),
        /// prepay ID · 预支付交易会话标识
        prepay_id 14(&str),
        /// trade type · 交易类型
        trade_type 15(&str),
        /// merchant order number · 商户订单号
        out_trade_no 22(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v2::papay::deletecontract::post::response::ReturnCode;

        pub use crate::v2::papay::deletecontract::post::response::ResultCode;
    }
}
