// Written by `cargo xtask codegen` from spec/openapi/v3/pay-devices/printers/{device_id}/print-orders.md

//! `/v3/pay-devices/printers/{device_id}/print-orders`

pub mod by_print_order_no;

/// Print on a receipt printer · 小票机打印
///
/// `POST /v3/pay-devices/printers/{device_id}/print-orders`
///
/// ```
/// use wechatpay::v3::pay_devices::printers::by_device_id::print_orders::post::{Request, RowList, TableList, VariableList};
///
/// let request = Request {
///     print_order_no: Some("wx8888888888888888".into()),
///     template_id: Some("pt_02583429616371386640209536".into()),
///     notify_url: Some("https://payapp.weixin.qq.com/callback".into()),
///     variable_list: Some(vec![VariableList {
///         key: Some("".into()),
///         value: Some("".into()),
///         ..VariableList::new()
///     }]),
///     table_list: Some(vec![TableList {
///         key: Some("".into()),
///         row_list: Some(vec![RowList {
///             cell_list: Some(vec!["string".into()]),
///             ..RowList::new()
///         }]),
///         ..TableList::new()
///     }]),
///     ..Request::new("WINCIE*EIXHRB")
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Print on a receipt printer · 小票机打印
    pub struct Request {
        /// receipt printer device number · 小票机设备号
        pub device_id: String,
        /// print order number · 打印单号
        pub print_order_no: Option<String>,
        /// template ID · 模板ID
        pub template_id: Option<String>,
        /// notification URL · 回调通知地址
        pub notify_url: Option<String>,
        /// variable list · 变量列表
        pub variable_list: Option<Vec<VariableList>>,
        /// table variable list · 表格变量列表
        pub table_list: Option<Vec<TableList>>,
    }

    crate::model! { Request {
        device_id: path("device_id").required(),
        print_order_no: body("print_order_no"),
        template_id: body("template_id"),
        notify_url: body("notify_url"),
        variable_list: body("variable_list"),
        table_list: body("table_list"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(device_id: impl Into<String>) -> Self {
            Self {
                device_id: device_id.into(),
                print_order_no: None,
                template_id: None,
                notify_url: None,
                variable_list: None,
                table_list: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/pay-devices/printers/{device_id}/print-orders",
            "小票机打印",
            "Print on a receipt printer",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    /// variable list · 变量列表
    pub struct VariableList {
        /// key field · Key字段
        pub key: Option<String>,
        /// value field · Value值字段
        pub value: Option<String>,
    }

    crate::model! { VariableList: Default {
        key: body("key"),
        value: body("value"),
    } }

    impl VariableList {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self { key: None, value: None }
        }
    }

    /// value list · Value值列表
    pub struct RowList {
        /// value list · 值列表
        pub cell_list: Option<Vec<String>>,
    }

    crate::model! { RowList: Default {
        cell_list: body("cell_list"),
    } }

    impl RowList {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self { cell_list: None }
        }
    }

    /// table variable list · 表格变量列表
    pub struct TableList {
        /// key field · Key字段
        pub key: Option<String>,
        /// value list · Value值列表
        pub row_list: Option<Vec<RowList>>,
    }

    crate::model! { TableList: Default {
        key: body("key"),
        row_list: body("row_list"),
    } }

    impl TableList {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self { key: None, row_list: None }
        }
    }
}
