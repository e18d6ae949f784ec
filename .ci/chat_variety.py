#!/usr/bin/env python3
"""chat_variety.py SET.jsonl [ALPACA.json]: how varied the general rows of a set are; exit 1 when they are boilerplate.

Masked (digits, quoted strings, capitalised words) no first user message occurs in more than 25 rows and at least 160
forms exist; no two rows share word-5-gram Jaccard >= 0.8; at least 25 % of the word 4-grams are distinct. The last
figure is printed beside that of alpaca rows where they are given. Standard library only."""
import collections, json, re, sys

rows = [json.loads(line) for line in open(sys.argv[1])]
rows = [r["messages"] for r in rows if r["source"] == "general_chat"]


def words(text):
    return re.findall(r"[^\W_]+", text.lower())


def grams(tokens, n):
    return [tuple(tokens[i:i + n]) for i in range(len(tokens) - n + 1)]


def mask(text):
    text = re.sub(r"\"[^\"]*\"|“[^”]*”|'[^'\n]{2,}'", "Q", text)
    return re.sub(r"\b[A-Z]\w*", "W", re.sub(r"\d+", "#", text))


def distinct(texts):
    all_grams = [g for t in texts for g in grams(words(t), 4)]
    return 100 * len(set(all_grams)) / max(1, len(all_grams))


forms = collections.Counter(mask(next(m["content"] for m in r if m["role"] == "user")) for r in rows)
texts = ["\n".join(m["content"] for m in r if m["role"] != "system") for r in rows]
shingles = [set(grams(words(t), 5)) for t in texts]
holders = collections.defaultdict(list)
for i, s in enumerate(shingles):
    for g in s:
        holders[g].append(i)
close, worst = 0, 0.0
for i, s in enumerate(shingles):
    shared = collections.Counter(j for g in s if len(holders[g]) < 400 for j in holders[g] if j > i)
    for j, n in shared.items():
        jaccard = n / len(s | shingles[j])
        worst = max(worst, jaccard)
        close += jaccard >= 0.8
share = distinct(texts)
print(f"{len(rows)} general rows: {len(forms)} masked forms, the commonest {forms.most_common(1)[0][1]} times; "
      f"highest Jaccard {worst:.2f}, {close} pairs at 0.8 or more; {share:.1f} % of 4-grams distinct")
if len(sys.argv) > 2:
    alpaca = json.load(open(sys.argv[2]))
    print(f"alpaca, {len(alpaca)} rows: {distinct([a['instruction'] + ' ' + a['input'] + ' ' + a['output'] for a in alpaca]):.1f} % of 4-grams distinct")
passed = [max(forms.values()) <= 25, len(forms) >= 160, close == 0, share >= 25]
print(f"{sum(passed)} passed, {4 - sum(passed)} failed")
sys.exit(0 if all(passed) else 1)
