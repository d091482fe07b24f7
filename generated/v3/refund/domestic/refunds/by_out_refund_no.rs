// Written by `cargo xtask codegen` from spec/openapi/v3/refund/domestic/refunds/{out_refund_no}.md

//! `/v3/refund/domestic/refunds/{out_refund_no}`

/// 查询单笔退款
///
/// `GET /v3/refund/domestic/refunds/{out_refund_no}`
///
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791863)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070374)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810601)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791884)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791904)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556587)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421156)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421261)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421346)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421421)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071041)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553002)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587973)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647465)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557161)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012739043)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080239)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759680)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759733)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760128)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760226)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462116)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462188)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462260)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462581)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080626)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709434)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760530)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886256)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760554)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013163613)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013139077)
///
/// ```
/// use wechatpay::v3::refund::domestic::refunds::by_out_refund_no::get::Request;
///
/// let request = Request {
///     sub_mchid: Some("1900000109".into()),
///     ..Request::new("sdk12345678920210326144648")
/// };
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// 查询单笔退款
    pub struct Request {
        /// 商户退款单号
        pub out_refund_no: String,
        /// 子商户号
        pub sub_mchid: Option<String>,
    }

    crate::model! { Request {
        out_refund_no: path("out_refund_no").required(),
        sub_mchid: query("sub_mchid"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(out_refund_no: impl Into<String>) -> Self {
            Self {
                out_refund_no: out_refund_no.into(),
                sub_mchid: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/refund/domestic/refunds/{out_refund_no}",
        "查询单笔退款",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    /// 查询单笔退款
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付退款号
        pub refund_id: Option<String>,
        /// 商户退款单号
        pub out_refund_no: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 退款渠道
        pub channel: Option<String>,
        /// 退款入账账户
        pub user_received_account: Option<String>,
        /// 退款成功时间
        pub success_time: Option<String>,
        /// 退款创建时间
        pub create_time: Option<String>,
        /// 退款状态
        pub status: Option<String>,
        /// 资金账户
        pub funds_account: Option<String>,
        /// 金额信息
        pub amount: Option<response::Amount>,
        /// 优惠退款信息
        pub promotion_detail: Vec<response::PromotionDetail>,
    }

    crate::model! { Response: Default {
        refund_id: body("refund_id"),
        out_refund_no: body("out_refund_no"),
        transaction_id: body("transaction_id"),
        out_trade_no: body("out_trade_no"),
        channel: body("channel"),
        user_received_account: body("user_received_account"),
        success_time: body("success_time"),
        create_time: body("create_time"),
        status: body("status"),
        funds_account: body("funds_account"),
        amount: body("amount"),
        promotion_detail: body("promotion_detail"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// 退款出资账户及金额
        #[non_exhaustive]
        pub struct From {
            /// 出资账户类型
            pub account: Option<String>,
            /// 出资金额
            pub amount: Option<i64>,
        }

        crate::model! { From: Default {
            account: body("account"),
            amount: body("amount"),
        } }

        /// 金额信息
        #[non_exhaustive]
        pub struct Amount {
            /// 订单金额
            pub total: Option<i64>,
            /// 退款金额
            pub refund: Option<i64>,
            /// 退款出资账户及金额
            pub from: Vec<From>,
            /// 用户支付金额
            pub payer_total: Option<i64>,
            /// 用户退款金额
            pub payer_refund: Option<i64>,
            /// 应结退款金额
            pub settlement_refund: Option<i64>,
            /// 应结订单金额
            pub settlement_total: Option<i64>,
            /// 优惠退款金额
            pub discount_refund: Option<i64>,
            /// 退款币种
            pub currency: Option<String>,
            /// 手续费退款金额
            pub refund_fee: Option<i64>,
        }

        crate::model! { Amount: Default {
            total: body("total"),
            refund: body("refund"),
            from: body("from"),
            payer_total: body("payer_total"),
            payer_refund: body("payer_refund"),
            settlement_refund: body("settlement_refund"),
            settlement_total: body("settlement_total"),
            discount_refund: body("discount_refund"),
            currency: body("currency"),
            refund_fee: body("refund_fee"),
        } }

        /// 商品列表
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// 商户侧商品编码
            pub merchant_goods_id: Option<String>,
            /// 微信侧商品编码
            pub wechatpay_goods_id: Option<String>,
            /// 商品名称
            pub goods_name: Option<String>,
            /// 商品单价
            pub unit_price: Option<i64>,
            /// 商品退款金额
            pub refund_amount: Option<i64>,
            /// 商品退货数量
            pub refund_quantity: Option<i64>,
        }

        crate::model! { GoodsDetail: Default {
            merchant_goods_id: body("merchant_goods_id"),
            wechatpay_goods_id: body("wechatpay_goods_id"),
            goods_name: body("goods_name"),
            unit_price: body("unit_price"),
            refund_amount: body("refund_amount"),
            refund_quantity: body("refund_quantity"),
        } }

        /// 优惠退款信息
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// 券ID
            pub promotion_id: Option<String>,
            /// 优惠范围
            pub scope: Option<String>,
            /// 优惠类型
            pub type_: Option<String>,
            /// 优惠券面额
            pub amount: Option<i64>,
            /// 优惠退款金额
            pub refund_amount: Option<i64>,
            /// 商品列表
            pub goods_detail: Vec<GoodsDetail>,
        }

        crate::model! { PromotionDetail: Default {
            promotion_id: body("promotion_id"),
            scope: body("scope"),
            type_: body("type"),
            amount: body("amount"),
            refund_amount: body("refund_amount"),
            goods_detail: body("goods_detail"),
        } }
    }
}
