// Written by `cargo xtask codegen` from spec/openapi/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}.md

//! `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`

/// Delete a merchant identifier · 删除商户标识
///
/// `DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`
///
/// Official pages · 官方文档:
///
/// - partner: [4017205637](https://pay.weixin.qq.com/doc/v3/partner/4017205637)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::webizpay::avail_mch_ranges::by_range_id::merchant_identifiers::by_merchant_identifier::delete::{Request, Required};
///
/// let request = Request::new(Required {
///     range_id: "89f5123e-5ad4-4e0e-89b1-63ced0c798c5",
///     merchant_identifier: "91110000710926094P",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::webizpay::avail_mch_ranges::by_range_id::merchant_identifiers::by_merchant_identifier::delete::{Request, Required};
///
/// let request = Request::new(Required {
///     range_id: "89f5123e-5ad4-4e0e-89b1-63ced0c798c5",
///     merchant_identifier: "91110000710926094P",
/// })
/// .sp_mchid("12341234");
/// ```
#[doc(alias("删除商户标识", "4017205637"))]
pub mod delete {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Delete a merchant identifier · 删除商户标识
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// available merchant range ID · 可用商户范围id
        pub range_id: String,
        /// merchant identifier value · 商户标识值
        pub merchant_identifier: String,
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
    }

    crate::model! { Request {
        range_id: path("range_id").required(),
        merchant_identifier: path("merchant_identifier").required(),
        sp_mchid: body("sp_mchid").required().own(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// available merchant range ID · 可用商户范围id
        range_id(&'a str),
        /// merchant identifier value · 商户标识值
        merchant_identifier(&'a str),
    } {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Delete,
        "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}",
        "删除商户标识",
        "Delete a merchant identifier",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Delete a merchant identifier · 删除商户标识
    #[non_exhaustive]
    pub struct Response {
        /// available merchant range ID · 可用商户范围id
        pub range_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        range_id: body("range_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// available merchant range ID · 可用商户范围id
        range_id 0(&str),
    } }
}
