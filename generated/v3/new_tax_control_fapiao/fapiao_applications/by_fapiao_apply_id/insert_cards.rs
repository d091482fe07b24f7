// Written by `cargo xtask codegen` from spec/openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards.md

//! `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`

/// Insert an e-fapiao into the user's WeChat card wallet · 将电子发票插入微信用户卡包
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538365)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474078)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792579)
///
/// ```
/// use wechatpay::v3::new_tax_control_fapiao::fapiao_applications::by_fapiao_apply_id::insert_cards::post::{BuyerInformation, ExtraInformation, FapiaoBillType, FapiaoCardInformation, Items, Request, Scene, SellerInformation, TaxPreferMark, Type};
///
/// let request = Request {
///     sub_mchid: Some("1900000109".into()),
///     ..Request::new(
///         "4200000444201910177461284488",
///         Scene::WithWechatpay,
///         BuyerInformation {
///             taxpayer_id: Some("202003261233701778".into()),
///             address: Some("深圳市南山区深南大道10000号".into()),
///             telephone: Some("075512345678".into()),
///             bank_name: Some("测试银行".into()),
///             bank_account: Some("62001234567890".into()),
///             phone: Some("18507550000".into()),
///             email: Some("123110@qq.com".into()),
///             amount: Some(1000),
///             out_trade_no: Some("order_20200701_123456".into()),
///             fapiao_bill_type: Some(FapiaoBillType::CommFapiao),
///             user_apply_message: Some("用户留言".into()),
///             ..BuyerInformation::new(Type::Organization, "深圳市南山区测试企业")
///         },
///         vec![FapiaoCardInformation {
///             remark: Some("备注".into()),
///             ..FapiaoCardInformation::new(
///                 "ASNFZ4mrze/+3LqYdlQyEA==",
///                 "12897794",
///                 "044001911211",
///                 "2020-07-01T12:00:00+08:00",
///                 "69001808340631374774",
///                 "006>299-375/326>2+7/*0-+<3510",
///                 382895,
///                 44050,
///                 338845,
///                 SellerInformation {
///                     telephone: Some("075512345678".into()),
///                     bank_name: Some("测试银行".into()),
///                     bank_account: Some("62001234567890".into()),
///                     ..SellerInformation::new(
///                         "深圳市南山区测试公司",
///                         "202003261233701778",
///                         "深圳市南山区深南大道10000号",
///                     )
///                 },
///                 ExtraInformation {
///                     payee: Some("张三".into()),
///                     reviewer: Some("李四".into()),
///                     ..ExtraInformation::new("王五")
///                 },
///                 vec![Items {
///                     specification: Some("A4".into()),
///                     unit: Some("次".into()),
///                     ..Items::new(
///                         "3010101020203000000",
///                         "出租汽车客运服务",
///                         100000000,
///                         380442000000,
///                         380442,
///                         49458,
///                         429900,
///                         1300,
///                         TaxPreferMark::NoFavorable,
///                         true,
///                     )
///                 }],
///             )
///         }],
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body, path};

    /// Insert an e-fapiao into the user's WeChat card wallet · 将电子发票插入微信用户卡包
    pub struct Request {
        /// fapiao application number · 发票申请单号
        pub fapiao_apply_id: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// card insertion scene · 插卡场景
        pub scene: Scene,
        /// buyer information · 购买方信息
        pub buyer_information: BuyerInformation,
        /// e-fapiao card list · 电子发票卡券信息列表
        pub fapiao_card_information: Vec<FapiaoCardInformation>,
    }

    crate::model! { Request {
        fapiao_apply_id: path("fapiao_apply_id").required(),
        sub_mchid: body("sub_mchid"),
        scene: body("scene").required(),
        buyer_information: body("buyer_information").required(),
        fapiao_card_information: body("fapiao_card_information").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            fapiao_apply_id: impl Into<String>,
            scene: Scene,
            buyer_information: BuyerInformation,
            fapiao_card_information: Vec<FapiaoCardInformation>,
        ) -> Self {
            Self {
                fapiao_apply_id: fapiao_apply_id.into(),
                sub_mchid: None,
                scene,
                buyer_information,
                fapiao_card_information,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards",
            "将电子发票插入微信用户卡包",
            "Insert an e-fapiao into the user's WeChat card wallet",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// card insertion scene · 插卡场景
        pub enum Scene {
            WithWechatpay = "WITH_WECHATPAY",
            WithoutWechatpay = "WITHOUT_WECHATPAY",
        }
    }

    crate::open_enum! {
        /// buyer type · 购买方类型
        pub enum Type {
            Individual = "INDIVIDUAL",
            Organization = "ORGANIZATION",
        }
    }

    crate::open_enum! {
        /// issued fapiao type · 开具的发票类型
        pub enum FapiaoBillType {
            CommFapiao = "COMM_FAPIAO",
            VatFapiao = "VAT_FAPIAO",
        }
    }

    /// buyer information · 购买方信息
    pub struct BuyerInformation {
        /// buyer type · 购买方类型
        pub type_: Type,
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
        /// order amount · 订单金额
        pub amount: Option<i64>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// issued fapiao type · 开具的发票类型
        pub fapiao_bill_type: Option<FapiaoBillType>,
        /// message information · 留言信息
        pub user_apply_message: Option<String>,
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
        amount: body("amount"),
        out_trade_no: body("out_trade_no"),
        fapiao_bill_type: body("fapiao_bill_type"),
        user_apply_message: body("user_apply_message"),
    } }

    impl BuyerInformation {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(type_: Type, name: impl Into<String>) -> Self {
            Self {
                type_,
                name: name.into(),
                taxpayer_id: None,
                address: None,
                telephone: None,
                bank_name: None,
                bank_account: None,
                phone: None,
                email: None,
                amount: None,
                out_trade_no: None,
                fapiao_bill_type: None,
                user_apply_message: None,
            }
        }
    }

    /// seller information · 销售方信息
    pub struct SellerInformation {
        /// name · 名称
        pub name: String,
        /// taxpayer identification number · 纳税人识别号
        pub taxpayer_id: String,
        /// address · 地址
        pub address: String,
        /// telephone · 电话
        pub telephone: Option<String>,
        /// bank of deposit · 开户银行
        pub bank_name: Option<String>,
        /// bank account number · 银行账号
        pub bank_account: Option<String>,
    }

    crate::model! { SellerInformation {
        name: body("name").required(),
        taxpayer_id: body("taxpayer_id").required(),
        address: body("address").required(),
        telephone: body("telephone"),
        bank_name: body("bank_name"),
        bank_account: body("bank_account"),
    } }

    impl SellerInformation {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            name: impl Into<String>,
            taxpayer_id: impl Into<String>,
            address: impl Into<String>,
        ) -> Self {
            Self {
                name: name.into(),
                taxpayer_id: taxpayer_id.into(),
                address: address.into(),
                telephone: None,
                bank_name: None,
                bank_account: None,
            }
        }
    }

    /// attached information · 附加信息
    pub struct ExtraInformation {
        /// payee · 收款人
        pub payee: Option<String>,
        /// reviewer · 复核人
        pub reviewer: Option<String>,
        /// fapiao issuer · 开票人
        pub drawer: String,
    }

    crate::model! { ExtraInformation {
        payee: body("payee"),
        reviewer: body("reviewer"),
        drawer: body("drawer").required(),
    } }

    impl ExtraInformation {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(drawer: impl Into<String>) -> Self {
            Self {
                payee: None,
                reviewer: None,
                drawer: drawer.into(),
            }
        }
    }

    crate::open_enum! {
        /// tax preferential policy flag · 税收优惠政策标识
        pub enum TaxPreferMark {
            NoFavorable = "NO_FAVORABLE",
            OutsideVat = "OUTSIDE_VAT",
            VatExempt = "VAT_EXEMPT",
            NormalZeroRated = "NORMAL_ZERO_RATED",
            ExportZeroRated = "EXPORT_ZERO_RATED",
        }
    }

    /// fapiao line information · 发票行信息
    pub struct Items {
        /// code of the goods or taxable services · 货物或应税劳务、服务编码
        pub tax_code: String,
        /// name of the goods or taxable services · 货物或应税劳务、服务名称
        pub goods_name: String,
        /// specification and model · 规格型号
        pub specification: Option<String>,
        /// unit · 单位
        pub unit: Option<String>,
        /// quantity · 数量
        pub quantity: i64,
        /// unit price · 单价
        pub unit_price: i64,
        /// amount of the line · 单行金额
        pub amount: i64,
        /// tax amount of the line · 单行税额
        pub tax_amount: i64,
        /// total amount of the line · 单行金额合计
        pub total_amount: i64,
        /// tax rate · 税率
        pub tax_rate: i64,
        /// tax preferential policy flag · 税收优惠政策标识
        pub tax_prefer_mark: TaxPreferMark,
        /// whether a discount line · 是否折扣行
        pub discount: bool,
    }

    crate::model! { Items {
        tax_code: body("tax_code").required(),
        goods_name: body("goods_name").required(),
        specification: body("specification"),
        unit: body("unit"),
        quantity: body("quantity").required(),
        unit_price: body("unit_price").required(),
        amount: body("amount").required(),
        tax_amount: body("tax_amount").required(),
        total_amount: body("total_amount").required(),
        tax_rate: body("tax_rate").required(),
        tax_prefer_mark: body("tax_prefer_mark").required(),
        discount: body("discount").required(),
    } }

    impl Items {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            tax_code: impl Into<String>,
            goods_name: impl Into<String>,
            quantity: i64,
            unit_price: i64,
            amount: i64,
            tax_amount: i64,
            total_amount: i64,
            tax_rate: i64,
            tax_prefer_mark: TaxPreferMark,
            discount: bool,
        ) -> Self {
            Self {
                tax_code: tax_code.into(),
                goods_name: goods_name.into(),
                specification: None,
                unit: None,
                quantity,
                unit_price,
                amount,
                tax_amount,
                total_amount,
                tax_rate,
                tax_prefer_mark,
                discount,
            }
        }
    }

    /// e-fapiao card list · 电子发票卡券信息列表
    pub struct FapiaoCardInformation {
        /// e-fapiao file ID · 电子发票文件ID
        pub fapiao_media_id: String,
        /// fapiao number · 发票号码
        pub fapiao_number: String,
        /// fapiao code · 发票代码
        pub fapiao_code: String,
        /// fapiao issuing time · 开票时间
        pub fapiao_time: String,
        /// check code · 校验码
        pub check_code: String,
        /// password · 密码
        pub password: String,
        /// grand total of price and tax · 总价税合计
        pub total_amount: i64,
        /// total tax amount · 总税额
        pub tax_amount: i64,
        /// total amount · 总金额
        pub amount: i64,
        /// seller information · 销售方信息
        pub seller_information: SellerInformation,
        /// attached information · 附加信息
        pub extra_information: ExtraInformation,
        /// fapiao line information · 发票行信息
        pub items: Vec<Items>,
        /// remark information · 备注信息
        pub remark: Option<String>,
    }

    crate::model! { FapiaoCardInformation {
        fapiao_media_id: body("fapiao_media_id").required(),
        fapiao_number: body("fapiao_number").required(),
        fapiao_code: body("fapiao_code").required(),
        fapiao_time: body("fapiao_time").required(),
        check_code: body("check_code").required(),
        password: body("password").required(),
        total_amount: body("total_amount").required(),
        tax_amount: body("tax_amount").required(),
        amount: body("amount").required(),
        seller_information: body("seller_information").required(),
        extra_information: body("extra_information").required(),
        items: body("items").required(),
        remark: body("remark"),
    } }

    impl FapiaoCardInformation {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            fapiao_media_id: impl Into<String>,
            fapiao_number: impl Into<String>,
            fapiao_code: impl Into<String>,
            fapiao_time: impl Into<String>,
            check_code: impl Into<String>,
            password: impl Into<String>,
            total_amount: i64,
            tax_amount: i64,
            amount: i64,
            seller_information: SellerInformation,
            extra_information: ExtraInformation,
            items: Vec<Items>,
        ) -> Self {
            Self {
                fapiao_media_id: fapiao_media_id.into(),
                fapiao_number: fapiao_number.into(),
                fapiao_code: fapiao_code.into(),
                fapiao_time: fapiao_time.into(),
                check_code: check_code.into(),
                password: password.into(),
                total_amount,
                tax_amount,
                amount,
                seller_information,
                extra_information,
                items,
                remark: None,
            }
        }
    }
}
