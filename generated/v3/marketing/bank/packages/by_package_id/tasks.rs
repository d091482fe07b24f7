// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/bank/packages/{package_id}/tasks.md

//! `/v3/marketing/bank/packages/{package_id}/tasks`

/// Query the list of upload tasks · 查询上传任务列表
///
/// `GET /v3/marketing/bank/packages/{package_id}/tasks`
///
/// Official pages · 官方文档:
///
/// - partner: [4012466728](https://pay.weixin.qq.com/doc/v3/partner/4012466728)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::bank::packages::by_package_id::tasks::get::{Request, Required, Status};
///
/// let request = Request::new(Required { package_id: "8473295", status: Status::Processing });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::bank::packages::by_package_id::tasks::get::{Request, Required, Status};
///
/// let request = Request::new(Required { package_id: "8473295", status: Status::Processing })
///     .filename("active_user.csv")
///     .offset(0)
///     .limit(20);
/// ```
#[doc(alias("查询上传任务列表", "4012466728"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the list of upload tasks · 查询上传任务列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// number package ID · 号码包id
        pub package_id: String,
        /// task state · 任务状态
        pub status: Status,
        /// file name · 文件名
        pub filename: Option<String>,
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
    }

    crate::model! { Request {
        package_id: path("package_id").required(),
        status: query("status").required(),
        filename: query("filename"),
        offset: query("offset"),
        limit: query("limit"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// number package ID · 号码包id
        package_id(&'a str),
        /// task state · 任务状态
        status(Status),
    } {
        /// file name · 文件名
        filename filename_opt(into String),
        /// page number · 分页页码
        offset offset_opt(i64),
        /// page size · 分页大小
        limit limit_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/bank/packages/{package_id}/tasks",
        "查询上传任务列表",
        "Query the list of upload tasks",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Pages, data, response::Data);

    crate::open_enum! {
        /// task state · 任务状态
        pub enum Status {
            Processing = "PROCESSING",
            Finished = "FINISHED",
        }
    }

    /// Query the list of upload tasks · 查询上传任务列表
    #[non_exhaustive]
    pub struct Response {
        /// total quantity · 总数量
        pub total_count: Option<i64>,
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// upload task list · 上传任务列表
        pub data: Vec<response::Data>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_count: body("total_count").promised(),
        offset: body("offset").promised(),
        limit: body("limit").promised(),
        data: body("data"),
    } }

    crate::promised::promised! { Response {
        /// total quantity · 总数量
        total_count 0(i64),
        /// page number · 分页页码
        offset 1(i64),
        /// page size · 分页大小
        limit 2(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// upload task list · 上传任务列表
        #[non_exhaustive]
        pub struct Data {
            /// upload task · 上传任务
            pub task_id: Option<String>,
            /// number package ID · 号码包id
            pub package_id: Option<String>,
            /// file name · 文件名
            pub filename: Option<String>,
            /// bank type · 银行类型
            pub bank_type: Option<String>,
            /// time the upload task was created · 创建上传任务的时间; as 2018-06-08T10:34:56+08:00
            pub create_time: Option<crate::Time>,
            /// time the upload task was last updated · 上传任务最近一次更新的时间; as 2018-06-08T10:34:56+08:00
            pub update_time: Option<crate::Time>,
            /// task state · 任务状态
            pub status: Option<super::Status>,
            /// number of successes · 成功数
            pub success_count: Option<i64>,
            /// number of failures · 失败数
            pub fail_count: Option<i64>,
            /// number of WeChat users matched successfully · 匹配成功的微信用户数
            pub success_user_count: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            task_id: body("task_id").promised(),
            package_id: body("package_id").promised(),
            filename: body("filename").promised(),
            bank_type: body("bank_type").promised(),
            create_time: body("create_time").promised(),
            update_time: body("update_time"),
            status: body("status"),
            success_count: body("success_count"),
            fail_count: body("fail_count"),
            success_user_count: body("success_user_count"),
        } }

        crate::promised::promised! { Data {
            /// upload task · 上传任务
            task_id 0(&str),
            /// number package ID · 号码包id
            package_id 1(&str),
            /// file name · 文件名
            filename 2(&str),
            /// bank type · 银行类型
            bank_type 3(&str),
            /// time the upload task was created · 创建上传任务的时间; as 2018-06-08T10:34:56+08:00
            create_time 4(&crate::Time),
        } }
    }
}

/// Import contract numbers of targeted users · 导入定向用户协议号
///
/// `POST /v3/marketing/bank/packages/{package_id}/tasks`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::bank::packages::by_package_id::tasks::post::{Meta, Request, Required};
///
/// let request = Request::new(Required {
///     package_id: "8473295",
///     file: wechatpay::model::FilePart::new("picture.png", [0x89, b'P', b'N', b'G']),
///     meta: Meta::new("…"),
/// });
/// let answer = request.send(&client).await?;
/// let task_id = answer.task_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("导入定向用户协议号"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, file, path};

    /// Import contract numbers of targeted users · 导入定向用户协议号
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// number package ID · 号码包id
        pub package_id: String,
        /// quick-transaction contract number file · 快捷交易协议号文件
        pub file: crate::model::FilePart,
        /// media file metadata · 媒体文件元信息
        pub meta: crate::JsonString<Meta>,
    }

    crate::model! { Request {
        package_id: path("package_id").required(),
        file: file("file").required(),
        meta: body("meta").required().mark(Mark::Json),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// number package ID · 号码包id
        package_id(&'a str),
        /// quick-transaction contract number file · 快捷交易协议号文件
        file(crate::model::FilePart),
        /// media file metadata · 媒体文件元信息
        meta(Meta),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/bank/packages/{package_id}/tasks",
        "导入定向用户协议号",
        "Import contract numbers of targeted users",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// media file metadata · 媒体文件元信息
    #[must_use]
    #[non_exhaustive]
    pub struct Meta {
        /// bank type · 银行类型
        pub bank_type: String,
        /// file name · 文件名
        pub filename: Option<String>,
        /// `sha256` digest of the file · 文件的`sha256`摘要
        pub sha256: Option<String>,
    }

    crate::model! { Meta {
        bank_type: body("bank_type").required(),
        filename: body("filename").required(),
        sha256: body("sha256").required(),
    } }

    crate::sent::sent! { Meta(bank_type: into String) {
        /// file name · 文件名
        filename filename_opt(into String),
        /// `sha256` digest of the file · 文件的`sha256`摘要
        sha256 sha256_opt(into String),
    } }

    /// Import contract numbers of targeted users · 导入定向用户协议号
    #[non_exhaustive]
    pub struct Response {
        /// upload task · 上传任务
        pub task_id: Option<String>,
        /// number package ID · 号码包id
        pub package_id: Option<String>,
        /// file name · 文件名
        pub filename: Option<String>,
        /// bank type · 银行类型
        pub bank_type: Option<String>,
        /// time the upload task was created · 创建上传任务的时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// time the upload task was last updated · 上传任务最近一次更新的时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        /// task state · 任务状态
        pub status: Option<response::Status>,
        /// number of failures · 失败数
        pub fail_count: Option<i64>,
        /// number of successes · 成功数
        pub success_count: Option<i64>,
        /// number of WeChat users matched successfully · 匹配成功的微信用户数
        pub success_user_count: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        task_id: body("task_id").promised(),
        package_id: body("package_id").promised(),
        filename: body("filename").promised(),
        bank_type: body("bank_type").promised(),
        create_time: body("create_time").promised(),
        update_time: body("update_time"),
        status: body("status"),
        fail_count: body("fail_count"),
        success_count: body("success_count"),
        success_user_count: body("success_user_count"),
    } }

    crate::promised::promised! { Response {
        /// upload task · 上传任务
        task_id 0(&str),
        /// number package ID · 号码包id
        package_id 1(&str),
        /// file name · 文件名
        filename 2(&str),
        /// bank type · 银行类型
        bank_type 3(&str),
        /// time the upload task was created · 创建上传任务的时间; as 2018-06-08T10:34:56+08:00
        create_time 4(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::marketing::bank::packages::by_package_id::tasks::get::Status;
    }
}
