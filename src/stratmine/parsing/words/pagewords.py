"""Words beside the numbers of pages: «Side 4 af 9»."""

from __future__ import annotations

from stratmine.parsing.words.vocabulary import printed_words
from stratmine.parsing.words.wordlist import alternatives

PAGE = f"(?:{alternatives(printed_words(lambda printed: printed.pages))})"
"""Pattern for the word before a page's number, whatever the case."""

OF = f"(?:{alternatives(printed_words(lambda printed: printed.of))})"
"""Pattern for the word before the number of pages."""
