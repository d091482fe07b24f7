// Written by `cargo xtask codegen` from spec/openapi/v3/refund/domestic/refunds.md

//! `/v3/refund/domestic/refunds`

pub mod by_out_refund_no;
pub mod by_refund_id;

/// Apply for a refund · 申请退款
///
/// `POST /v3/refund/domestic/refunds`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791862)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070371)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810597)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791883)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791903)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556524)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421148)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421249)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421340)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421410)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071036)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012552567)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587971)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647461)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557131)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012739034)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080238)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759673)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759727)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760121)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760207)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462113)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462183)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462256)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462579)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080625)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709253)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760527)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886219)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760545)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013163605)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013138987)
///
/// ```
/// use wechatpay::v3::refund::domestic::refunds::post::{Amount, From, GoodsDetail, Request};
///
/// let request = Request {
///     sub_mchid: Some("1900000109".into()),
///     transaction_id: Some("1217752501201407033233368018".into()),
///     out_trade_no: Some("1217752501201407033233368018".into()),
///     reason: Some("商品已售完".into()),
///     notify_url: Some("https://weixin.qq.com".into()),
///     funds_account: Some("AVAILABLE".into()),
///     goods_detail: Some(vec![GoodsDetail {
///         wechatpay_goods_id: Some("1001".into()),
///         goods_name: Some("iPhone6s 16G".into()),
///         ..GoodsDetail::new("1217752501201407033233368018", 528800, 528800, 1)
///     }]),
///     ..Request::new(
///         "1217752501201407033233368018",
///         Amount {
///             from: Some(vec![From::new("AVAILABLE", 444)]),
///             ..Amount::new(888, 888, "CNY")
///         },
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Apply for a refund · 申请退款
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// merchant refund number · 商户退款单号
        pub out_refund_no: String,
        /// refund reason · 退款原因
        pub reason: Option<String>,
        /// refund result notification URL · 退款结果回调url
        pub notify_url: Option<String>,
        /// refund funding source · 退款资金来源
        pub funds_account: Option<String>,
        /// amount · 金额信息
        pub amount: Amount,
        /// refunded goods · 退款商品
        pub goods_detail: Option<Vec<GoodsDetail>>,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid"),
        transaction_id: body("transaction_id"),
        out_trade_no: body("out_trade_no"),
        out_refund_no: body("out_refund_no").required(),
        reason: body("reason"),
        notify_url: body("notify_url"),
        funds_account: body("funds_account"),
        amount: body("amount").required(),
        goods_detail: body("goods_detail"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(out_refund_no: impl Into<String>, amount: Amount) -> Self {
            Self {
                sub_mchid: None,
                transaction_id: None,
                out_trade_no: None,
                out_refund_no: out_refund_no.into(),
                reason: None,
                notify_url: None,
                funds_account: None,
                amount,
                goods_detail: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/refund/domestic/refunds",
        "申请退款",
        "Apply for a refund",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// refund funding accounts and amounts · 退款出资账户及金额
    pub struct From {
        /// funding account type · 出资账户类型
        pub account: String,
        /// funding amount · 出资金额
        pub amount: i64,
    }

    crate::model! { From {
        account: body("account").required(),
        amount: body("amount").required(),
    } }

    impl From {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(account: impl Into<String>, amount: i64) -> Self {
            Self {
                account: account.into(),
                amount,
            }
        }
    }

    /// amount · 金额信息
    pub struct Amount {
        /// refund amount · 退款金额
        pub refund: i64,
        /// refund funding accounts and amounts · 退款出资账户及金额
        pub from: Option<Vec<From>>,
        /// original order amount · 原订单金额
        pub total: i64,
        /// refund currency · 退款币种
        pub currency: String,
    }

    crate::model! { Amount {
        refund: body("refund").required(),
        from: body("from"),
        total: body("total").required(),
        currency: body("currency").required(),
    } }

    impl Amount {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(refund: i64, total: i64, currency: impl Into<String>) -> Self {
            Self {
                refund,
                from: None,
                total,
                currency: currency.into(),
            }
        }
    }

    /// refunded goods · 退款商品
    pub struct GoodsDetail {
        /// merchant-side goods code · 商户侧商品编码
        pub merchant_goods_id: String,
        /// WeChat-side goods code · 微信侧商品编码
        pub wechatpay_goods_id: Option<String>,
        /// goods name · 商品名称
        pub goods_name: Option<String>,
        /// goods unit price · 商品单价
        pub unit_price: i64,
        /// goods refund amount · 商品退款金额
        pub refund_amount: i64,
        /// quantity of goods returned · 商品退货数量
        pub refund_quantity: i64,
    }

    crate::model! { GoodsDetail {
        merchant_goods_id: body("merchant_goods_id").required(),
        wechatpay_goods_id: body("wechatpay_goods_id"),
        goods_name: body("goods_name"),
        unit_price: body("unit_price").required(),
        refund_amount: body("refund_amount").required(),
        refund_quantity: body("refund_quantity").required(),
    } }

    impl GoodsDetail {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            merchant_goods_id: impl Into<String>,
            unit_price: i64,
            refund_amount: i64,
            refund_quantity: i64,
        ) -> Self {
            Self {
                merchant_goods_id: merchant_goods_id.into(),
                wechatpay_goods_id: None,
                goods_name: None,
                unit_price,
                refund_amount,
                refund_quantity,
            }
        }
    }

    /// Apply for a refund · 申请退款
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay refund ID · 微信支付退款号
        pub refund_id: Option<String>,
        /// merchant refund number · 商户退款单号
        pub out_refund_no: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// refund channel · 退款渠道
        pub channel: Option<String>,
        /// account credited by the refund · 退款入账账户
        pub user_received_account: Option<String>,
        /// refund success time · 退款成功时间
        pub success_time: Option<String>,
        /// refund creation time · 退款创建时间
        pub create_time: Option<String>,
        /// refund state · 退款状态
        pub status: Option<String>,
        /// fund account · 资金账户
        pub funds_account: Option<String>,
        /// amount · 金额信息
        pub amount: Option<response::Amount>,
        /// discount refund information · 优惠退款信息
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

        /// refund funding accounts and amounts · 退款出资账户及金额
        #[non_exhaustive]
        pub struct From {
            /// funding account type · 出资账户类型
            pub account: Option<String>,
            /// funding amount · 出资金额
            pub amount: Option<i64>,
        }

        crate::model! { From: Default {
            account: body("account"),
            amount: body("amount"),
        } }

        /// amount · 金额信息
        #[non_exhaustive]
        pub struct Amount {
            /// order amount · 订单金额
            pub total: Option<i64>,
            /// refund amount · 退款金额
            pub refund: Option<i64>,
            /// refund funding accounts and amounts · 退款出资账户及金额
            pub from: Vec<From>,
            /// amount paid by the user · 用户支付金额
            pub payer_total: Option<i64>,
            /// user refund amount · 用户退款金额
            pub payer_refund: Option<i64>,
            /// refund amount due for settlement · 应结退款金额
            pub settlement_refund: Option<i64>,
            /// order amount due for settlement · 应结订单金额
            pub settlement_total: Option<i64>,
            /// discount refund amount · 优惠退款金额
            pub discount_refund: Option<i64>,
            /// refund currency · 退款币种
            pub currency: Option<String>,
            /// fee refund amount · 手续费退款金额
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

        /// goods list · 商品列表
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// merchant-side goods code · 商户侧商品编码
            pub merchant_goods_id: Option<String>,
            /// WeChat-side goods code · 微信侧商品编码
            pub wechatpay_goods_id: Option<String>,
            /// goods name · 商品名称
            pub goods_name: Option<String>,
            /// goods unit price · 商品单价
            pub unit_price: Option<i64>,
            /// goods refund amount · 商品退款金额
            pub refund_amount: Option<i64>,
            /// quantity of goods returned · 商品退货数量
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

        /// discount refund information · 优惠退款信息
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// coupon ID · 券ID
            pub promotion_id: Option<String>,
            /// discount scope · 优惠范围
            pub scope: Option<String>,
            /// discount type · 优惠类型
            pub type_: Option<String>,
            /// coupon face value · 优惠券面额
            pub amount: Option<i64>,
            /// discount refund amount · 优惠退款金额
            pub refund_amount: Option<i64>,
            /// goods list · 商品列表
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
