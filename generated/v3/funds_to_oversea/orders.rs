// Written by `cargo xtask codegen` from spec/openapi/v3/funds-to-oversea/orders.md

//! `/v3/funds-to-oversea/orders`

pub mod by_out_order_id;

/// Apply for an outbound funds transfer · 申请资金出境
///
/// `POST /v3/funds-to-oversea/orders`
///
/// Official pages · 官方文档:
///
/// - partner: [4012476113](https://pay.weixin.qq.com/doc/v3/partner/4012476113)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::funds_to_oversea::orders::post::{ExpressInfo, ExpressInfoRequired, PayeeInfo, Request, Required, SellerInfo, SellerInfoRequired};
///
/// let request = Request::new(Required {
///     out_order_id: "merchant_1123123",
///     sub_mchid: "123456",
///     transaction_id: "420000000000000010",
///     amount: Fen(10),
///     foreign_currency: "USD",
///     seller_info: SellerInfo::new(SellerInfoRequired {
///         oversea_business_name: "香港xxxx公司",
///         oversea_shop_name: "香港xxx公司xxx店铺",
///         seller_id: "id2123123123",
///     }),
///     express_info: ExpressInfo::new(ExpressInfoRequired {
///         courier_number: "curier_number_1231",
///         express_company_name: "国际xxx物流",
///     }),
///     payee_info: PayeeInfo::new("ID123112312"),
/// });
/// let answer = request.send(&client).await?;
/// let order_id = answer.order_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::funds_to_oversea::orders::post::{ExpressInfo, ExpressInfoRequired, GoodsInfo, GoodsInfoRequired, PayeeInfo, PresaleInfo, PresaleInfoRequired, Request, Required, SellerInfo, SellerInfoRequired, Type};
///
/// let request = Request::new(Required {
///     out_order_id: "merchant_1123123",
///     sub_mchid: "123456",
///     transaction_id: "420000000000000010",
///     amount: Fen(10),
///     foreign_currency: "USD",
///     seller_info: SellerInfo::new(SellerInfoRequired {
///         oversea_business_name: "香港xxxx公司",
///         oversea_shop_name: "香港xxx公司xxx店铺",
///         seller_id: "id2123123123",
///     }),
///     express_info: ExpressInfo::new(ExpressInfoRequired {
///         courier_number: "curier_number_1231",
///         express_company_name: "国际xxx物流",
///     }),
///     payee_info: PayeeInfo::new("ID123112312"),
/// })
/// .goods_info([GoodsInfo::new(GoodsInfoRequired {
///     goods_name: "橘子",
///     goods_category: "家用电器",
///     goods_unit_price: Fen(1),
///     goods_quantity: 1,
/// })])
/// .presale_info(PresaleInfo::new(PresaleInfoRequired {
///     type_: Type::Deposit,
///     total_amount: Fen(10),
/// })
/// .deposit_transaction_id("4208450740201411110007820472")
/// .balance_transaction_id("4208450740201411110007820472"));
/// ```
#[doc(alias("申请资金出境", "4012476113"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Apply for an outbound funds transfer · 申请资金出境
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant outbound number · 商户出境单号
        pub out_order_id: String,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: String,
        /// outbound amount · 出境金额 (fen)
        pub amount: crate::Fen,
        /// overseas receiving currency · 境外收款币种
        pub foreign_currency: String,
        /// goods information · 商品信息
        pub goods_info: Option<Vec<GoodsInfo>>,
        /// seller information · 卖家信息
        pub seller_info: SellerInfo,
        /// logistics information · 物流信息
        pub express_info: ExpressInfo,
        /// payee information · 收款人信息
        pub payee_info: PayeeInfo,
        /// presale information · 预售信息
        pub presale_info: Option<PresaleInfo>,
    }

    crate::model! { Request {
        out_order_id: body("out_order_id").required(),
        sub_mchid: body("sub_mchid").required(),
        transaction_id: body("transaction_id").required(),
        amount: body("amount").required(),
        foreign_currency: body("foreign_currency").required(),
        goods_info: body("goods_info"),
        seller_info: body("seller_info").required(),
        express_info: body("express_info").required(),
        payee_info: body("payee_info").required(),
        presale_info: body("presale_info"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant outbound number · 商户出境单号
        out_order_id(&'a str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id(&'a str),
        /// outbound amount · 出境金额 (fen)
        amount(crate::Fen),
        /// overseas receiving currency · 境外收款币种
        foreign_currency(&'a str),
        /// seller information · 卖家信息
        seller_info(SellerInfo),
        /// logistics information · 物流信息
        express_info(ExpressInfo),
        /// payee information · 收款人信息
        payee_info(PayeeInfo),
    } {
        /// goods information · 商品信息
        goods_info goods_info_opt([GoodsInfo]),
        /// presale information · 预售信息
        presale_info presale_info_opt(PresaleInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/funds-to-oversea/orders",
        "申请资金出境",
        "Apply for an outbound funds transfer",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// goods information · 商品信息
    #[must_use]
    #[non_exhaustive]
    pub struct GoodsInfo {
        /// goods name · 商品名称
        pub goods_name: String,
        /// goods category · 商品类目
        pub goods_category: String,
        /// goods unit price · 商品单价 (fen)
        pub goods_unit_price: crate::Fen,
        /// goods quantity · 商品数量
        pub goods_quantity: i64,
    }

    crate::model! { GoodsInfo {
        goods_name: body("goods_name").required(),
        goods_category: body("goods_category").required(),
        goods_unit_price: body("goods_unit_price").required(),
        goods_quantity: body("goods_quantity").required(),
    } }

    crate::sent::sent! { GoodsInfo(GoodsInfoRequired<'a>) {
        /// goods name · 商品名称
        goods_name(&'a str),
        /// goods category · 商品类目
        goods_category(&'a str),
        /// goods unit price · 商品单价 (fen)
        goods_unit_price(crate::Fen),
        /// goods quantity · 商品数量
        goods_quantity(i64),
    } {
    } }

    /// seller information · 卖家信息
    #[must_use]
    #[non_exhaustive]
    pub struct SellerInfo {
        /// overseas seller's business entity name · 境外卖家经营主体名称
        pub oversea_business_name: String,
        /// overseas seller's shop name · 境外卖家店铺名称
        pub oversea_shop_name: String,
        /// seller ID · 卖家ID
        pub seller_id: String,
    }

    crate::model! { SellerInfo {
        oversea_business_name: body("oversea_business_name").required(),
        oversea_shop_name: body("oversea_shop_name").required(),
        seller_id: body("seller_id").required(),
    } }

    crate::sent::sent! { SellerInfo(SellerInfoRequired<'a>) {
        /// overseas seller's business entity name · 境外卖家经营主体名称
        oversea_business_name(&'a str),
        /// overseas seller's shop name · 境外卖家店铺名称
        oversea_shop_name(&'a str),
        /// seller ID · 卖家ID
        seller_id(&'a str),
    } {
    } }

    /// logistics information · 物流信息
    #[must_use]
    #[non_exhaustive]
    pub struct ExpressInfo {
        /// logistics tracking number · 物流单号
        pub courier_number: String,
        /// logistics provider name · 物流商名称
        pub express_company_name: String,
    }

    crate::model! { ExpressInfo {
        courier_number: body("courier_number").required(),
        express_company_name: body("express_company_name").required(),
    } }

    crate::sent::sent! { ExpressInfo(ExpressInfoRequired<'a>) {
        /// logistics tracking number · 物流单号
        courier_number(&'a str),
        /// logistics provider name · 物流商名称
        express_company_name(&'a str),
    } {
    } }

    /// payee information · 收款人信息
    #[must_use]
    #[non_exhaustive]
    pub struct PayeeInfo {
        /// payee identification number · 收款人识别号
        pub payee_id: String,
    }

    crate::model! { PayeeInfo {
        payee_id: body("payee_id").required(),
    } }

    crate::sent::sent! { PayeeInfo(payee_id: into String) {
    } }

    crate::open_enum! {
        /// order type · 订单类型
        pub enum Type {
            Deposit = "DEPOSIT",
            Balance = "BALANCE",
        }
    }

    /// presale information · 预售信息
    #[must_use]
    #[non_exhaustive]
    pub struct PresaleInfo {
        /// order type · 订单类型
        pub type_: Type,
        /// total amount of the presale order · 预售订单总金额 (fen)
        pub total_amount: crate::Fen,
        /// associated deposit payment order number · 关联定金订单号
        pub deposit_transaction_id: Option<String>,
        /// associated balance payment order number · 关联尾款订单号
        pub balance_transaction_id: Option<String>,
    }

    crate::model! { PresaleInfo {
        type_: body("type").required(),
        total_amount: body("total_amount").required(),
        deposit_transaction_id: body("deposit_transaction_id"),
        balance_transaction_id: body("balance_transaction_id"),
    } }

    crate::sent::sent! { PresaleInfo(PresaleInfoRequired) {
        /// order type · 订单类型
        type_(Type),
        /// total amount of the presale order · 预售订单总金额 (fen)
        total_amount(crate::Fen),
    } {
        /// associated deposit payment order number · 关联定金订单号
        deposit_transaction_id deposit_transaction_id_opt(into String),
        /// associated balance payment order number · 关联尾款订单号
        balance_transaction_id balance_transaction_id_opt(into String),
    } }

    /// Apply for an outbound funds transfer · 申请资金出境
    #[non_exhaustive]
    pub struct Response {
        /// merchant outbound number · 商户出境单号
        pub out_order_id: Option<String>,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// WeChat outbound ID · 微信出境单号
        pub order_id: Option<String>,
        /// outbound result · 出境结果
        pub result: Option<String>,
        /// outbound failure reason · 出境失败的原因
        pub fail_reason: Option<String>,
        /// requested outbound amount in RMB · 请求出境人民币金额 (fen)
        pub amount: Option<crate::Fen>,
        /// actual outbound amount in foreign currency · 真实出境外币金额 (smallest unit of its currency)
        pub foreign_amount: Option<i64>,
        /// foreign currency · 外币币种
        pub foreign_currency: Option<String>,
        /// exchange rate · 汇率
        pub rate: Option<i64>,
        /// FX purchase time · 购汇时间
        pub exchange_rate_time: Option<String>,
        /// estimated FX purchase time · 预计购汇时间
        pub estimate_exchange_rate_time: Option<String>,
        /// actual outbound amount in RMB · 真实出境人民币金额 (fen)
        pub departure_amount: Option<crate::Fen>,
        /// fee amount in RMB · 手续费人民币金额 (fen)
        pub fee: Option<crate::Fen>,
        /// fee-bearing merchant ID · 手续费承担商户号
        pub charge_mchid: Option<String>,
        /// account bearing the fee · 手续费承担账户
        pub charge_account_type: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_order_id: body("out_order_id").promised(),
        sub_mchid: body("sub_mchid").promised(),
        order_id: body("order_id").promised(),
        result: body("result").promised(),
        fail_reason: body("fail_reason"),
        amount: body("amount").promised(),
        foreign_amount: body("foreign_amount"),
        foreign_currency: body("foreign_currency").promised(),
        rate: body("rate"),
        exchange_rate_time: body("exchange_rate_time"),
        estimate_exchange_rate_time: body("estimate_exchange_rate_time"),
        departure_amount: body("departure_amount"),
        fee: body("fee"),
        charge_mchid: body("charge_mchid"),
        charge_account_type: body("charge_account_type"),
    } }

    crate::promised::promised! { Response {
        /// merchant outbound number · 商户出境单号
        out_order_id 0(&str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid 1(&str),
        /// WeChat outbound ID · 微信出境单号
        order_id 2(&str),
        /// outbound result · 出境结果
        result 3(&str),
        /// requested outbound amount in RMB · 请求出境人民币金额 (fen)
        amount 5(crate::Fen),
        /// foreign currency · 外币币种
        foreign_currency 7(&str),
    } }
}
