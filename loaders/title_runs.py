"""A run of titles: where it begins and ends, and the body of each of its titles.

A title of a run that names no body has the body of the next ("Phó Chủ tịch - Tổng Thư ký Hội …"), and Đảng đoàn, Đảng ủy standing
alone are those of the next body; a body may also stand right in front ("Công ty X, do ông A làm Giám đốc").
"""

import re
from dataclasses import replace

from loaders import office_words as said
from loaders.bodies import Body
from loaders.body_words import PARTS
from loaders.lexicon import COMMITTEES_BELOW_THE_PROVINCE, PARTY_UNITS, Text, is_of_level
from loaders.sentence import FURTHEST, Sentence
from loaders.titles import COMMITTEE_OVER, Chunk, Title

# Bodies with a Ban Chấp hành, a Đảng đoàn and so on of their own.
_HAVING_PARTS = {"hội", "liên", "tổng", "đoàn", "ủy", "mặt", "trung", "công", "tỉnh", "thành", "huyện", "quận", "thị", "bộ", "đảng"}
_HAVING_A_PARTY_CELL = (
    "bệnh viện", "ban quản lý", "trường", "đại học", "học viện", "công ty", "tổng công ty", "tập đoàn", "viện", "ngân hàng", "báo", "đài", "cục", "tòa", "viện kiểm sát", "trung tâm", "sở", "xí nghiệp", "nhà máy",
    "quân khu", "quân đoàn", "quân chủng", "binh chủng", "binh đoàn", "sư đoàn", "lữ đoàn", "trung đoàn", "bộ tư lệnh", "bộ chỉ huy", "công an",
)  # fmt: skip
_NAMED_BY_THEIR_HEAD = {
    "trung tâm", "hải đoàn", "hải đội", "học viện", "công ty", "tổng công ty", "tập đoàn", "bệnh viện", "nhà máy", "xí nghiệp", "ngân hàng", "sư đoàn", "lữ đoàn",
    "trung đoàn", "trường", "nhà trường", "viện", "đồn",
}  # fmt: skip
# Offices whose body their own words name.
_OWN_BODY = {
    "thủ tướng": "Chính phủ",
    "phó thủ tướng": "Chính phủ",
    "phó thủ tướng thường trực": "Chính phủ",
    "tổng bí thư": "",  # whole as they are: the title names the office
    "chủ tịch nước": "",
    "phó chủ tịch nước": "",
    "đại biểu quốc hội": "Quốc hội",
    "tổng kiểm toán": "Kiểm toán Nhà nước",
    "phó tổng kiểm toán": "Kiểm toán Nhà nước",
    "tổng kiểm toán nhà nước": "Kiểm toán Nhà nước",
    "phó tổng kiểm toán nhà nước": "Kiểm toán Nhà nước",
    "tổng tham mưu trưởng": "Quân đội nhân dân Việt Nam",
    "phó tổng tham mưu trưởng": "Quân đội nhân dân Việt Nam",
}
# Offices that stand side by side in one body: "Phó Chủ tịch, Tổng Thư ký Hội …".
_OF_AN_ASSOCIATION = re.compile(r"ban (?:chấp hành|thường vụ) (?P<association>hội |liên hiệp |đoàn )")
_SIDE_BY_SIDE = {
    "chủ tịch", "phó chủ tịch", "tổng thư ký", "phó tổng thư ký", "ủy viên thường trực", "ủy viên thư ký", "phó chủ tịch thường trực",
    "chánh văn phòng", "trưởng ban", "tư lệnh", "phó tư lệnh", "tham mưu trưởng", "phó tham mưu trưởng", "chính ủy", "phó chính ủy", "chỉ huy trưởng", "phó chỉ huy trưởng",
}  # fmt: skip
_OF_ONE_LADDER = ({"chủ tịch", "phó chủ tịch"}, {"trưởng ban", "phó trưởng ban"}, {"bí thư", "phó bí thư"}, {"giám đốc", "phó giám đốc"})
"""Nobody has both in one body."""
COMMITTEES = ("ban bí thư", "bộ chính trị", "ban chấp hành", "ban thường vụ", "ban thường trực", "đoàn chủ tịch", "ủy ban")
_PARTY_COMMITTEES = {"tỉnh ủy": "tỉnh", "thành ủy": "thành phố", "huyện ủy": "huyện", "quận ủy": "quận", "thị ủy": "thị xã"}
_OF_A_TERRITORY = {"hội đồng nhân dân", "ủy ban nhân dân"}
_MILITIA = ("xã đội", "huyện đội", "thị đội", "tỉnh đội")
_FRONTS = {"ủy ban mặt trận tổ quốc", "ủy ban mặt trận tổ quốc việt nam"}
_BRANCHES_OF = {
    "xã", "phường", "thị trấn", "đặc khu", "thôn", "bản", "ấp", "buôn", "làng", "khóm", "xóm", "khu phố", "tổ dân phố", "khu dân cư",
}  # fmt: skip
_WITH_A_CAUCUS_OF_THE_STATE = (
    "viện kiểm sát",
    "tòa án",
    "bộ ",
    "kiểm toán nhà nước",
    "thanh tra chính phủ",
    "ủy ban nhân dân",
    "ngân hàng nhà nước",
    "ủy ban dân tộc",
)
_BOARDS_OF_THE_PARTY = {"ban dân vận", "ban tổ chức", "ban tuyên giáo", "ban tuyên giáo và dân vận", "ban nội chính"}
"""Boards of a Party committee, which they do not always name."""
_JOINS = {",", "-", "/"}
JOINING_WORDS = {
    "kiêm", "và", "đồng thời", "đồng thời là", "kiêm nhiệm", "kiêm chức", "kiêm thêm", "kiêm thêm chức", "kiêm thêm chức vụ", "kiêm thêm chức sắc", "kiêm cả", "kiêm giữ chức", "cùng", "kiêm nhiệm chức vụ", "và là",
    "kế đó là", "kế đến là", "tiếp đến là", "tiếp theo là", "hiện là", "đồng thời kiêm", "đồng thời giữ chức", "và chức vụ", "và chức danh", "rồi",
}  # fmt: skip
_EDITORS = re.compile(r"^Ban (?:[Bb]iên tập|[Ll]ãnh đạo) (?:của )?")
_PART_OF_A_FIRM = re.compile(r"^(?:hội đồng thành viên|hội đồng quản trị|công đoàn|ban chấp hành công đoàn) (?=\S)", re.IGNORECASE)
_BOTH = ("vừa là", "vừa làm", "vừa giữ", "vừa giữ chức", "vừa là một")
_THEN = ("kế đó là", "kế đến là", "tiếp đến là", "tiếp theo là")
_HEAD_OF_A_KIND = re.compile(r"(?:phó )?(?:trưởng (?P<kind>\w+)|(?P<before>\w+) trưởng|phó (?P<deputy>\w+) trưởng)")
_HAVING_A_DIRECTOR = (
    "công ty", "tổng công ty", "tập đoàn", "xí nghiệp", "hợp tác xã", "nhà máy", "trung tâm", "ngân hàng", "bệnh viện", "quỹ", "nhà",
    "sở",
)  # fmt: skip
_FIRMS = ("công ty", "tổng công ty", "tập đoàn", "ngân hàng", "hợp tác xã")
_HAVING_A_COUNCIL = ("đại học", "học viện", "trường", "viện", "quỹ", "trung tâm", "bệnh viện")
_HAVING_A_CHAIR = (
    "hội", "hiệp hội", "liên", "tổng liên", "công đoàn", "nghiệp đoàn", "câu lạc bộ", "hợp tác xã", "công ty", "tổng công ty",
    "tập đoàn", "quỹ",
)  # fmt: skip
_OF_A_HOUSE = ("khoa", "bộ môn", "phòng", "tổ", "phân xưởng")
_HOUSES = (
    "khoa", "trường", "đại học", "học viện", "viện", "bệnh viện", "trung tâm", "công ty", "tổng công ty", "tập đoàn", "xí nghiệp", "nhà máy",
    "ngân hàng",
)  # fmt: skip
# Schools and centres beside which a "Phòng" is the district's, and departments that districts alone have.
_WITHOUT_ROOMS = ("trường tiểu học", "trường trung học", "trường phổ thông", "trường pt", "trường mầm non", "trường mẫu giáo", "trung tâm")
_OF_A_DISTRICT = ("phòng giáo dục", "phòng gd", "phòng y tế", "phòng tư pháp")
_UNION_CHECKED = re.compile(r"Ủy ban Kiểm tra (?=Liên đoàn|Công đoàn|Hội |Tổng Liên đoàn)", re.IGNORECASE)
# What an office is of, where its words tell: a comma may stand between them.
_OF_ITS_OWN: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("chính trị viên", "chính trị viên phó", "đồn trưởng", "đồn phó"), ("đồn", "hải đội", "đại đội", "tiểu đoàn")),
    (("hiệu trưởng", "hiệu phó"), ("trường", "đại học", "học viện")),
    (("chánh xứ",), ("giáo xứ",)),
    (("trụ trì", "viện chủ"), ("chùa", "tu viện", "tịnh xá", "thiền viện")),
)


