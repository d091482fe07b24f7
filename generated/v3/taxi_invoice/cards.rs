// Written by `cargo xtask codegen` from spec/openapi/v3/taxi-invoice/cards.md

//! `/v3/taxi-invoice/cards`

pub mod upload_file;

/// Insert a taxi e-fapiao into the user's WeChat card wallet · 将出租车电子发票插入微信用户卡包
///
/// `POST /v3/taxi-invoice/cards`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461432)
///
/// ```
/// use wechatpay::v3::taxi_invoice::cards::post::{BuyerInformation, ExtraInformation, FapiaoCardInformation, Items, Request, SellerInformation};
///
/// let request = Request {
///     appid: Some("wxb1170446a4c0a5a2".into()),
///     token: Some("ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V".into()),
///     ..Request::new(
///         "1900000109",
///         "10001071012021110600437180176110",
///         "oUypO5aQ1oOCaSiNZUpT5kxxJHuc",
///         310100,
///         "6298416",
///         "浙AD12345",
///         FapiaoCardInformation {
///             items: Some(vec![Items {
///                 specification: Some("A4".into()),
///                 unit: Some("次".into()),
///                 ..Items::new(
///                     "3010101020203000000",
///                     "出租汽车客运服务",
///                     100000000,
///                     380442000000,
///                     380442,
///                     49458,
///                     429900,
///                     1300,
///                     "NO_FAVORABLE",
///                     true,
///                 )
///             }]),
///             remark: Some("备注".into()),
///             ..FapiaoCardInformation::new(
///                 "ASNFZ4mrze/+3LqYdlQyEA==",
///                 "12897794",
///                 "044001911211",
///                 "2020-07-01T12:00:00+08:00",
///                 "69001808340631374774",
///                 "006>299-375/326>2+7/*0-+<351059<80<4…",
///                 382895,
///                 44050,
///                 338845,
///                 BuyerInformation {
///                     taxpayer_id: Some("202003261233701778".into()),
///                     address: Some("深圳市南山区深南大道10000号".into()),
///                     telephone: Some("075512345678".into()),
///                     bank_name: Some("测试银行".into()),
///                     bank_account: Some("62001234567890".into()),
///                     ..BuyerInformation::new("CORPORATION", "深圳市南山区测试企业")
///                 },
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
///             )
///         },
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Insert a taxi e-fapiao into the user's WeChat card wallet · 将出租车电子发票插入微信用户卡包
    pub struct Request {
        /// merchant ID of the taxi operating entity · 出租车经营主体商户号
        pub company_mchid: String,
        /// face-to-face payment number · 面对面付款单号
        pub trade_number: String,
        /// appid · 应用ID
        pub appid: Option<String>,
        /// user openid · 用户标识
        pub openid: String,
        /// administrative division code · 行政区划代码
        pub region_id: i64,
        /// operating qualification certificate number · 营运资格证号
        pub driver_license: String,
        /// licence plate number · 车牌号
        pub plate_number: String,
        /// fapiao card information · 发票卡券信息
        pub fapiao_card_information: FapiaoCardInformation,
        /// credential for getting the passenger's trip record · 获取乘客行程单详情的凭证
        pub token: Option<String>,
    }

    crate::model! { Request {
        company_mchid: body("company_mchid").required(),
        trade_number: body("trade_number").required(),
        appid: body("appid"),
        openid: body("openid").required(),
        region_id: body("region_id").required(),
        driver_license: body("driver_license").required(),
        plate_number: body("plate_number").required(),
        fapiao_card_information: body("fapiao_card_information").required(),
        token: body("token"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            company_mchid: impl Into<String>,
            trade_number: impl Into<String>,
            openid: impl Into<String>,
            region_id: i64,
            driver_license: impl Into<String>,
            plate_number: impl Into<String>,
            fapiao_card_information: FapiaoCardInformation,
        ) -> Self {
            Self {
                company_mchid: company_mchid.into(),
                trade_number: trade_number.into(),
                appid: None,
                openid: openid.into(),
                region_id,
                driver_license: driver_license.into(),
                plate_number: plate_number.into(),
                fapiao_card_information,
                token: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/taxi-invoice/cards",
        "将出租车电子发票插入微信用户卡包",
        "Insert a taxi e-fapiao into the user's WeChat card wallet",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
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
    }

    crate::model! { BuyerInformation {
        type_: body("type").required(),
        name: body("name").required(),
        taxpayer_id: body("taxpayer_id"),
        address: body("address"),
        telephone: body("telephone"),
        bank_name: body("bank_name"),
        bank_account: body("bank_account"),
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
        pub tax_prefer_mark: String,
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
            tax_prefer_mark: impl Into<String>,
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
                tax_prefer_mark: tax_prefer_mark.into(),
                discount,
            }
        }
    }

    /// fapiao card information · 发票卡券信息
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
        /// buyer information · 购买方信息
        pub buyer_information: BuyerInformation,
        /// seller information · 销售方信息
        pub seller_information: SellerInformation,
        /// attached information · 附加信息
        pub extra_information: ExtraInformation,
        /// fapiao line information · 发票行信息
        pub items: Option<Vec<Items>>,
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
        buyer_information: body("buyer_information").required(),
        seller_information: body("seller_information").required(),
        extra_information: body("extra_information").required(),
        items: body("items"),
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
            buyer_information: BuyerInformation,
            seller_information: SellerInformation,
            extra_information: ExtraInformation,
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
                buyer_information,
                seller_information,
                extra_information,
                items: None,
                remark: None,
            }
        }
    }

    /// Insert a taxi e-fapiao into the user's WeChat card wallet · 将出租车电子发票插入微信用户卡包
    #[non_exhaustive]
    pub struct Response {
        /// appid of the official account inserting into the user's card wallet · 插入用户卡包的公众号AppID
        pub card_appid: Option<String>,
        /// user openid under the card-inserting official account · 用户在插卡公众号下的OpenID
        pub card_openid: Option<String>,
        /// taxi e-fapiao card template ID · 出租车电子发票卡券模板ID
        pub card_id: Option<String>,
        /// taxi e-fapiao code in the card pack · 出租车电子发票在卡包中的编码
        pub card_code: Option<String>,
    }

    crate::model! { Response: Default {
        card_appid: body("card_appid"),
        card_openid: body("card_openid"),
        card_id: body("card_id"),
        card_code: body("card_code"),
    } }
}
