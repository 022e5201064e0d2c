"""Every bad input has its message, and the rest is read."""

import gzip
import json
import os
import unicodedata

import pytest

from loaders.sources import LARGEST_TEXT, read

GOOD = "Chủ tịch Hội Nông dân Việt Nam Vũ Hải Đăng thăm vườn."


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "good.txt").write_text(GOOD, encoding="utf-8")
    return tmp_path


def complaints(batch):
    return [problem.complaint for problem in batch.problems]


BAD = {
    "an empty file": (b"", "is empty"),
    "white space alone": (b" \n\t\n", "is empty"),
    "a binary file": (b"\x7fELF\x00\x01", "NUL bytes"),
    "bytes that are not UTF-8": ("tiếng Việt".encode("cp1258", "ignore") + b"\xff", "is not UTF-8"),
    "UTF-16 that is cut off": (("\ufeff" + GOOD).encode("utf-16-le")[:-1], "begins as UTF-16"),
    "a line of 50 MB": (b"a" * 50_000_000, "bytes; an article may have"),
}


@pytest.mark.parametrize(("data", "complaint"), BAD.values(), ids=BAD)
def test_of(folder, data, complaint):
    (folder / "bad.txt").write_bytes(data)
    batch = read([folder])
    assert [article.id for article in batch.articles] == ["good.txt"]
    assert len(batch.problems) == 1
    assert complaint in batch.problems[0].complaint
    assert batch.problems[0].file.endswith("bad.txt")


def test_bytes_that_are_not_utf8_are_placed(folder):
    (folder / "bad.txt").write_bytes("một\nhai ".encode() + b"\xff\n")
    (problem,) = read([folder]).problems
    assert problem.line == 2


def test_a_text_at_the_limit_is_read_and_one_beyond_is_not(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"a" * LARGEST_TEXT)
    (tmp_path / "b.txt").write_bytes(b"a" * (LARGEST_TEXT + 1))
    assert [article.id for article in read([tmp_path]).articles] == ["a.txt"]


def test_decomposed_text_is_read_as_it_is(tmp_path):
    text = unicodedata.normalize("NFD", GOOD)
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert read([tmp_path]).articles[0].text == text


