// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/stocks/{stock_id}/couponcodes.md

//! `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes`

pub mod by_coupon_code;

/// Query the list of pre-stored codes · 查询预存code列表
///
/// `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::get::Request;
///
/// let request = Request::new("98065001");
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::get::{Request, Status};
///
/// let request = Request::new("98065001")
///     .status(Status::Sended)
///     .appid("wx233544546545989")
///     .offset(0)
///     .limit(20);
/// ```
#[doc(alias("查询预存code列表"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the list of pre-stored codes · 查询预存code列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// coupon stock ID · 批次号
        pub stock_id: String,
        /// coupon code state · 券code状态
        pub status: Option<Status>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
    }

    crate::model! { Request {
        stock_id: path("stock_id").required(),
        status: query("status"),
        appid: query("appid"),
        offset: query("offset"),
        limit: query("limit"),
    } }

    crate::sent::sent! { Request(stock_id: into String) {
        /// coupon code state · 券code状态
        status status_opt(Status),
        /// official account appid · 公众账号ID
        appid appid_opt(into String),
        /// page number · 分页页码
        offset offset_opt(i64),
        /// page size · 分页大小
        limit limit_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes",
        "查询预存code列表",
        "Query the list of pre-stored codes",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Pages, data, response::Data);

    crate::open_enum! {
        /// coupon code state · 券code状态
        pub enum Status {
            Sended = "SENDED",
            Used = "USED",
            Expired = "EXPIRED",
            Deleted = "DELETED",
            Deactivated = "DEACTIVATED",
        }
    }

    /// Query the list of pre-stored codes · 查询预存code列表
    #[non_exhaustive]
    pub struct Response {
        /// coupon stock ID · 批次号
        pub stock_id: Option<String>,
        /// total count of stocks · 批次总数
        pub total_count: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// coupon code information · 券code信息
        pub data: Vec<response::Data>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        stock_id: body("stock_id").promised(),
        total_count: body("total_count").promised(),
        limit: body("limit").promised(),
        offset: body("offset").promised(),
        data: body("data"),
    } }

    crate::promised::promised! { Response {
        /// coupon stock ID · 批次号
        stock_id 0(&str),
        /// total count of stocks · 批次总数
        total_count 1(i64),
        /// page size · 分页大小
        limit 2(i64),
        /// page number · 分页页码
        offset 3(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// assignment state of the merchant-uploaded code · 商户上传code分配状态
            pub enum CodeStatus {
                Available = "AVAILABLE",
                Dispatched = "DISPATCHED",
            }
        }

        /// coupon code information · 券code信息
        #[non_exhaustive]
        pub struct Data {
            /// merchant-uploaded code · 商户上传code
            pub code: Option<String>,
            /// assignment state of the merchant-uploaded code · 商户上传code分配状态
            pub code_status: Option<CodeStatus>,
            /// upload time · 上传时间; as 2018-06-08T10:34:56+08:00
            pub upload_time: Option<crate::Time>,
            /// time of being assigned · 被分配时间
            pub dispatched_time: Option<String>,
            /// openid of the coupon-claiming user · 领券用户的OpenID
            pub openid: Option<String>,
            /// unionid of the coupon-claiming user · 领券用户的UnionID
            pub unionid: Option<String>,
            /// user coupon code · 用户券code
            pub coupon_code: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            code: body("code"),
            code_status: body("code_status"),
            upload_time: body("upload_time"),
            dispatched_time: body("dispatched_time"),
            openid: body("openid"),
            unionid: body("unionid"),
            coupon_code: body("coupon_code"),
        } }
    }
}

