"""Static pages in Vietnamese and English: the ontology, the rules, the questions, and who and what is in a release.

    write_pages(Path("release/docs"), World(store), about)

Made from the ontology, the shapes and the catalogue themselves, by Jinja templates that lie beside this module; no scripts, nothing
fetched. An anchor is the local name of an IRI, whose letters need no escape, whatever the language of the label; so
…/ontology#Tenure leads to the term on its page. Why no public generator: docs/decisions/0013-releases.md.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ontology.prefixes import BASE
from release.exchange.world import World
from release.pages import things
from release.pages.questions import questions
from release.pages.rules import rules
from release.pages.terms import Vocabulary
from release.pages.words import LANGUAGES, WORDS
from release.sentences import day, when

FOLDER = Path(__file__).parent
PAGES = ("index", "ontology", "rules", "questions", "people", "organizations", "documents")


@dataclass(frozen=True)
class About:
    """What the pages are of: a version and its day, where known, and where IRIs begin."""

    version: str | None = None
    released: str | None = None
    base: str = BASE


def write_pages(folder: Path, world: World, about: About) -> None:
    """Each page in each language: PAGE.en.html, PAGE.vi.html; and index.html, which is the one in English."""
    folder.mkdir(parents=True, exist_ok=True)
    environment = Environment(
        loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    vocabulary = Vocabulary()
    style = Markup((FOLDER / "style.css").read_text(encoding="utf-8"))
    of_page: dict[str, dict[str, Any]] = {
        "index": {"counts": things.counts(world.store)},
        "ontology": {"vocabulary": vocabulary},
        "rules": {"rules": rules()},
        "questions": {"questions": questions(world.store)},
        "people": {"people": things.people(world)},
        "organizations": {"organizations": things.organizations(world)},
        "documents": {"documents": things.documents(world)},
    }
    for language in LANGUAGES:
        for page in PAGES:
            text = environment.get_template(f"{page}.html.j2").render(
                **of_page[page],
                page=page,
                pages=PAGES,
                language=language,
                languages=LANGUAGES,
                words=WORDS[language],
                about=about,
                style=style,
                when=lambda span, language=language: when(span, language),
                day=lambda value, language=language: day(value, language),
            )
            (folder / f"{page}.{language}.html").write_text(text + "\n", encoding="utf-8")
    (folder / "index.html").write_bytes((folder / "index.en.html").read_bytes())
