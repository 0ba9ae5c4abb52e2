"""The catalogue of rules, and what is said of each: for the desk, and for who wants to know why."""

from __future__ import annotations

import json
from collections.abc import Sequence
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from newslint.report.catalogue import card_row, rows
from newslint.rule import Card
from newslint.server.job import JSON
from newslint.server.refusal import RefusalError


class Cards:
    """The handlers, with the cards."""

    def __init__(self, cards: Sequence[Card], running: frozenset[str]) -> None:
        self._catalogue = json.dumps(rows(cards, running), ensure_ascii=False).encode()
        self._cards = {card.id: card for card in cards}
        self._running = running

    def routes(self) -> list[Route]:
        """All rules, and one."""
        return [
            Route("/v1/rules", self._all, methods=["GET"]),
            Route("/v1/rule", self._one, methods=["GET"]),
        ]

    async def _all(self, request: Request) -> Response:
        del request
        return Response(self._catalogue, media_type=JSON)

    async def _one(self, request: Request) -> Response:
        card = self._cards.get(request.query_params.get("id", ""))
        if card is None:
            raise RefusalError(HTTPStatus.NOT_FOUND, "there is no such rule: see /v1/rules")
        told = {
            **card_row(card, self._running),
            "message": card.message,
            "why": card.why.strip(),
            "examples": [example._asdict() for example in card.examples],
            "fine": card.fine,
            "links": card.links,
        }
        return Response(json.dumps(told, ensure_ascii=False).encode(), media_type=JSON)
