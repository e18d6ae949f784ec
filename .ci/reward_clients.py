"""The two clients of docs/how-to/clients against a real server, in the calling convention of the real trainers.

The keywords with which the installed TRL and verl call a reward function are read from their sources, because without
torch they cannot be imported; ours are called with them. trainers.py runs the trainers themselves.
"""

import contextlib
import importlib.util
import inspect
import os
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent
CLIENTS = ROOT / "docs" / "how-to" / "clients"
DATABASE = "synthetic_sql/database/library_network/library_network.sql"
GOLD = "SELECT COUNT(*) FROM member"
PAGE = "WebShop [SEP] Instruction: [SEP] i need a red shoe [SEP] Search"
STEP = "Thought: I should search for the red shoe that is asked for.\nAction: search[red shoe]"


@contextlib.contextmanager
def server():
    process = subprocess.Popen([ROOT / "assay", "score", "--serve", "0", "--quiet"], stdout=subprocess.PIPE, text=True)
    try:
        os.environ["ASSAY_URL"] = process.stdout.readline().strip()
        yield process
    finally:
        process.terminate()
        process.wait(60)


def client(name):
    spec = importlib.util.spec_from_file_location(name, CLIENTS / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def source_of(package, path):
    """A file of an installed package, without importing what that package needs."""
    spec = importlib.util.find_spec(package)
    return (pathlib.Path(spec.submodule_search_locations[0]) / path).read_text(encoding="utf-8") if spec else None


def check(checks):
    guide = (ROOT / "docs" / "how-to" / "rewards-for-a-trainer.md").read_text(encoding="utf-8")
    for name in "assay_trl", "assay_verl":
        text = (CLIENTS / f"{name}.py").read_text(encoding="utf-8")
        checks.that(text in guide, f"the guide shows {name}.py as it is")
    with server() as process:
        trl(checks, client("assay_trl"))
        verl(checks, client("assay_verl"))
    checks.that(process.returncode == 0, "the server ended with 0 on SIGTERM")


def trl(checks, module):
    text = source_of("trl", "trainer/grpo_trainer.py")
    called = re.findall(r"prompts=prompts, completions=completions, completion_ids=completion_ids(?:_list)?, \*\*(\w+)", text)
    checks.that(called, f"TRL calls reward functions with prompts, completions, completion_ids and the columns {called}")
    prompts = [[{"role": "user", "content": "How many members are there?"}]] * 2
    prompts += [[{"role": "user", "content": PAGE}]]
    answers = [f"```sql\n{GOLD}\n```", "SELECT 0", STEP]
    rewards = module.assay_reward(
        prompts=prompts,
        completions=[[{"role": "assistant", "content": answer}] for answer in answers],
        completion_ids=[[1], [2], [3]],
        trainer_state=None,
        task_type=["db", "db", "env"],
        source=["synthetic_sql", "synthetic_sql", "webshop"],
        gold_sql=[GOLD, GOLD, None],
        db_path=[DATABASE, DATABASE, None],
    )
    checks.that(rewards == [1.0, -0.5, 1.0], f"TRL's calling convention: {rewards}")


def verl(checks, module):
    text = source_of("verl", "workers/reward_manager/naive.py") or source_of("verl", "experimental/reward_loop/reward_manager/naive.py")
    ours = set(inspect.signature(module.compute_score).parameters)
    if text is None:
        print("SKIPPED: verl is not here, so the call is checked against its documentation only")
        theirs = {"data_source", "solution_str", "ground_truth", "extra_info"}
    else:
        call = re.search(r"self\.compute_score\((.*?)\)\n", text, re.DOTALL) or re.search(r"compute_score\((.*?)\)\n", text, re.DOTALL)
        theirs = set(re.findall(r"(\w+)=", call.group(1)))
    checks.that(theirs and theirs <= ours, f"verl calls compute_score with {sorted(theirs)}")
    info = {"task_type": "db", "source": "synthetic_sql", "db_path": DATABASE, "index": 3}
    right = module.compute_score("assay_db", GOLD, GOLD, {**info, "gold_sql": GOLD})
    wrong = module.compute_score(data_source="assay_db", solution_str="SELECT 0", ground_truth=GOLD, extra_info=info)
    step = module.compute_score("assay_env", STEP, "", {"task_type": "env", "source": "webshop", "prompt": PAGE})
    checks.that((right, wrong, step) == (1.0, -0.5, 1.0), f"verl's calling convention: {right}, {wrong}, {step}")
