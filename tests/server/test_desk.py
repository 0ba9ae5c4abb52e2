"""The desk: findings in text and list, fixes accepted and taken back, by hand and by keys."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.server.conftest import Served
from tests.server.desk_page import (
    NARROW,
    SCREENS,
    SEED,
    WIDE,
    Open,
    Screen,
    article,
    checked,
    focus_list,
    marked,
    press,
    write,
)

pytest_plugins = ("tests.browser", "tests.server.desks")

TEXT = "😀 It was the the man.\n\nHe utilises it ,he said. It was was a free gift.\n"
SAFE = "😀 It was the man.\n\nHe utilises it, he said. It was a free gift.\n"


@pytest.fixture
def page(opened: Open) -> Page:
    shown = opened()
    write(shown, TEXT)
    return shown


def rules(page: Page) -> list[str]:
    return [code for code in page.locator("#list code").all_text_contents() if code]


@pytest.mark.parametrize("screen", SCREENS, ids=lambda each: f"{each.width}-{each.scheme}")
def test_the_seed_article_is_read_in_full_and_nothing_is_wider_than_the_screen(
    screen: Screen, opened: Open, served: Served
) -> None:
    page = opened(screen)
    write(page, SEED)
    sent = {"text": SEED, "format": "text", "ignore": ["spacing/final-newline"]}
    (file,) = served.post("/v1/check", sent).json()["files"]

    assert [finding["rule"] for finding in file["findings"]] == rules(page)
    assert f"{len(file['findings'])} findings" == page.inner_text("#progress")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_marks_lie_under_their_words(width: int, opened: Open) -> None:
    page = opened(Screen(width))
    write(page, SEED)
    heights = page.evaluate(
        "['mirror', 'article'].map(id => document.getElementById(id).scrollHeight)"
    )

    assert heights[0] == heights[1]
    assert "hospitalexpressed" in marked(page)
    assert SEED == page.evaluate(
        "Array.from(document.querySelectorAll('#mirror > div'), (line) => line.textContent)"
        ".join('\\n')"
    )


def test_offsets_are_right_behind_letters_of_two_units(page: Page) -> None:
    assert ["the the", "it ,he", "was was"] == [
        words for words in marked(page) if words in {"the the", "it ,he", "was was"}
    ]


def test_a_fix_is_accepted_and_taken_back(page: Page) -> None:
    row = page.locator("#list > li", has_text="“the the”")
    checked(page, row.get_by_role("button", name="Accept").click)

    assert TEXT.replace("the the", "the") == article(page)
    assert "the the" not in marked(page)

    checked(page, page.locator("#accepted").get_by_role("button", name="Undo").click)

    assert TEXT == article(page)
    assert "the the" in marked(page)


def test_the_browser_s_own_undo_takes_a_fix_back(page: Page) -> None:
    row = page.locator("#list > li", has_text="“the the”")
    checked(page, row.get_by_role("button", name="Accept").click)
    page.focus("#article")
    checked(page, lambda: page.keyboard.press("Control+z"))

    assert TEXT == article(page)
    expect(page.locator("#done")).to_be_hidden()


def test_all_safe_fixes_are_those_of_the_command_and_are_undone_together(
    page: Page, served: Served
) -> None:
    checked(page, lambda: page.click("#accept-safe"))

    assert SAFE == article(page)
    assert SAFE == served.post("/v1/fix", {"text": TEXT}).json()["text"]

    checked(page, lambda: page.click("#undo-all"))

    assert TEXT == article(page)


def test_one_of_several_fixes_is_taken_back_after_more_was_written(page: Page) -> None:
    checked(page, lambda: page.click("#accept-safe"))
    page.focus("#article")
    press(page, "Control+Home")
    checked(page, lambda: page.keyboard.insert_text("Late: "))
    row = page.locator("#accepted > li", has_text="“was was”")
    checked(page, row.get_by_role("button").click)

    assert "Late: " + SAFE.replace("was a free", "was was a free") == article(page)


def test_findings_refresh_while_typing_and_the_caret_stays(page: Page) -> None:
    place = TEXT.index("He")
    page.focus("#article")
    page.evaluate("(at) => document.getElementById('article').setSelectionRange(at, at)", place + 1)
    checked(page, lambda: page.keyboard.type("It was a a dog. "))
    caret = page.evaluate("document.getElementById('article').selectionStart")

    assert TEXT.replace("\nHe", "\nIt was a a dog. He") == article(page)
    assert place + 1 + len("It was a a dog. ") == caret
    expect(page.locator("#mirror mark", has_text="a a")).to_be_attached()
    assert {"the the", "was was"} <= set(marked(page))


def test_marks_keep_their_words_before_the_server_answers(page: Page) -> None:
    page.route("**/v1/check", lambda route: None)
    page.focus("#article")
    press(page, "Control+Home")
    page.keyboard.insert_text("Late: ")

    assert {"the the", "was was"} <= set(marked(page))

    page.locator("#list > li", has_text="“the the”").get_by_role("button", name="Accept").click()

    assert "Late: " + TEXT.replace("the the", "the") == article(page)


def test_the_list_is_walked_and_mended_by_keys(page: Page) -> None:
    focus_list(page)
    press(page, "j k")
    first = page.inner_text("#list > .here .message")
    checked(page, lambda: page.keyboard.press("Enter"))

    assert "“the the”" in first
    assert TEXT.replace("the the", "the") == article(page)
    assert page.evaluate("document.activeElement.matches('#list > .here')")

    checked(page, lambda: page.keyboard.press("u"))

    assert TEXT == article(page)


def test_in_the_text_findings_are_walked_and_mended_with_alt(page: Page) -> None:
    page.focus("#article")
    press(page, "Control+Home Alt+ArrowDown")
    chosen = page.evaluate("getSelection().toString()")
    checked(page, lambda: page.keyboard.press("Alt+Enter"))

    assert "the the" == chosen
    assert TEXT.replace("the the", "the") == article(page)
    assert page.evaluate("document.activeElement.id") == "article"


def test_letters_written_into_the_text_are_no_keys(page: Page) -> None:
    page.focus("#article")
    press(page, "Control+End")
    checked(page, lambda: page.keyboard.type("jxu/?"))

    assert TEXT + "jxu/?" == article(page)
    assert not page.is_visible("#keys")


def test_single_letters_can_be_turned_off(page: Page) -> None:
    focus_list(page)
    press(page, "?")
    page.uncheck("#letters")
    press(page, "Escape")
    focus_list(page)
    press(page, "?")

    assert not page.is_visible("#keys")


def test_escape_leaves_the_text_for_the_list_and_the_filter_has_a_key(page: Page) -> None:
    page.focus("#article")
    press(page, "Escape")

    assert page.evaluate("document.activeElement.closest('#list') !== null")

    press(page, "/")

    assert page.evaluate("document.activeElement.id") == "words"


def test_findings_are_filtered_by_severity_pack_and_words(page: Page) -> None:
    everything = rules(page)
    page.click("[data-severity=error]")
    without_errors = rules(page)
    page.click("[data-severity=error]")
    page.select_option("#pack", "spelling")
    of_one_pack = rules(page)
    page.select_option("#pack", "")
    page.fill("#words", "was was")

    assert 0 < len(without_errors) < len(everything)
    assert {"spelling"} == {rule.partition("/")[0] for rule in of_one_pack}
    assert ["spelling/doubled-word"] == rules(page)
    assert {"was was"} == set(marked(page))
    assert "hidden by the filter" in page.inner_text("#none")

    page.click("#show-all")

    assert everything == rules(page)


def test_a_finding_is_set_aside_and_taken_up_again(page: Page) -> None:
    focus_list(page)
    press(page, "j k x")

    assert "the the" not in marked(page)

    page.click("#none button")

    assert "the the" in marked(page)


def test_a_click_on_words_shows_the_card_and_the_entry(page: Page) -> None:
    box = page.locator("#mirror mark", has_text="was was").bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)

    assert "“was was”" in page.inner_text("#card .message")
    assert "“was was”" in page.inner_text("#list > .here .message")
    assert page.evaluate("document.activeElement.id") == "article"

    press(page, "Escape")

    assert not page.is_visible("#card")


def test_the_card_shows_while_the_pointer_rests_on_words(page: Page) -> None:
    box = page.locator("#mirror mark", has_text="the the").bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)

    expect(page.locator("#card .message")).to_contain_text("“the the”")

    page.mouse.move(5, 700)

    expect(page.locator("#card")).to_be_hidden()


def test_the_reason_of_a_rule_is_told(page: Page) -> None:
    focus_list(page)
    press(page, "j k w")

    expect(page.locator("#list > .here .why p").first).not_to_have_text("…")
    assert page.locator("#list > .here .examples li").count() > 0


def test_on_a_phone_findings_are_gone_through_at_the_foot_of_the_screen(opened: Open) -> None:
    page = opened(Screen(NARROW, is_phone=True))
    write(page, TEXT)
    page.tap("#next")

    assert "“the the”" in page.inner_text("#card .message")

    checked(page, page.locator("#card").get_by_role("button", name="Accept").tap)

    assert TEXT.replace("the the", "the") == article(page)
    assert "the the" not in page.inner_text("#card .message")
    assert page.is_visible("#card")


def test_the_sample_shows_what_the_desk_does(opened: Open) -> None:
    page = opened()
    checked(page, lambda: page.click("#sample"))

    assert page.locator("#list > li").count() > 8
    assert not page.is_visible("#empty")


def test_a_draft_is_there_again_when_the_page_is_loaded_again(page: Page) -> None:
    checked(page, page.reload)

    assert TEXT == article(page)
    assert "the the" in marked(page)
