"""Who is said to state what, within a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis.statement import Attribution, SourceKind
from tests.making import article

WORDS = [
    "said",
    "says",
    "told",
    "according",
    "to",
    "the",
    "a",
    "Ana",
    "Diaz",
    "police",
    ",",
    ".",
    "“",
    "”",
    ":",
    "that",
    "who",
    "in",
    "statement",
    "claims",
    "of",
    "report",
    "found",
    "40",
    "and",
    "by",
    "was",
    "accused",
    "adding",
    "reporters",
    "he",
    "her",
    "view’s",
    "Image",
    "\n\n",
    "—",
    "(",
    ")",
    "officials",
]


def attributions(text: str) -> tuple[str, list[Attribution]]:
    found = article(text)
    return found.prose, [*found.attributions]


def tellers(text: str) -> list[tuple[str, str]]:
    """The listed word of each cue and the head of its source, empty where there is none."""
    prose, found = attributions(text)
    return [
        (each.cue.word, prose[slice(*each.source.head)] if each.source else "") for each in found
    ]


def contents(text: str) -> list[list[str]]:
    prose, found = attributions(text)
    return [[prose[slice(*span)] for span in each.content] for each in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Diaz said the road was closed.", [("say", "Ana Diaz")]),
        ("“The road is closed,” Diaz said.", [("say", "Diaz")]),
        ("“The road is closed,” said Diaz, a driver.", [("say", "Diaz")]),
        ("“The road,” she said, “is closed.”", [("say", "she")]),
        ("The road, police say, is closed.", [("say", "police")]),
        ("The road was closed, said a driver who saw it.", [("say", "driver")]),
        ("According to the ministry, the road is closed.", [("according to", "ministry")]),
        ("The road is closed, according to Ana Diaz.", [("according to", "Ana Diaz")]),
        ("The road is closed, per police.", [("per", "police")]),
        ("As the mayor put it, the road is dead.", [("put it", "mayor")]),
        ("In the view of the council, the road is safe.", [("view", "council")]),
        ("By most accounts, the road is safe.", [("account", "accounts")]),
        ("The road, by early reports, is safe.", [("report", "reports")]),
        ("By the council’s count, 40 cars left.", [("count", "council")]),
        ("By Friday’s count, 40 cars had left.", [("count", "count")]),
        ("In her words, the road is “a trap”.", [("word", "her")]),
        ("Diaz told reporters on Monday that it was closed.", [("tell", "Diaz")]),
        ("In a statement, the ministry offered its help.", [("statement", "ministry")]),
        ("The council’s figures show that 40 cars left.", [("show", "figures")]),
        ("A report by the council found a rise of 4%.", [("find", "report")]),
        ("The ministry has placed the death toll at 40.", [("place", "ministry")]),
        ("Diaz said quietly on Monday that it was late.", [("say", "Diaz")]),
        ("The figure comes from the ministry.", [("come from", "ministry")]),
        ("Diaz is quoted as saying the road is closed.", [("quote", "Diaz")]),
        ("Reed believes the road will open.", [("believe", "Reed")]),
        ("She is sure that the road will open.", [("sure", "She")]),
        ("Critics accused the council of hiding the truth.", [("accuse", "Critics")]),
        ("He was accused by prosecutors of fraud.", [("accuse", "prosecutors")]),
        ("The council’s claim that the road is safe is false.", [("claim", "council")]),
        ("The man is alleged to have taken the car.", [("allege", "")]),
        ("It was reported that the dam had burst.", [("report", "")]),
        ("He reportedly left.", [("reportedly", "")]),
        ("The mayor refused to confirm that she would go.", [("confirm", "mayor")]),
        ("Diaz, 45, who lost her car, said it was over.", [("say", "Diaz")]),
        ("The Ministry of Public Health said no.", [("say", "Ministry of Public Health")]),
        ("Ana Diaz of Marriage Front said no.", [("say", "Ana Diaz")]),
        ("Secretary of State Ana Diaz said no.", [("say", "Secretary of State Ana Diaz")]),
        ("Speaking in Oslo, Diaz said no.", [("say", "Diaz")]),
        ("Accusing the mayor of fraud, Diaz left.", [("accuse", "Diaz")]),
        ("He left the room by saying that it was late.", [("say", "He")]),
        ("Voters saying that it is late stayed.", [("say", "Voters")]),
        ("The people whose homes have been lost say the storm was near.", [("say", "people")]),
        ("The mayor used the day to argue that it was late.", [("argue", "mayor")]),
        ("The figures reported by police are low.", [("report", "police")]),
        ("The man is accused of theft.", [("accuse", "")]),
        ("He’d said it was late.", [("say", "He")]),
        ("I believe it was late.", [("believe", "I")]),
        ("Do you think it was late?", [("think", "you")]),
        ("Researchers found it was late.", [("find", "Researchers")]),
        ("Woman claims Oslo is late", [("claim", "Woman")]),
        ("Diaz claims that Oslo is late.", [("claim", "Diaz")]),
        ("She left and said it was late.", [("say", "She")]),
        ("It is, in the words of a driver, a trap.", [("word", "driver")]),
        ("The ministry’s message: stay at home.", [("message", "ministry")]),
        ("Diaz, with a smile, continued, in a low voice: “No.”", [("continue", "Diaz")]),
        ("“It is late.” As Diaz said, it is.", [("say", "Diaz")]),
        ("The family said no.", [("say", "family")]),
        ("He’s sure that it was late.", [("sure", "He")]),
        ("She told a friend about it.", [("tell", "She")]),
        ("Critics blamed a storm it had sent.", [("blame", "Critics")]),
        ("Diaz said no, and continued on foot.", [("say", "Diaz")]),
        ("Also quietly Diaz left the room and said no.", [("say", "Diaz")]),
        ("It rained and, on the road, it froze and the mayor and Reed said no.", [("say", "Reed")]),
        ("Many said no.", [("say", "Many")]),
        ("Theresa May said the US said no.", [("say", "Theresa May"), ("say", "US")]),
        ("Rubble in Oslo. Image: Ana Diaz.", [("image", "Ana Diaz")]),
        ("Sixty-seven percent of voters say it is bad.", [("say", "percent")]),
    ],
)
def test_a_cue_is_found_with_its_source(text: str, expected: list[tuple[str, str]]) -> None:
    assert expected == tellers(text)


@pytest.mark.parametrize(
    "text",
    [
        "The figure was reported by Monday.",
        "The road was made by hand and found by day.",
        "It is clear that he left.",
        "The river comes from the north.",
        "Her view of the lake is fine.",
        "A claim that it was late fell.",
        "The price of bread according with it.",
        "If they say so, he goes.",
        "We describe the road.",
        "He was taken aside and told that it was late.",
        "It begins with the words of the song.",
        "Note: it is late.",
        "He put the book at home.",
        "Police did not blame the driver.",
        "Police warned and left.",
        "They came and believe it.",
        "He came to believe that it was late.",
        "They left, believing that it was late.",
        "They left, noting the cold.",
        "She was blamed for it.",
        "He was told so.",
        "A sure thing is rare.",
        "They could said so.",
        "The rain fell, adds a bit to the mix.",
        "A long and very late claim that it rained fell.",
        "In a rush, he left the statement at home.",
        "In a statement he left.",
        "The storm claimed 12 lives in the United States.",
        "The report was long and the statement short.",
        "The rise added to the cost of bread.",
        "Searchers found the body in the lake.",
        "All went according to plan.",
        "The fear is borne out by most accounts.",
        "The sum was checked by two counts of the votes.",
        "He moved at 40 miles per hour.",
        "She always told the truth.",
        "Its comments are closed.",
        "They drank a beer called Old Tom.",
        "The states that have signed it are small.",
        "It is fair to say that few came.",
        "Would you say he won?",
    ],
)
def test_words_of_reporting_are_no_cues_in_other_uses(text: str) -> None:
    assert [] == tellers(text)


def test_a_source_serves_the_verbs_that_follow_it() -> None:
    text = "Diaz said it was late and added that all had left, noting that it was dark."

    assert [("say", "Diaz"), ("add", "Diaz"), ("note", "Diaz")] == tellers(text)


def test_words_in_somebodys_mouth_are_no_cues() -> None:
    assert [("say", "Reed")] == tellers("“They told us that it was safe,” Reed said.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Storm kills 40, police say\n\nIt said so.", "police"),
        ("Storm kills 40 in Oslo: officials\n\nA storm, they said, was near.", "officials"),
        ("Storm kills 40 in Oslo: WHO\n\nA storm, they said, was near.", "WHO"),
        ("Police: storm kills 40 in Oslo\n\nA storm, they said, was near.", "Police"),
    ],
)
def test_headlines_name_their_source_in_forms_of_their_own(text: str, expected: str) -> None:
    assert expected == tellers(text)[0][1]


@pytest.mark.parametrize(
    "headline", ["Storm: 40 die: officials", "Oslo: a long story of rain", "The road: a story"]
)
def test_other_headlines_have_no_source(headline: str) -> None:
    assert [("say", "they")] == tellers(f"{headline}\n\nA storm, they said, was near.")


def test_a_credit_in_a_paragraph_of_its_own_covers_nothing() -> None:
    assert [[]] == contents("It rained in Oslo.\n\nImage: Ana Diaz.")
    assert [["Rubble in Oslo."]] == contents("Rubble in Oslo. Image: Ana Diaz.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police said 40 people had left.", [["40 people had left"]]),
        ("Storm kills 40, police say.", [["Storm kills 40"]]),
        ("“We won,” she said, adding that it was late.", [["“We won,”"], ["that it was late"]]),
        ("“We won,” she said, “and they lost.”", [["“We won,”", "“and they lost.”"]]),
        ("The toll, she said, was 40.", [["The toll", "was 40"]]),
        ("She told the paper the plan was dead.", [["the plan was dead"]]),
        ("According to police, it is closed.", [["it is closed"]]),
    ],
)
def test_what_is_stated_stands_before_behind_or_on_both_sides(
    text: str, expected: list[list[str]]
) -> None:
    assert expected == contents(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ana Diaz said it was late.", SourceKind.NAMED),
        ("The ministry said it was late.", SourceKind.NAMED),
        ("She said it was late.", SourceKind.NAMED),
        ("A driver said it was late.", SourceKind.UNNAMED),
        ("Her driver said it was late.", SourceKind.UNNAMED),
        ("Two security officials said it was late.", SourceKind.UNNAMED),
        ("Experts say it was late.", SourceKind.VAGUE),
        ("Critics say it was late.", SourceKind.VAGUE),
        ("The report said it was late.", SourceKind.DOCUMENT),
        ("Court records show that it was late.", SourceKind.DOCUMENT),
    ],
)
def test_sources_are_told_apart(text: str, kind: SourceKind) -> None:
    _, found = attributions(text)

    assert [kind] == [each.source.kind for each in found if each.source]


def test_a_source_is_the_whole_noun_phrase() -> None:
    prose, found = attributions("The ambassador to Spain, Ana Diaz, said 40 had left.")
    source = found[0].source

    assert source is not None
    assert "The ambassador to Spain, Ana Diaz" == prose[slice(*source.span)]
    assert "Ana Diaz" == prose[slice(*source.head)]


def test_a_figure_belongs_to_the_source_behind_it() -> None:
    prose, found = attributions("In Oslo, 40 drivers said it was late.")
    source = found[0].source

    assert source is not None
    assert "40 drivers" == prose[slice(*source.span)]


def test_a_text_without_cues_is_left_at_once() -> None:
    assert [] == tellers("The road is long.")


@given(
    st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join)
    | st.text(st.characters(min_codepoint=10, exclude_categories=["Cs"]), max_size=120)
)
def test_all_spans_lie_in_the_sentence_and_none_is_empty(text: str) -> None:
    found = article(text)
    for each in found.attributions:
        spans = [each.cue.span, *each.content]
        if each.source is not None:
            spans += [each.source.span, each.source.head]

        assert all(0 <= span.start < span.end <= len(found.prose) for span in spans)
        assert found.sentences[each.sentence].contains(each.cue.span)


def test_one_sentence_is_read_without_the_others() -> None:
    found = article("Ana Diaz said the pier was safe. It rained. Police said it was not.")

    assert [0, 1, 0, 1, 0] == [len(found.attributions_in(number)) for number in range(-1, 4)]
    assert found.attributions == (*found.attributions_in(0), *found.attributions_in(2))
