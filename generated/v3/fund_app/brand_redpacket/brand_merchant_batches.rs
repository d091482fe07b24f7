// Written by `cargo xtask codegen` from spec/openapi/v3/fund-app/brand-redpacket/brand-merchant-batches.md

//! `/v3/fund-app/brand-redpacket/brand-merchant-batches`

pub mod by_batch_no;

/// Issue a red packet as a brand merchant · 品牌商户发放红包
///
/// `POST /v3/fund-app/brand-redpacket/brand-merchant-batches`
///
/// Official pages · 官方文档:
///
/// - merchant: [4014310358](https://pay.weixin.qq.com/doc/v3/merchant/4014310358)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::fund_app::brand_redpacket::brand_merchant_batches::post::{DetailList, DetailListRequired, Request, Required, Scene};
///
/// let request = Request::new(Required {
///     brand_id: 1234,
///     brand_appid: "wxf636efh567hg4356",
///     scene: Scene::CustomSend,
///     template_id: "123400001",
///     out_batch_no: "plfk2020042013",
///     batch_name: "双十一营销用品牌红包",
///     batch_remark: "双十一营销用品牌红包",
///     total_amount: Fen(10000),
///     total_num: 10,
///     detail_list: vec![DetailList::new(DetailListRequired {
///         out_detail_no: "x23zy545Bd5436",
///         amount: Fen(100),
///         openid: "o-MYE42l80oelYMDE34nYD456Xoy",
///         remark: "来自XX的红包",
///     })],
/// });
/// let answer = request.send(&client).await?;
/// let create_time = answer.create_time()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::fund_app::brand_redpacket::brand_merchant_batches::post::{DetailList, DetailListRequired, Request, Required, Scene};
///
/// let request = Request::new(Required {
///     brand_id: 1234,
///     brand_appid: "wxf636efh567hg4356",
///     scene: Scene::CustomSend,
///     template_id: "123400001",
///     out_batch_no: "plfk2020042013",
///     batch_name: "双十一营销用品牌红包",
///     batch_remark: "双十一营销用品牌红包",
///     total_amount: Fen(10000),
///     total_num: 10,
///     detail_list: vec![DetailList::new(DetailListRequired {
///         out_detail_no: "x23zy545Bd5436",
///         amount: Fen(100),
///         openid: "o-MYE42l80oelYMDE34nYD456Xoy",
///         remark: "来自XX的红包",
///     })
///     .user_name("…")],
/// });
/// ```
#[doc(alias("品牌商户发放红包", "4014310358"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Issue a red packet as a brand merchant · 品牌商户发放红包
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand ID · 品牌ID
        pub brand_id: i64,
        /// brand appid · 品牌AppID
        pub brand_appid: String,
        /// brand red packet issuing scene · 品牌红包发放场景
        pub scene: Scene,
        /// brand red packet template ID · 品牌红包模板ID
        pub template_id: String,
        /// merchant brand red packet batch number · 商家品牌红包批次单号
        pub out_batch_no: String,
        /// brand red packet batch name · 品牌红包批次名称
        pub batch_name: String,
        /// brand red packet batch remark · 品牌红包批次备注
        pub batch_remark: String,
        /// total amount · 总金额 (fen)
        pub total_amount: crate::Fen,
        /// total number of entries · 总笔数
        pub total_num: i64,
        /// brand red packet detail list · 品牌红包明细列表
        pub detail_list: Vec<DetailList>,
    }

    crate::model! { Request {
        brand_id: body("brand_id").required(),
        brand_appid: body("brand_appid").required(),
        scene: body("scene").required(),
        template_id: body("template_id").required(),
        out_batch_no: body("out_batch_no").required(),
        batch_name: body("batch_name").required(),
        batch_remark: body("batch_remark").required(),
        total_amount: body("total_amount").required(),
        total_num: body("total_num").required(),
        detail_list: body("detail_list").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// brand ID · 品牌ID
        brand_id(i64),
        /// brand appid · 品牌AppID
        brand_appid(&'a str),
        /// brand red packet issuing scene · 品牌红包发放场景
        scene(Scene),
        /// brand red packet template ID · 品牌红包模板ID
        template_id(&'a str),
        /// merchant brand red packet batch number · 商家品牌红包批次单号
        out_batch_no(&'a str),
        /// brand red packet batch name · 品牌红包批次名称
        batch_name(&'a str),
        /// brand red packet batch remark · 品牌红包批次备注
        batch_remark(&'a str),
        /// total amount · 总金额 (fen)
        total_amount(crate::Fen),
        /// total number of entries · 总笔数
        total_num(i64),
        /// brand red packet detail list · 品牌红包明细列表
        detail_list(Vec<DetailList>),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/fund-app/brand-redpacket/brand-merchant-batches",
        "品牌商户发放红包",
        "Issue a red packet as a brand merchant",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// brand red packet issuing scene · 品牌红包发放场景
        pub enum Scene {
            CustomSend = "CUSTOM_SEND",
        }
    }

    /// brand red packet detail list · 品牌红包明细列表
    #[must_use]
    #[non_exhaustive]
    pub struct DetailList {
        /// merchant brand red packet detail number · 商家品牌红包明细单号
        pub out_detail_no: String,
        /// red packet amount · 红包金额 (fen)
        pub amount: crate::Fen,
        /// openid of the red packet receiver · 接收红包用户OpenID
        pub openid: String,
        /// name of the user receiving the red packet · 接收红包用户姓名
        pub user_name: Option<crate::Sensitive>,
        /// red packet remark · 红包备注
        pub remark: String,
    }

    crate::model! { DetailList {
        out_detail_no: body("out_detail_no").required(),
        amount: body("amount").required(),
        openid: body("openid").required(),
        user_name: body("user_name").mark(Mark::Rsa),
        remark: body("remark").required(),
    } }

    crate::sent::sent! { DetailList(DetailListRequired<'a>) {
        /// merchant brand red packet detail number · 商家品牌红包明细单号
        out_detail_no(&'a str),
        /// red packet amount · 红包金额 (fen)
        amount(crate::Fen),
        /// openid of the red packet receiver · 接收红包用户OpenID
        openid(&'a str),
        /// red packet remark · 红包备注
        remark(&'a str),
    } {
        /// name of the user receiving the red packet · 接收红包用户姓名
        user_name user_name_opt(into crate::Sensitive),
    } }

    /// Issue a red packet as a brand merchant · 品牌商户发放红包
    #[non_exhaustive]
    pub struct Response {
        /// merchant brand red packet batch number · 商家品牌红包批次单号
        pub out_batch_no: Option<String>,
        /// WeChat Pay brand red packet batch ID · 微信支付品牌红包批次单号
        pub batch_no: Option<String>,
        /// brand red packet batch creation time · 品牌红包批次创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// batch state · 批次单状态
        pub batch_state: Option<response::BatchState>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_batch_no: body("out_batch_no").promised(),
        batch_no: body("batch_no"),
        create_time: body("create_time").promised(),
        batch_state: body("batch_state"),
    } }

    crate::promised::promised! { Response {
        /// merchant brand red packet batch number · 商家品牌红包批次单号
        out_batch_no 0(&str),
        /// brand red packet batch creation time · 品牌红包批次创建时间; as 2018-06-08T10:34:56+08:00
        create_time 2(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::states::TransferBatchStatus as BatchState;
    }
}