/// Upload pre-stored codes · 上传预存code
///
/// `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012487038](https://pay.weixin.qq.com/doc/v3/merchant/4012487038), [4015715946](https://pay.weixin.qq.com/doc/v3/merchant/4015715946), [4015717418](https://pay.weixin.qq.com/doc/v3/merchant/4015717418)
/// - partner: [4012492853](https://pay.weixin.qq.com/doc/v3/partner/4012492853)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::post::{Request, Required};
///
/// let request = Request::new(Required {
///     stock_id: "98065001",
///     upload_request_no: "100002322019090134234sfdf",
/// });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::post::{Request, Required};
///
/// let request = Request::new(Required {
///     stock_id: "98065001",
///     upload_request_no: "100002322019090134234sfdf",
/// })
/// .coupon_code_list(["ABC9588200"]);
/// ```
#[doc(alias("上传预存code", "4012487038", "4012492853", "4015715946", "4015717418"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Upload pre-stored codes · 上传预存code
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// coupon stock ID · 批次号
        pub stock_id: String,
        /// coupon code list · 券code列表
        pub coupon_code_list: Option<Vec<String>>,
        /// business request number · 请求业务单据号
        pub upload_request_no: String,
    }

    crate::model! { Request {
        stock_id: path("stock_id").required(),
        coupon_code_list: body("coupon_code_list"),
        upload_request_no: body("upload_request_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// coupon stock ID · 批次号
        stock_id(&'a str),
        /// business request number · 请求业务单据号
        upload_request_no(&'a str),
    } {
        /// coupon code list · 券code列表
        coupon_code_list coupon_code_list_opt([into String]),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes",
        "上传预存code",
        "Upload pre-stored codes",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Upload pre-stored codes · 上传预存code
    #[non_exhaustive]
    pub struct Response {
        /// coupon stock ID · 批次号
        pub stock_id: Option<String>,
        /// total count of uploaded codes after deduplication · 去重后上传code总数
        pub total_count: Option<i64>,
        /// number of codes uploaded successfully · 上传成功code个数
        pub success_count: Option<i64>,
        /// list of codes uploaded successfully · 上传成功的code列表
        pub success_codes: Vec<String>,
        /// upload success time · 上传成功时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// number of codes that failed to upload · 上传失败code个数
        pub fail_count: Option<i64>,
        /// codes that failed to upload and the reasons · 上传失败的code及原因
        pub fail_codes: Vec<response::FailCodes>,
        /// list of existing codes · 已存在的code列表
        pub exist_codes: Vec<String>,
        /// list of codes duplicated in this request · 本次请求中重复的code列表
        pub duplicate_codes: Vec<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        stock_id: body("stock_id").promised(),
        total_count: body("total_count").promised(),
        success_count: body("success_count").promised(),
        success_codes: body("success_codes"),
        success_time: body("success_time").promised(),
        fail_count: body("fail_count"),
        fail_codes: body("fail_codes"),
        exist_codes: body("exist_codes"),
        duplicate_codes: body("duplicate_codes"),
    } }

    crate::promised::promised! { Response {
        /// coupon stock ID · 批次号
        stock_id 0(&str),
        /// total count of uploaded codes after deduplication · 去重后上传code总数
        total_count 1(i64),
        /// number of codes uploaded successfully · 上传成功code个数
        success_count 2(i64),
        /// upload success time · 上传成功时间; as 2018-06-08T10:34:56+08:00
        success_time 4(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// codes that failed to upload and the reasons · 上传失败的code及原因
        #[non_exhaustive]
        pub struct FailCodes {
            /// coupon code that failed to upload · 上传失败的券code
            pub coupon_code: Option<String>,
            /// upload failure error code · 上传失败错误码
            pub code: Option<String>,
            /// upload failure error information · 上传失败错误信息
            pub message: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { FailCodes: Received {
            coupon_code: body("coupon_code").promised(),
            code: body("code").promised(),
            message: body("message").promised(),
        } }

        crate::promised::promised! { FailCodes {
            /// coupon code that failed to upload · 上传失败的券code
            coupon_code 0(&str),
            /// upload failure error code · 上传失败错误码
            code 1(&str),
            /// upload failure error information · 上传失败错误信息
            message 2(&str),
        } }
    }
}
