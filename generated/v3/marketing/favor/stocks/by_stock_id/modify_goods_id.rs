// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/favor/stocks/{stock_id}/modify-goods-id.md

//! `/v3/marketing/favor/stocks/{stock_id}/modify-goods-id`

/// Modify available item codes · 修改可用单品编码
///
/// `POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id`
///
/// Official pages · 官方文档:
///
/// - merchant: [4017164667](https://pay.weixin.qq.com/doc/v3/merchant/4017164667)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::favor::stocks::by_stock_id::modify_goods_id::post::{Request, Required};
///
/// let request = Request::new(Required { stock_id: "9865000", stock_creator_mchid: "8956000" });
/// let answer = request.send(&client).await?;
/// let pause_time = answer.pause_time()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::favor::stocks::by_stock_id::modify_goods_id::post::{Request, Required};
///
/// let request = Request::new(Required { stock_id: "9865000", stock_creator_mchid: "8956000" })
///     .add_goods_id_list(["8956000"])
///     .delete_goods_id_list(["8956000"]);
/// ```
#[doc(alias("修改可用单品编码", "4017164667"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify available item codes · 修改可用单品编码
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// coupon stock ID · 批次号
        pub stock_id: String,
        /// merchant ID creating the stock · 创建批次的商户号
        pub stock_creator_mchid: String,
        /// list of item codes to add · 增加单品编码列表
        pub add_goods_id_list: Option<Vec<String>>,
        /// list of item codes to delete · 删除单品编码列表
        pub delete_goods_id_list: Option<Vec<String>>,
    }

    crate::model! { Request {
        stock_id: path("stock_id").required(),
        stock_creator_mchid: body("stock_creator_mchid").required(),
        add_goods_id_list: body("add_goods_id_list"),
        delete_goods_id_list: body("delete_goods_id_list"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// coupon stock ID · 批次号
        stock_id(&'a str),
        /// merchant ID creating the stock · 创建批次的商户号
        stock_creator_mchid(&'a str),
    } {
        /// list of item codes to add · 增加单品编码列表
        add_goods_id_list add_goods_id_list_opt([into String]),
        /// list of item codes to delete · 删除单品编码列表
        delete_goods_id_list delete_goods_id_list_opt([into String]),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/favor/stocks/{stock_id}/modify-goods-id",
        "修改可用单品编码",
        "Modify available item codes",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Modify available item codes · 修改可用单品编码
    #[non_exhaustive]
    pub struct Response {
        /// effective time · 生效时间; as 2018-06-08T10:34:56+08:00
        pub pause_time: Option<crate::Time>,
        /// coupon stock ID · 批次号
        pub stock_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        pause_time: body("pause_time").promised(),
        stock_id: body("stock_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// effective time · 生效时间; as 2018-06-08T10:34:56+08:00
        pause_time 0(&crate::Time),
        /// coupon stock ID · 批次号
        stock_id 1(&str),
    } }
}
