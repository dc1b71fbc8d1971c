"""Danish."""

COUNTRY = "DK"