def test_a_byte_order_mark_and_windows_line_ends_are_kept_out_of_and_in_the_text(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbfmot\r\nhai")
    assert read([tmp_path]).articles[0].text == "mot\r\nhai"


def lines(path, *records):
    path.write_text("".join((r if isinstance(r, str) else json.dumps(r)) + "\n" for r in records), encoding="utf-8")
    return path


def test_a_record_that_cannot_be_read_is_told_and_the_others_go_on(tmp_path):
    path = lines(
        tmp_path / "a.jsonl",
        {"id": "1", "text": GOOD, "published": "2020-01-02", "place": "Hà Tĩnh"},
        "{",
        {"id": "2", "text": GOOD, "pubished": "2020-01-02"},
        {"id": "3"},
        {"id": "4", "text": GOOD, "published": "2020-02-30"},
        {"id": "5", "text": "  "},
        {"id": "6", "text": GOOD},
    )
    batch = read([path])
    assert [article.id for article in batch.articles] == ["1", "6"]
    assert [problem.line for problem in batch.problems] == [2, 3, 4, 5, 6]


def test_a_line_of_50_mb_is_told_with_its_size_and_the_next_line_is_read(tmp_path):
    path = tmp_path / "a.jsonl"
    with path.open("wb") as stream:
        stream.write(b'{"id": "1", "text": "' + b"a" * 50_000_000 + b'"}\n')
        stream.write(json.dumps({"id": "2", "text": GOOD}).encode() + b"\n")
    batch = read([path])
    assert [article.id for article in batch.articles] == ["2"]
    assert "50,000,0" in batch.problems[0].complaint


def test_facts_and_articles_are_told_apart_by_their_first_record(tmp_path):
    lines(tmp_path / "facts.jsonl", {"kind": "document", "article": "a", "type": "Luật", "title": "Làm vườn"})
    lines(tmp_path / "articles.jsonl", {"id": "1", "text": GOOD})
    batch = read([tmp_path])
    assert (len(batch.articles), len(batch.facts)) == (1, 1)


def test_the_same_article_met_twice_is_one_and_another_text_of_its_id_is_a_problem(tmp_path):
    for name, text in (("x", GOOD), ("y", GOOD), ("z", GOOD + "!")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text(text, encoding="utf-8")
    batch = read([tmp_path])
    assert len(batch.articles) == 1
    assert "to another text" in batch.problems[0].complaint


def test_a_path_named_twice_is_read_once(folder):
    assert len(read([folder, folder / "good.txt", str(folder / "*.txt")]).articles) == 1


def test_the_order_of_paths_does_not_matter(folder):
    (folder / "b.txt").write_text(GOOD + "b", encoding="utf-8")
    names = [folder / "good.txt", folder / "b.txt"]
    assert read(names).articles == read(names[::-1]).articles


@pytest.mark.parametrize(
    ("name", "complaint"),
    [("nowhere.txt", "does not exist"), ("no*match.txt", "matches no file"), ("nowhere", "does not exist")],
)
def test_a_path_to_nothing_is_told(tmp_path, name, complaint):
    assert complaint in complaints(read([tmp_path / name]))[0]


def test_a_file_of_no_known_kind_is_told_when_named_and_passed_over_in_a_directory(folder):
    (folder / "a.pdf").write_bytes(b"%PDF")
    assert "of a kind that is not read" in complaints(read([folder / "a.pdf"]))[0]
    batch = read([folder])
    assert batch.problems == []
    assert [path.name for path in batch.passed_over] == ["a.pdf"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything; tests/test_load.py tries this as another user")
def test_a_directory_without_permission_is_told(folder):
    (folder / "locked").mkdir(mode=0)
    assert "may not be read" in complaints(read([folder]))[0]


def test_what_a_build_wrote_is_no_input(folder):
    (folder / "dist").mkdir()
    (folder / "dist" / ".danvan-build").write_text("", encoding="utf-8")
    (folder / "dist" / "report.txt").write_text("x", encoding="utf-8")
    assert [article.id for article in read([folder]).articles] == ["good.txt"]


def test_links_to_directories_are_not_followed_in_circles(folder):
    for name in "xyz":
        (folder / name).symlink_to(folder)
    assert [article.id for article in read([folder]).articles] == ["good.txt"]


def test_json_nested_too_deeply_is_told(tmp_path):
    (tmp_path / "a.jsonl").write_text('{"kind": "document", "x": ' + "[" * 200_000 + "\n", encoding="utf-8")
    assert "is not JSON" in complaints(read([tmp_path / "a.jsonl"]))[0]


def test_an_empty_directory_is_told(tmp_path):
    assert complaints(read([tmp_path])) == ["is an empty directory"]


@pytest.mark.parametrize("value", ["NaN", "Infinity", "[" * 2_000 + "]" * 2_000])
def test_a_crawled_record_that_is_not_json_is_told_and_the_others_go_on(tmp_path, value):
    good = json.dumps({"id": "good", "text": GOOD})
    (tmp_path / "a.jsonl").write_text(f'{{"id": "bad", "text": "x", "likes": {value}}}\n{good}\n', encoding="utf-8")
    batch = read([tmp_path / "a.jsonl"])
    assert [article.id for article in batch.articles] == ["good"]
    (problem,) = batch.problems
    assert (problem.line, problem.field) in ((1, None), (1, "likes"))


def test_two_lines_of_one_id_are_told_with_both_lines(tmp_path):
    lines = [json.dumps({"id": "one", "text": text}) for text in (GOOD, GOOD + "!")]
    (tmp_path / "a.jsonl").write_text("\n".join(["", *lines]), encoding="utf-8")
    (problem,) = read([tmp_path / "a.jsonl"]).problems
    assert problem.line == 3
    assert problem.complaint.endswith("a.jsonl, line 2")


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be"])
def test_a_text_in_utf_16_is_read_by_its_byte_order_mark(tmp_path, charset):
    (tmp_path / "a.txt").write_bytes(("\ufeff" + GOOD).encode(charset))
    assert read([tmp_path]).articles[0].text == GOOD


def test_bytes_that_are_no_text_are_no_page(tmp_path):
    (tmp_path / "a.html").write_bytes(bytes(range(128, 256)) * 40)
    (tmp_path / "b.html").write_bytes(bytes(range(1, 32)) * 40)
    batch = read([tmp_path])
    assert batch.articles == []
    assert len(batch.problems) == 2


def test_a_packed_file_is_to_be_unpacked(tmp_path):
    (tmp_path / "a.zip").write_bytes(b"PK")
    (problem,) = read([tmp_path / "a.zip"]).problems
    assert "unpack" in problem.advice


ROWS = "\n".join(json.dumps({"id": f"{number:04}", "text": f"{GOOD} {os.urandom(30).hex()}"}) for number in range(2_000)).encode()


def test_packed_lines_are_read_wherever_they_stand(tmp_path):
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(ROWS))
    batch = read([tmp_path])
    assert len(batch.articles) == 2_000
    assert batch.problems == batch.passed_over == []


def test_of_packed_lines_that_break_off_what_stands_before_is_read(tmp_path):
    packed = gzip.compress(ROWS)
    (tmp_path / "a.jsonl.gz").write_bytes(packed[: len(packed) // 2])
    batch = read([tmp_path])
    (problem,) = batch.problems
    assert problem.complaint.startswith(f"breaks off after line {len(batch.articles)}:")
    assert 900 < len(batch.articles) < 1_100


PACKED = {
    "no gzip": (b"hello", "is no whole gzip file"),
    "nothing": (b"", "is empty"),
    "facts": (gzip.compress(b'{"kind": "holding"}'), "holds facts"),
    "a line of 300 MB": (gzip.compress(b"a" * 300_000_000, 1), "300,000,000 bytes long"),
}


@pytest.mark.parametrize(("data", "complaint"), PACKED.values(), ids=PACKED)
def test_packed_lines_of(folder, data, complaint):
    (folder / "bad.jsonl.gz").write_bytes(data)
    batch = read([folder])
    assert [article.id for article in batch.articles] == ["good.txt"]
    assert [complaint in told for told in complaints(batch)] == [True]


def test_a_day_that_is_none_is_told_as_it_stands(tmp_path):
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": "a", "text": GOOD, "published": "20-13-2024"}), encoding="utf-8")
    (problem,) = read([tmp_path]).problems
    assert (problem.field, problem.complaint) == ("published", "'20-13-2024' is not a day")
