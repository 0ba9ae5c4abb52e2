"""Measures given in two units."""

from __future__ import annotations

import pytest

from newslint.checks.conversions import conversion, false_precision, temperature_change
from tests.checks.mending import mended
from tests.checks.telling import spotted, told


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("It is 10 miles (26km) off.", "10 miles is 16km"),
        ("It is 10 miles away (26km).", "10 miles is 16km"),
        ("It made 160 kph (124 mph).", "160 kph is 99 mph"),
        ("It was 21C (90F) there.", "21C is 70F"),
        ("It was -5C (32F) there.", "-5C is 23F"),
        ("It weighs 12 stone (86kg).", "12 stone is 76kg"),
        ("It covers 100 acres (4 hectares).", "100 acres is 40 hectares"),
        ("He is 5 feet 6 inches (178cm) tall.", "5 feet 6 inches is 168cm"),
        ("It holds 1,000 gallons (5,785 litres).", "1,000 gallons is 3,785 litres"),
        ("It made 40 knots (46 mph; 84 km/h).", "40 knots is 74 km/h"),
        ("A road of 10 to 20 miles (16-42km).", "10 to 20 miles is another measure"),
    ],
)
def test_a_wrong_conversion_is_told_with_the_right_one(text: str, right: str) -> None:
    assert [right] == told(conversion, text)


@pytest.mark.parametrize(
    "text",
    [
        "It is 10 miles (16km) off.",
        "It is 10 miles (18.5km) off.",
        "About 300 miles (500 kilometres) of road.",
        "It is 200 miles (300km) off.",
        "It holds 100 gallons (455 litres).",
        "It holds 100 gallons (379 litres).",
        "It weighs 3 tons (2.7 tonnes).",
        "It weighs 3 tons (3 tonnes).",
        "It was -5C (23F) there.",
        "It warmed by 2C (3.6F) there.",
        "It made 180 mph (285 kph).",
        "It is 10 miles (off the road) and 26km long.",
        "It is 10 miles (26 minutes) off.",
        "A road of 10 to 20 miles (16-32km).",
        "A road of 10 to 20 miles (16km).",
    ],
)
def test_every_sense_of_a_unit_and_every_rounding_is_accepted(text: str) -> None:
    assert [] == told(conversion, text)


def test_a_change_of_temperature_has_no_thirty_two_degrees() -> None:
    assert ["2C is 4F"] == told(temperature_change, "The lake warmed by 2C (36F).")
    assert ["2C is 4F"] == told(temperature_change, "It was 2C (36F) warmer there.")
    assert [] == told(temperature_change, "The lake warmed by 2C (4F).")
    assert [] == told(temperature_change, "It fell to 2C (36F).")
    assert [] == told(temperature_change, "It fell by 2 miles (3km).")


def test_a_figure_out_of_a_sum_is_more_exact_than_what_was_measured() -> None:
    text = "It is 100 miles (160.93km) off."

    assert ["100 miles (160.93km)"] == spotted(false_precision, text)
    assert "It is 100 miles (160km) off." == mended(false_precision, text)


@pytest.mark.parametrize(
    "text",
    ["It is 26.2 miles (42.195km).", "It is 100 miles (161km).", "It is 21C (69.8F) there."],
)
def test_a_figure_as_exact_as_its_source_is_left_alone(text: str) -> None:
    assert [] == spotted(false_precision, text)


def test_only_the_figure_is_mended() -> None:
    assert "It is 10,000 miles (16,000km)." == mended(conversion, "It is 10,000 miles (26,000km).")
