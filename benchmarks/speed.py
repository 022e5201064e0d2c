"""How fast articles are read, beside two taggers of Vietnamese names on the same texts in the same run.

    python -m pip install -c constraints.txt -e '.[benchmark]'
    python -m benchmarks.speed [--seconds 5] [--megabytes 10] [--write]

Times are CPU seconds of one process on one core; each is the best of several rounds, and the machine is described beside
them. The texts are the whole articles of tests/corpus, page noise included, put together to 7 KB each. `--write` keeps the table in
benchmarks/results/speed.md.
"""

import argparse
import gc
import itertools
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.reading import CORPUS, HALVES
from loaders.extract import extract, extract_all, extract_stream
from loaders.sources import Article, read, stream
from loaders.webpages import read_page

SIZE = 7 * 1024
RESULTS = Path(__file__).parent / "results" / "speed.md"


def texts() -> list[str]:
    """Texts of about 7 KB of UTF-8, each of a few whole articles of the corpus."""
    out: list[str] = []
    for half in HALVES:
        rest = ""
        for article in read([CORPUS / half / "articles.jsonl"]).articles:
            if len(article.text) < 1200:
                continue
            rest = f"{rest}\n\n{article.text}" if rest else article.text
            if len(rest.encode()) >= SIZE:
                out.append(rest.encode()[:SIZE].decode("utf-8", "ignore"))
                rest = ""
    return out


def page(text: str) -> str:
    """A web page of one text, with as much furniture as newspapers have."""
    menu = "".join(f'<li><a href="/chuyen-muc-{k}.html" title="Chuyên mục {k}">Chuyên mục {k}</a></li>' for k in range(60))
    paragraphs = "".join(f"<p>{line}</p>" for line in text.split("\n") if line.strip())
    script = "<script>var x = [" + ",".join(map(str, range(800))) + "];</script>"
    return (
        f"<html><head><title>Tin</title><meta property='article:published_time' content='2024-03-05T08:00:00+07:00'>{script}</head>"
        f"<body><nav><ul>{menu}</ul></nav><div class='content'><article><h1>Tin</h1>{paragraphs}</article></div><footer><ul>{menu}</ul></footer></body></html>"
    )


def per_second(work: Callable[[str], object], items: list[str], seconds: float) -> float:
    """Items a CPU second: the best of rounds that take about so long in all."""
    best, spent = 0.0, 0.0
    while spent < seconds:
        started = time.process_time()
        for item in items:
            work(item)
        took = time.process_time() - started
        spent += took
        best = max(best, len(items) / took)
    return best


def all_processors(samples: list[str], seconds: float) -> float:
    """Articles a second of the clock, read by as many processes as `danvan extract` and `danvan build` take."""
    articles = [Article(id=str(k), text=text) for k, text in enumerate(samples * 4)]
    best, until = 0.0, time.perf_counter() + seconds
    while time.perf_counter() < until:
        started = time.perf_counter()
        for _ in extract_all(articles):
            pass
        best = max(best, len(articles) / (time.perf_counter() - started))
    return best


def import_seconds() -> float:
    """Wall seconds of importing the reader in a new interpreter, less those of an empty one; the best of five."""

    def run(code: str) -> float:
        best = float("inf")
        for _ in range(5):
            started = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], check=True, env={**os.environ, "PYTHONPATH": str(CORPUS.parent.parent)})
            best = min(best, time.perf_counter() - started)
        return best

    return run("import loaders.extract") - run("")


