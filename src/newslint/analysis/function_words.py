"""The closed classes of English words that hold sentences together, in small letters."""

from __future__ import annotations


def _both(*lines: str) -> frozenset[str]:
    """The words of some lines, those with an apostrophe in both its shapes."""
    words = " ".join(lines).split()
    return frozenset(words) | frozenset(word.replace("'", "’") for word in words)


SUBJECTS = _both("i he she they we it you who there")
CONTRACTED = _both(
    "i've he's she's they've we've it's you've i'd he'd she'd they'd we'd it'd you'd",
    "i'm they're we're you're that's there's here's i'll he'll she'll they'll we'll you'll it'll",
)
OBJECTS = _both("me him her them us it you himself herself themselves itself myself each other")
ARTICLES = _both("the a an")
OWNERS = _both("his her its their my our your whose")
POINTERS = _both("this that these those")
AMOUNTS = _both(
    "some any no every each another both all most many several few more other others such",
    "one two three four five six seven eight nine ten dozens hundreds thousands",
)
DETERMINERS = ARTICLES | OWNERS | POINTERS | AMOUNTS
ALONE = _both(
    "some many most several few others both all everyone everybody someone somebody nobody none",
    "anyone anybody one two three four five another this these those each more",
)
RELATIVES = _both("who which that whom")
QUESTIONS = _both("how why what when where whether which who whom whose if")
COORDINATORS = _both("and but or nor yet")
SUBORDINATORS = _both(
    "that because while when if as although though since whether until unless where whereas before",
    "after than once lest so how why what",
)
PREPOSITIONS = _both(
    "of in on at to for from with by about against among amid around behind between beyond during",
    "into near over per through throughout toward towards under upon via within without despite",
    "across along above below inside outside off onto out up down following including like unlike",
    "regarding concerning except besides beneath beside till until after before since as than",
)
BEFORE_NOUNS = (ARTICLES | OWNERS | PREPOSITIONS) - {"to"}
BE = _both(
    "is are was were be been being am isn't aren't wasn't weren't",
    "he's she's it's i'm they're we're you're that's there's",
)
HAVE = _both(
    "has have had having hasn't haven't hadn't i've they've we've you've he's she's it's",
    "i'd he'd she'd they'd we'd you'd",
)
MODALS = _both(
    "will would can could may might must shall should cannot can't couldn't won't wouldn't",
    "shouldn't mustn't i'll he'll she'll they'll we'll you'll it'll i'd he'd she'd they'd we'd",
)
DO = _both("do does did don't doesn't didn't")
AUXILIARIES = BE | HAVE | MODALS | DO
NEGATIONS = _both(
    "not never no neither nor without hardly",
    "didn't doesn't don't hasn't haven't hadn't isn't wasn't aren't weren't won't wouldn't can't",
    "couldn't cannot",
)
DAYS = _both(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight",
    "mon tue tues wed thu thur thurs fri sat sun",
    "january february march april may june july august september october november december",
    "jan feb aug sept sep oct nov dec",
    "morning afternoon evening night week month year noon midnight midday weekend earlier later",
    "recently ago",
)
ADVERBS = _both(
    "also later then now not never just only already once again still even further rather first",
    "often always sometimes earlier so thus instead too meanwhile long ever soon",
    "since best himself herself themselves itself here there together further once",
    "however therefore moreover nevertheless nonetheless though indeed",
)
NO_ADVERBS = _both(
    "family reply ally assembly italy july early ugly daily weekly monthly bully rally supply",
    "fly apply rely imply comply multiply belly jelly holy silly elderly only kelly sally emily",
    "billy molly reilly kennelly monopoly anomaly butterfly friendly lonely likely",
)
BREAKING = ARTICLES | OWNERS | POINTERS | _both("some any no every each another")
NOT_IN_NOUN_PHRASE = (
    SUBJECTS
    | CONTRACTED
    | AUXILIARIES
    | PREPOSITIONS
    | COORDINATORS
    | SUBORDINATORS
    | RELATIVES
    | QUESTIONS
    | _both("not him them us me himself herself themselves itself then thus too there here also")
)


def is_adverb(word: str) -> bool:
    """Whether the word, in small letters, may stand between a subject and its verb."""
    return word in ADVERBS or (word.endswith("ly") and word not in NO_ADVERBS)
