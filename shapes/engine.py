"""An engine for SHACL that asks of all nodes at once: by sets of nodes and values, and not node by node.

    for result in Engine(data, shapes).results(): ...

Most constraints are about the values of one property, and most values are right: so a constraint is tried on each *different*
value of the property once, and only where one breaks it are the nodes looked for that have it. `sh:minCount 1` is a set of nodes
less those that have the property; `sh:class` the values less the instances. A shape inside a shape (sh:node, sh:or …) is tried on
the set of all its value nodes. A constraint in SPARQL is asked of an Oxigraph store that holds the triples that it names, once,
with the target in place of each node, where that means the same (`at_once`), else once for each node.

What the engine does not do is in `left`, shape by shape with the reason; shapes/validate.py asks pySHACL about those.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Set
from dataclasses import dataclass
from typing import Any

import pyoxigraph as ox
from rdflib import BNode, Graph, Literal, URIRef
from rdflib.namespace import RDF, SH, XSD

from graph.processes import shared
from graph.sparql import tokens
from shapes import patterns
from shapes.data import Data, Progress, from_rdflib, silent
from shapes.literals import Comparable, comparable, language, lexical, well_formed
from shapes.model import Constraint, NotOurs, Shape, Term, WrongShape, listed, path_text, read_shape, targeted
from shapes.sparql import TARGET, at_once, in_every_group, marked, named, predicates, query_of, refused
from shapes.stores import Stores

Pairs = Iterable[tuple[str, str]]
MANY = 250_000
"""Triples from which on shapes are checked by several processes: to split one takes longer than to check a few triples."""
_TRUE = Literal(True)


def _name(node: Term) -> tuple[bool, str]:
    """A node of the shapes, as a process can hand it over: whether it is blank, and its name."""
    return isinstance(node, BNode), str(node)


def _named(name: tuple[bool, str]) -> Term:
    return (BNode if name[0] else URIRef)(name[1])


@dataclass(frozen=True)
class Result:
    """One result of validation; terms as N-Triples writes them."""

    focus: str
    path: str
    """As SPARQL writes it; empty for a node shape."""
    value: str
    shape: Shape
    component: URIRef
    constraint: Term | None = None
    """The sh:sparql constraint that fired."""
    solution: tuple[tuple[str, str], ...] = ()
    """What its query gave for each variable."""


class Engine:
    """The shapes of a graph, over data. WrongShape, NotOurs where the constraints in SPARQL cannot be read."""

    def __init__(self, data: Data, shapes: Graph, progress: Progress = silent, context: Set[str] = frozenset()) -> None:
        """`context` are nodes that are known and not checked for their own sake: that they conform says nothing."""
        self.data = data
        self.progress = progress
        self.graph = shapes
        self.context = context
        self.stores = Stores(data, named(shapes), data.filling)
        self.tables: dict[Term, dict[str, tuple[str, ...]] | None] = {}
        self.steps: dict[Term, Callable[[str], Iterable[str]]] = {}
        self.targeted = 0
        """How many nodes were targets of shapes, without those of the context."""
        self.left: dict[Term, str] = {}
        """The shapes that were left to another engine, and why."""

    def results(self) -> list[Result]:
        """All results, each once. WrongShape where a shape is not well-formed; NotOurs where shapes extend SHACL itself."""
        found: dict[tuple[Any, ...], Result] = {}
        nodes = sorted(targeted(self.graph), key=lambda node: (node, SH.sparql, None) in self.graph)
        many = sum(len(subjects) for subjects, _ in self.data.pairs.values()) >= MANY and len(nodes) > 1

        def checked(number: int) -> tuple[Any, ...]:
            self.progress("checking rules", number, len(nodes))
            return self._results_of(nodes[number])

        answers: list[tuple[Any, ...]] = []
        if many:
            self.stores.no_more()
        while many and self.stores.busy() and len(answers) < len(nodes) and (nodes[len(answers)], SH.sparql, None) not in self.graph:
            answers.append(checked(len(answers)))
        if many:
            self.stores.settle()
        first = len(answers)
        answers += shared(lambda number: checked(first + number), len(nodes) - first, None if many else 1)
        shapes: dict[tuple[bool, str], Shape] = {}
        for node, (left, targeted_, results) in zip(nodes, answers, strict=True):
            if left is not None:
                self.left[node] = left
                continue
            self.targeted += targeted_
            for focus, path, value, of, component, constraint, solution in results:
                if of not in shapes:
                    shapes[of] = read_shape(self.graph, _named(of))
                where = None if constraint is None else _named(constraint)
                found.setdefault(
                    (focus, path, value, of, component, constraint),
                    Result(focus, path, value, shapes[of], URIRef(component), where, solution),
                )
        return list(found.values())

    def _results_of(self, node: Term) -> tuple[Any, ...]:
        """Why a shape is left to another engine, or None; how many nodes are its target; its results, as a process can hand them over."""
        self.targeted = 0
        try:
            shape = read_shape(self.graph, node)
            self._check(shape, ())
            results = [] if shape.deactivated else self._run(shape, self._target(shape))[0]
        except NotOurs as reason:
            return str(reason), 0, []
        told = [
            (
                one.focus,
                one.path,
                one.value,
                _name(one.shape.node),
                str(one.component),
                None if one.constraint is None else _name(one.constraint),
                one.solution,
            )
            for one in sorted(results, key=lambda result: result.solution)
        ]
        return None, self.targeted, told

    def close(self) -> None:
        """Give up what goes on beside."""
        self.stores.close()

    def _check(self, shape: Shape, above: tuple[Term, ...]) -> None:
        """NotOurs where a shape contains itself, or somewhere in it there is what is not done here."""
        if shape.node in above:
            raise NotOurs(f"{shape.node.n3()} contains itself; what that means SHACL leaves open")
        _ = shape.path
        for one in shape.constraints:
            if one.name in ("node", "not", "property", "qualifiedValueShape"):
                inner = shape.shape(one.value)
                self._check(inner, (*above, shape.node))
                if (one.name == "node" and inner.path is not None) or (one.name == "property" and inner.path is None):
                    kind = "node" if one.name == "node" else "property"
                    raise WrongShape(f"{shape.node.n3()} has as sh:{one.name} what is no {kind} shape")
            elif one.name in ("and", "or", "xone"):
                for inner in shape.shapes(one.value):
                    self._check(inner, (*above, shape.node))
            elif one.name == "pattern":
                try:
                    patterns.reader(str(one.value), _flags(shape))
                except ValueError as error:
                    raise WrongShape(f"{shape.node.n3()} has the pattern {str(one.value)!r}, which cannot be read: {error}") from None
            _check_value(shape, one)
        for name, fits in _BESIDE_FITS.items():
            value = shape.one(name)
            if value is not None and not fits(self.graph, value):
                raise WrongShape(f"{shape.node.n3()} has sh:{name} {value.n3()}, which cannot be one")

    def _target(self, shape: Shape) -> set[str]:
        nodes: set[str] = set()
        for kind, what in shape.targets:
            if kind == "node":
                nodes.add(_text(what))
            elif kind == "class":
                nodes |= self.data.instances(_text(what))
            else:
                nodes.update(self.data.pairs.get(_text(what), ((), ()))[kind == "objects"])
        self.targeted += len(nodes - self.context)
        return nodes

    # ------------------------------------------------------------ running

    def _run(self, shape: Shape, nodes: set[str]) -> tuple[list[Result], set[str]]:
        """The results of a shape for some nodes, and which of them fail it."""
        results: list[Result] = []
        failing: set[str] = set()
        if shape.deactivated or not nodes:
            return results, failing
        for one in shape.constraints:
            if one.name == "property":
                inner = shape.shape(one.value)
                pairs = None if shape.path is None else set(self._pairs(shape, nodes))
                more, failed = self._run(inner, nodes if pairs is None else {value for _, value in pairs})
                results += more
                failing |= failed if pairs is None else {node for node, value in pairs if value in failed}
                continue
            broken = self._sparql(shape, one, nodes) if one.name == "sparql" else self._broken(shape, one, nodes)
            for result in broken:
                results.append(result)
                failing.add(result.focus)
        return results, failing

    def _broken(self, shape: Shape, one: Constraint, nodes: set[str]) -> Iterator[Result]:
        """The results of a constraint of SHACL Core."""
        for node, path, value in self._breaks(shape, one, nodes):
            yield Result(node, path, value, shape, one.component)

    def _breaks(self, shape: Shape, one: Constraint, nodes: set[str]) -> Iterator[tuple[str, str, str]]:
        """The nodes that break a constraint, each with the path and the value by which it does."""
        path = shape.path or ""
        if one.name == "closed":
            if one.value == _TRUE:
                yield from self._beside(shape, nodes)
        elif one.name == "pattern":
            breaking = patterns.reader(str(one.value), _flags(shape))
            yield from ((node, path, value) for node, value in self._breaking(shape, nodes, breaking))
        elif one.name in _PER_SET:
            without = _PER_SET[one.name](self, one.value)
            yield from ((node, path, value) for node, value in self._breaking(shape, nodes, lambda values: values - without))
        elif one.name in _PER_VALUE:
            breaks = _PER_VALUE[one.name](self, shape, one.value)
            yield from (
                (node, path, value)
                for node, value in self._breaking(shape, nodes, lambda values: {value for value in values if breaks(value)})
            )
        elif one.name in _PAIRS:
            yield from ((node, path, value) for node, value in _PAIRS[one.name](self, shape, one, nodes))
        else:
            yield from ((node, path, "") for node in _NODES[one.name](self, shape, one.value, nodes))

    # ------------------------------------------------------------ value nodes

    def _pairs(self, shape: Shape, nodes: set[str]) -> Iterator[tuple[str, str]]:
        """Each node with each of its value nodes, each pair once."""
        if shape.path is None:
            yield from ((node, node) for node in nodes)
        elif (table := self._table(shape)) is not None:
            for node in nodes if len(nodes) < len(table) else nodes & table.keys():
                for value in table.get(node, ()):
                    yield node, value
        else:
            step = self._step(shape.path_node)
            for node in nodes:
                for value in step(node):
                    yield node, value

    def _having(self, path: Term) -> set[str] | None:
        """The nodes from which a path leads anywhere, for paths of one step; None for others."""
        if isinstance(path, URIRef):
            return self.data.subjects(_text(path))
        if (path, RDF.first, None) in self.graph:
            return None
        inverse, head = self.graph.value(path, SH.inversePath), self.graph.value(path, SH.alternativePath)
        if isinstance(inverse, URIRef):
            return self.data.distinct(_text(inverse))
        ways: list[set[str] | None] = [self._having(one) for one in listed(self.graph, head)] if head is not None else []
        return {node for way in ways for node in way or ()} if ways and None not in ways else None

    def _table(self, shape: Shape) -> dict[str, tuple[str, ...]] | None:
        """What a path of one property, forwards or backwards, leads to; None for others."""
        if shape.node not in self.tables:
            path = shape.path_node
            sequence = (path, RDF.first, None) in self.graph
            inverse = self.graph.value(path, SH.inversePath) if isinstance(path, BNode) and not sequence else None
            table = None
            if isinstance(path, URIRef):
                table = self.data.forward(_text(path))
            elif isinstance(inverse, URIRef):
                table = self.data.backward(_text(inverse))
            self.tables[shape.node] = table
        return self.tables[shape.node]

    def _step(self, path: Any) -> Callable[[str], Iterable[str]]:
        """What a path leads to from a node, each once."""
        if path not in self.steps:
            self.steps[path] = self._made_step(path)
        return self.steps[path]

    def _made_step(self, path: Any) -> Callable[[str], Iterable[str]]:
        graph = self.graph
        if isinstance(path, URIRef):
            forward = self.data.forward(_text(path))
            return lambda node: forward.get(node, ())
        if (path, RDF.first, None) in graph:
            steps = [self._step(step) for step in listed(graph, path)]

            def along(node: str) -> set[str]:
                found = {node}
                for step in steps:
                    found = {value for one in found for value in step(one)}
                return found

            return along
        if (inverse := graph.value(path, SH.inversePath)) is not None:
            return self._made_inverse(inverse)
        if (head := graph.value(path, SH.alternativePath)) is not None:
            ways = [self._step(one) for one in listed(graph, head)]
            return lambda node: {value for way in ways for value in way(node)}
        for term, start, once in ((SH.zeroOrMorePath, True, False), (SH.oneOrMorePath, False, False), (SH.zeroOrOnePath, True, True)):
            if (inner := graph.value(path, term)) is not None:
                return _repeated(self._step(inner), start=start, once=once)
        raise WrongShape(f"{path_text(graph, path)} is no path")

    def _made_inverse(self, path: Any) -> Callable[[str], Iterable[str]]:
        if isinstance(path, URIRef):
            backward = self.data.backward(_text(path))
            return lambda node: backward.get(node, ())
        if (inverse := self.graph.value(path, SH.inversePath)) is not None:
            return self._step(inverse)
        raise NotOurs("an inverse path of more than one property")

    def _breaking(self, shape: Shape, nodes: set[str], breaking: Callable[[set[str]], set[str]]) -> Iterator[tuple[str, str]]:
        """The nodes with a value that breaks a rule, and the value; the rule is tried on each different value once.

        `breaking` gives those of some values that break it.
        """
        if isinstance(shape.path_node, URIRef):
            predicate = _text(shape.path_node)
            if len(nodes) * 4 > len(self.data.pairs.get(predicate, ((), ()))[0]):
                if wrong := breaking(self.data.distinct(predicate)):
                    subjects, values = self.data.pairs[predicate]
                    yield from {pair for pair in zip(subjects, values, strict=True) if pair[1] in wrong and pair[0] in nodes}
                return
        pairs = list(self._pairs(shape, nodes))
        if wrong := breaking({value for _, value in pairs}):
            yield from (pair for pair in pairs if pair[1] in wrong)

    # ------------------------------------------------------------ constraints that count or compare

    def _counted(self, shape: Shape, nodes: set[str]) -> Counter[str]:
        return Counter(node for node, _ in self._pairs(shape, nodes))

    def _min_count(self, shape: Shape, value: Term, nodes: set[str]) -> Iterable[str]:
        least = _number(shape, "minCount", value)
        if least == 1 and (having := self._having(shape.path_node)) is not None:
            return nodes - having
        counted = self._counted(shape, nodes) if least > 0 else Counter()
        return [node for node in nodes if counted[node] < least]

    def _max_count(self, shape: Shape, value: Term, nodes: set[str]) -> Iterable[str]:
        most = _number(shape, "maxCount", value)
        if most > 0 and isinstance(shape.path_node, URIRef) and self.data.single_valued(_text(shape.path_node)):
            return []
        if (table := self._table(shape)) is not None:
            if len(table) <= len(nodes):
                return [node for node, values in table.items() if len(values) > most and node in nodes]
            return [node for node in nodes if len(table.get(node, ())) > most]
        return [node for node, count in self._counted(shape, nodes).items() if count > most]

    def _unique_lang(self, shape: Shape, value: Term, nodes: set[str]) -> Iterable[str]:
        if value != _TRUE:
            return []
        told = Counter((node, language(one)) for node, one in self._pairs(shape, nodes) if language(one))
        return {node for (node, _), count in told.items() if count > 1}

    def _has_value(self, shape: Shape, value: Term, nodes: set[str]) -> Iterable[str]:
        wanted = _text(value)
        return nodes - {node for node, one in self._pairs(shape, nodes) if one == wanted}

    def _qualified(self, shape: Shape, nodes: set[str], meets: Callable[[int], bool]) -> Iterable[str]:
        value = shape.one("qualifiedValueShape")
        if value is None:
            return []  # half a constraint is none
        pairs = set(self._pairs(shape, nodes))
        values = {one for _, one in pairs}
        meeting = values - self._failing(shape.shape(value), values)
        if shape.one("qualifiedValueShapesDisjoint") == _TRUE:
            for sibling in self._siblings(shape, value):
                meeting &= self._failing(shape.shape(sibling), values)
        counted = Counter(node for node, one in pairs if one in meeting)
        return [node for node in nodes if not meets(counted[node])]

    def _siblings(self, shape: Shape, own: Term) -> set[Term]:
        """The qualified value shapes of the other properties of the shapes that a property shape is of."""
        parents = set(self.graph.subjects(SH.property, shape.node))
        beside = {other for parent in parents for other in self.graph.objects(parent, SH.property)}
        return {value for other in beside for value in self.graph.objects(other, SH.qualifiedValueShape)} - {own}

    def _equals(self, shape: Shape, one: Constraint, nodes: set[str]) -> Pairs:
        return set(self._pairs(shape, nodes)) ^ set(self._beside_of(one, nodes))

    def _disjoint(self, shape: Shape, one: Constraint, nodes: set[str]) -> Pairs:
        return set(self._pairs(shape, nodes)) & set(self._beside_of(one, nodes))

    def _beside_of(self, one: Constraint, nodes: set[str]) -> Iterator[tuple[str, str]]:
        forward = self.data.forward(_text(one.value))
        yield from ((node, value) for node in nodes for value in forward.get(node, ()))

    def _less(self, shape: Shape, one: Constraint, nodes: set[str]) -> Iterator[tuple[str, str]]:
        others, equal = self.data.forward(_text(one.value)), one.name == "lessThanOrEquals"
        for node, value in self._pairs(shape, nodes & others.keys()):
            mine = comparable(value)
            for other in others[node]:
                theirs = comparable(other)
                if mine is None or theirs is None or not mine.before(theirs, or_equal=equal):
                    yield node, value
                    break

    def _beside(self, shape: Shape, nodes: set[str]) -> Iterator[tuple[str, str, str]]:
        """What the nodes of a closed shape have beside its properties: node, predicate, value."""
        own = {shape.graph.value(one.value, SH.path) for one in shape.constraints if one.name == "property"}
        ignored = shape.one("ignoredProperties")
        allowed = {_text(path) for path in own if isinstance(path, URIRef)}
        allowed |= {_text(item) for item in listed(shape.graph, ignored)} if ignored is not None else set()
        for predicate in self.data.pairs.keys() - allowed:
            if not self.data.subjects(predicate).isdisjoint(nodes):
                for node, values in self.data.among(predicate, nodes).items():
                    yield from ((node, predicate, value) for value in values)

    # ------------------------------------------------------------ shapes inside shapes

    def _failing(self, shape: Shape, nodes: set[str]) -> set[str]:
        return self._run(shape, nodes)[1]

    def _values_failing(self, shape: Shape, inner: Iterable[Shape], nodes: set[str]) -> tuple[set[tuple[str, str]], list[set[str]]]:
        """The pairs of nodes and values, and for each of some shapes which values fail it."""
        pairs = set(self._pairs(shape, nodes))
        values = {value for _, value in pairs}
        return pairs, [self._failing(one, values) for one in inner]

    def _node(self, shape: Shape, one: Constraint, nodes: set[str]) -> Pairs:
        pairs, (failed,) = self._values_failing(shape, [shape.shape(one.value)], nodes)
        return [pair for pair in pairs if pair[1] in failed]

    def _not(self, shape: Shape, one: Constraint, nodes: set[str]) -> Pairs:
        pairs, (failed,) = self._values_failing(shape, [shape.shape(one.value)], nodes)
        return [pair for pair in pairs if pair[1] not in failed]

    def _and(self, shape: Shape, one: Constraint, nodes: set[str]) -> Pairs:
        pairs, failed = self._values_failing(shape, shape.shapes(one.value), nodes)
        return [pair for pair in pairs if any(pair[1] in some for some in failed)]

    def _or(self, shape: Shape, one: Constraint, nodes: set[str]) -> Pairs:
        pairs, failed = self._values_failing(shape, shape.shapes(one.value), nodes)
        return [pair for pair in pairs if all(pair[1] in some for some in failed)]

    def _xone(self, shape: Shape, one: Constraint, nodes: set[str]) -> Pairs:
        pairs, failed = self._values_failing(shape, shape.shapes(one.value), nodes)
        return [pair for pair in pairs if sum(pair[1] not in some for some in failed) != 1]

    # ------------------------------------------------------------ SPARQL

    def _sparql(self, shape: Shape, one: Constraint, nodes: set[str]) -> Iterator[Result]:
        graph, node = self.graph, one.value
        if (node, SH.deactivated, _TRUE) in graph:
            return
        query = query_of(graph, node, shape.path)
        if query is None:
            raise NotOurs(f"{node.n3()} is a SPARQL constraint without sh:select")
        if kept_out := refused(query):
            raise WrongShape(f"{node.n3()} uses {kept_out}, which a constraint in SPARQL must not")
        if any(token.kind == "variable" and token.text[1:] in ("shapesGraph", "currentShape") for token in tokens(query)):
            raise NotOurs(f"{node.n3()} asks the graph of the shapes ($shapesGraph, $currentShape)")
        try:
            rows = list(self._asked(query, shape, nodes))
        except WrongShape as error:
            raise WrongShape(f"{node.n3()} of {shape.node.n3()}: {error}") from None
        for row in rows:
            if row.get("failure") is not None:
                raise WrongShape(f"{node.n3()} reports a failure of its own (?failure)")
            path = row.get("path")
            value = row.get("value") or (row["this"] if shape.path is None else "")
            told = path if path and path[0] == "<" else shape.path or ""
            yield Result(row["this"], told, value, shape, one.component, node, tuple(sorted(row.items())))

    def _asked(self, query: str, shape: Shape, nodes: set[str]) -> Iterator[dict[str, str]]:
        store = self.stores.of(predicates(query))
        asked = in_every_group(query, TARGET)
        together = {node for node in nodes if node[0] != '"'} if at_once(query) else set()
        if together:
            with marked(store, together):
                yield from (row for row in self._rows(store, asked) if row["this"] in together)
        for node in sorted(nodes - together):
            if node.startswith("_:"):
                with marked(store, [node]):
                    found = list(self._rows(store, asked))
            else:
                found = list(self._rows(store, in_every_group(query, f" BIND ({node} AS ?this) ")))
            yield from (row | {"this": node} for row in found)

    @staticmethod
    def _rows(store: ox.Store, query: str) -> Iterator[dict[str, str]]:
        try:
            answer: Any = store.query(query)
        except SyntaxError as error:
            lacking = "; it uses a prefix that no sh:prefixes declares" if "refix not found" in str(error) else f": {error}"
            raise WrongShape(f"a constraint in SPARQL is no query that can be asked{lacking}") from None
        if isinstance(answer, ox.QueryBoolean):
            raise NotOurs("a constraint in SPARQL that asks (ASK)")
        names = [variable.value for variable in answer.variables]
        for row in answer:
            yield {name: str(row[name]) for name in names if row[name] is not None}


def _repeated(step: Callable[[str], Iterable[str]], *, start: bool, once: bool) -> Callable[[str], set[str]]:
    """What a step leads to when it is taken again and again; with `start`, the node too."""

    def reached(node: str) -> set[str]:
        found = {node} if start else set()
        left, seen = [node], {node}
        while left:
            there = {value for one in left for value in step(one)}
            found |= there
            left = [] if once else [value for value in there if value not in seen]
            seen |= there
        return found

    return reached


# ------------------------------------------------------------ what breaks a value


def _text(term: Term) -> str:
    """A term of the shapes as the data has it. NotOurs for a blank node: it stands for none of the data."""
    if isinstance(term, BNode):
        raise NotOurs("a blank node of the shapes stands for a node of the data")
    return from_rdflib(term)


def _is_list(graph: Graph, value: Term) -> bool:
    return value == RDF.nil or (value, RDF.first, None) in graph


def _check_value(shape: Shape, one: Constraint) -> None:
    """WrongShape where a constraint has a value of the wrong kind, which would be passed over."""
    wrong = None
    if one.name in ("in", "and", "or", "xone", "languageIn") and not _is_list(shape.graph, one.value):
        wrong = "no list"
    elif one.name in ("closed", "uniqueLang") and str(one.value) not in ("true", "false", "1", "0"):
        wrong = "neither true nor false"
    elif one.name in ("node", "not", "property", "qualifiedValueShape") and (one.value, None, None) not in shape.graph:
        wrong = "no shape that is described"
    elif one.name in ("class", "datatype", "equals", "disjoint", "lessThan", "lessThanOrEquals") and not isinstance(one.value, URIRef):
        wrong = "no IRI"
    if wrong:
        raise WrongShape(f"{shape.node.n3()} has sh:{one.name} {one.value.n3()}, which is {wrong}")


_BESIDE_FITS: dict[str, Callable[[Graph, Term], bool]] = {
    "ignoredProperties": _is_list,
    "severity": lambda graph, value: isinstance(value, URIRef),
    "deactivated": lambda graph, value: str(value) in ("true", "false"),
    "targetClass": lambda graph, value: isinstance(value, URIRef),
    "targetSubjectsOf": lambda graph, value: isinstance(value, URIRef),
    "targetObjectsOf": lambda graph, value: isinstance(value, URIRef),
}


def _number(shape: Shape, name: str, value: Term) -> int:
    number = value.toPython() if isinstance(value, Literal) else None
    if not isinstance(number, int) or number < 0:
        raise WrongShape(f"{shape.node.n3()} has sh:{name} {value.n3()}, which is no whole number")
    return number


def _datatype(engine: Engine, shape: Shape, value: Term) -> Callable[[str], bool]:
    if value == XSD.string:
        return lambda term: term[0] != '"' or term[-1] != '"'
    if value == RDF.langString:
        return lambda term: not language(term)
    end = f'"^^<{value}>'
    name = str(value)
    return lambda term: not term.endswith(end) or term[0] != '"' or not well_formed(term[1 : -len(end)], name)


_KINDS: dict[Term, Callable[[str], bool]] = {
    SH.IRI: lambda term: term[0] != "<",
    SH.BlankNode: lambda term: term[0] != "_",
    SH.Literal: lambda term: term[0] != '"',
    SH.BlankNodeOrIRI: lambda term: term[0] == '"',
    SH.BlankNodeOrLiteral: lambda term: term[0] == "<",
    SH.IRIOrLiteral: lambda term: term[0] == "_",
}


def _node_kind(engine: Engine, shape: Shape, value: Term) -> Callable[[str], bool]:
    if value not in _KINDS:
        raise WrongShape(f"{shape.node.n3()} has sh:nodeKind {value.n3()}, which is none")
    return _KINDS[value]


def _compared(holds: Callable[[Comparable, Comparable], bool]) -> Callable[[Engine, Shape, Term], Callable[[str], bool]]:
    def made(engine: Engine, shape: Shape, value: Term) -> Callable[[str], bool]:
        bound = comparable(_text(value))
        if bound is None:
            raise WrongShape(f"{shape.node.n3()} has the bound {value.n3()}, which nothing is before or after")

        def breaks(term: str) -> bool:
            mine = comparable(term)
            return mine is None or not holds(mine, bound)

        return breaks

    return made


def _length(fits: Callable[[int, int], bool]) -> Callable[[Engine, Shape, Term], Callable[[str], bool]]:
    def made(engine: Engine, shape: Shape, value: Term) -> Callable[[str], bool]:
        limit = _number(shape, "minLength or sh:maxLength", value)
        return lambda term: term[0] == "_" or not fits(len(lexical(term)), limit)

    return made


def _flags(shape: Shape) -> str:
    flags = shape.one("flags")
    return "" if flags is None else str(flags)


def _language_in(engine: Engine, shape: Shape, value: Term) -> Callable[[str], bool]:
    ranges = [str(tag).lower() for tag in listed(engine.graph, value)]

    def breaks(term: str) -> bool:
        tag = language(term)
        return not tag or not any(tag == one or tag.startswith(f"{one}-") or one == "*" for one in ranges)

    return breaks


_PER_SET: dict[str, Callable[[Engine, Term], set[str]]] = {
    "class": lambda engine, value: engine.data.instances(_text(value)),
    "in": lambda engine, value: {_text(item) for item in listed(engine.graph, value)},
}
"""The value nodes that keep the constraint: all others break it."""
_PER_VALUE: dict[str, Callable[[Engine, Shape, Term], Callable[[str], bool]]] = {
    "datatype": _datatype,
    "nodeKind": _node_kind,
    "minExclusive": _compared(lambda mine, bound: bound.before(mine)),
    "minInclusive": _compared(lambda mine, bound: bound.before(mine, or_equal=True)),
    "maxExclusive": _compared(lambda mine, bound: mine.before(bound)),
    "maxInclusive": _compared(lambda mine, bound: mine.before(bound, or_equal=True)),
    "minLength": _length(lambda length, limit: length >= limit),
    "maxLength": _length(lambda length, limit: length <= limit),
    "languageIn": _language_in,
}
"""Whether a value node breaks the constraint."""
_NODES: dict[str, Callable[[Engine, Shape, Term, set[str]], Iterable[str]]] = {
    "minCount": Engine._min_count,
    "maxCount": Engine._max_count,
    "uniqueLang": Engine._unique_lang,
    "hasValue": Engine._has_value,
    "qualifiedMinCount": lambda engine, shape, value, nodes: engine._qualified(
        shape, nodes, lambda count: count >= _number(shape, "qualifiedMinCount", value)
    ),
    "qualifiedMaxCount": lambda engine, shape, value, nodes: engine._qualified(
        shape, nodes, lambda count: count <= _number(shape, "qualifiedMaxCount", value)
    ),
    "qualifiedValueShape": lambda engine, shape, value, nodes: (),
}
"""The nodes that break it, as a whole."""
_PAIRS: dict[str, Callable[[Engine, Shape, Constraint, set[str]], Pairs]] = {
    "equals": Engine._equals,
    "disjoint": Engine._disjoint,
    "lessThan": Engine._less,
    "lessThanOrEquals": Engine._less,
    "node": Engine._node,
    "not": Engine._not,
    "and": Engine._and,
    "or": Engine._or,
    "xone": Engine._xone,
}
"""The nodes that break it, each with the value by which it does."""
