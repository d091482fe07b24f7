// Written by `cargo xtask codegen` from spec/openapi/v2/pay/querycombinedorder.md

//! `/pay/querycombinedorder`

/// Query a combined order · 合单查单
///
/// `POST /pay/querycombinedorder`
///
/// Closed to new merchants since 2021.09.01.
///
/// Official pages · 官方文档:
///
/// - [Official page of combined payment · 官方合单支付文档](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::pay::querycombinedorder::post::{Request, Required};
///
/// let request = Request::new(Required {
///     combine_appid: "wx8888888888888888",
///     combine_out_trade_no: "1217752501201407033233368018",
/// });
/// let answer = request.send(&client).await?;
/// let sub_order_list = answer.sub_order_list()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::pay::querycombinedorder::post::{Request, Required, SignType};
///
/// let request = Request::new(Required {
///     combine_appid: "wx8888888888888888",
///     combine_out_trade_no: "1217752501201407033233368018",
/// })
/// .combine_mch_id("1900000109")
/// .sign_type(SignType::HmacSha256);
/// ```
#[deprecated(note = "closed to new merchants since 2021.09.01; use /v3/combine-transactions/out-trade-no/{combine_out_trade_no}")]
#[doc(alias("合单查单"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Query a combined order · 合单查单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// combined order appid · 合单appid
        pub combine_appid: String,
        /// combined order merchant ID · 合单商户号
        pub combine_mch_id: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// merchant order number of the combined order · 合单商户订单号
        pub combine_out_trade_no: String,
    }

    crate::model! { Request {
        combine_appid: body("combine_appid").required(),
        combine_mch_id: body("combine_mch_id"),
        sign_type: body("sign_type"),
        combine_out_trade_no: body("combine_out_trade_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// combined order appid · 合单appid
        combine_appid(&'a str),
        /// merchant order number of the combined order · 合单商户订单号
        combine_out_trade_no(&'a str),
    } {
        /// combined order merchant ID · 合单商户号
        combine_mch_id combine_mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        asks: true,
        deprecated: Some(
            "closed to new merchants since 2021.09.01; use /v3/combine-transactions/out-trade-no/{combine_out_trade_no}",
        ),
        ..Operation::new(
            Method::Post,
            "/pay/querycombinedorder",
            "合单查单",
            "Query a combined order",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::v2::billcommentsp::batchquerycomment::post::SignType;

    /// Query a combined order · 合单查单
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// combined order appid · 合单appid
        pub combine_appid: Option<String>,
        /// combined order merchant ID · 合单商户号
        pub combine_mch_id: Option<String>,
        /// nonce · 随机字符串
        pub nonce_str: Option<String>,
        /// device number · 设备号
        pub device_info: Option<String>,
        /// combined-order user openid · 合单用户标识
        pub combine_openid: Option<String>,
        /// merchant order number of the combined order · 合单商户订单号
        pub combine_out_trade_no: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// business result description · 业务结果描述
        pub result_msg: Option<String>,
        /// trade state · 交易状态
        pub trade_state: Option<response::TradeState>,
        /// trade state description · 交易状态描述
        pub trade_state_desc: Option<String>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        /// sub-orders as a `JSON` string · 子单信息`JSON`格式字符串
        pub sub_order_list: Option<crate::JsonString<response::SubOrderList>>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        combine_appid: body("combine_appid").promised(),
        combine_mch_id: body("combine_mch_id").promised(),
        nonce_str: body("nonce_str"),
        device_info: body("device_info"),
        combine_openid: body("combine_openid"),
        combine_out_trade_no: body("combine_out_trade_no").promised(),
        sign: body("sign"),
        result_code: body("result_code"),
        result_msg: body("result_msg"),
        trade_state: body("trade_state"),
        trade_state_desc: body("trade_state_desc"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        sub_order_list: body("sub_order_list").promised().mark(Mark::Json),
    } }

    crate::promised::promised! { Response {
        /// combined order appid · 合单appid
        combine_appid 2(&str),
        /// combined order merchant ID · 合单商户号
        combine_mch_id 3(&str),
        /// merchant order number of the combined order · 合单商户订单号
        combine_out_trade_no 7(&str),
        /// sub-orders as a `JSON` string · 子单信息`JSON`格式字符串
        sub_order_list 15(&response::SubOrderList),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::webhook::v2::transaction_success::ReturnCode;

        pub use crate::webhook::v2::transaction_success::ResultCode;

        pub use crate::states::TradeState;

        crate::open_enum! {
            /// trade type · 交易类型
            pub enum TradeType {
                Native = "NATIVE",
                Jsapi = "JSAPI",
                App = "APP",
                Mweb = "MWEB",
            }
        }

        /// order amount · 订单金额
        #[non_exhaustive]
        pub struct Amount {
            /// quoted amount · 标价金额 (fen)
            pub total_amount: Option<crate::Fen>,
            /// quoted currency · 标价币种
            pub currency: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Amount: Received {
            total_amount: body("total_amount").promised(),
            currency: body("currency"),
        } }

        crate::promised::promised! { Amount {
            /// quoted amount · 标价金额 (fen)
            total_amount 0(crate::Fen),
        } }

        pub use crate::webhook::v2::transaction_success::Scope;

        pub use crate::webhook::v2::transaction_success::Type;

        pub use crate::webhook::v2::transaction_success::GoodsDetail;

        /// marketing details · 营销详情
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// coupon ID · 券ID
            pub promotion_id: Option<String>,
            /// discount name · 优惠名称
            pub name: Option<String>,
            /// discount scope · 优惠范围
            pub scope: Option<Scope>,
            /// discount type · 优惠类型
            pub type_: Option<Type>,
            /// coupon face value · 优惠券面额 (fen)
            pub amount: Option<crate::Fen>,
            /// activity ID · 活动ID
            pub activity_id: Option<String>,
            /// WeChat Pay funding · 微信出资 (fen)
            pub wxpay_contribute: Option<crate::Fen>,
            /// merchant funding · 商户出资 (fen)
            pub merchant_contribute: Option<crate::Fen>,
            /// other funding · 其他出资 (fen)
            pub other_contribute: Option<crate::Fen>,
            /// item list · 单品列表
            pub goods_detail: Vec<GoodsDetail>,
            origin_: crate::model::Origin,
        }

        crate::model! { PromotionDetail: Received {
            promotion_id: body("promotion_id").promised(),
            name: body("name"),
            scope: body("scope"),
            type_: body("type"),
            amount: body("amount").promised(),
            activity_id: body("activity_id").promised(),
            wxpay_contribute: body("wxpay_contribute"),
            merchant_contribute: body("merchant_contribute"),
            other_contribute: body("other_contribute"),
            goods_detail: body("goods_detail").promised(),
        } }

        crate::promised::promised! { PromotionDetail {
            /// coupon ID · 券ID
            promotion_id 0(&str),
            /// coupon face value · 优惠券面额 (fen)
            amount 4(crate::Fen),
            /// activity ID · 活动ID
            activity_id 5(&str),
            /// item list · 单品列表
            goods_detail 9([GoodsDetail]),
        } }

        /// sub-order information · 子订单信息
        #[non_exhaustive]
        pub struct OrderList {
            /// sub-order merchant ID · 子单商户号
            pub mchid: Option<String>,
            /// trade type · 交易类型
            pub trade_type: Option<TradeType>,
            /// attached data · 附加数据
            pub attach: Option<String>,
            /// order amount · 订单金额
            pub amount: Option<Amount>,
            /// WeChat Pay transaction ID · 微信订单号
            pub transaction_id: Option<String>,
            /// merchant order number of the sub-order · 子单商户订单号
            pub out_trade_no: Option<String>,
            /// order discount tag · 订单优惠标记
            pub goods_tag: Option<String>,
            /// goods description · 商品描述
            pub description: Option<String>,
            /// marketing details · 营销详情
            pub promotion_detail: Option<PromotionDetail>,
            origin_: crate::model::Origin,
        }

        crate::model! { OrderList: Received {
            mchid: body("mchid").promised(),
            trade_type: body("trade_type").promised(),
            attach: body("attach").promised(),
            amount: body("amount").promised(),
            transaction_id: body("transaction_id"),
            out_trade_no: body("out_trade_no").promised(),
            goods_tag: body("goods_tag"),
            description: body("description").promised(),
            promotion_detail: body("promotion_detail"),
        } }

        crate::promised::promised! { OrderList {
            /// sub-order merchant ID · 子单商户号
            mchid 0(&str),
            /// trade type · 交易类型
            trade_type 1(&TradeType),
            /// attached data · 附加数据
            attach 2(&str),
            /// order amount · 订单金额
            amount 3(&Amount),
            /// merchant order number of the sub-order · 子单商户订单号
            out_trade_no 5(&str),
            /// goods description · 商品描述
            description 7(&str),
        } }

        /// sub-orders as a `JSON` string · 子单信息`JSON`格式字符串
        #[non_exhaustive]
        pub struct SubOrderList {
            /// number of sub-orders · 子订单数
            pub order_num: Option<i64>,
            /// sub-order information · 子订单信息
            pub order_list: Vec<OrderList>,
            origin_: crate::model::Origin,
        }

        crate::model! { SubOrderList: Received {
            order_num: body("order_num").promised(),
            order_list: body("order_list").promised(),
        } }

        crate::promised::promised! { SubOrderList {
            /// number of sub-orders · 子订单数
            order_num 0(i64),
            /// sub-order information · 子订单信息
            order_list 1([OrderList]),
        } }
    }
}
