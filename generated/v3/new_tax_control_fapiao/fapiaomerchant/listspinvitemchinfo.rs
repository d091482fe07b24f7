// Written by `cargo xtask codegen` from spec/openapi/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo.md

//! `/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`

/// Get merchants invited to activate · 获取邀请开通的商户信息
///
/// `GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`
///
/// Official pages · 官方文档:
///
/// - partner: [4015941524](https://pay.weixin.qq.com/doc/v3/partner/4015941524)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::new_tax_control_fapiao::fapiaomerchant::listspinvitemchinfo::get::{MchInviteStatus, Request, Required};
///
/// let request = Request::new(Required {
///     query_time_start: "2020-07-01T12:00:00+08:00".into(),
///     query_time_end: "2020-07-02T12:00:00+08:00".into(),
///     offset: 10,
///     limit: 1,
///     mch_invite_status: MchInviteStatus::MchInviteSucc,
/// });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::new_tax_control_fapiao::fapiaomerchant::listspinvitemchinfo::get::{MchInviteStatus, Request, Required};
///
/// let request = Request::new(Required {
///     query_time_start: "2020-07-01T12:00:00+08:00".into(),
///     query_time_end: "2020-07-02T12:00:00+08:00".into(),
///     offset: 10,
///     limit: 1,
///     mch_invite_status: MchInviteStatus::MchInviteSucc,
/// })
/// .invite_code("code_20200101_123");
/// ```
#[doc(alias("获取邀请开通的商户信息", "4015941524"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Get merchants invited to activate · 获取邀请开通的商户信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// query start time · 查询时间起; as 2018-06-08T10:34:56+08:00
        pub query_time_start: crate::Time,
        /// query time end · 查询时间止; as 2018-06-08T10:34:56+08:00
        pub query_time_end: crate::Time,
        /// start position of this query · 本次查询的起始位置
        pub offset: i64,
        /// maximum quantity of this query · 本次查询的最大数量
        pub limit: i64,
        /// partner invitation code · 服务商邀请code
        pub invite_code: Option<String>,
        /// merchant invitation state · 商户邀请状态
        pub mch_invite_status: MchInviteStatus,
    }

    crate::model! { Request {
        query_time_start: query("query_time_start").required(),
        query_time_end: query("query_time_end").required(),
        offset: query("offset").required(),
        limit: query("limit").required(),
        invite_code: query("invite_code"),
        mch_invite_status: query("mch_invite_status").required(),
    } }

    crate::sent::sent! { Request(Required) {
        /// query start time · 查询时间起; as 2018-06-08T10:34:56+08:00
        query_time_start(crate::Time),
        /// query time end · 查询时间止; as 2018-06-08T10:34:56+08:00
        query_time_end(crate::Time),
        /// start position of this query · 本次查询的起始位置
        offset(i64),
        /// maximum quantity of this query · 本次查询的最大数量
        limit(i64),
        /// merchant invitation state · 商户邀请状态
        mch_invite_status(MchInviteStatus),
    } {
        /// partner invitation code · 服务商邀请code
        invite_code invite_code_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo",
        "获取邀请开通的商户信息",
        "Get merchants invited to activate",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, mch_invite_result_list, response::MchInviteResultList);

    crate::open_enum! {
        /// merchant invitation state · 商户邀请状态
        pub enum MchInviteStatus {
            MchInviteSucc = "MCH_INVITE_SUCC",
            MchInviteFailed = "MCH_INVITE_FAILED",
        }
    }

    /// Get merchants invited to activate · 获取邀请开通的商户信息
    #[non_exhaustive]
    pub struct Response {
        /// total count · 总数
        pub total_count: Option<i64>,
        /// start position of this query · 本次查询的起始位置
        pub offset: Option<i64>,
        /// maximum quantity of this query · 本次查询的最大数量
        pub limit: Option<i64>,
        /// related links · 相关链接
        pub links: Option<response::Links>,
        /// invited merchant result · 邀请的商户结果
        pub mch_invite_result_list: Vec<response::MchInviteResultList>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_count: body("total_count").promised(),
        offset: body("offset").promised(),
        limit: body("limit").promised(),
        links: body("links"),
        mch_invite_result_list: body("mch_invite_result_list"),
    } }

    crate::promised::promised! { Response {
        /// total count · 总数
        total_count 0(i64),
        /// start position of this query · 本次查询的起始位置
        offset 1(i64),
        /// maximum quantity of this query · 本次查询的最大数量
        limit 2(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::taxi_invoice::user_taxi_orders::get::response::Links;

        crate::open_enum! {
            /// merchant invitation failure error code · 商户邀请失败错误码
            pub enum InviteFailedCode {
                UnknownTaxInfo = "UNKNOWN_TAX_INFO",
                InvalidCompanyInfo = "INVALID_COMPANY_INFO",
                NotMeetAccessCondition = "NOT_MEET_ACCESS_CONDITION",
                NotInPilotScope = "NOT_IN_PILOT_SCOPE",
                MissingTaxAuthorityCode = "MISSING_TAX_AUTHORITY_CODE",
                MerchantInfoNotSet = "MERCHANT_INFO_NOT_SET",
                UnknownError = "UNKNOWN_ERROR",
            }
        }

        /// invited merchant result · 邀请的商户结果
        #[non_exhaustive]
        pub struct MchInviteResultList {
            /// sub-merchant ID · 子商户号
            pub sub_mchid: Option<String>,
            /// state of the merchant invitation · 商户邀请的状态
            pub mch_invite_status: Option<super::MchInviteStatus>,
            /// merchant name · 商户名称
            pub ep_name: Option<String>,
            /// merchant tax number · 商户税号
            pub tax_id: Option<String>,
            /// partner invitation code · 服务商邀请code
            pub invite_code: Option<String>,
            /// merchant operation time · 商户操作时间; as 2018-06-08T10:34:56+08:00
            pub operate_time: Option<crate::Time>,
            /// merchant invitation failure error code · 商户邀请失败错误码
            pub invite_failed_code: Option<InviteFailedCode>,
            /// reason the merchant invitation failed · 商户邀请失败的原因
            pub invite_failed_reason: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { MchInviteResultList: Received {
            sub_mchid: body("sub_mchid"),
            mch_invite_status: body("mch_invite_status").promised(),
            ep_name: body("ep_name").promised(),
            tax_id: body("tax_id").promised(),
            invite_code: body("invite_code").promised(),
            operate_time: body("operate_time").promised(),
            invite_failed_code: body("invite_failed_code"),
            invite_failed_reason: body("invite_failed_reason"),
        } }

        crate::promised::promised! { MchInviteResultList {
            /// state of the merchant invitation · 商户邀请的状态
            mch_invite_status 1(&super::MchInviteStatus),
            /// merchant name · 商户名称
            ep_name 2(&str),
            /// merchant tax number · 商户税号
            tax_id 3(&str),
            /// partner invitation code · 服务商邀请code
            invite_code 4(&str),
            /// merchant operation time · 商户操作时间; as 2018-06-08T10:34:56+08:00
            operate_time 5(&crate::Time),
        } }
    }
}
