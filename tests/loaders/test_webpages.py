"""Web pages, crawls and crawlers' lines become articles, with what their furniture says; what is broken is told."""

import gzip
import io
import json
import unicodedata
from datetime import date

import pytest
from fastwarc.stream_io import ZstdWriter

from loaders.extract import Reposts, extract
from loaders.facts import ArticleFact
from loaders.sources import Article, read
from loaders.webpages import _by_trafilatura, day_of_stamp, decoded, read_page

STORY = (
    "Sáng 3/6, Hội Làm vườn tỉnh họp bàn chuyện trồng cam ở các xã vùng cao, với hơn một trăm nhà vườn đến nghe và hỏi.",
    "Dự có ông Vũ Hải Đăng, Chủ tịch Hội Nông dân tỉnh Nghệ An cùng các nhà vườn lâu năm của bốn huyện miền núi phía tây.",
    "Kết luận buổi họp, ông Vũ Hải Đăng mong mỗi nhà giữ lấy một giống cam quý và chia sẻ cách tỉa cành cho hàng xóm.",
)
HEAD = """<meta property="og:site_name" content="Báo Vườn">
<meta property="article:published_time" content="2019-06-03T20:30:00Z">
<link rel="canonical" href="https://bao.example/vuon-1.html">
<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Chuyện trồng cam", "author": {"name": "Minh An"}}]}</script>"""


def page(charset="utf-8", head=HEAD, story=STORY):
    paragraphs = "".join(f"<p>{line}</p>" for line in story)
    text = f"""<html><head><meta charset="{charset}"><title>Cam - Báo Vườn</title>{head}</head><body>
<nav><a href="/">Trang chủ</a> <a href="/ts">Thời sự</a></nav>
<article><h1>Chuyện trồng cam</h1>{paragraphs}</article><footer>Giấy phép số 1/GP</footer></body></html>"""
    return text.encode(charset)


def test_a_page_gives_its_text_without_menus_and_its_heads_words():
    found = read_page(decoded(page()))
    assert all(line in found.text for line in STORY)
    assert "Trang chủ" not in found.text
    assert (found.title, found.publisher, found.author, found.url) == (
        "Chuyện trồng cam",
        "Báo Vườn",
        "Minh An",
        "https://bao.example/vuon-1.html",
    )


def test_the_day_is_that_of_vietnam():
    assert read_page(decoded(page())).published == date(2019, 6, 4)  # 20:30 UTC is 3:30 of the next day


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("2019-06-03", date(2019, 6, 3)),
        ("2019-06-03T16:59:00Z", date(2019, 6, 3)),
        ("2019-06-03T17:00:00Z", date(2019, 6, 4)),
        ("2019-06-03T23:59:00+07:00", date(2019, 6, 3)),
        ("Thứ hai, 03/06/2019 08:15", date(2019, 6, 3)),
        ("Mon, 03 Jun 2019 16:59:00 GMT", date(2019, 6, 3)),
        ("Mon, 03 Jun 2019 17:00:00 +0000", date(2019, 6, 4)),
        ("1559581140", date(2019, 6, 3)),
        ("1559581260000", date(2019, 6, 4)),
        ("2019/6/3 8:15", date(2019, 6, 3)),
        ("Ngày 3 tháng 6 năm 2019", date(2019, 6, 3)),
        ("3 Tháng 6, 2019", date(2019, 6, 3)),
        ("31/02/2019", None),
        ("2019-02-31", None),
        ("99999999999", None),
        ("hôm qua", None),
    ],
)
def test_a_time_stamp_is_a_day_or_none(stamp, day):
    assert day_of_stamp(stamp) == day


def tones_apart(text):
    """Letters composed but for their tones, as windows-1258 has them."""
    out = []
    for letter in unicodedata.normalize("NFC", text):
        marks = unicodedata.normalize("NFD", letter)
        tones = [mark for mark in marks if mark in "\u0300\u0301\u0303\u0309\u0323"]
        out.append(unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in tones)) + "".join(tones))
    return "".join(out)


