// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}.md

//! `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`

/// Query a transfer by WeChat transfer ID · 微信转账单号查询转账单
///
/// `GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4013504214](https://pay.weixin.qq.com/doc/v3/partner/4013504214)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::mch_transfer::transfer_bills::transfer_bill_no::by_transfer_bill_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     transfer_bill_no: "1330000071100999991182020050700019480001",
///     sub_mchid: "1900001121",
/// });
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("微信转账单号查询转账单", "4013504214"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path, query};

    /// Query a transfer by WeChat transfer ID · 微信转账单号查询转账单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat transfer ID · 微信转账单号
        pub transfer_bill_no: String,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        transfer_bill_no: path("transfer_bill_no").required(),
        sub_mchid: query("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat transfer ID · 微信转账单号
        transfer_bill_no(&'a str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
        "微信转账单号查询转账单",
        "Query a transfer by WeChat transfer ID",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a transfer by WeChat transfer ID · 微信转账单号查询转账单
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub mchid: Option<String>,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// merchant reference number · 商户单号
        pub out_bill_no: Option<String>,
        /// WeChat transfer ID · 微信转账单号
        pub transfer_bill_no: Option<String>,
        /// partner appid · 服务商AppID
        pub appid: Option<String>,
        /// transfer scene ID · 转账场景ID
        pub transfer_scene_id: Option<String>,
        /// order state · 单据状态
        pub state: Option<String>,
        /// transfer amount · 转账金额 (fen)
        pub transfer_amount: Option<crate::Fen>,
        /// transfer remark · 转账备注
        pub transfer_remark: Option<String>,
        /// failure reason · 失败原因
        pub fail_reason: Option<String>,
        /// receiving user's openid · 收款用户OpenID
        pub openid: Option<String>,
        /// receiving user's name · 收款用户姓名
        pub user_name: Option<crate::Sensitive>,
        /// order creation time · 单据创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// state change time · 状态变更时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        mchid: body("mchid").promised(),
        sub_mchid: body("sub_mchid").promised(),
        out_bill_no: body("out_bill_no").promised(),
        transfer_bill_no: body("transfer_bill_no").promised(),
        appid: body("appid").promised(),
        transfer_scene_id: body("transfer_scene_id").promised(),
        state: body("state").promised(),
        transfer_amount: body("transfer_amount").promised(),
        transfer_remark: body("transfer_remark").promised(),
        fail_reason: body("fail_reason"),
        openid: body("openid"),
        user_name: body("user_name").mark(Mark::Rsa),
        create_time: body("create_time").promised(),
        update_time: body("update_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// partner merchant ID · 服务商商户号
        mchid 0(&str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid 1(&str),
        /// merchant reference number · 商户单号
        out_bill_no 2(&str),
        /// WeChat transfer ID · 微信转账单号
        transfer_bill_no 3(&str),
        /// partner appid · 服务商AppID
        appid 4(&str),
        /// transfer scene ID · 转账场景ID
        transfer_scene_id 5(&str),
        /// order state · 单据状态
        state 6(&str),
        /// transfer amount · 转账金额 (fen)
        transfer_amount 7(crate::Fen),
        /// transfer remark · 转账备注
        transfer_remark 8(&str),
        /// order creation time · 单据创建时间; as 2018-06-08T10:34:56+08:00
        create_time 12(&crate::Time),
        /// state change time · 状态变更时间; as 2018-06-08T10:34:56+08:00
        update_time 13(&crate::Time),
    } }
}
