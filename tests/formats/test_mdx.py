from __future__ import annotations

import pytest

from newslint.model.document import Kind, Note
from newslint.model.span import ByteSpan
from tests.formats.shown import document, shown


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("import A from 'a';\nimport {B,\n  C} from 'b';\n\nOne.\n", ["body: One."]),
        ("export const x = {\n  a: 1,\n\n  b: 2\n};\n\nOne.\n", ["body: One."]),
        ("Import duties rose.\n", ["body: Import duties rose."]),
        ("import duties rose.\n\nOne.\n", ["body: One."]),
        ("<Tabs>\n  <Tab>\n    **One** two.\n\n    Three.\n  </Tab>\n</Tabs>\n",
         ["body: One two.", "body: Three."]),
        ("Un<b>believ</b>able <Icon name='x' /> {x + '}'} two.\n",
         ["body: Unbelievable \ufffc \ufffc two."]),
        ("<Foo style={{a: '>'}}>One</Foo>{' '}two.\n", ["body: One two."]),
        ("{/* no */}\n\nOne.\n", ["body: One."]),
        ("`{x}` one.\n", ["body: \ufffc one."]),
        ("```js\nno {\n```\n\nOne.\n", ["body: One."]),
        ("One<br/>two.\n", ["body: One⏎two."]),
        ("<p>One</p><p>Two</p>\n", ["body: One", "body: Two"]),
        ("One <code>no</code> two.\n", ["body: One \ufffc two."]),
        ("# One {#id}\n\n:::note[Two]\n\nThree.\n\n:::\n",
         ["headline: One", "subheading: Two", "body: Three."]),
        ("5 < 6 and {open.\n", ["body: 5 < 6 and {open."]),
        ("---\ntitle: One\n---\n\nTwo.\n", ["headline: One", "body: Two."]),
    ],
)  # fmt: skip
def test_jsx_is_left_alone_and_its_text_is_read(text: str, blocks: list[str]) -> None:
    assert blocks == shown(text, Kind.MDX)


def test_a_comment_for_newslint_is_a_note() -> None:
    found = document("One.\n\n{/* newslint: off */}\n\nTwo.\n", Kind.MDX)

    assert (Note(4, "off", ByteSpan(6, 27)),) == found.notes