@pytest.mark.parametrize(
    ("charset", "declared"), [("utf-8", "utf-8"), ("utf-16", None), ("windows-1258", None), ("windows-1258", "windows-1258")]
)
def test_a_declared_character_set_is_believed(charset, declared):
    data = tones_apart(page(charset="utf-8").decode().replace('charset="utf-8"', f'charset="{charset}"')).encode(charset)
    assert STORY[1] in unicodedata.normalize("NFC", decoded(data, declared))


def test_bytes_of_no_declared_set_are_read_as_utf8_where_they_are():
    assert decoded("Hội Làm vườn".encode()) == "Hội Làm vườn"


@pytest.mark.parametrize("broken", ["{", '{"@graph": 3}', "[" * 5000, '{"@type": ["NewsArticle"], "headline": {"a": 1}}'])
def test_broken_json_ld_hides_nothing_else(broken):
    found = read_page(decoded(page(head=f'<script type="application/ld+json">{broken}</script>')))
    assert STORY[1] in found.text


def test_trafilatura_is_whole_and_reads_a_page():
    assert all(line in (_by_trafilatura(page().decode()) or "") for line in STORY)


def test_a_html_file_is_an_article(tmp_path):
    (tmp_path / "cam.html").write_bytes(page())
    (article,) = read([tmp_path]).articles
    assert (article.id, article.published, article.url) == ("cam.html", date(2019, 6, 4), "https://bao.example/vuon-1.html")


def test_a_page_without_text_is_a_problem(tmp_path):
    (tmp_path / "a.html").write_bytes(b"<html><script>1</script></html>")
    (problem,) = read([tmp_path]).problems
    assert "without the text" in problem.complaint


# ------------------------------------------------------------ WARC


def record(url, body, kind="text/html", status="200 OK"):
    http = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n".encode() + body
    head = (
        f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-01-02T03:04:05Z\r\nContent-Length: {len(http)}\r\n"
    )
    return f"{head}Content-Type: application/http; msgtype=response\r\n\r\n".encode() + http + b"\r\n\r\n"


CRAWL = (
    record("https://a.example/1", page(head=""))
    + record("https://a.example/x.png", b"\x89PNG", "image/png")
    + record("https://b.example/2", page())
)


def zstd(data):
    out = io.BytesIO()
    writer = ZstdWriter(out)
    writer.write(data)
    writer.close()
    return out.getvalue()


@pytest.mark.parametrize(("name", "pack"), [("a.warc", bytes), ("a.warc.gz", gzip.compress), ("a.warc.zst", zstd)])
def test_a_crawl_is_read_page_by_page(tmp_path, name, pack):
    (tmp_path / name).write_bytes(pack(CRAWL))
    batch = read([tmp_path])
    assert [(a.id, a.publisher) for a in batch.articles] == [("https://a.example/1", "a.example"), ("https://b.example/2", "Báo Vườn")]
    assert batch.problems == []
    assert {article.accessed for article in batch.articles} == {date(2024, 1, 2)}
    assert "1 of 3 records" in str(batch.passed_over[0])


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("cut.warc.gz", gzip.compress(CRAWL)[:400]),
        ("cut.warc", CRAWL[: len(CRAWL) - 700]),
        ("noise.warc", b"\x00\x01noise" * 99),
        ("noise.warc.gz", b"\x1f\x8bnoise" * 99),
        ("noise.warc.zst", b"\x28\xb5\x2f\xfdnoise" * 99),
        ("empty.warc", b""),
    ],
)
def test_a_crawl_that_breaks_off_is_a_problem(tmp_path, name, data):
    (tmp_path / name).write_bytes(data)
    (problem,) = read([tmp_path]).problems
    assert problem.file.endswith(name)


