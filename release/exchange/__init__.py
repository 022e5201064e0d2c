"""The same for other tools: FollowTheMoney, Popolo, GEXF, QuickStatements, and views in CIDOC CRM and plain org:.

    FORMATS["popolo"].made(world)         # bytes

What these formats cannot say is left out and told in docs/release.md: none of them has our four bounds but CIDOC CRM. A day is given
where the first and the last that it can be are in one day, month or year, and then no more exactly than that.
"""

from collections.abc import Callable
from dataclasses import dataclass

from release.exchange.followthemoney import follow_the_money
from release.exchange.gexf import gexf
from release.exchange.popolo import popolo
from release.exchange.quickstatements import quickstatements
from release.exchange.views import cidoc_crm, plain_org
from release.exchange.world import World

__all__ = ["FORMATS", "Format", "World"]


@dataclass(frozen=True)
class Format:
    """A format of another tool: the file it is called in a release, what makes it, and what it is."""

    file: str
    made: Callable[[World], bytes]
    about: str


FORMATS = {
    "followthemoney": Format("followthemoney.jsonl", follow_the_money, "entities of FollowTheMoney, one a line (OpenSanctions, Aleph)"),
    "popolo": Format("popolo.json", popolo, "Popolo JSON (EveryPolitician, mySociety)"),
    "gexf": Format("network.gexf", gexf, "people, offices and bodies as a network in time, for Gephi"),
    "quickstatements": Format("quickstatements.txt", quickstatements, "Wikidata QuickStatements, of what is matched with Wikidata alone"),
    "cidoc-crm": Format("cidoc-crm.ttl", cidoc_crm, "a view in CIDOC CRM, with all four bounds"),
    "org": Format("org.ttl", plain_org, "a view in the Organization Ontology and OWL-Time alone"),
}
