#!/usr/bin/env python3
"""Draws the pictures of the README anew: the page that `status` makes of a sample, as a browser shows it.

    mvn -q package -DskipTests && python3 src/test/bench/picture.py

Needs Chromium, or what CHROMIUM names, and the runnable jar, or what PROGNOSIS names (a command, blanks between its words).
"""
import os
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
PICTURE = os.path.join(ROOT, ".github", "status.png")
WIDTH, HEIGHT = 1180, 700


def main():
    program = os.environ.get("PROGNOSIS", "java -jar " + os.path.join(ROOT, "target", "prognosis.jar")).split()
    browser = os.environ.get("CHROMIUM", "chromium")
    with tempfile.TemporaryDirectory() as folder:
        page = os.path.join(folder, "status.html")
        subprocess.run(program + ["status", "samples/4.32", "-f", "html", "-o", page], cwd=ROOT, check=True)
        subprocess.run(
            [browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
             "--disable-background-networking", "--user-data-dir=" + os.path.join(folder, "profile"),
             "--window-size=%d,%d" % (WIDTH, HEIGHT), "--screenshot=" + PICTURE, "file://" + page],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    print("%s: %d KB" % (os.path.relpath(PICTURE, ROOT), os.path.getsize(PICTURE) // 1024))


if __name__ == "__main__":
    sys.exit(main())
