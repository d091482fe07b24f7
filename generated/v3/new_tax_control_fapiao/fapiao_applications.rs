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
/// Official pages · 官方文档:
///
/// - merchant: [4012538301](https://pay.weixin.qq.com/doc/v3/merchant/4012538301)
/// - partner: [4012474060](https://pay.weixin.qq.com/doc/v3/partner/4012474060)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::new_tax_control_fapiao::fapiao_applications::post::{BuyerInformation, BuyerInformationRequired, FapiaoInformation, FapiaoInformationRequired, Items, ItemsRequired, Request, Required};
///
/// let request = Request::new(Required {
///     scene: "WITH_WECHATPAY",
///     fapiao_apply_id: "4200000444201910177461284488",
///     buyer_information: BuyerInformation::new(BuyerInformationRequired {
///         type_: "ORGANIZATION",
///         name: "深圳市南山区测试企业",
///     }),
///     fapiao_information: vec![FapiaoInformation::new(FapiaoInformationRequired {
///         fapiao_id: "20200701123456",
///         total_amount: Fen(382895),
///         need_list: true,
///         items: vec![Items::new(ItemsRequired {
///             tax_code: "3010101020203000000",
///             quantity: 100000000,
///             total_amount: Fen(429900),
///             discount: true,
///         })],
///     })],
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::new_tax_control_fapiao::fapiao_applications::post::{BuyerInformation, BuyerInformationRequired, FapiaoInformation, FapiaoInformationRequired, Items, ItemsRequired, Request, Required};
///
/// let request = Request::new(Required {
///     scene: "WITH_WECHATPAY",
///     fapiao_apply_id: "4200000444201910177461284488",
///     buyer_information: BuyerInformation::new(BuyerInformationRequired {
///         type_: "ORGANIZATION",
///         name: "深圳市南山区测试企业",
///     })
///     .taxpayer_id("202003261233701778")
///     .address("深圳市南山区深南大道10000号")
///     .telephone("075512345678")
///     .bank_name("测试银行")
///     .bank_account("62001234567890")
///     .phone("…")
///     .email("…"),
///     fapiao_information: vec![FapiaoInformation::new(FapiaoInformationRequired {
///         fapiao_id: "20200701123456",
///         total_amount: Fen(382895),
///         need_list: true,
///         items: vec![Items::new(ItemsRequired {
///             tax_code: "3010101020203000000",
///             quantity: 100000000,
///             total_amount: Fen(429900),
///             discount: true,
///         })
///         .goods_category("运输服务")
///         .goods_name("出租汽车客运服务")
///         .goods_id(1)
///         .specification("A4")
///         .unit("次")
///         .tax_rate(1300)
///         .tax_prefer_mark("NO_FAVORABLE")],
///     })
///     .remark("备注")],
/// })
/// .sub_mchid("1900000109");
/// ```
#[doc(alias("开具电子发票", "4012538301", "4012474060"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Issue an e-fapiao · 开具电子发票
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(Required<'a>) {
        /// fapiao issuing scene · 开票场景
        scene(&'a str),
        /// fapiao application number · 发票申请单号
        fapiao_apply_id(&'a str),
        /// buyer information · 购买方信息
        buyer_information(BuyerInformation),
        /// information of the fapiaos to issue · 需要开具的发票信息
        fapiao_information(Vec<FapiaoInformation>),
    } {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
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
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { BuyerInformation(BuyerInformationRequired<'a>) {
        /// buyer type · 购买方类型
        type_(&'a str),
        /// name · 名称
        name(&'a str),
    } {
        /// taxpayer identification number · 纳税人识别号
        taxpayer_id taxpayer_id_opt(into String),
        /// address · 地址
        address address_opt(into String),
        /// telephone · 电话
        telephone telephone_opt(into String),
        /// bank of deposit · 开户银行
        bank_name bank_name_opt(into String),
        /// bank account number · 银行账号
        bank_account bank_account_opt(into String),
        /// mobile number · 手机号
        phone phone_opt(into crate::Sensitive),
        /// e-mail address · 邮箱地址
        email email_opt(into crate::Sensitive),
    } }

    /// fapiao line information · 发票行信息
    #[must_use]
    #[non_exhaustive]
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
        /// total amount of the line · 单行金额合计 (fen)
        pub total_amount: crate::Fen,
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

    crate::sent::sent! { Items(ItemsRequired<'a>) {
        /// tax classification code of the goods or taxable services set by the tax bureau · 税局侧规定的货物或应税劳务、服务税收分类编码
        tax_code(&'a str),
        /// quantity · 数量
        quantity(i64),
        /// total amount of the line · 单行金额合计 (fen)
        total_amount(crate::Fen),
        /// whether a discount line · 是否折扣行
        discount(bool),
    } {
        /// category name of the goods or taxable services set by the tax bureau · 税局侧规定的货物或应税劳务、服务分类名称
        goods_category goods_category_opt(into String),
        /// name of the goods or taxable services · 货物或应税劳务、服务名称
        goods_name goods_name_opt(into String),
        /// code of the goods or taxable services maintained by the enterprise · 企业侧维护的货物或应税劳务、服务编码
        goods_id goods_id_opt(i64),
        /// specification and model · 规格型号
        specification specification_opt(into String),
        /// unit · 单位
        unit unit_opt(into String),
        /// tax rate · 税率
        tax_rate tax_rate_opt(i64),
        /// tax preferential policy flag · 税收优惠政策标识
        tax_prefer_mark tax_prefer_mark_opt(into String),
    } }

    /// information of the fapiaos to issue · 需要开具的发票信息
    #[must_use]
    #[non_exhaustive]
    pub struct FapiaoInformation {
        /// merchant fapiao number · 商户发票单号
        pub fapiao_id: String,
        /// grand total of price and tax · 总价税合计 (fen)
        pub total_amount: crate::Fen,
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

    crate::sent::sent! { FapiaoInformation(FapiaoInformationRequired<'a>) {
        /// merchant fapiao number · 商户发票单号
        fapiao_id(&'a str),
        /// grand total of price and tax · 总价税合计 (fen)
        total_amount(crate::Fen),
        /// whether to issue the fapiao as a list · 是否以清单形式开具发票
        need_list(bool),
        /// fapiao line information · 发票行信息
        items(Vec<Items>),
    } {
        /// fapiao remark · 发票备注
        remark remark_opt(into String),
    } }
}
