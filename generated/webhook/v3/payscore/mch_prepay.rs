// Written by `cargo xtask codegen` from spec/webhook/v3/PAYSCORE.MCH_PREPAY.md

//! Notification: pay score merchant prepay order (PAYSCORE.MCH\_PREPAY, acquiring institution, JSON) · 支付分从业机构-商户预下单(PAYSCORE.MCH\_PREPAY)通知(JSON)
//!
//! Notification `PAYSCORE.MCH_PREPAY`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4012084127](https://pay.weixin.qq.com/doc/v3/partner/4012084127), [4013194116](https://pay.weixin.qq.com/doc/v3/partner/4013194116)
#![doc(alias("支付分从业机构-商户预下单(PAYSCORE.MCH_PREPAY)通知(JSON)", "4012084127", "4013194116"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "PAYSCORE.MCH_PREPAY";
    type Reply = ();
}

crate::open_enum! {
    /// trade type `JSAPI` · `JSAPI`
    pub enum TradeType {
        Jsapi = "JSAPI",
        Native = "NATIVE",
        App = "App",
    }
}

crate::open_enum! {
    /// payment method limit `no_credit` · `no_credit`
    pub enum LimitPay {
        NoCredit = "no_credit",
    }
}

/// some input parameters of the prepay order request · 预下单请求部分输入参数
#[non_exhaustive]
pub struct PrepayReqBody {
    /// terminal device number · 终端设备号
    pub device_info: Option<String>,
    /// ID WeChat Pay assigned to the acquiring partner · 微信支付分配给收单服务商的ID
    pub nonce_str: Option<String>,
    /// brief description of the goods or payment order · 商品或支付单简要描述
    pub body: Option<String>,
    /// attached data · 附加数据
    pub attach: Option<String>,
    /// three-letter code under ISO 4217 · 符合ISO 4217标准的三位字母代码
    pub fee_type: Option<String>,
    /// order generation time · 订单生成时间; as 2018-06-08T10:34:56+08:00
    pub time_start: Option<crate::Time>,
    /// order expiry time · 订单失效时间; as 2018-06-08T10:34:56+08:00
    pub time_expire: Option<crate::Time>,
    /// goods tag · 商品标记
    pub goods_tag: Option<String>,
    /// notification URL for WeChat Pay's asynchronous result notification · 异步接收微信支付结果通知的回调地址
    pub notify_url: Option<String>,
    /// trade type `JSAPI` · `JSAPI`
    pub trade_type: Option<TradeType>,
    /// payment method limit `no_credit` · `no_credit`
    pub limit_pay: Option<LimitPay>,
    /// whether to use with the official account platform's fapiao function · 需要跟公众平台的发票功能联合使用
    pub need_receipt: Option<bool>,
    origin_: crate::model::Origin,
}

crate::model! { PrepayReqBody: Received {
    device_info: body("device_info").promised(),
    nonce_str: body("nonce_str").promised(),
    body: body("body").promised(),
    attach: body("attach"),
    fee_type: body("fee_type").promised(),
    time_start: body("time_start").promised(),
    time_expire: body("time_expire").promised(),
    goods_tag: body("goods_tag"),
    notify_url: body("notify_url").promised(),
    trade_type: body("trade_type").promised(),
    limit_pay: body("limit_pay").promised(),
    need_receipt: body("need_receipt").promised(),
} }

crate::promised::promised! { PrepayReqBody {
    /// terminal device number · 终端设备号
    device_info 0(&str),
    /// ID WeChat Pay assigned to the acquiring partner · 微信支付分配给收单服务商的ID
    nonce_str 1(&str),
    /// brief description of the goods or payment order · 商品或支付单简要描述
    body 2(&str),
    /// three-letter code under ISO 4217 · 符合ISO 4217标准的三位字母代码
    fee_type 4(&str),
    /// order generation time · 订单生成时间; as 2018-06-08T10:34:56+08:00
    time_start 5(&crate::Time),
    /// order expiry time · 订单失效时间; as 2018-06-08T10:34:56+08:00
    time_expire 6(&crate::Time),
    /// notification URL for WeChat Pay's asynchronous result notification · 异步接收微信支付结果通知的回调地址
    notify_url 8(&str),
    /// trade type `JSAPI` · `JSAPI`
    trade_type 9(&TradeType),
    /// payment method limit `no_credit` · `no_credit`
    limit_pay 10(&LimitPay),
    /// whether to use with the official account platform's fapiao function · 需要跟公众平台的发票功能联合使用
    need_receipt 11(bool),
} }

