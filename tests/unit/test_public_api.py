"""What `import stratmine` gives, and what it costs."""

import inspect
import subprocess
import sys

import pytest

import stratmine as sm

HEAVY = ("torch", "spacy", "sklearn", "pandas", "sentence_transformers", "onnxruntime")


def modules_loaded_by(code: str) -> set[str]:
    script = f"{code}\nimport sys; print('\\n'.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def test_import_loads_nothing_heavy() -> None:
    assert not modules_loaded_by("import stratmine").intersection(HEAVY)


def test_help_loads_nothing_heavy() -> None:
    code = (
        "from typer.testing import CliRunner\n"
        "from stratmine.cli import app\n"
        "assert 'analyse' in CliRunner().invoke(app, ['--help']).output"
    )
    assert not modules_loaded_by(code).intersection(HEAVY)


def test_verbs_load_no_torch_until_it_is_needed() -> None:
    assert "torch" not in modules_loaded_by("import stratmine; stratmine.analyse")


@pytest.mark.parametrize("name", sm.__all__)
def test_every_public_name_exists_and_is_documented(name: str) -> None:
    assert inspect.getdoc(getattr(sm, name))


def test_public_names_are_sorted_and_listed() -> None:
    assert sm.__all__ == sorted(sm.__all__)
    assert set(sm.__all__) <= set(dir(sm))


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no_such_name"):
        sm.no_such_name  # noqa: B018


@pytest.mark.parametrize(
    "verb",
    [
        "parse",
        "extract",
        "read_corpus",
        "embed",
        "cluster",
        "similar",
        "benchmark",
        "diff",
        "analyse",
    ],
)
def test_every_verb_shows_an_example(verb: str) -> None:
    assert "Example:" in (inspect.getdoc(getattr(sm, verb)) or "")


def test_every_error_is_a_stratmine_error_with_its_own_code() -> None:
    errors = [getattr(sm, name) for name in sm.__all__ if name.endswith("Error")]
    assert all(issubclass(error, sm.StratmineError) for error in errors)
    assert len({error.code for error in errors}) == len(errors)
