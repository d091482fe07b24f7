// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partnerships/build.md

//! `/v3/marketing/partnerships/build`

/// Build a partnership · 建立合作关系
///
/// `POST /v3/marketing/partnerships/build`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012380498](https://pay.weixin.qq.com/doc/v3/merchant/4012380498)
/// - partner: [4012381469](https://pay.weixin.qq.com/doc/v3/partner/4012381469)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partnerships::build::post::{AuthorizedData, BusinessType, Partner, Request, Required, Type};
///
/// let request = Request::new(Required {
///     partner: Partner::new(Type::Appid),
///     authorized_data: AuthorizedData::new(BusinessType::FavorStock),
///     idempotency_key: "12345",
/// });
/// let answer = request.send(&client).await?;
/// let state = answer.state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::partnerships::build::post::{AuthorizedData, BusinessType, Partner, Request, Required, Type};
///
/// let request = Request::new(Required {
///     partner: Partner::new(Type::Appid).appid("wx4e1916a585d1f4e9").merchant_id("2480029552"),
///     authorized_data: AuthorizedData::new(BusinessType::FavorStock).stock_id("2433405"),
///     idempotency_key: "12345",
/// });
/// ```
#[doc(alias("建立合作关系", "4012380498", "4012381469"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, header};

    /// Build a partnership · 建立合作关系
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// cooperating party information · 合作方信息
        pub partner: Partner,
        /// authorised data · 被授权数据
        pub authorized_data: AuthorizedData,
        /// business request idempotency value · 业务请求幂等值; the header `Idempotency-Key`
        pub idempotency_key: String,
    }

    crate::model! { Request {
        partner: body("partner").required(),
        authorized_data: body("authorized_data").required(),
        idempotency_key: header("Idempotency-Key").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// cooperating party information · 合作方信息
        partner(Partner),
        /// authorised data · 被授权数据
        authorized_data(AuthorizedData),
        /// business request idempotency value · 业务请求幂等值; the header `Idempotency-Key`
        idempotency_key(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/partnerships/build",
        "建立合作关系",
        "Build a partnership",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::marketing::partnerships::get::Type;

    /// cooperating party information · 合作方信息
    #[must_use]
    #[non_exhaustive]
    pub struct Partner {
        /// cooperating party category · 合作方类别
        pub type_: Type,
        /// cooperating party's appid · 合作方APPID
        pub appid: Option<String>,
        /// cooperating party's merchant ID · 合作方商户ID
        pub merchant_id: Option<String>,
    }

    crate::model! { Partner {
        type_: body("type").required(),
        appid: body("appid"),
        merchant_id: body("merchant_id"),
    } }

    crate::sent::sent! { Partner(type_: Type) {
        /// cooperating party's appid · 合作方APPID
        appid appid_opt(into String),
        /// cooperating party's merchant ID · 合作方商户ID
        merchant_id merchant_id_opt(into String),
    } }

    pub use crate::v3::marketing::partnerships::get::BusinessType;

    /// authorised data · 被授权数据
    #[must_use]
    #[non_exhaustive]
    pub struct AuthorizedData {
        /// authorised business category · 授权业务类别
        pub business_type: BusinessType,
        /// authorised stock ID · 授权批次ID
        pub stock_id: Option<String>,
    }

    crate::model! { AuthorizedData {
        business_type: body("business_type").required(),
        stock_id: body("stock_id"),
    } }

    crate::sent::sent! { AuthorizedData(business_type: BusinessType) {
        /// authorised stock ID · 授权批次ID
        stock_id stock_id_opt(into String),
    } }

    /// Build a partnership · 建立合作关系
    #[non_exhaustive]
    pub struct Response {
        /// cooperating party information · 合作方信息
        pub partner: Option<response::Partner>,
        /// authorised data · 被授权数据
        pub authorized_data: Option<response::AuthorizedData>,
        /// partnership state · 合作状态
        pub state: Option<response::State>,
        /// partnership establishment time · 建立合作关系时间
        pub build_time: Option<String>,
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        partner: body("partner").promised(),
        authorized_data: body("authorized_data").promised(),
        state: body("state").promised(),
        build_time: body("build_time").promised(),
        create_time: body("create_time").promised(),
        update_time: body("update_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// cooperating party information · 合作方信息
        partner 0(&response::Partner),
        /// authorised data · 被授权数据
        authorized_data 1(&response::AuthorizedData),
        /// partnership state · 合作状态
        state 2(&response::State),
        /// partnership establishment time · 建立合作关系时间
        build_time 3(&str),
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        create_time 4(&crate::Time),
        /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
        update_time 5(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// cooperating party information · 合作方信息
        #[non_exhaustive]
        pub struct Partner {
            /// cooperating party category · 合作方类别
            pub type_: Option<super::Type>,
            /// cooperating party's appid · 合作方APPID
            pub appid: Option<String>,
            /// cooperating party's merchant ID · 合作方商户ID
            pub merchant_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Partner: Received {
            type_: body("type").promised(),
            appid: body("appid"),
            merchant_id: body("merchant_id"),
        } }

        crate::promised::promised! { Partner {
            /// cooperating party category · 合作方类别
            type_ 0(&super::Type),
        } }

        /// authorised data · 被授权数据
        #[non_exhaustive]
        pub struct AuthorizedData {
            /// authorised business category · 授权业务类别
            pub business_type: Option<super::BusinessType>,
            /// authorised stock ID · 授权批次ID
            pub stock_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { AuthorizedData: Received {
            business_type: body("business_type").promised(),
            stock_id: body("stock_id"),
        } }

        crate::promised::promised! { AuthorizedData {
            /// authorised business category · 授权业务类别
            business_type 0(&super::BusinessType),
        } }

        crate::open_enum! {
            /// partnership state · 合作状态
            pub enum State {
                Established = "ESTABLISHED",
                Terminated = "TERMINATED",
            }
        }
    }
}
