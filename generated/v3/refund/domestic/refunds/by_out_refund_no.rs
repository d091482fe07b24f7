// Written by `cargo xtask codegen` from spec/openapi/v3/refund/domestic/refunds/{out_refund_no}.md

//! `/v3/refund/domestic/refunds/{out_refund_no}`

/// Query a single refund · 查询单笔退款
///
/// `GET /v3/refund/domestic/refunds/{out_refund_no}`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791863)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070374)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810601)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791884)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791904)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556587)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421156)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421261)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421346)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421421)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071041)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553002)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587973)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647465)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557161)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012739043)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080239)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759680)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759733)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760128)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760226)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462116)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462188)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462260)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462581)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080626)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709434)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760530)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886256)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760554)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013163613)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013139077)
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

    /// Query a single refund · 查询单笔退款
    pub struct Request {
        /// merchant refund number · 商户退款单号
        pub out_refund_no: String,
        /// sub-merchant ID · 子商户号
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
        "Query a single refund",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Query a single refund · 查询单笔退款
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
