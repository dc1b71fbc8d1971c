"""The municipalities of Denmark and Sweden, and finding them in a text."""

from stratmine.municipalities.finder import Mention, find_mentions
from stratmine.municipalities.names import authority, full_name
from stratmine.municipalities.register import Register, load_register

__all__ = [
    "Mention",
    "Register",
    "authority",
    "find_mentions",
    "full_name",
    "load_register",
]
