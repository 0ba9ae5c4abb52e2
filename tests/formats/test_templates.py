from __future__ import annotations

import pytest

from newslint.model.document import Kind
from tests.formats.shown import document, shown


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ('One {{< ref "x" >}} two.\n', ["body: One \ufffc two."]),
        ("{{< note >}}\nOne.\n{{< /note >}}\n", ["body: One."]),
        ('{{% box %}}\n{{< figure src="a"\n  caption="no" >}}\nOne.\n', ["body: One."]),
        ("{{< highlight go >}}\nno\n\nno\n{{< /highlight >}}\n\nOne.\n", ["body: One."]),
        ("One {{ page.title }} and {% if x %}two{% endif %}.\n",
         ["body: One \ufffc and \ufffctwo\ufffc."]),
        ("{% comment %}\nno\n{% endcomment %}\nOne.\n", ["body: One."]),
        ("{% comment %}\nOne.\n", ["body: One."]),
        ("> {% x %}\n> One.\n", ["quote: One."]),
        ("{# no #}\nOne.\n", ["body: One."]),
        ("[One]({{< ref >}}) two.\n", ["body: One two."]),
        ("`{{` one `}}` two.\n", ["body: \ufffc one \ufffc two."]),
        ("```\n{{ no }}\n```\nOne.\n", ["body: One."]),
        ("| a |\n|---|\n{% for x in y %}\n| b |\n", ["table: a", "table: b"]),
        ("One.\n\n:::note\n\nTwo.\n\n:::\n", ["body: One.", "body: Two."]),
        ("One.\n\n:::tip[Two]\nThree.\n:::\n", ["body: One.", "subheading: Two", "body: Three."]),
        ("One.\n\n:::tip Two\n\nThree.\n", ["body: One.", "subheading: Two", "body: Three."]),
        ("One.\r\n\r\n:::note\r\n\r\nTwo.\r\n\r\n:::\r\n", ["body: One.", "body: Two."]),
        ("# One {#id}\r\n\r\nTwo.\r\n", ["headline: One", "body: Two."]),
        ("# One {#id}\n\nTwo.\n{: .lead}\n", ["headline: One", "body: Two."]),
        ("> [!NOTE]\n> One.\n", ["quote: One."]),
        ("{{ one\n", ["body: {{ one"]),
        ("\\{{ one }}\n", ["body: {{ one }}"]),
    ],
)  # fmt: skip
def test_what_a_site_generator_puts_in_is_left_alone(text: str, blocks: list[str]) -> None:
    assert blocks == shown(text, Kind.MARKDOWN)


def test_prose_beside_tags_keeps_its_bytes() -> None:
    found = document("É {{ x }} **é** {% y %} ü &amp; ö\n", Kind.MARKDOWN)
    exact = [
        (found.prose[slice(*piece.prose)], found.raw[slice(*piece.raw)].decode())
        for piece in found.map.pieces
        if piece.exact
    ]

    assert all(prose == raw for prose, raw in exact)
    assert ["É ", " ", "é", " ", " ü ", " ö\n"] == [prose for prose, _ in exact]
