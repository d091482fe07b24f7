// Written by `cargo xtask codegen` from spec/openapi/v3/smartguide/guides.md

//! `/v3/smartguide/guides`

pub mod by_guide_id;

/// Query service staff · 服务人员查询
///
/// `GET /v3/smartguide/guides`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012535123](https://pay.weixin.qq.com/doc/v3/merchant/4012535123)
/// - partner: [4012688558](https://pay.weixin.qq.com/doc/v3/partner/4012688558)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::smartguide::guides::get::Request;
///
/// let request = Request::new(0);
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::smartguide::guides::get::Request;
///
/// let request = Request::new(0)
///     .sub_mchid("")
///     .userid("")
///     .mobile("")
///     .work_id("")
///     .limit(0)
///     .offset(0);
/// ```
#[doc(alias("服务人员查询", "4012535123", "4012688558"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, query};

    /// Query service staff · 服务人员查询
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户ID
        pub sub_mchid: Option<String>,
        /// store ID · 门店ID
        pub store_id: i64,
        /// WeCom employee ID · 企业微信的员工ID
        pub userid: Option<String>,
        /// mobile number · 手机号码
        pub mobile: Option<crate::Sensitive>,
        /// employee number · 工号
        pub work_id: Option<String>,
        /// maximum number of resources · 最大资源条数
        pub limit: Option<i64>,
        /// start position of the requested resource · 请求资源起始位置
        pub offset: Option<i64>,
    }

    crate::model! { Request {
        sub_mchid: query("sub_mchid"),
        store_id: query("store_id").required(),
        userid: query("userid"),
        mobile: query("mobile").mark(Mark::Rsa),
        work_id: query("work_id"),
        limit: query("limit"),
        offset: query("offset"),
    } }

    crate::sent::sent! { Request(store_id: i64) {
        /// sub-merchant ID · 子商户ID
        sub_mchid sub_mchid_opt(into String),
        /// WeCom employee ID · 企业微信的员工ID
        userid userid_opt(into String),
        /// mobile number · 手机号码
        mobile mobile_opt(into crate::Sensitive),
        /// employee number · 工号
        work_id work_id_opt(into String),
        /// maximum number of resources · 最大资源条数
        limit limit_opt(i64),
        /// start position of the requested resource · 请求资源起始位置
        offset offset_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/smartguide/guides",
        "服务人员查询",
        "Query service staff",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    /// Query service staff · 服务人员查询
    #[non_exhaustive]
    pub struct Response {
        /// number of service staff · 服务人员数量
        pub total_count: Option<i64>,
        /// maximum number of resources · 最大资源条数
        pub limit: Option<i64>,
        /// start position of the requested resource · 请求资源起始位置
        pub offset: Option<i64>,
        /// service staff information · 服务人员信息
        pub data: Vec<response::Data>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_count: body("total_count"),
        limit: body("limit"),
        offset: body("offset"),
        data: body("data"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::{Mark, body};

        /// service staff information · 服务人员信息
        #[non_exhaustive]
        pub struct Data {
            /// service staff ID · 服务人员ID
            pub guide_id: Option<String>,
            /// store ID · 门店ID
            pub store_id: Option<i64>,
            /// employee's name in WeCom · 企业微信的员工姓名
            pub name: Option<crate::Sensitive>,
            /// mobile number · 手机号码
            pub mobile: Option<crate::Sensitive>,
            /// WeCom employee ID · 企业微信的员工ID
            pub userid: Option<String>,
            /// employee number · 工号
            pub work_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            guide_id: body("guide_id"),
            store_id: body("store_id"),
            name: body("name").mark(Mark::Rsa),
            mobile: body("mobile").mark(Mark::Rsa),
            userid: body("userid"),
            work_id: body("work_id"),
        } }
    }
}

/// Register service staff · 服务人员注册
///
/// `POST /v3/smartguide/guides`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012535138](https://pay.weixin.qq.com/doc/v3/merchant/4012535138)
/// - partner: [4012688564](https://pay.weixin.qq.com/doc/v3/partner/4012688564)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::smartguide::guides::post::{Request, Required};
///
/// let request = Request::new(Required {
///     corpid: "",
///     store_id: 0,
///     userid: "",
///     name: "",
///     mobile: "",
///     qr_code: "",
///     avatar: "",
/// });
/// let answer = request.send(&client).await?;
/// let guide_id = answer.guide_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::smartguide::guides::post::{Request, Required};
///
/// let request = Request::new(Required {
///     corpid: "",
///     store_id: 0,
///     userid: "",
///     name: "",
///     mobile: "",
///     qr_code: "",
///     avatar: "",
/// })
/// .sub_mchid("")
/// .group_qrcode("https://work.weixin.qq.com/xxxxxxx");
/// ```
#[doc(alias("服务人员注册", "4012535138", "4012688564"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Register service staff · 服务人员注册
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户ID
        pub sub_mchid: Option<String>,
        /// enterprise ID · 企业ID
        pub corpid: String,
        /// store ID · 门店ID
        pub store_id: i64,
        /// WeCom employee ID · 企业微信的员工ID
        pub userid: String,
        /// employee's name in WeCom · 企业微信的员工姓名
        pub name: crate::Sensitive,
        /// mobile number · 手机号码
        pub mobile: crate::Sensitive,
        /// employee's personal QR code · 员工个人二维码
        pub qr_code: String,
        /// avatar URL · 头像URL
        pub avatar: String,
        /// group QR code URL · 群二维码URL
        pub group_qrcode: Option<String>,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid"),
        corpid: body("corpid").required(),
        store_id: body("store_id").required(),
        userid: body("userid").required(),
        name: body("name").required().mark(Mark::Rsa),
        mobile: body("mobile").required().mark(Mark::Rsa),
        qr_code: body("qr_code").required(),
        avatar: body("avatar").required(),
        group_qrcode: body("group_qrcode"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// enterprise ID · 企业ID
        corpid(&'a str),
        /// store ID · 门店ID
        store_id(i64),
        /// WeCom employee ID · 企业微信的员工ID
        userid(&'a str),
        /// employee's name in WeCom · 企业微信的员工姓名
        name(&'a str),
        /// mobile number · 手机号码
        mobile(&'a str),
        /// employee's personal QR code · 员工个人二维码
        qr_code(&'a str),
        /// avatar URL · 头像URL
        avatar(&'a str),
    } {
        /// sub-merchant ID · 子商户ID
        sub_mchid sub_mchid_opt(into String),
        /// group QR code URL · 群二维码URL
        group_qrcode group_qrcode_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/smartguide/guides",
        "服务人员注册",
        "Register service staff",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Register service staff · 服务人员注册
    #[non_exhaustive]
    pub struct Response {
        /// service staff ID · 服务人员ID
        pub guide_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        guide_id: body("guide_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// service staff ID · 服务人员ID
        guide_id 0(&str),
    } }
}
