//! The command line.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use clap_complete::Shell;

/// `wechatpay`: what it can do, and for whom.
#[derive(Debug, Parser)]
#[command(
    name = "wechatpay",
    version,
    about = "WeChat Pay's merchant API: find, look at and call any operation; bills, certificates, settings",
    after_help = "Exit codes: 0 done, 1 not usable as given (nothing was sent), 2 the command line, 3 refused by \
                  WeChat Pay, 4 unclear (it may have been carried out), 5 may succeed later, 6 the answer is not \
                  known to be WeChat Pay's, 7 nobody said yes, 8 looked at and not as it should be."
)]
pub(crate) struct Arguments {
    /// The file with merchants and their keys; else the environment, wechatpay.toml, or the user's settings.
    #[arg(long, global = true, value_name = "FILE", env = "WECHATPAY_CONFIG")]
    pub(crate) config: Option<PathBuf>,
    /// Which merchant of the file.
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) merchant: Option<String>,
    /// Prints JSON, errors too.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// A command.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Finds operations and notifications by words of their titles, Chinese or English, URL, path or event.
    Search {
        /// All of them must occur.
        #[arg(required = true)]
        words: Vec<String>,
    },
    /// Shows the fields of an operation or a notification, their types and values.
    Show {
        /// A URL, `METHOD /path`, Rust path, event, or words that only one has.
        #[arg(required = true)]
        operation: Vec<String>,
    },
    /// Calls an operation; asks first where it changes anything.
    Call(CallArgs),
    /// Bills: fetched, checked, compared with one's own records.
    #[command(subcommand)]
    Bill(BillCommand),
    /// Lists the certificates, the merchant's and WeChat Pay's, and when they expire.
    Cert,
    /// Looks whether keys, clock and connection are as they must be, and says what to do where not.
    #[command(after_help = SETTINGS)]
    Doctor,
    /// A local WeChat Pay: started, looked into, made to tell something.
    #[command(subcommand)]
    Sandbox(SandboxCommand),
    /// Prints completions for a shell.
    Completions {
        /// The shell.
        shell: Shell,
    },
}

const SETTINGS: &str = "\
A file with two merchants:

    default = \"shop\"

    [merchant.shop]
    merchant_id = \"1900000001\"
    certificate_file = \"apiclient_cert.pem\"   # files are beside this one
    private_key_file = \"apiclient_key.pem\"
    public_key_id = \"PUB_KEY_ID_…\"
    public_key_file = \"pub_key.pem\"
    api_v3_key = \"…\"

    [merchant.sandbox]
    host = \"http://127.0.0.1:8089\"
    merchant_id = \"1900000001\"
    …

In the environment the same names are in capitals, with WECHATPAY_ before them.";

/// The arguments of `call`.
#[derive(Debug, Args)]
pub(crate) struct CallArgs {
    /// Prints what would be sent, and sends nothing.
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Sends without a question.
    #[arg(long, short)]
    pub(crate) yes: bool,
    /// Fields as JSON, or @FILE, or @- for what is piped in.
    #[arg(long, short, value_name = "JSON")]
    pub(crate) data: Option<String>,
    /// A URL, `METHOD /path`, Rust path, or words that only one has.
    pub(crate) operation: String,
    /// Fields: `--amount.total 100`, `amount.total=100`, `goods[0].name=tea`, `name:=JSON`. A file of an upload
    /// is its path.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "FIELD")]
    pub(crate) fields: Vec<String>,
}

/// Commands for bills.
#[derive(Debug, Subcommand)]
pub(crate) enum BillCommand {
    /// Fetches the bill of a day, unpacked, its hash checked.
    Get {
        /// The day, as 2026-08-21.
        date: String,
        /// The kind of things it lists.
        #[arg(long, value_enum, default_value_t = BillKind::Trade)]
        kind: BillKind,
        /// Where it goes; a file that is there stays until the new one is whole.
        #[arg(long, short)]
        output: PathBuf,
    },
    /// Reads a bill to its end, and compares its rows with its own totals.
    Check {
        /// The bill, as it was downloaded, packed or not.
        file: PathBuf,
    },
    /// Compares a trade bill with one's own records.
    Reconcile {
        /// The trade bill, packed or not.
        file: PathBuf,
        /// One's own payments and refunds: CSV with the columns `number` (`out_trade_no` or `out_refund_no`) and
        /// `amount` (yuan, as 42.00).
        #[arg(long, value_name = "CSV")]
        with: PathBuf,
    },
}

/// Commands for a sandbox.
#[derive(Debug, Subcommand)]
pub(crate) enum SandboxCommand {
    /// Runs one until it is interrupted.
    Start {
        /// Where it listens; port 0 is any that is free.
        #[arg(long, default_value = "127.0.0.1:8089")]
        address: SocketAddr,
        /// Where everything is kept: its store, the keys, and a wechatpay.toml to call it with. Without it all is
        /// forgotten at the end.
        #[arg(long, value_name = "FOLDER")]
        data: Option<PathBuf>,
        /// Where notifications go that no request names an address for.
        #[arg(long, value_name = "URL")]
        notify_url: Option<String>,
    },
    /// Makes it send a notification, signed and encrypted, by its event.
    Trigger {
        /// Where the sandbox is, if not where the settings or the usual port say.
        #[arg(long, value_name = "URL")]
        at: Option<String>,
        /// Where the notification goes.
        #[arg(long)]
        url: String,
        /// The event, such as TRANSACTION.SUCCESS.
        event: String,
        /// Fields of what it tells: `amount.total=100`; the others are made up.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "FIELD")]
        fields: Vec<String>,
    },
    /// Shows the latest requests, with what should have been signed where a signature is wrong.
    Log {
        /// Where the sandbox is, if not where the settings or the usual port say.
        #[arg(long, value_name = "URL")]
        at: Option<String>,
        /// Goes on with those to come.
        #[arg(long, short)]
        follow: bool,
    },
}

/// Which bill.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub(crate) enum BillKind {
    /// Payments and refunds.
    Trade,
    /// The movements into and out of the account.
    FundFlow,
}
