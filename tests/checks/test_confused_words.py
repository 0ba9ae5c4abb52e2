"""Confused words: found in company that decides, silent in any other."""

from __future__ import annotations

import pytest

from newslint.checks.confused_words import confused_word
from newslint.model.span import Span
from tests.checks.mending import found, matches, mended
from tests.making import article


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("They lost there homes in the flood.", "there", "their"),
        ("Their is no money left.", "Their", "There"),
        ("They said their going to appeal.", "their", "they're"),
        ("If your going to vote, vote early.", "your", "you're"),
        ("Of you're friends, two came.", "you're", "your"),
        ("He could of won the seat.", "of", "have"),
        ("She laid of the staff in May.", "of", "off"),
        ("He resigned because off the scandal.", "off", "of"),
        ("Prices are more pretty then they were.", "then", "than"),
        ("It has not been seen since than.", "than", "then"),
        ("The plan came much to late.", "to", "too"),
        ("They want too be heard.", "too", "to"),
        ("One on the men died, on of the others fled.", "on", "one"),
        ("He was fined an the court rose.", "an", "and"),
        ("She suffers form a rare illness.", "form", "from"),
        ("They where told to leave.", "where", "were"),
        ("The hospital were he died was shut.", "were", "where"),
        ("A man who's name was not given died.", "who's", "whose"),
        ("The actor, whose also a singer, left.", "whose", "who's"),
        ("It fell in the passed year.", "passed", "past"),
        ("The bill was past unanimously.", "past", "passed"),
        ("They lost everything accept the house.", "accept", "except"),
        ("He refused to except the offer.", "except", "accept"),
        ("Doctors advice people to drink water.", "advice", "advise"),
        ("She sought legal advise on the matter.", "advise", "advice"),
        ("It had no affect on prices.", "affect", "effect"),
        ("It could effect their health.", "effect", "affect"),
        ("The march was lead by a priest.", "lead", "led"),
        ("She wants to led the party.", "led", "lead"),
        ("He is the school principle and a vice - principle.", "principle", "principal"),
        ("They stood by guiding principals of law.", "principals", "principles"),
        ("The team will loose the game.", "loose", "lose"),
        ("All hell broke lose on Friday.", "lose", "loose"),
        ("He could not breath easily.", "breath", "breathe"),
        ("She took a deep breathe.", "breathe", "breath"),
        ("We must feed and cloth the poor.", "cloth", "clothe"),
        ("You may chose the colour.", "chose", "choose"),
        ("The street stayed quite during the talks.", "quite", "quiet"),
        ("It took quiet a while.", "quiet", "quite"),
        ("It is unclear weather he will go.", "weather", "whether"),
        ("They met in bad whether.", "whether", "weather"),
        ("He kept his own council.", "council", "counsel"),
        ("The town counsel voted on it.", "counsel", "council"),
        ("He paid her a complement.", "complement", "compliment"),
        ("The car was stationary; they bought office stationary.", "stationary", "stationery"),
        ("The stationery car was hit.", "stationery", "stationary"),
        ("He made discrete inquiries.", "discrete", "discreet"),
        ("Police found elicit drugs.", "elicit", "illicit"),
        ("The firm flaunted the rules.", "flaunted", "flouted"),
        ("He flouted his wealth.", "flouted", "flaunted"),
        ("Bare in mind that it is late.", "Bare", "Bear"),
        ("He did it with his bear hands.", "bear", "bare"),
        ("They will brake the law.", "brake", "break"),
        ("He slammed on the breaks.", "breaks", "brakes"),
        ("She gave him a peace of advice.", "peace", "piece"),
        ("The piece talks failed.", "piece", "peace"),
        ("They poured over the documents.", "poured", "pored"),
        ("It may peak the public's interest.", "peak", "pique"),
        ("Fans got a sneak peak of it.", "peak", "peek"),
        ("The board gave him free reign.", "reign", "rein"),
        ("She took over the reigns.", "reigns", "reins"),
        ("Under the queen's rein of terror.", "rein", "reign"),
        ("He was a roll model.", "roll", "role"),
        ("They will role out the plan.", "role", "roll"),
        ("The end is no where; no end in site.", "site", "sight"),
        ("Police closed the crash sight.", "sight", "site"),
        ("She found her sole mate.", "sole", "soul"),
        ("He was the soul survivor.", "soul", "sole"),
        ("They tried to steel the cars.", "steel", "steal"),
        ("He is a basic tenant of the faith; the basic tenants of law.", "tenants", "tenets"),
        ("They tried in vein.", "vein", "vain"),
        ("It was a waist of time.", "waist", "waste"),
        ("I wander why he left.", "wander", "wonder"),
        ("They racked up debts; she wracked up debts.", "wracked", "racked"),
        ("A hoard of tourists came.", "hoard", "horde"),
        ("The populous was angry.", "populous", "populace"),
        ("He won in the dessert heat.", "dessert", "desert"),
        ("They fought a dual with swords; it was a dual between rivals.", "dual", "duel"),
        ("She was not phased by the noise.", "phased", "fazed"),
        ("He came in forth place.", "forth", "fourth"),
        ("They went back and fourth.", "fourth", "forth"),
        ("She looks foreword to it.", "foreword", "forward"),
        ("I live hear in town.", "hear", "here"),
        ("We didn't here from him.", "here", "hear"),
        ("The hole country knows.", "hole", "whole"),
        ("Until know, all was well.", "know", "now"),
        ("He is know as a fixer.", "know", "known"),
        ("They don't now how it began.", "now", "know"),
        ("There is know doubt.", "know", "no"),
        ("He did it in a timely manor.", "manor", "manner"),
        ("She went to meat the king.", "meat", "meet"),
        ("It will boost moral among staff.", "moral", "morale"),
        ("He offered morale support.", "morale", "moral"),
        ("Unexploded ordinance was found.", "ordinance", "ordnance"),
        ("They peddle bikes; he is pedalling lies.", "pedalling", "peddling"),
        ("He took poll position.", "poll", "pole"),
        ("An opinion pole was held.", "pole", "poll"),
        ("They fell pray to thieves.", "pray", "prey"),
        ("He was proceeded by his wife.", "proceeded", "preceded"),
        ("The village was raised to the ground.", "raised", "razed"),
        ("It was the shear number of them.", "shear", "sheer"),
        ("She had a soar throat.", "soar", "sore"),
        ("The firm is in dire straights.", "straights", "straits"),
        ("He tried a different tact.", "tact", "tack"),
        ("The rope was pulled taught.", "taught", "taut"),
        ("They walked threw the town.", "threw", "through"),
        ("The youths through stones.", "through", "threw"),
        ("It had undo influence.", "undo", "undue"),
        ("The court waved the fee.", "waved", "waived"),
        ("He has being told.", "being", "been"),
        ("They are been told.", "been", "being"),
        ("She is apart of the team.", "apart", "a part"),
        ("He left her at the alter.", "alter", "altar"),
        ("She got out on bale.", "bale", "bail"),
        ("They waited with baited breath.", "baited", "bated"),
        ("The boarder guards fled.", "boarder", "border"),
        ("He was bought to justice.", "bought", "brought"),
        ("They want to by a house.", "by", "buy"),
        ("The capitol city is calm.", "capitol", "capital"),
        ("Police used water canon.", "canon", "cannon"),
        ("Of coarse, he left.", "coarse", "course"),
        ("She feels confidant that it works.", "confidant", "confident"),
        ("He is of Irish decent.", "decent", "descent"),
        ("Talks may diffuse the crisis.", "diffuse", "defuse"),
        ("She will device a plan.", "device", "devise"),
        ("Bus fairs will rise.", "fairs", "fares"),
        ("Solar flairs were seen.", "flairs", "flares"),
        ("The gorilla fighters fled.", "gorilla", "guerrilla"),
        ("It was a grizzly murder.", "grizzly", "grisly"),
        ("Police seized heroine worth millions; he is a heroine addict.", "heroine", "heroin"),
        ("They incite hatred to insight violence.", "insight", "incite"),
        ("He is libel to pay.", "libel", "liable"),
        ("It was hit by lightening.", "lightening", "lightning"),
        ("They declared marshal law.", "marshal", "martial"),
        ("She won a gold metal at the games; the metal tally grew.", "metal", "medal"),
        ("He had miner injuries.", "miner", "minor"),
        ("The navel base is closed.", "navel", "naval"),
        ("Military personal were there.", "personal", "personnel"),
        ("The police presents in the town grew.", "presents", "presence"),
        ("They took the scenic root to town.", "root", "route"),
        ("She was never scene again; she has scene it.", "scene", "seen"),
        ("They seam to like it.", "seam", "seem"),
        ("He is a cereal killer.", "cereal", "serial"),
        ("Much is at steak.", "steak", "stake"),
        ("They followed suite.", "suite", "suit"),
        ("It is a fairy tail.", "tail", "tale"),
        ("He was throne out of the bar.", "throne", "thrown"),
        ("It fell last weak.", "weak", "week"),
        ("The pound is too week.", "week", "weak"),
        ("They wont be there.", "wont", "won't"),
        ("Lets go to the vote.", "Lets", "Let's"),
        ("This years budget is small.", "years", "year's"),
        ("He works there everyday.", "everyday", "every day"),
        ("It maybe a sign.", "maybe", "may be"),
        ("The Untied Nations met.", "Untied", "United"),
        ("The pubic inquiry opens.", "pubic", "public"),
    ],
)
def test_the_wrong_word_is_found_by_its_company(text: str, wrong: str, right: str) -> None:
    assert (wrong, (right,)) in found(confused_word, text)


