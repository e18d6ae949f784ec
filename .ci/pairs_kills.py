#!/usr/bin/env python3
"""Kills `assay build pairs` at random moments and compares what it ends with to an undisturbed run, byte for byte.

    .ci/pairs_kills.py [KILLS [SEED]]      default 20, seed from the clock (printed)

The policy is a server on loopback whose answers are a function of the request alone; it gives three choices at most, is
slow, and fails now and then. It counts what it sold: nothing may be sold twice but what was on its way when a kill came.
"""
import hashlib, http.server, json, os, random, shutil, signal, subprocess, sys, tempfile, threading, time

HOME = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FILES = ["dpo_pairs_v1.jsonl", "dpo_pairs_v1_completions.jsonl", "dpo_pairs_v1_lineage.jsonl",
         "dpo_pairs_v1_dropped.jsonl", "dpo_pairs_v1_card.md", "dpo_pairs_v1_metadata.json"]
PROMPTS = 60
K = 8
GOLDS = {}
SOLD = []
LOCK = threading.Lock()


def text(user, seed, index):
    gold = GOLDS[user]
    kind = int(hashlib.sha256(("%s %d %d" % (user, seed, index)).encode()).hexdigest(), 16) % 4
    sql = [gold, gold.replace("SELECT", "SELEC", 1), "SELECT 1", gold + " LIMIT 1"][kind]
    return "Thought: I look it up, number %d.\nAction: execute_sql\n```sql\n%s\n```" % (seed % 97 + index, sql)


class Policy(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *args):
        pass

    def do_POST(self):
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        time.sleep(0.02)
        if random.random() < 0.05:
            return self.send(503, {"error": "busy"})
        user, seed = request["messages"][-1]["content"], request["seed"]
        choices = [{"index": i, "finish_reason": "stop", "message": {"role": "assistant", "content": text(user, seed, i)}}
                   for i in range(min(3, request.get("n", 1)))]
        with LOCK:
            SOLD.extend((user, seed, i) for i in range(len(choices)))
        self.send(200, {"choices": choices, "usage": {"completion_tokens": 30}})

    def send(self, status, body):
        data = json.dumps(body).encode()
        try:
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)
        except OSError:
            pass  # the client was killed


def main():
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else int(time.time())
    rng = random.Random(seed)
    work = tempfile.mkdtemp(prefix="assay-kills-")
    assay = os.path.join(HOME, "assay")
    env = dict(os.environ, SOURCE_DATE_EPOCH="1700000000")
    try:
        subprocess.run([assay, "build", "prompts", "--out", work + "/prompts", "--quiet",
                        "--set", "sources.synthetic_sql.target=%d" % PROMPTS, "--set", "sources.synthetic_sql.most=%d" % PROMPTS]
                       + [x for s in ("spider", "sparc", "cosql", "webshop", "scienceworld") for x in ("--set", "sources.%s.target=0" % s)]
                       + ["--set", "sources.synthetic_react.target=0", "--set", "sources.synthetic_react.most=0"],
                       check=True, env=env)
        prompts = work + "/prompts/rl_prompts_v1.jsonl"
        for line in open(prompts, encoding="utf-8"):
            row = json.loads(line)
            GOLDS[row["prompt"][-1]["content"]] = row["gold_sql"]
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Policy)
        server.handle_error = lambda *_: None  # a client that was killed
        threading.Thread(target=server.serve_forever, daemon=True).start()

        def command(out):
            return [assay, "build", "pairs", "--server", "http://127.0.0.1:%d/v1" % server.server_port, "--model-name", "loopback",
                    "--prompts", prompts, "--concurrency", "2", "--quiet", "--out", out]

        start = time.time()
        subprocess.run(command(work + "/whole"), check=True, env=env)
        whole = time.time() - start
        sold = len(SOLD)
        if sold != K * len(GOLDS):
            sys.exit("an undisturbed run bought %d completions for %d prompts, expected %d" % (sold, len(GOLDS), K * len(GOLDS)))
        SOLD.clear()
        done = 0
        for _ in range(kills):
            run = subprocess.Popen(command(work + "/killed"), env=env, start_new_session=True,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                run.wait(rng.uniform(0.2, 0.9) * whole)
                done += 1
            except subprocess.TimeoutExpired:
                os.killpg(run.pid, signal.SIGKILL)
                run.wait()
        subprocess.run(command(work + "/killed"), check=True, env=env)
        for name in FILES:
            a, b = (open(os.path.join(work, d, name), "rb").read() for d in ("whole", "killed"))
            if a != b:
                sys.exit("seed %d: %s is not the same after %d kills" % (seed, name, kills))
        twice = len(SOLD) - len(set(SOLD))
        on_the_way = (kills - done) * 2 * 3  # two requests of three choices may be on their way when a kill comes
        if twice > on_the_way:
            sys.exit("seed %d: %d completions were sold twice, at most %d were on their way" % (seed, twice, on_the_way))
        print("%d kills (%d runs ended before theirs), seed %d: the same bytes in %d files; %d completions, %d bought again "
              "because a kill came while they were on their way" % (kills, done, seed, len(FILES), len(SOLD), twice))
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
