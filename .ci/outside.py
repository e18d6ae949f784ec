"""What the scripts share that try our files in the programs of others: a venv with pinned packages, checks, Assay."""

import json
import os
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent


def enter_venv(script, folder, pins, alone):
    """Runs `script` again with the Python of a venv that has the packages: `pins`, and `alone` without what these
    depend on."""
    python = folder / "bin" / "python"
    mark = folder / "installed.txt"
    wanted = "\n".join(pins + alone)
    if not mark.is_file() or mark.read_text() != wanted:
        print(f"installing into {folder}: {' '.join(pins + alone)}", flush=True)
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        pip = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
        subprocess.run([*pip, *pins], check=True)
        subprocess.run([*pip, "--no-deps", *alone], check=True)
        mark.write_text(wanted)
    os.environ.update(HF_HUB_OFFLINE="1", HF_DATASETS_DISABLE_PROGRESS_BARS="1", TRANSFORMERS_VERBOSITY="error")
    os.environ["PYTHONWARNINGS"] = "ignore::FutureWarning"  # of transformers about itself
    os.execv(python, [python, script, "--inside", *sys.argv[1:]])


class Checks:
    def __init__(self):
        self.passed = self.failed = 0

    def that(self, ok, what):
        self.passed += bool(ok)
        self.failed += not ok
        print(f"{'ok    ' if ok else 'FAILED'} {what}", flush=True)

    def end(self):
        print(f"{self.passed} passed, {self.failed} failed")
        sys.exit(self.failed > 0)


def assay(*args):
    subprocess.run([ROOT / "assay", *map(str, args)], cwd=ROOT, check=True)


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def chatml_tokenizer(texts):
    """A tokenizer with the template ChatML, made of `texts`, as none may be fetched. The assistant's turns are marked."""
    import tokenizers
    import transformers

    words = tokenizers.Tokenizer(tokenizers.models.BPE())
    words.pre_tokenizer = tokenizers.pre_tokenizers.ByteLevel(add_prefix_space=False)
    words.decoder = tokenizers.decoders.ByteLevel()
    words.train_from_iterator(
        texts,
        tokenizers.trainers.BpeTrainer(
            vocab_size=4000,
            initial_alphabet=tokenizers.pre_tokenizers.ByteLevel.alphabet(),
            special_tokens=["<|im_start|>", "<|im_end|>", "<|pad|>"],
            show_progress=False,
        ),
    )
    tokenizer = transformers.PreTrainedTokenizerFast(
        tokenizer_object=words, eos_token="<|im_end|>", pad_token="<|pad|>", model_max_length=1 << 20
    )
    tokenizer.chat_template = (
        "{% for message in messages %}<|im_start|>{{ message.role }}\n"
        "{% if message.role == 'assistant' %}{% generation %}{{ message.content }}<|im_end|>\n{% endgeneration %}"
        "{% else %}{{ message.content }}<|im_end|>\n{% endif %}{% endfor %}"
        "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
    )
    return tokenizer
