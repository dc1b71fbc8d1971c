"""Words and letters of both languages, as parsing needs them before a language is known."""