def collect(sentence: Sentence, i: int) -> tuple[list[Title], list[str], int]:
    """The titles of a run, what joins each to the one before, and the chunk after the run."""
    chunks = sentence.chunks
    first = chunks[i].title
    assert first
    both = sentence.words_before(i).endswith(_BOTH)
    run, joins, j = [first], [""], i + 1
    while j < len(chunks):
        join = chunks[j]
        if join.kind == "T" and join.title:  # a comma forgotten
            run.append(join.title)
            joins.append(" ")
            j += 1
            continue
        if j + 1 >= len(chunks):
            break
        value, following, width = _joint(chunks, j, both)
        beside = value == "," or (value == "-" and _of_a_house(run[-1].body, following.body))  # "Trưởng khoa Kinh tế - Trường Đại học X"
        if join.kind == "M" and following.kind == "B" and beside and _goes_on_with(sentence, i, j, run, joins):
            j += 2
            continue
        if join.kind == "M" and (place := _where_it_lies(sentence, j) if value == "," else _bracketed_place(sentence, j)):
            j = place
            continue
        if join.kind == "M" and value == "(" and following.kind in "BP" and j + 2 < len(chunks) and chunks[j + 2].value == ")":
            if following.kind == "B" and _owns(run[-1], following):
                inner, outer = run[-1].body, following.body
                assert outer and inner
                run[-1] = replace(run[-1], body=_inside(inner, outer), end=chunks[j + 2].end)
            j += 3
            continue
        # "nguyên Phó Chủ tịch X, hiện là Chủ nhiệm Y": two runs
        stops = join.kind == "M" and value not in _JOINS and not value.startswith(("kiêm", "đồng thời", "rồi"))
        together = value in ("cùng", "với", "cùng với") and sentence.is_plural(i)  # "5 thứ trưởng cùng Bộ trưởng A"
        if stops or together or (join.kind == "W" and value not in JOINING_WORDS):
            break
        # "… đối với ông A, nguyên Bí thư X và Chủ tịch Y đối với ông B": two runs
        then = chunks[j + width + 1].value if j + width + 1 < len(chunks) else ""
        for_another = (value == "và" and said.FOR.match(then)) or (value in ("và chức vụ", "và chức danh", "và") and then.startswith("cho"))
        # "ông A giữ chức Chủ tịch X, Phó Chủ tịch là ông B": B's
        told_of_another = value == "," and (
            (then in ("là", "là các") and _somebody_is_named(sentence, i, j + width + 2))
            or (then == "do" and chunks[j + width].kind == "T")  # "…, Chủ tịch do đồng chí B kiêm nhiệm"
            or (then.startswith("là người ") and said.TAKES_UP.search(sentence.words_before(i)) is not None)
        )
        if join.kind not in "MW" or following.kind != "T" or not following.title or for_another or told_of_another:
            break
        now = value in ("hiện là", "hiện nay là", "nay là") and following.title.status == "current"
        run.append(
            replace(following.title, marked=True) if now else following.title
        )  # "Bí thư X, hiện là Chủ tịch Y": whatever the first is
        joins.append("kiêm" if value not in (",", "-", "và", "/", "rồi") else value)
        j += width + 1
    if j + 1 < len(chunks) and chunks[j].value == "tại" and (body := chunks[j + 1].body) and _works_at(run[-1], body):
        run[-1] = replace(run[-1], body=body, end=chunks[j + 1].end)
        j += 2  # "Phó Chủ tịch HĐQT kiêm Phó Tổng Giám đốc tại Tập đoàn X"
    return run, joins, j


