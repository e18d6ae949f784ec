#!/usr/bin/env python3
"""Checks a set of RL prompts with Python's json and sqlite3 alone, and its golds with `assay score`.

    python3 .ci/check_prompts.py OUT --data DIR [--starter DIR] [--apart SFT_ROWS]

Form, lineage and books of the rows; every gold runs on its db_path and returns rows, or changes a table. `assay score`
must find each gold, wrapped in ReAct, exact, and give nothing above 0 for an empty answer and for the prompt itself.
--apart: the rows of an SFT set that must share no question, gold or task. Last line: `N passed, M failed`.
"""

import argparse
import collections
import hashlib
import json
import pathlib
import re
import sqlite3
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
KEYS = ["prompt", "task_type", "source", "gold_sql", "db_path"]
FENCE = re.compile(r"^```sql\s*\n(.*?)\n?^```", re.M | re.S)
failures = collections.Counter()
passed = collections.Counter()


def that(ok, rule, what=""):
    if ok:
        passed[rule] += 1
    else:
        failures[rule] += 1
        if failures[rule] <= 5:
            print(f"FAILED {rule}: {what}")


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def plain(text):
    return " ".join(text.lower().split())


def database(roots, path, opened={}):
    """A fresh copy in memory."""
    if path not in opened:
        file = next(root / path for root in roots if (root / path).is_file())
        source = sqlite3.connect(":memory:")
        if path.endswith(".sql"):
            source.executescript(file.read_text("utf-8"))
        else:
            sqlite3.connect(f"file:{file}?mode=ro", uri=True).backup(source)
        opened[path] = source
    copy = sqlite3.connect(":memory:")
    opened[path].backup(copy)
    copy.text_factory = lambda raw: raw.decode("utf-8", "replace")
    return copy


def tables(connection):
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {name: sorted(map(repr, connection.execute(f'SELECT * FROM "{name}"').fetchall())) for (name,) in names}


def check_gold(row, roots):
    connection = database(roots, row["db_path"])
    change = not re.match(r"(?is)\s*(select|with|values)\b", row["gold_sql"])
    before = tables(connection) if change else None
    try:
        found = connection.execute(row["gold_sql"]).fetchall()
    except sqlite3.Error as error:
        return that(False, "gold runs", f"{row['gold_sql']}: {error}")
    that(True, "gold runs")
    that(tables(connection) != before if change else found, "gold has rows or changes a table", row["gold_sql"])
    schema = sqlite3.connect(":memory:")
    fences = FENCE.findall(row["prompt"][1]["content"])
    that(len(fences) == 1, "one schema fence", row["gold_sql"])
    try:
        schema.executescript(fences[0])
        schema.execute("EXPLAIN " + row["gold_sql"])
        that(True, "gold compiles on the schema shown")
    except (sqlite3.Error, IndexError) as error:
        that(False, "gold compiles on the schema shown", f"{row['gold_sql']}: {error}")


def check_scores(rows, data):
    items = []
    for row in rows:
        copied = "\n".join(message["content"] for message in row["prompt"])
        react = f"Thought: I run it.\nAction: execute_sql\n```sql\n{row['gold_sql']}\n```"
        items.append({**row, "completions": [react, "", copied]})
    args = [ROOT / "assay", "score", "-"] + [arg for folder in data for arg in ("--data", folder)]
    text = "".join(json.dumps(item, ensure_ascii=False) + "\n" for item in items)
    done = subprocess.run(list(map(str, args)), input=text, capture_output=True, text=True, cwd=ROOT)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    that(len(answers) == len(rows), "a score for each prompt", done.stderr[-300:])
    for row, answer in zip(rows, answers):
        gold, empty, copied = answer.get("verdicts", [{}] * 3)
        that(gold.get("tier") == "exact" and gold.get("score") == 1.0, "the gold is exact", f"{row['gold_sql']}: {gold}")
        for name, verdict in ("an empty answer", empty), ("the prompt as answer", copied):
            score = verdict.get("score")
            that(score is not None and score <= 0, f"{name} is not above 0", f"{row['gold_sql']}: {verdict}")


def goal(text):
    found = re.search(r"(?is)Instruction:\s*(?:\[SEP\])?\s*(.+?)\s*(?:\[SEP\]|\n|$)", text)
    text = found.group(1) if found else text.split("\n\nYou have looked around:")[0].split("\n\nAnswer with one line")[0]
    return plain(text.lower().replace('"', "").replace("'", "").split(", and price lower than")[0])


