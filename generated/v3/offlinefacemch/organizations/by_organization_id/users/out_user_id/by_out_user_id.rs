// Written by `cargo xtask codegen` from spec/openapi/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}.md

//! `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`

/// Query a face user · 刷脸用户信息查询接口
///
/// `GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::offlinefacemch::organizations::by_organization_id::users::out_user_id::by_out_user_id::get::{Request, Required};
///
/// let request = Request::new(Required { organization_id: "", out_user_id: "" });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("刷脸用户信息查询接口"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a face user · 刷脸用户信息查询接口
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// institution ID · 机构ID
        pub organization_id: String,
        /// merchant face user ID · 商户刷脸用户ID
        pub out_user_id: String,
    }

    crate::model! { Request {
        organization_id: path("organization_id").required(),
        out_user_id: path("out_user_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// institution ID · 机构ID
        organization_id(&'a str),
        /// merchant face user ID · 商户刷脸用户ID
        out_user_id(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
        "刷脸用户信息查询接口",
        "Query a face user",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a face user · 刷脸用户信息查询接口
    #[non_exhaustive]
    pub struct Response {
        /// face user ID · 刷脸用户ID
        pub use_id: Option<String>,
        /// merchant face user ID · 商户刷脸用户ID
        pub out_user_id: Option<String>,
        /// institution ID · 机构ID
        pub organization_id: Option<String>,
        /// name · 姓名
        pub user_name: Option<String>,
        /// user type · 用户类型
        pub user_type: Option<response::UserType>,
        /// student information · 学生信息
        pub student_info: Option<response::StudentInfo>,
        /// staff member information · 职工信息
        pub staff_info: Option<response::StaffInfo>,
        /// user state · 用户状态
        pub status: Option<response::Status>,
        /// contract signing state · 签约状态
        pub contract_state: Option<response::ContractState>,
        /// face image upload state · 人脸图片上传状态
        pub face_image_ok: Option<bool>,
        /// contract signing ID · 签约ID
        pub contract_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        use_id: body("use_id"),
        out_user_id: body("out_user_id"),
        organization_id: body("organization_id"),
        user_name: body("user_name"),
        user_type: body("user_type"),
        student_info: body("student_info"),
        staff_info: body("staff_info"),
        status: body("status"),
        contract_state: body("contract_state"),
        face_image_ok: body("face_image_ok"),
        contract_id: body("contract_id"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// user type · 用户类型
            pub enum UserType {
                Student = "STUDENT",
                Stuff = "STUFF",
            }
        }

        /// student information · 学生信息
        #[non_exhaustive]
        pub struct StudentInfo {
            /// class name · 班级名
            pub class_name: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { StudentInfo: Received {
            class_name: body("class_name"),
        } }

        /// staff member information · 职工信息
        #[non_exhaustive]
        pub struct StaffInfo {
            /// occupation · 职业
            pub occupation: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { StaffInfo: Received {
            occupation: body("occupation"),
        } }

        crate::open_enum! {
            /// user state · 用户状态
            pub enum Status {
                Normal = "NORMAL",
                Disabled = "DISABLED",
            }
        }

        pub use crate::v3::offlineface::contracts::by_contract_id::get::response::ContractState;
    }
}

/// Modify a face user · 刷脸用户信息修改接口
///
/// `PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::offlinefacemch::organizations::by_organization_id::users::out_user_id::by_out_user_id::patch::{Request, Required};
///
/// let request = Request::new(Required { organization_id: "", out_user_id: "" });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::offlinefacemch::organizations::by_organization_id::users::out_user_id::by_out_user_id::patch::{Request, Required, StaffInfo, Status, StudentInfo, UserType};
///
/// let request = Request::new(Required { organization_id: "", out_user_id: "" })
///     .user_name("")
///     .user_type(UserType::Student)
///     .student_info(StudentInfo::new().class_name(""))
///     .staff_info(StaffInfo::new().occupation(""))
///     .status(Status::Normal)
///     .phone("");
/// ```
#[doc(alias("刷脸用户信息修改接口"))]
pub mod patch {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body, path};

    /// Modify a face user · 刷脸用户信息修改接口
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// institution ID · 机构ID
        pub organization_id: String,
        /// merchant face user ID · 商户刷脸用户ID
        pub out_user_id: String,
        /// name · 姓名
        pub user_name: Option<crate::Sensitive>,
        /// user type · 用户类型
        pub user_type: Option<UserType>,
        /// student information · 学生信息
        pub student_info: Option<StudentInfo>,
        /// staff member information · 职工信息
        pub staff_info: Option<StaffInfo>,
        /// state · 状态
        pub status: Option<Status>,
        /// mobile number · 手机号
        pub phone: Option<crate::Sensitive>,
    }

    crate::model! { Request {
        organization_id: path("organization_id").required(),
        out_user_id: path("out_user_id").required(),
        user_name: body("user_name").mark(Mark::Rsa),
        user_type: body("user_type"),
        student_info: body("student_info"),
        staff_info: body("staff_info"),
        status: body("status"),
        phone: body("phone").mark(Mark::Rsa),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// institution ID · 机构ID
        organization_id(&'a str),
        /// merchant face user ID · 商户刷脸用户ID
        out_user_id(&'a str),
    } {
        /// name · 姓名
        user_name user_name_opt(into crate::Sensitive),
        /// user type · 用户类型
        user_type user_type_opt(UserType),
        /// student information · 学生信息
        student_info student_info_opt(StudentInfo),
        /// staff member information · 职工信息
        staff_info staff_info_opt(StaffInfo),
        /// state · 状态
        status status_opt(Status),
        /// mobile number · 手机号
        phone phone_opt(into crate::Sensitive),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Patch,
            "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
            "刷脸用户信息修改接口",
            "Modify a face user",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::offlinefacemch::organizations::by_organization_id::users::out_user_id::by_out_user_id::get::response::UserType;

    /// student information · 学生信息
    #[must_use]
    #[non_exhaustive]
    pub struct StudentInfo {
        /// class name · 班级名
        pub class_name: Option<String>,
    }

    crate::model! { StudentInfo: Default {
        class_name: body("class_name"),
    } }

    crate::sent::sent! { StudentInfo {
        /// class name · 班级名
        class_name class_name_opt(into String),
    } }

    /// staff member information · 职工信息
    #[must_use]
    #[non_exhaustive]
    pub struct StaffInfo {
        /// occupation · 职业
        pub occupation: Option<String>,
    }

    crate::model! { StaffInfo: Default {
        occupation: body("occupation"),
    } }

    crate::sent::sent! { StaffInfo {
        /// occupation · 职业
        occupation occupation_opt(into String),
    } }

    pub use crate::v3::offlinefacemch::organizations::by_organization_id::users::out_user_id::by_out_user_id::get::response::Status;
}
