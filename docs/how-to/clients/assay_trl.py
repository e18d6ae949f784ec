"""Rewards of a running `assay score --serve PORT` for TRL: GRPOTrainer(reward_funcs=assay_reward, …)."""

import json
import os
import urllib.request

URL = os.environ.get("ASSAY_URL", "http://127.0.0.1:8000")
FIELDS = ("task_type", "source", "gold_sql", "db_path", "states", "answer", "instance")


def assay_reward(prompts, completions, **columns):
    """One float per completion; None where it cannot be scored, which TRL leaves out."""
    items = [{"prompt": prompt, "completion": completion} for prompt, completion in zip(prompts, completions)]
    for field in FIELDS:
        for item, value in zip(items, columns.get(field) or ()):
            item[field] = value
    body = json.dumps({"items": items}).encode()
    with urllib.request.urlopen(urllib.request.Request(f"{URL}/score", body), timeout=600) as answer:
        return [result["scores"][0] if "scores" in result else None for result in json.load(answer)["results"]]
