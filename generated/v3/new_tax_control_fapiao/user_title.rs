// Written by `cargo xtask codegen` from spec/openapi/v3/new-tax-control-fapiao/user-title.md

//! `/v3/new-tax-control-fapiao/user-title`

pub mod title_url;

/// Get the fapiao title filled in by the user · 获取用户填写的抬头
///
/// `GET /v3/new-tax-control-fapiao/user-title`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012538112](https://pay.weixin.qq.com/doc/v3/merchant/4012538112)
/// - partner: [4012474048](https://pay.weixin.qq.com/doc/v3/partner/4012474048), [4015784260](https://pay.weixin.qq.com/doc/v3/partner/4015784260)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::new_tax_control_fapiao::user_title::get::{Request, Required, Scene};
///
/// let request = Request::new(Required {
///     scene: Scene::WithWechatpay,
///     fapiao_apply_id: "4200000444201910177461284488",
/// });
/// let answer = request.send(&client).await?;
/// let type_ = answer.type_()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::new_tax_control_fapiao::user_title::get::{Request, Required, Scene};
///
/// let request = Request::new(Required {
///     scene: Scene::WithWechatpay,
///     fapiao_apply_id: "4200000444201910177461284488",
/// })
/// .sub_mchid("1900000109");
/// ```
#[doc(alias("获取用户填写的抬头", "4012538112", "4012474048", "4015784260"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, query};

    /// Get the fapiao title filled in by the user · 获取用户填写的抬头
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// fapiao issuing scene · 开票场景
        pub scene: Scene,
        /// fapiao application number · 发票申请单号
        pub fapiao_apply_id: String,
    }

    crate::model! { Request {
        sub_mchid: query("sub_mchid"),
        scene: query("scene").required(),
        fapiao_apply_id: query("fapiao_apply_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// fapiao issuing scene · 开票场景
        scene(Scene),
        /// fapiao application number · 发票申请单号
        fapiao_apply_id(&'a str),
    } {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/new-tax-control-fapiao/user-title",
        "获取用户填写的抬头",
        "Get the fapiao title filled in by the user",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// fapiao issuing scene · 开票场景
        pub enum Scene {
            WithWechatpay = "WITH_WECHATPAY",
            WithoutWechatpay = "WITHOUT_WECHATPAY",
        }
    }

    /// Get the fapiao title filled in by the user · 获取用户填写的抬头
    #[non_exhaustive]
    pub struct Response {
        /// buyer type · 购买方类型
        pub type_: Option<response::Type>,
        /// name · 名称
        pub name: Option<String>,
        /// taxpayer identification number · 纳税人识别号
        pub taxpayer_id: Option<String>,
        /// address · 地址
        pub address: Option<String>,
        /// telephone · 电话
        pub telephone: Option<String>,
        /// bank of deposit · 开户银行
        pub bank_name: Option<String>,
        /// bank account number · 银行账号
        pub bank_account: Option<String>,
        /// mobile number · 手机号
        pub phone: Option<crate::Sensitive>,
        /// e-mail address · 邮箱地址
        pub email: Option<crate::Sensitive>,
        /// order amount · 订单金额 (fen)
        pub amount: Option<crate::Fen>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// issued fapiao type · 开具的发票类型
        pub fapiao_bill_type: Option<response::FapiaoBillType>,
        /// message information · 留言信息
        pub user_apply_message: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        type_: body("type").promised(),
        name: body("name").promised(),
        taxpayer_id: body("taxpayer_id"),
        address: body("address"),
        telephone: body("telephone"),
        bank_name: body("bank_name"),
        bank_account: body("bank_account"),
        phone: body("phone").mark(Mark::Rsa),
        email: body("email").mark(Mark::Rsa),
        amount: body("amount"),
        out_trade_no: body("out_trade_no"),
        fapiao_bill_type: body("fapiao_bill_type"),
        user_apply_message: body("user_apply_message"),
    } }

    crate::promised::promised! { Response {
        /// buyer type · 购买方类型
        type_ 0(&response::Type),
        /// name · 名称
        name 1(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// buyer type · 购买方类型
            pub enum Type {
                Individual = "INDIVIDUAL",
                Organization = "ORGANIZATION",
            }
        }

        crate::open_enum! {
            /// issued fapiao type · 开具的发票类型
            pub enum FapiaoBillType {
                CommFapiao = "COMM_FAPIAO",
                VatFapiao = "VAT_FAPIAO",
            }
        }
    }
}
