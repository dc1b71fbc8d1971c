"""The examples and the README's Python run as they stand."""

import json
import re
import runpy
import sys
from pathlib import Path

import matplotlib as mpl
import matplotlib.pyplot as plt
import pytest

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"

WORTH_READING = {
    "01_one_pdf_to_json.py": "goal: Sagsbehandlingstiden for erhvervsbyggeri",
    "02_what_does_this_plan_promise.py": "Plejehjemslederne",
    "03_same_goal_two_languages.py": "sv  Sundhamns kommun: Företagare möts",
    "04_compare_two_municipalities.py": "Only Sundhamns kommun:",
    "05_benchmark_and_report.py": "Most like Ageløse Kommune:",
    "06_what_changed_since_the_last_plan.py": "target: højst 35 dage → højst 28 dage",
    "07_your_own_pdfs.py": "failed  damaged.pdf",
    "08_your_own_model.py": "Your own: «Det skal være nemt",
    "09_in_another_tool.py": "│ Brededal Kommune",
    "10_evaluate_against_your_gold.py": "pooled",
}
"""What each script prints among the rest."""


def test_readme_of_the_examples_names_each_of_them() -> None:
    readme = (EXAMPLES / "README.md").read_text("utf-8")
    scripts = {path.name for path in EXAMPLES.glob("[0-9]*")}
    assert set(re.findall(r"`(\d\d_\w+\.\w+)`", readme)) == scripts
    assert {name for name in scripts if name.endswith(".py")} == set(WORTH_READING)


@pytest.mark.parametrize("script", WORTH_READING)
def test_example_prints_something_worth_reading(
    script: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", [script])
    runpy.run_path(str(EXAMPLES / script))
    printed = capsys.readouterr().out
    assert WORTH_READING[script] in printed
    assert len(printed.splitlines()) >= 10


def test_notebook_runs_and_draws(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    notebook = json.loads((EXAMPLES / "11_notebook_for_researchers.ipynb").read_text("utf-8"))
    cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    assert not any(cell["outputs"] for cell in cells), "strip the outputs before a commit"
    mpl.use("Agg")
    monkeypatch.chdir(tmp_path)
    drawn: list[int] = []
    monkeypatch.setattr(plt, "show", lambda: drawn.extend(plt.get_fignums()) or plt.close("all"))
    names: dict[str, object] = {}
    for cell in cells:
        exec(compile("".join(cell["source"]), cell["id"], "exec"), names)  # noqa: S102
    assert len(drawn) == 4
    assert (tmp_path / "study" / "report.html").exists()


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
