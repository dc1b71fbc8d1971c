"""The examples and the README's Python run as they stand."""

import re
import runpy
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("[0-9]*.py"))


@pytest.mark.parametrize("script", EXAMPLES, ids=lambda path: path.stem)
def test_example_prints_something_worth_reading(
    script: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", [script.name])
    runpy.run_path(str(script))
    assert len(capsys.readouterr().out.splitlines()) >= 5


def test_readme_python_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    assert blocks
    monkeypatch.chdir(tmp_path)
    (tmp_path / "corpora").symlink_to(ROOT / "corpora")
    for block in blocks:
        exec(compile(block, "README.md", "exec"), {})  # noqa: S102
    assert (tmp_path / "result" / "report.html").exists()


def test_readme_names_the_commands_that_continuous_integration_runs() -> None:
    command = (ROOT / ".ci" / "run").read_text("utf-8").split("exec ")[1].strip()
    assert f"```sh\n{command}\n```" in (ROOT / "README.md").read_text("utf-8")