def _joint(chunks: list[Chunk], j: int, both: bool) -> tuple[str, Chunk, int]:
    """What joins the titles around chunk j, what follows it, and how many chunks it is: "," and a word after it are one joint.

    `both`: "vừa là" stands before the run, so that it joins the titles: "vừa là Bí thư Chi bộ, vừa là Trưởng thôn".
    """
    value, following, width = chunks[j].value, chunks[j + 1], 1
    joining = following.value in JOINING_WORDS or (both and following.value in _BOTH)
    if chunks[j].kind == "M" and value == "," and following.kind == "W" and joining and j + 2 < len(chunks):
        value, following, width = following.value, chunks[j + 2], 2
    if both and value in _BOTH:
        value = "kiêm"
    return "rồi" if value in _THEN else value, following, width


def _somebody_is_named(sentence: Sentence, i: int, k: int) -> bool:
    """Whether people are named or addressed both before the titles at chunk i and at chunk k."""
    return bool(sentence.addressed) and sentence.addressed[0] < i and k in sentence.addressed


def _works_at(title: Title, body: Body) -> bool:
    """Whether an office that names no body is of the firm, hospital or school that it is told to be held at."""
    own = title.body.text.casefold() if title.body else ""
    return body.complete and body.head.startswith(_HAVING_A_PARTY_CELL) and own in ("", "hội đồng quản trị", "hội đồng thành viên")


def _goes_on_with(sentence: Sentence, i: int, j: int, run: list[Title], joins: list[str]) -> bool:
    """Whether the body after the comma at chunk j is of the last title of a run, which takes it up."""
    following = sentence.chunks[j + 1]
    outer, inner = following.body, run[-1].body
    if outer and inner and _owns(run[-1], following):
        # "Trưởng Ban Công tác Phụ nữ, Ủy ban … tỉnh": a body inside another, after a comma.
        run[-1] = replace(run[-1], body=_inside(inner, outer), end=following.end)
    elif office := _office_of(run[-1], following):
        run[-1] = replace(run[-1], body=office, end=following.end)
    elif (j == i + 1 and _is_of_the_next(sentence, i, following)) or _of_all(sentence, i, j, run, following):
        run[-1] = replace(run[-1], body=outer, end=following.end)
    elif seat := _another_seat(run[-1], following):
        run.append(seat)
        joins.append(",")
    else:
        return False
    return True


def _is_of_the_next(sentence: Sentence, i: int, following: Chunk) -> bool:
    """ "Đại úy A, Chính trị viên, Đồn Biên phòng X, …": an office after a name, a comma, and the body that only it can be of."""
    title, body = sentence.chunks[i].title, following.body
    if title is None or title.body is not None or following.kind != "B" or body is None or not body.complete:
        return False
    after_a_name = i > 1 and sentence.chunks[i - 1].value in (",", "-") and sentence.chunks[i - 2].kind == "N"
    role = title.role.casefold()
    heads = next((heads for words, heads in _OF_ITS_OWN if role.endswith(words)), None)
    fits = body.head.startswith(heads) if heads else "giám đốc" in role and body.head.startswith(_HAVING_A_DIRECTOR)
    return after_a_name and fits


def _office_of(title: Title, following: Chunk) -> Body | None:
    """ "Chánh Văn phòng, Liên đoàn Lao động tỉnh X": the office whose head he is, told after a comma with whose it is."""
    body = following.body
    if title.body is not None or not title.role.casefold().endswith("chánh văn phòng") or body is None or not body.complete or body.guessed:
        return None
    of_a_body = body.level is not None or body.first_word in ("ban", "bộ", "sở", "hội", "liên", "tổng", "ủy")
    return replace(body, text=f"Văn phòng {body.text}", head="văn phòng") if of_a_body else None


def _of_all(sentence: Sentence, i: int, j: int, run: list[Title], following: Chunk) -> bool:
    """ "Ông A, Phó Chủ tịch - Tổng Thư ký, Ủy ban … X, …": two offices after a name, a comma, and their body, closed by a mark."""
    body, chunks = following.body, sentence.chunks
    if len(run) < 2 or any(title.body for title in run) or body is None or not body.complete or body.guessed:
        return False
    after_a_name = i > 1 and chunks[i - 1].value in (",", "-") and chunks[i - 2].kind == "N"
    closed = j + 2 >= len(chunks) or chunks[j + 2].kind == "M"
    return after_a_name and closed and all(title.role.casefold() in _SIDE_BY_SIDE for title in run)


def _another_seat(title: Title, following: Chunk) -> Title | None:
    """ "Ủy viên Ban Chấp hành, Ban Thường vụ Hội X": a member of both."""
    body = following.body
    if not title.role.casefold().startswith("ủy viên") or not title.body or title.body.complete or body is None or not body.complete:
        return None
    if (of := _OF_AN_ASSOCIATION.match(title.body.text.casefold())) and body.first_word == "hội" and body.level:
        committee = title.body.text[: of.start("association")]  # "Ủy viên Ban Chấp hành Hội A, Hội B xã X"
        return replace(title, body=replace(body, text=f"{committee}{body.text}"), start=following.start, end=following.end)
    committees = title.body.text.casefold().startswith(COMMITTEES) and body.text.casefold().startswith(COMMITTEES)
    return replace(title, body=body, start=following.start, end=following.end) if committees else None


