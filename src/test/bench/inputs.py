"""Posts and archives to measure with: made up, always the same, as large as one likes."""
import gzip
import os
import random
import re
import shutil
import subprocess

SECTIONS = ["Hypervisor", "ARM", "x86", "QEMU", "Linux", "FreeBSD", "Toolstack", "Testing"]
STATES = ["none", "fair", "ok", "good", "done"]
WORDS = """memory events guest timer rework support driver virtual interrupts scheduler credit cache table page shadow nested
balloon console ring buffer device tree overlay hotplug migration stream format checkpoint block network frontend backend
firmware boot loader early parser option lock contention latency trace counter microcode errata feature mask policy domain
builder image layout kernel stub toolstack daemon socket queue batch error path cleanup header include split module""".split()
OWNERS = ["Owen Castellan", "Yuki Tanabe", "Samira Haddad", "Ines Fonseca", "Rohan Deshmukh", "Petr Havlik", "Li Qiaoyun"]


def title(chance):
    return " ".join(chance.choice(WORDS) for _ in range(chance.randint(3, 7))).capitalize()


def post(items, month=0, seed=1, release="4.5", word=""):
    """A scripted post of so many items; the months after the first change about a fifth of them."""
    chance = random.Random(seed)
    entries = [[title(chance) + word, chance.randrange(5), chance.sample(OWNERS, chance.randint(1, 2)), chance.random()]
               for _ in range(items)]
    for later in range(month):
        turn = random.Random(f"{seed} {later}")
        for entry in entries:
            fate = turn.random()
            if fate < 0.12:
                entry[1] = min(4, entry[1] + 1)
            elif fate < 0.15:
                entry[1] = max(0, entry[1] - 1)
            elif fate < 0.18:
                entry[2] = turn.sample(OWNERS, 1)
        for _ in range(max(1, items // 40)):
            entries.pop(turn.randrange(len(entries)))
            entries.append([title(turn) + word, turn.randrange(5), turn.sample(OWNERS, 1), turn.random()])
    lines = [f"This is the development update for Xen {release}.", "", "= Timeline =", "",
             "* Feature freeze: 10th September 2014", "* First RC: 5th October", "* Release: 10th December 2014", "",
             "= Prognosis =", "", "The states are: none -> fair -> ok -> good -> done", "", "= Open =", ""]
    for index, section in enumerate(SECTIONS):
        lines += [f"== {section} ==", ""]
        for text, state, owners, more in entries[index::len(SECTIONS)]:
            lines.append(f"*  {text} ({STATES[state]})")
            if more < 0.3:
                lines.append(f"   Version {int(more * 10) + 1} was posted, the rest waits for review of the first part")
            if 0.25 < more < 0.5:
                lines.append(f"   https://lists.example.org/archives/html/xen-devel/2014-07/msg0{int(more * 10000)}.html")
            lines += [f"  -  {owner}" for owner in owners] + [""]
    return "\n".join(lines) + "\n"


def mail(subject, body, number, date="Mon, 1 Jul 2014 10:00:00 +0000"):
    received = "".join(
        f"Received: from mail{number}.example.org (mail{number}.example.org [192.0.2.{number % 256}])\n"
        f"\tby lists.example.org with esmtp id {number};\n\tMon, 1 Jul 2014 10:00:0{hop} +0000\n" for hop in range(8))
    return (f"{received}From: User {number} <user{number}@example.org>\nTo: list@example.org\nDate: {date}\n"
            f"Message-ID: <m{number}@example.org>\nSubject: {subject}\nMIME-Version: 1.0\n"
            f"Content-Type: text/plain; charset=utf-8\n\n{body}").encode()


def write_posts(folder):
    """Two successive posts, as texts and as mails; their paths, the older one first."""
    texts, mails = [], []
    for month in (0, 1):
        text = post(86, month)
        texts.append(os.path.join(folder, f"2014-0{month + 7}.txt"))
        mails.append(os.path.join(folder, f"2014-0{month + 7}.eml"))
        with open(texts[-1], "w") as out:
            out.write(text)
        with open(mails[-1], "wb") as out:
            out.write(mail("[Xen-devel] Xen 4.5 development update", text, month, f"Tue, 1 {('Jul', 'Aug')[month]} 2014 10:00:00 +0000"))
    return texts, mails


def mails(updates, others):
    """A list's traffic: others mails of 1 to 20 kB without an update, and the updates evenly among them."""
    chance = random.Random(7)
    fillers = []
    for number in range(3000):
        lines = (" ".join(chance.choice(WORDS) for _ in range(chance.randint(3, 12))) for _ in range(chance.randint(20, 300)))
        reply = "Re: " if number % 3 else ""
        fillers.append(mail(f"{reply}[PATCH v{number % 9} {number % 20}/20] x86: some change {number}",
                            "\n".join(lines) + "\n", number))
    step = max(1, others // max(1, updates))
    for number in range(others):
        month, behind = divmod(number, step)
        if behind == 0 and month < updates:
            yield mail("[Xen-devel] Xen 4.5 development update", post(86, month), 100000 + month,
                       f"Mon, {month % 28 + 1} Jul {1990 + month // 12} {month % 12:02}:00:00 +0000")
        yield chance.choice(fillers)


def write_mbox(path, megabytes, updates=40):
    average = 10_800
    with open(path, "wb") as out:
        for content in mails(updates, megabytes * 1_000_000 // average):
            out.write(b"From user@example.org Mon Jul  1 11:35:34 2014\n")
            out.write(re.sub(rb"(?m)^(>*From )", rb">\1", content))
            out.write(b"\n")


def write_gzip(path, mbox):
    with open(mbox, "rb") as plain, gzip.open(path, "wb", compresslevel=6) as out:
        shutil.copyfileobj(plain, out, 1 << 20)


def write_maildir(path, count, updates=40):
    for folder in ("cur", "new", "tmp"):
        os.makedirs(os.path.join(path, folder))
    for number, content in enumerate(mails(updates, count - updates)):
        with open(os.path.join(path, "cur", f"{number}.host:2,S"), "wb") as out:
            out.write(content)


def import_commits(path, commits):
    """Makes a bare repository of what git fast-import takes."""
    subprocess.check_call(["git", "init", "-q", "--bare", "-b", "master", path])
    stream = subprocess.Popen(["git", "-C", path, "fast-import", "--quiet"], stdin=subprocess.PIPE)
    for commit in commits:
        stream.stdin.write(commit)
    stream.stdin.close()
    if stream.wait() != 0:
        raise SystemExit("git fast-import failed")


def commit(number, person, message):
    return (b"commit refs/heads/master\nauthor %s <%s@example.org> %d +0000\ncommitter User <user@example.org> %d +0000\ndata %d\n%s\n"
            % (person, person.lower().replace(b" ", b"."), 1400000000 + number, 1400000000 + number, len(message), message))


def write_public_inbox(path, count, updates=40):
    """A bare repository as public-inbox makes one: a commit a mail, its text as the blob m, packed."""
    def commits():
        for number, content in enumerate(mails(updates, count - updates)):
            subject, person = (re.search(rb"(?m)^%s: (.*?)(?: <.*)?$" % field, content).group(1) for field in (b"Subject", b"From"))
            content = re.sub(rb"(?m)^Message-ID:.*$", b"Message-ID: <c%d@example.org>" % number, content, count=1)
            yield commit(number, person, subject) + b"M 100644 inline m\ndata %d\n%s\n" % (len(content), content)
    import_commits(path, commits())


def write_tree(path, count):
    """A bare repository of commits with messages of a few lines, as a program's has them."""
    chance = random.Random(11)

    def commits():
        for number in range(count):
            person = chance.choice(OWNERS)
            lines = [f"x86: some change {number % 9000}", ""]
            lines += [" ".join(chance.choice(WORDS) for _ in range(10)) for _ in range(chance.randint(2, 12))]
            lines += ["", f"Signed-off-by: {person} <{person.lower().replace(' ', '.')}@example.org>", ""]
            yield commit(number, person.encode(), "\n".join(lines).encode())
    import_commits(path, commits())
