"""Who is who, and who stays apart."""

import random
from datetime import date

import pytest

from loaders.facts import ArticleFact, ChangeFact, DocumentFact, DocumentRelationFact, EventFact, HoldingFact, ParticipationFact
from loaders.identity import changed_bodies, identify, places_of
from loaders.reference import full_title

CHAIR = {"office": "Chủ tịch", "organization": "Hội Nông dân Việt Nam"}
MEMBER = {"office": "Ủy viên", "organization": "Trung ương Đảng"}


def holding(article, person="Lê Văn An", on=None, **about):
    about = about if "office" in about else CHAIR | about
    return HoldingFact(article=article, person=person, on=on and date.fromisoformat(on), **about)


def people(*facts):
    """Which facts speak of one person, as a partition."""
    entities = identify(facts)
    groups = {}
    for number, fact in enumerate(facts):
        groups.setdefault(entities.person(fact).iri, []).append(number)
    return sorted(groups.values())


def body(name, on=None, article="a"):
    fact = holding(article, on=on, office="Chủ tịch", organization=name)
    return identify([fact]).post(fact).organization


def post(office, organization, on=None, **about):
    fact = holding("a", on=on, office=office, organization=organization, **about)
    return identify([fact]).post(fact)


# ------------------------------------------------------------ people


def test_one_name_in_one_article_is_one_person():
    assert people(holding("a"), holding("a", office="Bí thư", organization="Tỉnh ủy Hà Tĩnh")) == [[0, 1]]


def test_one_name_in_two_articles_is_two_people():
    assert people(holding("a"), holding("b", office="Bí thư", organization="Tỉnh ủy Hà Tĩnh")) == [[0], [1]]


def test_one_name_in_the_same_office_is_one_person():
    assert people(holding("a", on="2015-01-01"), holding("b", on="2018-01-01")) == [[0, 1]]


@pytest.mark.parametrize(("later", "expected"), [("2035-01-01", [[0, 1]]), ("2036-01-01", [[0], [1]])])
def test_the_same_office_a_working_life_apart_is_two_people(later, expected):
    assert people(holding("a", on="2015-01-01"), holding("b", on=later)) == expected


def test_membership_of_a_large_body_does_not_make_two_names_one_person():
    assert people(holding("a", **MEMBER), holding("b", **MEMBER)) == [[0], [1]]


def test_the_same_local_body_of_two_articles_does_not_either():
    tinh_uy = {"office": "Bí thư", "organization": "Tỉnh ủy"}
    assert people(holding("a", **tinh_uy), holding("b", **tinh_uy)) == [[0], [1]]


def test_a_third_article_with_both_offices_joins_two():
    both = [holding("c"), holding("c", office="Bí thư", organization="Tỉnh ủy Hà Tĩnh")]
    assert people(holding("a"), holding("b", office="Bí thư", organization="Tỉnh ủy Hà Tĩnh"), *both) == [[0, 1, 2, 3]]


def test_spelling_does_not_make_two_people():
    assert people(holding("a", person="Lê Thị Hoà"), holding("b", person="LÊ THỊ HÒA")) == [[0, 1]]


def test_the_register_joins_what_no_rule_joins_and_keeps_apart_what_a_rule_would_join():
    registered = [
        holding("a", person_id="an-1", **CHAIR),
        holding("b", person_id="an-1", **MEMBER),
        holding("c", person_id="an-2", **CHAIR),
    ]
    assert people(*registered) == [[0, 1], [2]]


def test_a_mention_that_fits_two_registered_people_stays_apart():
    registered = [holding("a", person_id="an-1", **CHAIR), holding("b", person_id="an-2", **CHAIR)]
    assert people(*registered, holding("c")) == [[0], [1], [2]]


def test_who_takes_part_is_who_holds_the_office_in_the_same_article():
    holds = holding("a")
    event = EventFact(article="a", event="e", type="Hội nghị")
    part = ParticipationFact(article="a", event="e", person="Lê Văn An", role="chair")
    entities = identify([holds, event, part])
    assert entities.person(holds).iri == entities.person(part).iri


