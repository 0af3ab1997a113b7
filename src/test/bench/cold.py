#!/usr/bin/env python3
"""Measures whole commands cold, each beside what it is compared with, in turns within one run.

    mvn -q package -DskipTests && python3 src/test/bench/cold.py              start-up
    python3 src/test/bench/cold.py --archives 500                            archives: an mbox of 500 MB, and the like

Prints, for each command, the median of the pairwise ratios, the median of its seconds and its resident memory at most.
Machines are noisy and ratios are not: what counts is the first figure. JAVA_HOME chooses the Java of both sides.
"""
import argparse
import glob
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import inputs

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(HERE)))
HELLO = 'public class Hello { public static void main(String[] words) { System.out.println("hello"); } }'


def run(command):
    """Seconds and kilobytes resident at most of one run. Its output goes to a file: grep stops early where nobody reads it."""
    with tempfile.TemporaryFile() as out:
        begun = time.perf_counter()
        child = subprocess.Popen(command, shell=isinstance(command, str), stdout=out, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - begun
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 1):
        raise SystemExit(f"exit {child.returncode}: {command}")
    return seconds, usage.ru_maxrss


def compare(name, asked, command, base, rounds, warm=2):
    ratios, seconds, memory, bases = [], [], 0, []
    for turn in range(-warm, rounds):
        base_seconds, _ = run(base)
        own_seconds, own_memory = run(command)
        if turn >= 0:
            ratios.append(own_seconds / base_seconds)
            seconds.append(own_seconds)
            bases.append(base_seconds)
            memory = max(memory, own_memory)
    print(f"| {name} | {statistics.median(ratios):.2f} | {asked} | {statistics.median(seconds):.3f} s "
          f"| {statistics.median(bases):.3f} s | {memory // 1024} MB |", flush=True)


def heading(what):
    print(f"\n| {what} | ratio | asked | seconds | other's seconds | memory |\n| --- | --- | --- | --- | --- | --- |")


def start_up(work, java, launcher, rounds, old, new):
    with open(os.path.join(work, "Hello.java"), "w") as source:
        source.write(HELLO)
    subprocess.check_call([java + "c", "-d", work, os.path.join(work, "Hello.java")])
    hello = [java, "-cp", work, "Hello"]
    jar = [java, "-jar", os.path.join(ROOT, "target", "prognosis.jar")]
    plain = [sys.executable, os.path.join(HERE, "plain_parser.py")]
    heading("start-up, two posts of 86 items : a JVM that prints hello")
    compare("`prognosis --version`", 1.3, [launcher, "--version"], hello, rounds)
    compare("`prognosis parse -f json POST`", 2.3, [launcher, "parse", "-f", "json", new], hello, rounds)
    compare("`prognosis diff OLD NEW`", 2.5, [launcher, "diff", old, new], hello, rounds)
    compare("`java -jar prognosis.jar diff OLD NEW`", 5, jar + ["diff", old, new], hello, rounds)
    compare("plain Python parser, one post", "", plain + [new], hello, rounds)
    heading("start-up : a plain Python parser of the same post")
    compare("`prognosis parse -f json POST`", "", [launcher, "parse", "-f", "json", new], plain + [new], rounds)
    compare("`prognosis diff OLD NEW`", "", [launcher, "diff", old, new], plain + [old, new], rounds)


def archives(work, launcher, rounds, megabytes):
    mbox, packed, maildir, inbox = (os.path.join(work, name) for name in ("list.mbox", "list.mbox.gz", "Maildir", "0.git"))
    inputs.write_mbox(mbox, megabytes)
    heading(f"archives, mbox of {megabytes} MB, `list -q`")
    own = [launcher, "list", "-q"]
    asked = 4 if megabytes <= 1000 else 2.5
    compare("mbox : `wc -l`", asked, own + [mbox], ["wc", "-l", mbox], rounds)
    compare("mbox : `grep -c '^From '`", "", own + [mbox], ["grep", "-c", "^From ", mbox], rounds)
    if megabytes <= 1000:
        mailbox = f"import mailbox\nfor mail in mailbox.mbox({mbox!r}): mail['subject']"
        compare("mbox : Python's `mailbox`", 0.05, own + [mbox], [sys.executable, "-c", mailbox], 1, warm=0)
        inputs.write_gzip(packed, mbox)
        compare("mbox.gz : `gzip -dc \\| grep -c`", 0.75, own + [packed], f"gzip -dc {packed} | grep -c '^From '", rounds)
        os.remove(packed)
    os.remove(mbox)
    inputs.write_maildir(maildir, 20_000)
    compare("Maildir of 20,000 : `grep -rli`", 1.5, own + [maildir],
            ["grep", "-rli", "^subject:.*development update", maildir], rounds)
    shutil.rmtree(maildir)
    inputs.write_public_inbox(inbox, 50_000)
    compare("public-inbox of 50,000 : `git log \\| grep`", 3, own + [inbox],
            f"git -C {inbox} log --format=%H%x09%s | grep -i 'development update'", rounds)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rounds", type=int, help="pairs a figure, 21 for start-up and 5 for archives if not said")
    options.add_argument("--archives", type=int, metavar="MB", help="measure archives, with an mbox of so many megabytes")
    options.add_argument("--posts", nargs=2, metavar=("OLD", "NEW"), help="two posts of your own, for start-up")
    chosen = options.parse_args()
    java = shutil.which("java") if "JAVA_HOME" not in os.environ else os.path.join(os.environ["JAVA_HOME"], "bin", "java")
    java = os.path.realpath(java)
    with tempfile.TemporaryDirectory() as work:
        distributions = [path for path in glob.glob(os.path.join(ROOT, "target", "prognosis-*.tar.gz")) if not path.endswith("-image.tar.gz")]
        if len(distributions) != 1:
            raise SystemExit("one distribution is needed: mvn -q package -DskipTests")
        shutil.unpack_archive(distributions[0], work)
        launcher = glob.glob(os.path.join(work, "prognosis-*", "bin", "prognosis"))[0]
        subprocess.check_call([launcher, "--make-archive"])
        if chosen.archives:
            archives(work, launcher, chosen.rounds or 5, chosen.archives)
        else:
            old, new = chosen.posts or (os.path.join(work, "2014-07.txt"), os.path.join(work, "2014-08.txt"))
            if not chosen.posts:
                for month, path in enumerate((old, new)):
                    with open(path, "w") as out:
                        out.write(inputs.post(86, month))
            start_up(work, java, launcher, chosen.rounds or 21, old, new)


if __name__ == "__main__":
    main()
