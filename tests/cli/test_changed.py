from __future__ import annotations

import json
import shutil

import pytest

from tests.cli.conftest import Desk
from tests.cli.repository import Repository

OLD = "The the mayor spoke. We met in in May. They left.\n"

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


@pytest.fixture
def repository(desk: Desk) -> Repository:
    """A repository whose articles have faults already, and a branch on which work goes on."""
    repository = Repository(desk.folder)
    for name in ("a.txt", "b.md"):
        desk.write(name, OLD)
    repository.commit()
    repository.git("checkout", "--quiet", "-b", "work")
    return repository


def found(desk: Desk, *words: str, stdin: bytes = b"") -> list[tuple[str, str]]:
    """The files and words that a check against main finds."""
    done = desk.run("check", "--diff-base", "main", "--format", "json", *words, stdin=stdin)

    assert "" == done.err
    return [
        (file["path"], finding["text"])
        for file in json.loads(done.out)["files"]
        for finding in file["findings"]
    ]


def test_nothing_is_found_where_nothing_has_changed(desk: Desk, repository: Repository) -> None:
    done = desk.run("check", "--diff-base", "main")

    assert 0 == done.status
    assert "There is no article here to read.\n" == done.out
    assert "work" == repository.git("branch", "--show-current").strip()


def test_only_the_changed_sentence_of_a_line_counts(desk: Desk, repository: Repository) -> None:
    desk.write("b.md", OLD.replace("We met in in May", "They met in in June"))

    assert [("b.md", "in in")] == found(desk)
    repository.commit()
    assert [("b.md", "in in")] == found(desk)


def test_what_main_has_done_since_is_not_ours(desk: Desk, repository: Repository) -> None:
    repository.git("checkout", "--quiet", "main")
    desk.write("b.md", "All new, and in in March.\n")
    repository.commit()
    repository.git("checkout", "--quiet", "work")

    assert [] == found(desk)


def test_staged_changes_count(desk: Desk, repository: Repository) -> None:
    desk.write("a.txt", OLD.replace("We", "They"))
    repository.git("add", "--all")

    assert [("a.txt", "in in")] == found(desk)


def test_a_new_file_is_all_new(desk: Desk, repository: Repository) -> None:
    desk.write("new.txt", OLD)
    desk.write("staged.txt", OLD)
    repository.git("add", "staged.txt")
    both = [("new.txt", "The the"), ("new.txt", "in in")]

    assert [*both, ("staged.txt", "The the"), ("staged.txt", "in in")] == found(desk)


@pytest.mark.usefixtures("repository")
def test_a_sentence_wrapped_elsewhere_has_not_changed(desk: Desk) -> None:
    desk.write("b.md", OLD.replace("in in May. They", "in in\nMay. They"))

    assert [] == found(desk)


@pytest.mark.usefixtures("repository")
def test_one_changed_line_changes_its_whole_sentence(desk: Desk) -> None:
    desk.write("a.txt", "The the mayor\nspoke to\nus.\n\nWe met in in May.\n")

    assert [("a.txt", "The the")] == found(desk)


@pytest.mark.usefixtures("repository")
def test_a_paragraph_that_moves_has_not_changed(desk: Desk) -> None:
    desk.write("b.md", "# Town\n\nThey left. We met in in May. The the mayor spoke.\n")

    assert [] == found(desk)


@pytest.mark.usefixtures("repository")
def test_a_sentence_copied_is_new_once(desk: Desk) -> None:
    desk.write("b.md", OLD + "\nWe met in in May.\n")

    assert [("b.md", "in in")] == found(desk)


def test_renames_are_followed(desk: Desk, repository: Repository) -> None:
    long = OLD + "\n" + "".join(f"Line {number} of the story.\n\n" for number in range(20))
    desk.write("b.md", long)
    repository.commit()
    repository.git("branch", "--force", "main")
    repository.git("mv", "b.md", "ünïcode name.md")
    desk.write("ünïcode name.md", long.replace("We met", "They met"))

    assert [("ünïcode name.md", "in in")] == found(desk)


