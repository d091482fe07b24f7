#!/usr/bin/env python3
"""This crate beside others, in one run, as Markdown.

usage: benches/peers.py [--only calls,builds,operations,codegen] [--rounds 2] > benches/peers/RESULT.md

  calls       an order and its answer over loopback: wxpay-rs and wechat-pay-rust-sdk
  builds      what a program costs that places one order: the same two
  operations  what it costs to compile every operation: async-stripe
  codegen     how the generator's time grows with the pages

Takes half an hour of two free cores, and about 10 GB of disk for a time. The crates compared are those of
benches/peers/Cargo.lock, from the registry, used as dependencies and not changed.
"""
import argparse, collections, datetime, json, os, pathlib, re, resource, subprocess, sys, tempfile, time

ROOT = pathlib.Path(__file__).resolve().parent.parent
MANIFEST = ROOT / "benches/peers/Cargo.toml"
CRATES = ("wechatpay-rs", "wxpay-rs", "wechat-pay-rust-sdk")
# Writes down the CPU seconds of each compiler process beside the crate it compiled.
WRAPPER = """#!/usr/bin/env python3
import os, resource, subprocess, sys
code = subprocess.run(sys.argv[1:], close_fds=False).returncode  # cargo hands its jobserver down
if "--crate-name" in sys.argv:
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    name = sys.argv[sys.argv.index("--crate-name") + 1]
    with open(os.environ["PEERS_LOG"], "a") as log:
        log.write(f"{name} {spent.ru_utime + spent.ru_stime} {spent.ru_maxrss}\\n")
sys.exit(code)
"""

Spent = collections.namedtuple("Spent", "cpu wall")


def say(text):
    print(f"{datetime.datetime.now():%H:%M:%S} {text}", file=sys.stderr, flush=True)


def run(command, target=None, **more):
    """Runs it, with what it spent, compilers included, and what it printed."""
    environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    environment |= {"CARGO_INCREMENTAL": "0", **more}
    for name in [name for name in environment if name.startswith("CARGO_PROFILE_")]:
        del environment[name]
    if target:
        environment["CARGO_TARGET_DIR"] = str(target)
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    wall, after = time.monotonic() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))} failed")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Spent(cpu, wall), done.stdout


def cargo(command, features, *rest):
    return ["cargo", *command.split(), "--manifest-path", MANIFEST, "--features", features, *rest]


def tree(features):
    """The crates that are built for these features, as name and version, without the package itself."""
    _, lines = run(cargo("tree", features, "--edges", "normal,build", "--prefix", "none", "--format", "{p}"))
    crates = {tuple(line.split()[:2]) for line in lines.splitlines() if line.strip()}
    return {crate for crate in crates if crate[0] != "wechatpay-peers"}


def packages():
    """Every package of the lock by its name."""
    _, text = run(["cargo", "metadata", "--all-features", "--format-version", "1", "--manifest-path", MANIFEST])
    return {package["name"]: package for package in json.loads(text)["packages"]}


def load():
    return f"load average {os.getloadavg()[0]:.1f}"


def when():
    """For a part's heading: what is measured beside other programs is worth less."""
    return f"{datetime.datetime.now(datetime.timezone.utc):%Y-%m-%d %H:%M} UTC, {load()}"


