#!/usr/bin/env python3
"""Reads our sets with the programs of others, and files of others with ours.

    python3 .ci/clients.py [--venv DIR]

1. Builds the starter set with --also parquet. `datasets`, pyarrow and DuckDB load both files; all rows, and for
   `datasets` the types, must be equal. huggingface_hub reads the card, and `datasets` the set by it. TRL must take the
   rows for conversations and render them with a chat template.
2. Builds RL prompts with --also parquet, trl and verl; `datasets` and pyarrow load all files with equal rows, and TRL
   takes them for conversational prompts.
3. Writes the same records as JSON Lines and, with pyarrow and DuckDB, as Parquet (zstd, snappy, dictionary, several
   row groups, shards as the hub names them, a hub cache). The sets built from them must be the same bytes.
4. The reward functions of docs/how-to/clients, as TRL and verl call them, on a real server (reward_clients.py).

What needs torch is in trainers.py: steps of TRL's trainers, and verl's own classes.

The first run installs pinned versions into target/clients (a minute or two); `datasets` and TRL come without torch.
Last line: `N passed, M failed`.
"""

import argparse
import json
import pathlib
import shutil
import tempfile

import reward_clients
from outside import ROOT, Checks, assay, chatml_tokenizer, enter_venv, lines

PINS = ["pyarrow==26.0.1", "duckdb==2.0.0", "datasets==5.2.0", "transformers==5.23.0", "jinja2==3.1.6"]
RATIO = "ratio={agent: 1, general: 70}"  # without the generators there are few questions
ALONE = ["trl==1.16.0", "accelerate==1.15.0", "verl==0.9.1"]  # without what they depend on: that is torch


def ours_read_by_others(checks, work):
    import datasets
    import duckdb
    import pyarrow
    import pyarrow.parquet as parquet

    out = work / "set"
    assay("build", "sft", "--quiet", "--also", "parquet", "--out", out)
    jsonl, file = out / "training_set_v1.jsonl", out / "training_set_v1.parquet"
    rows = lines(jsonl)

    def load(kind, path):
        return datasets.load_dataset(kind, data_files=str(path), split="train", cache_dir=str(work / "hf"))

    from_json, from_parquet = load("json", jsonl), load("parquet", file)
    name = f"datasets {datasets.__version__}"
    checks.that(from_json.to_list() == rows, f"{name}: {len(rows)} rows of the JSON Lines")
    checks.that(from_parquet.to_list() == rows, f"{name}: the same rows of the Parquet file")
    checks.that(from_json.features == from_parquet.features, f"{name}: the same types, {from_parquet.features}")
    both = datasets.concatenate_datasets([from_json, from_parquet])
    checks.that(len(both) == 2 * len(rows), f"{name}: both put together")

    as_on_the_hub(checks, out, rows, work)

    table = parquet.read_table(file, page_checksum_verification=True)
    checks.that(table.to_pylist() == rows, f"pyarrow {pyarrow.__version__}: the same rows, page checksums verified")

    for reader, path in ("read_parquet", file), ("read_json", jsonl):
        found = duckdb.sql(f"SELECT to_json(x) FROM {reader}('{path}') x").fetchall()
        checks.that([json.loads(row) for (row,) in found] == rows, f"DuckDB {duckdb.__version__}: {reader}")
    count = duckdb.sql(f"SELECT count(*) FROM read_parquet('{file}') WHERE messages[1].role = 'system'").fetchall()[0][0]
    checks.that(
        count == sum(row["messages"][0]["role"] == "system" for row in rows),
        f"DuckDB {duckdb.__version__}: a query into the list of structs, {count} rows",
    )
    trained_by_trl(checks, from_parquet, rows)


def as_on_the_hub(checks, out, rows, work):
    """The set as a repository: the card as README.md, whose header says which of the files are the rows."""
    import datasets
    import huggingface_hub

    card = huggingface_hub.DatasetCard.load(out / "training_set_v1_card.md")
    header = card.data.to_dict()
    wanted = "license language task_categories size_categories source_datasets tags pretty_name configs".split()
    name = f"huggingface_hub {huggingface_hub.__version__}"
    checks.that(all(header.get(key) for key in wanted), f"{name}: the card has {' '.join(wanted)}")
    checks.that(header["license"] == "apache-2.0" and header["size_categories"] == ["1K<n<10K"], f"{name}: its values")
    repository = work / "repository"
    repository.mkdir()
    for path in out.glob("training_set_v1*"):
        shutil.copy(path, repository / ("README.md" if path.name.endswith("_card.md") else path.name))
    loaded = datasets.load_dataset(str(repository), cache_dir=str(work / "hf"))
    checks.that(
        list(loaded) == ["train"] and loaded["train"].to_list() == rows,
        f"datasets {datasets.__version__}: the set as a repository of the hub, with the card as its README",
    )


