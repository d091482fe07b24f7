// Written by `cargo xtask codegen` from spec/openapi/v3/new-tax-control-fapiao/fapiao-applications.md

//! `/v3/new-tax-control-fapiao/fapiao-applications`

pub mod by_fapiao_apply_id;
pub mod issue_general;
pub mod issue_passenger_transport;
pub mod issue_refined_oil;
pub mod real_estate_leasing;
pub mod upload_fapiao_file;

/// Issue an e-fapiao · 开具电子发票
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538301)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474060)
///
/// ```
/// use wechatpay::v3::new_tax_control_fapiao::fapiao_applications::post::{BuyerInformation, FapiaoInformation, Items, Request};
///
/// let request = Request {
///     sub_mchid: Some("1900000109".into()),
///     ..Request::new(
///         "WITH_WECHATPAY",
///         "4200000444201910177461284488",
///         BuyerInformation {
///             taxpayer_id: Some("202003261233701778".into()),
///             address: Some("深圳市南山区深南大道10000号".into()),
///             telephone: Some("075512345678".into()),
///             bank_name: Some("测试银行".into()),
///             bank_account: Some("62001234567890".into()),
///             phone: Some("…".into()),
///             email: Some("…".into()),
///             ..BuyerInformation::new("ORGANIZATION", "深圳市南山区测试企业")
///         },
///         vec![FapiaoInformation {
///             remark: Some("备注".into()),
///             ..FapiaoInformation::new(
///                 "20200701123456",
///                 382895,
///                 true,
///                 vec![Items {
///                     goods_category: Some("运输服务".into()),
///                     goods_name: Some("出租汽车客运服务".into()),
///                     goods_id: Some(1),
///                     specification: Some("A4".into()),
///                     unit: Some("次".into()),
///                     tax_rate: Some(1300),
///                     tax_prefer_mark: Some("NO_FAVORABLE".into()),
///                     ..Items::new("3010101020203000000", 100000000, 429900, true)
///                 }],
///             )
///         }],
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Issue an e-fapiao · 开具电子发票
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// fapiao issuing scene · 开票场景
        pub scene: String,
        /// fapiao application number · 发票申请单号
        pub fapiao_apply_id: String,
        /// buyer information · 购买方信息
        pub buyer_information: BuyerInformation,
        /// information of the fapiaos to issue · 需要开具的发票信息
        pub fapiao_information: Vec<FapiaoInformation>,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid"),
        scene: body("scene").required(),
        fapiao_apply_id: body("fapiao_apply_id").required(),
        buyer_information: body("buyer_information").required(),
        fapiao_information: body("fapiao_information").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            scene: impl Into<String>,
            fapiao_apply_id: impl Into<String>,
            buyer_information: BuyerInformation,
            fapiao_information: Vec<FapiaoInformation>,
        ) -> Self {
            Self {
                sub_mchid: None,
                scene: scene.into(),
                fapiao_apply_id: fapiao_apply_id.into(),
                buyer_information,
                fapiao_information,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/new-tax-control-fapiao/fapiao-applications",
            "开具电子发票",
            "Issue an e-fapiao",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    /// buyer information · 购买方信息
    pub struct BuyerInformation {
        /// buyer type · 购买方类型
        pub type_: String,
        /// name · 名称
        pub name: String,
        /// taxpayer identification number · 纳税人识别号
        pub taxpayer_id: Option<String>,
        /// address · 地址
        pub address: Option<String>,
        /// telephone · 电话
        pub telephone: Option<String>,
        /// bank of deposit · 开户银行
        pub bank_name: Option<String>,
        /// bank account number · 银行账号
        pub bank_account: Option<String>,
        /// mobile number · 手机号
        pub phone: Option<crate::Sensitive>,
        /// e-mail address · 邮箱地址
        pub email: Option<crate::Sensitive>,
    }

    crate::model! { BuyerInformation {
        type_: body("type").required(),
        name: body("name").required(),
        taxpayer_id: body("taxpayer_id"),
        address: body("address"),
        telephone: body("telephone"),
        bank_name: body("bank_name"),
        bank_account: body("bank_account"),
        phone: body("phone").mark(Mark::Rsa),
        email: body("email").mark(Mark::Rsa),
    } }

    impl BuyerInformation {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(type_: impl Into<String>, name: impl Into<String>) -> Self {
            Self {
                type_: type_.into(),
                name: name.into(),
                taxpayer_id: None,
                address: None,
                telephone: None,
                bank_name: None,
                bank_account: None,
                phone: None,
                email: None,
            }
        }
    }

    /// fapiao line information · 发票行信息
    pub struct Items {
        /// tax classification code of the goods or taxable services set by the tax bureau · 税局侧规定的货物或应税劳务、服务税收分类编码
        pub tax_code: String,
        /// category name of the goods or taxable services set by the tax bureau · 税局侧规定的货物或应税劳务、服务分类名称
        pub goods_category: Option<String>,
        /// name of the goods or taxable services · 货物或应税劳务、服务名称
        pub goods_name: Option<String>,
        /// code of the goods or taxable services maintained by the enterprise · 企业侧维护的货物或应税劳务、服务编码
        pub goods_id: Option<i64>,
        /// specification and model · 规格型号
        pub specification: Option<String>,
        /// unit · 单位
        pub unit: Option<String>,
        /// quantity · 数量
        pub quantity: i64,
        /// total amount of the line · 单行金额合计
        pub total_amount: i64,
        /// tax rate · 税率
        pub tax_rate: Option<i64>,
        /// tax preferential policy flag · 税收优惠政策标识
        pub tax_prefer_mark: Option<String>,
        /// whether a discount line · 是否折扣行
        pub discount: bool,
    }

    crate::model! { Items {
        tax_code: body("tax_code").required(),
        goods_category: body("goods_category"),
        goods_name: body("goods_name"),
        goods_id: body("goods_id"),
        specification: body("specification"),
        unit: body("unit"),
        quantity: body("quantity").required(),
        total_amount: body("total_amount").required(),
        tax_rate: body("tax_rate"),
        tax_prefer_mark: body("tax_prefer_mark"),
        discount: body("discount").required(),
    } }

    impl Items {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            tax_code: impl Into<String>,
            quantity: i64,
            total_amount: i64,
            discount: bool,
        ) -> Self {
            Self {
                tax_code: tax_code.into(),
                goods_category: None,
                goods_name: None,
                goods_id: None,
                specification: None,
                unit: None,
                quantity,
                total_amount,
                tax_rate: None,
                tax_prefer_mark: None,
                discount,
            }
        }
    }

    /// information of the fapiaos to issue · 需要开具的发票信息
    pub struct FapiaoInformation {
        /// merchant fapiao number · 商户发票单号
        pub fapiao_id: String,
        /// grand total of price and tax · 总价税合计
        pub total_amount: i64,
        /// whether to issue the fapiao as a list · 是否以清单形式开具发票
        pub need_list: bool,
        /// fapiao remark · 发票备注
        pub remark: Option<String>,
        /// fapiao line information · 发票行信息
        pub items: Vec<Items>,
    }

    crate::model! { FapiaoInformation {
        fapiao_id: body("fapiao_id").required(),
        total_amount: body("total_amount").required(),
        need_list: body("need_list").required(),
        remark: body("remark"),
        items: body("items").required(),
    } }

    impl FapiaoInformation {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            fapiao_id: impl Into<String>,
            total_amount: i64,
            need_list: bool,
            items: Vec<Items>,
        ) -> Self {
            Self {
                fapiao_id: fapiao_id.into(),
                total_amount,
                need_list,
                remark: None,
                items,
            }
        }
    }
}