def _where_it_lies(sentence: Sentence, j: int) -> int | None:
    """The chunk after ", huyện Nam Đàn, tỉnh Nghệ An", which a comma and somebody or another office follow."""
    chunks, k = sentence.chunks, j
    while k + 1 < len(chunks) and chunks[k].value == ",":
        place = chunks[k + 1]
        written = sentence.text.text[place.start : place.end].strip()
        if place.kind == "W" and (level := said.OF_A_LEVEL.fullmatch(place.value)):
            named = written[len(level["level"]) :].strip()
            if named and not all(word[:1].isupper() for word in named.split(" ")):
                break
            k += 2 + (not named and k + 2 < len(chunks) and chunks[k + 2].kind == "P")
        elif place.kind == "P":
            k += 2
        else:
            break
    goes_on = k > j and k + 1 < len(chunks) and chunks[k].value == "," and chunks[k + 1].kind in "HNT"
    return k if goes_on else None


def _bracketed_place(sentence: Sentence, j: int) -> int | None:
    """The chunk after a bracket that only says where: "Chủ tịch UBND xã … (tỉnh Nghệ An)"."""
    if sentence.chunks[j].value != "(":
        return None
    for k in range(j + 1, min(j + 6, len(sentence.chunks))):
        chunk = sentence.chunks[k]
        if chunk.value == ")":
            return k + 1 if k > j + 1 and sentence.chunks[k - 1].kind == "P" else None
        if chunk.kind != "P" and chunk.value != "," and not (chunk.kind == "W" and said.OF_A_LEVEL.fullmatch(chunk.value)):
            return None
    return None


def _owns(title: Title, following: Chunk) -> bool:
    """Whether the body after a comma is the one that the title's own body is a part of."""
    inner, outer = title.body, following.body
    if inner and outer and inner.head == "chi bộ" and outer.complete and outer.text.startswith("Đảng bộ "):
        return True  # "Bí thư Chi bộ Khu phố 2, Đảng bộ phường 1"
    if inner and outer and outer.complete and inner.text.casefold().startswith(("hội đồng khoa học", "hội đồng trường")):
        return outer.head.startswith(_HAVING_A_COUNCIL)  # "Hội đồng Khoa học và Đào tạo, Đại học Quốc gia X"
    if not inner or not outer or not outer.complete or inner.level or inner.foreign:
        return False
    if _of_a_house(inner, outer):
        return True  # "Trưởng khoa Kinh tế, Trường Đại học X"
    if outer.guessed:
        return False
    if _OF_AN_ASSOCIATION.match(inner.text.casefold()) and outer.first_word in ("hội", "liên", "tổng", "đoàn", "mặt", "ủy"):
        return False  # "Ủy viên Ban Chấp hành Hội A, Hội B xã X": two of them
    head = inner.first_word
    if head == "hội" and inner.text.casefold().startswith("hội đồng tư vấn"):
        return True
    if head not in ("ban", "phòng", "vụ", "viện", "trung", "văn", "khoa", "cục") or "trung ương" in inner.text.casefold():
        return False
    return (
        outer.level is not None
        or outer.text.endswith(("Việt Nam", "Trung ương", "Chính phủ"))
        or outer.first_word in ("bộ", "ủy", "hội", "học", "đại", "sở", "tổng")
    )


def _of_a_house(inner: Body | None, outer: Body | None) -> bool:
    """Whether a department that names no more is of the school, hospital or firm beside it."""
    if (
        inner is None
        or outer is None
        or (inner.head == "phòng" and (outer.head.startswith(_WITHOUT_ROOMS) or inner.text.casefold().startswith(_OF_A_DISTRICT)))
    ):
        return False  # "Trưởng phòng Giáo dục, Trường Tiểu học X và nhân dân dự"
    return (
        outer.complete
        and inner.level is None
        and inner.head in _OF_A_HOUSE
        and outer.head.startswith(_HOUSES)
        and inner.first_word != outer.first_word
        and not inner.text.casefold().endswith(outer.text.casefold())
    )


def _inside(inner: Body, outer: Body) -> Body:
    """A board of a body, named with it."""
    whole = outer.text.removeprefix("Đảng bộ ") if inner.head == "chi bộ" else outer.text
    return replace(outer, text=f"{inner.text} {whole}", head=inner.head)


def completed(run: list[Title], joins: list[str]) -> list[Title]:
    """Titles without a body take it from the next; a part (Đảng đoàn) becomes that of the next body; a province is that of all."""
    out = _of_one_province(run)
    for k in range(len(out) - 2, -1, -1):
        title, following = out[k], out[k + 1].body
        if (
            following
            and title.body
            and not title.body.complete
            and title.body.text.casefold() in PARTS
            and not any(t.body and t.body.complete for t in out[k + 1 :])
            and (short := said.TOLD_SHORT.fullmatch(following.text.casefold()))
        ):
            short_name = following.text[short.start("whole") :]
            out[k] = replace(title, body=replace(title.body, text=f"{title.body.text} {short_name}"))
            continue
        if following is None and out[k + 1].role.casefold() == "bộ trưởng" and k + 2 < len(out):
            following = out[k + 2].body  # "Bí thư Ban cán sự đảng, Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc"
        if (
            title.body
            and following
            and not following.complete
            and title.body.text.casefold() in ("đảng ủy", "đảng bộ", "chi bộ", "công đoàn")
            and (itself := _PART_OF_A_FIRM.sub("", following.text)).casefold() in _NAMED_BY_THEIR_HEAD
        ):
            out[k] = replace(title, body=replace(title.body, text=f"{title.body.text} {itself}"))
            continue  # "Bí thư Đảng ủy, Chính ủy Trung tâm": of the Trung tâm, whichever it is
        if following is None or not following.complete:
            continue
        if title.body and title.body.text.casefold() == "hội đồng" and following.head.startswith(_HAVING_A_COUNCIL):
            out[k] = replace(title, body=replace(following, text=f"{title.body.text} {following.text}", head="hội đồng"))
            continue  # "Chủ tịch Hội đồng, Giám đốc Đại học Quốc gia X"
        if (
            title.body
            and title.body.text.casefold() in ("công đoàn", "công đoàn cơ sở")
            and following.head.startswith(_HAVING_A_PARTY_CELL)
        ):
            out[k] = replace(title, body=replace(following, text=f"{title.body.text} {following.text}", head="công đoàn"))
            continue  # "Chủ tịch Công đoàn, Phó Giám đốc Công ty X"
        front = title.body is not None and title.body.text.casefold() in (*_FRONTS, "ủy ban nhân dân")
        if (
            title.body
            and (front or (not title.body.complete and title.body.text.casefold() in _OF_A_TERRITORY))
            and (level := _territory(following))
        ):
            text = f"{title.body.text} {level}"
            out[k] = replace(title, body=replace(title.body, text=text, level=following.level, place=following.place, complete=True))
            continue
        if title.body and (local := _of_that_territory(title.body, following)):
            out[k] = replace(title, body=local)
            continue
        if title.body and title.body.text.casefold() in _BOARDS_OF_THE_PARTY and (board := _board_of_the_committee(title.body, following)):
            out[k] = replace(title, body=board)
            continue
        if title.body and (of_the_church := _board_of_the_church(title.body, following)):
            out[k] = replace(title, body=of_the_church)
            continue
        if title.body is None:
            if (body := _shared_body(title, out[k + 1], following, joins[k + 1])) is not None:
                out[k] = replace(title, body=body)
        elif not title.body.complete and (part := _innermost(title.body)) is not None:
            later = [t.body for t in out[k + 1 :] if t.body and t.body.complete]
            fitting = next(((body, whole) for body in later if (whole := whole_of(part, body))), None)
            if fitting is None:
                if part.text.casefold() == "đảng ủy" and later and "mặt trận" in later[0].text.casefold():
                    out[k] = replace(title, body=replace(title.body, guessed=True))  # of the Front's agencies: no other Đảng ủy
                continue
            again = len(part.text) if fitting[1].casefold().startswith(part.text.casefold() + " ") else 0
            text = f"{title.body.text} {fitting[1][again:].strip()}"
            out[k] = replace(title, body=replace(title.body, text=text, level=fitting[0].level, place=fitting[0].place, complete=True))
    return out


