#!/usr/bin/env python3
"""Builds the corpus with Regiosite and with Hugo, in turn, as whole processes, and prints medians and ratios.

usage: run.py BENCH HUGO [--projects 41 1000 10000] [--runs 7] [--launcher target/regiosite]

BENCH is the folder with the peers' make_corpus.py and setup_hugo.sh, HUGO the program. Everything is made in a folder of
its own, which is deleted at the end. Outputs go to memory where there is such a disk.

  cold       nothing of an earlier build is there, neither site nor cache
  unchanged  once more, in a new process
  one text   one project has a paragraph more
  one title  the title of one project is another
"""

import argparse
import os
import pathlib
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).parent
MEMORY = pathlib.Path("/dev/shm")


def timed(command, folder):
    """Wall seconds and peak memory in MB of one process."""
    begin = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{' '.join(map(str, command))} ended with {status}:\n{said.decode()}")
    return time.monotonic() - begin, usage.ru_maxrss / 1024


def sites(bench, projects, work):
    """The corpus as our content, and as Hugo's site."""
    ours, base, hugo = work / f"ours-{projects}", work / f"base-{projects}", work / f"hugo-{projects}"
    subprocess.run([sys.executable, HERE / "corpus.py", bench, str(projects), ours], check=True)
    subprocess.run([sys.executable, bench / "make_corpus.py", str(projects), base, "--flavour", "base"], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["sh", bench / "setup_hugo.sh", bench, base, hugo, "new"], check=True, stdout=subprocess.DEVNULL)
    return ours, hugo


def retitle(story, number):
    text = story.read_text(encoding="utf-8")
    story.write_text(re.sub(r'^titel: .*$', f'titel: "Een andere titel {number}"', text, count=1, flags=re.M), encoding="utf-8")


def lengthen(story, number):
    with story.open("a", encoding="utf-8") as text:
        text.write(f"\nNog een alinea, de {number}e.\n")


def measure(given, projects, work, out):
    ours, hugo = sites(given.bench, projects, work)
    story = sorted((ours / "content/projecten").rglob("*.md"))[0]
    build = [given.launcher, "build", "--root", ours, "-o", out / "ours"]
    peer = [given.hugo, "--quiet", "-d", out / "hugo"]
    found = {kind: [] for kind in ("hugo", "cold", "unchanged", "one text", "one title")}
    for run in range(given.runs + 1):
        for folder in (out / "ours", out / ".ours.bezig", out / "hugo", ours / "target"):
            shutil.rmtree(folder, ignore_errors=True)
        for file in out.glob("ours.*"):
            file.unlink()
        times = {"hugo": timed(peer, hugo), "cold": timed(build, ours), "unchanged": timed(build, ours)}
        lengthen(story, run)
        times["one text"] = timed(build, ours)
        retitle(story, run)
        times["one title"] = timed(build, ours)
        # The first run only wakes the disks up.
        for kind in found if run > 0 else ():
            found[kind].append(times[kind])
    return found


def line(projects, kind, runs, peer):
    seconds = statistics.median(wall for wall, _ in runs)
    ratio = statistics.median(wall / other for (wall, _), (other, _) in zip(runs, peer))
    memory = max(peak for _, peak in runs)
    return f"| {projects:,} | {kind} | {seconds:.2f} s | {memory:.0f} MB | {ratio:.2f} |"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("bench", type=pathlib.Path)
    parser.add_argument("hugo", type=pathlib.Path)
    parser.add_argument("--projects", type=int, nargs="+", default=[41, 1000, 10000])
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--launcher", type=pathlib.Path, default=HERE.parent.parent / "target/regiosite")
    given = parser.parse_args()
    given.bench, given.hugo, given.launcher = (path.resolve() for path in (given.bench, given.hugo, given.launcher))
    java = os.environ.get("JAVA_HOME")
    for program in ([f"{java}/bin/java" if java else "java", "-version"], [given.hugo, "version"]):
        print(subprocess.run(program, capture_output=True, text=True).stdout or subprocess.run(program, capture_output=True, text=True).stderr.splitlines()[0])
    print(f"{platform.system()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}\n")
    print("| projects | build | median | peak memory | ratio to Hugo |\n|---|---|---|---|---|")
    work = pathlib.Path(tempfile.mkdtemp(prefix="regiosite-bench-"))
    out = pathlib.Path(tempfile.mkdtemp(prefix="regiosite-bench-", dir=MEMORY if MEMORY.is_dir() else None))
    try:
        for projects in given.projects:
            found = measure(given, projects, work, out)
            for kind, runs in found.items():
                print(line(projects, kind, runs, found["hugo"]), flush=True)
    finally:
        shutil.rmtree(work)
        shutil.rmtree(out)


main()
