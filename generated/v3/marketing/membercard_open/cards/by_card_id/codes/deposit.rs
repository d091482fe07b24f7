// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/cards/{card_id}/codes/deposit.md

//! `/v3/marketing/membercard-open/cards/{card_id}/codes/deposit`

/// Import member codes · 导入会员Code
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012545728](https://pay.weixin.qq.com/doc/v3/merchant/4012545728)
/// - partner: [4012709031](https://pay.weixin.qq.com/doc/v3/partner/4012709031)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::codes::deposit::post::Request;
///
/// let request = Request::new("pbLatjvWOibDc5-TBnbUk1pD12o0");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::codes::deposit::post::Request;
///
/// let request = Request::new("pbLatjvWOibDc5-TBnbUk1pD12o0").code(["string"]);
/// ```
#[doc(alias("导入会员Code", "4012545728", "4012709031"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Import member codes · 导入会员Code
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card ID · 会员卡id
        pub card_id: String,
        /// membership card code · 会员卡code
        pub code: Option<Vec<String>>,
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
        code: body("code"),
    } }

    crate::sent::sent! { Request(card_id: into String) {
        /// membership card code · 会员卡code
        code code_opt([into String]),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/membercard-open/cards/{card_id}/codes/deposit",
        "导入会员Code",
        "Import member codes",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Import member codes · 导入会员Code
    #[non_exhaustive]
    pub struct Response {
        /// import result · 导入结果
        pub data: Vec<response::Data>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        data: body("data"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// import result · 导入结果
            pub enum Result {
                Success = "SUCCESS",
                Duplicate = "DUPLICATE",
                Fail = "FAIL",
            }
        }

        /// import result · 导入结果
        #[non_exhaustive]
        pub struct Data {
            /// membership card code · 会员卡code
            pub code: Option<String>,
            /// import result · 导入结果
            pub result: Option<Result>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            code: body("code"),
            result: body("result"),
        } }
    }
}