def _board_of_the_committee(board: Body, following: Body) -> Body | None:
    """A board of the Party's committee over the territory told next, or of the union whose checks one leads too."""
    if union := _UNION_CHECKED.match(following.text):  # "Trưởng ban Tổ chức, Chủ nhiệm Ủy ban Kiểm tra Liên đoàn Lao động tỉnh X"
        return replace(following, text=f"{board.text} {following.text[union.end() :]}", head=board.head)
    of = COMMITTEE_OVER.get(following.level or "")
    if not of:
        return None
    text = f"{board.text} {of} {following.place}" if following.place else f"{board.text} {of}"
    return replace(board, text=text, place=following.place, complete=True)  # "Trưởng Ban Dân vận, Chủ tịch UBMTTQ huyện X"


def _of_that_territory(body: Body, following: Body) -> Body | None:
    """ "Xã đội trưởng, Chủ tịch UBND xã X", "Trưởng ban Công tác Mặt trận kiêm Bí thư Chi bộ khu phố 3": a body of the territory told next."""
    if body.head in _MILITIA and not body.complete and following.place and _TERRITORIES.get(following.level or "") == body.level:
        return replace(body, text=f"{body.text} {following.place}", place=following.place, complete=True)
    if body.text.casefold() == "ban công tác mặt trận" and following.level in _OF_A_CELL and (level := _territory(following)):
        return replace(body, text=f"{body.text} {level}", level=following.level, place=following.place, complete=True)
    return None


def _of_one_province(run: list[Title]) -> list[Title]:
    """Titles of which one names a province: it is that of the others that want one."""
    out = list(run)
    provinces = {t.body.place for t in run if t.body and t.body.province and t.status == run[0].status}
    if len(provinces) == 1:
        (province,) = provinces
        for k, title in enumerate(out):
            if title.body and title.body.complete and title.body.wants_province and title.status == run[0].status:
                of_the_city = _of_a_city(title, province)
                if of_the_city is None and title.body.level == "tỉnh" and not is_of_level(province or "", "tỉnh"):
                    continue  # "Phó Bí thư Thành đoàn Huế, Chủ tịch Hội LHPN tỉnh"
                out[k] = of_the_city or replace(title, body=replace(title.body, text=f"{title.body.text} {province}", place=province))
    return _of_one_district(out)


_TERRITORIES = {
    level: territory
    for territory in ("huyện", "quận", "thị xã", "xã", "phường")
    for level in (territory, *COMMITTEES_BELOW_THE_PROVINCE.get(territory, ()))
}
"""The levels below the province, and those of their committees, by the territory that they are of."""


def _of_one_district(run: list[Title]) -> list[Title]:
    """ "Phó Chủ tịch HĐND huyện, Trưởng Ban Dân vận Huyện ủy X": the one district, or commune, that a run names is that of its others."""
    if len(run) < 2:
        return run
    places: dict[str, set[str]] = {}
    for title in run:
        if title.body and title.body.place and (territory := _TERRITORIES.get(title.body.level or "")) and title.status == run[0].status:
            places.setdefault(territory, set()).add(title.body.place)
    if not places:
        return run
    out = list(run)
    for k, title in enumerate(run):
        body = title.body
        found = places.get(_TERRITORIES.get(body.level or "", ""), ()) if body and body.complete and body.place is None else ()
        if body and len(found) == 1 and title.status == run[0].status and body.text.casefold().endswith(f" {body.level}"):
            place = next(iter(found))
            out[k] = replace(title, body=replace(body, text=f"{body.text} {place}", place=place))
    return out


def _of_a_city(title: Title, city: str | None) -> Title | None:
    """ "TUV, Giám đốc Sở Y tế Hải Phòng": a city has a Thành ủy, and no Tỉnh ủy that the letters would stand for."""
    body = title.body
    if body is None or city is None or body.level != "tỉnh ủy" or not body.text.startswith("Tỉnh ủy") or is_of_level(city, "tỉnh"):
        return None
    of_the_city = replace(body, text=f"Thành ủy {city}", head="thành ủy", level="thành ủy", place=city)
    return replace(title, role=title.role.replace("Tỉnh ủy", "Thành ủy"), body=of_the_city)


_OF_A_CELL = ("thôn", "bản", "buôn", "ấp", "xóm", "làng", "khóm", "khu phố", "tổ dân phố")


def without_rank(role: str) -> str:
    """What an office and that of its deputies have in common: "ban" of "phó ban thường trực" and of "trưởng ban"."""
    return role.removeprefix("phó ").removeprefix("trưởng ").removesuffix(" thường trực").removesuffix(" chuyên trách")


