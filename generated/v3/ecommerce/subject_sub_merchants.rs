// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/subject-sub-merchants.md

//! `/v3/ecommerce/subject-sub-merchants`

/// Query the list of sub-merchants of a legal entity · 查询指定主体子商户列表
///
/// `GET /v3/ecommerce/subject-sub-merchants`
///
/// Official pages · 官方文档:
///
/// - partner: [4033742105](https://pay.weixin.qq.com/doc/v3/partner/4033742105)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::subject_sub_merchants::get::{OrganizationType, Request, Required};
///
/// let request = Request::new(Required {
///     organization_type: OrganizationType::SubjectTypeEnterprise,
///     cert_number: "Iuas%2BxWj7ma0t%",
/// });
/// let answer = request.send(&client).await?;
/// let data = answer.data()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::ecommerce::subject_sub_merchants::get::{OrganizationType, Request, Required};
///
/// let request = Request::new(Required {
///     organization_type: OrganizationType::SubjectTypeEnterprise,
///     cert_number: "Iuas%2BxWj7ma0t%",
/// })
/// .limit(20)
/// .offset(0);
/// ```
#[doc(alias("查询指定主体子商户列表", "4033742105"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, query};

    /// Query the list of sub-merchants of a legal entity · 查询指定主体子商户列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// entity type · 主体类型
        pub organization_type: OrganizationType,
        /// identity document number · 证件号码
        pub cert_number: crate::Sensitive,
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// page offset · 分页偏移
        pub offset: Option<i64>,
    }

    crate::model! { Request {
        organization_type: query("organization_type").required(),
        cert_number: query("cert_number").required().mark(Mark::Rsa),
        limit: query("limit"),
        offset: query("offset"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// entity type · 主体类型
        organization_type(OrganizationType),
        /// identity document number · 证件号码
        cert_number(&'a str),
    } {
        /// page size · 分页大小
        limit limit_opt(i64),
        /// page offset · 分页偏移
        offset offset_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/ecommerce/subject-sub-merchants",
        "查询指定主体子商户列表",
        "Query the list of sub-merchants of a legal entity",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    crate::open_enum! {
        /// entity type · 主体类型
        pub enum OrganizationType {
            SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
            SubjectTypeInstitutionsCloned = "SUBJECT_TYPE_INSTITUTIONS_CLONED",
            SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
            SubjectTypeOthers = "SUBJECT_TYPE_OTHERS",
            SubjectTypeGovernment = "SUBJECT_TYPE_GOVERNMENT",
            SubjectTypeMicro = "SUBJECT_TYPE_MICRO",
        }
    }

    /// Query the list of sub-merchants of a legal entity · 查询指定主体子商户列表
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant list · 子商户列表
        pub data: Vec<response::Data>,
        /// page offset · 分页偏移
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// total count · 总条数
        pub total_count: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        data: body("data").promised(),
        offset: body("offset").promised(),
        limit: body("limit").promised(),
        total_count: body("total_count").promised(),
    } }

    crate::promised::promised! { Response {
        /// sub-merchant list · 子商户列表
        data 0([response::Data]),
        /// page offset · 分页偏移
        offset 1(i64),
        /// page size · 分页大小
        limit 2(i64),
        /// total count · 总条数
        total_count 3(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// sub-merchant list · 子商户列表
        #[non_exhaustive]
        pub struct Data {
            /// sub-merchant ID · 子商户号
            pub sub_mchid: Option<String>,
            /// merchant short name · 商户简称
            pub merchant_shortname: Option<String>,
            /// contract signing time · 签约时间; as 2018-06-08T10:34:56+08:00
            pub sign_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            sub_mchid: body("sub_mchid").promised(),
            merchant_shortname: body("merchant_shortname").promised(),
            sign_time: body("sign_time").promised(),
        } }

        crate::promised::promised! { Data {
            /// sub-merchant ID · 子商户号
            sub_mchid 0(&str),
            /// merchant short name · 商户简称
            merchant_shortname 1(&str),
            /// contract signing time · 签约时间; as 2018-06-08T10:34:56+08:00
            sign_time 2(&crate::Time),
        } }
    }
}
