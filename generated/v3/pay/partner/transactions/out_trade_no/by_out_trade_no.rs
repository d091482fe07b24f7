// Written by `cargo xtask codegen` from spec/openapi/v3/pay/partner/transactions/out-trade-no/{out_trade_no}.md

//! `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}`

pub mod close;
pub mod reverse;

/// 商户订单号查询
///
/// `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}`
///
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012526944)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012739008)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080235)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759661)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759714)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760115)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760526)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886197)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760568)
///
/// ```
/// use wechatpay::v3::pay::partner::transactions::out_trade_no::by_out_trade_no::get::Request;
///
/// let request = Request::new("1217752501201407033233368018", "1230000109", "1900000109");
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// 商户订单号查询
    pub struct Request {
        /// 商户订单号
        pub out_trade_no: String,
        /// 服务商户号
        pub sp_mchid: String,
        /// 子商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        out_trade_no: path("out_trade_no").required(),
        sp_mchid: query("sp_mchid").required(),
        sub_mchid: query("sub_mchid").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            out_trade_no: impl Into<String>,
            sp_mchid: impl Into<String>,
            sub_mchid: impl Into<String>,
        ) -> Self {
            Self {
                out_trade_no: out_trade_no.into(),
                sp_mchid: sp_mchid.into(),
                sub_mchid: sub_mchid.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}",
        "商户订单号查询",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    /// 商户订单号查询
    #[non_exhaustive]
    pub struct Response {
        /// 服务商公众号ID
        pub sp_appid: Option<String>,
        /// 服务商户号
        pub sp_mchid: Option<String>,
        /// 子商户公众号ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 结算信息
        pub settle_info: Option<response::SettleInfo>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 交易类型
        pub trade_type: Option<String>,
        /// 交易状态
        pub trade_state: Option<String>,
        /// 交易状态描述
        pub trade_state_desc: Option<String>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 支付完成时间
        pub success_time: Option<String>,
        /// 商品描述
        pub description: Option<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 订单金额
        pub amount: Option<response::Amount>,
        /// 交易结束时间
        pub time_expire: Option<String>,
        /// 通知地址
        pub notify_url: Option<String>,
        /// 订单优惠标记
        pub goods_tag: Option<String>,
        /// 指定支付方式
        pub limit_pay: Vec<response::LimitPay>,
        /// 电子发票入口开放标识
        pub support_fapiao: Option<bool>,
        /// 优惠功能
        pub detail: Option<response::Detail>,
        /// 场景信息
        pub scene_info: Option<response::SceneInfo>,
        /// 支付者
        pub payer: Option<response::Payer>,
        /// 使用的商户贴息信息(微信分付)
        pub installment_info: Option<response::InstallmentInfo>,
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
        installment_info: body("installment_info"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// 结算信息
        #[non_exhaustive]
        pub struct SettleInfo {
            /// 是否指定分账
            pub profit_sharing: Option<bool>,
            /// 补差金额
            pub subsidy_amount: Option<i64>,
        }

        crate::model! { SettleInfo: Default {
            profit_sharing: body("profit_sharing"),
            subsidy_amount: body("subsidy_amount"),
        } }

        /// 订单金额
        #[non_exhaustive]
        pub struct Amount {
            /// 总金额
            pub total: Option<i64>,
            /// 货币类型
            pub currency: Option<String>,
        }

        crate::model! { Amount: Default {
            total: body("total"),
            currency: body("currency"),
        } }

        crate::open_enum! {
            /// 指定支付方式
            pub enum LimitPay {
                NoBalance = "no_balance",
                NoCredit = "no_credit",
                NoDebit = "no_debit",
                BalanceOnly = "balance_only",
            }
        }

        /// 单品列表
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// 商户侧商品编码
            pub merchant_goods_id: Option<String>,
            /// 微信侧商品编码
            pub wechatpay_goods_id: Option<String>,
            /// 商品名称
            pub goods_name: Option<String>,
            /// 商品数量
            pub quantity: Option<i64>,
            /// 商品单价
            pub unit_price: Option<i64>,
        }

        crate::model! { GoodsDetail: Default {
            merchant_goods_id: body("merchant_goods_id"),
            wechatpay_goods_id: body("wechatpay_goods_id"),
            goods_name: body("goods_name"),
            quantity: body("quantity"),
            unit_price: body("unit_price"),
        } }

        /// 优惠功能
        #[non_exhaustive]
        pub struct Detail {
            /// 订单原价
            pub cost_price: Option<i64>,
            /// 商品小票ID
            pub invoice_id: Option<String>,
            /// 单品列表
            pub goods_detail: Vec<GoodsDetail>,
        }

        crate::model! { Detail: Default {
            cost_price: body("cost_price"),
            invoice_id: body("invoice_id"),
            goods_detail: body("goods_detail"),
        } }

        /// 商户门店信息
        #[non_exhaustive]
        pub struct StoreInfo {
            /// 门店编号
            pub id: Option<String>,
            /// 门店名称
            pub name: Option<String>,
            /// 地区编码
            pub area_code: Option<String>,
            /// 详细地址
            pub address: Option<String>,
        }

        crate::model! { StoreInfo: Default {
            id: body("id"),
            name: body("name"),
            area_code: body("area_code"),
            address: body("address"),
        } }

        /// 场景信息
        #[non_exhaustive]
        pub struct SceneInfo {
            /// 用户终端IP
            pub payer_client_ip: Option<String>,
            /// 商户端设备号
            pub device_id: Option<String>,
            /// 商户门店信息
            pub store_info: Option<StoreInfo>,
        }

        crate::model! { SceneInfo: Default {
            payer_client_ip: body("payer_client_ip"),
            device_id: body("device_id"),
            store_info: body("store_info"),
        } }

        /// 支付者
        #[non_exhaustive]
        pub struct Payer {
            /// 用户服务标识
            pub sp_openid: Option<String>,
            /// 用户子标识
            pub sub_openid: Option<String>,
        }

        crate::model! { Payer: Default {
            sp_openid: body("sp_openid"),
            sub_openid: body("sub_openid"),
        } }

        /// 使用的商户贴息信息(微信分付)
        #[non_exhaustive]
        pub struct InstallmentInfo {
            /// 是否使用了商户贴息
            pub use_subsidy: Option<bool>,
            /// 用户实际选择分期期数
            pub selected_installment_number: Option<i64>,
        }

        crate::model! { InstallmentInfo: Default {
            use_subsidy: body("use_subsidy"),
            selected_installment_number: body("selected_installment_number"),
        } }
    }
}