_PARTS_OF_A_FIRM = ("khối", "chi nhánh", "nhà máy", "xí nghiệp", "phòng", "trung tâm", "ban ")


_INSTITUTION_OF_A_PART = re.compile(
    r" ((?:Bệnh viện|Trung tâm|Trường|Viện|Học viện|Đại học|Sở|Công ty|Tổng công ty|Ngân hàng|Chi nhánh) .+)"
)


def _shared_body(title: Title, next_title: Title, following: Body, join: str) -> Body | None:
    """The body of a title that names none, from that of the title after it; None where they need not be of one body."""
    role, next_role = title.role.casefold(), next_title.role.casefold()
    if committee := _party_committee(title, following):
        return committee
    if role in ("bí thư", "phó bí thư") and following.level in _OF_A_CELL and next_role.endswith(f"trưởng {following.level}"):
        name = f"Chi bộ {following.text[0].lower()}{following.text[1:]}"  # "Bí thư kiêm Trưởng khu phố 5"
        return replace(following, text=name, head="chi bộ")
    if whole_force := said.INVESTIGATORS.match(f"{next_title.role} {following.text}"):
        name = whole_force["force"]
        return replace(following, text=name[0].upper() + name[1:], head="công an")
    if (firm := said.UNION_OF_A_FIRM.match(following.text)) and "giám đốc" in role:
        name = following.text[firm.end() :]  # "Phó Giám đốc, Chủ tịch Công đoàn Bệnh viện …": of the hospital
        return replace(following, text=name[0].upper() + name[1:], head=name.split(" ")[0].casefold())
    of_the_state = following.text.casefold().startswith(("ủy ban nhân dân", "hội đồng nhân dân"))
    if join == "rồi" and {role, next_role} in _OF_ONE_LADDER:
        return following  # "làm Phó Chủ tịch, rồi Chủ tịch Hội X"
    if join in (",", "rồi") and role == f"phó {next_role}" and of_the_state:
        return following  # "Phó Chủ tịch, Chủ tịch Ủy ban nhân dân huyện X": one after the other; but "Phó Chủ tịch, Chủ tịch Hội …": of the Front
    if (
        role.startswith("thứ trưởng")
        and following.head == "bộ"
        and next_role.endswith(("bộ trưởng", "thứ trưởng", "thứ trưởng thường trực"))
    ):
        return following  # "Thứ trưởng, Thứ trưởng Thường trực và Bộ trưởng Bộ X": up one ladder
    if join == "kiêm" and role.startswith("phó ") and without_rank(role) == without_rank(next_role):
        return None  # "Phó ban Thường trực kiêm Trưởng ban Tăng sự": of the board above it; nobody is his own deputy
    if "chủ tịch" in role and following.head.startswith(("quỹ", "trung tâm", "sở", "phòng", "nông trường", "nhà văn hóa")):
        return None  # "Phó Chủ tịch kiêm Giám đốc Quỹ X": of whose fund it is
    if "tổng giám đốc" in role and "tổng" not in next_role and following.head.startswith(_PARTS_OF_A_FIRM):
        return None  # "Phó Tổng Giám đốc kiêm Giám đốc Khối X": of the whole firm
    if role.endswith("chánh văn phòng") and next_role.endswith("trưởng ban"):
        return None  # "Chánh Văn phòng, Trưởng ban X": of another than that board
    if role.endswith("phó thư ký") and following.text.startswith("Văn phòng Ban Trị sự"):
        return _of_which_it_is_a_board(title, following)  # "Phó Thư ký, Chánh Văn phòng Ban Trị sự X"
    together = join == "," and role in _SIDE_BY_SIDE and next_role in _SIDE_BY_SIDE
    if ("giám đốc" in role or "hiệu trưởng" in role) and following.head in ("khoa", "phòng", "bộ môn", "tổ"):
        whole = _INSTITUTION_OF_A_PART.search(following.text)  # "phó giám đốc kiêm trưởng khoa Ngoại Bệnh viện X": of the hospital
        return replace(following, text=whole[1], head=whole[1].split(" ")[0].casefold()) if whole else None
    of_the_party = "bí thư" in role and following.first_word in ("hội", "mặt", "ủy", "liên", "công")
    one_ladder = join != "và" and {role, next_role} in _OF_ONE_LADDER
    if (join in ("-", "kiêm", "và", "/", "rồi") or together) and not of_the_party and not one_ladder:
        return _of_which_it_is_a_board(title, following)
    return None


def _party_committee(title: Title, following: Body) -> Body | None:
    """ "Phó Bí thư, Chủ tịch UBND xã …": a secretary who names no body beside an office of the State is the Party's there."""
    return _committee_over(following) if title.role.casefold() in ("bí thư", "phó bí thư", "phó bí thư thường trực") else None


def _committee_over(body: Body, *, of_the_front: bool = False) -> Body | None:
    """The Party committee of the territory of a council or a people's committee, or of a committee of the Front, where that is asked."""
    name = COMMITTEE_OVER.get(body.level or "")
    bodies = ("hội đồng nhân dân", "ủy ban nhân dân", *(("ủy ban mặt trận", "mặt trận") if of_the_front else ()))
    if name is None or not body.text.casefold().startswith(bodies):
        return None
    head = name.casefold() if " xã" not in name and name.count(" ") == 1 else "đảng ủy"
    return replace(body, text=f"{name} {body.place}" if body.place else name, head=head, level=head if head in PARTY_UNITS else body.level)


def _board_of_the_church(board: Body, following: Body) -> Body | None:
    """ "Phó Ban Trị sự kiêm Trưởng ban Pháp chế Giáo hội Phật giáo Việt Nam tỉnh X": both are boards of one church."""
    church = following.text.find(" Giáo hội Phật giáo ")
    if church < 0 or board.complete or board.text.casefold() != "ban trị sự":
        return None
    return replace(following, text=f"{board.text}{following.text[church:]}", head=board.head)


