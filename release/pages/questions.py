"""The catalogue as its page shows it: each question with how it is asked, and the first rows of its answer."""

from dataclasses import dataclass

import pyoxigraph as ox

from graph.sparql import names_graphs, with_prefixes
from graph.targets import Answer, Rows
from ontology.prefixes import PREFIXES, entity_prefixes
from queries.catalogue import Query, WrongParameter, catalogue
from queries.formats import short

FIRST = 5
"""Rows of an answer that are shown."""


@dataclass(frozen=True)
class Asked:
    """A question, the command that asks it with its examples, and what comes of that; nothing where the graph has not what they name."""

    query: Query
    command: str
    columns: tuple[str, ...]
    rows: list[list[str]]
    count: int | None


class _Memory:
    """A store in memory, asked as others are."""

    def __init__(self, store: ox.Store) -> None:
        self.store = store

    def ask(self, query: str) -> Answer:
        text = with_prefixes(query, PREFIXES | entity_prefixes())
        result = self.store.query(text, use_default_graph_as_union=not names_graphs(query))
        assert isinstance(result, ox.QuerySolutions)  # the catalogue has SELECTs alone
        names = tuple(variable.value for variable in result.variables)
        return Rows(names, [tuple(row[name] for name in names) for row in result])


def questions(store: ox.Store) -> list[Asked]:
    target, found = _Memory(store), []
    for query in catalogue().values():
        values = {parameter.name: parameter.example for parameter in query.parameters}
        command = " ".join([f"danvan query {query.name}", *(f'--{name} "{value}"' for name, value in values.items())])
        try:
            answer = query.run(target, values)
        except WrongParameter:
            found.append(Asked(query, command, (), [], None))
            continue
        assert isinstance(answer, Rows)
        rows = [[short(value) for value in row] for row in answer.rows[:FIRST]]
        found.append(Asked(query, command, answer.variables, rows, len(answer.rows)))
    return found