def test_iris_do_not_depend_on_the_order_of_facts():
    facts = [holding("a"), holding("b"), holding("c", **MEMBER), holding("d", person="Trần Thị Bình"), holding("e", on="2015-01-01")]
    expected = [identify(facts).person(fact).iri for fact in facts]
    for seed in range(5):
        mixed = facts[:]
        random.Random(seed).shuffle(mixed)
        entities = identify(mixed)
        assert [entities.person(fact).iri for fact in facts] == expected


@pytest.mark.parametrize("names", [("u1", "u2"), ("u2", "u1"), ("a", "z"), ("z", "a")])
def test_which_mention_of_two_ids_is_whose_does_not_depend_on_the_names_of_sources(names):
    other = {"office": "Bí thư", "organization": "Tỉnh ủy Hà Tĩnh"}
    facts = [holding("r1", person_id="an-1", **CHAIR), holding("r2", person_id="an-2", **other)]
    plain, both = names
    facts += [holding(plain), holding(both), holding(both, **other)]
    entities = identify(facts)
    iris = [entities.person(fact).iri.rsplit("/", 1)[1] for fact in facts]
    assert iris[:3] == ["an-1", "an-2", "an-1"]
    assert iris[3] == iris[4] not in ("an-1", "an-2")


def test_facts_with_one_id_are_of_one_person_whatever_the_names():
    one, other = holding("a", person="Lò Văn Cam", person_id="cam"), holding("b", person="Lò Thanh Cam", person_id="cam", **MEMBER)
    assert people(one, other) == [[0, 1]]


def test_an_acting_head_who_becomes_head_is_one_person():
    assert people(holding("a", on="2010-01-01", status="acting"), holding("b", on="2011-01-01")) == [[0, 1]]


# ------------------------------------------------------------ bodies and offices


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ban Dân vận Trung ương", "ban-dan-van-tw"),
        ("Ban Dân vận TW", "ban-dan-van-tw"),
        ("Ban Bí thư", "ban-bi-thu"),
        ("Hội LHPN Việt Nam", "lhpn"),
        ("Tỉnh ủy Hà Tĩnh", "tinh-uy-ha-tinh"),
        ("Ban Dân vận Tỉnh ủy Hà Tĩnh", "ban-dan-van-tinh-uy-ha-tinh"),
    ],
)
def test_a_body_is_known_by_any_of_its_names(name, expected):
    assert body(name).iri.rsplit("/", 1)[1] == expected


@pytest.mark.parametrize(("on", "expected"), [("2025-06-30", "hung-yen-den-2025"), ("2025-07-01", "hung-yen-tu-2025")])
def test_a_province_that_kept_its_name_is_another_after_the_merger(on, expected):
    assert body("Tỉnh ủy Hưng Yên", on).iri.endswith(expected)


def test_a_province_of_two_times_without_a_day_stays_local():
    assert body("Tỉnh ủy Hưng Yên").local_to is not None


def test_a_body_without_its_province_is_local_to_its_source():
    one, other = body("Tỉnh ủy", article="a"), body("Tỉnh ủy", article="b")
    assert one.iri != other.iri
    assert one.local_to is not None


def test_a_commission_is_under_the_committee_that_its_name_ends_with():
    assert body("Ban Dân vận Tỉnh ủy Hà Tĩnh").parent.endswith("/tinh-uy-ha-tinh")


@pytest.mark.parametrize(
    ("office", "organization", "expected", "seats"),
    [
        ("Trưởng Ban", "Ban Dân vận Trung ương", "truong-ban-dv", 1),
        ("Phó Trưởng ban", "Ban Dân vận Trung ương", "pho-ban-dv", None),
        ("Bí thư", "Trung ương Đảng", "bt-tw-dang", None),
        ("Ủy viên", "Ban Chấp hành Trung ương Đảng", "uv-tw", None),
        ("Thường trực", "Ban Bí thư", "tt-bbt", 1),
        ("Bí thư", "Tỉnh ủy Hà Tĩnh", "bi-thu--tinh-uy-ha-tinh", 1),
        ("Phó Bí thư", "Tỉnh ủy Hà Tĩnh", "pho-bi-thu--tinh-uy-ha-tinh", None),
    ],
)
def test_an_office_is_found_by_title_or_by_role_and_body(office, organization, expected, seats):
    found = post(office, organization)
    assert (found.iri.rsplit("/", 1)[1], found.seats) == (expected, seats)


