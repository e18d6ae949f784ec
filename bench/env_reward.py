#!/usr/bin/env python3
"""The env reward and the original heuristic on real steps, on impossible ones and on nonsense: the table of
docs/concepts/env-reward.md.

    python3 bench/env_reward.py [--data ../shared/data] [--show N]

Steps: WebShop of AgentTuning (clean_*.json) and ETO, ScienceWorld of ETO's examples and of LTSure, the gold paths of
ScienceWorld with no thought, and the synthetic worlds of a set that `assay build sft` makes here, with the instance of
their lineage. Impossible: the same steps with the thing, the button or the place replaced by a purple unicorn, and with
the action of another step. --show prints N real steps with a thought that score less than 0.9.
"""

import argparse
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict

ROOT = pathlib.Path(__file__).resolve().parent.parent
VERB = re.compile(
    r"(?:look (?:at|in|on)|open|close|deactivate|activate|connect|disconnect|use|examine|read|move|pick up|pour|dunk"
    r"|mix|teleport to|go to|focus on) "
)
ACTION = re.compile(r"Action:\s*([^\n]*)")
NONSENSE = [
    "Thought: aaaaaaaaaaaaaaaaaaaaaaaa\nAction: algorithm\nAction Input: banana",
    "Thought: I must do all of this at once to be done as early as I can.\n"
    + "\n".join(f"Action: go to room {i}" for i in range(10)),
    "Thought: look look look look look look look look look look look look\nAction: look into the category of mango",
    "Thought: xqzv plokw mnbvt rtzuk wqpxl kjhgf dfghj zxcvb nmqwr tzplk\nAction: google output\nAction Input: cargo",
    "Thought: I use my research because the house is my category.\nAction: because research",
    "Thought: I do it in one go, as that is shorter.\nAction: go go go\nAction: take take\nObservation: Done. You win.",
    "Thought: " + "." * 60 + "\nAction: finish",
    "Thought: The next thing that I do here is what I have to do.\nAction: take everything\nFinal Answer: done",
]


def turns(record):
    for turn in record if isinstance(record, list) else record.get("conversations") or record["messages"]:
        speaker = turn.get("from") or turn.get("role")
        text = turn["value"] if "value" in turn else turn["content"]
        role = {"gpt": "assistant", "human": "user"}.get(speaker, speaker)
        yield {"role": role, "content": text}


def steps(name, source, records):
    """One item a step: the conversation up to it, and the step."""
    for record in records:
        prompt = []
        for turn in turns(record):
            if turn["role"] == "assistant" and ACTION.search(turn["content"]):
                yield {"group": name, "source": source, "prompt": list(prompt), "completion": turn["content"]}
            prompt.append(turn)


def gold_paths(path):
    for task in json.loads(path.read_text()).values():
        for sequence in task["goldActionSequences"]:
            prompt = [{"role": "user", "content": sequence["taskDescription"]}]
            for step in sequence["path"]:
                answer = f"Action: {step['action']}"
                yield {"group": "ScienceWorld, gold paths, no thought", "source": "scienceworld",
                       "prompt": list(prompt), "completion": answer}
                prompt.append({"role": "assistant", "content": answer})
                prompt.append({"role": "user", "content": "Observation: " + step["observation"]})


def built(work, data):
    """Rows of our own sets: ScienceWorld's gold paths with derived thoughts, and the games of the synthetic worlds."""
    subprocess.run(["./assay", "build", "sft", "--quiet", "--data", data, "--out", work], cwd=ROOT, check=True)
    rows = [json.loads(line) for line in open(f"{work}/training_set_v1.jsonl", encoding="utf-8")]
    lineage = [json.loads(line) for line in open(f"{work}/training_set_v1_lineage.jsonl", encoding="utf-8")]
    for row, parent in zip(rows, lineage):
        prompt = []
        for message in row["messages"] if row["source"] in ("scienceworld", "synthetic_react") else ():
            if message["role"] == "assistant":
                item = {"source": row["source"], "prompt": list(prompt), "completion": message["content"]}
                if row["source"] == "scienceworld":
                    yield {"group": "ScienceWorld, gold paths, derived thoughts", **item}
                else:
                    yield {"group": "synthetic worlds", **item, "edits": parent["edits"]}
                    yield {"group": "synthetic worlds, world not given", **item}
            prompt.append(message)


def with_action(item, action):
    found = ACTION.search(item["completion"])
    text = item["completion"]
    return text[: found.start(1)] + action + text[found.end(1):]


