// Written by `cargo xtask codegen` from spec/openapi/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}.md

//! `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`

/// 刷脸用户信息查询接口
///
/// `GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
///
/// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
///
/// ```
/// use wechatpay::v3::offlinefacemch::organizations::by_organization_id::users::out_user_id::by_out_user_id::get::Request;
///
/// let request = Request::new("", "");
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// 刷脸用户信息查询接口
    pub struct Request {
        /// 机构ID
        pub organization_id: String,
        /// 商户刷脸用户ID
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
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    /// 刷脸用户信息查询接口
    #[non_exhaustive]
    pub struct Response {
        /// 刷脸用户ID
        pub use_id: Option<String>,
        /// 商户刷脸用户ID
        pub out_user_id: Option<String>,
        /// 机构ID
        pub organization_id: Option<String>,
        /// 姓名
        pub user_name: Option<String>,
        /// 用户类型
        pub user_type: Option<response::UserType>,
        /// 学生信息
        pub student_info: Option<response::StudentInfo>,
        /// 职工信息
        pub staff_info: Option<response::StaffInfo>,
        /// 用户状态
        pub status: Option<response::Status>,
        /// 签约状态
        pub contract_state: Option<response::ContractState>,
        /// 人脸图片上传状态
        pub face_image_ok: Option<bool>,
        /// 签约ID
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
            /// 用户类型
            pub enum UserType {
                Student = "STUDENT",
                Stuff = "STUFF",
            }
        }

        /// 学生信息
        #[non_exhaustive]
        pub struct StudentInfo {
            /// 班级名
            pub class_name: Option<String>,
        }

        crate::model! { StudentInfo: Default {
            class_name: body("class_name"),
        } }

        /// 职工信息
        #[non_exhaustive]
        pub struct StaffInfo {
            /// 职业
            pub occupation: Option<String>,
        }

        crate::model! { StaffInfo: Default {
            occupation: body("occupation"),
        } }

        crate::open_enum! {
            /// 用户状态
            pub enum Status {
                Normal = "NORMAL",
                Disabled = "DISABLED",
            }
        }

        crate::open_enum! {
            /// 签约状态
            pub enum ContractState {
                NotContracted = "NOT_CONTRACTED",
                Terminated = "TERMINATED",
                Contracted = "CONTRACTED",
            }
        }
    }
}

/// 刷脸用户信息修改接口
///
/// `PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
///
/// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
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

    /// 刷脸用户信息修改接口
    pub struct Request {
        /// 机构ID
        pub organization_id: String,
        /// 商户刷脸用户ID
        pub out_user_id: String,
        /// 姓名
        pub user_name: Option<crate::Sensitive>,
        /// 用户类型
        pub user_type: Option<UserType>,
        /// 学生信息
        pub student_info: Option<StudentInfo>,
        /// 职工信息
        pub staff_info: Option<StaffInfo>,
        /// 状态
        pub status: Option<Status>,
        /// 手机号
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
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::send::call!(Request);

    crate::open_enum! {
        /// 用户类型
        pub enum UserType {
            Student = "STUDENT",
            Stuff = "STUFF",
        }
    }

    /// 学生信息
    pub struct StudentInfo {
        /// 班级名
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

    /// 职工信息
    pub struct StaffInfo {
        /// 职业
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
        /// 状态
        pub enum Status {
            Normal = "NORMAL",
            Disabled = "DISABLED",
        }
    }
}
