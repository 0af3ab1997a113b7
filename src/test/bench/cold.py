#!/usr/bin/env python3
"""Measures whole commands cold, each beside what it is compared with, in turns within one run.

    mvn -q package -DskipTests && python3 src/test/bench/cold.py              start-up
    python3 src/test/bench/cold.py --archives 500                            archives: an mbox of 500 MB, and the like

Prints tables in Markdown: for each command, the median of the pairwise ratios, the median of its seconds and its resident memory at most.
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


def start_up(work, java, launcher, rounds, texts, mails):
    with open(os.path.join(work, "Hello.java"), "w") as source:
        source.write(HELLO)
    subprocess.check_call([java + "c", "-d", work, os.path.join(work, "Hello.java")])
    hello = [java, "-cp", work, "Hello"]
    jar = [java, "-jar", os.path.join(ROOT, "target", "prognosis.jar")]
    plain = [sys.executable, os.path.join(HERE, "plain_parser.py")]
    edits = os.path.join(work, "next.edits")
    with open(edits, "w") as out:
        out.write("add: Sleep states of every core => Hypervisor | Ada Example\n")
    heading("start-up, two posts of 86 items : a JVM that prints hello")
    compare("`prognosis --version`", 1.1, [launcher, "--version"], hello, rounds)
    compare("`prognosis parse -f json TEXT`", 2.75, [launcher, "parse", "-f", "json", texts[1]], hello, rounds)
    compare("`prognosis parse -f json MAIL`", 3.0, [launcher, "parse", "-f", "json", mails[1]], hello, rounds)
    compare("`prognosis diff` of two texts", 3.1, [launcher, "diff", *texts], hello, rounds)
    compare("`prognosis diff` of two mails", 3.5, [launcher, "diff", *mails], hello, rounds)
    compare("`prognosis check MAIL --old MAIL`", "", [launcher, "check", mails[1], "--old", mails[0]], hello, rounds)
    compare("`prognosis status` of two mails", "", [launcher, "status", *mails], hello, rounds)
    compare("`prognosis next MAIL --edits FILE`", "", [launcher, "next", mails[1], "--edits", edits, "--date", "2014-09-01"], hello, rounds)
    compare("`java -jar prognosis.jar diff` of two texts", "", jar + ["diff", *texts], hello, rounds)
    heading("start-up : other programs")
    compare("`parse -f json TEXT` : a plain Python parser", "", [launcher, "parse", "-f", "json", texts[1]], plain + [texts[1]], rounds)
    compare("`diff` of two texts : a plain Python parser", "", [launcher, "diff", *texts], plain + texts, rounds)
    compare("`diff` of two texts : `git diff --no-index`", "", [launcher, "diff", *texts],
            ["git", "diff", "--no-index", *texts], rounds)


def mbox_archives(work, launcher, rounds, megabytes, post):
    mbox, packed = (os.path.join(work, name) for name in ("list.mbox", "list.mbox.gz"))
    inputs.write_mbox(mbox, megabytes)
    heading(f"archives, mbox of {megabytes} MB, `list -q`")
    own = [launcher, "list", "-q", mbox]
    compare("mbox : `wc -l`", 4.5 if megabytes <= 1000 else 3.3, own, ["wc", "-l", mbox], rounds)
    compare("mbox : `grep -c '^From '`", "", own, ["grep", "-c", "^From ", mbox], rounds)
    if megabytes <= 1000:
        mailbox = f"import mailbox\nfor mail in mailbox.mbox({mbox!r}): mail['subject']"
        compare("mbox : Python's `mailbox`", 0.067, own, [sys.executable, "-c", mailbox], 1, warm=0)
        compare("`check` of it : `list` of it", 1.5, [launcher, "check", "-q", post, "--archive", mbox], own, rounds)
        inputs.write_gzip(packed, mbox)
        compare("mbox.gz : `gzip -dc \\| grep -c`", 0.6, [launcher, "list", "-q", packed],
                f"gzip -dc {packed} | grep -c '^From '", rounds)
        os.remove(packed)
    os.remove(mbox)


def folder_archives(work, launcher, rounds, post):
    maildir, inbox, tree = (os.path.join(work, name) for name in ("Maildir", "0.git", "tree.git"))
    own = [launcher, "list", "-q"]
    inputs.write_maildir(maildir, 20_000)
    compare("Maildir of 20,000 : `grep -rli`", 2.8, own + [maildir],
            ["grep", "-rli", "^subject:.*development update", maildir], rounds)
    shutil.rmtree(maildir)
    inputs.write_public_inbox(inbox, 50_000)
    inputs.write_tree(tree, 50_000)
    log = "git -C {} log --format=%H%x09%s"
    kept = os.path.join(work, "cache")
    listing = f"XDG_CACHE_HOME={kept} exec {' '.join(own)} {inbox}"
    searched = log.format(inbox) + " | grep -i 'development update'"
    compare("public-inbox of 50,000, first run : `git log \\| grep`", 2.6, f"rm -rf {kept}; {listing}", searched, rounds)
    compare("public-inbox of 50,000, second run : `git log \\| grep`", 1.2, listing, searched, rounds)
    checking = f"{launcher} check -q {post} --archive {inbox} --commits {tree}"
    logs = f"{log.format(inbox)}%x09%an > /dev/null; {log.format(tree)}%x09%an"
    compare("`check` of it and 50,000 commits, first run : `git log` of both", 3,
            f"rm -rf {kept}; XDG_CACHE_HOME={kept} exec {checking}", logs, rounds)
    compare("`check` of it and 50,000 commits, second run : `git log` of both", "",
            f"XDG_CACHE_HOME={kept} exec {checking}", logs, rounds)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rounds", type=int, help="pairs a figure, 21 for start-up and 5 for archives if not said")
    options.add_argument("--archives", type=int, metavar="MB", help="measure archives, with an mbox of so many megabytes")
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
        texts, mails = inputs.write_posts(work)
        if chosen.archives:
            mbox_archives(work, launcher, chosen.rounds or 5, chosen.archives, mails[1])
            folder_archives(work, launcher, chosen.rounds or 5, mails[1])
        else:
            start_up(work, java, launcher, chosen.rounds or 21, texts, mails)


if __name__ == "__main__":
    main()
