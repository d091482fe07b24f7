// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos.md

//! `/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`

/// Upload a merchant's electronic receipt jump information · 上传商家电子小票跳转信息
///
/// `POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012443843](https://pay.weixin.qq.com/doc/v3/merchant/4012443843)
/// - partner: [4012443825](https://pay.weixin.qq.com/doc/v3/partner/4012443825)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::shopping_receipt::merchantshoppingreceiptjumpinfos::post::{JumpInfo, JumpInfoRequired, Request, Required};
///
/// let request = Request::new(Required {
///     transaction_id: "4200000008202209139188072801",
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     merchant_upload_time: "2021-05-20T13:29:35.120+08:00".into(),
///     jump_info: JumpInfo::new(JumpInfoRequired {
///         merchant_appid: "example_merchant_appid",
///         merchant_path: "example_merchant_path",
///     }),
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::shopping_receipt::merchantshoppingreceiptjumpinfos::post::{JumpInfo, JumpInfoRequired, Request, Required};
///
/// let request = Request::new(Required {
///     transaction_id: "4200000008202209139188072801",
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     merchant_upload_time: "2021-05-20T13:29:35.120+08:00".into(),
///     jump_info: JumpInfo::new(JumpInfoRequired {
///         merchant_appid: "example_merchant_appid",
///         merchant_path: "example_merchant_path",
///     }),
/// })
/// .transaction_mchid("1230000109")
/// .transaction_sub_mchid("1230000109");
/// ```
#[doc(alias("上传商家电子小票跳转信息", "4012443843", "4012443825"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Upload a merchant's electronic receipt jump information · 上传商家电子小票跳转信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: String,
        /// merchant ID · 商户号
        pub transaction_mchid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub transaction_sub_mchid: Option<String>,
        /// openid of the user who placed the order · 下单用户OpenID
        pub openid: String,
        /// merchant upload time · 商户上传时间; as 2018-06-08T10:34:56+08:00
        pub merchant_upload_time: crate::Time,
        /// jump information · 跳转信息
        pub jump_info: JumpInfo,
    }

    crate::model! { Request {
        transaction_id: body("transaction_id").required(),
        transaction_mchid: body("transaction_mchid"),
        transaction_sub_mchid: body("transaction_sub_mchid"),
        openid: body("openid").required(),
        merchant_upload_time: body("merchant_upload_time").required(),
        jump_info: body("jump_info").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat Pay transaction ID · 微信支付订单号
        transaction_id(&'a str),
        /// openid of the user who placed the order · 下单用户OpenID
        openid(&'a str),
        /// merchant upload time · 商户上传时间; as 2018-06-08T10:34:56+08:00
        merchant_upload_time(crate::Time),
        /// jump information · 跳转信息
        jump_info(JumpInfo),
    } {
        /// merchant ID · 商户号
        transaction_mchid transaction_mchid_opt(into String),
        /// sub-merchant ID · 子商户号
        transaction_sub_mchid transaction_sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos",
        "上传商家电子小票跳转信息",
        "Upload a merchant's electronic receipt jump information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// jump information · 跳转信息
    #[must_use]
    #[non_exhaustive]
    pub struct JumpInfo {
        /// mini program appid of the merchant electronic receipt jump · 商户电子小票跳转信息小程序AppID
        pub merchant_appid: String,
        /// mini program path of the merchant's electronic receipt jump information · 商户电子小票跳转信息小程序路径
        pub merchant_path: String,
    }

    crate::model! { JumpInfo {
        merchant_appid: body("merchant_appid").required(),
        merchant_path: body("merchant_path").required(),
    } }

    crate::sent::sent! { JumpInfo(JumpInfoRequired<'a>) {
        /// mini program appid of the merchant electronic receipt jump · 商户电子小票跳转信息小程序AppID
        merchant_appid(&'a str),
        /// mini program path of the merchant's electronic receipt jump information · 商户电子小票跳转信息小程序路径
        merchant_path(&'a str),
    } {
    } }

    /// Upload a merchant's electronic receipt jump information · 上传商家电子小票跳转信息
    #[non_exhaustive]
    pub struct Response {
        /// merchant's electronic receipt jump information · 商家电子小票跳转信息
        pub merchant_jump_info: Option<response::MerchantJumpInfo>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        merchant_jump_info: body("merchant_jump_info"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// jump information · 跳转信息
        #[non_exhaustive]
        pub struct JumpInfo {
            /// mini program appid of the merchant electronic receipt jump · 商户电子小票跳转信息小程序AppID
            pub merchant_appid: Option<String>,
            /// mini program path of the merchant's electronic receipt jump information · 商户电子小票跳转信息小程序路径
            pub merchant_path: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { JumpInfo: Received {
            merchant_appid: body("merchant_appid").promised(),
            merchant_path: body("merchant_path").promised(),
        } }

        crate::promised::promised! { JumpInfo {
            /// mini program appid of the merchant electronic receipt jump · 商户电子小票跳转信息小程序AppID
            merchant_appid 0(&str),
            /// mini program path of the merchant's electronic receipt jump information · 商户电子小票跳转信息小程序路径
            merchant_path 1(&str),
        } }

        /// merchant's electronic receipt jump information · 商家电子小票跳转信息
        #[non_exhaustive]
        pub struct MerchantJumpInfo {
            /// WeChat Pay transaction ID · 微信支付订单号
            pub transaction_id: Option<String>,
            /// merchant ID · 商户号
            pub transaction_mchid: Option<String>,
            /// sub-merchant ID · 子商户号
            pub transaction_sub_mchid: Option<String>,
            /// openid of the user who placed the order · 下单用户OpenID
            pub openid: Option<String>,
            /// merchant upload time · 商户上传时间; as 2018-06-08T10:34:56+08:00
            pub merchant_upload_time: Option<crate::Time>,
            /// jump information · 跳转信息
            pub jump_info: Option<JumpInfo>,
            /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
            pub create_time: Option<crate::Time>,
            /// modification time · 修改时间; as 2018-06-08T10:34:56+08:00
            pub modify_time: Option<crate::Time>,
            /// owning brand ID · 归属品牌ID
            pub brand_id: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { MerchantJumpInfo: Received {
            transaction_id: body("transaction_id").promised(),
            transaction_mchid: body("transaction_mchid"),
            transaction_sub_mchid: body("transaction_sub_mchid"),
            openid: body("openid").promised(),
            merchant_upload_time: body("merchant_upload_time").promised(),
            jump_info: body("jump_info").promised(),
            create_time: body("create_time").promised(),
            modify_time: body("modify_time").promised(),
            brand_id: body("brand_id"),
        } }

        crate::promised::promised! { MerchantJumpInfo {
            /// WeChat Pay transaction ID · 微信支付订单号
            transaction_id 0(&str),
            /// openid of the user who placed the order · 下单用户OpenID
            openid 3(&str),
            /// merchant upload time · 商户上传时间; as 2018-06-08T10:34:56+08:00
            merchant_upload_time 4(&crate::Time),
            /// jump information · 跳转信息
            jump_info 5(&JumpInfo),
            /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
            create_time 6(&crate::Time),
            /// modification time · 修改时间; as 2018-06-08T10:34:56+08:00
            modify_time 7(&crate::Time),
        } }
    }
}
