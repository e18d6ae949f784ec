#!/usr/bin/env python3
"""Trains one real step on what we write, with the real trainers, on CPU, on a tiny random model.

    python3 .ci/trainers.py [--venv DIR] [--pairs FILE]

1. Builds RL prompts with --also trl and verl. TRL's GRPOTrainer makes a step on rl_prompts_v1.jsonl with completions
   of its own, and one on rl_prompts_v1_trl.jsonl with completions that are given (the gold and a wrong one), rewarded
   by docs/how-to/clients/assay_trl.py and a running `assay score --serve`.
2. verl's RLHFDataset loads rl_prompts_v1_verl.parquet; its two NaiveRewardManagers, the one of its workers and the one
   of its reward loop, score answers to it with docs/how-to/clients/assay_verl.py, which verl loads by the option that
   the guide names.
3. `assay build pairs` chooses pairs from given completions, and TRL's DPOTrainer makes a step on dpo_pairs_v1.jsonl,
   or on the file that --pairs names.

The first run installs pinned versions into target/trainers: 6 GB, most of it torch's libraries for GPUs, which its
wheel cannot do without; one to seven minutes. verl comes alone, with the packages that its classes import: what it asks for
as a whole wants an older transformers than the one that TRL is tried with. Last line: `N passed, M failed`.
"""

import argparse
import asyncio
import importlib.metadata
import json
import math
import os
import pathlib
import re
import tempfile

from outside import ROOT, Checks, assay, chatml_tokenizer, enter_venv, lines
from reward_clients import CLIENTS, client, server

PINS = ["torch==2.15.0", "transformers==5.23.0", "trl==1.16.0", "accelerate==1.15.0", "datasets==5.2.0"]
PINS += ["jinja2==3.1.6", "ray==2.60.0", "tensordict==0.10.0", "torchdata==0.11.0", "codetiming==1.4.0"]
PINS += ["omegaconf==2.4.0", "pillow==13.0.0", "aiohttp==3.14.5"]
ALONE = ["verl==0.9.1"]
TOKENS = 1 << 13  # more than any prompt has
STEP_TAKEN = 0.7  # the parts for the form and for an action of this world


def version(package):
    return f"{package} {importlib.metadata.version(package)}"


def right(row):
    """The gold, or the first of the steps that the prompt says are possible."""
    if row["gold_sql"]:
        return f"```sql\n{row['gold_sql']}\n```"
    action = re.search(r"\nPossible now:\n- (.+)", row["prompt"][-1]["content"]).group(1)
    return f"Thought: Nothing is known yet, so I begin with what tells me most.\nAction: {action}"


def tiny_model(tokenizer):
    import torch
    import transformers

    torch.manual_seed(1)
    sizes = {"hidden_size": 32, "intermediate_size": 32, "num_hidden_layers": 1, "num_attention_heads": 2}
    config = transformers.Qwen2Config(
        vocab_size=len(tokenizer), num_key_value_heads=2, max_position_embeddings=TOKENS, **sizes
    )
    return transformers.Qwen2ForCausalLM(config)


def trained(trainer):
    """Makes the step. Answers its last loss, and whether the model is another one after it."""
    before = {name: weight.detach().clone() for name, weight in trainer.model.named_parameters()}
    loss = trainer.train().training_loss
    changed = any(not weight.equal(before[name]) for name, weight in trainer.model.named_parameters())
    return loss, changed


STEP_OPTIONS = {"max_steps": 1, "use_cpu": True, "bf16": False, "report_to": [], "save_strategy": "no"}
STEP_OPTIONS |= {"learning_rate": 0.01, "disable_tqdm": True}


