// Written by `cargo xtask codegen` from spec/openapi/v2/pay/unifiedorder.md

//! `/pay/unifiedorder`

/// Place a unified order · 统一下单
///
/// `POST /pay/unifiedorder`
///
/// Official pages · 官方文档:
///
/// - merchant: [4011935214](https://pay.weixin.qq.com/doc/v2/merchant/4011935214), [4011936530](https://pay.weixin.qq.com/doc/v2/merchant/4011936530), [4011936987](https://pay.weixin.qq.com/doc/v2/merchant/4011936987), [4011937163](https://pay.weixin.qq.com/doc/v2/merchant/4011937163), [4011940985](https://pay.weixin.qq.com/doc/v2/merchant/4011940985)
/// - partner: [4011936644](https://pay.weixin.qq.com/doc/v2/partner/4011936644), [4011989255](https://pay.weixin.qq.com/doc/v2/partner/4011989255), [4011941377](https://pay.weixin.qq.com/doc/v2/partner/4011941377), [4011939925](https://pay.weixin.qq.com/doc/v2/partner/4011939925), [4011983228](https://pay.weixin.qq.com/doc/v2/partner/4011983228), [4011983265](https://pay.weixin.qq.com/doc/v2/partner/4011983265)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v2::pay::unifiedorder::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     body: "腾讯充值中心-QQ会员充值",
///     out_trade_no: "20150806125346",
///     total_fee: Fen(88),
///     spbill_create_ip: "123.12.12.123",
///     notify_url: "http://www.weixin.qq.com/wxpay/pay.php",
///     trade_type: "JSAPI",
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
/// use wechatpay::v2::pay::unifiedorder::post::{Detail, GoodsDetail, ProfitSharing, Receipt, Request, Required, SceneInfo, SignType, StoreInfo, UserType, Version};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     body: "腾讯充值中心-QQ会员充值",
///     out_trade_no: "20150806125346",
///     total_fee: Fen(88),
///     spbill_create_ip: "123.12.12.123",
///     notify_url: "http://www.weixin.qq.com/wxpay/pay.php",
///     trade_type: "JSAPI",
/// })
/// .version(Version::V1_0)
/// .profit_sharing(ProfitSharing::N)
/// .mch_id("1230000109")
/// .device_info("013467007045764")
/// .sign_type(SignType::Md5)
/// .detail(Detail::new([GoodsDetail::new()
///     .goods_id("商品编码")
///     .wxpay_goods_id("1001")
///     .goods_name("iPhone6s 16G")
///     .quantity(1)
///     .price(528800)
///     .goods_category("123789")
///     .body("苹果手机")
///     .category("FOOD_BEVERAGE")
///     .merchant_category_code(5942)])
/// .cost_price(1)
/// .receipt_id("wx123"))
/// .attach("深圳分店")
/// .fee_type("CNY")
/// .time_start("20091225091010")
/// .time_expire("20091227091010")
/// .goods_tag("WXG")
/// .product_id("12235413214070356458058")
/// .limit_pay("no_credit")
/// .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
/// .receipt(Receipt::Y)
/// .scene_info(SceneInfo::new(StoreInfo::new("SZTX001").name("腾大餐厅").area_code("440305").address("科技园中一路腾讯大厦")))
/// .user_type(UserType::Idcard)
/// .user_creid("43102119910910512X")
/// .user_truename("周星星");
/// ```
#[doc(alias("统一下单", "4011935214", "4011936530", "4011936987", "4011937163", "4011940985", "4011936644", "4011989255", "4011941377", "4011939925", "4011983228", "4011983265"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Place a unified order · 统一下单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// API version number · 接口版本号
        pub version: Option<Version>,
        /// whether to designate partner profit sharing · 是否指定服务商分账
        pub profit_sharing: Option<ProfitSharing>,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
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
        /// quoted currency · 标价币种
        pub fee_type: Option<String>,
        /// quoted amount · 标价金额 (fen)
        pub total_fee: crate::Fen,
        /// client IP · 终端IP
        pub spbill_create_ip: String,
        /// trade start time · 交易起始时间; as 20180608103456
        pub time_start: Option<crate::CompactTime>,
        /// trade end time · 交易结束时间; as 20180608103456
        pub time_expire: Option<crate::CompactTime>,
        /// order discount tag · 订单优惠标记
        pub goods_tag: Option<String>,
        /// notification URL · 通知地址
        pub notify_url: String,
        /// trade type · 交易类型
        pub trade_type: String,
        /// goods ID · 商品ID
        pub product_id: Option<String>,
        /// specified payment method · 指定支付方式
        pub limit_pay: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// flag opening the e-fapiao entrance · 电子发票入口开放标识
        pub receipt: Option<Receipt>,
        /// scene information as a `JSON` string · 场景信息`JSON`格式字符串
        pub scene_info: Option<crate::JsonString<SceneInfo>>,
        /// document type (payment by specified identity) · 证件类型(指定身份支付)
        pub user_type: Option<UserType>,
        /// document number (payment by specified identity) · 证件号(指定身份支付)
        pub user_creid: Option<String>,
        /// name (payment by specified identity) · 姓名(指定身份支付)
        pub user_truename: Option<String>,
    }

    crate::model! { Request {
        version: body("version"),
        profit_sharing: body("profit_sharing"),
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        device_info: body("device_info"),
        sign_type: body("sign_type"),
        body: body("body").required(),
        detail: body("detail").mark(Mark::Json),
        attach: body("attach"),
        out_trade_no: body("out_trade_no").required(),
        fee_type: body("fee_type"),
        total_fee: body("total_fee").required(),
        spbill_create_ip: body("spbill_create_ip").required(),
        time_start: body("time_start"),
        time_expire: body("time_expire"),
        goods_tag: body("goods_tag"),
        notify_url: body("notify_url").required(),
        trade_type: body("trade_type").required(),
        product_id: body("product_id"),
        limit_pay: body("limit_pay"),
        openid: body("openid"),
        receipt: body("receipt"),
        scene_info: body("scene_info").mark(Mark::Json),
        user_type: body("user_type"),
        user_creid: body("user_creid"),
        user_truename: body("user_truename"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// goods description · 商品描述
        body(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// quoted amount · 标价金额 (fen)
        total_fee(crate::Fen),
        /// client IP · 终端IP
        spbill_create_ip(&'a str),
        /// notification URL · 通知地址
        notify_url(&'a str),
        /// trade type · 交易类型
        trade_type(&'a str),
    } {
        /// API version number · 接口版本号
        version version_opt(Version),
        /// whether to designate partner profit sharing · 是否指定服务商分账
        profit_sharing profit_sharing_opt(ProfitSharing),
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// device number · 设备号
        device_info device_info_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
        /// required for item discount activities · 单品优惠活动该字段必传
        detail detail_opt(into crate::JsonString<Detail>),
        /// attached data · 附加数据
        attach attach_opt(into String),
        /// quoted currency · 标价币种
        fee_type fee_type_opt(into String),
        /// trade start time · 交易起始时间; as 20180608103456
        time_start time_start_opt(into crate::CompactTime),
        /// trade end time · 交易结束时间; as 20180608103456
        time_expire time_expire_opt(into crate::CompactTime),
        /// order discount tag · 订单优惠标记
        goods_tag goods_tag_opt(into String),
        /// goods ID · 商品ID
        product_id product_id_opt(into String),
        /// specified payment method · 指定支付方式
        limit_pay limit_pay_opt(into String),
        /// user openid · 用户标识
        openid openid_opt(into String),
        /// flag opening the e-fapiao entrance · 电子发票入口开放标识
        receipt receipt_opt(Receipt),
        /// scene information as a `JSON` string · 场景信息`JSON`格式字符串
        scene_info scene_info_opt(into crate::JsonString<SceneInfo>),
        /// document type (payment by specified identity) · 证件类型(指定身份支付)
        user_type user_type_opt(UserType),
        /// document number (payment by specified identity) · 证件号(指定身份支付)
        user_creid user_creid_opt(into String),
        /// name (payment by specified identity) · 姓名(指定身份支付)
        user_truename user_truename_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::Md5, crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        ..Operation::new(
            Method::Post,
            "/pay/unifiedorder",
            "统一下单",
            "Place a unified order",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v2::pay::facepayquery::post::Version;

    pub use crate::v2::pay::micropay::post::ProfitSharing;

    pub use crate::webhook::v2::transaction_success::SignType;

    pub use crate::v2::pay::micropay::post::GoodsDetail;

    pub use crate::v2::pay::micropay::post::Detail;

    crate::open_enum! {
        /// flag opening the e-fapiao entrance · 电子发票入口开放标识
        pub enum Receipt {
            Y = "Y",
            N = "N",
        }
    }

    pub use crate::v2::pay::micropay::post::StoreInfo;

    pub use crate::v2::pay::micropay::post::SceneInfo;

    crate::open_enum! {
        /// document type (payment by specified identity) · 证件类型(指定身份支付)
        pub enum UserType {
            Idcard = "IDCARD",
            HongkongMacao = "HONGKONG_MACAO",
            HongkongMacaoResident = "HONGKONG_MACAO_RESIDENT",
            TaiwanResident = "TAIWAN_RESIDENT",
            ForeignResident = "FOREIGN_RESIDENT",
            OverseaPassport = "OVERSEA_PASSPORT",
        }
    }

    /// Place a unified order · 统一下单
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
        /// trade type · 交易类型
        pub trade_type: Option<response::TradeType>,
        /// prepay ID · 预支付交易会话标识
        pub prepay_id: Option<String>,
        /// QR code link · 二维码链接
        pub code_url: Option<String>,
        /// payment jump link · 支付跳转链接
        pub mweb_url: Option<String>,
        /// promotion details as a `JSON` string · 营销详情`JSON`格式字符串
        pub promotion_detail: Option<crate::JsonString<Vec<response::PromotionDetail>>>,
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
        trade_type: body("trade_type").promised(),
        prepay_id: body("prepay_id").promised(),
        code_url: body("code_url"),
        mweb_url: body("mweb_url"),
        promotion_detail: body("promotion_detail").mark(Mark::Json),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 2(&str),
        /// merchant ID · 商户号
        mch_id 3(&str),
        /// trade type · 交易类型
        trade_type 10(&response::TradeType),
        /// prepay ID · 预支付交易会话标识
        prepay_id 11(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transaction_success::ReturnCode;

        pub use crate::webhook::v2::transaction_success::ResultCode;

        crate::open_enum! {
            /// trade type · 交易类型
            pub enum TradeType {
                Jsapi = "JSAPI",
                Native = "NATIVE",
                App = "APP",
                Mweb = "MWEB",
            }
        }

        pub use crate::webhook::v2::transaction_success::Scope;

        pub use crate::webhook::v2::transaction_success::Type;

        pub use crate::v2::pay::micropay::post::response::GoodsDetail;

        pub use crate::v2::pay::micropay::post::response::PromotionDetail;
    }
}