def test_acting_is_another_office_than_holding_and_has_no_seat():
    acting = post("Trưởng Ban", "Ban Dân vận Trung ương", status="acting")
    assert acting.iri.endswith("/truong-ban-dv/acting")
    assert acting.seats is None


@pytest.mark.parametrize(
    ("office", "organization", "expected"),
    [
        ("Trưởng Ban", "Ban Dân vận Trung ương", "Trưởng Ban Dân vận Trung ương"),
        ("Trưởng ban", "Ban Dân vận Trung ương", "Trưởng ban Dân vận Trung ương"),
        ("Chánh Văn phòng", "Văn phòng Tỉnh ủy", "Chánh Văn phòng Tỉnh ủy"),
        ("Phó Trưởng Ban Thường trực", "Ban Dân vận Trung ương", "Phó Trưởng Ban Thường trực Ban Dân vận Trung ương"),
        ("Thủ tướng", None, "Thủ tướng"),
    ],
)
def test_a_title_says_the_word_it_shares_with_its_body_once(office, organization, expected):
    assert full_title(office, organization) == expected


def test_a_post_of_another_party_is_not_ours():
    assert post("Tổng Bí thư", "Đảng Nhân dân Cách mạng Lào").iri != post("Tổng Bí thư", None).iri


@pytest.mark.parametrize("name", ["Hội Phụ nữ", "Hội Nông dân", "Ủy ban MTTQ Việt Nam", "Bộ Chỉ huy Quân sự"])
def test_a_name_that_every_province_has_is_local(name):
    assert body(name).local_to is not None


@pytest.mark.parametrize("name", ["UBND xã Hòa Bình", "Học viện Chính trị quốc gia Hồ Chí Minh"])
def test_a_body_whose_name_ends_like_a_province_is_not_of_it(name):
    assert body(name).place is None


def test_two_names_that_differ_in_diacritics_alone_are_two_bodies():
    assert body("Hội Cơ học Việt Nam").iri != body("Hội Cổ học Việt Nam").iri


def test_one_of_many_department_heads_has_no_seat_of_its_own():
    assert post("Vụ trưởng", "Bộ Nội vụ").seats is None
    assert post("Vụ trưởng", "Vụ Tổ chức Bộ Nội vụ").seats == 1


# ------------------------------------------------------------ documents, places, sources


def documents(*facts):
    entities = identify(facts)
    return [entities.document_of(f).iri.rsplit("/", 1)[1] for f in facts]


def resolution(article, issued=None):
    return DocumentFact(article=article, number="25-NQ/TW", type="Nghị quyết", issued=issued and date.fromisoformat(issued))


def test_one_number_with_two_days_is_two_documents():
    assert documents(resolution("a", "2013-06-03"), resolution("b", "1990-07-08")) == ["25-nq-tw-2013-06-03", "25-nq-tw-1990-07-08"]


def test_a_number_alone_is_the_only_document_of_that_number():
    assert documents(resolution("a", "2013-06-03"), resolution("b")) == ["25-nq-tw-2013-06-03"] * 2


def test_a_number_alone_that_could_be_two_documents_stays_with_its_source():
    assert documents(resolution("a", "2013-06-03"), resolution("b", "1990-07-08"), resolution("c"))[2].startswith("25-nq-tw-")
    assert len(set(documents(resolution("a", "2013-06-03"), resolution("b", "1990-07-08"), resolution("c"), resolution("d")))) == 4


def test_an_article_that_names_one_number_with_two_days_names_two_documents():
    facts = [resolution("a", "2013-06-03"), resolution("a", "1990-07-08")]
    entities = identify(facts)
    assert {entities.document_of(fact).issued for fact in facts} == {date(2013, 6, 3), date(1990, 7, 8)}
    assert entities.document(entities.sources["a"], "25-NQ/TW") is None


