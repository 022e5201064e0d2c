"""YAML 1.2 scalars for PyYAML: `on` is a word and not true, and a day stays text for its reader to check."""

import re
from typing import Any

import yaml


class Loader(yaml.SafeLoader):
    """Reads only null, true, false, numbers and text."""


class Dumper(yaml.SafeDumper):
    """Writes what Loader reads, without quoting `on` and days."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _restrict(cls: type[yaml.SafeLoader] | type[yaml.SafeDumper]) -> None:
    kept = {"tag:yaml.org,2002:int", "tag:yaml.org,2002:float", "tag:yaml.org,2002:null"}
    cls.yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in resolvers if tag in kept] for first, resolvers in cls.yaml_implicit_resolvers.items()
    }
    cls.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), list("tf"))


_restrict(Loader)
_restrict(Dumper)
