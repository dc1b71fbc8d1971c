"""Set up and run the project: `python3 tasks.py demo` or `python3 tasks.py test`.

Creates the virtual environment `.venv` where none is active, installs what is needed with
the versions in constraints.txt, and runs the task in it. Needs nothing but Python.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
SUPPORTED = ((3, 11), (3, 13))

LINT = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("lint-imports",),
)


def main() -> int:
    """Run the task named on the command line and return its exit code."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("task", choices=("demo", "test", "lint"))
    parser.add_argument("rest", nargs="*", help="passed on to the demo or to pytest")
    arguments, unknown = parser.parse_known_args()
    if not SUPPORTED[0] <= sys.version_info[:2] <= SUPPORTED[1]:
        wanted = " to ".join(f"{major}.{minor}" for major, minor in SUPPORTED)
        print(f"stratmine needs Python {wanted}; this is {sys.version.split()[0]}")
        return 2
    rest = [*arguments.rest, *unknown]
    scripts = environment("dev" if arguments.task != "demo" else "")
    if arguments.task == "demo":
        # Not the folder below, whose scan needs Tesseract.
        plans = sorted((ROOT / "corpora" / "documents").glob("*.pdf"))
        names = [plan.relative_to(ROOT).as_posix() for plan in plans]
        return run(scripts, "stratmine", "analyse", *names, "--out", "result", *rest)
    failed = [command for command in LINT if run(scripts, *command)]
    if arguments.task == "test":
        failed += [("pytest",)] if run(scripts, "pytest", *rest) else []
    for command in failed:
        print("failed:", " ".join(command))
    return 1 if failed else 0


def environment(extra: str) -> Path:
    """Return the folder of programs of an environment with the project installed in it."""
    active = os.environ.get("VIRTUAL_ENV") or os.environ.get("CONDA_PREFIX")
    inside = sys.prefix != sys.base_prefix
    prefix = Path(sys.prefix if inside else active or ROOT / ".venv")
    scripts = prefix / ("Scripts" if os.name == "nt" else "bin")
    if not scripts.exists():
        print(f"creating {prefix}", flush=True)
        subprocess.run([sys.executable, "-m", "venv", str(prefix)], check=True)
    install(scripts / "python", prefix, extra)
    return scripts


def install(python: Path, prefix: Path, extra: str) -> None:
    """Install the project unless this environment has it as the files say."""
    files = b"".join((ROOT / name).read_bytes() for name in ("pyproject.toml", "constraints.txt"))
    wanted = hashlib.sha256(files + str(ROOT).encode()).hexdigest()
    stamp = prefix / f"stratmine-{extra or 'plain'}.stamp"
    if stamp.exists() and stamp.read_text() == wanted:
        return
    target = f"{ROOT}[{extra}]" if extra else str(ROOT)
    print("installing; this takes some minutes the first time", flush=True)
    command = [
        str(python),
        "-m",
        "pip",
        "install",
        "--quiet",
        "-c",
        "constraints.txt",
        "-e",
        target,
    ]
    subprocess.run(command, check=True, cwd=ROOT)
    stamp.write_text(wanted)


def run(scripts: Path, *command: str) -> int:
    """Run a program of the environment and return its exit code."""
    print("$", " ".join(command), flush=True)
    program = str(scripts / command[0])
    return subprocess.run([program, *command[1:]], check=False, cwd=ROOT).returncode


if __name__ == "__main__":
    sys.exit(main())