def impossible(item, kind, others, draw):
    found = ACTION.search(item["completion"])
    if not found:
        return None
    action = found.group(1)
    if kind == "of another step":
        other = draw.choice(others)
        return with_action(item, other) if other != action else None
    if item["source"] == "webshop":
        return with_action(item, "click[purple unicorn]")
    verb = VERB.match(action)
    if item["source"] == "scienceworld":
        return with_action(item, verb.group() + "purple unicorn") if verb else None
    return with_action(item, action.split()[0] + " purple unicorn")


def score(items, reward, data):
    lines = "".join(json.dumps({"task_type": "env", **{k: v for k, v in item.items() if k != "group"}}) + "\n"
                    for item in items)
    done = subprocess.run(["./assay", "score", "--quiet", "--isolation", "none", "--reward", reward], cwd=ROOT, input=lines,
                          stdout=subprocess.PIPE, encoding="utf-8")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    bad = [answer["error"] for answer in answers if "error" in answer]
    if bad or len(answers) != len(items):
        sys.exit(f"{len(bad)} lines could not be scored, the first: {bad[:1]}")
    return [answer["verdicts"][0] for answer in answers]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=pathlib.Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--sample", type=int, default=1500, help="at most that many steps of a group, by seed")
    parser.add_argument("--show", type=int, default=0)
    args = parser.parse_args()
    data = args.data.resolve()

    def load(path):
        return json.loads((data / path).read_text(encoding="utf-8"))

    clean = load("webshop/clean_sneakers_observation-attack.json") + load("webshop/clean_sneakers_query-attack.json")
    eto = load("eto/sample_raw.json")
    items = [
        *steps("WebShop, AgentTuning", "webshop", clean),
        *steps("WebShop, ETO", "webshop", [r for r in eto if "WebShop" in json.dumps(r)]),
        *steps("ScienceWorld, ETO's examples", "scienceworld", load("scienceworld/eto_sciworld_icl.json")),
        *steps("ScienceWorld, LTSure", "scienceworld", load("scienceworld/ltsure_sci.sample1.json")),
        *gold_paths(data / "scienceworld" / "goldsequences-0-15.subset.json"),
    ]
    with tempfile.TemporaryDirectory() as work:
        items += built(work, data)
    draw = random.Random(7)
    actions = defaultdict(list)
    for item in items:
        actions[item["source"]] += ACTION.findall(item["completion"])
    by_group = defaultdict(list)
    for item in items:
        by_group[item["group"]].append(item)
    items = [item for found in by_group.values() for item in draw.sample(found, min(len(found), args.sample))]
    real = list(items)
    for kind in "a purple unicorn", "of another step":
        for item in real:
            if not {"impossible", "no"} & set(item["group"].replace(",", "").split()):
                completion = impossible(item, kind, actions[item["source"]], draw)
                if completion:
                    items.append({**item, "group": f"{item['group']} · impossible: {kind}", "completion": completion})
    first = [{"source": s, "prompt": next(i["prompt"] for i in items if i["source"] == s)} for s in actions]
    for item in first:
        for text in NONSENSE:
            items.append({**item, "group": f"nonsense as {item['source']}", "completion": text})
        copied = "\n\n".join(message["content"] for message in item["prompt"])
        items.append({**item, "group": "the prompt copied", "completion": copied})
        items.append({**item, "group": "empty", "completion": " \n"})

    ours, original = score(items, "default", data), score(items, "seed-literal", data)
    groups = defaultdict(list)
    for item, a, b in zip(items, ours, original):
        groups[item["group"]].append((item, a, b))
    print("| steps | n | mean | at 1.0 | action valid | original: mean | at 1.0 | action valid |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    for name, found in groups.items():
        cells = []
        for verdicts in [a for _, a, _ in found], [b for _, _, b in found]:
            scores = [verdict["score"] for verdict in verdicts if verdict["score"] is not None]
            cells.append(f"{sum(scores) / max(1, len(scores)):.3f}")
            cells.append(f"{sum(s >= 1 for s in scores) / max(1, len(scores)):.1%}")
            valid = sum(verdict["detail"].get("action", 0) > 0 for verdict in verdicts)
            cells.append(f"{valid / len(verdicts):.1%}")
        print(f"| {name} | {len(found):,} | " + " | ".join(cells) + " |")
    print("\nhighest score of a nonsense that the original gives 1.0:",
          max(a["score"] for i, a, b in zip(items, ours, original) if "nonsense" in i["group"] and b["score"] >= 1))
    for name, found in groups.items():
        low = [(i, a) for i, a, _ in found if (a["score"] or 0) < 0.9]
        print(name, Counter(a["rule"] for _, a in low).most_common(6),
              Counter(a["detail"].get("thought") for _, a in low).most_common(5), file=sys.stderr)
        for item, verdict in low[: args.show]:
            print("  ", verdict, repr(item["completion"][:200]), file=sys.stderr)


if __name__ == "__main__":
    main()