@pytest.mark.parametrize(
    "text",
    [
        "Members of the Free Reign Society met.",  # names and titles
        "THEY LOST THERE HOMES.",
        "Write to lost-there-homes@example.com or #free-reign.",
        "He was not free-reign about it.",
        "It rose in May. Led by a priest, they marched.",  # the month, not the verb
        "He joined an IT firm and the US army.",
    ],
)
def test_names_capitals_and_joined_words_are_left_alone(text: str) -> None:
    assert [] == found(confused_word, text)


def test_a_capital_is_kept() -> None:
    assert "You’re not going. There is no hope." == mended(
        confused_word, "Your not going. Their is no hope."
    ).replace("'", "’")


def test_the_apostrophe_of_the_text_is_used() -> None:
    assert [("your", ("you’re",))] == found(confused_word, "If your going home, it’s over.")


def test_words_on_either_side_of_a_line_end_belong_together() -> None:
    assert [("reign", ("rein",))] == found(confused_word, "The board gave him free\nreign.")


def test_words_of_two_paragraphs_do_not() -> None:
    assert [] == found(confused_word, "They are free\n\nReign as you like, he said.")


def test_a_choice_gets_no_edit() -> None:
    (match,) = matches(confused_word, "The are tens of tribes.")

    assert () == match.edits
    assert ("They", "There") == match.suggestions


def test_two_words_for_one_are_mended() -> None:
    assert "He knew it beforehand." == mended(confused_word, "He knew it before hand.")


def test_only_the_places_asked_for_are_looked_at() -> None:
    here = article("He had free reign. She had free reign.")

    assert [Span(32, 37)] == [match.span for match in confused_word(here, [Span(19, 38)])]