def _of_which_it_is_a_board(title: Title, body: Body) -> Body | None:
    """ "Phó Chủ tịch kiêm Trưởng Ban Tăng sự Hội đồng Trị sự …": no Ban has a Chủ tịch; it is that of the council."""
    role = title.role.casefold()
    if role.endswith("thư ký") and body.text.startswith("Văn phòng "):
        name = body.text[len("Văn phòng ") :]  # "Phó Thư ký kiêm Chánh Văn phòng Ban Trị sự …"
        return replace(body, text=name, head=name.split(" ")[0].casefold())
    if role == "ủy viên thường trực" and (body.head == "ban" or body.text.startswith("Ban ")):
        if standing := said.WITH_STANDING_MEMBERS.search(body.text):
            return replace(body, text=standing["whole"], head=standing["whole"].split(" ")[0].casefold())
        if (church := body.text.find(" Giáo hội Phật giáo ")) > 0 and body.level:
            return replace(body, text=f"Ban Trị sự{body.text[church:]}", head="ban trị sự")
        return None
    if role == "trợ lý bộ trưởng" and (ministry := body.text.rfind(" Bộ ")) > 0:
        return replace(body, text=body.text[ministry + 1 :], head="bộ")  # "Trợ lý Bộ trưởng kiêm Vụ trưởng Vụ X, Bộ Y"
    of_the_whole = "chủ tịch" in role or (role.endswith("thư ký") and not said.WITH_A_SECRETARY.match(body.text))
    if not of_the_whole or not body.text.startswith(("Ban ", "Văn phòng ", "Ủy ban Kiểm tra ")):
        return body
    outer = said.WITH_A_CHAIR.search(body.text)
    return replace(body, text=outer["whole"], head=outer["whole"].split(" ")[0].casefold()) if outer else None


def _territory(body: Body) -> str | None:
    """The territory that ends a body's name, with its level: "phường Trấn Biên"."""
    if body.level is None:
        return None
    if body.head in _PARTY_COMMITTEES and body.place and body.text.casefold().startswith(body.head):
        return f"{_PARTY_COMMITTEES[body.head]} {body.place}"  # of the "Tỉnh ủy Tây Ninh"
    if body.place is None and body.level in _PARTY_COMMITTEES:
        return _PARTY_COMMITTEES[body.level] if body.text.casefold().endswith(" " + body.level) else None
    if body.place is None:
        return body.level if body.text.casefold().endswith(" " + body.level) else None
    at = body.text.casefold().rfind(f"{body.level} {body.place}".casefold())
    if body.level in _PARTY_COMMITTEES and at > 0:
        return f"{_PARTY_COMMITTEES[body.level]} {body.place}"  # "Ủy ban Kiểm tra Tỉnh ủy Hưng Yên": of the province, not of its committee
    return body.text[at:] if at > 0 else None


def _innermost(body: Body) -> Body | None:
    """The part whose whole is wanted: of "Ban Thường vụ Đảng ủy" the Đảng ủy; None for what is no part."""
    if body.text.casefold() in PARTS:
        return body
    last = body.text[-len("Đảng ủy") :]
    return replace(body, text=last) if last.casefold() == "đảng ủy" else None


def whole_of(part: Body, body: Body) -> str | None:
    """What a part belongs to, from the next body: itself, or the committee or territory that its name ends with.

    "Ban Thường vụ" beside "Ban Dân vận Tỉnh ủy" is that of Tỉnh ủy; "Đảng ủy" beside "UBND phường …" that of the
    phường. None where the next body has no such part.
    """
    text = body.text.casefold()
    if part.text.casefold().startswith("ban cán sự") and said.HAVING_A_CAUCUS.match(text):
        return None
    if part.text.casefold().startswith("ban cán sự") and text.startswith("đảng ủy ") and body.level not in _BRANCHES_OF:
        return body.text[len("Đảng ủy ") :]  # "Bí thư Ban cán sự đảng, Bí thư Đảng ủy, Viện trưởng VKSND tối cao"
    if committee := said.COMMITTEE.match(text):
        return body.text[committee.end() :]
    if (board := said.BOARD_OF_A_FIRM.match(text)) and part.text.casefold() in ("đảng ủy", "đảng bộ", "chi bộ"):
        return body.text[board.end() :]
    if (union := said.UNION_OF_AN_OFFICE.match(body.text)) and part.text.casefold() in ("đảng ủy", "đảng bộ", "chi bộ"):
        return body.text[union.end() :]
    if text.startswith(("đoàn chủ tịch ", "ban thường vụ ")) and body.text[14:].casefold() not in PARTS:
        return body.text[14:]
    if text == "ủy ban kiểm tra" and part.text.casefold() in ("ban thường vụ", "ban chấp hành", "ban thường trực"):
        return None
    if text.startswith(("ủy ban kiểm tra công đoàn ", "ủy ban kiểm tra liên đoàn ")):
        return body.text[len("Ủy ban kiểm tra ") :]
    for unit in PARTY_UNITS if part.text.casefold() not in ("đảng ủy", "đảng bộ", "chi bộ") else ():
        if (at := text.rfind(unit)) > 0:
            return body.text[at:]
    if body.head == "văn phòng" and part.text.casefold() in ("đảng ủy", "chi bộ", "đảng bộ"):
        return body.text
    name = part.text.casefold()
    if name in ("hội đồng quản trị", "hội đồng thành viên") and ("giám đốc" in body.head or body.head.startswith(_FIRMS)):
        return body.text  # "Thành viên HĐQT, Phó Tổng Giám đốc Petrolimex"
    if name in ("đoàn chủ tịch", "ban thường vụ", "ban chấp hành") and (of := said.BOARD_OF.match(body.text)):
        return of["whole"]
    if name == "ban thường trực" and text.startswith(("ban ", "văn phòng ")) and (front := text.find("ủy ban ")) > 0 and "mặt trận" in text:
        return body.text[front:]  # "Ủy viên Ban Thường trực, Trưởng Ban Tổ chức Ủy ban MTTQ …"
    if name == "ban thường vụ" and body.head.startswith(("công an", "bộ chỉ huy", "ban chỉ huy", "bộ tư lệnh")):
        committee_of_all = COMMITTEE_OVER.get(body.level or "")  # of the territory: armed forces have a Ban Thường vụ of their Đảng ủy
        return f"{committee_of_all} {body.place}" if committee_of_all and body.place else committee_of_all
    if name == "ban thường vụ" and (above := _committee_over(body, of_the_front=True)):
        return above.text  # the Front has a Ban Thường trực
    if name in ("đảng ủy", "đảng bộ", "chi bộ") and body.level in _BRANCHES_OF:
        at = text.rfind(body.level)
        if at >= 0 and (at > 0 or name == "chi bộ"):
            return body.text[at].lower() + body.text[at + 1 :]
    if name.startswith("ban cán sự") and text.startswith(_WITH_A_CAUCUS_OF_THE_STATE):
        return body.text
    if (text.startswith(("hội đồng nhân dân", "ủy ban nhân dân")) or "mặt trận" in text) and body.level:
        if name.startswith("ban cán sự"):
            return body.text
        return body.text if "mặt trận" in text and name in ("ban thường trực", "đảng đoàn") else None
    if name in ("đảng ủy", "đảng bộ", "chi bộ") and body.head.startswith(_HAVING_A_PARTY_CELL):
        return body.text
    return body.text if body.first_word in _HAVING_PARTS else None


