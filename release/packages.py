"""Files that other people's tools look for in a release: how to cite it, what it is made of, whether it came whole, and its files packed.

CITATION.cff (https://citation-file-format.github.io, 1.2.0), .zenodo.json (https://developers.zenodo.org/#representation),
ro-crate-metadata.json (https://w3id.org/ro/crate/1.1), SHA256SUMS (as sha256sum --check reads it).
"""

import gzip
import hashlib
import json
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from release.metadata import COMPRESSED, DESCRIPTIONS, KEYWORDS, LICENCE, PUBLISHER, TITLES, File, kind_of

SUMS = "SHA256SUMS"
_GZIP_LEVEL, _ZSTD_LEVEL = 9, 12


def pack(path: Path) -> None:
    """A gzip and a zstd of a file beside it; no time and no name of a machine is in them."""
    import zstandard

    data = path.read_bytes()
    path.with_name(path.name + ".gz").write_bytes(gzip.compress(data, _GZIP_LEVEL, mtime=0))
    packed = zstandard.ZstdCompressor(level=_ZSTD_LEVEL, write_checksum=True, write_content_size=True).compress(data)
    path.with_name(path.name + ".zst").write_bytes(packed)


def files_of(folder: Path) -> list[File]:
    """All files of a release so far, in order of their paths."""
    paths = sorted((path.relative_to(folder) for path in folder.rglob("*") if path.is_file()), key=lambda path: path.as_posix())
    return [_file(folder, path) for path in paths]


def _file(folder: Path, path: Path) -> File:
    data = (folder / path).read_bytes()
    return File(path, len(data), hashlib.sha256(data).hexdigest())


def sums(files: list[File]) -> str:
    return "".join(f"{file.sha256}  {file.path.as_posix()}\n" for file in files)


def citation(version: str, released: date, base: str) -> str:
    about = {
        "cff-version": "1.2.0",
        "message": "If you use this data, please cite it as below.",
        "type": "dataset",
        "title": TITLES["en"],
        "abstract": DESCRIPTIONS["en"],
        "authors": [{"name": PUBLISHER}],
        "version": version,
        "date-released": released,
        "license": "CC-BY-4.0",
        "url": f"{base}release/{version}/",
        "keywords": list(KEYWORDS),
    }
    return yaml.safe_dump(about, allow_unicode=True, sort_keys=False, width=120)


def zenodo(version: str, released: date, base: str) -> str:
    about = {
        "title": TITLES["en"],
        "upload_type": "dataset",
        "description": f"<p>{DESCRIPTIONS['en']}</p><p>{DESCRIPTIONS['vi']}</p>",
        "creators": [{"name": PUBLISHER}],
        "version": version,
        "publication_date": released.isoformat(),
        "license": "cc-by-4.0",
        "access_right": "open",
        "language": "vie",
        "keywords": list(KEYWORDS),
        "related_identifiers": [{"identifier": f"{base}release/{version}/", "relation": "isIdenticalTo", "scheme": "url"}],
    }
    return as_json(about)


def crate(version: str, released: date, base: str, files: list[File], titles: dict[str, str]) -> str:
    """The RO-Crate metadata; `titles` say of some files what they are."""
    parts = [file for file in files if file.path.name not in ("ro-crate-metadata.json", SUMS)]
    root: dict[str, Any] = {
        "@id": "./",
        "@type": "Dataset",
        "name": TITLES["en"],
        "description": DESCRIPTIONS["en"],
        "datePublished": released.isoformat(),
        "version": version,
        "license": {"@id": str(LICENCE)},
        "publisher": {"@id": base + "publisher"},
        "author": {"@id": base + "publisher"},
        "keywords": ", ".join(KEYWORDS),
        "url": f"{base}release/{version}/",
        "inLanguage": ["vi", "en"],
        "hasPart": [{"@id": file.path.as_posix()} for file in parts],
    }
    graph: list[dict[str, Any]] = [
        {
            "@id": "ro-crate-metadata.json",
            "@type": "CreativeWork",
            "conformsTo": {"@id": "https://w3id.org/ro/crate/1.1"},
            "about": {"@id": "./"},
        },
        root,
        {"@id": base + "publisher", "@type": "Organization", "name": PUBLISHER, "url": base},
        {
            "@id": str(LICENCE),
            "@type": "CreativeWork",
            "name": "Creative Commons Attribution 4.0 International",
            "description": "You may share and adapt the data if you give credit.",
            "identifier": "CC-BY-4.0",
        },
    ]
    for file in parts:
        kind, packed = kind_of(file.path)
        about: dict[str, Any] = {
            "@id": file.path.as_posix(),
            "@type": "File",
            "name": titles.get(file.path.as_posix(), file.path.as_posix()),
            "encodingFormat": packed or kind.media,
            "contentSize": str(file.size),
            "sha256": file.sha256,
        }
        graph.append(about)
    return as_json({"@context": "https://w3id.org/ro/crate/1.1/context", "@graph": graph})


def readme(version: str, released: date, base: str, counts: dict[str, int], titles: dict[str, str], rdfc: str) -> str:
    """What a person sees first who opens the release."""
    rows = "\n".join(f"| [{path}]({path}) | {title} |" for path, title in titles.items())
    told = ", ".join(f"{count:,} {name}" for name, count in counts.items())
    return f"""# danvan {version} ({released.isoformat()})

{DESCRIPTIONS["en"]}

{DESCRIPTIONS["vi"]}

It holds {told}. Licence: CC BY 4.0 ([{LICENCE}]({LICENCE})); how to cite it: [CITATION.cff](CITATION.cff).

| file | what it is |
|---|---|
{rows}

Dumps and parts are also packed ({" and ".join(f"`{ending}`" for ending in COMPRESSED)}). `sha256sum --check {SUMS}` tells whether all files came whole.
`danvan.nq` is the canonical form of the dataset (RDFC-1.0): its SHA-256, `{rdfc}`, is the hash of what the data says, whoever
writes it down. IRIs begin with `{base}`.
"""


def as_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
