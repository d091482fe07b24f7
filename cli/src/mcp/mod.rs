//! The Model Context Protocol, for agents that write programs: they find operations, read what these take and
//! answer, and try their programs against a sandbox. No tool calls WeChat Pay.

mod tools;

use std::sync::Arc;

use rmcp::handler::server::ServerHandler;
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, ErrorData, Implementation,
    ListToolsResult, PaginatedRequestParams, ServerCapabilities, ServerConfig, Tool,
};
use rmcp::service::{RequestContext, RoleServer, ServiceExt};
use serde_json::{Map, Value};

use crate::failure::Failure;
use tools::TOOLS;

/// The words that an agent is told of all this.
const INSTRUCTIONS: &str = "WeChat Pay's merchant API for Rust (crate wechatpay-rs, library wechatpay). Find an \
     operation with `search`, read its section with `describe`, take `example` for a start. `explain` says what a \
     code of a refusal or a Request-ID means. `sandbox` and `look` drive a local WeChat Pay; nothing here calls the \
     real one.";

/// Serves until the other side closes its end.
pub(crate) async fn run(sandbox: String) -> Result<(), Failure> {
    let server = Server { sandbox: Arc::from(sandbox) };
    let running = server.serve(rmcp::transport::stdio()).await.map_err(Failure::input)?;
    running.waiting().await.map_err(Failure::input)?;
    Ok(())
}

struct Server {
    /// Where the sandbox is.
    sandbox: Arc<str>,
}

impl ServerHandler for Server {
    fn get_info(&self) -> ServerConfig {
        let own = Implementation::new("wechatpay", env!("CARGO_PKG_VERSION"));
        ServerConfig::new(ServerCapabilities::builder().enable_tools().build())
            .with_server_info(own)
            .with_instructions(INSTRUCTIONS)
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        let tools = TOOLS.iter().map(|tool| Tool::new(tool.name, tool.about, Arc::new(tool.schema())));
        Ok(ListToolsResult::with_all_items(tools.collect()))
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let Some(tool) = TOOLS.iter().find(|tool| tool.name == request.name) else {
            return Err(ErrorData::invalid_params(format!("there is no tool {}", request.name), None));
        };
        let arguments: Map<String, Value> = request.arguments.unwrap_or_default();
        let text = |result| vec![ContentBlock::text(result)];
        let result = match tool.call(&arguments, &self.sandbox).await {
            Ok(result) => CallToolResult::success(text(result)),
            Err(failure) => CallToolResult::error(text(failure.to_string())),
        };
        Ok(result.into())
    }
}
