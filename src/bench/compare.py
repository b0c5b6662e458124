#!/usr/bin/env python3
"""
Times the engine and what people would pick instead, in alternation, and prints one table of ratios.

Needs Debian's python3-numpy, python3-scipy, python3-torch and g++; leaves out what is missing. Everything runs on one core, on the
same inputs (target/bench), and does the same work: what came of it is compared first. The least time of all rounds counts, as machines are noisy.

    python3 src/bench/compare.py [rounds]        W=w3,w8 chooses workloads
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "target" / "bench"
PEERS = ROOT / "src" / "bench" / "peers"
WORKLOADS = [f"w{i}" for i in range(1, 9)]
WANTED = [w for w in os.environ.get("W", ",".join(WORKLOADS)).split(",") if w in WORKLOADS]
ENVIRONMENT = dict(os.environ, BENCH_DATA=str(FOLDER), OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", W=",".join(WANTED))
ONE_CORE = ["taskset", "-c", str(os.cpu_count() - 1)] if shutil.which("taskset") else []
PYTHON = "/usr/bin/python3"
MAVEN = [str(ROOT / "mvnw"), "-B", "-q", "-Pbench", "-Dquarkus.quinoa=false"]

# Libraries that no Debian package brings, as multiples of the hand-written C++ on the machine where both ran (an AMD EPYC, Zen 5,
# November 2026): Optax on W1, W2, W3 and W5, ensmallen on W4 and W6. An estimate for this machine, no measurement.
ELSEWHERE = {"w1": 0.294 / 0.183, "w2": 3.02 / 0.93, "w3": 24.2 / 15.5, "w4": 7.0 / 1.70, "w5": 19.9 / 10.0, "w6": 2.54 / 2.13}


def engine():
    """The engine by JMH, in seconds by workload."""
    report = FOLDER / "engine.json"
    chosen = "|".join(w.upper() for w in WANTED)
    jmh = f'EngineBench.({chosen})_ -foe true -f 1 -wi 4 -w 700ms -i 8 -r 300ms -tu s -rf json -rff {report}'
    report.unlink(missing_ok=True)
    run([*MAVEN, "exec:exec@bench", f"-Djmh={jmh}"])
    results = json.loads(report.read_text())
    return {r["benchmark"].split(".")[-1][:2].lower(): min(r["primaryMetric"]["rawData"][0]) for r in results}


def peers():
    """Every other program, in seconds by program and workload."""
    programs = [[PYTHON, str(PEERS / "numpy_peer.py")], [PYTHON, str(PEERS / "torch_peer.py")], [str(FOLDER / "native")]]
    times = {}
    for program in programs:
        for line in run(program).splitlines():
            if line.startswith("{"):
                result = json.loads(line)
                times.setdefault(result["peer"], {})[result["workload"]] = result["min_s"]
    return times


def run(command):
    done = subprocess.run(ONE_CORE + command, cwd=ROOT, env=ENVIRONMENT, capture_output=True, text=True)
    if done.returncode != 0:
        print(f"left out: {' '.join(command[:3])}: {(done.stderr or done.stdout).strip()[-300:]}", file=sys.stderr)
    return done.stdout


def prepare():
    subprocess.run([*MAVEN, "test-compile"], cwd=ROOT, check=True)
    subprocess.run([*MAVEN, "exec:exec@bench", "-Dbench.main=dev.talweg.bench.BenchFiles"], cwd=ROOT, check=True)
    native = ["g++", "-O3", "-march=native", "-std=c++17", "-o", str(FOLDER / "native"), str(PEERS / "native.cpp")]
    subprocess.run(native, check=True)


def checks(program):
    """What came of each workload, as numbers."""
    lines = [json.loads(line) for line in run(program).splitlines() if line.startswith("{")]
    return {line["workload"]: numbers(line["check"]) for line in lines}


def numbers(check):
    return check if isinstance(check, list) else [check]


def same(one, other):
    """Alike as far as two programs can be that add up in another order, on runs that amplify it."""
    return all(abs(a - b) <= 0.01 * max(abs(a), abs(b)) + 1e-5 for a, b in zip(one, other))


def least(rounds):
    best = {}
    for times in rounds:
        for who, by_workload in times.items():
            for workload, seconds in by_workload.items():
                mine = best.setdefault(who, {})
                mine[workload] = min(seconds, mine.get(workload, seconds))
    return best


def table(best):
    ours, native = best["engine"], best.get("native-c++", {})
    libraries = [who for who in best if who not in ("engine", "native-c++")]
    print(f"{'ms':4}{'engine':>10}" + "".join(f"{who[:14]:>16}" for who in libraries) + f"{'C++':>10}", end="")
    print(f"{'/ library':>12}{'/ C++':>9}{'/ estimate':>12}")
    for w in WANTED:
        there = {who: best[who][w] for who in libraries if w in best[who]}
        row = f"{w:4}{ours[w] * 1e3:10.3f}"
        row += "".join(f"{there[who] * 1e3:16.3f}" if who in there else f"{'':16}" for who in libraries)
        row += f"{native[w] * 1e3:10.3f}" if w in native else f"{'':10}"
        row += f"{ours[w] / min(there.values()):12.2f}" if there else f"{'':12}"
        row += f"{ours[w] / native[w]:9.2f}" if w in native else f"{'':9}"
        row += f"{ours[w] / native[w] / ELSEWHERE[w]:12.2f}" if w in native and w in ELSEWHERE else ""
        print(row)
    print("/ library: to the fastest that ran here; / estimate: to the fastest elsewhere, scaled by the C++. Below 1 the engine is faster.")


if __name__ == "__main__":
    prepare()
    theirs = checks([str(FOLDER / "native")])
    ours = checks([*MAVEN, "exec:exec@bench", "-Dbench.main=dev.talweg.bench.EngineChecks"])
    for w in WANTED:
        if w in theirs and not same(ours[w], theirs[w]):
            sys.exit(f"{w} is not the same work: the engine has {ours[w]}, the C++ {theirs[w]}")
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    rounds = []
    for number in range(count):
        rounds.append({**peers(), "engine": engine()})
        print(f"round {number + 1} of {count}", file=sys.stderr)
    table(least(rounds))