@pytest.mark.usefixtures("repository")
def test_standard_input_is_compared_with_the_file_that_it_is_called(desk: Desk) -> None:
    text = OLD.replace("We met", "They met").encode()

    assert [("b.md", "in in")] == found(desk, "-", "--stdin-filename", "b.md", stdin=text)
    assert 2 == len(found(desk, "-", stdin=text))


@pytest.mark.usefixtures("repository")
def test_fix_mends_changed_sentences_alone(desk: Desk) -> None:
    desk.write("a.txt", OLD.replace("We met", "They met"))
    done = desk.run("fix", "--diff-base", "main")

    assert 0 == done.status
    assert "The the mayor spoke. They met in May. They left.\n" == desk.text("a.txt")
    assert OLD == desk.text("b.md")


@pytest.mark.usefixtures("repository")
def test_a_file_that_could_not_be_read_before_is_all_new(desk: Desk) -> None:
    repository = Repository(desk.folder)
    desk.write("a.txt", b"\xff\xfe\xfa of in in May\n")
    repository.commit()
    repository.git("branch", "--force", "main")
    desk.write("a.txt", "We met in in May.\n")

    assert [("a.txt", "in in")] == found(desk)


def test_work_goes_the_same_way_in_more_processes(desk: Desk, repository: Repository) -> None:
    del repository
    for name in ("c.txt", "b.md", "a.txt"):
        desk.write(name, OLD.replace("We met", "They met"))

    assert found(desk, "--jobs", "1") == found(desk, "--jobs", "2")


def test_a_pair_counts_when_either_place_has_changed(desk: Desk, repository: Repository) -> None:
    desk.write("newslint.toml", 'select = ["headlines/figure-not-in-body"]\n')
    body = (
        "At least nine people died on Friday when a ferry sank off the coast, the coastguard "
        "said. Rescuers found 12 bodies on Saturday, bringing the death toll to 12.\n"
    )
    desk.write("b.md", "# Ferry sinks off coast, 12 dead\n\n" + body)
    repository.commit()
    repository.git("branch", "--force", "main")
    desk.write("b.md", "# Ferry sinks off coast, 14 dead\n\n" + body)

    assert 1 == len(found(desk))


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize("reference", ["mian", "--all", "", "HEAD^^^^"])
def test_what_is_no_commit_is_one_clear_error(reference: str, desk: Desk) -> None:
    done = desk.run("check", f"--diff-base={reference}")

    assert 2 == done.status
    assert "" == done.out
    expected = f"newslint: --diff-base: there is no branch, tag or commit “{reference}”\n"
    assert expected == done.err


def test_outside_a_repository_is_one_clear_error(desk: Desk) -> None:
    desk.write("a.txt", OLD)
    done = desk.run("check", "--diff-base", "main", "a.txt")

    assert 2 == done.status
    assert "newslint: --diff-base: “a.txt” lies in no git repository\n" == done.err


def test_a_history_without_a_common_commit_is_one_clear_error(
    desk: Desk, repository: Repository
) -> None:
    repository.git("checkout", "--quiet", "--orphan", "alone")
    repository.commit("Alone")
    done = desk.run("check", "--diff-base", "main")

    assert 2 == done.status
    assert "“main” and HEAD share no commit here; fetch more of the history" in done.err


def test_new_excuses_of_no_use_are_told(desk: Desk, repository: Repository) -> None:
    desk.write("newslint.toml", desk.config.replace('["desk"]', '["desk", "excuses"]'))
    note = "<!-- newslint: ignore desk/twice -->\n\n"
    desk.write("b.md", note + "They left.\n")
    repository.commit()
    repository.git("branch", "--force", "main")
    desk.write("b.md", note + "They left.\n\n<!-- newslint: ignore desk -->\n\nThey stayed.\n")
    done = desk.run("check", "--diff-base", "main", "--format", "json")

    rules = [one["rule"] for file in json.loads(done.out)["files"] for one in file["findings"]]
    assert ["excuses/unused"] == rules
