"""The contexts of confused words: each finds its word, and none finds the right one."""

from __future__ import annotations

import pytest

from newslint.checks.confused_words import confused_word
from newslint.knowledge.contexts import FIGURE, MARKS, Context, Neighbour, read_contexts
from newslint.packs.builtin import builtin_rules
from tests.checks.mending import found
from tests.making import knowledge

_WORDS = (
    "councils",
    "take",
    "takes",
    "took",
    "taken",
    "taking",
    "happy",
    "soon",
    "the",
    "they",
    "from",
)
_MARKS = {".": ".", "^": ".", ",": ",", "-": "-", FIGURE: "40"}


@pytest.mark.parametrize(
    "text",
    [
        "They went there; homes stood empty.",
        "Their money is gone.",
        "Their going rate is high.",
        "If your going rate is high, say so.",
        "You're welcome here.",
        "He could, of course, win the seat.",
        "She laid out most of the staff’s duties.",
        "He took time off the job.",
        "Prices rose more, and then they fell.",
        "It has been larger since than before.",
        "The plan came to late voters.",
        "They want too much.",
        "One of the men fled on foot.",
        "He paid an average fine.",
        "She filled in a form for a friend.",
        "They asked where to leave it.",
        "The hospitals were full.",
        "A man who's naming names died.",
        "The actor whose son sings left.",
        "It passed the year quietly.",
        "The bill is past its best.",
        "They accept the house.",
        "He refused all except the offer.",
        "Doctors gave advice to people.",
        "She will advise on legal matters.",
        "It will affect prices.",
        "It could effect a change.",
        "The lead singer is in the lead by a mile.",
        "She led the party.",
        "He has a principle.",
        "School principals met.",
        "The dogs are loose in the game.",
        "They will lose on Friday.",
        "He was out of breath.",
        "She can breathe.",
        "We bought cloth for the poor.",
        "You chose the colour.",
        "The street is quite wide.",
        "It was a quiet place.",
        "The weather is unclear.",
        "They asked whether it was bad.",
        "He kept his council seat.",
        "The counsel for the town spoke.",
        "A full complement of staff came.",
        "The stationary car was hit.",
        "The stationery was white.",
        "He named three discrete steps.",
        "Police hope to elicit answers.",
        "The firm flaunted its wealth.",
        "He flouted the ban.",
        "Bear in mind that it is bare.",
        "He saw a bear.",
        "They will brake hard.",
        "He likes the breaks.",
        "She gave him peace.",
        "The piece was short.",
        "They poured water over the floor.",
        "It may peak in May.",
        "Fans climbed the peak.",
        "The reign of the king was long.",
        "She reigns alone.",
        "He held the rein of the horse.",
        "He ate a roll.",
        "They play a role.",
        "The site is near.",
        "Police saw a sad sight.",
        "She was the sole heir.",
        "He was a good soul.",
        "They make steel.",
        "The tenants of the house left.",
        "They found a vein of gold.",
        "It was round her waist.",
        "I wander through the town.",
        "The town was wracked by storms.",
        "A hoard of coins was found.",
        "It is a populous state.",
        "He ate dessert.",
        "It has a dual role.",
        "The plan was phased by year.",
        "He came forth.",
        "They came fourth.",
        "She wrote the foreword to it.",
        "I hear in town.",
        "We didn't live here.",
        "The hole is deep.",
        "Until now, I know.",
        "We know as much.",
        "They don't, now, do they?",
        "There is no doubt I know.",
        "He lives in a manor.",
        "She ate meat.",
        "It has a moral.",
        "He raised morale.",
        "The city passed an ordinance.",
        "He is pedalling home.",
        "He won the poll.",
        "A flag pole fell.",
        "They pray to God.",
        "He proceeded to talk.",
        "The flag was raised.",
        "They shear sheep.",
        "Prices soar.",
        "The straights are long.",
        "He has tact.",
        "He taught them.",
        "They threw the ball.",
        "They went through it.",
        "They undo it.",
        "The fans waved.",
        "He is being told.",
        "They have been told.",
        "She lives apart from the team.",
        "He will alter the plan.",
        "He lost a bale of hay.",
        "He baited the hook.",
        "The boarder fled.",
        "He bought the shop.",
        "They stand by a house.",
        "The capitol is white.",
        "The canon spoke.",
        "The sand is coarse.",
        "She is his confidant.",
        "He is a decent man.",
        "The light is diffuse.",
        "The device failed.",
        "Book fairs are fun.",
        "He has flair.",
        "The gorilla slept.",
        "A grizzly bear slept.",
        "She is the heroine.",
        "It gave an insight.",
        "He sued for libel.",
        "He is lightening the load.",
        "The marshal left.",
        "The metal bent.",
        "The miner was hurt.",
        "His navel is small.",
        "It was personal.",
        "He bought presents.",
        "The root is deep.",
        "The scene is set.",
        "The seam broke.",
        "He eats cereal.",
        "He ate steak.",
        "They took a suite.",
        "The tail is long.",
        "He sat on the throne.",
        "It is weak.",
        "It was a week.",
        "It was his wont.",
        "He lets go of it.",
        "These years are hard.",
        "It is everyday life.",
        "Maybe a sign came.",
        "The rope came untied.",
        "The public inquiry opens.",
    ],
)
def test_the_right_word_is_left_alone(text: str) -> None:
    assert [] == found(confused_word, text)


def test_a_mended_text_of_any_context_is_clean() -> None:
    wrong = [context for context in contexts() if not is_silent(context, context.right[0])]

    assert [] == [(context.wrong, context.right) for context in wrong]


def test_every_context_finds_its_word() -> None:
    silent = [context for context in contexts() if is_silent(context, " ".join(context.wrong))]

    assert [] == [(context.wrong, context.right) for context in silent]


def contexts() -> list[Context]:
    table = builtin_rules() / "spelling" / "confusables.tsv"
    rows = [line for line in table.read_text(encoding="utf-8").splitlines() if line[0] != "#"]
    classes = knowledge().classes
    every = [each for row in rows for each in read_contexts(row.split("\t"), classes)]
    # What the parts of speech of a whole sentence must tell, no text made of a context has.
    return [context for context in every if not context.evidence]


def is_silent(context: Context, word: str) -> bool:
    """Whether nothing is said of the word in a text made of the context."""
    before = [sample(neighbour) for neighbour in reversed(context.before)]
    words = [*before, word, *(sample(neighbour) for neighbour in context.behind)]
    text = " ".join(["Yes.", *words])
    for mark, tight in ((" - ", "-"), (" .", "."), (" ,", ",")):
        text = text.replace(mark, tight)
    return word.lower() not in [wrong.lower() for wrong, _ in found(confused_word, text)]


def sample(neighbour: Neighbour) -> str:
    """A word, figure or mark that may stand there."""
    endings = ("do", "she", "liberal", "relat", "spac", "america", "static")
    tries = [
        *sorted(neighbour.words - MARKS),
        "council",
        *(start + ending for ending in neighbour.endings for start in endings),
        *(start + "able" for start in neighbour.beginnings),
        *_WORDS,
    ]
    usual = knowledge().parts.usual
    fit = [word for word in (*tries, *_MARKS) if neighbour.fits(word, usual)]
    return _MARKS.get(fit[0], fit[0])
