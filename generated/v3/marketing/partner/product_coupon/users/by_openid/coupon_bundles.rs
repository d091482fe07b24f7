// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles.md

//! `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`

pub mod by_user_coupon_bundle_id;

/// Issue a product coupon stock bundle to a user · 向用户发放商品券批次组
///
/// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`
///
/// Official pages · 官方文档:
///
/// - partner: [4016280664](https://pay.weixin.qq.com/doc/v3/partner/4016280664)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::post::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     brand_id: "120344",
///     product_coupon_id: "1000000013",
///     stock_bundle_id: "712315129419284901",
///     appid: "wx233544546545989",
///     send_request_no: "34657_20250101_123456",
/// });
/// let answer = request.send(&client).await?;
/// let user_coupon_bundle_id = answer.user_coupon_bundle_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::post::{CouponTagInfo, MemberTagInfo, Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     brand_id: "120344",
///     product_coupon_id: "1000000013",
///     stock_bundle_id: "712315129419284901",
///     appid: "wx233544546545989",
///     send_request_no: "34657_20250101_123456",
/// })
/// .attach("example_attach")
/// .coupon_tag_info(CouponTagInfo::new()
///     .coupon_tag_list(["MEMBER"])
///     .member_tag_info(MemberTagInfo::new("")));
/// ```
#[doc(alias("向用户发放商品券批次组", "4016280664"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Issue a product coupon stock bundle to a user · 向用户发放商品券批次组
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户OpenID
        pub openid: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock bundle ID · 批次组ID
        pub stock_bundle_id: String,
        /// official account appid · 公众账号AppID
        pub appid: String,
        /// coupon issue request number · 发券请求单号
        pub send_request_no: String,
        /// custom attached information · 自定义附加信息
        pub attach: Option<String>,
        /// tag information of the user's product coupon · 用户商品券标签信息
        pub coupon_tag_info: Option<CouponTagInfo>,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        brand_id: body("brand_id").required(),
        product_coupon_id: body("product_coupon_id").required(),
        stock_bundle_id: body("stock_bundle_id").required(),
        appid: body("appid").required(),
        send_request_no: body("send_request_no").required(),
        attach: body("attach"),
        coupon_tag_info: body("coupon_tag_info"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户OpenID
        openid(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// stock bundle ID · 批次组ID
        stock_bundle_id(&'a str),
        /// official account appid · 公众账号AppID
        appid(&'a str),
        /// coupon issue request number · 发券请求单号
        send_request_no(&'a str),
    } {
        /// custom attached information · 自定义附加信息
        attach attach_opt(into String),
        /// tag information of the user's product coupon · 用户商品券标签信息
        coupon_tag_info coupon_tag_info_opt(CouponTagInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles",
        "向用户发放商品券批次组",
        "Issue a product coupon stock bundle to a user",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// member tag information · 会员标签信息
    #[must_use]
    #[non_exhaustive]
    pub struct MemberTagInfo {
        /// membership card template ID · 会员卡模板ID
        pub member_card_id: String,
    }

    crate::model! { MemberTagInfo {
        member_card_id: body("member_card_id").required(),
    } }

    crate::sent::sent! { MemberTagInfo(member_card_id: into String) {
    } }

    /// tag information of the user's product coupon · 用户商品券标签信息
    #[must_use]
    #[non_exhaustive]
    pub struct CouponTagInfo {
        /// user product coupon tag list · 用户商品券标签列表
        pub coupon_tag_list: Option<Vec<String>>,
        /// member tag information · 会员标签信息
        pub member_tag_info: Option<MemberTagInfo>,
    }

    crate::model! { CouponTagInfo: Default {
        coupon_tag_list: body("coupon_tag_list"),
        member_tag_info: body("member_tag_info"),
    } }

    crate::sent::sent! { CouponTagInfo {
        /// user product coupon tag list · 用户商品券标签列表
        coupon_tag_list coupon_tag_list_opt([into String]),
        /// member tag information · 会员标签信息
        member_tag_info member_tag_info_opt(MemberTagInfo),
    } }

    /// Issue a product coupon stock bundle to a user · 向用户发放商品券批次组
    #[non_exhaustive]
    pub struct Response {
        /// user coupon bundle ID · 用户券组ID
        pub user_coupon_bundle_id: Option<String>,
        /// user product coupon list · 用户商品券列表
        pub user_product_coupon_list: Vec<response::UserProductCouponList>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        user_coupon_bundle_id: body("user_coupon_bundle_id").promised(),
        user_product_coupon_list: body("user_product_coupon_list").promised(),
    } }

    crate::promised::promised! { Response {
        /// user coupon bundle ID · 用户券组ID
        user_coupon_bundle_id 0(&str),
        /// user product coupon list · 用户商品券列表
        user_product_coupon_list 1([response::UserProductCouponList]),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// user's product coupon state · 用户商品券状态
            pub enum CouponState {
                Confirming = "CONFIRMING",
                Pending = "PENDING",
                Effective = "EFFECTIVE",
                Used = "USED",
                Expired = "EXPIRED",
                Deleted = "DELETED",
                Deactivated = "DEACTIVATED",
            }
        }

        crate::open_enum! {
            /// coupon issuing channel · 发券渠道
            pub enum SendChannel {
                Api = "API",
                BrandManage = "BRAND_MANAGE",
                MerchantCard = "MERCHANT_CARD",
                Member = "MEMBER",
                SmallActivity = "SMALL_ACTIVITY",
                ReceiveComponent = "RECEIVE_COMPONENT",
            }
        }

        /// information of the associated WeChat Pay order · 关联微信支付订单信息
        #[non_exhaustive]
        pub struct AssociatedOrderInfo {
            /// WeChat Pay transaction ID · 微信支付单号
            pub transaction_id: Option<String>,
            /// merchant order number · 商户订单号
            pub out_trade_no: Option<String>,
            /// merchant ID · 商户号
            pub mchid: Option<String>,
            /// sub-merchant ID · 子商户号
            pub sub_mchid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { AssociatedOrderInfo: Received {
            transaction_id: body("transaction_id"),
            out_trade_no: body("out_trade_no"),
            mchid: body("mchid"),
            sub_mchid: body("sub_mchid"),
        } }

        /// multi-use discount usage details · 多次优惠使用详情
        #[non_exhaustive]
        pub struct ProgressiveBundleUsageDetail {
            /// coupon redemption request number · 券核销请求单号
            pub use_request_no: Option<String>,
            /// redemption time · 核销时间; as 2018-06-08T10:34:56+08:00
            pub use_time: Option<crate::Time>,
            /// information of the associated WeChat Pay order · 关联微信支付订单信息
            pub associated_order_info: Option<AssociatedOrderInfo>,
            /// coupon return request number · 退券请求单号
            pub return_request_no: Option<String>,
            /// coupon return time · 退券时间; as 2018-06-08T10:34:56+08:00
            pub return_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { ProgressiveBundleUsageDetail: Received {
            use_request_no: body("use_request_no"),
            use_time: body("use_time"),
            associated_order_info: body("associated_order_info"),
            return_request_no: body("return_request_no"),
            return_time: body("return_time"),
        } }

        /// user's coupon bundle information · 用户券组信息
        #[non_exhaustive]
        pub struct UserProductCouponBundleInfo {
            /// user coupon bundle ID · 用户券组ID
            pub user_coupon_bundle_id: Option<String>,
            /// index within the user's coupon bundle · 用户券组内索引
            pub user_coupon_bundle_index: Option<i64>,
            /// total number of allowed uses · 总可使用次数
            pub total_count: Option<i64>,
            /// number of times used · 已使用次数
            pub used_count: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { UserProductCouponBundleInfo: Received {
            user_coupon_bundle_id: body("user_coupon_bundle_id").promised(),
            user_coupon_bundle_index: body("user_coupon_bundle_index").promised(),
            total_count: body("total_count").promised(),
            used_count: body("used_count").promised(),
        } }

        crate::promised::promised! { UserProductCouponBundleInfo {
            /// user coupon bundle ID · 用户券组ID
            user_coupon_bundle_id 0(&str),
            /// index within the user's coupon bundle · 用户券组内索引
            user_coupon_bundle_index 1(i64),
            /// total number of allowed uses · 总可使用次数
            total_count 2(i64),
            /// number of times used · 已使用次数
            used_count 3(i64),
        } }

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::State;

        pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::Scope;

        pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::Type;

        pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::post::UsageMode;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::NormalCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::DiscountCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::SingleUsageInfo;

        /// multi-use discount mode information · 多次优惠模式信息
        #[non_exhaustive]
        pub struct ProgressiveBundleUsageInfo {
            /// number of allowed uses · 可使用次数
            pub count: Option<i64>,
            /// days between uses of the multi-use discount · 多次优惠使用间隔天数
            pub interval_days: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { ProgressiveBundleUsageInfo: Received {
            count: body("count").promised(),
            interval_days: body("interval_days"),
        } }

        crate::promised::promised! { ProgressiveBundleUsageInfo {
            /// number of allowed uses · 可使用次数
            count 0(i64),
        } }

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ChoiceList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ComboPackageList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::DisplayInfo;

        /// product coupon information · 商品券信息
        #[non_exhaustive]
        pub struct ProductCoupon {
            /// product coupon ID · 商品券ID
            pub product_coupon_id: Option<String>,
            /// product coupon state · 商品券状态
            pub state: Option<State>,
            /// brand ID · 品牌ID
            pub brand_id: Option<String>,
            /// discount scope · 优惠范围
            pub scope: Option<Scope>,
            /// product coupon type · 商品券类型
            pub type_: Option<Type>,
            /// usage mode · 使用模式
            pub usage_mode: Option<UsageMode>,
            /// single-coupon mode information · 单券模式信息
            pub single_usage_info: Option<SingleUsageInfo>,
            /// multi-use discount mode information · 多次优惠模式信息
            pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
            /// display information · 展示信息
            pub display_info: Option<DisplayInfo>,
            /// external product ID · 外部商品ID
            pub out_product_no: Option<String>,
            /// invalidation request number · 失效请求单号
            pub deactivate_request_no: Option<String>,
            /// expiry time · 失效时间; as 2018-06-08T10:34:56+08:00
            pub deactivate_time: Option<crate::Time>,
            /// invalidation reason · 失效原因
            pub deactivate_reason: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { ProductCoupon: Received {
            product_coupon_id: body("product_coupon_id").promised(),
            state: body("state").promised(),
            brand_id: body("brand_id").promised(),
            scope: body("scope").promised(),
            type_: body("type").promised(),
            usage_mode: body("usage_mode").promised(),
            single_usage_info: body("single_usage_info"),
            progressive_bundle_usage_info: body("progressive_bundle_usage_info"),
            display_info: body("display_info").promised(),
            out_product_no: body("out_product_no"),
            deactivate_request_no: body("deactivate_request_no"),
            deactivate_time: body("deactivate_time"),
            deactivate_reason: body("deactivate_reason"),
        } }

        crate::promised::promised! { ProductCoupon {
            /// product coupon ID · 商品券ID
            product_coupon_id 0(&str),
            /// product coupon state · 商品券状态
            state 1(&State),
            /// brand ID · 品牌ID
            brand_id 2(&str),
            /// discount scope · 优惠范围
            scope 3(&Scope),
            /// product coupon type · 商品券类型
            type_ 4(&Type),
            /// usage mode · 使用模式
            usage_mode 5(&UsageMode),
            /// display information · 展示信息
            display_info 8(&DisplayInfo),
        } }

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::CouponCodeMode;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::CouponCodeCountInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::StockSendRule;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::DayList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::DayPeriodList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::WeeklyAvailablePeriod;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::IrregularAvailablePeriodList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::CouponAvailablePeriod;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ExchangeCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::ProgressiveBundleUsageRule;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::StockBundleInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::CouponUsageMethodList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::CouponAvailableStoreInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::AppJumpType;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::UsageRuleDisplayInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::CodeDisplayMode;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::BackgroundColor;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::EntranceMiniProgram;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::EntranceOfficialAccount;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::EntranceFinder;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::CouponDisplayInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::NotifyConfig;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::StoreScope;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::SentCountInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::StockState;

        /// stock information · 批次信息
        #[non_exhaustive]
        pub struct Stock {
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
            pub store_scope: Option<StoreScope>,
            /// number issued · 已发放次数
            pub sent_count_info: Option<SentCountInfo>,
            /// batch or stock state · 批次状态
            pub state: Option<StockState>,
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

        crate::model! { Stock: Received {
            product_coupon_id: body("product_coupon_id").promised(),
            stock_id: body("stock_id").promised(),
            remark: body("remark"),
            coupon_code_mode: body("coupon_code_mode").promised(),
            coupon_code_count_info: body("coupon_code_count_info"),
            stock_send_rule: body("stock_send_rule").promised(),
            progressive_bundle_usage_rule: body("progressive_bundle_usage_rule"),
            stock_bundle_info: body("stock_bundle_info"),
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

        crate::promised::promised! { Stock {
            /// product coupon ID · 商品券ID
            product_coupon_id 0(&str),
            /// stock ID · 批次ID
            stock_id 1(&str),
            /// coupon code assignment mode · 券Code分配模式
            coupon_code_mode 3(&CouponCodeMode),
            /// issuing rules · 发放规则
            stock_send_rule 5(&StockSendRule),
            /// display information of the coupon usage rules · 券使用规则展示信息
            usage_rule_display_info 8(&UsageRuleDisplayInfo),
            /// display information of the user's product coupon · 用户商品券展示信息
            coupon_display_info 9(&CouponDisplayInfo),
            /// event notification configuration · 事件通知配置
            notify_config 10(&NotifyConfig),
            /// scope of usable stores · 可用门店范围
            store_scope 11(&StoreScope),
            /// number issued · 已发放次数
            sent_count_info 12(&SentCountInfo),
            /// batch or stock state · 批次状态
            state 13(&StockState),
            /// brand ID · 品牌ID
            brand_id 17(&str),
        } }

        crate::open_enum! {
            /// user product coupon tag list · 用户商品券标签列表
            pub enum CouponTagList {
                Member = "MEMBER",
            }
        }

        /// member tag information · 会员标签信息
        #[non_exhaustive]
        pub struct MemberTagInfo {
            /// membership card template ID · 会员卡模板ID
            pub member_card_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { MemberTagInfo: Received {
            member_card_id: body("member_card_id").promised(),
        } }

        crate::promised::promised! { MemberTagInfo {
            /// membership card template ID · 会员卡模板ID
            member_card_id 0(&str),
        } }

        /// tag information of the user's product coupon · 用户商品券标签信息
        #[non_exhaustive]
        pub struct CouponTagInfo {
            /// user product coupon tag list · 用户商品券标签列表
            pub coupon_tag_list: Vec<CouponTagList>,
            /// member tag information · 会员标签信息
            pub member_tag_info: Option<MemberTagInfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { CouponTagInfo: Received {
            coupon_tag_list: body("coupon_tag_list"),
            member_tag_info: body("member_tag_info"),
        } }

        /// user product coupon list · 用户商品券列表
        #[non_exhaustive]
        pub struct UserProductCouponList {
            /// user product coupon code · 用户商品券Code
            pub coupon_code: Option<String>,
            /// user's product coupon state · 用户商品券状态
            pub coupon_state: Option<CouponState>,
            /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
            pub valid_begin_time: Option<crate::Time>,
            /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
            pub valid_end_time: Option<crate::Time>,
            /// coupon claim time · 领券时间; as 2018-06-08T10:34:56+08:00
            pub receive_time: Option<crate::Time>,
            /// coupon issue request number · 发券请求单号
            pub send_request_no: Option<String>,
            /// coupon issuing channel · 发券渠道
            pub send_channel: Option<SendChannel>,
            /// confirmation request number · 确认请求单号
            pub confirm_request_no: Option<String>,
            /// issue confirmation time · 确认发放时间; as 2018-06-08T10:34:56+08:00
            pub confirm_time: Option<crate::Time>,
            /// invalidation request number · 失效请求单号
            pub deactivate_request_no: Option<String>,
            /// expiry time · 失效时间; as 2018-06-08T10:34:56+08:00
            pub deactivate_time: Option<crate::Time>,
            /// invalidation reason · 失效原因
            pub deactivate_reason: Option<String>,
            /// multi-use discount usage details · 多次优惠使用详情
            pub progressive_bundle_usage_detail: Option<ProgressiveBundleUsageDetail>,
            /// user's coupon bundle information · 用户券组信息
            pub user_product_coupon_bundle_info: Option<UserProductCouponBundleInfo>,
            /// product coupon information · 商品券信息
            pub product_coupon: Option<ProductCoupon>,
            /// stock information · 批次信息
            pub stock: Option<Stock>,
            /// custom attached information · 自定义附加信息
            pub attach: Option<String>,
            /// channel's custom information · 渠道自定义信息
            pub channel_custom_info: Option<String>,
            /// tag information of the user's product coupon · 用户商品券标签信息
            pub coupon_tag_info: Option<CouponTagInfo>,
            /// brand ID · 品牌ID
            pub brand_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { UserProductCouponList: Received {
            coupon_code: body("coupon_code").promised(),
            coupon_state: body("coupon_state").promised(),
            valid_begin_time: body("valid_begin_time").promised(),
            valid_end_time: body("valid_end_time").promised(),
            receive_time: body("receive_time").promised(),
            send_request_no: body("send_request_no").promised(),
            send_channel: body("send_channel").promised(),
            confirm_request_no: body("confirm_request_no"),
            confirm_time: body("confirm_time"),
            deactivate_request_no: body("deactivate_request_no"),
            deactivate_time: body("deactivate_time"),
            deactivate_reason: body("deactivate_reason"),
            progressive_bundle_usage_detail: body("progressive_bundle_usage_detail"),
            user_product_coupon_bundle_info: body("user_product_coupon_bundle_info").promised(),
            product_coupon: body("product_coupon").promised(),
            stock: body("stock").promised(),
            attach: body("attach"),
            channel_custom_info: body("channel_custom_info"),
            coupon_tag_info: body("coupon_tag_info"),
            brand_id: body("brand_id").promised(),
        } }

        crate::promised::promised! { UserProductCouponList {
            /// user product coupon code · 用户商品券Code
            coupon_code 0(&str),
            /// user's product coupon state · 用户商品券状态
            coupon_state 1(&CouponState),
            /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
            valid_begin_time 2(&crate::Time),
            /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
            valid_end_time 3(&crate::Time),
            /// coupon claim time · 领券时间; as 2018-06-08T10:34:56+08:00
            receive_time 4(&crate::Time),
            /// coupon issue request number · 发券请求单号
            send_request_no 5(&str),
            /// coupon issuing channel · 发券渠道
            send_channel 6(&SendChannel),
            /// user's coupon bundle information · 用户券组信息
            user_product_coupon_bundle_info 13(&UserProductCouponBundleInfo),
            /// product coupon information · 商品券信息
            product_coupon 14(&ProductCoupon),
            /// stock information · 批次信息
            stock 15(&Stock),
            /// brand ID · 品牌ID
            brand_id 19(&str),
        } }
    }
}
