#!/usr/bin/env python3
"""Learn how much each observation counts, and write core/src/secrets/generic/weights.rs.

    learn.py CIWARD TRUTH DATA [DATA …] [--hold 67] [--write]

CIWARD is the built command; TRUTH is a CSV with path, line_start, line_end, label (T is a secret, anything else none); each DATA is a folder
in which the paths of TRUTH begin. What `ciward explain --why` observes is the input, a logistic regression with a prior towards zero the
method; repositories whose folder begins with one of --hold are left out and show how well the rest carries over."""
import argparse, collections, csv, math, os, pathlib, re, subprocess

HERE = pathlib.Path(__file__).resolve().parents[2] / "core/src/secrets/generic"

def names():
    """The observations, in order: (name, words)."""
    text = (HERE / "evidence.rs").read_text()
    return re.findall(r'^    ([A-Z]\w+) "(.*)",$', text, re.M)

def observed(ciward, data):
    """Yield (path, line, observations' words) of every value that is weighed."""
    paths = [str(p.relative_to(data)) for p in sorted(pathlib.Path(data).rglob("*")) if p.is_file() and ".csv" not in p.name]
    for start in range(0, len(paths), 300):
        out = subprocess.run([ciward, "explain", "--why", *paths[start:start + 300]], cwd=data, capture_output=True, text=True).stdout
        row = None
        for line in out.splitlines():
            head = re.match(r"(.*):(\d+):\d+ ([a-z0-9-]+): (.*)", line)
            if head and "told" in head[4]:
                if row: yield row
                row = (head[1], int(head[2]), []) if "likely" in head[4] else None
            elif row and line.startswith("  "):
                row[2].append(line[7:])
        if row: yield row

def labelled(ciward, truth, data):
    """Yield (repository, path, line, set of observations' numbers, is a secret)."""
    number = {words: at for at, (_, words) in enumerate(names())}
    rows = collections.defaultdict(list)
    for r in csv.DictReader(open(truth)):
        rows[r["path"]].append((int(r["line_start"]), int(r["line_end"]), r["label"] == "T"))
    for path, line, words in observed(ciward, data):
        hit = [secret for a, b, secret in rows.get(path, ()) if a <= line <= b]
        if hit:
            yield path.split("/")[1], path, line, frozenset(number[w] for w in words), any(hit)

def fit(rows, size, prior=1.0, rounds=60):
    """Logistic regression by Newton's method with a Gaussian prior; returns the start and the weights."""
    groups = collections.Counter((o, y) for _, _, _, o, y in rows)
    size += 1
    w = [0.0] * size
    for _ in range(rounds):
        g = [prior * x for x in w]; g[-1] = 0.0
        h = [[0.0] * size for _ in range(size)]
        for i in range(size): h[i][i] = prior if i < size - 1 else 1e-6
        for (o, y), n in groups.items():
            n = n ** 0.75                       # the same value a hundred times is not a hundred times the evidence
            on = [*o, size - 1]
            p = 1 / (1 + math.exp(-max(-30, min(30, sum(w[i] for i in on)))))
            for i in on:
                g[i] += n * (p - y)
                for j in on: h[i][j] += n * p * (1 - p)
        step = solve(h, g)
        w = [a - b for a, b in zip(w, step)]
        if max(map(abs, step)) < 1e-4: break
    return w[-1], w[:-1]

def solve(a, b):
    """Gaussian elimination with pivots."""
    n = len(b); m = [row[:] + [x] for row, x in zip(a, b)]
    for i in range(n):
        k = max(range(i, n), key=lambda r: abs(m[r][i])); m[i], m[k] = m[k], m[i]
        for r in range(i + 1, n):
            f = m[r][i] / m[i][i]
            if f:
                for c in range(i, n + 1): m[r][c] -= f * m[i][c]
    x = [0.0] * n
    for i in reversed(range(n)):
        x[i] = (m[i][n] - sum(m[i][c] * x[c] for c in range(i + 1, n))) / m[i][i]
    return x

def score(rows, start, weights, least=0.5):
    told = [(1 / (1 + math.exp(-max(-30, min(30, start + sum(weights[i] for i in o))))) >= least, y) for _, _, _, o, y in rows]
    right = sum(t and y for t, y in told); all_told = sum(t for t, _ in told); secrets = sum(y for _, y in told)
    p, r = right / max(1, all_told), right / max(1, secrets)
    return f"{len(rows)} values, {secrets} secrets: precision {p:.3f} recall {r:.3f} F1 {2 * p * r / max(1e-9, p + r):.3f}"

def write(start, weights):
    lines = "".join(f"    ({name}, {round(10 * w)}),\n" for (name, _), w in zip(names(), weights))
    path = HERE / "weights.rs"
    text = path.read_text()
    text = re.sub(r"START: i16 = -?\d+;", f"START: i16 = {round(10 * start)};", text)
    text = re.sub(r"(POINTS: [^\n]*\[\n).*?\];", lambda m: m[1] + lines + "];", text, flags=re.S)
    path.write_text(text)

def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("ciward"); p.add_argument("truth"); p.add_argument("data", nargs="+")
    p.add_argument("--hold", default="67"); p.add_argument("--write", action="store_true")
    a = p.parse_args()
    size = len(names())
    rows = [row for data in a.data for row in labelled(os.path.abspath(a.ciward), a.truth, data)]
    learn = [r for r in rows if r[0][0] not in a.hold]; held = [r for r in rows if r[0][0] in a.hold]
    start, weights = fit(learn, size)
    print("learned from", score(learn, start, weights)); print("left out    ", score(held, start, weights))
    start, weights = fit(rows, size)
    print("all         ", score(rows, start, weights))
    count = collections.Counter(i for _, _, _, o, _ in rows for i in o); yes = collections.Counter(i for _, _, _, o, y in rows if y for i in o)
    print(f"start {10 * start:.0f}")
    for i, (name, _) in enumerate(names()): print(f"{name:14} {10 * weights[i]:5.0f}  {yes[i]}/{count[i]}")
    if a.write: write(start, weights)

main()