def grpo(checks, folder, work, tokenizer):
    import datasets
    from trl import GRPOConfig, GRPOTrainer

    reward = client("assay_trl").assay_reward

    def step(name, rows, **how):
        calls = []

        def assay_reward(prompts, completions, **columns):
            calls.append((completions, columns, reward(prompts, completions, **columns)))
            return calls[-1][2]

        data = datasets.load_dataset("json", data_files=str(folder / name), split="train", cache_dir=str(work / "hf"))
        options = GRPOConfig(
            str(work / "grpo"), per_device_train_batch_size=2 * len(rows), num_generations=2, shuffle_dataset=False,
            max_completion_length=64, beta=0.0, **STEP_OPTIONS,
        )  # fmt: skip
        trainer = GRPOTrainer(
            model=tiny_model(tokenizer), processing_class=tokenizer, reward_funcs=assay_reward, args=options,
            train_dataset=data.select(rows), **how,
        )  # fmt: skip
        loss, changed = trained(trainer)
        return calls, loss, changed, [data[index] for index in rows]

    rows = lines(folder / "rl_prompts_v1.jsonl")
    chosen = [index for kind in ("db", "env") for index, row in enumerate(rows) if row["task_type"] == kind][:1]
    chosen += [next(index for index, row in enumerate(rows) if row["task_type"] == "env")]
    name = f"GRPOTrainer of {version('trl')}"
    calls, loss, _, _ = step("rl_prompts_v1.jsonl", chosen)
    rewards = [score for call in calls for score in call[2]]
    floats = len(rewards) == 4 and all(isinstance(score, float) for score in rewards)
    checks.that(
        len(calls) == 1 and floats and math.isfinite(loss),
        f"{name}, a step on rl_prompts_v1.jsonl with the model's own completions: rewards {rewards}, loss {loss:.4f}",
    )

    answers = {json.dumps(rows[index]["prompt"]): right(rows[index]) for index in chosen}

    def given(prompts, _):
        made = {"prompt_ids": [], "completion_ids": [], "logprobs": []}
        for index, prompt in enumerate(prompts):
            text = "I do not know." if index % 2 else answers[json.dumps(prompt)]
            ids = tokenizer(text + tokenizer.eos_token)["input_ids"]
            made["prompt_ids"].append(tokenizer.apply_chat_template(prompt, add_generation_prompt=True)["input_ids"])
            made["completion_ids"].append(ids)
            made["logprobs"].append([0.0] * len(ids))
        return made

    os.environ["TRL_EXPERIMENTAL_SILENCE"] = "1"
    calls, loss, changed, seen = step("rl_prompts_v1_trl.jsonl", chosen, rollout_func=given)
    completions, columns, rewards = calls[0]
    wanted = ["db", "db", "env", "env"]
    checks.that(
        columns["task_type"] == wanted and columns["gold_sql"] == [row["gold_sql"] for row in seen for _ in range(2)],
        f"{name}: the reward function gets the columns {sorted(columns)}",
    )
    checks.that(
        rewards[0] == 1.0 and rewards[1] == -0.5 and rewards[2] >= STEP_TAKEN > rewards[3],
        f"{name}: right and wrong, on {wanted}: rewards {rewards}",
    )
    checks.that(changed and math.isfinite(loss), f"{name}: a step on rl_prompts_v1_trl.jsonl changes the model")


def verl(checks, folder, tokenizer):
    import numpy
    import omegaconf
    import torch
    import verl.trainer.ppo.reward as loader
    from verl import DataProto
    from verl.experimental.reward_loop.reward_manager.naive import NaiveRewardManager as OfTheLoop
    from verl.utils.dataset.rl_dataset import RLHFDataset, collate_fn
    from verl.workers.reward_manager.naive import NaiveRewardManager

    rows = lines(folder / "rl_prompts_v1.jsonl")
    options = omegaconf.OmegaConf.create({"max_prompt_length": TOKENS, "filter_overlong_prompts_workers": 1})
    data = RLHFDataset(str(folder / "rl_prompts_v1_verl.parquet"), tokenizer, options)
    name = f"RLHFDataset of {version('verl')}"
    checks.that(len(data) == len(rows), f"{name}: {len(data)} prompts, none of them too long or without a template")
    checks.that(
        [data[index]["raw_prompt"] for index in range(len(rows))] == [row["prompt"] for row in rows],
        f"{name}: all messages, in order",
    )

    chosen = [next(i for i, row in enumerate(rows) if row["task_type"] == kind) for kind in ("db", "env")] * 2
    batch = collate_fn([data[index] for index in chosen])
    texts = [right(rows[index]) for index in chosen[:2]] + ["I do not know."] * 2
    answers = tokenizer(texts, padding=True, padding_side="right", return_tensors="pt")
    prompts = torch.ones((len(texts), 1), dtype=torch.long)
    tensors = {
        "prompts": prompts,
        "responses": answers["input_ids"],
        "attention_mask": torch.cat([prompts, answers["attention_mask"]], dim=1),
    }
    objects = {key: value for key, value in batch.items() if isinstance(value, numpy.ndarray)}

    def proto():
        return DataProto.from_dict(tensors=tensors, non_tensors={k: v.copy() for k, v in objects.items()})

    guide = (ROOT / "docs" / "how-to" / "rewards-for-a-trainer.md").read_text(encoding="utf-8")
    option = re.search(r"`((?:\w+\.)*custom_reward_function\.path)=clients/assay_verl\.py`", guide).group(1)
    defaults = pathlib.Path(loader.__file__).parents[1] / "config" / "reward" / "reward.yaml"
    config = omegaconf.OmegaConf.create({"reward": omegaconf.OmegaConf.load(defaults)})
    omegaconf.OmegaConf.update(config, option, str(CLIENTS / "assay_verl.py"))
    score = loader.get_custom_reward_fn(config)
    checks.that(score is not None, f"{version('verl')} loads the client by {option}")

    reward = NaiveRewardManager(tokenizer, 0, compute_score=score)(proto()).sum(dim=1).tolist()

    async def by_the_loop():
        manager = OfTheLoop(config, tokenizer, score)
        return [(await manager.run_single(proto()[i : i + 1]))["reward_score"] for i in range(len(texts))]

    loop = asyncio.run(by_the_loop())
    for kind, found in ("its workers", reward), ("its reward loop", loop):
        checks.that(
            found[0] == 1.0 and found[2] == -0.5 and found[1] >= STEP_TAKEN > found[3],
            f"NaiveRewardManager of {version('verl')}, that of {kind}: rewards {[round(value, 3) for value in found]}",
        )