# ------------------------------------------------------------ crawlers' lines


@pytest.mark.parametrize(
    "line",
    [
        {
            "url": "https://bao.example/1",
            "maintext": STORY[1],
            "date_publish": "2019-06-03 08:15:00",
            "source_domain": "bao.example",
            "language": "vi",
        },
        {"url": "https://bao.example/1", "text": STORY[1], "date": "2019-06-03", "hostname": "bao.example", "fingerprint": "x", "tags": []},
        {
            "link": "https://bao.example/1",
            "content": STORY[1],
            "published_at": "2019-06-03T08:15:00+07:00",
            "site_name": "bao.example",
            "authors": ["A"],
        },
    ],
)
def test_what_crawlers_write_is_an_article(tmp_path, line):
    (tmp_path / "crawl.jsonl").write_text(json.dumps(line) + "\n", encoding="utf-8")
    batch = read([tmp_path])
    assert batch.problems == []
    (article,) = batch.articles
    assert (article.id, article.text, article.published, article.publisher) == (
        "https://bao.example/1",
        STORY[1],
        date(2019, 6, 3),
        "bao.example",
    )


def test_a_crawled_line_with_the_page_itself_is_read_as_a_page(tmp_path):
    line = {"url": "https://bao.example/1", "html": page().decode(), "crawled_at": "2020-01-01"}
    (tmp_path / "crawl.jsonl").write_text(json.dumps(line) + "\n", encoding="utf-8")
    (article,) = read([tmp_path]).articles
    assert (article.id, article.title, article.published) == ("https://bao.example/1", "Chuyện trồng cam", date(2019, 6, 4))