def calls(target, options):
    command = cargo("run --quiet --release", "calls", "--bin", "calls")
    run([*command[:1], "build", *command[2:]])
    begun = when()
    say(f"calls: {load()}")
    _, text = run(command)
    facts = dict(re.findall(r"^(.+?): (\d+ connections) for 10 orders$", text, re.M))
    forged = dict(re.findall(r"^(.+?): (takes|refuses) a forged answer$", text, re.M))
    lines = (line.split("\t") for line in text.splitlines() if "\t" in line)
    measured = {name: tuple(map(float, rest)) for name, *rest in lines}
    print("## A signed call and its answer over loopback\n")
    print("JSAPI order, `POST /v3/pay/transactions/jsapi`. All take turns, three calls at a time, four "
          "hundred times; given are the mean of the quickest twentieth of each, and times that of this crate: by the clock, and by computing (user and "
          f"system, with the server's part). Release build. {begun}.\n")
    print("| | µs | times ours | µs of computing | times ours | median, µs |\n| --- | --- | --- | --- | --- | --- |")
    for name, (clock, median, cpu) in measured.items():
        base = measured[name.split(":")[0] + ": " + CRATES[0]]
        print(f"| {name} | {clock:.0f} | {clock / base[0]:.2f} | {cpu:.0f} | {cpu / base[2]:.2f} | {median:.0f} |")
    print("\n| | connections for 10 orders | an answer that is not what was signed |\n| --- | --- | --- |")
    for name in CRATES:
        print(f"| {name} | {facts[name].split()[0]} | {'**believed**' if forged[name] == 'takes' else 'refused'} |")
    print("""
- All three ask one server of the same process, over HTTP without TLS, on one thread; it checks that the last of ten
  orders is signed. It reuses the signature of its answer for a minute, and costs all the same.
- wxpay-rs has its host written into it; it is redirected by a client of its `HttpClient` trait that changes the host
  and hands on to its own `ReqwestHttpClient`. It verifies every answer, and signs in a thread of tokio's blocking pool.
- wechat-pay-rust-sdk is pointed at the server by its field `base_url`; measured is its form with `async`. It makes a
  new HTTP client and connection for every call, which with TLS would each cost a handshake more, parses the merchant's
  key for every signature, and verifies no answer. The line without "not verified" adds its own `verify_signature`; a
  program cannot do so, since its calls give neither headers nor bytes of the answer.
- "and page" adds what the page needs to ask for the payment, signed: `Client::launch`, `build_pay_params`,
  and `jsapi_pay`, which does both.
""")


def builds(target, options):
    print("## What a program costs that places one JSAPI order\n")
    print(f"Clean builds of `benches/peers/src/bin/order-*.rs`, everything that is compiled, "
          f"each from an empty target directory, least of {options.rounds}; CPU seconds, user and system, and seconds of "
          "the clock. The crates are those of `cargo tree --edges normal,build`, by name and version.\n")
    begun, least = when(), {}
    modes = [flag for mode, flag in (("debug", ""), ("release", " --release")) if mode in options.modes.split(",")]
    for _ in range(options.rounds):
        for mode in modes:
            for name in CRATES:
                with tempfile.TemporaryDirectory(dir=target) as clean:
                    spent, _ = run(cargo(f"build --quiet{mode}", name, "--bin", f"order-{name}"), clean)
                say(f"builds: {name}{mode} {spent.cpu:.0f} s CPU, {spent.wall:.0f} s, {load()}")
                before = least.get((name, mode), spent)
                least[name, mode] = Spent(*map(min, before, spent))
    ours = CRATES[0]
    columns = "".join(f" {(mode[3:] or 'debug')}, CPU s | {(mode[3:] or 'debug')}, s |" for mode in modes)
    print(f"| | crates |{columns}\n| --- | --- |{' --- | --- |' * len(modes)}")
    for name in CRATES:
        cells = []
        for mode in modes:
            for measure in Spent._fields:
                spent, base = (getattr(least[which, mode], measure) for which in (name, ours))
                cells.append(f"{spent:.0f}" + (f" ({spent / base:.2f})" if name != ours else ""))
        print(f"| {name} | {len(tree(name))} | {' | '.join(cells)} |")
    print(f"\nIn brackets: times this crate. {begun} at the start, {load()} at the end; "
          "beside other programs the seconds of the clock say little.\n"
          "Default features, but wechat-pay-rust-sdk's `async` in place of its default, blocking.\n")


