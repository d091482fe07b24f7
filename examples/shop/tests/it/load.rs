//! The program under load, killed again and again: what it knows in the end is what WeChat Pay knows.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::{mpsc, watch};
use wechatpay_sandbox::{Fault, FaultRule};

use crate::kill::Program;
use crate::support::{Browser, COFFEE, World, number, wish};
use crate::{refunds, transfers};

const WORKERS: usize = 6;
const ROUNDS: usize = 6;
/// How many answers there are between two kills.
const BETWEEN: usize = 9;
const KILLS: usize = 10;

/// Somebody who asks until he is answered: the program may be dead or starting, or not know.
#[derive(Clone)]
struct Asker {
    world: Arc<World>,
    shop: watch::Receiver<Browser>,
    answered: mpsc::UnboundedSender<()>,
}

impl Asker {
    async fn post(&self, path: &str, body: &Value) -> Value {
        loop {
            let browser = self.shop.borrow().clone();
            match browser.try_post(path, body).await {
                Ok((200, answer)) => {
                    let _ = self.answered.send(());
                    return answer;
                }
                Ok((503, _)) | Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
                Ok((status, answer)) => panic!("{path}: {status} {answer}"),
            }
        }
    }

    /// Orders, pays, has a part back, and is given something.
    async fn visit(&self, key: String) {
        let order = number(&self.post("/orders", &wish("coffee", "native", &key)).await);
        self.world.sandbox.customer().pay(&order).await.unwrap();
        // It is told, or asked for: until then a refund is a conflict.
        loop {
            let order = self.post("/orders", &wish("coffee", "native", &key)).await;
            if order["state"] == "paid" {
                break;
            }
            self.post("/watch", &json!({})).await;
        }
        self.post(&format!("/orders/{order}/refunds"), &refunds::wish(&key, 1100)).await;
        let transfer = number(&self.post("/transfers", &transfers::wish(&key, 300)).await);
        self.world.sandbox.customer().confirm_transfer(&transfer).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_lost_and_nothing_is_done_twice() {
    let world = Arc::new(World::new().await);
    world.sandbox.deposit(COFFEE, 1_000_000).await.unwrap();
    // And besides, every eighth answer of these is lost after all has happened.
    for path in [
        "/v3/pay/transactions/native",
        "/v3/refund/domestic/refunds",
        "/v3/fund-app/mch-transfer/transfer-bills",
    ] {
        world.sandbox.add_fault(FaultRule::new(Fault::ResetAfterwards).on(path).with_chance(0.125));
    }
    let mut program = Program::start(&world, 1).await;
    let (open, shop) = watch::channel(program.browser.clone());
    let (answered, mut answers) = mpsc::unbounded_channel();
    let workers: Vec<_> = (0..WORKERS)
        .map(|worker| {
            let asker = Asker { world: Arc::clone(&world), shop: shop.clone(), answered: answered.clone() };
            tokio::spawn(async move {
                for round in 0..ROUNDS {
                    asker.visit(format!("{worker}-{round}")).await;
                }
            })
        })
        .collect();
    drop(answered);
    let mut kills = 0;
    while kills < KILLS {
        for _ in 0..BETWEEN {
            answers.recv().await.expect("the load lasts longer than the kills");
        }
        program.kill().await;
        program = Program::start(&world, 1).await;
        open.send_replace(program.browser.clone());
        kills += 1;
    }
    for worker in workers {
        worker.await.unwrap();
    }
    settle(&world, &program.browser).await;
    compare(&world).await;
}

/// Nothing goes wrong any more: until there is nothing left to settle.
async fn settle(world: &World, browser: &Browser) {
    world.sandbox.clear_faults();
    for _ in 0..20 {
        world.sandbox.delivered().await;
        let look = browser.look().await;
        if look == json!({ "orders": 0, "asked": 0, "sent_again": 0, "failed": 0 }) {
            return;
        }
    }
    panic!("it does not come to an end: {}", browser.look().await);
}

/// The books are WeChat Pay's ledger, and each wish was fulfilled once.
async fn compare(world: &World) {
    let visits = WORKERS * ROUNDS;
    let account = format!("merchant:{COFFEE}");
    for (kind, word, sign, fen) in
        [("payment", "交易", 1, 4200), ("refund", "退款", -1, 1100), ("transfer", "商家转账", -1, 300)]
    {
        let theirs = world.movements(&account, word).await;
        assert_eq!(theirs.len(), visits, "{kind}");
        let mut theirs: Vec<_> = theirs.into_iter().map(|(number, moved)| (number, moved * sign)).collect();
        let mut ours = world.booked(kind);
        theirs.sort();
        ours.sort();
        assert_eq!(ours, theirs, "{kind}");
        assert!(ours.iter().all(|(_, one)| *one == fen), "{kind}");
    }
    let total = i64::try_from(visits).unwrap() * (4200 - 1100 - 300);
    assert_eq!(world.balance(&account).await, 1_000_000 + total);
    for table in ["orders", "refunds", "transfers"] {
        let sql =
            format!("SELECT count(*), count(DISTINCT key) FROM {table} WHERE state IN ('paid', 'done')");
        let counts: (i64, i64) =
            world.database().query_row(&sql, [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        assert_eq!(counts, (i64::try_from(visits).unwrap(), i64::try_from(visits).unwrap()), "{table}");
    }
}
