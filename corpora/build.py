"""Build the corpus: one PDF for each source, the same bytes on every run.

    python corpora/build.py            build every document and write its sha256 to the manifest
    python corpora/build.py NAME …     build only the documents with these stems
    python corpora/build.py --check    compare the documents with the manifest; builds nothing

A source's suffix says which tool sets it: ``.typ`` typst, ``.html`` WeasyPrint, ``.py`` reportlab
(a module with ``build(path)``), ``.fodt`` LibreOffice Writer (its program ``soffice`` on the path).
``--check`` needs the standard library only.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import runpy
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent
DOCUMENTS = ROOT / "documents"
GOLD = ROOT / "gold"
SOURCES = ROOT / "sources"
MANIFEST = ROOT / "manifest.toml"

# Dates inside PDFs and fonts are taken from here, so that a rebuild gives the same bytes.
BUILD_TIME = 1735689600  # 2025-01-01T00:00:00Z


def build_typst(source: Path, target: Path) -> None:
    """Set a typst source; its own ``document.date`` is the PDF's date."""
    import typst

    typst.compile(str(source), output=str(target), timestamp=BUILD_TIME)


def build_weasyprint(source: Path, target: Path) -> None:
    """Set an HTML source with the style sheet that it links to."""
    import weasyprint

    weasyprint.HTML(str(source)).write_pdf(str(target), pdf_identifier=source.stem.encode())


def build_reportlab(source: Path, target: Path) -> None:
    """Run the source's ``build(path)``."""
    runpy.run_path(str(source))["build"](target)


def build_libreoffice(source: Path, target: Path) -> None:
    """Export a flat ODF text with LibreOffice, then fix what differs between two exports.

    LibreOffice writes the time of the export, and two digests of it, with no option to set them.
    They are overwritten in place, byte for byte, so that the offsets in the PDF stay right.
    """
    with tempfile.TemporaryDirectory() as folder:
        profile = (Path(folder) / "profile").as_uri()
        command = ["soffice", f"-env:UserInstallation={profile}", "--headless"]
        command += ["--convert-to", "pdf", "--outdir", folder, str(source)]
        # The language of the desktop must not choose fonts or defaults.
        fixed = {"TZ": "UTC", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
        subprocess.run(command, check=True, capture_output=True, env={**os.environ, **fixed})
        data = (Path(folder) / f"{source.stem}.pdf").read_bytes()
    digest = hashlib.md5(source.read_bytes(), usedforsecurity=False).hexdigest().upper().encode()
    data = re.sub(rb"(/CreationDate\(D:)\d{14}", rb"\g<1>20250101000000", data)
    data = re.sub(
        rb"(/ID \[ <)[0-9A-F]{32}(>\s<)[0-9A-F]{32}", rb"\g<1>%b\g<2>%b" % (digest, digest), data
    )
    target.write_bytes(re.sub(rb"(/DocChecksum /)[0-9A-F]{32}", rb"\g<1>%b" % digest, data))


BUILDERS: dict[str, Callable[[Path, Path], None]] = {
    ".typ": build_typst,
    ".html": build_weasyprint,
    ".py": build_reportlab,
    ".fodt": build_libreoffice,
}


def sha256(path: Path) -> str:
    """The file's SHA-256 in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def entries(manifest: str) -> list[dict[str, str]]:
    """The documents that the manifest lists."""
    return tomllib.loads(manifest)["documents"]


def write_hash(manifest: str, file: str, digest: str) -> str:
    """The manifest's text with the file's sha256 replaced."""
    pattern = rf'(file = "{re.escape(file)}"\nsha256 = ")[^"]*(")'
    text, count = re.subn(pattern, rf"\g<1>{digest}\g<2>", manifest)
    if count != 1:
        raise SystemExit(
            f"{file}: add a [[documents]] entry with file and sha256 to {MANIFEST.name}"
        )
    return text


def build(stems: list[str]) -> None:
    """Build the named documents, or all, and write their hashes to the manifest."""
    sources = {p.stem: p for p in sorted(SOURCES.iterdir()) if p.suffix in BUILDERS}
    unknown = sorted(set(stems) - set(sources))
    if unknown:
        raise SystemExit(f"no source named {', '.join(unknown)} in {SOURCES.name}/")
    manifest = MANIFEST.read_text(encoding="utf-8")
    files = {Path(entry["file"]).stem: entry["file"] for entry in entries(manifest)}
    for stem in stems or sources:
        file = files.get(stem, f"{stem}.pdf")
        target = DOCUMENTS / file
        target.parent.mkdir(parents=True, exist_ok=True)
        BUILDERS[sources[stem].suffix](sources[stem], target)
        manifest = write_hash(manifest, file, sha256(target))
        print(f"{file}  {target.stat().st_size} bytes")
    MANIFEST.write_text(manifest, encoding="utf-8")


def check() -> list[str]:
    """What is wrong between the manifest, the documents, the sources and the gold."""
    manifest = MANIFEST.read_text(encoding="utf-8")
    listed = {entry["file"]: entry for entry in entries(manifest)}
    problems = []
    for file, entry in listed.items():
        path = DOCUMENTS / file
        if not path.is_file():
            problems.append(f"{file}: not in documents/; run build.py")
        elif sha256(path) != entry["sha256"]:
            problems.append(
                f"{file}: differs from the manifest; run build.py, then proofread the gold"
            )
        gold = Path(file).with_suffix(".json").as_posix()
        if not (GOLD / gold).is_file():
            problems.append(f"{file}: no gold/{gold}")
    present = {path.relative_to(DOCUMENTS).as_posix() for path in DOCUMENTS.rglob("*.pdf")}
    problems += [f"{file}: not in the manifest" for file in sorted(present - set(listed))]
    for collection in tomllib.loads(manifest)["collections"]:
        missing = sorted(set(collection["files"]) - set(listed))
        problems += [f"collection {collection['name']}: unknown file {file}" for file in missing]
    return problems


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("stems", nargs="*", metavar="NAME", help="stem of a source")
    parser.add_argument("--check", action="store_true", help="compare only")
    arguments = parser.parse_args()
    if not arguments.check:
        os.environ["SOURCE_DATE_EPOCH"] = str(BUILD_TIME)
        build(arguments.stems)
    problems = check()
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main())
