"""A static site of releases, on which the IRIs resolve: what to put on a web server, and the redirects that w3id.org needs.

    write_site(Path("releases"), Path("site"), "https://example.org/danvan/")

    site/VERSION/…           each release, as it is
    site/latest/…            the last one
    site/ontology/VERSION/…  the ontology by its own version
    site/w3id/.htaccess      for https://github.com/perma-id/w3id.org, in the folder danvan/

An IRI is redirected (303) by what the client accepts: to a page (in Vietnamese where that is the language asked for first), or to the
file that describes it. What a file is called in a release is said here and in release/directory.py alone.
"""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rdflib import Graph
from rdflib.namespace import OWL, RDF

from graph.output import OutputRefused, replacing
from graph.releases import release_date
from graph.store import UnreadableGraph
from ontology.prefixes import BASE, KINDS
from release.directory import PARTS

_PAGES = {"person": "people", "organization": "organizations", "document": "documents"}
"""Which kinds of things have a page that lists them."""
_OTHERS = {r"application/ld\+json": "jsonld", r"application/rdf\+xml": "rdf", r"application/n-triples": "nt"}
"""What the ontology is there in beside Turtle."""
_RDF = r"(text/turtle|application/rdf\+xml|application/ld\+json|application/n-triples|application/n-quads)"


@dataclass(frozen=True)
class _Release:
    folder: Path
    version: str
    day: str
    ontology: str


def write_site(releases: Path, out: Path, site: str) -> list[str]:
    """Replace a directory by the site of some releases (a folder of them, or one); their versions, the last one last.

    UnreadableGraph where there is none, or two are of one version; OutputRefused where `out` may not be replaced.
    """
    found = _found(releases)
    inside = (out.absolute(), releases.absolute())
    if inside[0].is_relative_to(inside[1]) or inside[1].is_relative_to(inside[0]):
        raise OutputRefused(f"{out} and {releases} lie in one another. Give another --out")
    with replacing(out, "site") as folder:
        for release in found:
            _copied(release.folder, folder / release.version)
        _copied(found[-1].folder, folder / "latest")
        for release in found:  # of one version of the ontology the last release has it
            place = folder / "ontology" / release.ontology
            shutil.rmtree(place, ignore_errors=True)
            _copied(release.folder / "ontology", place)
            for page in (release.folder / "docs").glob("ontology.*.html"):
                shutil.copyfile(page, place / page.name)
        (folder / "w3id").mkdir()
        (folder / "w3id" / ".htaccess").write_text(htaccess(site), encoding="utf-8")
        (folder / "index.html").write_text(_front(found), encoding="utf-8")
    return [release.version for release in found]


def _front(found: list[_Release]) -> str:
    """The page that lists the releases, the last one first."""
    rows = []
    for release in reversed(found):
        links = {"docs/index.vi.html": "trang", "docs/index.en.html": "pages", "README.md": "README", "dataset.ttl": "DCAT"}
        links |= {name: name for name in ("CHANGELOG.md", "CHANGELOG.vi.md") if (release.folder / name).exists()}
        listed = " · ".join(f'<a href="{release.version}/{path}">{name}</a>' for path, name in links.items())
        rows.append(f"<tr><th>{release.version}</th><td>{release.day}</td><td>{listed}</td></tr>")
    return (
        '<!DOCTYPE html>\n<html lang="vi">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>danvan</title>\n'
        "<style>body { font: 16px/1.6 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem }\n"
        "th, td { text-align: left; padding: .2rem 1rem .2rem 0 }</style>\n"
        '<h1>danvan</h1>\n<p><a href="latest/docs/index.vi.html">Bản mới nhất</a> · <a href="latest/docs/index.en.html" lang="en">The latest release</a></p>\n'
        f"<table>\n{chr(10).join(rows)}\n</table>\n</html>\n"
    )


def _found(releases: Path) -> list[_Release]:
    """The releases in a folder, in order of their days."""
    folders = [releases] if (releases / "dataset.ttl").exists() else sorted(path.parent for path in releases.glob("*/dataset.ttl"))
    folders = [folder for folder in folders if not folder.name.startswith(".")]
    found: dict[str, _Release] = {}
    for folder in folders:
        try:
            record, ontology = Graph().parse(folder / "dataset.ttl"), Graph().parse(folder / "ontology" / "danvan.ttl")
        except (OSError, SyntaxError, ValueError) as error:
            raise UnreadableGraph(f"{folder} is no whole release: {str(error).splitlines()[0]}. Make it again, or take it away") from None
        version = next((str(value) for value in record.objects(None, OWL.versionInfo)), "")
        of_ontology = str(ontology.value(next(ontology.subjects(RDF.type, OWL.Ontology)), OWL.versionInfo))
        if version in found:
            raise UnreadableGraph(f"{found[version].folder} and {folder} are both {version}. Leave one of them in {releases}")
        found[version] = _Release(folder, version, str(release_date(folder)), of_ontology)
    if not found:
        raise UnreadableGraph(f"{releases} holds no release. Make one with danvan release VERSION --date DAY --out {releases}/VERSION")
    return sorted(found.values(), key=lambda one: (one.day, _numbers(one.version)))


