// Written by `cargo xtask codegen` from spec/openapi/v3/multiuse/users/{openid}/coupons.md

//! `/v3/multiuse/users/{openid}/coupons`

/// Issue spending credit of a given stock · 发放指定批次的消费金
///
/// `POST /v3/multiuse/users/{openid}/coupons`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012539766](https://pay.weixin.qq.com/doc/v3/merchant/4012539766)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::multiuse::users::by_openid::coupons::post::{CardType, Request, Required};
///
/// let request = Request::new(Required {
///     openid: "",
///     stock_id: "9856000",
///     out_request_no: "8956000202407191254642",
///     user_name: "…",
///     id_card_number: "…",
///     appid: "wx233544546545989",
///     card_type: CardType::IdCard,
/// });
/// let answer = request.send(&client).await?;
/// let coupon_id = answer.coupon_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::multiuse::users::by_openid::coupons::post::{CardType, Request, Required};
///
/// let request = Request::new(Required {
///     openid: "",
///     stock_id: "9856000",
///     out_request_no: "8956000202407191254642",
///     user_name: "…",
///     id_card_number: "…",
///     appid: "wx233544546545989",
///     card_type: CardType::IdCard,
/// })
/// .amount(10000);
/// ```
#[doc(alias("发放指定批次的消费金", "4012539766"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path};

    /// Issue spending credit of a given stock · 发放指定批次的消费金
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户OpenID
        pub openid: String,
        /// coupon stock ID · 批次号
        pub stock_id: String,
        /// merchant reference number · 商户单据号
        pub out_request_no: String,
        /// user's name · 用户姓名
        pub user_name: crate::Sensitive,
        /// ID card number · 身份证号码
        pub id_card_number: crate::Sensitive,
        /// issued face value · 发放面额 (fen)
        pub amount: Option<crate::Fen>,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// document type · 证件类型
        pub card_type: CardType,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        stock_id: body("stock_id").required(),
        out_request_no: body("out_request_no").required(),
        user_name: body("user_name").required().mark(Mark::Rsa),
        id_card_number: body("id_card_number").required().mark(Mark::Rsa),
        amount: body("amount"),
        appid: body("appid").required(),
        card_type: body("card_type").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户OpenID
        openid(&'a str),
        /// coupon stock ID · 批次号
        stock_id(&'a str),
        /// merchant reference number · 商户单据号
        out_request_no(&'a str),
        /// user's name · 用户姓名
        user_name(&'a str),
        /// ID card number · 身份证号码
        id_card_number(&'a str),
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// document type · 证件类型
        card_type(CardType),
    } {
        /// issued face value · 发放面额 (fen)
        amount amount_opt(into crate::Fen),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/multiuse/users/{openid}/coupons",
        "发放指定批次的消费金",
        "Issue spending credit of a given stock",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// document type · 证件类型
        pub enum CardType {
            IdCard = "ID_CARD",
        }
    }

    /// Issue spending credit of a given stock · 发放指定批次的消费金
    #[non_exhaustive]
    pub struct Response {
        /// spending credit ID · 消费金ID
        pub coupon_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        coupon_id: body("coupon_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// spending credit ID · 消费金ID
        coupon_id 0(&str),
    } }
}
