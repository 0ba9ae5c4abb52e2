"""Irregular English verbs, and the regular endings: one form of a verb from another."""

from __future__ import annotations

from newslint.knowledge.parts import Parts

# Base, past, participle; only verbs whose past is not also their participle.
_THREE = """
arise arose arisen;awake awoke awoken;bear bore borne;become became become;begin began begun
bite bit bitten;blow blew blown;break broke broken;choose chose chosen;come came come;do did done
draw drew drawn;drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen
fly flew flown;forbid forbade forbidden;forget forgot forgotten;forgive forgave forgiven
forgo forwent forgone;foresee foresaw foreseen;forsake forsook forsaken;freeze froze frozen
give gave given;go went gone;grow grew grown;hide hid hidden;know knew known
mistake mistook mistaken
outdo outdid outdone;outgrow outgrew outgrown;outrun outran outrun;overcome overcame overcome
overdo overdid overdone;oversee oversaw overseen;overtake overtook overtaken
overthrow overthrew overthrown;partake partook partaken;redo redid redone;rewrite rewrote rewritten
ride rode ridden;ring rang rung;rise rose risen;run ran run;see saw seen;shake shook shaken
shrink shrank shrunk;sing sang sung;sink sank sunk;speak spoke spoken;spring sprang sprung
steal stole stolen;stride strode stridden;strive strove striven;swear swore sworn;swim swam swum
take took taken;tear tore torn;throw threw thrown;undergo underwent undergone
undertake undertook undertaken;undo undid undone;wake woke woken;wear wore worn;weave wove woven
withdraw withdrew withdrawn;write wrote written
"""
_SAME = """
bring brought;build built;buy bought;catch caught;cling clung;creep crept;deal dealt;feel felt
fight fought;find found;flee fled;get got;have had;hear heard;hold held;keep kept;lead led
leave left
lend lent;lose lost;make made;mean meant;meet met;overhear overheard;pay paid;rebuild rebuilt
say said
seek sought;sell sold;send sent;shoot shot;sit sat;sleep slept;slide slid;spend spent;stand stood
stick stuck;strike struck;sweep swept;swing swung;teach taught;tell told;think thought
understand understood
uphold upheld;weep wept;win won;withhold withheld;withstand withstood;be was;be were;be been
"""
_SIMPLE_S = {"have": "has", "do": "does", "go": "goes", "undergo": "undergoes", "be": "is"}
_HISSING = ("s", "sh", "ch", "x", "z")
_VOWELS = "aeiou"
_SHORT = 3  # letters of a verb that doubles its last for certain: “run”, “cut”

_ROWS = [row.split() for line in _THREE.split("\n") for row in line.split(";") if row]
PARTICIPLES = {past: participle for _, past, participle in _ROWS}
PASTS = {participle: past for base, past, participle in _ROWS if participle != base}
BASES = {form: base for base, *forms in _ROWS for form in forms}
BASES |= dict(row.split()[::-1] for line in _SAME.split("\n") for row in line.split(";") if row)
BASES |= {third: base for base, third in _SIMPLE_S.items()} | {"are": "be", "am": "be"}


def with_s(base: str) -> str:
    """The form that goes with “he”: “walk” → “walks”."""
    if base in _SIMPLE_S:
        return _SIMPLE_S[base]
    if base.endswith(_HISSING):
        return f"{base}es"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return f"{base[:-1]}ies"
    return f"{base}s"


def with_ing(base: str) -> str:
    """The form in -ing: “make” → “making”, “run” → “running”."""
    if base.endswith("ie"):
        return f"{base[:-2]}ying"
    if base.endswith("e") and not base.endswith(("ee", "ye", "oe")) and base != "be":
        return f"{base[:-1]}ing"
    is_short = len(base) == _SHORT and base[1] in _VOWELS and base[0] not in _VOWELS
    doubles = is_short and base[-1] not in f"{_VOWELS}wxy"
    return f"{base}{base[-1]}ing" if doubles or base in {"begin", "stop", "plan"} else f"{base}ing"


def base_of(form: str, parts: Parts) -> str:
    """The base of a form that stands in the tables or is regular; empty if it is neither."""
    if form in BASES:
        return BASES[form]
    for ending, instead in _ENDINGS:
        stem = form.removesuffix(ending) + instead
        if form.endswith(ending) and parts.can_be(stem, "V"):
            return stem
    doubled = form.removesuffix("ed").removesuffix("ing")
    if doubled != form and doubled[-1:] == doubled[-2:-1] and parts.can_be(doubled[:-1], "V"):
        return doubled[:-1]
    return ""


_ENDINGS = (
    ("ies", "y"),
    ("ied", "y"),
    ("ed", "e"),
    ("ed", ""),
    ("ing", "e"),
    ("ing", ""),
    ("s", ""),
    ("es", ""),
)
