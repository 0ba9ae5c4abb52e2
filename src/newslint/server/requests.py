"""The JSON of our own interface, strictly read."""

from __future__ import annotations

from http import HTTPStatus
from typing import Annotated, Literal, NamedTuple, TypeVar

import msgspec

from newslint.config.select import ALL, unknown
from newslint.config.settings import Overrides
from newslint.config.source import nearest
from newslint.formats import kind_of
from newslint.model.document import Kind
from newslint.model.finding import Safety
from newslint.server.job import Job, Task
from newslint.server.refusal import RefusalError

T = TypeVar("T")
Format = Literal["text", "markdown", "mdx", "html", "rst", "asciidoc", "json", "yaml"]
Dialect = Literal["", "us", "uk", "gb", "au", "ca", "auto"]


class Article(msgspec.Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """An article and how to read it."""

    text: Annotated[str, msgspec.Meta(description="The article, whole.")]
    format: Annotated[
        Format | None, msgspec.Meta(description="What it is written in; else its name says it.")
    ] = None
    name: Annotated[
        str, msgspec.Meta(description="What it is called; the part behind the last slash counts.")
    ] = ""
    dialect: Annotated[Dialect, msgspec.Meta(description="The English that it is written in.")] = ""
    style: Annotated[str, msgspec.Meta(description="The house style.")] = ""
    select: Annotated[
        tuple[str, ...] | None, msgspec.Meta(description="Only these rules or packs, or ALL.")
    ] = None
    ignore: Annotated[tuple[str, ...], msgspec.Meta(description="Not these rules or packs.")] = ()


class ArticleToFix(Article, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """An article that is to be mended."""

    unsafe: Annotated[bool, msgspec.Meta(description="Apply the unsafe fixes too.")] = False


def read(body: bytes, shape: type[T]) -> T:
    """The request; RefusalError with what is wrong and where."""
    try:
        return msgspec.json.decode(body, type=shape)
    except msgspec.ValidationError as mistake:
        raise RefusalError(HTTPStatus.UNPROCESSABLE_ENTITY, str(mistake)) from None
    except (msgspec.DecodeError, UnicodeError, RecursionError) as mistake:
        raise RefusalError(HTTPStatus.BAD_REQUEST, f"this is not JSON: {mistake}") from None


class Known(NamedTuple):
    """The names that a request may use."""

    selectors: frozenset[str]  # rules and packs
    styles: frozenset[str]


def check_wishes(article: Article, known: Known) -> None:
    """Refuse rules, packs and styles that there are not."""
    for selector in (*(article.select or ()), *article.ignore):
        if selector != ALL and selector not in known.selectors:
            told = unknown(selector, known.selectors)
            raise RefusalError(HTTPStatus.UNPROCESSABLE_ENTITY, told)
    if article.style and article.style not in known.styles:
        told = f"there is no style “{article.style}”{nearest(article.style, known.styles)}"
        raise RefusalError(HTTPStatus.UNPROCESSABLE_ENTITY, told)


def job_of(task: Task, article: Article) -> Job:
    """What a worker is asked for the sake of a request."""
    # Where it lies is the client's affair: no folder of this machine is looked into for it.
    name = article.name.replace("\\", "/").rpartition("/")[2] or "-"
    kind = Kind(article.format) if article.format else kind_of(name) or Kind.PLAIN
    overrides = Overrides(
        select=article.select,
        ignore=article.ignore,
        style=article.style,
        dialect=article.dialect,
    )
    return Job(task, article.text, kind, name, overrides, _allowed(article))


def _allowed(article: Article) -> frozenset[Safety]:
    if isinstance(article, ArticleToFix) and article.unsafe:
        return frozenset({Safety.SAFE, Safety.UNSAFE})
    return frozenset({Safety.SAFE})