def test_a_number_of_a_peoples_committee_is_not_that_of_another():
    facts = [
        DocumentFact(article=a, number="15/KH-UBND", type="Kế hoạch", issued=d, issuer=i)
        for a, d, i in (("a", date(2020, 1, 2), "UBND tỉnh Hà Tĩnh"), ("b", None, "UBND tỉnh Nghệ An"))
    ]
    entities = identify(facts)
    assert entities.document_of(facts[0]).iri != entities.document_of(facts[1]).iri
    assert entities.document_of(facts[1]).issued is None


def test_a_number_of_the_committee_is_not_that_of_the_centre():
    facts = [DocumentFact(article="a", number=n, type="Thông báo", issued=date(2020, 1, 2)) for n in ("12-TB/TU", "12-TB/TƯ")]
    entities = identify(facts)
    assert entities.document_of(facts[0]).iri != entities.document_of(facts[1]).iri


@pytest.mark.parametrize(("issuer", "same"), [("Ban Thường vụ Tỉnh ủy Hà Tĩnh", True), ("Ban Thường vụ Tỉnh ủy", False), (None, False)])
def test_a_number_of_a_province_is_one_document_only_when_the_province_is_named(issuer, same):
    facts = [DocumentFact(article=a, number="25-KH/TU", type="Kế hoạch", issued=date(2016, 11, 30), issuer=issuer) for a in "ab"]
    entities = identify(facts)
    assert (len({entities.document_of(fact).iri for fact in facts}) == 1) is same


def test_the_same_text_under_two_names_is_one_source():
    sha = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
    entities = identify([ArticleFact(article="a", sha256=sha), ArticleFact(article="b", sha256=sha), ArticleFact(article="c")])
    assert entities.sources["a"] == entities.sources["b"] != entities.sources["c"]


def test_a_place_that_is_no_province_stays_local():
    event = EventFact(article="a", event="e", type="Lễ", place="Làng Sen")
    (place,) = places_of([event], identify([event])).values()
    assert not place.known


def test_what_is_known_by_a_day_forgets_the_end_that_was_still_to_come():
    fact = holding("a", on="2020-01-01", office="Trưởng Ban", organization="Ban Dân vận Trung ương")
    assert identify([fact]).post(fact).organization.ends == date(2025, 2, 3)
    assert identify([fact], known_by=date(2021, 1, 1)).post(fact).organization.ends is None


def test_a_change_names_its_bodies_as_they_were_on_the_day():
    before = ["Ban Tuyên giáo Trung ương", "Ban Dân vận Trung ương"]
    fact = ChangeFact(article="a", change="merged", before=before, after=["Ban Tuyên giáo và Dân vận TW"], on=date(2025, 2, 3))
    gone, made = changed_bodies(fact, identify([fact]))
    assert [body.iri.rsplit("/", 1)[1] for body in (*gone, *made)] == ["ban-tuyen-giao-tw", "ban-dan-van-tw", "ban-tgdv-tw"]


# ------------------------------------------------------------------ one number, several documents

RELIGION = DocumentFact(article="list", type="Nghị quyết", number="25-NQ/TW", issued=date(2003, 3, 12), term="khóa IX")
YOUTH = DocumentFact(article="list", type="Nghị quyết", number="25-NQ/TW", issued=date(2008, 7, 25), term="khóa X")
MASSES = DocumentFact(
    article="list", type="Nghị quyết", number="25-NQ/TW", issued=date(2013, 6, 3), term="khóa XI", title="về công tác dân vận"
)
KNOWN = [RELIGION, YOUTH, MASSES]


def meant(**mention):
    """The day of the document that a source of 2010 means by 25-NQ/TW, and the days of those it could be."""
    published = mention.pop("published", date(2010, 1, 1))
    about = ArticleFact(article="paper", published=published)
    fact = DocumentFact(article="paper", type="Nghị quyết", number="25-NQ/TW", **mention)
    entities = identify([*KNOWN, about, fact])
    found = entities.document_of(fact)
    return found.issued, sorted(iri[-10:] for iri in found.could_be)


def test_a_number_alone_is_the_only_document_issued_before_its_source():
    assert meant(published=date(2003, 3, 12)) == (date(2003, 3, 12), [])


