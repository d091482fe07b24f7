// Written by `cargo xtask codegen` from spec/openapi/v2/pay/refundquery.md

//! `/pay/refundquery`

/// Query a refund · 查询退款
///
/// `POST /pay/refundquery`
///
/// Official pages · 官方文档:
///
/// - merchant: [4011939577](https://pay.weixin.qq.com/doc/v2/merchant/4011939577), [4011935218](https://pay.weixin.qq.com/doc/v2/merchant/4011935218), [4011936961](https://pay.weixin.qq.com/doc/v2/merchant/4011936961), [4011939583](https://pay.weixin.qq.com/doc/v2/merchant/4011939583), [4011937471](https://pay.weixin.qq.com/doc/v2/merchant/4011937471), [4011941316](https://pay.weixin.qq.com/doc/v2/merchant/4011941316), [4011987766](https://pay.weixin.qq.com/doc/v2/merchant/4011987766), [4011985140](https://pay.weixin.qq.com/doc/v2/merchant/4011985140)
/// - partner: [4011941513](https://pay.weixin.qq.com/doc/v2/partner/4011941513), [4011936648](https://pay.weixin.qq.com/doc/v2/partner/4011936648), [4011989259](https://pay.weixin.qq.com/doc/v2/partner/4011989259), [4011981589](https://pay.weixin.qq.com/doc/v2/partner/4011981589), [4011941264](https://pay.weixin.qq.com/doc/v2/partner/4011941264), [4011984212](https://pay.weixin.qq.com/doc/v2/partner/4011984212), [4011989908](https://pay.weixin.qq.com/doc/v2/partner/4011989908), [4011988209](https://pay.weixin.qq.com/doc/v2/partner/4011988209), [4011988382](https://pay.weixin.qq.com/doc/v2/partner/4011988382)
/// - global: [4013634907](https://pay.weixin.qq.com/doc/global/v2/zh/4013634907), [4013634959](https://pay.weixin.qq.com/doc/global/v2/zh/4013634959), [4013634997](https://pay.weixin.qq.com/doc/global/v2/zh/4013634997), [4013635267](https://pay.weixin.qq.com/doc/global/v2/zh/4013635267), [4013636487](https://pay.weixin.qq.com/doc/global/v2/zh/4013636487), [4013636607](https://pay.weixin.qq.com/doc/global/v2/zh/4013636607)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::pay::refundquery::post::{RefundKey, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     refund: RefundKey::OutRefundNo("1217752501201407033233368018"),
/// });
/// let answer = request.send(&client).await?;
/// let total_fee = answer.total_fee()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::pay::refundquery::post::{RefundKey, Request, Required, SignType};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     refund: RefundKey::OutRefundNo("1217752501201407033233368018"),
/// })
/// .mch_id("1900000109")
/// .sub_appid("wx8888888888888888")
/// .sub_mch_id("1900000109")
/// .sign_type(SignType::HmacSha256)
/// .offset(15);
/// ```
#[doc(alias("查询退款", "4011939577", "4011935218", "4011936961", "4011939583", "4011937471", "4011941316", "4011987766", "4011985140", "4011941513", "4011936648", "4011989259", "4011981589", "4011941264", "4011984212", "4011989908", "4011988209", "4011988382", "4013634907", "4013634959", "4013634997", "4013635267", "4013636487", "4013636607"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Query a refund · 查询退款
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众账号ID
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant official account appid · 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// merchant refund number · 商户退款单号
        pub out_refund_no: Option<String>,
        /// WeChat refund ID · 微信退款单号
        pub refund_id: Option<String>,
        /// offset · 偏移量
        pub offset: Option<i64>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        sub_appid: body("sub_appid"),
        sub_mch_id: body("sub_mch_id"),
        sign_type: body("sign_type"),
        transaction_id: body("transaction_id").one_of(0, 3),
        out_trade_no: body("out_trade_no").one_of(0, 2),
        out_refund_no: body("out_refund_no").one_of(0, 0),
        refund_id: body("refund_id").one_of(0, 1),
        offset: body("offset"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
    } one of {
        /// the refund, in exactly one way
        refund: RefundKey {
            OutRefundNo (out_refund_no) [out_refund_no],
            RefundId (refund_id) [refund_id],
            OutTradeNo (out_trade_no) [out_trade_no],
            TransactionId (transaction_id) [transaction_id],
        },
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// sub-merchant official account appid · 子商户公众账号ID
        sub_appid sub_appid_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mch_id sub_mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
        /// offset · 偏移量
        offset offset_opt(i64),
    } }

    /// Exactly one way to say the refund.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum RefundKey<'a> {
        /// merchant refund number · 商户退款单号
        OutRefundNo(&'a str),
        /// WeChat refund ID · 微信退款单号
        RefundId(&'a str),
        /// merchant order number · 商户订单号
        OutTradeNo(&'a str),
        /// WeChat Pay transaction ID · 微信订单号
        TransactionId(&'a str),
    }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::Md5, crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        asks: true,
        ..Operation::new(Method::Post, "/pay/refundquery", "查询退款", "Query a refund")
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::webhook::v2::transaction_success::SignType;

    /// Query a refund · 查询退款
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误码
        pub err_code: Option<String>,
        /// error description · 错误描述
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
        /// total number of refunds of the order · 订单总退款次数
        pub total_refund_count: Option<i64>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// order amount · 订单金额 (fen)
        pub total_fee: Option<crate::Fen>,
        /// order amount due for settlement · 应结订单金额 (fen)
        pub settlement_total_fee: Option<crate::Fen>,
        /// currency type · 货币种类
        pub fee_type: Option<String>,
        /// cash payment amount · 现金支付金额 (fen)
        pub cash_fee: Option<crate::Fen>,
        /// number of refunds · 退款笔数
        pub refund_count: Option<i64>,
        /// the numbered fields as a list: `out_refund_no_$n`, `refund_id_$n`, `refund_channel_$n`, …
        pub items: Vec<response::Item>,
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
        total_refund_count: body("total_refund_count"),
        transaction_id: body("transaction_id").promised(),
        out_trade_no: body("out_trade_no").promised(),
        total_fee: body("total_fee").promised(),
        settlement_total_fee: body("settlement_total_fee"),
        fee_type: body("fee_type"),
        cash_fee: body("cash_fee").promised(),
        refund_count: body("refund_count").promised(),
        items: body("items"),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 5(&str),
        /// merchant ID · 商户号
        mch_id 6(&str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id 12(&str),
        /// merchant order number · 商户订单号
        out_trade_no 13(&str),
        /// order amount · 订单金额 (fen)
        total_fee 14(crate::Fen),
        /// cash payment amount · 现金支付金额 (fen)
        cash_fee 17(crate::Fen),
        /// number of refunds · 退款笔数
        refund_count 18(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::webhook::v2::transaction_success::ReturnCode;

        pub use crate::webhook::v2::transaction_success::ResultCode;

        /// the numbered fields as a list: `coupon_type_$n_$m`, `coupon_refund_id_$n_$m`, `coupon_refund_fee_$n_$m`
        #[non_exhaustive]
        pub struct Coupon {
            /// cash coupon type · 代金券类型
            pub coupon_type: Option<String>,
            /// refunded cash coupon ID · 退款代金券ID
            pub coupon_refund_id: Option<String>,
            /// refund amount of a single cash coupon · 单个代金券退款金额 (fen)
            pub coupon_refund_fee: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { Coupon: Received {
            coupon_type: body("coupon_type").family("coupon_type_$n_$m"),
            coupon_refund_id: body("coupon_refund_id").family("coupon_refund_id_$n_$m"),
            coupon_refund_fee: body("coupon_refund_fee").family("coupon_refund_fee_$n_$m"),
        } }

        /// the numbered fields as a list: `out_refund_no_$n`, `refund_id_$n`, `refund_channel_$n`, …
        #[non_exhaustive]
        pub struct Item {
            /// merchant refund number · 商户退款单号
            pub out_refund_no: Option<String>,
            /// WeChat refund ID · 微信退款单号
            pub refund_id: Option<String>,
            /// refund channel · 退款渠道
            pub refund_channel: Option<String>,
            /// refund amount applied for · 申请退款金额 (fen)
            pub refund_fee: Option<crate::Fen>,
            /// refund amount · 退款金额 (fen)
            pub settlement_refund_fee: Option<crate::Fen>,
            /// total cash coupon refund amount · 总代金券退款金额 (fen)
            pub coupon_refund_fee: Option<crate::Fen>,
            /// quantity of refunded cash coupons used · 退款代金券使用数量
            pub coupon_refund_count: Option<i64>,
            /// refund state · 退款状态
            pub refund_status: Option<String>,
            /// refund funding source · 退款资金来源
            pub refund_account: Option<String>,
            /// account credited by the refund · 退款入账账户
            pub refund_recv_accout: Option<String>,
            /// refund success time · 退款成功时间
            pub refund_success_time: Option<String>,
            /// the numbered fields as a list: `coupon_type_$n_$m`, `coupon_refund_id_$n_$m`, `coupon_refund_fee_$n_$m`
            pub coupons: Vec<Coupon>,
            origin_: crate::model::Origin,
        }

        crate::model! { Item: Received {
            out_refund_no: body("out_refund_no").family("out_refund_no_$n").promised(),
            refund_id: body("refund_id").family("refund_id_$n").promised(),
            refund_channel: body("refund_channel").family("refund_channel_$n"),
            refund_fee: body("refund_fee").family("refund_fee_$n").promised(),
            settlement_refund_fee: body("settlement_refund_fee").family("settlement_refund_fee_$n"),
            coupon_refund_fee: body("coupon_refund_fee").family("coupon_refund_fee_$n"),
            coupon_refund_count: body("coupon_refund_count").family("coupon_refund_count_$n"),
            refund_status: body("refund_status").family("refund_status_$n").promised(),
            refund_account: body("refund_account").family("refund_account_$n"),
            refund_recv_accout: body("refund_recv_accout").family("refund_recv_accout_$n").promised(),
            refund_success_time: body("refund_success_time").family("refund_success_time_$n"),
            coupons: body("coupons"),
        } }

        crate::promised::promised! { Item {
            /// merchant refund number · 商户退款单号
            out_refund_no 0(&str),
            /// WeChat refund ID · 微信退款单号
            refund_id 1(&str),
            /// refund amount applied for · 申请退款金额 (fen)
            refund_fee 3(crate::Fen),
            /// refund state · 退款状态
            refund_status 7(&str),
            /// account credited by the refund · 退款入账账户
            refund_recv_accout 9(&str),
        } }
    }
}
