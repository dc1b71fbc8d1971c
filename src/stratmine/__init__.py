"""Read the strategies of Danish and Swedish municipalities, match and compare them."""

__version__ = "0.1.0"
