// Written by `cargo xtask codegen` from spec/openapi/v3/merchants/{sub_mchid}.md

//! `/v3/merchants/{sub_mchid}`

/// 查询子商户（融合钱包）
///
/// `GET /v3/merchants/{sub_mchid}`
///
/// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml)
///
/// ```
/// use wechatpay::v3::merchants::by_sub_mchid::get::Request;
///
/// let request = Request::new("20000100", "wx8888888888888888", "3200000001");
/// ```
#[deprecated(note = "replaced since 2022.09.08; use /v3/global/merchants/{sub_mchid}#get")]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// 查询子商户（融合钱包）
    pub struct Request {
        /// 子商户号
        pub sub_mchid: String,
        /// 机构appid
        pub sp_appid: String,
        /// 机构商户号
        pub sp_mchid: String,
    }

    crate::model! { Request {
        sub_mchid: path("sub_mchid").required(),
        sp_appid: query("sp_appid").required(),
        sp_mchid: query("sp_mchid").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            sub_mchid: impl Into<String>,
            sp_appid: impl Into<String>,
            sp_mchid: impl Into<String>,
        ) -> Self {
            Self {
                sub_mchid: sub_mchid.into(),
                sp_appid: sp_appid.into(),
                sp_mchid: sp_mchid.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://api.mch.weixin.qq.com/hk/"),
        deprecated: Some(
            "replaced since 2022.09.08; use /v3/global/merchants/{sub_mchid}#get",
        ),
        ..Operation::new(
            Method::Get,
            "/v3/merchants/{sub_mchid}",
            "查询子商户（融合钱包）",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    /// 查询子商户（融合钱包）
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 子商户全称
        pub name: Option<String>,
        /// 子商户简称
        pub shortname: Option<String>,
        /// 公司联系方式
        pub office_phone: Option<String>,
        /// 册国家或区域
        pub merchant_country_code: Option<String>,
        /// 类目
        pub business_category: Option<i64>,
        /// 联系人信息
        pub contact: Option<response::Contact>,
        /// 商户类型
        pub merchant_type: Option<response::MerchantType>,
        /// 公司注册文件编号
        pub registration_certificate_number: Option<String>,
        /// 公司注册文件过期时间
        pub registration_certificate_date: Option<String>,
        /// 子商户结算账户
        pub settlement_bank_number: Option<String>,
        /// 业务信息
        pub business: Option<response::Business>,
        /// 董事信息
        pub director: Option<response::Director>,
        /// 负责人信息
        pub principal: Option<response::Principal>,
    }

    crate::model! { Response: Default {
        sub_mchid: body("sub_mchid"),
        name: body("name"),
        shortname: body("shortname"),
        office_phone: body("office_phone"),
        merchant_country_code: body("merchant_country_code"),
        business_category: body("business_category"),
        contact: body("contact"),
        merchant_type: body("merchant_type"),
        registration_certificate_number: body("registration_certificate_number"),
        registration_certificate_date: body("registration_certificate_date"),
        settlement_bank_number: body("settlement_bank_number"),
        business: body("business"),
        director: body("director"),
        principal: body("principal"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::{Mark, body};

        /// 联系人信息
        #[non_exhaustive]
        pub struct Contact {
            /// 联系人名称
            pub name: Option<crate::Sensitive>,
            /// 联系人电话
            pub phone: Option<crate::Sensitive>,
            /// 联系人邮箱
            pub email: Option<crate::Sensitive>,
        }

        crate::model! { Contact: Default {
            name: body("name").mark(Mark::Rsa),
            phone: body("phone").mark(Mark::Rsa),
            email: body("email").mark(Mark::Rsa),
        } }

        crate::open_enum! {
            /// 商户类型
            pub enum MerchantType {
                Enterprise = "ENTERPRISE",
                Individual = "INDIVIDUAL",
            }
        }

        crate::open_enum! {
            /// 业务类型
            pub enum BusinessType {
                Online = "ONLINE",
                Offline = "OFFLINE",
                Both = "BOTH",
            }
        }

        /// 业务信息
        #[non_exhaustive]
        pub struct Business {
            /// 业务类型
            pub business_type: Option<BusinessType>,
            /// APP下载地址
            pub app_download: Option<String>,
            /// 业务网站
            pub website: Option<String>,
            /// 公众号
            pub office_account: Option<String>,
            /// 小程序
            pub mini_program: Option<String>,
            /// 门店地址
            pub store_address: Option<String>,
            /// MCC码
            pub mcc: Option<String>,
        }

        crate::model! { Business: Default {
            business_type: body("business_type"),
            app_download: body("app_download"),
            website: body("website"),
            office_account: body("office_account"),
            mini_program: body("mini_program"),
            store_address: body("store_address"),
            mcc: body("mcc"),
        } }

        /// 董事信息
        #[non_exhaustive]
        pub struct Director {
            /// 董事姓名
            pub name: Option<String>,
            /// 董事证件号码
            pub number: Option<String>,
        }

        crate::model! { Director: Default {
            name: body("name"),
            number: body("number"),
        } }

        /// 负责人信息
        #[non_exhaustive]
        pub struct Principal {
            /// 负责人姓名
            pub name: Option<String>,
            /// 负责人证件号码
            pub number: Option<String>,
        }

        crate::model! { Principal: Default {
            name: body("name"),
            number: body("number"),
        } }
    }
}
