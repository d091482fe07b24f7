// Written by `cargo xtask codegen` from spec/openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}.md

//! `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`

pub mod fapiao_files;
pub mod insert_cards;
pub mod reverse;

/// 查询电子发票
///
/// `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
///
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012531753)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012489258)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792567)
///
/// ```
/// use wechatpay::v3::new_tax_control_fapiao::fapiao_applications::by_fapiao_apply_id::get::Request;
///
/// let request = Request {
///     sub_mchid: Some("1900000109".into()),
///     fapiao_id: Some("20200701123456".into()),
///     ..Request::new("4200000444201910177461284488")
/// };
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// 查询电子发票
    pub struct Request {
        /// 发票申请单号
        pub fapiao_apply_id: String,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 商户发票单号
        pub fapiao_id: Option<String>,
    }

    crate::model! { Request {
        fapiao_apply_id: path("fapiao_apply_id").required(),
        sub_mchid: query("sub_mchid"),
        fapiao_id: query("fapiao_id"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(fapiao_apply_id: impl Into<String>) -> Self {
            Self {
                fapiao_apply_id: fapiao_apply_id.into(),
                sub_mchid: None,
                fapiao_id: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}",
        "查询电子发票",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    /// 查询电子发票
    #[non_exhaustive]
    pub struct Response {
        /// 发票数量
        pub total_count: Option<i64>,
        /// 发票信息
        pub fapiao_information: Vec<response::FapiaoInformation>,
    }

    crate::model! { Response: Default {
        total_count: body("total_count"),
        fapiao_information: body("fapiao_information"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::{Mark, body};

        crate::open_enum! {
            /// 发票状态
            pub enum Status {
                IssueAccepted = "ISSUE_ACCEPTED",
                Issued = "ISSUED",
                ReverseAccepted = "REVERSE_ACCEPTED",
                Reversed = "REVERSED",
                IssueFailed = "ISSUE_FAILED",
                ReverseFailed = "REVERSE_FAILED",
            }
        }

        /// 蓝字发票信息
        #[non_exhaustive]
        pub struct BlueFapiao {
            /// 发票代码
            pub fapiao_code: Option<String>,
            /// 发票号码
            pub fapiao_number: Option<String>,
            /// 校验码
            pub check_code: Option<String>,
            /// 密码
            pub password: Option<String>,
            /// 开票时间
            pub fapiao_time: Option<String>,
        }

        crate::model! { BlueFapiao: Default {
            fapiao_code: body("fapiao_code"),
            fapiao_number: body("fapiao_number"),
            check_code: body("check_code"),
            password: body("password"),
            fapiao_time: body("fapiao_time"),
        } }

        /// 红字发票信息
        #[non_exhaustive]
        pub struct RedFapiao {
            /// 发票代码
            pub fapiao_code: Option<String>,
            /// 发票号码
            pub fapiao_number: Option<String>,
            /// 校验码
            pub check_code: Option<String>,
            /// 密码
            pub password: Option<String>,
            /// 开票时间
            pub fapiao_time: Option<String>,
        }

        crate::model! { RedFapiao: Default {
            fapiao_code: body("fapiao_code"),
            fapiao_number: body("fapiao_number"),
            check_code: body("check_code"),
            password: body("password"),
            fapiao_time: body("fapiao_time"),
        } }

        crate::open_enum! {
            /// 发票卡券状态
            pub enum CardStatus {
                InsertAccepted = "INSERT_ACCEPTED",
                Inserted = "INSERTED",
                DiscardAccepted = "DISCARD_ACCEPTED",
                Discarded = "DISCARDED",
            }
        }

        /// 电子发票插卡信息
        #[non_exhaustive]
        pub struct CardInformation {
            /// 插卡公众号AppID
            pub card_appid: Option<String>,
            /// 用户在插卡公众号下的OpenID
            pub card_openid: Option<String>,
            /// 电子发票卡券模板ID
            pub card_id: Option<String>,
            /// 电子发票在卡包中的编码
            pub card_code: Option<String>,
            /// 发票卡券状态
            pub card_status: Option<CardStatus>,
        }

        crate::model! { CardInformation: Default {
            card_appid: body("card_appid"),
            card_openid: body("card_openid"),
            card_id: body("card_id"),
            card_code: body("card_code"),
            card_status: body("card_status"),
        } }

        /// 销售方信息
        #[non_exhaustive]
        pub struct SellerInformation {
            /// 名称
            pub name: Option<String>,
            /// 纳税人识别号
            pub taxpayer_id: Option<String>,
            /// 地址
            pub address: Option<String>,
            /// 电话
            pub telephone: Option<String>,
            /// 开户银行
            pub bank_name: Option<String>,
            /// 银行账号
            pub bank_account: Option<String>,
        }

        crate::model! { SellerInformation: Default {
            name: body("name"),
            taxpayer_id: body("taxpayer_id"),
            address: body("address"),
            telephone: body("telephone"),
            bank_name: body("bank_name"),
            bank_account: body("bank_account"),
        } }

        crate::open_enum! {
            /// 购买方类型
            pub enum Type {
                Individual = "INDIVIDUAL",
                Organization = "ORGANIZATION",
            }
        }

        crate::open_enum! {
            /// 开具的发票类型
            pub enum FapiaoBillType {
                CommFapiao = "COMM_FAPIAO",
                VatFapiao = "VAT_FAPIAO",
            }
        }

        /// 购买方信息
        #[non_exhaustive]
        pub struct BuyerInformation {
            /// 购买方类型
            pub type_: Option<Type>,
            /// 名称
            pub name: Option<String>,
            /// 纳税人识别号
            pub taxpayer_id: Option<String>,
            /// 地址
            pub address: Option<String>,
            /// 电话
            pub telephone: Option<String>,
            /// 开户银行
            pub bank_name: Option<String>,
            /// 银行账号
            pub bank_account: Option<String>,
            /// 手机号
            pub phone: Option<crate::Sensitive>,
            /// 邮箱地址
            pub email: Option<crate::Sensitive>,
            /// 订单金额
            pub amount: Option<i64>,
            /// 商户订单号
            pub out_trade_no: Option<String>,
            /// 开具的发票类型
            pub fapiao_bill_type: Option<FapiaoBillType>,
            /// 留言信息
            pub user_apply_message: Option<String>,
        }

        crate::model! { BuyerInformation: Default {
            type_: body("type"),
            name: body("name"),
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

        /// 附加信息
        #[non_exhaustive]
        pub struct ExtraInformation {
            /// 收款人
            pub payee: Option<String>,
            /// 复核人
            pub reviewer: Option<String>,
            /// 开票人
            pub drawer: Option<String>,
        }

        crate::model! { ExtraInformation: Default {
            payee: body("payee"),
            reviewer: body("reviewer"),
            drawer: body("drawer"),
        } }

        crate::open_enum! {
            /// 税收优惠政策标识
            pub enum TaxPreferMark {
                NoFavorable = "NO_FAVORABLE",
                OutsideVat = "OUTSIDE_VAT",
                VatExempt = "VAT_EXEMPT",
                NormalZeroRated = "NORMAL_ZERO_RATED",
                ExportZeroRated = "EXPORT_ZERO_RATED",
            }
        }

        /// 发票行信息
        #[non_exhaustive]
        pub struct Items {
            /// 货物或应税劳务、服务编码
            pub tax_code: Option<String>,
            /// 货物或应税劳务、服务名称
            pub goods_name: Option<String>,
            /// 规格型号
            pub specification: Option<String>,
            /// 单位
            pub unit: Option<String>,
            /// 数量
            pub quantity: Option<i64>,
            /// 单价
            pub unit_price: Option<i64>,
            /// 单行金额
            pub amount: Option<i64>,
            /// 单行税额
            pub tax_amount: Option<i64>,
            /// 单行金额合计
            pub total_amount: Option<i64>,
            /// 税率
            pub tax_rate: Option<i64>,
            /// 税收优惠政策标识
            pub tax_prefer_mark: Option<TaxPreferMark>,
            /// 是否折扣行
            pub discount: Option<bool>,
        }

        crate::model! { Items: Default {
            tax_code: body("tax_code"),
            goods_name: body("goods_name"),
            specification: body("specification"),
            unit: body("unit"),
            quantity: body("quantity"),
            unit_price: body("unit_price"),
            amount: body("amount"),
            tax_amount: body("tax_amount"),
            total_amount: body("total_amount"),
            tax_rate: body("tax_rate"),
            tax_prefer_mark: body("tax_prefer_mark"),
            discount: body("discount"),
        } }

        /// 发票信息
        #[non_exhaustive]
        pub struct FapiaoInformation {
            /// 商户发票单号
            pub fapiao_id: Option<String>,
            /// 发票状态
            pub status: Option<Status>,
            /// 蓝字发票信息
            pub blue_fapiao: Option<BlueFapiao>,
            /// 红字发票信息
            pub red_fapiao: Option<RedFapiao>,
            /// 电子发票插卡信息
            pub card_information: Option<CardInformation>,
            /// 总价税合计
            pub total_amount: Option<i64>,
            /// 总税额
            pub tax_amount: Option<i64>,
            /// 总金额
            pub amount: Option<i64>,
            /// 销售方信息
            pub seller_information: Option<SellerInformation>,
            /// 购买方信息
            pub buyer_information: Option<BuyerInformation>,
            /// 附加信息
            pub extra_information: Option<ExtraInformation>,
            /// 发票行信息
            pub items: Vec<Items>,
            /// 备注信息
            pub remark: Option<String>,
            /// 开票失败错误码
            pub fapiao_error_code: Option<String>,
            /// 开票失败原因
            pub fapiao_error_message: Option<String>,
        }

        crate::model! { FapiaoInformation: Default {
            fapiao_id: body("fapiao_id"),
            status: body("status"),
            blue_fapiao: body("blue_fapiao"),
            red_fapiao: body("red_fapiao"),
            card_information: body("card_information"),
            total_amount: body("total_amount"),
            tax_amount: body("tax_amount"),
            amount: body("amount"),
            seller_information: body("seller_information"),
            buyer_information: body("buyer_information"),
            extra_information: body("extra_information"),
            items: body("items"),
            remark: body("remark"),
            fapiao_error_code: body("fapiao_error_code"),
            fapiao_error_message: body("fapiao_error_message"),
        } }
    }
}
