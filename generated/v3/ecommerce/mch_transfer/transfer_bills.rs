// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/mch-transfer/transfer-bills.md

//! `/v3/ecommerce/mch-transfer/transfer-bills`

pub mod out_bill_no;
pub mod transfer_bill_no;

/// Initiate a transfer · 发起转账
///
/// `POST /v3/ecommerce/mch-transfer/transfer-bills`
///
/// Official pages · 官方文档:
///
/// - partner: [4013504211](https://pay.weixin.qq.com/doc/v3/partner/4013504211)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::ecommerce::mch_transfer::transfer_bills::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900001109",
///     appid: "wxf636efh567hg4356",
///     out_bill_no: "plfk2020042013",
///     transfer_scene_id: "1000",
///     openid: "o-MYE42l80oelYMDE34nYD456Xoy",
///     transfer_amount: Fen(400000),
///     transfer_remark: "2020年4月报销",
/// });
/// let answer = request.send(&client).await?;
/// let transfer_bill_no = answer.transfer_bill_no()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::ecommerce::mch_transfer::transfer_bills::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900001109",
///     appid: "wxf636efh567hg4356",
///     out_bill_no: "plfk2020042013",
///     transfer_scene_id: "1000",
///     openid: "o-MYE42l80oelYMDE34nYD456Xoy",
///     transfer_amount: Fen(400000),
///     transfer_remark: "2020年4月报销",
/// })
/// .user_name("…")
/// .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
/// ```
#[doc(alias("发起转账", "4013504211"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Initiate a transfer · 发起转账
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// partner appid · 服务商AppID
        pub appid: String,
        /// merchant reference number · 商户单号
        pub out_bill_no: String,
        /// transfer scene ID · 转账场景ID
        pub transfer_scene_id: String,
        /// receiving user's openid · 收款用户OpenID
        pub openid: String,
        /// receiving user's name · 收款用户姓名
        pub user_name: Option<crate::Sensitive>,
        /// transfer amount · 转账金额 (fen)
        pub transfer_amount: crate::Fen,
        /// transfer remark · 转账备注
        pub transfer_remark: String,
        /// merchant notification URL · 商户回调地址
        pub notify_url: Option<String>,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        appid: body("appid").required(),
        out_bill_no: body("out_bill_no").required(),
        transfer_scene_id: body("transfer_scene_id").required(),
        openid: body("openid").required(),
        user_name: body("user_name").mark(Mark::Rsa),
        transfer_amount: body("transfer_amount").required(),
        transfer_remark: body("transfer_remark").required(),
        notify_url: body("notify_url"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
        /// partner appid · 服务商AppID
        appid(&'a str),
        /// merchant reference number · 商户单号
        out_bill_no(&'a str),
        /// transfer scene ID · 转账场景ID
        transfer_scene_id(&'a str),
        /// receiving user's openid · 收款用户OpenID
        openid(&'a str),
        /// transfer amount · 转账金额 (fen)
        transfer_amount(crate::Fen),
        /// transfer remark · 转账备注
        transfer_remark(&'a str),
    } {
        /// receiving user's name · 收款用户姓名
        user_name user_name_opt(into crate::Sensitive),
        /// merchant notification URL · 商户回调地址
        notify_url notify_url_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/ecommerce/mch-transfer/transfer-bills",
        "发起转账",
        "Initiate a transfer",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Initiate a transfer · 发起转账
    #[non_exhaustive]
    pub struct Response {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// merchant reference number · 商户单号
        pub out_bill_no: Option<String>,
        /// WeChat transfer ID · 微信转账单号
        pub transfer_bill_no: Option<String>,
        /// order creation time · 单据创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// order state · 单据状态
        pub state: Option<String>,
        /// failure reason · 失败原因
        pub fail_reason: Option<String>,
        /// package information for jumping to the claim page · 跳转领取页面的package信息
        pub package_info: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        out_bill_no: body("out_bill_no").promised(),
        transfer_bill_no: body("transfer_bill_no").promised(),
        create_time: body("create_time").promised(),
        state: body("state").promised(),
        fail_reason: body("fail_reason"),
        package_info: body("package_info"),
    } }

    crate::promised::promised! { Response {
        /// second-tier merchant ID · 二级商户号
        sub_mchid 0(&str),
        /// merchant reference number · 商户单号
        out_bill_no 1(&str),
        /// WeChat transfer ID · 微信转账单号
        transfer_bill_no 2(&str),
        /// order creation time · 单据创建时间; as 2018-06-08T10:34:56+08:00
        create_time 3(&crate::Time),
        /// order state · 单据状态
        state 4(&str),
    } }
}