def test_the_body_of_a_page_given_as_text_is_read_without_its_tags(tmp_path):
    body = "".join(f"<p>{part}</p>" for part in STORY)
    lines = [
        {"url": "https://bao.example/1", "title": "Chuyện trồng cam", "content": body, "date": "2019-06-03"},
        {"url": "https://bao.example/2", "content": "Số người dự < 5 và > 3."},
    ]
    (tmp_path / "crawl.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    article, plain = read([tmp_path]).articles
    assert STORY[1] in article.text
    assert "<" not in article.text
    assert (article.id, article.title, article.published) == ("https://bao.example/1", "Chuyện trồng cam", date(2019, 6, 3))
    assert plain.text == lines[1]["content"]


@pytest.mark.parametrize("extra", [{"tiitle": "x"}, {"pubished": "2019-06-03"}, {"Published": "2019-06-03"}])
def test_a_field_with_a_slip_in_its_name_is_an_error_that_tells_which_was_meant(tmp_path, extra):
    (name,) = extra
    lines = [{"url": "https://bao.example/1", "maintext": STORY[1], **extra}, {"id": "good", "text": STORY[2]}]
    (tmp_path / "crawl.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    batch = read([tmp_path])
    assert [article.id for article in batch.articles] == ["good"]
    (problem,) = batch.problems
    assert (problem.line, problem.field) == (1, name)
    assert f"did you mean {'title' if name == 'tiitle' else 'published'}?" in problem.advice


def test_the_day_of_access_comes_from_the_crawl(tmp_path, load):
    lines = [
        {"url": "https://bao.example/1", "maintext": STORY[1], "date_download": "2024-01-02 03:04:05"},
        {"id": "b", "text": STORY[2], "accessed": "2024-01-03"},
        {"id": "c", "text": STORY[0], "crawled_at": "vừa xong"},
    ]
    (tmp_path / "crawl.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    batch = read([tmp_path])
    assert {article.id: article.accessed for article in batch.articles} == {
        "https://bao.example/1": date(2024, 1, 2),
        "b": date(2024, 1, 3),
        "c": None,
    }
    assert "crawled_at (1)" in str(batch.passed_over[0])
    facts = [json.loads(line) for line in load("extract", tmp_path / "crawl.jsonl").stdout.splitlines()]
    assert {fact["article"]: fact["accessed"] for fact in facts if fact["kind"] == "article"}["b"] == "2024-01-03"


def test_other_names_of_crawlers_are_no_slips(tmp_path):
    lines = [
        {"id": "a", "text": STORY[0], "crawl_date": "2024-01-02", "publish_time": "2019-06-03 08:15"},
        {"id": "b", "text": STORY[1], "places": ["Hà Nam"], "dates": [], "download_date": "2024-01-02"},
    ]
    (tmp_path / "crawl.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    batch = read([tmp_path])
    assert batch.problems == []
    assert (batch.articles[0].published, batch.articles[0].accessed) == (date(2019, 6, 3), date(2024, 1, 2))


def test_fields_that_say_nothing_of_an_article_are_passed_over_and_counted(tmp_path, load):
    lines = [{"id": str(n), "text": f"{STORY[1]} {n}", "http_headers": {"a": "b"}, "rank/day": n} for n in range(3)]
    del lines[2]["rank/day"]
    (tmp_path / "crawl.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    batch = read([tmp_path])
    assert batch.problems == []
    assert len(batch.articles) == 3
    done = load("extract", tmp_path / "crawl.jsonl")
    assert done.returncode == 0
    assert "crawl.jsonl (what its records say under http_headers (3), rank day (2))" in done.stderr


@pytest.mark.parametrize(
    ("record", "field"),
    [
        ({"url": "https://bao.example/1", "title": "x"}, "text"),
        ({"url": "https://bao.example/1", "maintext": ""}, "text"),
        ({"id": "a", "text": ["x"]}, "text"),
        ({"id": "a", "text": "x", "published": "hôm qua"}, "published"),
        ({"text": "x"}, "id"),
        (["x"], None),
    ],
)
def test_a_record_without_an_article_is_told_with_its_field(tmp_path, record, field):
    (tmp_path / "crawl.jsonl").write_text(json.dumps(record) + "\n", encoding="utf-8")
    batch = read([tmp_path])
    assert batch.articles == []
    (problem,) = batch.problems
    assert (problem.line, problem.field) == (1, field)


# ------------------------------------------------------------ reposts


def test_the_same_story_on_another_site_is_one_source_with_two_addresses():
    text = "\n\n".join(STORY)
    reposts = Reposts()
    first = reposts.of(extract(Article(id="a", text=text, url="https://bao.example/1")))
    again = reposts.of(extract(Article(id="b", text=f"Trang tin khác\n\n{text}\n\n(Theo: bao.example)\n", url="https://tin.example/9")))
    assert len(first.facts) > 1
    (about,) = again.facts
    assert isinstance(about, ArticleFact)
    assert (about.article, about.url, about.sha256) == ("a", "https://tin.example/9", first.facts[0].sha256)


def test_another_story_with_a_sentence_in_common_is_a_source_of_its_own():
    reposts = Reposts()
    reposts.of(extract(Article(id="a", text="\n\n".join(STORY))))
    other = reposts.of(extract(Article(id="b", text="\n\n".join((*STORY[:2], STORY[2].replace("cam", "quýt"))))))
    assert {fact.article for fact in other.facts} == {"b"}


def test_addresses_of_a_repost_are_in_the_graph(load, tmp_path):
    text = "\n\n".join(STORY)
    lines = [{"id": f"https://{site}.example/1", "url": f"https://{site}.example/1", "text": text} for site in ("bao", "tin")]
    lines[1]["text"] += "\n\n(Theo: bao.example)\n"
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    load("build", tmp_path / "in.jsonl", "--out", tmp_path / "dist")
    dump = (tmp_path / "dist" / "danvan.ttl").read_text(encoding="utf-8")
    assert dump.count('https://bao.example/1"^^xsd:anyURI') == dump.count('https://tin.example/1"^^xsd:anyURI') == 1
