// Written by `cargo xtask codegen` from spec/openapi/v2/secapi/pay/refundv2.md

//! `/secapi/pay/refundv2`

/// Apply for a refund (items supported) · 申请退款（支持单品）
///
/// `POST /secapi/pay/refundv2`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - partner: [4011983308](https://pay.weixin.qq.com/doc/v2/partner/4011983308)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v2::secapi::pay::refundv2::post::{OrderKey, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     out_refund_no: "1217752501201407033233368018",
///     total_fee: Fen(100),
///     refund_fee: Fen(100),
///     order: OrderKey::OutTradeNo("1217752501201407033233368018"),
/// });
/// let answer = request.send(&client).await?;
/// let refund_id = answer.refund_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v2::secapi::pay::refundv2::post::{Detail, GoodsDetail, GoodsDetailRequired, OrderKey, Request, Required, SignType};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     out_refund_no: "1217752501201407033233368018",
///     total_fee: Fen(100),
///     refund_fee: Fen(100),
///     order: OrderKey::OutTradeNo("1217752501201407033233368018"),
/// })
/// .detail(Detail::new([GoodsDetail::new(GoodsDetailRequired { quantity: 1, price: Fen(528800) })
///     .goods_id("商品编码")
///     .wxpay_goods_id("1001")
///     .goods_name("iPhone6s 16G")])
/// .cost_price(1)
/// .receipt_id("wx123"))
/// .sub_appid("wx8888888888888888")
/// .mch_id("1900000109")
/// .sub_mch_id("1900000109")
/// .sign_type(SignType::HmacSha256)
/// .refund_fee_type("CNY")
/// .refund_desc("商品已售完")
/// .refund_account("REFUND_SOURCE_RECHARGE_FUNDS")
/// .notify_url("https://weixin.qq.com/notify/");
/// ```
#[doc(alias("申请退款（支持单品）", "4011983308"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Apply for a refund (items supported) · 申请退款（支持单品）
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// list of goods included in the refund · 退款包含的商品列表信息
        pub detail: Option<crate::JsonString<Detail>>,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// sub-merchant official account appid · 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// merchant refund number · 商户退款单号
        pub out_refund_no: String,
        /// order amount · 订单金额 (fen)
        pub total_fee: crate::Fen,
        /// refund amount · 退款金额 (fen)
        pub refund_fee: crate::Fen,
        /// refund currency type · 退款货币种类
        pub refund_fee_type: Option<String>,
        /// refund reason · 退款原因
        pub refund_desc: Option<String>,
        /// refund funding source · 退款资金来源
        pub refund_account: Option<String>,
        /// refund result notification URL · 退款结果通知url
        pub notify_url: Option<String>,
    }

    crate::model! { Request {
        detail: body("detail").mark(Mark::Json),
        appid: body("appid").required(),
        sub_appid: body("sub_appid"),
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id"),
        sign_type: body("sign_type"),
        transaction_id: body("transaction_id").one_of(0, 1),
        out_trade_no: body("out_trade_no").one_of(0, 0),
        out_refund_no: body("out_refund_no").required(),
        total_fee: body("total_fee").required(),
        refund_fee: body("refund_fee").required(),
        refund_fee_type: body("refund_fee_type"),
        refund_desc: body("refund_desc"),
        refund_account: body("refund_account"),
        notify_url: body("notify_url"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// merchant refund number · 商户退款单号
        out_refund_no(&'a str),
        /// order amount · 订单金额 (fen)
        total_fee(crate::Fen),
        /// refund amount · 退款金额 (fen)
        refund_fee(crate::Fen),
    } one of {
        /// the order, in exactly one way
        order: OrderKey {
            OutTradeNo (out_trade_no) [out_trade_no],
            TransactionId (transaction_id) [transaction_id],
        },
    } {
        /// list of goods included in the refund · 退款包含的商品列表信息
        detail detail_opt(into crate::JsonString<Detail>),
        /// sub-merchant official account appid · 子商户公众账号ID
        sub_appid sub_appid_opt(into String),
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mch_id sub_mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
        /// refund currency type · 退款货币种类
        refund_fee_type refund_fee_type_opt(into String),
        /// refund reason · 退款原因
        refund_desc refund_desc_opt(into String),
        /// refund funding source · 退款资金来源
        refund_account refund_account_opt(into String),
        /// refund result notification URL · 退款结果通知url
        notify_url notify_url_opt(into String),
    } }

    /// Exactly one way to say the order.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum OrderKey<'a> {
        /// merchant order number · 商户订单号
        OutTradeNo(&'a str),
        /// WeChat Pay transaction ID · 微信订单号
        TransactionId(&'a str),
    }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::Md5, crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        ..Operation::new(
            Method::Post,
            "/secapi/pay/refundv2",
            "申请退款（支持单品）",
            "Apply for a refund (items supported)",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// item list · 单品列表
    #[must_use]
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// goods code · 商品编码
        pub goods_id: Option<String>,
        /// WeChat Pay goods code · 微信支付商品编码
        pub wxpay_goods_id: Option<String>,
        /// goods name · 商品名称
        pub goods_name: Option<String>,
        /// goods quantity · 商品数量
        pub quantity: i64,
        /// goods unit price · 商品单价 (fen)
        pub price: crate::Fen,
    }

    crate::model! { GoodsDetail {
        goods_id: body("goods_id"),
        wxpay_goods_id: body("wxpay_goods_id"),
        goods_name: body("goods_name"),
        quantity: body("quantity").required(),
        price: body("price").required(),
    } }

    crate::sent::sent! { GoodsDetail(GoodsDetailRequired) {
        /// goods quantity · 商品数量
        quantity(i64),
        /// goods unit price · 商品单价 (fen)
        price(crate::Fen),
    } {
        /// goods code · 商品编码
        goods_id goods_id_opt(into String),
        /// WeChat Pay goods code · 微信支付商品编码
        wxpay_goods_id wxpay_goods_id_opt(into String),
        /// goods name · 商品名称
        goods_name goods_name_opt(into String),
    } }

    /// list of goods included in the refund · 退款包含的商品列表信息
    #[must_use]
    #[non_exhaustive]
    pub struct Detail {
        /// original order price · 订单原价 (fen)
        pub cost_price: Option<crate::Fen>,
        /// goods receipt ID · 商品小票ID
        pub receipt_id: Option<String>,
        /// item list · 单品列表
        pub goods_detail: Vec<GoodsDetail>,
    }

    crate::model! { Detail {
        cost_price: body("cost_price"),
        receipt_id: body("receipt_id"),
        goods_detail: body("goods_detail").required(),
    } }

    crate::sent::sent! { Detail(goods_detail: [GoodsDetail]) {
        /// original order price · 订单原价 (fen)
        cost_price cost_price_opt(into crate::Fen),
        /// goods receipt ID · 商品小票ID
        receipt_id receipt_id_opt(into String),
    } }

    pub use crate::webhook::v2::transaction_success::SignType;

    /// Apply for a refund (items supported) · 申请退款（支持单品）
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant official account appid · 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// nonce · 随机字符串
        pub nonce_str: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// merchant refund number · 商户退款单号
        pub out_refund_no: Option<String>,
        /// WeChat refund ID · 微信退款单号
        pub refund_id: Option<String>,
        /// refund amount · 退款金额 (fen)
        pub refund_fee: Option<crate::Fen>,
        /// refund amount due for settlement · 应结退款金额 (fen)
        pub settlement_refund_fee: Option<crate::Fen>,
        /// quoted amount · 标价金额 (fen)
        pub total_fee: Option<crate::Fen>,
        /// order amount due for settlement · 应结订单金额 (fen)
        pub settlement_total_fee: Option<crate::Fen>,
        /// quoted currency · 标价币种
        pub fee_type: Option<String>,
        /// cash payment amount · 现金支付金额 (fen)
        pub cash_fee: Option<crate::Fen>,
        /// cash payment currency · 现金支付币种
        pub cash_fee_type: Option<String>,
        /// cash refund amount · 现金退款金额 (fen)
        pub cash_refund_fee: Option<crate::Fen>,
        /// total refund amount of cash coupons · 代金券退款总金额 (fen)
        pub coupon_refund_fee: Option<crate::Fen>,
        /// quantity of refunded cash coupons used · 退款代金券使用数量
        pub coupon_refund_count: Option<i64>,
        /// promotion details as a `JSON` string · 营销详情`JSON`格式字符串
        pub promotion_detail: Option<crate::JsonString<Vec<response::PromotionDetail>>>,
        /// the numbered fields as a list: `coupon_type_$n`, `coupon_refund_fee_$n`, `coupon_refund_id_$n`
        pub coupons: Vec<response::Coupon>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        appid: body("appid").promised(),
        mch_id: body("mch_id").promised(),
        sub_appid: body("sub_appid"),
        sub_mch_id: body("sub_mch_id"),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        transaction_id: body("transaction_id").promised(),
        out_trade_no: body("out_trade_no").promised(),
        out_refund_no: body("out_refund_no").promised(),
        refund_id: body("refund_id").promised(),
        refund_fee: body("refund_fee").promised(),
        settlement_refund_fee: body("settlement_refund_fee"),
        total_fee: body("total_fee").promised(),
        settlement_total_fee: body("settlement_total_fee"),
        fee_type: body("fee_type"),
        cash_fee: body("cash_fee").promised(),
        cash_fee_type: body("cash_fee_type"),
        cash_refund_fee: body("cash_refund_fee"),
        coupon_refund_fee: body("coupon_refund_fee"),
        coupon_refund_count: body("coupon_refund_count"),
        promotion_detail: body("promotion_detail").mark(Mark::Json),
        coupons: body("coupons"),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 5(&str),
        /// merchant ID · 商户号
        mch_id 6(&str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id 11(&str),
        /// merchant order number · 商户订单号
        out_trade_no 12(&str),
        /// merchant refund number · 商户退款单号
        out_refund_no 13(&str),
        /// WeChat refund ID · 微信退款单号
        refund_id 14(&str),
        /// refund amount · 退款金额 (fen)
        refund_fee 15(crate::Fen),
        /// quoted amount · 标价金额 (fen)
        total_fee 17(crate::Fen),
        /// cash payment amount · 现金支付金额 (fen)
        cash_fee 20(crate::Fen),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transaction_success::ReturnCode;

        pub use crate::webhook::v2::transaction_success::ResultCode;

        pub use crate::webhook::v2::transaction_success::Scope;

        pub use crate::webhook::v2::transaction_success::Type;

        pub use crate::webhook::v2::transaction_success::GoodsDetail;

        pub use crate::webhook::v2::transaction_success::PromotionDetail;

        pub use crate::v2::secapi::pay::refund::post::response::Coupon;
    }
}
