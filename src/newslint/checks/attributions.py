"""Who is said to speak, beside a quotation: “she said”, “said Ana Diaz”, “the mayor told us”."""

from __future__ import annotations

import re

VERB = (
    r"(?:said|says|told|tells|asked|asks|added|adds|wrote|writes|replied|explained|continued"
    r"|recalled|insisted|warned|stated|noted|argued|ruled|announced)"
)
_NAME = r"(?:[^\W\d_a-z][\w.’'-]*)(?: (?:al-|bin |de |van |von )?[^\W\d_a-z][\w.’'-]*){0,3}"
_WHO = rf"(?:he|she|they|it|I|we|(?:the|a|an|his|her|their|one) [a-z-]+(?: [a-z-]+)?|{_NAME})"

# Stands at once behind a quotation, its comma and the space.
ATTRIBUTION = re.compile(
    rf"(?:{_WHO}(?:, [^,.\n]{{3,60}},)? {VERB}|(?:said|says|adds|added) {_WHO})\b"
)
