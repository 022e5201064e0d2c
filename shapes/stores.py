"""Oxigraph stores for constraints in SPARQL: of the triples that the constraints name, or of all where they leave it open.

    stores = Stores(data, predicates)
    stores.of(predicates)                # a store of the triples of these
    stores.of(None)                      # of all

A store takes longer to fill than a file to read. Oxigraph works beside Python, so that a store can be filled while the files are still
being read (`Filling`), or at least while constraints are checked that need none.
"""

import queue
import threading
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

import pyoxigraph as ox

Columns = tuple[Sequence[str], Sequence[str]]
"""The subjects and the values of a predicate."""


class HasPairs(Protocol):
    """What holds triples by predicate."""

    @property
    def pairs(self) -> dict[str, tuple[list[str], list[str]]]: ...


class Filling:
    """A store that another thread fills with the triples of some predicates.

    `store` waits until it is full; nothing may be added after that. Whoever makes one closes it: a thread must not outlive its work.
    """

    def __init__(self, predicates: frozenset[str]) -> None:
        self.predicates = predicates
        self._store = ox.Store()
        self._left: queue.SimpleQueue[list[tuple[str, Columns]] | None] = queue.SimpleQueue()
        self._error: BaseException | None = None
        self._given_up = False
        self._thread: threading.Thread | None = None

    def add(self, columns: Mapping[str, Columns]) -> None:
        """Take in what is wanted of some triples; the columns must not change any more."""
        if wanted := [(predicate, column) for predicate, column in columns.items() if predicate in self.predicates and column[0]]:
            self._left.put(wanted)
            if self._thread is None:
                self._thread = threading.Thread(target=self._fill, daemon=True)
                self._thread.start()

    def close(self) -> None:
        """Give up what is not filled yet."""
        self._given_up = True
        self.settle()

    def no_more(self) -> None:
        """Nothing more is added."""
        self._left.put(None)

    def busy(self) -> bool:
        """Whether it is not full yet."""
        return self._thread is not None and self._thread.is_alive()

    def settle(self) -> None:
        """Wait until it is full; nothing may be added after that. Its error is raised where the store is asked for."""
        if self._thread is not None:
            self.no_more()
            self._thread.join()

    @property
    def store(self) -> ox.Store:
        """The store, full. MemoryError where it did not fit."""
        self.settle()
        if self._error is not None:
            raise self._error
        return self._store

    def _fill(self) -> None:
        try:
            while (columns := self._left.get()) is not None and not self._given_up:
                text = "".join(_lines(predicate, *column) for predicate, column in columns)
                if "_:" not in text:
                    self._store.load(text.encode(), format=ox.RdfFormat.N_TRIPLES)
                else:
                    # To load would give blank nodes other names each time; it takes half as long.
                    self._store.extend(ox.parse(text.encode(), format=ox.RdfFormat.N_TRIPLES))
        except BaseException as error:  # it is raised where the store is asked for
            self._error = error


class Stores:
    """The stores over some data, each made when it is first asked for; `predicates` are those of most constraints."""

    def __init__(self, data: HasPairs, predicates: frozenset[str], filling: Filling | None = None) -> None:
        """`filling` is a store of these predicates that was begun while the data was read."""
        self._data = data
        self._predicates = predicates
        self._fillings: dict[frozenset[str] | None, Filling] = {}
        if filling is not None and filling.predicates == predicates:
            self._fillings[predicates] = filling
        elif predicates:
            self._begin(predicates)

    def of(self, predicates: Iterable[str] | None) -> ox.Store:
        """A store of the triples of some predicates, and perhaps of more; of all where it is None. MemoryError where it does not fit."""
        among = self._predicates if predicates is not None and self._predicates.issuperset(predicates) else None
        if among not in self._fillings:
            self._begin(among)
        return self._fillings[among].store

    def no_more(self) -> None:
        """Nothing more is added to what was begun."""
        for filling in self._fillings.values():
            filling.no_more()

    def busy(self) -> bool:
        """Whether something is still being filled."""
        return any(filling.busy() for filling in self._fillings.values())

    def settle(self) -> None:
        """Wait until what was begun is filled: a process whose threads are at work cannot be split."""
        for filling in self._fillings.values():
            filling.settle()

    def close(self) -> None:
        """Give up what is not filled yet."""
        for filling in self._fillings.values():
            filling.close()

    def _begin(self, among: frozenset[str] | None) -> None:
        filling = self._fillings[among] = Filling(frozenset(self._data.pairs) if among is None else among)
        for predicate, column in self._data.pairs.items():
            filling.add({predicate: column})


def _lines(predicate: str, subjects: Sequence[str], values: Sequence[str]) -> str:
    """Triples as N-Triples."""
    middle = f" {predicate} "
    return " .\n".join([subject + middle + value for subject, value in zip(subjects, values, strict=True)]) + " .\n"
