//! The program itself, killed with `kill -9` where it hurts, and started again on the same database.

use std::process::Stdio;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use wechatpay_sandbox::{Fault, FaultRule};

use crate::support::{Browser, COFFEE, World, number, until, wish};
use crate::{refunds, transfers};

/// The program `shop`.
pub struct Program {
    child: Child,
    pub browser: Browser,
}

impl Program {
    /// Starts it, and waits until it listens.
    pub async fn start(world: &World, watch_seconds: u64) -> Self {
        let settings = world.path("program.toml");
        std::fs::write(&settings, world.settings(watch_seconds)).unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_shop"))
            .arg(&settings)
            .stdout(Stdio::piped())
            .stderr(std::fs::File::options().create(true).append(true).open(world.path("log")).unwrap())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let line = lines.next_line().await.unwrap();
        let line = line.unwrap_or_else(|| panic!("{}", std::fs::read_to_string(world.path("log")).unwrap()));
        let address = line.rsplit('/').next().unwrap().parse().unwrap();
        world.is_at(address);
        Self { child, browser: Browser::new(address) }
    }

    /// `kill -9`.
    pub async fn kill(mut self) {
        self.child.start_kill().unwrap();
        self.child.wait().await.unwrap();
    }

    /// Kills it, and starts it again.
    async fn restart(self, world: &World) -> Self {
        self.kill().await;
        Self::start(world, 0).await
    }
}

fn count(world: &World, sql: &str) -> i64 {
    world.database().query_row(sql, [], |row| row.get(0)).unwrap()
}

/// Asks for something that is not answered before the program is killed.
fn unanswered(program: &Program, path: &str, body: Value) {
    let (browser, path) = (program.browser.clone(), path.to_owned());
    tokio::spawn(async move { browser.try_post(&path, &body).await.unwrap_err() });
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_after_its_number_was_written_and_before_it_arrived() {
    let world = World::new().await;
    let program = Program::start(&world, 0).await;
    let hour = Duration::from_secs(3600);
    world.sandbox.add_fault(FaultRule::new(Fault::Latency(hour)).on("/v3/pay/transactions/native"));
    unanswered(&program, "/orders", wish("coffee", "native", "k1"));
    until("sent", || count(&world, "SELECT count(*) FROM orders WHERE sent = 1") == 1).await;
    let program = program.restart(&world).await;
    world.sandbox.clear_faults();
    let order = program.browser.order("coffee", "native", "k1").await;
    let written: String =
        world.database().query_row("SELECT number FROM orders", [], |row| row.get(0)).unwrap();
    assert_eq!((number(&order), &order["state"]), (written, &json!("open")));
    world.sandbox.customer().pay(&number(&order)).await.unwrap();
    world.sandbox.delivered().await;
    assert_eq!(world.books().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_when_it_had_happened_and_nobody_knew() {
    let world = World::new().await;
    world.sandbox.deposit(COFFEE, 1000).await.unwrap();
    let program = Program::start(&world, 0).await;
    // From now on nothing that is done is answered.
    world.sandbox.add_fault(FaultRule::new(Fault::ResetAfterwards).on("/v3/pay/transactions/native"));
    world.sandbox.add_fault(FaultRule::new(Fault::ResetAfterwards).on("/v3/refund/domestic/refunds"));
    let bills = "/v3/fund-app/mch-transfer/transfer-bills";
    world.sandbox.add_fault(FaultRule::new(Fault::ResetAfterwards).on(bills));
    world.sandbox.add_fault(FaultRule::new(Fault::NotificationLost).on("REFUND.SUCCESS"));

    assert_eq!(program.browser.post("/orders", &wish("coffee", "native", "k1")).await.0, 503);
    let program = program.restart(&world).await;
    let order: String =
        world.database().query_row("SELECT number FROM orders", [], |row| row.get(0)).unwrap();
    // It is there, and somebody may pay it.
    world.sandbox.customer().pay(&order).await.unwrap();
    world.sandbox.delivered().await;
    assert_eq!(program.browser.state(&order).await, "paid");

    let refund = format!("/orders/{order}/refunds");
    assert_eq!(program.browser.post(&refund, &refunds::wish("r", 1500)).await.0, 503);
    assert_eq!(program.browser.post("/transfers", &transfers::wish("t", 300)).await.0, 503);
    let program = program.restart(&world).await;
    world.sandbox.clear_faults();
    // Nobody but the watch goes on with them.
    assert_eq!(program.browser.look().await["sent_again"], 2);
    assert_eq!(count(&world, "SELECT count(*) FROM transfers WHERE state = 'waiting'"), 1);
    assert_eq!(program.browser.done(&refund, &refunds::wish("r", 1500)).await["state"], "done");
    let transfer = program.browser.done("/transfers", &transfers::wish("t", 300)).await;
    world.sandbox.customer().confirm_transfer(transfer["package"].as_str().unwrap()).await.unwrap();
    world.sandbox.delivered().await;

    assert_eq!(world.balance(&format!("merchant:{COFFEE}")).await, 1000 + 4200 - 1500 - 300);
    let booked: Vec<_> = world.books().into_iter().map(|(kind, _, fen, _)| (kind, fen)).collect();
    let expected = [("payment", 4200), ("refund", 1500), ("transfer", 300)];
    assert_eq!(booked, expected.map(|(kind, fen)| (kind.to_owned(), fen)));
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_between_being_told_and_booking() {
    let world = World::new().await;
    let program = Program::start(&world, 0).await;
    let order = program.browser.ordered("coffee", "k1").await;
    // Nothing can be written while somebody else writes.
    let blocker = world.database();
    blocker.execute_batch("BEGIN IMMEDIATE").unwrap();
    world.sandbox.customer().pay(&order).await.unwrap();
    program.kill().await;
    blocker.execute_batch("ROLLBACK").unwrap();
    world.sandbox.delivered().await;
    assert!(world.books().is_empty());

    let program = Program::start(&world, 0).await;
    while world.books().is_empty() {
        world.sandbox.step().await.unwrap().expect("it is told again");
    }
    assert_eq!(program.browser.state(&order).await, "paid");
    assert_eq!(world.books().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_after_booking_it_is_told_again_and_books_nothing() {
    let world = World::new().await;
    let program = Program::start(&world, 0).await;
    let order = program.browser.ordered("market", "k1").await;
    world.sandbox.customer().pay(&order).await.unwrap();
    until("booked", || world.books().len() == 1).await;
    let program = program.restart(&world).await;
    world.sandbox.delivered().await;
    let [told] = &world.sandbox.notifications().await.unwrap()[..] else { panic!("one notification") };
    world.sandbox.redeliver(&told.id).await.unwrap();
    world.sandbox.delivered().await;
    assert_eq!(world.books().len(), 1);
    assert_eq!(program.browser.state(&order).await, "paid");
}
