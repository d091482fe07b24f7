// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partnerships.md

//! `/v3/marketing/partnerships`

pub mod build;
pub mod terminate;

/// Query the list of partnerships · 查询合作关系列表
///
/// `GET /v3/marketing/partnerships`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012380536](https://pay.weixin.qq.com/doc/v3/merchant/4012380536)
/// - partner: [4012381479](https://pay.weixin.qq.com/doc/v3/partner/4012381479)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partnerships::get::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::partnerships::get::{AuthorizedData, BusinessType, Partner, Request, Type};
///
/// let request = Request::new()
///     .partner(Partner::new(Type::Appid).appid("wx4e1916a585d1f4e9").merchant_id("2480029552"))
///     .authorized_data(AuthorizedData::new()
///         .business_type(BusinessType::FavorStock)
///         .stock_id("2433405"))
///     .limit(50)
///     .offset(0);
/// ```
#[doc(alias("查询合作关系列表", "4012380536", "4012381479"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, query};

    /// Query the list of partnerships · 查询合作关系列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// cooperating party as a `JSON` string · 合作方信息`JSON`格式字符串
        pub partner: Option<crate::JsonString<Partner>>,
        /// authorised data as a `JSON` string · 被授权数据`JSON`格式字符串
        pub authorized_data: Option<crate::JsonString<AuthorizedData>>,
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// page number · 分页页码
        pub offset: Option<i64>,
    }

    crate::model! { Request: Default {
        partner: query("partner").mark(Mark::Json),
        authorized_data: query("authorized_data").mark(Mark::Json),
        limit: query("limit"),
        offset: query("offset"),
    } }

    crate::sent::sent! { Request {
        /// cooperating party as a `JSON` string · 合作方信息`JSON`格式字符串
        partner partner_opt(into crate::JsonString<Partner>),
        /// authorised data as a `JSON` string · 被授权数据`JSON`格式字符串
        authorized_data authorized_data_opt(into crate::JsonString<AuthorizedData>),
        /// page size · 分页大小
        limit limit_opt(i64),
        /// page number · 分页页码
        offset offset_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/partnerships",
        "查询合作关系列表",
        "Query the list of partnerships",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Pages, data, response::Data);

    crate::open_enum! {
        /// cooperating party category · 合作方类别
        pub enum Type {
            Appid = "APPID",
            Merchant = "MERCHANT",
        }
    }

    /// cooperating party as a `JSON` string · 合作方信息`JSON`格式字符串
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
        type_: query("type").required(),
        appid: query("appid"),
        merchant_id: query("merchant_id"),
    } }

    crate::sent::sent! { Partner(type_: Type) {
        /// cooperating party's appid · 合作方APPID
        appid appid_opt(into String),
        /// cooperating party's merchant ID · 合作方商户ID
        merchant_id merchant_id_opt(into String),
    } }

    crate::open_enum! {
        /// authorised business category · 授权业务类别
        pub enum BusinessType {
            FavorStock = "FAVOR_STOCK",
            BusifavorStock = "BUSIFAVOR_STOCK",
        }
    }

    /// authorised data as a `JSON` string · 被授权数据`JSON`格式字符串
    #[must_use]
    #[non_exhaustive]
    pub struct AuthorizedData {
        /// authorised business category · 授权业务类别
        pub business_type: Option<BusinessType>,
        /// authorised stock ID · 授权批次ID
        pub stock_id: Option<String>,
    }

    crate::model! { AuthorizedData: Default {
        business_type: query("business_type"),
        stock_id: query("stock_id"),
    } }

    crate::sent::sent! { AuthorizedData {
        /// authorised business category · 授权业务类别
        business_type business_type_opt(BusinessType),
        /// authorised stock ID · 授权批次ID
        stock_id stock_id_opt(into String),
    } }

    /// Query the list of partnerships · 查询合作关系列表
    #[non_exhaustive]
    pub struct Response {
        /// partnership result set · 合作关系结果集
        pub data: Vec<response::Data>,
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// total quantity · 总数量
        pub total_count: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        data: body("data"),
        limit: body("limit").promised(),
        offset: body("offset").promised(),
        total_count: body("total_count"),
    } }

    crate::promised::promised! { Response {
        /// page size · 分页大小
        limit 1(i64),
        /// page number · 分页页码
        offset 2(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// cooperating party information · 合作方信息
        #[non_exhaustive]
        pub struct Partner {
            /// cooperating party category · 合作方类别
            pub type_: Option<String>,
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
            type_ 0(&str),
        } }

        /// authorised data · 被授权数据
        #[non_exhaustive]
        pub struct AuthorizedData {
            /// authorised business category · 授权业务类别
            pub business_type: Option<String>,
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
            business_type 0(&str),
        } }

        /// partnership result set · 合作关系结果集
        #[non_exhaustive]
        pub struct Data {
            /// cooperating party information · 合作方信息
            pub partner: Option<Partner>,
            /// authorised data · 被授权数据
            pub authorized_data: Option<AuthorizedData>,
            /// partnership establishment time · 建立合作关系时间
            pub build_time: Option<String>,
            /// partnership termination time · 终止合作关系时间
            pub terminate_time: Option<String>,
            /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
            pub create_time: Option<crate::Time>,
            /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
            pub update_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            partner: body("partner").promised(),
            authorized_data: body("authorized_data").promised(),
            build_time: body("build_time").promised(),
            terminate_time: body("terminate_time"),
            create_time: body("create_time").promised(),
            update_time: body("update_time").promised(),
        } }

        crate::promised::promised! { Data {
            /// cooperating party information · 合作方信息
            partner 0(&Partner),
            /// authorised data · 被授权数据
            authorized_data 1(&AuthorizedData),
            /// partnership establishment time · 建立合作关系时间
            build_time 2(&str),
            /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
            create_time 4(&crate::Time),
            /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
            update_time 5(&crate::Time),
        } }
    }
}
