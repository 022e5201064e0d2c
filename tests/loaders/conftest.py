"""What tests ask of the reader."""

from loaders.extract import extract
from loaders.facts import HoldingFact
from loaders.sources import Article


def facts_of(text, kind=None, **about):
    facts = extract(Article(id="a.txt", text=text, **about)).facts
    return [fact for fact in facts if kind is None or isinstance(fact, kind)]


def held(text, **about):
    return sorted((f.person, f.office, f.organization, f.status) for f in facts_of(text, HoldingFact, **about))
