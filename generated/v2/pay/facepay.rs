// Written by `cargo xtask codegen` from spec/openapi/v2/pay/facepay.md

//! `/pay/facepay`

/// Submit a face payment · 提交刷脸支付
///
/// `POST /pay/facepay`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v2::pay::facepay::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     body: "image形象店-深圳腾大- QQ公仔",
///     out_trade_no: "1217472501201407033233367018",
///     total_fee: Fen(888),
///     fee_type: "CNY",
///     spbill_create_ip: "8.8.8.8",
///     face_code: "b713b5d2-666c-48",
/// });
/// let answer = request.send(&client).await?;
/// let is_subscribe = answer.is_subscribe()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v2::pay::facepay::post::{Deposit, Detail, GoodsDetail, GoodsDetailRequired, Request, Required, SignType};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     body: "image形象店-深圳腾大- QQ公仔",
///     out_trade_no: "1217472501201407033233367018",
///     total_fee: Fen(888),
///     fee_type: "CNY",
///     spbill_create_ip: "8.8.8.8",
///     face_code: "b713b5d2-666c-48",
/// })
/// .deposit(Deposit::Y)
/// .sub_appid("wx8888888888888888")
/// .mch_id("1900000100")
/// .sub_mch_id("1900000100")
/// .device_info("013467007045764")
/// .detail(Detail::new([GoodsDetail::new(GoodsDetailRequired {
///     goods_id: "商品编码",
///     goods_name: "iPhone6s 16G",
///     goods_num: 1,
///     price: Fen(528800),
/// })
/// .wxpay_goods_id("1001")
/// .goods_category("123789")
/// .body("苹果手机")]))
/// .attach("说明")
/// .goods_tag("1234")
/// .limit_pay("no_credit")
/// .time_start("20091225091010")
/// .time_expire("20091227091010")
/// .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
/// .sign_type(SignType::HmacSha256);
/// ```
#[doc(alias("提交刷脸支付"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Submit a face payment · 提交刷脸支付
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// whether a deposit payment · 是否押金支付
        pub deposit: Option<Deposit>,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// sub-merchant official account appid · 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// device number · 设备号
        pub device_info: Option<String>,
        /// goods description · 商品描述
        pub body: String,
        /// goods details as a `JSON` string · 商品详情`JSON`格式字符串
        pub detail: Option<crate::JsonString<Detail>>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// total amount · 总金额 (fen)
        pub total_fee: crate::Fen,
        /// currency type · 货币类型
        pub fee_type: String,
        /// client IP · 终端IP
        pub spbill_create_ip: String,
        /// order discount tag · 订单优惠标记
        pub goods_tag: Option<String>,
        /// specified payment method · 指定支付方式
        pub limit_pay: Option<String>,
        /// trade start time · 交易起始时间; as 20180608103456
        pub time_start: Option<crate::CompactTime>,
        /// trade end time · 交易结束时间; as 20180608103456
        pub time_expire: Option<crate::CompactTime>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// authorisation code · 授权码
        pub face_code: String,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
    }

    crate::model! { Request {
        deposit: body("deposit"),
        appid: body("appid").required(),
        sub_appid: body("sub_appid"),
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id"),
        device_info: body("device_info"),
        body: body("body").required(),
        detail: body("detail").mark(Mark::Json),
        attach: body("attach"),
        out_trade_no: body("out_trade_no").required(),
        total_fee: body("total_fee").required(),
        fee_type: body("fee_type").required(),
        spbill_create_ip: body("spbill_create_ip").required(),
        goods_tag: body("goods_tag"),
        limit_pay: body("limit_pay"),
        time_start: body("time_start"),
        time_expire: body("time_expire"),
        openid: body("openid"),
        face_code: body("face_code").required(),
        sign_type: body("sign_type"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// goods description · 商品描述
        body(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// total amount · 总金额 (fen)
        total_fee(crate::Fen),
        /// currency type · 货币类型
        fee_type(&'a str),
        /// client IP · 终端IP
        spbill_create_ip(&'a str),
        /// authorisation code · 授权码
        face_code(&'a str),
    } {
        /// whether a deposit payment · 是否押金支付
        deposit deposit_opt(Deposit),
        /// sub-merchant official account appid · 子商户公众账号ID
        sub_appid sub_appid_opt(into String),
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mch_id sub_mch_id_opt(into String),
        /// device number · 设备号
        device_info device_info_opt(into String),
        /// goods details as a `JSON` string · 商品详情`JSON`格式字符串
        detail detail_opt(into crate::JsonString<Detail>),
        /// attached data · 附加数据
        attach attach_opt(into String),
        /// order discount tag · 订单优惠标记
        goods_tag goods_tag_opt(into String),
        /// specified payment method · 指定支付方式
        limit_pay limit_pay_opt(into String),
        /// trade start time · 交易起始时间; as 20180608103456
        time_start time_start_opt(into crate::CompactTime),
        /// trade end time · 交易结束时间; as 20180608103456
        time_expire time_expire_opt(into crate::CompactTime),
        /// user openid · 用户标识
        openid openid_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        ..Operation::new(
            Method::Post,
            "/pay/facepay",
            "提交刷脸支付",
            "Submit a face payment",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// whether a deposit payment · 是否押金支付
        pub enum Deposit {
            Y = "Y",
            N = "N",
        }
    }

    /// item list · 单品列表
    #[must_use]
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// goods code · 商品编码
        pub goods_id: String,
        /// WeChat Pay goods code · 微信支付商品编码
        pub wxpay_goods_id: Option<String>,
        /// goods name · 商品名称
        pub goods_name: String,
        /// goods quantity · 商品数量
        pub goods_num: i64,
        /// goods unit price · 商品单价 (fen)
        pub price: crate::Fen,
        /// goods category ID · 商品类目ID
        pub goods_category: Option<String>,
        /// goods description information · 商品描述信息
        pub body: Option<String>,
    }

    crate::model! { GoodsDetail {
        goods_id: body("goods_id").required(),
        wxpay_goods_id: body("wxpay_goods_id"),
        goods_name: body("goods_name").required(),
        goods_num: body("goods_num").required(),
        price: body("price").required(),
        goods_category: body("goods_category"),
        body: body("body"),
    } }

    crate::sent::sent! { GoodsDetail(GoodsDetailRequired<'a>) {
        /// goods code · 商品编码
        goods_id(&'a str),
        /// goods name · 商品名称
        goods_name(&'a str),
        /// goods quantity · 商品数量
        goods_num(i64),
        /// goods unit price · 商品单价 (fen)
        price(crate::Fen),
    } {
        /// WeChat Pay goods code · 微信支付商品编码
        wxpay_goods_id wxpay_goods_id_opt(into String),
        /// goods category ID · 商品类目ID
        goods_category goods_category_opt(into String),
        /// goods description information · 商品描述信息
        body body_opt(into String),
    } }

    /// goods details as a `JSON` string · 商品详情`JSON`格式字符串
    #[must_use]
    #[non_exhaustive]
    pub struct Detail {
        /// item list · 单品列表
        pub goods_detail: Vec<GoodsDetail>,
    }

    crate::model! { Detail {
        goods_detail: body("goods_detail").required(),
    } }

    crate::sent::sent! { Detail(goods_detail: [GoodsDetail]) {
    } }

    pub use crate::v2::billcommentsp::batchquerycomment::post::SignType;

    /// Submit a face payment · 提交刷脸支付
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// sub-merchant official account appid · 子商户公众账号ID
        pub sub_appid: Option<String>,
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
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// whether the official account is followed · 是否关注公众账号
        pub is_subscribe: Option<response::IsSubscribe>,
        /// user sub-openid · 用户子标识
        pub sub_openid: Option<String>,
        /// whether the sub official account is followed · 是否关注子公众账号
        pub sub_is_subscribe: Option<response::SubIsSubscribe>,
        /// trade type · 交易类型
        pub trade_type: Option<String>,
        /// payer's bank · 付款银行
        pub bank_type: Option<String>,
        /// quoted currency · 标价币种
        pub fee_type: Option<String>,
        /// quoted amount · 标价金额 (fen)
        pub total_fee: Option<crate::Fen>,
        /// cash payment currency · 现金支付币种
        pub cash_fee_type: Option<String>,
        /// cash payment amount · 现金支付金额 (fen)
        pub cash_fee: Option<crate::Fen>,
        /// order amount due for settlement · 应结订单金额 (fen)
        pub settlement_total_fee: Option<crate::Fen>,
        /// cash coupon amount · 代金券金额 (fen)
        pub coupon_fee: Option<crate::Fen>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// merchant data package · 商家数据包
        pub attach: Option<String>,
        /// payment completion time · 支付完成时间; as 20180608103456
        pub time_end: Option<crate::CompactTime>,
        /// promotion details as a `JSON` string · 营销详情`JSON`格式字符串
        pub promotion_detail: Option<crate::JsonString<Vec<response::PromotionDetail>>>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        appid: body("appid").promised(),
        sub_appid: body("sub_appid"),
        mch_id: body("mch_id").promised(),
        sub_mch_id: body("sub_mch_id"),
        device_info: body("device_info"),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        openid: body("openid").promised(),
        is_subscribe: body("is_subscribe").promised(),
        sub_openid: body("sub_openid"),
        sub_is_subscribe: body("sub_is_subscribe"),
        trade_type: body("trade_type").promised(),
        bank_type: body("bank_type").promised(),
        fee_type: body("fee_type"),
        total_fee: body("total_fee").promised(),
        cash_fee_type: body("cash_fee_type"),
        cash_fee: body("cash_fee").promised(),
        settlement_total_fee: body("settlement_total_fee"),
        coupon_fee: body("coupon_fee"),
        transaction_id: body("transaction_id").promised(),
        out_trade_no: body("out_trade_no").promised(),
        attach: body("attach"),
        time_end: body("time_end").promised(),
        promotion_detail: body("promotion_detail").mark(Mark::Json),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 2(&str),
        /// merchant ID · 商户号
        mch_id 4(&str),
        /// user openid · 用户标识
        openid 12(&str),
        /// whether the official account is followed · 是否关注公众账号
        is_subscribe 13(&response::IsSubscribe),
        /// trade type · 交易类型
        trade_type 16(&str),
        /// payer's bank · 付款银行
        bank_type 17(&str),
        /// quoted amount · 标价金额 (fen)
        total_fee 19(crate::Fen),
        /// cash payment amount · 现金支付金额 (fen)
        cash_fee 21(crate::Fen),
        /// WeChat Pay transaction ID · 微信支付订单号
        transaction_id 24(&str),
        /// merchant order number · 商户订单号
        out_trade_no 25(&str),
        /// payment completion time · 支付完成时间; as 20180608103456
        time_end 27(&crate::CompactTime),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transaction_success::ReturnCode;

        pub use crate::webhook::v2::transaction_success::ResultCode;

        pub use crate::webhook::v2::transaction_success::IsSubscribe;

        pub use crate::webhook::v2::transaction_success::SubIsSubscribe;

        pub use crate::webhook::v2::transaction_success::Scope;

        pub use crate::webhook::v2::transaction_success::Type;

        pub use crate::webhook::v2::transaction_success::GoodsDetail;

        pub use crate::webhook::v2::transaction_success::PromotionDetail;
    }
}