def up_one_ladder(titles: list[Title]) -> list[Title]:
    """ "kinh qua các chức vụ Phó Chủ tịch, Chủ tịch Hội X": in a career a deputy without a body is of the body that he led afterwards."""
    out = list(titles)
    for k in range(len(out) - 2, -1, -1):
        later = out[k + 1]
        if out[k].body is None and later.body and {out[k].role.casefold(), later.role.casefold()} in _OF_ONE_LADDER:
            out[k] = replace(out[k], body=later.body)
    return out


def one_of_each(titles: list[Title]) -> bool:
    """Whether nobody can have all of these offices: "Chủ tịch và Phó Chủ tịch" of one body."""
    roles = {title.role.casefold() for title in titles}
    return any(ladder <= roles for ladder in _OF_ONE_LADDER)


def own_body(text: Text, title: Title) -> Body | None:
    """The body of an office that needs to name none (Thủ tướng), unless another country follows."""
    after = title.end + 1
    if after in text.countries and text.text[after : after + 1].isupper():
        return None
    name = _OWN_BODY.get(title.role.casefold())
    return Body(name, title.end, "") if name is not None else None


def of_the_body_in_front(sentence: Sentence, i: int, j: int, titles: list[Title]) -> list[Title]:
    """ "Công ty X, do ông A làm Giám đốc", "Cục Y, do Thiếu tướng A, Cục trưởng", "Hội Z (Chủ tịch: A)": the body stands right in front."""
    if len(titles) > 1 or titles[0].body is not None:
        return titles
    body, role = sentence.body_in_front(i, j), titles[0].role.casefold()
    if body and role.endswith("tổng biên tập"):
        paper = _EDITORS.sub("", body.text)  # "Thay mặt Ban biên tập Báo X, ông A, Tổng Biên tập, …"
        return (
            [replace(titles[0], body=replace(body, text=paper, head="báo"))] if paper.startswith(("Báo ", "Tạp chí ", "Đài ")) else titles
        )
    if body and role.endswith(("chủ tịch", "thư ký", "bí thư")) and (committee := said.COMMITTEE.match(body.text.casefold())):
        whole = body.text[committee.end() :]  # "Ban Chấp hành Hội X gồm 15 người, do ông A làm Chủ tịch"
        body = replace(body, text=whole, head=whole.casefold())
    return [replace(titles[0], body=body)] if body and body.complete and _leads(titles[0].role, body) else titles


def _leads(role: str, body: Body) -> bool:
    """Whether an office is one of the body by its words: a Trưởng ban leads a Ban, and no delegation."""
    role = role.casefold()
    if kind := _HEAD_OF_A_KIND.fullmatch(role):
        word = next(word for word in kind.groups() if word)
        return word != "đoàn" and body.head.startswith(word)
    if "giám đốc" in role:
        return body.head.startswith(_HAVING_A_DIRECTOR)
    if role.endswith("chủ nhiệm"):
        return body.head.startswith(("ủy ban", "câu lạc bộ", "hợp tác xã"))
    if role.endswith("bí thư"):
        return body.head.startswith("đoàn")
    return role.endswith(("chủ tịch", "thư ký")) and body.head.startswith(_HAVING_A_CHAIR)


def body_before(sentence: Sentence, i: int, titles: list[Title]) -> list[Title]:
    """ "Bộ Tư pháp hiện có 3 thứ trưởng gồm: …": the body stands before."""
    for k in range(i - 2, max(-1, i - FURTHEST), -1):
        body = sentence.chunks[k].body if sentence.chunks[k].kind == "B" else None
        if (
            body
            and body.complete
            and (said.HAS.match(sentence.chunks[k + 1].value) or (k == i - 2 and sentence.chunks[k + 1].value == "là"))
        ):
            return [replace(t, body=body) if t.body is None else t for t in titles]
    return titles


def of_the_body_told(sentence: Sentence, i: int, titles: list[Title]) -> list[Title]:
    """ "các Phó Chủ tịch: HĐND tỉnh - A, UBND tỉnh - B": each item has its body first."""
    body = sentence.chunks[i - 2].body if i > 1 and sentence.chunks[i - 1].value == "-" else None
    return [replace(t, body=body) if body and t.body is None else t for t in titles]


def committee_of(name: str, whole: Body) -> str:
    """A committee of a body, in full: the Ban Chấp hành of a Tỉnh ủy is that of the Đảng bộ tỉnh."""
    written = name[0].upper() + name[1:].replace("chủ tịch", "Chủ tịch").replace("chấp hành", "Chấp hành").replace("thường", "Thường")
    if name == "ban chấp hành" and whole.head in _PARTY_COMMITTEES:
        return f"{written} Đảng bộ {_PARTY_COMMITTEES[whole.head]}" + (f" {whole.place}" if whole.place else "")
    if name == "ban chấp hành" and whole.text.startswith("Đảng ủy "):
        return f"{written} Đảng bộ {whole.text.removeprefix('Đảng ủy ')}"
    return whole.text if name == "ủy ban" else f"{written} {whole.text}"
