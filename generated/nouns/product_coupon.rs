// Written by `cargo xtask codegen`

//! a product coupon of a brand, as it is queried and changed · 商品券
//!
//! Brought by
//! - `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate`
//! - `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}`
//! - `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}`

use crate::model::body;

/// a product coupon of a brand, as it is queried and changed · 商品券
#[non_exhaustive]
pub struct ProductCoupon {
    /// product coupon ID · 商品券ID; up to 40 characters
    pub product_coupon_id: Option<String>,
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
    /// product coupon state · 商品券状态
    pub state: Option<State>,
    /// invalidation request number · 失效请求单号; up to 128 characters
    pub deactivate_request_no: Option<String>,
    /// expiry time · 失效时间; as 2018-06-08T10:34:56+08:00
    pub deactivate_time: Option<crate::Time>,
    /// invalidation reason · 失效原因; up to 150 characters
    pub deactivate_reason: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { ProductCoupon: Received {
    product_coupon_id: body("product_coupon_id").promised(),
    scope: body("scope").promised(),
    type_: body("type").promised(),
    usage_mode: body("usage_mode").promised(),
    single_usage_info: body("single_usage_info"),
    progressive_bundle_usage_info: body("progressive_bundle_usage_info"),
    display_info: body("display_info").promised(),
    out_product_no: body("out_product_no"),
    state: body("state").promised(),
    deactivate_request_no: body("deactivate_request_no"),
    deactivate_time: body("deactivate_time"),
    deactivate_reason: body("deactivate_reason"),
} }

crate::promised::promised! { ProductCoupon {
    /// product coupon ID · 商品券ID; up to 40 characters
    product_coupon_id 0(&str),
    /// discount scope · 优惠范围
    scope 1(&Scope),
    /// product coupon type · 商品券类型
    type_ 2(&Type),
    /// usage mode · 使用模式
    usage_mode 3(&UsageMode),
    /// display information · 展示信息
    display_info 6(&DisplayInfo),
    /// product coupon state · 商品券状态
    state 8(&State),
} }

crate::open_enum! {
    /// discount scope · 优惠范围
    pub enum Scope {
        /// coupon for all goods · 全场商品可用券
        All = "ALL",
        /// coupon for some goods · 部分商品可用券
        Single = "SINGLE",
        /// coupon for a category of goods · 品类券
        Category = "CATEGORY",
    }
}

crate::open_enum! {
    /// product coupon type · 商品券类型
    pub enum Type {
        /// full reduction coupon · 满减券
        Normal = "NORMAL",
        /// percentage coupon · 折扣券
        Discount = "DISCOUNT",
        /// exchange voucher · 兑换券
        Exchange = "EXCHANGE",
    }
}

crate::open_enum! {
    /// usage mode · 使用模式
    pub enum UsageMode {
        /// single coupon · 单券
        Single = "SINGLE",
        /// several discounts · 多次优惠
        ProgressiveBundle = "PROGRESSIVE_BUNDLE",
    }
}

/// spend-and-save coupon usage rules · 满减券使用规则
#[non_exhaustive]
pub struct NormalCoupon {
    /// threshold amount · 门槛金额 (fen)
    pub threshold: Option<crate::Fen>,
    /// fixed reduction amount · 固定减免金额 (fen)
    pub discount_amount: Option<crate::Fen>,
    origin_: crate::model::Origin,
}

crate::model! { NormalCoupon: Received {
    threshold: body("threshold").promised(),
    discount_amount: body("discount_amount").promised(),
} }

crate::promised::promised! { NormalCoupon {
    /// threshold amount · 门槛金额 (fen)
    threshold 0(crate::Fen),
    /// fixed reduction amount · 固定减免金额 (fen)
    discount_amount 1(crate::Fen),
} }

/// discount coupon usage rules · 折扣券使用规则
#[non_exhaustive]
pub struct DiscountCoupon {
    /// threshold amount · 门槛金额 (fen)
    pub threshold: Option<crate::Fen>,
    /// fixed percentage off · 固定减免百分比
    pub percent_off: Option<i64>,
    origin_: crate::model::Origin,
}

crate::model! { DiscountCoupon: Received {
    threshold: body("threshold").promised(),
    percent_off: body("percent_off").promised(),
} }

crate::promised::promised! { DiscountCoupon {
    /// threshold amount · 门槛金额 (fen)
    threshold 0(crate::Fen),
    /// fixed percentage off · 固定减免百分比
    percent_off 1(i64),
} }

/// single-coupon mode information · 单券模式信息
#[non_exhaustive]
pub struct SingleUsageInfo {
    /// spend-and-save coupon usage rules · 满减券使用规则
    pub normal_coupon: Option<NormalCoupon>,
    /// discount coupon usage rules · 折扣券使用规则
    pub discount_coupon: Option<DiscountCoupon>,
    origin_: crate::model::Origin,
}

crate::model! { SingleUsageInfo: Received {
    normal_coupon: body("normal_coupon"),
    discount_coupon: body("discount_coupon"),
} }

/// multi-use discount mode information · 多次优惠模式信息
#[non_exhaustive]
pub struct ProgressiveBundleUsageInfo {
    /// number of allowed uses · 可使用次数; 3 to 15
    pub count: Option<i64>,
    /// days between uses of the multi-use discount · 多次优惠使用间隔天数; at most 7
    pub interval_days: Option<i64>,
    origin_: crate::model::Origin,
}

crate::model! { ProgressiveBundleUsageInfo: Received {
    count: body("count").promised(),
    interval_days: body("interval_days"),
} }

crate::promised::promised! { ProgressiveBundleUsageInfo {
    /// number of allowed uses · 可使用次数; 3 to 15
    count 0(i64),
} }

/// item list · 单品列表
#[non_exhaustive]
pub struct ChoiceList {
    /// item name · 单品名称; up to 15 characters
    pub name: Option<String>,
    /// item price · 单品价格 (fen)
    pub price: Option<crate::Fen>,
    /// item quantity · 单品数量; at most 99
    pub count: Option<i64>,
    /// item image · 单品图片
    pub image_url: Option<String>,
    /// item jump mini program appid · 单品跳转小程序AppID
    pub mini_program_appid: Option<String>,
    /// mini program path to jump to from the item · 单品跳转小程序路径
    pub mini_program_path: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { ChoiceList: Received {
    name: body("name").promised(),
    price: body("price").promised(),
    count: body("count").promised(),
    image_url: body("image_url"),
    mini_program_appid: body("mini_program_appid"),
    mini_program_path: body("mini_program_path"),
} }

crate::promised::promised! { ChoiceList {
    /// item name · 单品名称; up to 15 characters
    name 0(&str),
    /// item price · 单品价格 (fen)
    price 1(crate::Fen),
    /// item quantity · 单品数量; at most 99
    count 2(i64),
} }

/// combination of the applicable goods · 适用商品组合
#[non_exhaustive]
pub struct ComboPackageList {
    /// name of the applicable goods · 适用商品名; up to 15 characters
    pub name: Option<String>,
    /// quantity of selectable items · 可选单品数量
    pub pick_count: Option<i64>,
    /// item list · 单品列表; at most 99 of them
    pub choice_list: Vec<ChoiceList>,
    origin_: crate::model::Origin,
}

crate::model! { ComboPackageList: Received {
    name: body("name").promised(),
    pick_count: body("pick_count").promised(),
    choice_list: body("choice_list").promised(),
} }

crate::promised::promised! { ComboPackageList {
    /// name of the applicable goods · 适用商品名; up to 15 characters
    name 0(&str),
    /// quantity of selectable items · 可选单品数量
    pick_count 1(i64),
    /// item list · 单品列表; at most 99 of them
    choice_list 2([ChoiceList]),
} }

/// display information · 展示信息
#[non_exhaustive]
pub struct DisplayInfo {
    /// product coupon name · 商品券名称; up to 15 characters; 3 to 15
    pub name: Option<String>,
    /// product coupon image · 商品券图片
    pub image_url: Option<String>,
    /// product coupon background image · 商品券背景图
    pub background_url: Option<String>,
    /// product coupon details image list · 商品券详情图列表; at most 8 of them
    pub detail_image_url_list: Vec<String>,
    /// original goods price · 商品原价 (fen); at most 10000000
    pub original_price: Option<crate::Fen>,
    /// combination of the applicable goods · 适用商品组合; at most 50 of them
    pub combo_package_list: Vec<ComboPackageList>,
    origin_: crate::model::Origin,
}

crate::model! { DisplayInfo: Received {
    name: body("name").promised(),
    image_url: body("image_url").promised(),
    background_url: body("background_url").promised(),
    detail_image_url_list: body("detail_image_url_list"),
    original_price: body("original_price"),
    combo_package_list: body("combo_package_list"),
} }

crate::promised::promised! { DisplayInfo {
    /// product coupon name · 商品券名称; up to 15 characters; 3 to 15
    name 0(&str),
    /// product coupon image · 商品券图片
    image_url 1(&str),
    /// product coupon background image · 商品券背景图
    background_url 2(&str),
} }

crate::open_enum! {
    /// product coupon state · 商品券状态
    pub enum State {
        /// under approval · 审批中
        Auditing = "AUDITING",
        /// in effect · 生效中
        Effective = "EFFECTIVE",
        /// no longer valid · 已失效
        Deactivated = "DEACTIVATED",
    }
}
