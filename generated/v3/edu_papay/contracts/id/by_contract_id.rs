// Written by `cargo xtask codegen` from spec/openapi/v3/edu-papay/contracts/id/{contract_id}.md

//! `/v3/edu-papay/contracts/id/{contract_id}`

/// 通过协议号查询签约
///
/// `GET /v3/edu-papay/contracts/id/{contract_id}`
///
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012522951)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465367)
///
/// ```
/// use wechatpay::v3::edu_papay::contracts::id::by_contract_id::get::Request;
///
/// let request = Request {
///     sub_mchid: Some("1900000109".into()),
///     sub_appid: Some("wx8888888888888888".into()),
///     ..Request::new("wx998877665544wx", "wx8888888888888888")
/// };
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// 通过协议号查询签约
    pub struct Request {
        /// 签约协议号
        pub contract_id: String,
        /// 服务商APPID
        pub appid: String,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 子商户APPID
        pub sub_appid: Option<String>,
    }

    crate::model! { Request {
        contract_id: path("contract_id").required(),
        appid: query("appid").required(),
        sub_mchid: query("sub_mchid"),
        sub_appid: query("sub_appid"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(contract_id: impl Into<String>, appid: impl Into<String>) -> Self {
            Self {
                contract_id: contract_id.into(),
                appid: appid.into(),
                sub_mchid: None,
                sub_appid: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/edu-papay/contracts/id/{contract_id}",
        "通过协议号查询签约",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    /// 通过协议号查询签约
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 服务商APPID
        pub appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 子商户APPID
        pub sub_appid: Option<String>,
        /// 服务商APPID下的用户标识
        pub openid: Option<String>,
        /// 子商户APPID下的用户标识
        pub sub_openid: Option<String>,
        /// 签约模板号
        pub plan_id: Option<String>,
        /// 签约信息
        pub contract_information: Option<response::ContractInformation>,
    }

    crate::model! { Response: Default {
        sp_mchid: body("sp_mchid"),
        appid: body("appid"),
        sub_mchid: body("sub_mchid"),
        sub_appid: body("sub_appid"),
        openid: body("openid"),
        sub_openid: body("sub_openid"),
        plan_id: body("plan_id"),
        contract_information: body("contract_information"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// 签约信息
        #[non_exhaustive]
        pub struct ContractInformation {
            /// 签约协议号
            pub contract_id: Option<String>,
            /// 签约状态
            pub contract_status: Option<String>,
            /// 签约时间
            pub create_time: Option<String>,
        }

        crate::model! { ContractInformation: Default {
            contract_id: body("contract_id"),
            contract_status: body("contract_status"),
            create_time: body("create_time"),
        } }
    }
}
