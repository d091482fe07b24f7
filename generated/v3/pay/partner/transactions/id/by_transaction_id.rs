// Written by `cargo xtask codegen` from spec/openapi/v3/pay/partner/transactions/id/{transaction_id}.md

//! `/v3/pay/partner/transactions/id/{transaction_id}`

/// Query by WeChat Pay transaction ID · 微信支付订单号查询
///
/// `GET /v3/pay/partner/transactions/id/{transaction_id}`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012526943)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012738964)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080234)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012738969)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012738971)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012738973)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760520)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886173)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760565)
///
/// ```
/// use wechatpay::v3::pay::partner::transactions::id::by_transaction_id::get::Request;
///
/// let request = Request::new("1217752501201407033233368018", "1230000109", "1900000109");
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query by WeChat Pay transaction ID · 微信支付订单号查询
    pub struct Request {
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: String,
        /// partner merchant ID · 服务商户号
        pub sp_mchid: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        transaction_id: path("transaction_id").required(),
        sp_mchid: query("sp_mchid").required(),
        sub_mchid: query("sub_mchid").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            transaction_id: impl Into<String>,
            sp_mchid: impl Into<String>,
            sub_mchid: impl Into<String>,
        ) -> Self {
            Self {
                transaction_id: transaction_id.into(),
                sp_mchid: sp_mchid.into(),
                sub_mchid: sub_mchid.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/pay/partner/transactions/id/{transaction_id}",
        "微信支付订单号查询",
        "Query by WeChat Pay transaction ID",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Query by WeChat Pay transaction ID · 微信支付订单号查询
    #[non_exhaustive]
    pub struct Response {
        /// partner official account appid · 服务商公众号ID
        pub sp_appid: Option<String>,
        /// partner merchant ID · 服务商户号
        pub sp_mchid: Option<String>,
        /// sub-merchant official account appid · 子商户公众号ID
        pub sub_appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// settlement information · 结算信息
        pub settle_info: Option<response::SettleInfo>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// trade type · 交易类型
        pub trade_type: Option<String>,
        /// trade state · 交易状态
        pub trade_state: Option<String>,
        /// trade state description · 交易状态描述
        pub trade_state_desc: Option<String>,
        /// payer's bank · 付款银行
        pub bank_type: Option<String>,
        /// payment completion time · 支付完成时间
        pub success_time: Option<String>,
        /// goods description · 商品描述
        pub description: Option<String>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// order amount · 订单金额
        pub amount: Option<response::Amount>,
        /// trade end time · 交易结束时间
        pub time_expire: Option<String>,
        /// notification URL · 通知地址
        pub notify_url: Option<String>,
        /// order discount tag · 订单优惠标记
        pub goods_tag: Option<String>,
        /// specified payment method · 指定支付方式
        pub limit_pay: Vec<response::LimitPay>,
        /// flag opening the e-fapiao entrance · 电子发票入口开放标识
        pub support_fapiao: Option<bool>,
        /// discount function · 优惠功能
        pub detail: Option<response::Detail>,
        /// scene information · 场景信息
        pub scene_info: Option<response::SceneInfo>,
        /// payer · 支付者
        pub payer: Option<response::Payer>,
    }

    crate::model! { Response: Default {
        sp_appid: body("sp_appid"),
        sp_mchid: body("sp_mchid"),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid"),
        settle_info: body("settle_info"),
        transaction_id: body("transaction_id"),
        trade_type: body("trade_type"),
        trade_state: body("trade_state"),
        trade_state_desc: body("trade_state_desc"),
        bank_type: body("bank_type"),
        success_time: body("success_time"),
        description: body("description"),
        attach: body("attach"),
        out_trade_no: body("out_trade_no"),
        amount: body("amount"),
        time_expire: body("time_expire"),
        notify_url: body("notify_url"),
        goods_tag: body("goods_tag"),
        limit_pay: body("limit_pay"),
        support_fapiao: body("support_fapiao"),
        detail: body("detail"),
        scene_info: body("scene_info"),
        payer: body("payer"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// settlement information · 结算信息
        #[non_exhaustive]
        pub struct SettleInfo {
            /// whether to designate profit sharing · 是否指定分账
            pub profit_sharing: Option<bool>,
            /// subsidy top-up amount · 补差金额
            pub subsidy_amount: Option<i64>,
        }

        crate::model! { SettleInfo: Default {
            profit_sharing: body("profit_sharing"),
            subsidy_amount: body("subsidy_amount"),
        } }

        /// order amount · 订单金额
        #[non_exhaustive]
        pub struct Amount {
            /// total amount · 总金额
            pub total: Option<i64>,
            /// currency type · 货币类型
            pub currency: Option<String>,
        }

        crate::model! { Amount: Default {
            total: body("total"),
            currency: body("currency"),
        } }

        crate::open_enum! {
            /// specified payment method · 指定支付方式
            pub enum LimitPay {
                NoBalance = "no_balance",
                NoCredit = "no_credit",
                NoDebit = "no_debit",
                BalanceOnly = "balance_only",
            }
        }

        /// item list · 单品列表
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// merchant-side goods code · 商户侧商品编码
            pub merchant_goods_id: Option<String>,
            /// WeChat-side goods code · 微信侧商品编码
            pub wechatpay_goods_id: Option<String>,
            /// goods name · 商品名称
            pub goods_name: Option<String>,
            /// goods quantity · 商品数量
            pub quantity: Option<i64>,
            /// goods unit price · 商品单价
            pub unit_price: Option<i64>,
        }

        crate::model! { GoodsDetail: Default {
            merchant_goods_id: body("merchant_goods_id"),
            wechatpay_goods_id: body("wechatpay_goods_id"),
            goods_name: body("goods_name"),
            quantity: body("quantity"),
            unit_price: body("unit_price"),
        } }

        /// discount function · 优惠功能
        #[non_exhaustive]
        pub struct Detail {
            /// original order price · 订单原价
            pub cost_price: Option<i64>,
            /// goods receipt ID · 商品小票ID
            pub invoice_id: Option<String>,
            /// item list · 单品列表
            pub goods_detail: Vec<GoodsDetail>,
        }

        crate::model! { Detail: Default {
            cost_price: body("cost_price"),
            invoice_id: body("invoice_id"),
            goods_detail: body("goods_detail"),
        } }

        /// merchant's store information · 商户门店信息
        #[non_exhaustive]
        pub struct StoreInfo {
            /// store number · 门店编号
            pub id: Option<String>,
            /// store name · 门店名称
            pub name: Option<String>,
            /// region code · 地区编码
            pub area_code: Option<String>,
            /// detailed address · 详细地址
            pub address: Option<String>,
        }

        crate::model! { StoreInfo: Default {
            id: body("id"),
            name: body("name"),
            area_code: body("area_code"),
            address: body("address"),
        } }

        /// scene information · 场景信息
        #[non_exhaustive]
        pub struct SceneInfo {
            /// user client IP · 用户终端IP
            pub payer_client_ip: Option<String>,
            /// merchant-side device number · 商户端设备号
            pub device_id: Option<String>,
            /// merchant's store information · 商户门店信息
            pub store_info: Option<StoreInfo>,
        }

        crate::model! { SceneInfo: Default {
            payer_client_ip: body("payer_client_ip"),
            device_id: body("device_id"),
            store_info: body("store_info"),
        } }

        /// payer · 支付者
        #[non_exhaustive]
        pub struct Payer {
            /// user service openid · 用户服务标识
            pub sp_openid: Option<String>,
            /// user sub-openid · 用户子标识
            pub sub_openid: Option<String>,
        }

        crate::model! { Payer: Default {
            sp_openid: body("sp_openid"),
            sub_openid: body("sub_openid"),
        } }
    }
}