def pairs_of(folder, work):
    """Pairs of the real command, from completions that are given: no policy is needed."""
    rows = lines(folder / "rl_prompts_v1.jsonl")
    some = [row for kind in ("db", "env") for row in [row for row in rows if row["task_type"] == kind][:8]]
    completions = work / "completions.jsonl"
    with open(completions, "w", encoding="utf-8") as out:
        for row in some:
            out.write(json.dumps({**row, "completions": [{"text": right(row)}, {"text": "I do not know."}]}) + "\n")
    assay("build", "pairs", "--quiet", "--completions", completions, "--out", work / "pairs")
    return work / "pairs" / "dpo_pairs_v1.jsonl"


def dpo(checks, file, work, tokenizer):
    import datasets
    from trl import DPOConfig, DPOTrainer

    rows = lines(file)
    data = datasets.load_dataset("json", data_files=str(file), split="train", cache_dir=str(work / "hf"))
    checks.that(rows and data.to_list() == rows, f"{version('datasets')}: {len(rows)} pairs of {file.name}")
    options = DPOConfig(str(work / "dpo"), per_device_train_batch_size=2, max_length=TOKENS, **STEP_OPTIONS)
    trainer = DPOTrainer(
        model=tiny_model(tokenizer), ref_model=tiny_model(tokenizer), processing_class=tokenizer, args=options,
        train_dataset=data,
    )  # fmt: skip
    name = f"DPOTrainer of {version('trl')}"

    def text(messages, more=""):
        return "".join(f"<|im_start|>{m['role']}\n{m['content']}<|im_end|>\n" for m in messages) + more

    start = "<|im_start|>assistant\n"
    wanted = [(text(row["prompt"], start), text(row["chosen"]), text(row["rejected"])) for row in rows]
    ids = [[row[key] for key in ("prompt_ids", "chosen_ids", "rejected_ids")] for row in trainer.train_dataset]
    found = [tuple(tokenizer.decode(part) for part in row) for row in ids]
    checks.that(
        found == [(prompt, chosen[len(start) :], rejected[len(start) :]) for prompt, chosen, rejected in wanted],
        f"{name}: its tokens are the prompt, then the chosen or the rejected answer, of all {len(rows)} pairs",
    )
    loss, changed = trained(trainer)
    checks.that(changed and math.isfinite(loss), f"{name}: a step on {file.name} changes the model, loss {loss:.4f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--venv", type=pathlib.Path, default=ROOT / "target" / "trainers")
    parser.add_argument("--pairs", type=pathlib.Path, help="a file of pairs; without it, one is built here")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if not args.inside:
        enter_venv(__file__, args.venv, PINS, ALONE)
    checks = Checks()
    with tempfile.TemporaryDirectory() as name:
        work = pathlib.Path(name)
        folder = work / "prompts"
        assay("build", "prompts", "--quiet", "--also", "trl", "--also", "verl", "--out", folder)
        rows = lines(folder / "rl_prompts_v1.jsonl")
        tokenizer = chatml_tokenizer(message["content"] for row in rows[:500] for message in row["prompt"])
        with server():
            grpo(checks, folder, work, tokenizer)
            verl(checks, folder, tokenizer)
        dpo(checks, args.pairs or pairs_of(folder, work), work, tokenizer)
    checks.end()


if __name__ == "__main__":
    main()
