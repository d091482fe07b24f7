"""A client of the Model Context Protocol that nobody here wrote: the official one for Python.

    mcp_client.py path/to/wechatpay
"""
import asyncio
import sys

from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client


async def main() -> None:
    server = StdioServerParameters(command=sys.argv[1], args=["mcp"])
    async with stdio_client(server) as (read, write), ClientSession(read, write) as session:
        await session.initialize()
        tools = [tool.name for tool in (await session.list_tools()).tools]
        assert "describe" in tools, tools
        answer = await session.call_tool("describe", {"operation": "POST /v3/pay/transactions/native"})
        assert "`code_url`" in answer.content[0].text, answer
        answer = await session.call_tool("explain", {"what": "ORDERPAID"})
        assert "Nothing was done by this call" in answer.content[0].text, answer
    print("mcp: found, described, explained")


asyncio.run(main())
