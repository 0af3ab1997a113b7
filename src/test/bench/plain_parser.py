#!/usr/bin/env python3
"""What one writes who has no Prognosis: a scripted post to JSON by regular expressions, or what differs between two.

    plain_parser.py POST          the items as JSON
    plain_parser.py OLD NEW       one changed prognosis, new item or missing item a line

It knows one layout, no mail and no wrapped word, and is here to be measured against only.
"""
import json
import re
import sys

HEADING = re.compile(r"^(=+)\s*(.*?)\s*\1\s*$")
BULLET = re.compile(r"^\*\s+(\S.*)$")
OWNER = re.compile(r"^\s+-\s+(\S.*)$")
STATUS = re.compile(r"^(.*?)\s*\((none|fair|ok|good|done|partial)\)$")


def read(path):
    section, items, item, milestones = [], [], None, []
    with open(path, encoding="utf-8", errors="replace") as post:
        for number, line in enumerate(post, 1):
            line = line.rstrip()
            heading = HEADING.match(line)
            bullet = BULLET.match(line)
            owner = OWNER.match(line)
            if heading:
                depth = len(heading.group(1))
                section = section[: depth - 1] + [heading.group(2)]
                item = None
            elif bullet and section and section[0] == "Timeline":
                milestones.append(bullet.group(1))
            elif bullet:
                item = {"title": bullet.group(1), "section": section, "owners": [], "notes": [], "line": number}
                items.append(item)
            elif owner and item:
                item["owners"].append(owner.group(1))
            elif line.strip() and item and not item["owners"] and not line[0].isspace():
                item["title"] += " " + line
            elif line.strip() and item:
                item["notes"].append(line.strip())
            elif not line.strip():
                item = None
    for item in items:
        status = STATUS.match(item["title"])
        item["title"], item["prognosis"] = status.groups() if status else (item["title"], None)
    return {"milestones": milestones, "items": items}


def differences(old, new):
    before = {item["title"].lower(): item for item in read(old)["items"]}
    after = {item["title"].lower(): item for item in read(new)["items"]}
    for title, item in after.items():
        if title not in before:
            yield f"added: {item['title']}"
        elif before[title]["prognosis"] != item["prognosis"]:
            yield f"{item['title']}: {before[title]['prognosis']} -> {item['prognosis']}"
    for title, item in before.items():
        if title not in after:
            yield f"removed: {item['title']}"


if __name__ == "__main__":
    if len(sys.argv) == 2:
        print(json.dumps(read(sys.argv[1])))
    else:
        print("\n".join(differences(*sys.argv[1:])))