def contents(path):
    """Questions and golds with their database, and tasks, of a set."""
    found = set()
    about = lines(str(path)[: -len(".jsonl")] + "_lineage.jsonl")
    for row, origin in zip(lines(path), about):
        messages = row.get("messages") or row["prompt"]
        users = [m["content"] for m in messages if m["role"] == "user" and not m["content"].startswith("Observation:")]
        if row["task_type"] == "env":
            found.add(("task", goal(users[0])))
            found |= {("world", edit) for edit in origin["edits"] if edit.startswith("instance:")}
        elif row["task_type"] == "db" and origin["db_path"]:
            if "prompt" in row:
                users = [users[0].split("\n```\n\n")[-1].split("\nAsked now:\n")[-1]]
            golds = [row["gold_sql"]] if "prompt" in row else [
                sql for m in messages if m["role"] == "assistant" for sql in FENCE.findall(m["content"])]
            found |= {("question", origin["db_path"], plain(text)) for text in users}
            found |= {("gold", origin["db_path"], plain(sql)) for sql in golds}
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--data", type=pathlib.Path, action="append", default=[])
    parser.add_argument("--starter", type=pathlib.Path, default=ROOT / "starter")
    parser.add_argument("--apart", type=pathlib.Path)
    parser.add_argument("--db", default="500:800")
    parser.add_argument("--env", default="300:500")
    args = parser.parse_args()
    file = args.out / "rl_prompts_v1.jsonl"
    rows, about = lines(file), lines(args.out / "rl_prompts_v1_lineage.jsonl")
    meta = json.loads((args.out / "rl_prompts_v1_metadata.json").read_text("utf-8"))
    of = {kind: [row for row in rows if row["task_type"] == kind] for kind in ("db", "env")}
    for kind, bounds in ("db", args.db), ("env", args.env):
        low, high = map(int, bounds.split(":"))
        that(low <= len(of[kind]) <= high, f"{bounds} {kind} prompts", len(of[kind]))
    that(len(rows) == len(about) == meta["rows"] == sum(map(len, of.values())), "rows, lineage and metadata agree")
    that(hashlib.sha256(file.read_bytes()).hexdigest() == meta["output"]["sha256"], "the hash of the metadata")
    users = [plain(row["prompt"][1]["content"]) for row in rows]
    that(len(set(users)) == len(users), "no two user messages are the same")
    golds = [(row["db_path"], plain(row["gold_sql"])) for row in of["db"]]
    that(len(set(golds)) == len(golds), "no gold twice on a database")
    roots = [*args.data, args.starter]
    for row, origin in zip(rows, about):
        that(list(row) == KEYS, "keys", list(row))
        that([m["role"] for m in row["prompt"]] == ["system", "user"], "roles")
        line = json.dumps(row["prompt"], ensure_ascii=False, separators=(",", ":"))
        that(hashlib.sha256(line.encode()).hexdigest()[:16] == origin["id"], "id")
        that(origin["db_path"] == row["db_path"], "db_path of the lineage")
        if row["task_type"] == "db":
            check_gold(row, roots)
        else:
            that(row["gold_sql"] is None and row["db_path"] is None, "an env prompt has no gold")
            that("Action:" in row["prompt"][1]["content"], "the prompt says how an action is written")
    check_scores(of["db"], args.data)
    for source, book in meta["sources"].items():
        carried = None
        for stage in book["stages"]:
            spent = stage["out"] + stage["merged"] + sum(stage["dropped"].values())
            that(stage["in"] + stage["split"] == spent, "books balance", f"{source} {stage}")
            that(carried in (None, stage["in"]), "a stage takes what the one before let out", f"{source} {stage}")
            carried = stage["out"]
        that((carried or 0) == book["written"], "the last stage lets out what was written", source)
    if args.apart:
        shared = contents(file) & contents(args.apart)
        that(not shared, "nothing shared with the SFT set", sorted(map(str, shared))[:5])
    changes = [row for row in of["db"] if not re.match(r"(?is)\s*(select|with|values)\b", row["gold_sql"])]
    verbs = collections.Counter(row["gold_sql"].split()[0].upper() for row in changes)
    print(f"{len(of['db'])} db ({dict(verbs)}), {len(of['env'])} env, by source "
          f"{dict(collections.Counter(row['source'] for row in rows))}")
    for rule in sorted(passed | failures):
        print(f"{passed[rule]:6} {failures[rule]:4} {rule}")
    print(f"{sum(passed.values())} passed, {sum(failures.values())} failed")
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
