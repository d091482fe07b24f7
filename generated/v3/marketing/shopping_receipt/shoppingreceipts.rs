// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/shopping-receipt/shoppingreceipts.md

//! `/v3/marketing/shopping-receipt/shoppingreceipts`

/// Upload an electronic shopping receipt · 上传电子小票
///
/// `POST /v3/marketing/shopping-receipt/shoppingreceipts`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012553506](https://pay.weixin.qq.com/doc/v3/merchant/4012553506)
/// - partner: [4012698614](https://pay.weixin.qq.com/doc/v3/partner/4012698614)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::shopping_receipt::shoppingreceipts::post::{Meta, MetaRequired, Request, Required};
///
/// let request = Request::new(Required {
///     file: wechatpay::model::FilePart::new("picture.png", [0x89, b'P', b'N', b'G']),
///     meta: Meta::new(MetaRequired { transaction_id: "…", openid: "…" }),
/// });
/// let answer = request.send(&client).await?;
/// let receipt = answer.receipt()?;
/// # Ok(()) }
/// ```
#[doc(alias("上传电子小票", "4012553506", "4012698614"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, file};

    /// Upload an electronic shopping receipt · 上传电子小票
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// image file · 图片文件
        pub file: crate::model::FilePart,
        /// media file metadata · 媒体文件元信息
        pub meta: crate::JsonString<Meta>,
    }

    crate::model! { Request {
        file: file("file").required(),
        meta: body("meta").required().mark(Mark::Json),
    } }

    crate::sent::sent! { Request(Required) {
        /// image file · 图片文件
        file(crate::model::FilePart),
        /// media file metadata · 媒体文件元信息
        meta(Meta),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/shopping-receipt/shoppingreceipts",
        "上传电子小票",
        "Upload an electronic shopping receipt",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// channel for the user to contact the merchant · 用户与商家的联系渠道
    #[must_use]
    #[non_exhaustive]
    pub struct MerchantContactInformation {
        /// consultation telephone of the brand's after-sales department · 品牌售后部门的咨询电话
        pub consultation_phone_number: Option<crate::Sensitive>,
    }

    crate::model! { MerchantContactInformation: Default {
        consultation_phone_number: body("consultation_phone_number").mark(Mark::Rsa),
    } }

    crate::sent::sent! { MerchantContactInformation {
        /// consultation telephone of the brand's after-sales department · 品牌售后部门的咨询电话
        consultation_phone_number consultation_phone_number_opt(into crate::Sensitive),
    } }

    /// media file metadata · 媒体文件元信息
    #[must_use]
    #[non_exhaustive]
    pub struct Meta {
        /// WeChat Pay order's transaction ID · 微信支付订单的交易单号
        pub transaction_id: String,
        /// ordering merchant ID of the WeChat Pay order · 微信支付订单的下单商户号
        pub transaction_mchid: Option<String>,
        /// ordering sub-merchant ID of the WeChat Pay order · 微信支付订单的下单子商户号
        pub transaction_sub_mchid: Option<String>,
        /// merchant order number of the WeChat Pay order · 微信支付订单的商户订单号
        pub out_trade_no: Option<String>,
        /// openid in the WeChat Pay order · 微信支付订单中OpenID
        pub openid: String,
        /// `sha256` digest of the image file · 图片文件的`sha256`摘要
        pub sha256: Option<String>,
        /// channel for the user to contact the merchant · 用户与商家的联系渠道
        pub merchant_contact_information: Option<MerchantContactInformation>,
        /// upload time · 上传时间; as 2018-06-08T10:34:56+08:00
        pub upload_time: Option<crate::Time>,
    }

    crate::model! { Meta {
        transaction_id: body("transaction_id").required(),
        transaction_mchid: body("transaction_mchid"),
        transaction_sub_mchid: body("transaction_sub_mchid"),
        out_trade_no: body("out_trade_no"),
        openid: body("openid").required(),
        sha256: body("sha256").required(),
        merchant_contact_information: body("merchant_contact_information"),
        upload_time: body("upload_time"),
    } }

    crate::sent::sent! { Meta(MetaRequired<'a>) {
        /// WeChat Pay order's transaction ID · 微信支付订单的交易单号
        transaction_id(&'a str),
        /// openid in the WeChat Pay order · 微信支付订单中OpenID
        openid(&'a str),
    } {
        /// ordering merchant ID of the WeChat Pay order · 微信支付订单的下单商户号
        transaction_mchid transaction_mchid_opt(into String),
        /// ordering sub-merchant ID of the WeChat Pay order · 微信支付订单的下单子商户号
        transaction_sub_mchid transaction_sub_mchid_opt(into String),
        /// merchant order number of the WeChat Pay order · 微信支付订单的商户订单号
        out_trade_no out_trade_no_opt(into String),
        /// `sha256` digest of the image file · 图片文件的`sha256`摘要
        sha256 sha256_opt(into String),
        /// channel for the user to contact the merchant · 用户与商家的联系渠道
        merchant_contact_information merchant_contact_information_opt(MerchantContactInformation),
        /// upload time · 上传时间; as 2018-06-08T10:34:56+08:00
        upload_time upload_time_opt(into crate::Time),
    } }

    /// Upload an electronic shopping receipt · 上传电子小票
    #[non_exhaustive]
    pub struct Response {
        /// electronic receipt upload information · 电子小票上传信息
        pub receipt: Option<response::Receipt>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        receipt: body("receipt").promised(),
    } }

    crate::promised::promised! { Response {
        /// electronic receipt upload information · 电子小票上传信息
        receipt 0(&response::Receipt),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::{Mark, body};

        /// channel for the user to contact the merchant · 用户与商家的联系渠道
        #[non_exhaustive]
        pub struct MerchantContactInformation {
            /// consultation telephone of the brand's after-sales department · 品牌售后部门的咨询电话
            pub consultation_phone_number: Option<crate::Sensitive>,
            origin_: crate::model::Origin,
        }

        crate::model! { MerchantContactInformation: Received {
            consultation_phone_number: body("consultation_phone_number").mark(Mark::Rsa),
        } }

        /// electronic receipt upload information · 电子小票上传信息
        #[non_exhaustive]
        pub struct Receipt {
            /// electronic receipt ID · 电子小票ID
            pub receipt_id: Option<String>,
            /// electronic receipt image review state · 电子小票图片审核状态
            pub state: Option<String>,
            /// WeChat Pay order's transaction ID · 微信支付订单的交易单号
            pub transaction_id: Option<String>,
            /// merchant ID of the WeChat Pay order · 微信支付订单的商户号
            pub transaction_mchid: Option<String>,
            /// sub-merchant ID of the WeChat Pay order · 微信支付订单的子商户号
            pub transaction_sub_mchid: Option<String>,
            /// openid in the WeChat Pay order · 微信支付订单中OpenID
            pub openid: Option<String>,
            /// file digest of the image file · 图片文件的文件摘要
            pub sha256: Option<String>,
            /// type of the electronic receipt image · 标识电子小票图片类型
            pub image_type: Option<String>,
            /// time the electronic shopping receipt was created · 电子小票创建的时间; as 2018-06-08T10:34:56+08:00
            pub create_time: Option<crate::Time>,
            /// last modification time of the electronic shopping receipt · 电子小票最后一次修改时间; as 2018-06-08T10:34:56+08:00
            pub modify_time: Option<crate::Time>,
            /// channel for the user to contact the merchant · 用户与商家的联系渠道
            pub merchant_contact_information: Option<MerchantContactInformation>,
            /// upload time · 上传时间; as 2018-06-08T10:34:56+08:00
            pub upload_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { Receipt: Received {
            receipt_id: body("receipt_id").promised(),
            state: body("state").promised(),
            transaction_id: body("transaction_id").promised(),
            transaction_mchid: body("transaction_mchid"),
            transaction_sub_mchid: body("transaction_sub_mchid"),
            openid: body("openid").promised(),
            sha256: body("sha256").promised(),
            image_type: body("image_type").promised(),
            create_time: body("create_time").promised(),
            modify_time: body("modify_time").promised(),
            merchant_contact_information: body("merchant_contact_information"),
            upload_time: body("upload_time"),
        } }

        crate::promised::promised! { Receipt {
            /// electronic receipt ID · 电子小票ID
            receipt_id 0(&str),
            /// electronic receipt image review state · 电子小票图片审核状态
            state 1(&str),
            /// WeChat Pay order's transaction ID · 微信支付订单的交易单号
            transaction_id 2(&str),
            /// openid in the WeChat Pay order · 微信支付订单中OpenID
            openid 5(&str),
            /// file digest of the image file · 图片文件的文件摘要
            sha256 6(&str),
            /// type of the electronic receipt image · 标识电子小票图片类型
            image_type 7(&str),
            /// time the electronic shopping receipt was created · 电子小票创建的时间; as 2018-06-08T10:34:56+08:00
            create_time 8(&crate::Time),
            /// last modification time of the electronic shopping receipt · 电子小票最后一次修改时间; as 2018-06-08T10:34:56+08:00
            modify_time 9(&crate::Time),
        } }
    }
}