def memory_growth(articles: int) -> tuple[float, float]:
    """Resident megabytes after a tenth of some articles were streamed, and after all of them."""
    samples = texts()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "many.jsonl"
        with path.open("w", encoding="utf-8") as out:
            for k in range(articles):
                out.write(json.dumps({"id": f"a{k}", "text": f"Tin số {k}. {samples[k % len(samples)][:1500]}"}, ensure_ascii=False) + "\n")
        marks = []
        for k, _ in enumerate(extract_stream(stream([path])), start=1):
            if k in (articles // 10, articles):
                marks.append(int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6)
    return marks[0], marks[1]


def growth(megabytes: float) -> float:
    """How many times longer ten times the text takes, up to so many megabytes."""
    sample = "\n".join(texts())
    small = sample[: int(megabytes * 100_000)] if megabytes * 100_000 < len(sample) else sample * int(megabytes * 100_000 / len(sample))
    times = []
    for text in (small, small * 10):
        started = time.process_time()
        extract(Article(id="a", text=text))
        times.append(time.process_time() - started)
    return times[1] / times[0]


HARD: dict[str, Callable[[int], str]] = {
    "names of one list": lambda n: "Dự có các đồng chí Ủy viên Hội Nông dân tỉnh Lào Cai: " + ", ".join(["Vi Văn Thìn"] * n),
    "items of one list": lambda n: "Dự có các đồng chí: " + "; ".join(["Vi Văn Thìn, Giám đốc Sở Nội vụ"] * n),
    "offices of one career": lambda n: "Ông Vi Văn Thìn từng giữ: " + "; ".join(["Giám đốc Sở Nội vụ tỉnh Lào Cai"] * n),
    "former offices of nobody": lambda n: "; ".join(["nguyên Giám đốc Sở Nội vụ tỉnh Lào Cai"] * n),
    "people relieved": lambda n: (
        "Miễn nhiệm Ủy viên UBND tỉnh Lào Cai đối với " + "; ".join(["ông Vi Văn Thìn, nguyên Bí thư, nghỉ hưu"] * n)
    ),
    "steps of one career": lambda n: (
        "Năm 2001, ông Vi Văn Thìn được bầu làm Giám đốc Sở Nội vụ" + "; từ năm 2004 đến năm 2007 làm Giám đốc Sở Y tế tỉnh Lào Cai" * n
    ),
    "a firm told short": lambda n: "Phía Tổng Công ty có ông Vi Văn Thìn, Bí thư Đảng ủy, Tổng Giám đốc; " * n,
    "the body in front": lambda n: "Ban Cứu trợ Trung ương do ông Vi Văn Thìn, Giám đốc Sở Nội vụ, làm Trưởng ban; " * n,
    "companies called after people": lambda n: "Giám đốc Công ty Vương Chí Lâm, " * n,
    "guests of many sides": lambda n: "Về phía tỉnh: ông Vi Văn Thìn, Giám đốc Sở Nội vụ; đến dự có " * n,
    "days of one sentence": lambda n: "Ngày 5/3 họp, ngày 6/3 thăm hội nghị, sáng 7/3 Hội Nông dân tỉnh Lào Cai tổ chức tại Hà Nội, " * n,
    "people alone": lambda n: "Dự hội nghị có ông Vi Văn Thìn.\n" + "Ông Vi Văn Thìn - Giám đốc Sở Nội vụ\n" * n,
    "reports of one paragraph": lambda n: (
        "Sáng 12/5/2024, ông Vi Văn Thìn, Chủ tịch Hội Nông dân tỉnh Lào Cai, dự hội nghị; năm 2019 ông Thìn được bầu làm Chủ tịch. " * n
    ),
    "a career of lines": lambda n: (
        "Ông Vi Văn Thìn, sinh năm 1960.\n" + "- 3/1991 - 6/1996: Huyện ủy viên, Bí thư Huyện đoàn Bát Xát.\n" * n
    ),
    "a career of one line": lambda n: "Ông Vi Văn Thìn; " + "(1991 - 1996) Huyện ủy viên, Bí thư Huyện đoàn Bát Xát; " * n,
    "bodies founded": lambda n: "Hội Làm vườn tỉnh Bến Tre được thành lập, " * n,
    "abbreviations defined": lambda n: " ".join(
        f"{a}ha {b}ho {c}hi {d}he ({a}{b}{c}{d})." for a, b, c, d in itertools.islice(itertools.product("ABCDGHKLMN", repeat=4), n)
    ),
}
"""Texts of one shape repeated, mostly one sentence: where a reader that looks back over a sentence grows with its square."""


def hard_growth() -> tuple[float, str]:
    """How many times longer four times as much of a hard shape takes, at worst, and which shape: each read once, as what is met again is remembered."""
    worst = (0.0, "")
    for name, made in HARD.items():
        times = []
        for n in (4_000, 16_000):
            text = made(n)
            gc.collect()
            started = time.process_time()
            extract(Article(id="a", text=text))
            times.append(time.process_time() - started)
        worst = max(worst, (times[1] / times[0], name))
    return worst


def peers() -> dict[str, Callable[[str], object]]:
    """The taggers that are installed."""
    found: dict[str, Callable[[str], object]] = {}
    try:
        from underthesea import ner as underthesea_ner

        found["underthesea ner"] = underthesea_ner
    except ImportError:
        pass
    try:
        from ViNLP import ner as vinlp_ner

        found["ViNLP ner"] = vinlp_ner
    except ImportError:
        pass
    return found


def machine() -> str:
    model = next(
        (
            line.split(":", 1)[1].strip()
            for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
            if line.startswith("model name")
        ),
        platform.processor(),
    )
    return f"{model}, {os.cpu_count()} cores, {platform.system()} {platform.release()}, Python {platform.python_version()}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=5, help="about how long each measure takes")
    parser.add_argument("--articles", type=int, default=20_000, help="articles streamed to measure memory")
    parser.add_argument("--megabytes", type=float, default=10, help="the longest text whose growth is measured")
    parser.add_argument("--write", action="store_true", help=f"keep the table in {RESULTS.name}")
    args = parser.parse_args()
    samples = texts()
    pages = [page(text) for text in samples]
    extract(Article(id="warm", text=samples[0]))

    ours = per_second(lambda text: extract(Article(id="a", text=text)), samples, args.seconds)
    from_pages = per_second(lambda html: extract(Article(id="a", text=read_page(html).text)), pages, args.seconds)
    by_all = all_processors(samples, args.seconds)
    before, after = memory_growth(args.articles)
    lines = [
        f"Machine: {machine()}. {len(samples)} texts of {SIZE} bytes.",
        "",
        "| | a CPU second | beside ours |",
        "|---|---|---|",
        f"| text → facts | {ours:.0f} articles | 1 |",
        f"| HTML → facts | {from_pages:.0f} pages | |",
        f"| text → facts, all {len(os.sched_getaffinity(0))} processors, a second of the clock | {by_all:.0f} articles | {by_all / ours:.1f} |",
    ]
    longer = growth(args.megabytes)
    worst, shape = hard_growth()
    installed = peers()  # after ours: their models stay in memory, and every collection of garbage walks them
    for name, tag in installed.items():
        rate = per_second(tag, samples[:3], args.seconds)
        lines.append(f"| {name} (names alone) | {rate:.2f} articles | ours is {ours / rate:.0f} times as fast |")
    lines += [f"| {name} | not installed | |" for name in ("underthesea ner", "ViNLP ner") if name not in installed]
    lines += [
        "",
        f"Import of the reader: {import_seconds():.2f} s. Memory: {before:.0f} MB after {args.articles // 10:,} streamed articles, "
        f"{after:.0f} MB after {args.articles:,}. Ten times the text ({args.megabytes / 10:g} MB to {args.megabytes:g} MB in one article) takes {longer:.1f} times as long; "
        f"four times as much of one hard sentence at worst {worst:.1f} times ({shape}; of {len(HARD)} shapes).",
    ]
    print("\n".join(lines))
    if args.write:
        RESULTS.write_text(
            "# Speed of reading\n\nWritten by `python -m benchmarks.speed --write`.\n\n" + "\n".join(lines) + "\n", encoding="utf-8"
        )


if __name__ == "__main__":
    main()
