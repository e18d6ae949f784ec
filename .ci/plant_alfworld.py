#!/usr/bin/env python3
"""plant_alfworld.py DATA WORK: plants every whole ALFWorld conversation and prompt of DATA as chat rows, with ids, file
names and the words alfworld and textworld stripped, builds a set, and demands that all of them are dropped as
contaminated and that no row of the set holds any of their sentences. Standard library only."""
import json, os, re, subprocess, sys

data, work = sys.argv[1:3]
strip = lambda text: re.sub(r"(?i)alf_?world|text_?world|,? ?alfred!?|tw[-_]\w*|trial_T\w+", "", text)


def texts(node):
    """Every string below node, in order."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, list):
        for child in node:
            yield from texts(child)
    elif isinstance(node, dict):
        for key, child in node.items():
            if key not in ("id", "from", "role", "name", "task_type", "loss"):
                yield from texts(child)


def whole():
    """The conversations and prompts, each as the list of its texts."""
    for name in ("alfworld_gt_traj.json", "eto_alfworld_icl.json"):
        yield from (list(texts(c)) for c in json.load(open(f"{data}/alfworld-trajectories/{name}")))
    yield from ([t] for t in json.load(open(f"{data}/alfworld-trajectories/react_alfworld_3prompts.json")).values())
    for name in sorted(os.listdir(f"{data}/agentbench/alfworld/prompts")):
        prompts = json.load(open(f"{data}/agentbench/alfworld/prompts/{name}"))
        yield from (list(texts(p)) for p in (prompts.values() if isinstance(prompts, dict) else prompts))
    yield from (list(texts(c)) for c in json.load(open(f"{data}/agentinstruct/alfworld.sample_raw.json")))
    for folder, _, names in sorted(os.walk(f"{data}/alfworld-trajectories/json_2.1.1")):
        yield from (list(texts(json.load(open(os.path.join(folder, n))))) for n in sorted(names) if n.endswith(".json"))


planted = os.path.join(work, "planted", "general_chat")
os.makedirs(planted)
rows = []
for i, parts in enumerate(whole()):
    parts = [strip(p) for p in parts if p.strip()]
    half = max(1, len(parts) // 2)
    rows.append({"instruction": "\n".join(parts[:half]), "input": "", "output": "\n".join(parts[half:]) or f"Row {i}."})
with open(os.path.join(planted, "alpaca.jsonl"), "w") as out:
    out.writelines(json.dumps(r, ensure_ascii=False) + "\n" for r in rows)
result = os.path.join(work, "planted-out")
subprocess.run(["./assay", "build", "sft", "--quiet", "--data", os.path.join(work, "planted"), "--out", result], check=True)
dropped = [json.loads(l) for l in open(f"{result}/training_set_v1_dropped.jsonl")]
caught = {d["record"] for d in dropped if d["file"] == "general_chat/alpaca.jsonl" and d["reason"] == "contaminated"}
missed = [i + 1 for i in range(len(rows)) if i + 1 not in caught]
written = sum(json.loads(l)["origin"][0]["file"] == "general_chat/alpaca.jsonl"
              for l in open(f"{result}/training_set_v1_lineage.jsonl"))
print(f"planted {len(rows)}, removed as contaminated {len(caught)}, written {written}; missed records: {missed[:20]}")
for i in missed[:5]:
    print("  missed:", rows[i - 1]["instruction"][:300].replace("\n", " "))
sys.exit(1 if missed or written else 0)