def _numbers(version: str) -> list[tuple[int, str]]:
    """A version in the order of its numbers: 0.9 before 0.10."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in re.split(r"([0-9]+)", version) if part]


def _copied(source: Path, target: Path) -> None:
    shutil.copytree(source, target, ignore=shutil.ignore_patterns(".danvan-build"), dirs_exist_ok=True)


def htaccess(site: str, base: str = BASE) -> str:
    """The redirects, for Apache 2.4 with mod_rewrite; `site` is the address of the site, with a slash at its end."""
    return "\n".join(_lines(site, base)) + "\n"


def _lines(site: str, base: str) -> Iterator[str]:
    latest = f"{site}latest/"
    yield from (f"# {base} → {site}. Made by danvan site.", "Options -MultiViews", "RewriteEngine On", "")
    yield from ("# The language of pages: Vietnamese where it is asked for first.", "RewriteRule ^ - [E=danvan:en]")
    yield from (r"RewriteCond %{HTTP:Accept-Language} ^\s*vi [NC]", "RewriteRule ^ - [E=danvan:vi]", "")
    yield from _redirects(r"^ontology/?$", f"{latest}docs/ontology.%{{ENV:danvan}}.html", f"{latest}ontology/danvan", everything=True)
    versioned = f"{site}ontology/$1/"
    yield from _redirects(
        r"^ontology/([0-9][A-Za-z0-9._-]*)/?$", f"{versioned}ontology.%{{ENV:danvan}}.html", f"{versioned}danvan", everything=True
    )
    yield from _redirects(r"^shapes/?$", f"{latest}docs/rules.%{{ENV:danvan}}.html", f"{latest}shapes/shapes")
    yield from _redirects(r"^query/([a-z-]+)(?:/.*)?$", f"{latest}docs/questions.%{{ENV:danvan}}.html#$1", f"{latest}queries/catalogue")
    yield from _redirects(r"^parameter/.*$", f"{latest}docs/questions.%{{ENV:danvan}}.html", f"{latest}queries/catalogue")
    yield from _redirects(
        r"^concept/([^/]+)/([^/]+)(?:/.*)?$", f"{latest}docs/ontology.%{{ENV:danvan}}.html#concept-$1-$2", f"{latest}parts/concepts"
    )
    yield from _redirects(r"^concept/([^/]+)$", f"{latest}docs/ontology.%{{ENV:danvan}}.html#concept-$1", f"{latest}parts/concepts")
    part_of = {kind: part for part, kinds in PARTS.items() for kind in kinds}
    for kind in KINDS:
        part = f"{latest}parts/{part_of[kind]}"
        if page := _PAGES.get(kind):
            yield from _redirects(rf"^id/{kind}/([^/]+)$", f"{latest}docs/{page}.%{{ENV:danvan}}.html#$1", part)
        yield from _redirects(rf"^id/{kind}/.+$", f"{latest}docs/index.%{{ENV:danvan}}.html", part)
    yield from _redirects(r"^source/.+$", f"{latest}docs/index.%{{ENV:danvan}}.html", f"{latest}parts/evidence")
    yield from _redirects(r"^(dataset|catalogue|publisher)$", f"{latest}docs/index.%{{ENV:danvan}}.html", f"{latest}dataset")
    yield from _redirects(
        r"^release/([0-9A-Za-z][0-9A-Za-z._-]*)/(?:dataset)?$", f"{site}$1/docs/index.%{{ENV:danvan}}.html", f"{site}$1/dataset"
    )
    yield from (f"RewriteRule ^diff$ {latest}changes.nq [R=303,L]", "")
    yield from ("# The files of a release are where they are.", f"RewriteRule ^release/(.+)$ {site}$1 [R=303,L]")
    yield f"RewriteRule ^$ {latest}docs/index.%{{ENV:danvan}}.html [R=303,L]"


def _redirects(pattern: str, page: str, described: str, *, everything: bool = False) -> Iterator[str]:
    """To the page for who asks for one before any RDF; else to the file that describes the thing, in what is accepted where there is more."""
    yield r"RewriteCond %{HTTP_ACCEPT} text/html|application/xhtml\+xml"
    yield rf"RewriteCond %{{HTTP_ACCEPT}} !{_RDF}.*(text/html|application/xhtml)"
    yield f"RewriteRule {pattern} {page} [R=303,NE,L]"
    for media, ending in _OTHERS.items() if everything else ():
        yield rf"RewriteCond %{{HTTP_ACCEPT}} {media}"
        yield rf"RewriteCond %{{HTTP_ACCEPT}} !text/turtle.*{media}"
        yield f"RewriteRule {pattern} {described}.{ending} [R=303,L]"
    yield f"RewriteRule {pattern} {described}.ttl [R=303,L]"
    yield ""
