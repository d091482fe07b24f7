// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}.md

//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`

pub mod associate_stores;
pub mod disassociate_stores;
pub mod update_budget;

/// Modify a product coupon stock bundle · 修改商品券批次组
///
/// `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4016280633](https://pay.weixin.qq.com/doc/v3/partner/4016280633)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::{Request, Required};
///
/// let request = Request::new(Required {
///     product_coupon_id: "1000000013",
///     stock_bundle_id: "1000000013001",
///     out_request_no: "34657_20250101_123456",
///     brand_id: "120344",
/// });
/// let answer = request.send(&client).await?;
/// let stock_list = answer.stock_list()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::{AppJumpType, BackgroundColor, CodeDisplayMode, CouponAvailableStoreInfo, CouponDisplayInfo, CouponUsageMethodList, EntranceFinder, EntranceFinderRequired, EntranceMiniProgram, EntranceMiniProgramRequired, EntranceOfficialAccount, NotifyConfig, Request, Required, StoreScope, UsageRuleDisplayInfo, UsageRuleDisplayInfoRequired};
///
/// let request = Request::new(Required {
///     product_coupon_id: "1000000013",
///     stock_bundle_id: "1000000013001",
///     out_request_no: "34657_20250101_123456",
///     brand_id: "120344",
/// })
/// .remark("疯狂星期四项目专用")
/// .usage_rule_display_info(UsageRuleDisplayInfo::new(UsageRuleDisplayInfoRequired {
///     coupon_usage_method_list: vec![CouponUsageMethodList::Offline],
///     usage_description: "工作日可用",
/// })
/// .mini_program_appid("wx1234567890")
/// .mini_program_path("/pages/index/product")
/// .app_path("https://weixin.qq.com/jump-to-app")
/// .coupon_available_store_info(CouponAvailableStoreInfo::new("所有门店可用，可使用小程序查看门店列表")
///     .mini_program_appid("wx1234567890")
///     .mini_program_path("/pages/index/product"))
/// .app_jump_type(AppJumpType::H5)
/// .passcode_link("passcode_link.example"))
/// .coupon_display_info(CouponDisplayInfo::new()
///     .code_display_mode(CodeDisplayMode::Qrcode)
///     .background_color(BackgroundColor::Color020)
///     .entrance_mini_program(EntranceMiniProgram::new(EntranceMiniProgramRequired {
///         appid: "wx234545656765876",
///         path: "/path/index/index",
///         entrance_wording: "欢迎选购",
///         guidance_wording: "获取更多优惠",
///     }))
///     .entrance_official_account(EntranceOfficialAccount::new("wx1234567890"))
///     .entrance_finder(EntranceFinder::new(EntranceFinderRequired {
///         finder_id: "gh_12345678",
///         finder_video_id: "UDFsdf24df34dD456Hdf34",
///         finder_video_cover_image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx",
///     })))
/// .notify_config(NotifyConfig::new().notify_appid("wx23232232323"))
/// .store_scope(StoreScope::None);
/// ```
#[doc(alias("修改商品券批次组", "4016280633"))]
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify a product coupon stock bundle · 修改商品券批次组
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock bundle ID · 批次组ID
        pub stock_bundle_id: String,
        /// modification request number · 修改请求单号
        pub out_request_no: String,
        /// remark · 备注
        pub remark: Option<String>,
        /// display information of the coupon usage rules · 券使用规则展示信息
        pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
        /// display information of the user's product coupon · 用户商品券展示信息
        pub coupon_display_info: Option<CouponDisplayInfo>,
        /// event notification configuration · 事件通知配置
        pub notify_config: Option<NotifyConfig>,
        /// scope of usable stores · 可用门店范围
        pub store_scope: Option<StoreScope>,
        /// brand ID · 品牌ID
        pub brand_id: String,
    }

    crate::model! { Request {
        product_coupon_id: path("product_coupon_id").required(),
        stock_bundle_id: path("stock_bundle_id").required(),
        out_request_no: body("out_request_no").required(),
        remark: body("remark"),
        usage_rule_display_info: body("usage_rule_display_info"),
        coupon_display_info: body("coupon_display_info"),
        notify_config: body("notify_config"),
        store_scope: body("store_scope"),
        brand_id: body("brand_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// stock bundle ID · 批次组ID
        stock_bundle_id(&'a str),
        /// modification request number · 修改请求单号
        out_request_no(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
    } {
        /// remark · 备注
        remark remark_opt(into String),
        /// display information of the coupon usage rules · 券使用规则展示信息
        usage_rule_display_info usage_rule_display_info_opt(UsageRuleDisplayInfo),
        /// display information of the user's product coupon · 用户商品券展示信息
        coupon_display_info coupon_display_info_opt(CouponDisplayInfo),
        /// event notification configuration · 事件通知配置
        notify_config notify_config_opt(NotifyConfig),
        /// scope of usable stores · 可用门店范围
        store_scope store_scope_opt(StoreScope),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Patch,
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}",
        "修改商品券批次组",
        "Modify a product coupon stock bundle",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::CouponUsageMethodList;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::CouponAvailableStoreInfo;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::AppJumpType;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::UsageRuleDisplayInfo;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::UsageRuleDisplayInfoRequired;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::CodeDisplayMode;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::BackgroundColor;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::EntranceMiniProgram;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::EntranceMiniProgramRequired;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::EntranceOfficialAccount;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::EntranceFinder;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::EntranceFinderRequired;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::CouponDisplayInfo;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::NotifyConfig;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::StoreScope;

    /// Modify a product coupon stock bundle · 修改商品券批次组
    #[non_exhaustive]
    pub struct Response {
        /// stock bundle ID · 批次组ID
        pub stock_bundle_id: Option<String>,
        /// stock list · 批次列表
        pub stock_list: Vec<response::StockList>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        stock_bundle_id: body("stock_bundle_id").promised(),
        stock_list: body("stock_list").promised(),
    } }

    crate::promised::promised! { Response {
        /// stock bundle ID · 批次组ID
        stock_bundle_id 0(&str),
        /// stock list · 批次列表
        stock_list 1([response::StockList]),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::CouponCodeMode;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::CouponCodeCountInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::StockSendRule;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::DayList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::DayPeriodList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::WeeklyAvailablePeriod;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::IrregularAvailablePeriodList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::CouponAvailablePeriod;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::NormalCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::DiscountCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ExchangeCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::ProgressiveBundleUsageRule;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::StockBundleInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::CouponAvailableStoreInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::UsageRuleDisplayInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::EntranceMiniProgram;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::EntranceOfficialAccount;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::EntranceFinder;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::CouponDisplayInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::NotifyConfig;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::SentCountInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::State;

        /// stock list · 批次列表
        #[non_exhaustive]
        pub struct StockList {
            /// product coupon ID · 商品券ID
            pub product_coupon_id: Option<String>,
            /// stock ID · 批次ID
            pub stock_id: Option<String>,
            /// remark · 备注
            pub remark: Option<String>,
            /// coupon code assignment mode · 券Code分配模式
            pub coupon_code_mode: Option<CouponCodeMode>,
            /// quantity of coupon codes pre-uploaded by the brand · 品牌方预上传的券Code数量信息
            pub coupon_code_count_info: Option<CouponCodeCountInfo>,
            /// issuing rules · 发放规则
            pub stock_send_rule: Option<StockSendRule>,
            /// multi-use discount usage rules · 多次优惠使用规则
            pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
            /// stock bundle information · 批次组信息
            pub stock_bundle_info: Option<StockBundleInfo>,
            /// display information of the coupon usage rules · 券使用规则展示信息
            pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
            /// display information of the user's product coupon · 用户商品券展示信息
            pub coupon_display_info: Option<CouponDisplayInfo>,
            /// event notification configuration · 事件通知配置
            pub notify_config: Option<NotifyConfig>,
            /// scope of usable stores · 可用门店范围
            pub store_scope: Option<super::StoreScope>,
            /// number issued · 已发放次数
            pub sent_count_info: Option<SentCountInfo>,
            /// batch or stock state · 批次状态
            pub state: Option<State>,
            /// invalidation request number · 失效请求单号
            pub deactivate_request_no: Option<String>,
            /// expiry time · 失效时间; as 2018-06-08T10:34:56+08:00
            pub deactivate_time: Option<crate::Time>,
            /// invalidation reason · 失效原因
            pub deactivate_reason: Option<String>,
            /// brand ID · 品牌ID
            pub brand_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { StockList: Received {
            product_coupon_id: body("product_coupon_id").promised(),
            stock_id: body("stock_id").promised(),
            remark: body("remark"),
            coupon_code_mode: body("coupon_code_mode").promised(),
            coupon_code_count_info: body("coupon_code_count_info"),
            stock_send_rule: body("stock_send_rule").promised(),
            progressive_bundle_usage_rule: body("progressive_bundle_usage_rule"),
            stock_bundle_info: body("stock_bundle_info").promised(),
            usage_rule_display_info: body("usage_rule_display_info").promised(),
            coupon_display_info: body("coupon_display_info").promised(),
            notify_config: body("notify_config").promised(),
            store_scope: body("store_scope").promised(),
            sent_count_info: body("sent_count_info").promised(),
            state: body("state").promised(),
            deactivate_request_no: body("deactivate_request_no"),
            deactivate_time: body("deactivate_time"),
            deactivate_reason: body("deactivate_reason"),
            brand_id: body("brand_id").promised(),
        } }

        crate::promised::promised! { StockList {
            /// product coupon ID · 商品券ID
            product_coupon_id 0(&str),
            /// stock ID · 批次ID
            stock_id 1(&str),
            /// coupon code assignment mode · 券Code分配模式
            coupon_code_mode 3(&CouponCodeMode),
            /// issuing rules · 发放规则
            stock_send_rule 5(&StockSendRule),
            /// stock bundle information · 批次组信息
            stock_bundle_info 7(&StockBundleInfo),
            /// display information of the coupon usage rules · 券使用规则展示信息
            usage_rule_display_info 8(&UsageRuleDisplayInfo),
            /// display information of the user's product coupon · 用户商品券展示信息
            coupon_display_info 9(&CouponDisplayInfo),
            /// event notification configuration · 事件通知配置
            notify_config 10(&NotifyConfig),
            /// scope of usable stores · 可用门店范围
            store_scope 11(&super::StoreScope),
            /// number issued · 已发放次数
            sent_count_info 12(&SentCountInfo),
            /// batch or stock state · 批次状态
            state 13(&State),
            /// brand ID · 品牌ID
            brand_id 17(&str),
        } }
    }
}
