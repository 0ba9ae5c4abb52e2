"""Pictures and posts that go round with nobody who has looked at where they come from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.checks.own_voice import has, is_own_voice, places, words_of_class
from newslint.checks.places import lies_in
from newslint.model.span import Span
from newslint.rule import Match

_GOES_ROUND = late(
    r"[ \n](?:(?:that|which)[ \n](?:has[ \n]|have[ \n])?(?:went|gone)[ \n]viral\b|"
    r"(?:(?:that|which)[ \n])?(?:"
    r"(?:(?:is|are|was|were|(?:has|have)[ \n]been)[ \n])?(?:widely[ \n])?"
    r"(?:circulating|circulated|shared|spread(?:ing)?)[ \n](?:widely[ \n])?"
    r"(?:online|on[ \n](?:social[ \n]media|the[ \n]internet|Facebook|Telegram|TikTok|Twitter|X|"
    r"WhatsApp|YouTube))\b|"
    r"doing[ \n]the[ \n]rounds\b|"
    r"(?:purport|appear)(?:s|ing|ed)?[ \n]to[ \n](?:have[ \n])?show))"
)


def viral_marker(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Footage that goes round, in a story in which nobody says whether it is genuine."""
    for _, span in places(article, words_of_class(article, "claim-shown")):
        after = _GOES_ROUND.match(article.prose, span.end)
        whole = Span(span.start, after.end()) if after else span
        if not after or not lies_in(whole, where) or not is_own_voice(article, whole):
            continue
        if not has(article, "claim-checked"):
            yield Match(whole)
        return
