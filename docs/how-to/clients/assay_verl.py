"""Rewards of a running `assay score --serve PORT` for verl: reward.custom_reward_function.path=…/assay_verl.py."""

import json
import os
import urllib.request

URL = os.environ.get("ASSAY_URL", "http://127.0.0.1:8000")


def compute_score(data_source, solution_str, ground_truth, extra_info=None, **kwargs):
    """The score as a float; what cannot be scored counts 0, because verl wants a number."""
    item = {"source": data_source, **(extra_info or {}), "completion": solution_str}
    if item.get("task_type") != "env":
        item["gold_sql"] = item.get("gold_sql") or ground_truth or None
    body = json.dumps({"items": [item]}, default=str).encode()
    with urllib.request.urlopen(urllib.request.Request(f"{URL}/score", body), timeout=600) as answer:
        result = json.load(answer)["results"][0]
    return float(result.get("scores", [0])[0] or 0)
