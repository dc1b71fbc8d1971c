"""Swedish."""

COUNTRY = "SE"
