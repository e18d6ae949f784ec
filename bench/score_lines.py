#!/usr/bin/env python3
"""score_lines.py lines WORK.jsonl DATA given|made OUT.jsonl   the peers' work as lines of `assay score`
score_lines.py sql WORK.jsonl OUT_DIR                           a file per database with all its statements, for sqlite3
score_lines.py compare WORK.jsonl REWARDS.jsonl SCORES.jsonl    where the users' loop and `assay score` differ, by rule, as Markdown
"""
import collections
import json
import os
import sys
import textwrap


def rows(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def lines(work, data, states, out):
    with open(out, "w", encoding="utf-8") as file:
        for item in rows(work):
            line = {"id": item["prompt_id"], "completions": item["completions"], "gold_sql": item["gold_sql"],
                    "db_path": os.path.relpath(os.path.realpath(item["db_path"]), os.path.realpath(data))}
            if states == "given":
                line["states"] = []
            file.write(json.dumps(line) + "\n")


def sql(work, folder):
    """Statements that write are left out: the CLI would need a copy of the database for each."""
    files = {}
    for item in rows(work):
        file = files.get(item["db_path"])
        if file is None:
            name = os.path.basename(item["db_path"]) + ".sql"
            file = files[item["db_path"]] = open(os.path.join(folder, name), "w", encoding="utf-8")
            print(item["db_path"], file.name, sep="\t")
        for statement in item["completions"]:
            if statement.lstrip().upper().startswith(("SELECT", "WITH")) and statement.count("'") % 2 == 0 \
                    and statement.count('"') % 2 == 0:
                file.write(statement.replace("\n", " ").rstrip().rstrip(";") + ";\n")
    for file in files.values():
        file.close()


def compare(work, rewards, scores):
    theirs = {item["prompt_id"]: item["rewards"] for item in rows(rewards)}
    kinds = collections.Counter()
    found = []
    same = 0
    for item, ours in zip(rows(work), rows(scores)):
        assert item["prompt_id"] == ours["id"]
        for i in range(len(item["completions"])):
            their, verdict = theirs[item["prompt_id"]][i], ours["verdicts"][i]
            if verdict["score"] is not None and abs(verdict["score"] - their) < 1e-9:
                same += 1
                continue
            word = "exact" if their == 1 else "partial" if their > 0 else "nothing" if their == -0.25 else "error"
            kind = (word, verdict["tier"], verdict["rule"])
            kinds[kind] += 1
            found.append((kind, ours["id"], i))
    print("%d completions are judged alike, %d are not.\n" % (same, len(found)))
    print("| the loop | `assay score` | rule | completions |\n|---|---|---|---|")
    for (word, tier, rule), count in kinds.most_common():
        print("| %s | %s | %s | %d |" % (word, tier, rule, count))
    for kind, _ in kinds.most_common():
        print("\n## The loop %s, `assay score` %s (%s)\n" % kind)
        places = ["%s/%d" % (prompt.removeprefix("spider-dev-"), i) for k, prompt, i in found if k == kind]
        print("\n".join(textwrap.wrap(" ".join(places), 120)))


if __name__ == "__main__":
    {"lines": lines, "sql": sql, "compare": compare}[sys.argv[1]](*sys.argv[2:])
