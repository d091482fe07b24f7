// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partnerships/terminate.md

//! `/v3/marketing/partnerships/terminate`

/// Terminate a partnership · 终止合作关系
///
/// `POST /v3/marketing/partnerships/terminate`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017164460)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017171868)
///
/// ```
/// use wechatpay::v3::marketing::partnerships::terminate::post::{AuthorizedData, BusinessType, Partner, Request, Type};
///
/// let request = Request::new(
///     Partner {
///         appid: Some("wx4e1916a585d1f4e9".into()),
///         merchant_id: Some("2480029552".into()),
///         ..Partner::new(Type::Appid)
///     },
///     AuthorizedData {
///         stock_id: Some("2433405".into()),
///         ..AuthorizedData::new(BusinessType::FavorStock)
///     },
///     "12345",
/// );
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, header};

    /// Terminate a partnership · 终止合作关系
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            partner: Partner,
            authorized_data: AuthorizedData,
            idempotency_key: impl Into<String>,
        ) -> Self {
            Self {
                partner,
                authorized_data,
                idempotency_key: idempotency_key.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/partnerships/terminate",
        "终止合作关系",
        "Terminate a partnership",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// cooperating party category · 合作方类别
        pub enum Type {
            Appid = "APPID",
            Merchant = "MERCHANT",
        }
    }

    /// cooperating party information · 合作方信息
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

    impl Partner {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(type_: Type) -> Self {
            Self {
                type_,
                appid: None,
                merchant_id: None,
            }
        }
    }

    crate::open_enum! {
        /// authorised business category · 授权业务类别
        pub enum BusinessType {
            FavorStock = "FAVOR_STOCK",
            BusifavorStock = "BUSIFAVOR_STOCK",
        }
    }

    /// authorised data · 被授权数据
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

    impl AuthorizedData {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(business_type: BusinessType) -> Self {
            Self {
                business_type,
                stock_id: None,
            }
        }
    }

    /// Terminate a partnership · 终止合作关系
    #[non_exhaustive]
    pub struct Response {
        /// partnership termination time · 终止合作关系时间
        pub terminate_time: Option<String>,
    }

    crate::model! { Response: Default {
        terminate_time: body("terminate_time"),
    } }
}
