// Written by `cargo xtask codegen` from spec/openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards.md

//! `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`

/// Insert an e-fapiao into the user's WeChat card wallet · 将电子发票插入微信用户卡包
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012538365](https://pay.weixin.qq.com/doc/v3/merchant/4012538365)
/// - partner: [4012474078](https://pay.weixin.qq.com/doc/v3/partner/4012474078), [4015792579](https://pay.weixin.qq.com/doc/v3/partner/4015792579)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::new_tax_control_fapiao::fapiao_applications::by_fapiao_apply_id::insert_cards::post::{BuyerInformation, BuyerInformationRequired, ExtraInformation, FapiaoCardInformation, FapiaoCardInformationRequired, Items, ItemsRequired, Request, Required, Scene, SellerInformation, SellerInformationRequired, TaxPreferMark, Type};
///
/// let request = Request::new(Required {
///     fapiao_apply_id: "4200000444201910177461284488",
///     scene: Scene::WithWechatpay,
///     buyer_information: BuyerInformation::new(BuyerInformationRequired {
///         type_: Type::Organization,
///         name: "深圳市南山区测试企业",
///     }),
///     fapiao_card_information: vec![FapiaoCardInformation::new(FapiaoCardInformationRequired {
///         fapiao_media_id: "ASNFZ4mrze/+3LqYdlQyEA==",
///         fapiao_number: "12897794",
///         fapiao_code: "044001911211",
///         fapiao_time: "2020-07-01T12:00:00+08:00".into(),
///         check_code: "69001808340631374774",
///         password: "006>299-375/326>2+7/*0-+<3510",
///         total_amount: Fen(382895),
///         tax_amount: Fen(44050),
///         amount: Fen(338845),
///         seller_information: SellerInformation::new(SellerInformationRequired {
///             name: "深圳市南山区测试公司",
///             taxpayer_id: "202003261233701778",
///             address: "深圳市南山区深南大道10000号",
///         }),
///         extra_information: ExtraInformation::new("王五"),
///         items: vec![Items::new(ItemsRequired {
///             tax_code: "3010101020203000000",
///             goods_name: "出租汽车客运服务",
///             quantity: 100000000,
///             unit_price: 380442000000,
///             amount: Fen(380442),
///             tax_amount: Fen(49458),
///             total_amount: Fen(429900),
///             tax_rate: 1300,
///             tax_prefer_mark: TaxPreferMark::NoFavorable,
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
/// use wechatpay::v3::new_tax_control_fapiao::fapiao_applications::by_fapiao_apply_id::insert_cards::post::{BuyerInformation, BuyerInformationRequired, ExtraInformation, FapiaoBillType, FapiaoCardInformation, FapiaoCardInformationRequired, Items, ItemsRequired, Request, Required, Scene, SellerInformation, SellerInformationRequired, TaxPreferMark, Type};
///
/// let request = Request::new(Required {
///     fapiao_apply_id: "4200000444201910177461284488",
///     scene: Scene::WithWechatpay,
///     buyer_information: BuyerInformation::new(BuyerInformationRequired {
///         type_: Type::Organization,
///         name: "深圳市南山区测试企业",
///     })
///     .taxpayer_id("202003261233701778")
///     .address("深圳市南山区深南大道10000号")
///     .telephone("075512345678")
///     .bank_name("测试银行")
///     .bank_account("62001234567890")
///     .phone("18507550000")
///     .email("123110@qq.com")
///     .amount(1000)
///     .out_trade_no("order_20200701_123456")
///     .fapiao_bill_type(FapiaoBillType::CommFapiao)
///     .user_apply_message("用户留言"),
///     fapiao_card_information: vec![FapiaoCardInformation::new(FapiaoCardInformationRequired {
///         fapiao_media_id: "ASNFZ4mrze/+3LqYdlQyEA==",
///         fapiao_number: "12897794",
///         fapiao_code: "044001911211",
///         fapiao_time: "2020-07-01T12:00:00+08:00".into(),
///         check_code: "69001808340631374774",
///         password: "006>299-375/326>2+7/*0-+<3510",
///         total_amount: Fen(382895),
///         tax_amount: Fen(44050),
///         amount: Fen(338845),
///         seller_information: SellerInformation::new(SellerInformationRequired {
///             name: "深圳市南山区测试公司",
///             taxpayer_id: "202003261233701778",
///             address: "深圳市南山区深南大道10000号",
///         })
///         .telephone("075512345678")
///         .bank_name("测试银行")
///         .bank_account("62001234567890"),
///         extra_information: ExtraInformation::new("王五").payee("张三").reviewer("李四"),
///         items: vec![Items::new(ItemsRequired {
///             tax_code: "3010101020203000000",
///             goods_name: "出租汽车客运服务",
///             quantity: 100000000,
///             unit_price: 380442000000,
///             amount: Fen(380442),
///             tax_amount: Fen(49458),
///             total_amount: Fen(429900),
///             tax_rate: 1300,
///             tax_prefer_mark: TaxPreferMark::NoFavorable,
///             discount: true,
///         })
///         .specification("A4")
///         .unit("次")],
///     })
///     .remark("备注")],
/// })
/// .sub_mchid("1900000109");
/// ```
#[doc(alias("将电子发票插入微信用户卡包", "4012538365", "4012474078", "4015792579"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Insert an e-fapiao into the user's WeChat card wallet · 将电子发票插入微信用户卡包
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(Required<'a>) {
        /// fapiao application number · 发票申请单号
        fapiao_apply_id(&'a str),
        /// card insertion scene · 插卡场景
        scene(Scene),
        /// buyer information · 购买方信息
        buyer_information(BuyerInformation),
        /// e-fapiao card list · 电子发票卡券信息列表
        fapiao_card_information(Vec<FapiaoCardInformation>),
    } {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
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

    pub use crate::v3::new_tax_control_fapiao::user_title::get::Scene;

    pub use crate::v3::new_tax_control_fapiao::user_title::get::response::Type;

    pub use crate::v3::new_tax_control_fapiao::user_title::get::response::FapiaoBillType;

    pub use crate::v3::new_tax_control_fapiao::fapiao_applications::issue_general::post::BuyerInformation;

    pub use crate::v3::new_tax_control_fapiao::fapiao_applications::issue_general::post::BuyerInformationRequired;

    pub use crate::v3::taxi_invoice::cards::post::SellerInformation;

    pub use crate::v3::taxi_invoice::cards::post::SellerInformationRequired;

    pub use crate::v3::taxi_invoice::cards::post::ExtraInformation;

    pub use crate::v3::new_tax_control_fapiao::fapiao_applications::by_fapiao_apply_id::get::response::TaxPreferMark;

    /// fapiao line information · 发票行信息
    #[must_use]
    #[non_exhaustive]
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
        /// amount of the line · 单行金额 (fen)
        pub amount: crate::Fen,
        /// tax amount of the line · 单行税额 (fen)
        pub tax_amount: crate::Fen,
        /// total amount of the line · 单行金额合计 (fen)
        pub total_amount: crate::Fen,
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

    crate::sent::sent! { Items(ItemsRequired<'a>) {
        /// code of the goods or taxable services · 货物或应税劳务、服务编码
        tax_code(&'a str),
        /// name of the goods or taxable services · 货物或应税劳务、服务名称
        goods_name(&'a str),
        /// quantity · 数量
        quantity(i64),
        /// unit price · 单价
        unit_price(i64),
        /// amount of the line · 单行金额 (fen)
        amount(crate::Fen),
        /// tax amount of the line · 单行税额 (fen)
        tax_amount(crate::Fen),
        /// total amount of the line · 单行金额合计 (fen)
        total_amount(crate::Fen),
        /// tax rate · 税率
        tax_rate(i64),
        /// tax preferential policy flag · 税收优惠政策标识
        tax_prefer_mark(TaxPreferMark),
        /// whether a discount line · 是否折扣行
        discount(bool),
    } {
        /// specification and model · 规格型号
        specification specification_opt(into String),
        /// unit · 单位
        unit unit_opt(into String),
    } }

    /// e-fapiao card list · 电子发票卡券信息列表
    #[must_use]
    #[non_exhaustive]
    pub struct FapiaoCardInformation {
        /// e-fapiao file ID · 电子发票文件ID
        pub fapiao_media_id: String,
        /// fapiao number · 发票号码
        pub fapiao_number: String,
        /// fapiao code · 发票代码
        pub fapiao_code: String,
        /// fapiao issuing time · 开票时间; as 2018-06-08T10:34:56+08:00
        pub fapiao_time: crate::Time,
        /// check code · 校验码
        pub check_code: String,
        /// password · 密码
        pub password: String,
        /// grand total of price and tax · 总价税合计 (fen)
        pub total_amount: crate::Fen,
        /// total tax amount · 总税额 (fen)
        pub tax_amount: crate::Fen,
        /// total amount · 总金额 (fen)
        pub amount: crate::Fen,
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

    crate::sent::sent! { FapiaoCardInformation(FapiaoCardInformationRequired<'a>) {
        /// e-fapiao file ID · 电子发票文件ID
        fapiao_media_id(&'a str),
        /// fapiao number · 发票号码
        fapiao_number(&'a str),
        /// fapiao code · 发票代码
        fapiao_code(&'a str),
        /// fapiao issuing time · 开票时间; as 2018-06-08T10:34:56+08:00
        fapiao_time(crate::Time),
        /// check code · 校验码
        check_code(&'a str),
        /// password · 密码
        password(&'a str),
        /// grand total of price and tax · 总价税合计 (fen)
        total_amount(crate::Fen),
        /// total tax amount · 总税额 (fen)
        tax_amount(crate::Fen),
        /// total amount · 总金额 (fen)
        amount(crate::Fen),
        /// seller information · 销售方信息
        seller_information(SellerInformation),
        /// attached information · 附加信息
        extra_information(ExtraInformation),
        /// fapiao line information · 发票行信息
        items(Vec<Items>),
    } {
        /// remark information · 备注信息
        remark remark_opt(into String),
    } }
}
