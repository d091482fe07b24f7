// Written by `cargo xtask codegen` from spec/openapi/v2/deposit/unifiedorder.md

//! `/deposit/unifiedorder`

/// Pay a deposit (JSAPI or app payment) · 支付押金（JSAPI/APP支付）
///
/// `POST /deposit/unifiedorder`
///
/// Official pages · 官方文档:
///
/// - partner: [4011986340](https://pay.weixin.qq.com/doc/v2/partner/4011986340), [4011986476](https://pay.weixin.qq.com/doc/v2/partner/4011986476)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v2::deposit::unifiedorder::post::{Request, Required, TradeType};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     sub_mch_id: "1900000109",
///     body: "腾讯充值中心-QQ会员充值",
///     out_trade_no: "1217752501201407033233368018",
///     fee_type: "CNY",
///     total_fee: Fen(888),
///     spbill_create_ip: "123.12.12.123",
///     notify_url: "http://www.weixin.qq.com/wxpay/pay.php",
///     trade_type: TradeType::Jsapi,
/// });
/// let answer = request.send(&client).await?;
/// let prepay_id = answer.prepay_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v2::deposit::unifiedorder::post::{Detail, GoodsDetail, GoodsDetailRequired, Receipt, Request, Required, SceneInfo, SignType, StoreInfo, TradeType};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     sub_mch_id: "1900000109",
///     body: "腾讯充值中心-QQ会员充值",
///     out_trade_no: "1217752501201407033233368018",
///     fee_type: "CNY",
///     total_fee: Fen(888),
///     spbill_create_ip: "123.12.12.123",
///     notify_url: "http://www.weixin.qq.com/wxpay/pay.php",
///     trade_type: TradeType::Jsapi,
/// })
/// .mch_id("1900000109")
/// .sub_appid("wx8888888888888888")
/// .device_info("013467007045764")
/// .sign_type(SignType::HmacSha256)
/// .detail(Detail::new([GoodsDetail::new(GoodsDetailRequired { quantity: 1, price: Fen(528800) })
///     .goods_id("商品编码")
///     .wxpay_goods_id("1001")
///     .goods_name("iPhone6s 16G")])
/// .cost_price(1)
/// .receipt_id("wx123"))
/// .attach("说明")
/// .time_start("20091225091010")
/// .time_expire("20091227091010")
/// .product_id("12235413214070356458058")
/// .limit_pay("no_credit")
/// .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
/// .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
/// .receipt(Receipt::Y)
/// .scene_info(SceneInfo::new(StoreInfo::new("SZTX001").name("腾大餐厅").area_code("440305").address("科技园中一路腾讯大厦")));
/// ```
#[doc(alias("支付押金（JSAPI/APP支付）", "4011986340", "4011986476"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Pay a deposit (JSAPI or app payment) · 支付押金（JSAPI/APP支付）
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner appid · 服务商应用ID
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: String,
        /// device number · 设备号
        pub device_info: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// goods description · 商品描述
        pub body: String,
        /// required for item discount activities · 单品优惠活动该字段必传
        pub detail: Option<crate::JsonString<Detail>>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// currency type · 货币类型
        pub fee_type: String,
        /// total amount · 总金额 (fen)
        pub total_fee: crate::Fen,
        /// client IP · 终端IP
        pub spbill_create_ip: String,
        /// trade start time · 交易起始时间; as 20180608103456
        pub time_start: Option<crate::CompactTime>,
        /// trade end time · 交易结束时间; as 20180608103456
        pub time_expire: Option<crate::CompactTime>,
        /// notification URL · 通知地址
        pub notify_url: String,
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
        /// flag opening the e-fapiao entrance · 电子发票入口开放标识
        pub receipt: Option<Receipt>,
        /// scene information as a `JSON` string · 场景信息`JSON`格式字符串
        pub scene_info: Option<crate::JsonString<SceneInfo>>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        sub_appid: body("sub_appid"),
        sub_mch_id: body("sub_mch_id").required(),
        device_info: body("device_info"),
        sign_type: body("sign_type"),
        body: body("body").required(),
        detail: body("detail").mark(Mark::Json),
        attach: body("attach"),
        out_trade_no: body("out_trade_no").required(),
        fee_type: body("fee_type").required(),
        total_fee: body("total_fee").required(),
        spbill_create_ip: body("spbill_create_ip").required(),
        time_start: body("time_start"),
        time_expire: body("time_expire"),
        notify_url: body("notify_url").required(),
        trade_type: body("trade_type").required(),
        product_id: body("product_id"),
        limit_pay: body("limit_pay"),
        openid: body("openid"),
        sub_openid: body("sub_openid"),
        receipt: body("receipt"),
        scene_info: body("scene_info").mark(Mark::Json),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// partner appid · 服务商应用ID
        appid(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mch_id(&'a str),
        /// goods description · 商品描述
        body(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// currency type · 货币类型
        fee_type(&'a str),
        /// total amount · 总金额 (fen)
        total_fee(crate::Fen),
        /// client IP · 终端IP
        spbill_create_ip(&'a str),
        /// notification URL · 通知地址
        notify_url(&'a str),
        /// trade type · 交易类型
        trade_type(TradeType),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// sub-merchant appid · 子商户应用ID
        sub_appid sub_appid_opt(into String),
        /// device number · 设备号
        device_info device_info_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
        /// required for item discount activities · 单品优惠活动该字段必传
        detail detail_opt(into crate::JsonString<Detail>),
        /// attached data · 附加数据
        attach attach_opt(into String),
        /// trade start time · 交易起始时间; as 20180608103456
        time_start time_start_opt(into crate::CompactTime),
        /// trade end time · 交易结束时间; as 20180608103456
        time_expire time_expire_opt(into crate::CompactTime),
        /// goods ID · 商品ID
        product_id product_id_opt(into String),
        /// specified payment method · 指定支付方式
        limit_pay limit_pay_opt(into String),
        /// user openid · 用户标识
        openid openid_opt(into String),
        /// user sub-openid · 用户子标识
        sub_openid sub_openid_opt(into String),
        /// flag opening the e-fapiao entrance · 电子发票入口开放标识
        receipt receipt_opt(Receipt),
        /// scene information as a `JSON` string · 场景信息`JSON`格式字符串
        scene_info scene_info_opt(into crate::JsonString<SceneInfo>),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::Md5, crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        ..Operation::new(
            Method::Post,
            "/deposit/unifiedorder",
            "支付押金（JSAPI/APP支付）",
            "Pay a deposit (JSAPI or app payment)",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v2::deposit::micropay::post::SignType;

    pub use crate::v2::deposit::micropay::post::GoodsDetail;

    pub use crate::v2::deposit::micropay::post::GoodsDetailRequired;

    pub use crate::v2::deposit::micropay::post::Detail;

    crate::open_enum! {
        /// trade type · 交易类型
        pub enum TradeType {
            Jsapi = "JSAPI",
            App = "APP",
        }
    }

    crate::open_enum! {
        /// flag opening the e-fapiao entrance · 电子发票入口开放标识
        pub enum Receipt {
            Y = "Y",
            N = "N",
        }
    }

    pub use crate::v2::deposit::micropay::post::StoreInfo;

    pub use crate::v2::deposit::micropay::post::SceneInfo;

    /// Pay a deposit (JSAPI or app payment) · 支付押金（JSAPI/APP支付）
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// partner appid · 服务商应用ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
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
        /// trade type · 交易类型
        pub trade_type: Option<TradeType>,
        /// prepay ID · 预支付交易会话标识
        pub prepay_id: Option<String>,
        /// QR code link · 二维码链接
        pub code_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        appid: body("appid").promised(),
        mch_id: body("mch_id").promised(),
        sub_appid: body("sub_appid"),
        sub_mch_id: body("sub_mch_id").promised(),
        device_info: body("device_info"),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        trade_type: body("trade_type").promised(),
        prepay_id: body("prepay_id").promised(),
        code_url: body("code_url"),
    } }

    crate::promised::promised! { Response {
        /// partner appid · 服务商应用ID
        appid 2(&str),
        /// merchant ID · 商户号
        mch_id 3(&str),
        /// sub-merchant ID · 子商户号
        sub_mch_id 5(&str),
        /// trade type · 交易类型
        trade_type 12(&TradeType),
        /// prepay ID · 预支付交易会话标识
        prepay_id 13(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v2::deposit::consume::post::response::ReturnCode;

        pub use crate::v2::deposit::consume::post::response::ResultCode;
    }
}
