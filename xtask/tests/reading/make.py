#!/usr/bin/env python3
"""Writes agreed.tsv and differing.tsv, what `tests/corpus/reading.rs` compares with.

usage: make.py READING.jsonl.gz CATALOG.jsonl SPEC

READING is an independent reading of the documentation, CATALOG what `cargo xtask catalog --source website` prints. The
hashes of agreed.tsv are those of the reading. Those of differing.tsv are ours: each needs a reason below.
"""
import gzip, json, os, re, sys

ERRATA = "errata.toml corrects the page"
REASONS = [  # what differs (a pattern over "what side path theirs ours") and why ours is right
    (r"^missing response `30x`", "the reading takes the redirect row for a field"),
    (r"^missing request (add|modify|query)institutionsub", "a segment spelt with a capital letter is no parameter"),
    (r"^in request \S+ body file$", "a childless object of a multipart body is a file part"),
    (r"^(missing|extra) ", ERRATA),
    (r"^in request \S+ (query|body) path$|^required request (bill_type|subject_info\.(business_license|certificate)_info|(combine_)?transaction_id) ", ERRATA),
    (r"^mark response \S+ None rsa$|^type request dish_list\[\]\.count |^type response discount_mode ", ERRATA),
    (r"^type response (promotion_detail|receivers) |^type request \S*(_fee|_amount|coupon_count) ", ERRATA),
    (r"^(type|required|enum|mark) request (sub_is_subscribe|promotion_detail\S*) ", ERRATA),
    (r"^enum \S+ \S+ \[\] ", "the page lists the values a line each, or names the fixed one"),
    (r"^enum response authorization_state ", "the page names one value twice"),
]
EXCEPTION = "the reading leaves the error table of a download out"


def fnv(text):
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return f"{value:016x}"


def once(rows):
    """Each path once: the forms of a field share theirs."""
    kept = {}
    for row in rows:
        kept.setdefault(row["path"], row)
    return kept


def line(side, row):
    place = row["in"] if side == "request" else "-"
    required = "required" if row["required"] else "optional"
    cells = [side, row["path"], place, row["type"], required, row["mark"] or "-", "|".join(row["enum"])]
    return "\t".join(cells) + "\n"


def summary(operation):
    sides = {side: once(operation[side]) for side in ("request", "response")}
    lines = {line(side, row) for side, rows in sides.items() for row in rows.values()}
    counts = [str(len(sides["request"])), str(len(sides["response"]))]
    return [*counts, fnv("".join(sorted(lines, key=str.encode)))]


def differences(theirs, ours):
    for side in ("request", "response"):
        a, b = once(theirs[side]), once(ours[side])
        yield from (f"missing {side} {path}" for path in a if path not in b)
        yield from (f"extra {side} {path}" for path in b if path not in a)
        for path in (path for path in a if path in b):
            for key in ("type", "required", "mark", "enum") + (("in",) if side == "request" else ()):
                if a[path][key] != b[path][key]:
                    yield f"{key} {side} {path} {a[path][key]} {b[path][key]}"


def reason(page, text, difference):
    if difference.startswith("extra response") and "异常字典" in text:
        return EXCEPTION
    why = next((why for pattern, why in REASONS if re.search(pattern, difference)), None)
    if why == ERRATA and page not in ERRATA_TEXT:
        why = None
    return why or sys.exit(f"{page}: no reason for: {difference}")


reading, catalog, spec = sys.argv[1:]
ERRATA_TEXT = open(os.path.join(spec, "errata.toml"), encoding="utf-8").read()
ours = {(o["page"], o["method"]): o for o in map(json.loads, open(catalog, encoding="utf-8"))}
# Pages by hand are no part of the documentation that was read.
ours = {key: o for key, o in ours.items() if not key[0].startswith("spec/own/")}
commit = re.search(r'commit = "(.*)"', open(os.path.join(spec, "SOURCE.toml")).read())[1]
agreed, differing = [f"# commit {commit}"], [f"# commit {commit}"]
for theirs in sorted(map(json.loads, gzip.open(reading, "rt")), key=lambda o: (o["page"], o["method"])):
    page, method = theirs["page"], theirs["method"]
    mine = ours.pop(("spec/" + page, method))
    text = open(os.path.join(spec, page), encoding="utf-8").read()
    reasons = sorted({reason(page, text, difference) for difference in differences(theirs, mine)})
    cells = [page, method, *summary(mine if reasons else theirs), fnv(text)]
    (differing if reasons else agreed).append("\t".join(cells + ["; ".join(reasons)] * bool(reasons)))
assert not ours, f"operations the reading does not have: {list(ours)}"
here = os.path.dirname(os.path.abspath(__file__))
for name, lines in (("agreed.tsv", agreed), ("differing.tsv", differing)):
    open(os.path.join(here, name), "w", encoding="utf-8").write("\n".join(lines) + "\n")
print(len(agreed) - 1, "operations agree,", len(differing) - 1, "differ")
