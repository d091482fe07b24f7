// Written by `cargo xtask codegen` from spec/openapi/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}.md

//! `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`

/// Query a face user · 刷脸用户信息查询接口
///
/// `GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
///
/// ```
/// use wechatpay::v3::offlinefacemch::organizations::by_organization_id::users::out_user_id::by_out_user_id::get::Request;
///
/// let request = Request::new("", "");
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a face user · 刷脸用户信息查询接口
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            organization_id: impl Into<String>,
            out_user_id: impl Into<String>,
        ) -> Self {
            Self {
                organization_id: organization_id.into(),
                out_user_id: out_user_id.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
    }

    crate::model! { Response: Default {
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
        }

        crate::model! { StudentInfo: Default {
            class_name: body("class_name"),
        } }

        /// staff member information · 职工信息
        #[non_exhaustive]
        pub struct StaffInfo {
            /// occupation · 职业
            pub occupation: Option<String>,
        }

        crate::model! { StaffInfo: Default {
            occupation: body("occupation"),
        } }

        crate::open_enum! {
            /// user state · 用户状态
            pub enum Status {
                Normal = "NORMAL",
                Disabled = "DISABLED",
            }
        }

        crate::open_enum! {
            /// contract signing state · 签约状态
            pub enum ContractState {
                NotContracted = "NOT_CONTRACTED",
                Terminated = "TERMINATED",
                Contracted = "CONTRACTED",
            }
        }
    }
}

/// Modify a face user · 刷脸用户信息修改接口
///
/// `PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
///
/// ```
/// use wechatpay::v3::offlinefacemch::organizations::by_organization_id::users::out_user_id::by_out_user_id::patch::{Request, StaffInfo, Status, StudentInfo, UserType};
///
/// let request = Request {
///     user_name: Some("".into()),
///     user_type: Some(UserType::Student),
///     student_info: Some(StudentInfo {
///         class_name: Some("".into()),
///         ..StudentInfo::new()
///     }),
///     staff_info: Some(StaffInfo {
///         occupation: Some("".into()),
///         ..StaffInfo::new()
///     }),
///     status: Some(Status::Normal),
///     phone: Some("".into()),
///     ..Request::new("", "")
/// };
/// ```
pub mod patch {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body, path};

    /// Modify a face user · 刷脸用户信息修改接口
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            organization_id: impl Into<String>,
            out_user_id: impl Into<String>,
        ) -> Self {
            Self {
                organization_id: organization_id.into(),
                out_user_id: out_user_id.into(),
                user_name: None,
                user_type: None,
                student_info: None,
                staff_info: None,
                status: None,
                phone: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    crate::open_enum! {
        /// user type · 用户类型
        pub enum UserType {
            Student = "STUDENT",
            Stuff = "STUFF",
        }
    }

    /// student information · 学生信息
    pub struct StudentInfo {
        /// class name · 班级名
        pub class_name: Option<String>,
    }

    crate::model! { StudentInfo: Default {
        class_name: body("class_name"),
    } }

    impl StudentInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self { class_name: None }
        }
    }

    /// staff member information · 职工信息
    pub struct StaffInfo {
        /// occupation · 职业
        pub occupation: Option<String>,
    }

    crate::model! { StaffInfo: Default {
        occupation: body("occupation"),
    } }

    impl StaffInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self { occupation: None }
        }
    }

    crate::open_enum! {
        /// state · 状态
        pub enum Status {
            Normal = "NORMAL",
            Disabled = "DISABLED",
        }
    }
}