/// Notification: pay score merchant prepay order (PAYSCORE.MCH\_PREPAY, acquiring institution, JSON) · 支付分从业机构-商户预下单(PAYSCORE.MCH\_PREPAY)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// service ID submitted when creating the order · 调用创单接口时提交的服务ID
    pub service_id: Option<String>,
    /// appid submitted when creating the order · 调用创单接口时提交的应用ID
    pub appid: Option<String>,
    /// merchant ID submitted when calling the order creation API · 调用创单接口时提交的商户号
    pub mchid: Option<String>,
    /// sub-merchant appid passed when creating the order · 调用创单接口时传入的子商户应用ID
    pub sub_appid: Option<String>,
    /// sub-merchant's merchant ID passed when calling the order creation API · 调用创单接口时传入的子商户商户号
    pub sub_mchid: Option<String>,
    /// channel partner merchant ID passed when calling the order creation API · 调用创单接口时传入的渠道商商户号
    pub channel_id: Option<String>,
    /// merchant service order number submitted when calling the order creation API · 调用创单接口时提交的商户服务订单号
    pub out_order_no: Option<String>,
    /// WeChat user openid under the merchant's appid · 微信用户在商户对应AppID下的唯一标识
    pub openid: Option<String>,
    /// WeChat user openid under the merchant's sub\_appid · 微信用户在商户对应sub\_appid下的唯一标识
    pub sub_openid: Option<String>,
    /// total amount · 总金额 (fen)
    pub total_amount: Option<crate::Fen>,
    /// some input parameters of the prepay order request · 预下单请求部分输入参数
    pub prepay_req_body: Option<PrepayReqBody>,
    /// Base64-encoded header of the acquiring institution's prepay order request · Base64编码后的从业机构请求预下单接口使用请求的头部
    pub prepay_req_header_base64: Option<String>,
    /// Base64-encoded request body the acquiring institution sent to the prepay order API · Base64编码后的从业机构请求预下单接口使用请求的包体
    pub prepay_req_body_base64: Option<String>,
    /// when an acquiring institution requests a prepay order · 从业机构请求预下单接口时
    pub prepay_resp_http_code: Option<i64>,
    /// Base64-encoded header of the acquiring institution's prepay order response · Base64编码后的从业机构请求预下单接口收到响应的头部
    pub prepay_resp_header_base64: Option<String>,
    /// Base64-encoded response body the acquiring institution received from the prepay order API · Base64编码后的从业机构请求预下单接口收到响应的包体
    pub prepay_resp_body_base64: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    service_id: body("service_id").promised(),
    appid: body("appid").promised(),
    mchid: body("mchid").promised(),
    sub_appid: body("sub_appid"),
    sub_mchid: body("sub_mchid").promised(),
    channel_id: body("channel_id"),
    out_order_no: body("out_order_no").promised(),
    openid: body("openid"),
    sub_openid: body("sub_openid"),
    total_amount: body("total_amount").promised(),
    prepay_req_body: body("prepay_req_body").promised(),
    prepay_req_header_base64: body("prepay_req_header_base64"),
    prepay_req_body_base64: body("prepay_req_body_base64"),
    prepay_resp_http_code: body("prepay_resp_http_code"),
    prepay_resp_header_base64: body("prepay_resp_header_base64"),
    prepay_resp_body_base64: body("prepay_resp_body_base64"),
} }

crate::promised::promised! { Resource {
    /// service ID submitted when creating the order · 调用创单接口时提交的服务ID
    service_id 0(&str),
    /// appid submitted when creating the order · 调用创单接口时提交的应用ID
    appid 1(&str),
    /// merchant ID submitted when calling the order creation API · 调用创单接口时提交的商户号
    mchid 2(&str),
    /// sub-merchant's merchant ID passed when calling the order creation API · 调用创单接口时传入的子商户商户号
    sub_mchid 4(&str),
    /// merchant service order number submitted when calling the order creation API · 调用创单接口时提交的商户服务订单号
    out_order_no 6(&str),
    /// total amount · 总金额 (fen)
    total_amount 9(crate::Fen),
    /// some input parameters of the prepay order request · 预下单请求部分输入参数
    prepay_req_body 10(&PrepayReqBody),
} }
