"""Every error that stratmine raises on purpose.

The tree::

    StratmineError
    ├── InputError                 something is wrong with what was handed in
    │   ├── DocumentNotFoundError  no file at that path
    │   ├── UnsupportedFormatError the file is no PDF, HTML, DOCX or text
    │   ├── EmptyDocumentError     the file holds nothing to read
    │   ├── EncryptedDocumentError a password is needed, or the given one is wrong
    │   ├── CorruptDocumentError   the file is damaged, or not what its name says
    │   ├── ScannedDocumentError   pages are pictures without text
    │   ├── LimitExceededError     larger than the limits in the options
    │   └── LanguageError          neither Danish nor Swedish
    ├── SchemaVersionError         saved data is of another schema version
    ├── MissingLibraryError        an optional library is not installed
    ├── ModelError                 a model is missing, damaged or does not fit
    ├── EmptyCorpusError           a step needs documents or goals, and there are none
    └── UnknownMunicipalityError   no such municipality in the corpus

Each message names the file or value, the reason, and what to do about it. The short
``code`` of each class is what a run records in its outcome (`stratmine.schema.Issue`).
"""

from __future__ import annotations

from typing import ClassVar


class StratmineError(Exception):
    """The root: catch it to catch whatever stratmine raises on purpose."""

    code: ClassVar[str] = "error"


class InputError(StratmineError):
    """What was handed in cannot be used."""

    code = "bad-input"


class DocumentNotFoundError(InputError):
    """There is no file at the path."""

    code = "not-found"


class UnsupportedFormatError(InputError):
    """The file is none of the formats that stratmine reads."""

    code = "unsupported-format"


class EmptyDocumentError(InputError):
    """The file is empty, or holds no page and no word."""

    code = "empty"


class EncryptedDocumentError(InputError):
    """The file is encrypted, and no password or a wrong one was given."""

    code = "encrypted"


class CorruptDocumentError(InputError):
    """The file is damaged beyond reading, or its content is not what its name says."""

    code = "corrupt"


class ScannedDocumentError(InputError):
    """All pages are pictures: there is no text to read without OCR."""

    code = "scanned"


class LimitExceededError(InputError):
    """The file goes beyond a limit in `stratmine.ParseOptions`."""

    code = "limit-exceeded"


class LanguageError(InputError):
    """The document is in neither Danish nor Swedish."""

    code = "language"


class SchemaVersionError(StratmineError):
    """Saved data has a schema version that this release cannot read."""

    code = "schema-version"


class MissingLibraryError(StratmineError):
    """A library is needed that only an optional extra installs."""

    code = "missing-library"


class ModelError(StratmineError):
    """A model is missing, damaged, or does not fit the data."""

    code = "model"


class EmptyCorpusError(StratmineError):
    """A step needs documents or goals, and there are none."""

    code = "empty-corpus"


class UnknownMunicipalityError(StratmineError):
    """The municipality named is not in the corpus."""

    code = "unknown-municipality"
