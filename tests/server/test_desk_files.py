"""What comes onto the desk and leaves it: files, pastes, copies."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import FilePayload, Page

from tests.server.desk_page import Open, article, checked, marked, write

pytest_plugins = ("tests.browser", "tests.server.desks")

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
BODY = """\
<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Rain &amp; wind</w:t></w:r></w:p>
<w:p/>
<w:p><w:r><w:t xml:space="preserve">It was the </w:t></w:r><w:r><w:rPr><w:b/></w:rPr>
<w:t>the</w:t></w:r><w:r><w:tab/><w:t>man.</w:t></w:r>
<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>
<w:ins><w:r><w:t> Late.</w:t></w:r></w:ins></w:p>
"""


def word_file(*, packing: int = zipfile.ZIP_DEFLATED, part: str = "word/document.xml") -> bytes:
    held = io.BytesIO()
    document = f'<w:document xmlns:w="{WORD}"><w:body>{BODY}</w:body></w:document>'
    with zipfile.ZipFile(held, "w", packing) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(part, document)
    return held.getvalue()


def file(name: str, content: bytes) -> FilePayload:
    return {"name": name, "mimeType": "application/octet-stream", "buffer": content}


def choose(page: Page, name: str, content: bytes) -> None:
    page.set_input_files("#file", file(name, content))


@pytest.mark.parametrize("packing", [zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])
def test_a_word_file_is_read_in_the_browser(packing: int, opened: Open) -> None:
    page = opened()
    checked(page, lambda: choose(page, "storm.docx", word_file(packing=packing)))

    assert "Rain & wind\n\nIt was the the\tman. Late.\n" == article(page)
    assert "the the" in marked(page)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.pdf", b"%PDF-1.7", "it is a PDF"),
        ("a.docx", b"no zip at all", "it is no Word file"),
        ("a.docx", word_file(part="word/other.xml"), "it holds no Word document"),
        ("a.docx", word_file()[:300] + b"?" * 20 + word_file()[320:], "it is damaged"),
        ("a.txt", b"\x00\x01\x02", "it is not text"),
        ("a.txt", b"  \n", "there are no words in it"),
    ],
)
def test_a_file_that_is_no_article_is_refused_with_the_reason(
    name: str, content: bytes, said: str, opened: Open
) -> None:
    page = opened()
    choose(page, name, content)
    page.locator("#notices p").wait_for()

    assert said in page.inner_text("#notices")
    assert "" == article(page)


def test_a_file_of_another_encoding_is_read_and_that_is_told(opened: Open) -> None:
    page = opened()
    checked(page, lambda: choose(page, "a.txt", "“Café”".encode("windows-1252")))

    assert "“Café”" == article(page)
    assert "Windows-1252" in page.inner_text("#notices")


def test_what_is_dropped_is_read_as_its_name_says(opened: Open) -> None:
    page = opened()
    dropped = page.evaluate_handle(
        "() => { const held = new DataTransfer();"
        " held.items.add(new File(['<p>It was the <b>the</b> man.</p>\\n'], 'a.html'));"
        " return held; }"
    )
    checked(page, lambda: page.dispatch_event("body", "drop", {"dataTransfer": dropped}))

    assert "html" == page.input_value("#format")
    assert "a.html" == page.inner_text("#name")
    assert "the <b>the" in "".join(marked(page))


def test_a_pasted_article_is_read_as_what_it_looks_like(opened: Open) -> None:
    page = opened()
    page.evaluate("() => navigator.clipboard.writeText('# Rain\\n\\nIt was *the* the man.\\n')")
    page.focus("#article")
    checked(page, lambda: page.keyboard.press("Control+v"))

    assert "markdown" == page.input_value("#format")


def test_a_file_leaves_with_the_ends_of_lines_it_came_with(opened: Open, tmp_path: Path) -> None:
    page = opened()
    checked(page, lambda: choose(page, "a.md", b"# Rain\r\n\r\nIt was the the man.\r\n"))
    checked(page, lambda: page.click("#accept-safe"))
    page.click("#copying summary")
    with page.expect_download() as coming:
        page.click("[data-copy=file]")
    coming.value.save_as(tmp_path / "a.md")

    assert "a.md" == coming.value.suggested_filename
    assert b"# Rain\r\n\r\nIt was the man.\r\n" == (tmp_path / "a.md").read_bytes()


def copied(page: Page, what: str) -> str:
    page.click("#copying summary")
    page.click(f"[data-copy={what}]")
    page.locator("#said", has_text="Copied.").wait_for(state="attached")
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


@pytest.mark.parametrize(
    ("name", "source", "text"),
    [
        (
            "a.html",
            "<title>T</title><h1>Rain</h1>\n<p>It <b>was</b><br>late &amp;\n wet.</p>"
            "<script>x</script>",
            "Rain\n\nIt was\nlate & wet.\n",
        ),
        (
            "a.md",
            "---\nhead: 1\n---\n# Rain\n\n"
            "It *was* **late**, [he](https://a.example) said_so.\n\n> No.\n",
            "Rain\n\nIt was late, he said_so.\n\nNo.\n",
        ),
        ("a.txt", "It was *late*.\n", "It was *late*.\n"),
    ],
)
def test_the_article_is_copied_as_text_and_as_it_is_written(
    name: str, source: str, text: str, opened: Open
) -> None:
    page = opened()
    checked(page, lambda: choose(page, name, source.encode()))

    assert text == copied(page, "text")

    if not name.endswith(".txt"):
        assert source == copied(page, "source")


def test_the_findings_are_copied_as_markdown(opened: Open) -> None:
    page = opened()
    write(page, "Rain\n\nIt was the the man.\n")

    assert (
        "# Article: 1 finding\n\n- [ ] line 3, error: “the the”: the word stands twice."
        " → the (`spelling/doubled-word`)\n"
    ) == copied(page, "list")


def test_what_was_cleared_can_be_put_back(opened: Open) -> None:
    page = opened()
    write(page, "It was the the man.\n")
    page.click("#clear")

    assert "" == article(page)
    assert page.is_visible("#empty")

    checked(page, page.get_by_role("button", name="Put back").click)

    assert "It was the the man.\n" == article(page)