def trained_by_trl(checks, data, rows):
    """What TRL does to a set before it trains."""
    import transformers
    import trl
    from trl.data_utils import is_conversational, maybe_apply_chat_template

    name = f"TRL {trl.__version__}"
    checks.that(all(is_conversational(row) for row in data), f"{name}: every row is conversational")
    tokenizer = chatml_tokenizer(message["content"] for row in rows[:500] for message in row["messages"])

    def chatml(row):
        return "".join(f"<|im_start|>{m['role']}\n{m['content']}<|im_end|>\n" for m in row["messages"])

    texts = [maybe_apply_chat_template({"messages": row["messages"]}, tokenizer)["text"] for row in rows[:1000]]
    checks.that(texts == [chatml(row) for row in rows[:1000]], f"{name}: 1,000 rows rendered with a chat template")
    masked = 0
    for row in rows[:300]:
        made = tokenizer.apply_chat_template(
            row["messages"], tokenize=True, return_dict=True, return_assistant_tokens_mask=True
        )
        learned = [token for token, on in zip(made["input_ids"], made["assistant_masks"]) if on]
        wanted = "".join(m["content"] + "<|im_end|>\n" for m in row["messages"] if m["role"] == "assistant")
        masked += tokenizer.decode(learned) == wanted and tokenizer.decode(made["input_ids"]) == chatml(row)
    checks.that(
        masked == 300,
        f"transformers {transformers.__version__}: 300 rows as tokens and back; the mask covers the assistant's turns",
    )


def prompts_read_by_others(checks, work):
    """RL prompts: `datasets` and pyarrow load all formats, TRL's GRPO takes them for conversational prompts."""
    import datasets
    import pyarrow.parquet as parquet
    import trl
    from trl.data_utils import is_conversational

    out = work / "prompts"
    formats = [arg for name in ("parquet", "trl", "verl") for arg in ("--also", name)]
    assay("build", "prompts", "--quiet", "--out", out, *formats)
    rows = lines(out / "rl_prompts_v1.jsonl")
    about = lines(out / "rl_prompts_v1_lineage.jsonl")

    def load(kind, name):
        path = str(out / name)
        return datasets.load_dataset(kind, data_files=path, split="train", cache_dir=str(work / "hf")).to_list()

    name = f"datasets {datasets.__version__}"
    checks.that(load("json", "rl_prompts_v1.jsonl") == rows, f"{name}: {len(rows)} prompts of the JSON Lines")
    checks.that(load("parquet", "rl_prompts_v1.parquet") == rows, f"{name}: the same prompts of the Parquet file")
    grpo = load("json", "rl_prompts_v1_trl.jsonl")
    checks.that(
        all(is_conversational(row) for row in grpo)
        and [{key: row[key] for key in rows[0]} for row in grpo] == rows
        and [row["id"] for row in grpo] == [line["id"] for line in about],
        f"TRL {trl.__version__}: conversational prompts with the columns of a reward function",
    )
    table = parquet.read_table(out / "rl_prompts_v1_verl.parquet", page_checksum_verification=True)
    verl = table.to_pylist()
    wanted = [
        (row["prompt"], "rule", row["gold_sql"] or "", row["gold_sql"], row["db_path"], index, line["id"])
        for index, (row, line) in enumerate(zip(rows, about))
    ]
    found = [
        (row["prompt"], row["reward_model"]["style"], row["reward_model"]["ground_truth"], row["extra_info"]["gold_sql"],
         row["extra_info"]["db_path"], row["extra_info"]["index"], row["extra_info"]["id"])
        for row in verl
    ]
    columns = ["data_source", "prompt", "ability", "reward_model", "extra_info"]
    checks.that(table.column_names == columns and found == wanted, "the file for verl, by pyarrow: all columns and values")
    checks.that(load("parquet", "rl_prompts_v1_verl.parquet") == verl, f"the file for verl, as verl loads it: {name}")