def test_a_number_alone_that_could_be_several_stays_open_and_says_which():
    assert meant(published=date(2008, 7, 25)) == (None, ["2003-03-12", "2008-07-25"])
    assert meant(published=date(2008, 7, 24)) == (date(2003, 3, 12), [])


def test_a_number_before_every_document_of_it_is_none_of_them():
    assert meant(published=date(2003, 3, 11)) == (None, [])


def test_a_term_or_a_title_tells_which_document_a_number_means():
    assert meant(term="khóa X") == (date(2008, 7, 25), [])
    assert meant(published=date(2020, 1, 1), title="Về công tác dân vận") == (date(2013, 6, 3), [])


def test_a_year_tells_which_document_a_number_means():
    assert meant(issued_earliest=date(2003, 1, 1), issued_latest=date(2003, 12, 31)) == (date(2003, 3, 12), [])


def test_two_mentions_in_one_source_of_two_terms_are_two_documents():
    facts = [DocumentFact(article="paper", type="Nghị quyết", number="25-NQ/TW", term=term) for term in ("khóa IX", "khóa X")]
    entities = identify([*KNOWN, *facts])
    assert [entities.document_of(fact).issued for fact in facts] == [date(2003, 3, 12), date(2008, 7, 25)]


def test_a_relation_to_a_number_of_several_documents_is_told_by_the_day():
    relation = DocumentRelationFact(
        article="list", subject="1-KH/TW", relation="implements", object="25-NQ/TW", object_issued=date(2013, 6, 3)
    )
    plan = DocumentFact(article="list", type="Kế hoạch", number="1-KH/TW")
    entities = identify([*KNOWN, plan, relation])
    assert entities.document(entities.sources["list"], "25-NQ/TW", date(2013, 6, 3)).issued == date(2013, 6, 3)
    assert entities.document(entities.sources["list"], "25-NQ/TW") is None
    assert entities.left_out == {}


def numbered(article, number="25-NQ/TW", **about):
    return DocumentFact(article=article, type="Nghị quyết", number=number, **about)


def test_undated_mentions_of_two_terms_or_two_years_are_two_documents():
    years = [numbered(str(year), issued_earliest=date(year, 1, 1), issued_latest=date(year, 12, 31)) for year in (2003, 2013)]
    terms = [numbered("b", term="khóa IX"), numbered("c", term="khóa XI")]
    for facts in (years, terms):
        entities = identify(facts)
        assert len({entities.document_of(fact).iri for fact in facts}) == 2


def test_a_number_alone_is_the_one_document_of_a_year():
    facts = [numbered("a", issued_earliest=date(2003, 1, 1), issued_latest=date(2003, 12, 31)), numbered("b")]
    entities = identify(facts)
    assert entities.document_of(facts[0]) is entities.document_of(facts[1])


@pytest.mark.parametrize("sources", [("x", "y"), ("y", "x")])
def test_two_terms_are_not_both_of_the_one_document_that_has_a_day(sources):
    day = numbered("day", issued=date(2003, 3, 12))
    facts = [numbered(source, term=term) for source, term in zip(sources, ("khóa IX", "khóa X"), strict=True)]
    entities = identify([day, *facts])
    documents = [entities.document_of(fact) for fact in facts]
    assert [document.could_be for document in documents] == [{entities.document_of(day).iri}] * 2
    assert entities.document_of(day).terms == set()
    assert entities.left_out == {"which of several documents of one number a source means": 2}


def test_one_number_of_one_day_from_two_provinces_in_one_source_is_two_documents():
    facts = [numbered("a", "05-KH/TU", issuer=f"Tỉnh ủy {of}", issued=date(2020, 1, 1)) for of in ("Hà Tĩnh", "Nghệ An")]
    entities = identify(facts)
    assert len({entities.document_of(fact).iri for fact in facts}) == 2


@pytest.mark.parametrize("number", ["25-NQ/TƯ", "25-nq/tw", "25-NQ/T.Ư", "25 - NQ/TW"])
def test_a_number_is_the_same_however_it_is_written(number):
    facts = [numbered("a", issued=date(2013, 6, 3)), numbered("b", number)]
    entities = identify(facts)
    assert entities.document_of(facts[0]) is entities.document_of(facts[1])
