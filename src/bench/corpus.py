#!/usr/bin/env python3
"""The corpus of the peers as content of ours: the same stories, the same grants, the same pages.

usage: corpus.py BENCH N OUT

BENCH is the folder with the peers' make_corpus.py; OUT becomes a site of N projects. Pictures are left out, for the
corpus names them and does not have them: the peers do not look, we would say so.
"""

import argparse
import json
import pathlib
import re
import shutil
import types

SETTINGS = """naam: Programma Noorderland
korte-naam: Noorderland
adres: https://noorderland.example
taal: nl
thema: vergelijking
"""


def slug(text):
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def module(folder):
    # The script starts itself when it is loaded, so it is loaded without its last line.
    made = types.ModuleType("make_corpus")
    exec((folder / "make_corpus.py").read_text(encoding="utf-8").rpartition("main()")[0], made.__dict__)
    return made


def menu(corpus):
    links = [("Projecten", "/projecten/")]
    links += [(name, f"/pijlers/{key}/") for key, name in corpus.PILLARS]
    links += [(name, f"/tranches/{number}/") for number, name in corpus.TRANCHES]
    links += [(name, f"/organisaties/{key}/") for key, name in corpus.LEADS]
    return "navigatie:\n" + "".join(f"  - titel: {title}\n    naar: {to}\n" for title, to in links)


def frame(corpus, content):
    """All that is no project."""
    write(content / "programma.md", "---\ntitel: Programma Noorderland\nsamenvatting: Om mee te meten.\n---\nWelkom.\n")
    write(content / "bronnen.json", json.dumps([{"id": "plan", "titel": "Plan", "datum": "2021-06", "uitgever": "Noorderland"}]))
    bodies = [
        {
            "id": key,
            "naam": name.replace("Gemeente ", ""),
            "soort": "provincie" if key.startswith("provincie") else "gemeente",
        }
        for key, name in corpus.LEADS
    ]
    write(content / "organisaties.json", json.dumps(bodies))
    for number, (key, name) in enumerate(corpus.PILLARS, 1):
        themes = "".join(f"  - id: {slug(title)}\n    titel: {title}\n" for title in corpus.THEMES[key])
        head = f'nummer: "{number}"\ntitel: {name}\ndoel: Het doel van deze pijler.\nkleur: {key}\nthemas:\n{themes}'
        write(content / f"pijlers/{key}.md", f"---\n{head}---\nTekst.\n")
    for number, name in corpus.TRANCHES:
        write(content / f"tranches/{number}.md", f"---\ntitel: {name}\n---\nTekst.\n")


def project(made, corpus, content):
    # An id begins with a letter here, and a number has at most three digits behind its dot.
    name = "p" + made["slug"]
    body = re.sub(r"!\[.*?\]\(.*?\)\n\n", "", made["body"]).replace("(/projecten/", "(/projecten/p")
    number = made["number"] - 1
    head = [
        f'nummer: "{number // 1000 + 1}.{number % 1000 + 1}"',
        "titel: " + corpus.q(made["title"]),
        "thema: " + slug(made["theme"]),
        "penvoerder: " + made["lead"],
        "gemeenten:",
        *(f"  - gemeente-{place.lower()}" for place in made["municipalities"]),
        "status: " + made["status"].replace(" ", "-"),
        "samenvatting: " + corpus.q(made["summary"]),
        "bron: plan",
    ]
    write(content / "projecten" / made["pillar"] / f"{name}.md", "---\n" + "\n".join(head) + "\n---\n" + body)
    return [
        f'{{"project": "{name}", "tranche": {grant["tranche"]}, "bedrag": {grant["euro"]}, "bron": "plan"}}'
        for grant in made["grants"]
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("bench", type=pathlib.Path)
    parser.add_argument("projects", type=int)
    parser.add_argument("out", type=pathlib.Path)
    given = parser.parse_args()
    corpus = module(given.bench)
    write(given.out / "site-config.yml", SETTINGS + menu(corpus))
    shutil.copytree(pathlib.Path(__file__).parent / "thema", given.out / "themes/vergelijking", dirs_exist_ok=True)
    frame(corpus, given.out / "content")
    grants = []
    for made in corpus.Gen(7, given.projects).make():
        grants += project(made, corpus, given.out / "content")
    write(given.out / "content/begroting/toekenningen.json", "[\n" + ",\n".join(grants) + "\n]\n")


main()