def others_read_by_ours(checks, work):
    import duckdb
    import pyarrow as pa
    import pyarrow.parquet as parquet

    rows = lines(work / "set" / "training_set_v1.jsonl")
    chats = [
        {"id": i, "messages": row["messages"], "extra": None if i % 3 else {"tags": ["a", None], "score": i / 7}}
        for i, row in enumerate(row for row in rows if row["source"] == "general_chat")
    ]
    questions = lines(ROOT / "starter" / "synthetic_sql" / "questions.jsonl")

    def folder(name, write):
        data = work / name
        shutil.copytree(ROOT / "starter" / "synthetic_sql" / "database", data / "synthetic_sql" / "database")
        (data / "general_chat").mkdir()
        for source, stem, records in ("synthetic_sql", "questions", questions), ("general_chat", "chat", chats):
            write(data / source, stem, records)
        out = work / f"{name}-out"
        assay("build", "sft", "--quiet", "--no-starter", "--data", data, "--out", out, "--set", RATIO)
        return out

    def jsonl(path, stem, records):
        with open(path / f"{stem}.jsonl", "w", encoding="utf-8") as out:
            out.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in records)

    def by_pyarrow(**options):
        return lambda path, stem, records: parquet.write_table(
            pa.Table.from_pylist(records), path / f"{stem}.parquet", **options
        )

    def by_duckdb(path, stem, records):
        jsonl(work, stem, records)
        duckdb.sql(f"COPY (FROM read_json('{work / stem}.jsonl')) TO '{path / stem}.parquet' (FORMAT parquet)")

    def shards(path, stem, records):
        (path / "data").mkdir()
        half = len(records) // 2
        for i, part in enumerate((records[:half], records[half:])):
            table = pa.Table.from_pylist(records).slice(i * half, len(part))
            parquet.write_table(table, path / "data" / f"train-{i:05}-of-00002.parquet", row_group_size=1000)

    def cache(path, stem, records):
        hub = path / f"datasets--someone--{stem}"
        snapshot = hub / "snapshots" / "0a1b2c" / "data"
        for made in snapshot, hub / "blobs", hub / "refs":
            made.mkdir(parents=True)
        (hub / "refs" / "main").write_text("0a1b2c")
        parquet.write_table(pa.Table.from_pylist(records), hub / "blobs" / "f00d")
        (snapshot / "train-00000-of-00001.parquet").symlink_to("../../../blobs/f00d")

    expected = folder("lines", jsonl)
    rows = lines(expected / "training_set_v1.jsonl")
    checks.that(len(rows) > 1000, f"a set of {len(rows)} rows from JSON Lines")
    for name, write in {
        "zstd with dictionaries": by_pyarrow(compression="zstd", row_group_size=500),
        "snappy without, small pages": by_pyarrow(compression="snappy", use_dictionary=False, data_page_size=20_000),
        "gzip, pages of version 2": by_pyarrow(compression="gzip", data_page_version="2.0", row_group_size=2000),
        "DuckDB": by_duckdb,
        "shards of the hub": shards,
        "a cache of the hub": cache,
    }.items():
        out = folder(name.replace(" ", "-").replace(",", ""), write)
        same = (out / "training_set_v1.jsonl").read_bytes() == (expected / "training_set_v1.jsonl").read_bytes()
        same_lineage = lineage(out, "shards" in name) == lineage(expected, "shards" in name)
        checks.that(same and same_lineage, f"the same set from Parquet: {name}")


def lineage(folder, sharded):
    """The lineage without what must differ: the names of the parent files, and in shards the numbers of the records."""
    return [
        {**line, "origin": [0 if sharded else origin["record"] for origin in line["origin"]]}
        for line in lines(folder / "training_set_v1_lineage.jsonl")
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--venv", type=pathlib.Path, default=ROOT / "target" / "clients")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if not args.inside:
        enter_venv(__file__, args.venv, PINS, ALONE)
    checks = Checks()
    with tempfile.TemporaryDirectory() as work:
        ours_read_by_others(checks, pathlib.Path(work))
        prompts_read_by_others(checks, pathlib.Path(work))
        others_read_by_ours(checks, pathlib.Path(work))
    reward_clients.check(checks)
    checks.end()


if __name__ == "__main__":
    main()