def operations(target, options):
    found = packages()
    requests = "impl StripeRequest for"
    stripe = {name: package for name, package in found.items() if name.startswith("async-stripe-")}
    count = sum(
        path.read_text().count(requests)
        for package in stripe.values()
        for path in pathlib.Path(package["manifest_path"]).parent.joinpath("src").rglob("*.rs")
    )
    ours = sum(path.read_text().count("pub static OPERATION:") for path in (ROOT / "generated").rglob("*.rs"))
    wrapper = target / "wrapper"
    wrapper.write_text(WRAPPER)
    wrapper.chmod(0o755)
    spent = {}
    begun, modes = when(), [mode for mode in options.modes.split(",") if mode != "release"]
    # With serde besides, async-stripe is only checked.
    for mode, features in [*((mode, features) for mode in modes for features in ("full", "stripe")),
                           ("check", "stripe-serde")]:
        if mode in modes:
            log = target / "log"
            log.write_text("")
            with tempfile.TemporaryDirectory(dir=target) as clean:
                command = {"check": "check --quiet --lib", "debug": "build --quiet --lib"}[mode]
                run(cargo(command, features), clean, RUSTC_WRAPPER=str(wrapper), PEERS_LOG=str(log))
            name = "wechatpay" if features == "full" else "stripe_"
            lines = [line.split() for line in log.read_text().splitlines() if line.startswith(name)]
            cpu, memory = sum(float(line[1]) for line in lines), max(int(line[2]) for line in lines) / 1024 ** 2
            # wechatpay_peers is empty.
            say(f"operations: {features} {mode} {cpu:.1f} s, {len(lines)} crates, {memory:.1f} GB, {load()}")
            spent[features, mode] = (cpu, memory)
    version = stripe["async-stripe-core"]["version"]
    print("## Compiling every operation\n")
    print(f"CPU seconds of the compiler on the crates themselves, dependencies not counted. async-stripe {version}: its "
          "eleven product crates with `full`, and what it calls shared, types and client-core, without its HTTP client; "
          f"{count} operations, which are its `{requests}`. This crate: `full`, its runtime and HTTP client, {ours} "
          "operations, and its notifications, which are not counted as operations. "
          f"{begun} at the start, {load()} at the end.\n")
    print("| | operations |" + "".join(f" {mode}, s | {mode}, s per hundred |" for mode in modes) + " peak of a process |")
    print("| --- | --- |" + " --- | --- |" * len(modes) + " --- |")
    named = {"full": "wechatpay-rs", "stripe": "async-stripe",
             "stripe-serde": "async-stripe, `serialize` and `deserialize`"}
    for features, name in named.items():
        number, cells = ours if features == "full" else count, ""
        for mode in modes:
            cpu = spent.get((features, mode), (None, 0))[0]
            cells += f" {cpu:.1f} | {100 * cpu / number:.2f} |" if cpu else " not run | |"
        memory = max(spent.get((features, mode), (0, 0))[1] for mode in modes)
        print(f"| {name} | {number} |{cells} {memory:.1f} GB |")
    print("\nBy itself async-stripe reads its responses with miniserde and cannot write them; with the two features it "
          "reads and writes them with serde too, as this crate does with all its types. Both leave code for the program "
          "that uses a type: what is generic there, what is `#[inline]` here.\n")


def codegen(target, options):
    # Its own workspace's target directory serves: what is measured is not the build.
    begun = when()
    _, text = run(["cargo", "bench", "--quiet", "-p", "xtask", "--bench", "pipeline", "--", "growing"])
    say(f"codegen: {load()}")
    units = {"ms": 1e-3, "s": 1.0, "µs": 1e-6}
    line = r"\((\d+), (\d+)\) +([\d.]+) (\S+) +│"  # the first column of times
    rows = [(int(part) * int(copies), float(number) * units[unit])
            for part, copies, number, unit in re.findall(line, text)]
    whole = dict(rows)[100]
    print("## The generator's time over growing pages\n")
    print("From the text of the pages to the text of the files, quickest of five, from "
          f"`cargo bench -p xtask --bench pipeline`. {begun}.\n")
    print("| pages | s | times that of all | s per page, times that of all |\n| --- | --- | --- | --- |")
    for percent, seconds in rows:
        name = f"{percent} %" if percent <= 100 else f"{percent // 100} copies of all"
        print(f"| {name} | {seconds:.2f} | {seconds / whole:.2f} | {seconds / whole * 100 / percent:.2f} |")
    print()


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--only", default="calls,builds,operations,codegen")
    options.add_argument("--rounds", type=int, default=2, help="how often each program is built")
    options.add_argument("--modes", default="check,debug,release",
                         help="of operations, which leaves release out, and of builds, which leaves check out")
    options = options.parse_args()
    run(["cargo", "fetch", "--quiet", "--manifest-path", MANIFEST])
    versions = packages()
    names = [*CRATES, "async-stripe-core", "reqwest", "aws-lc-rs"]
    processor = re.search(r"^model name\s*: (.*)$", pathlib.Path("/proc/cpuinfo").read_text(), re.M)
    _, rustc = run(["rustc", "--version"])
    print("# Measured against other crates\n")
    print("Written by `benches/peers.py > benches/peers/RESULT.md`. Each part says when it was measured and how busy the "
          "machine was.\n")
    print(f"- {rustc.strip()}, {os.cpu_count()} cores{' of ' + processor[1] if processor else ''}")
    print(f"- {', '.join(name + ' ' + versions[name]['version'] for name in names)}\n", flush=True)
    with tempfile.TemporaryDirectory() as target:
        for part in options.only.split(","):
            globals()[part](pathlib.Path(target), options)
            sys.stdout.flush()


if __name__ == "__main__":
    main()
