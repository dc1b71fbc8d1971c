"""StratML (ISO 17469): the international format for strategic and performance plans.

A lossy view of a strategy. Focus areas become goals, goals become objectives, indicators
with their targets become performance indicators (Part 2 only), who is responsible becomes a
stakeholder. Activities, challenges, budgets, places in the document and confidence have no
place in StratML and are left out.
"""

from stratmine.exchange.stratml.read import read_stratml
from stratmine.exchange.stratml.write import write_stratml

__all__ = ["read_stratml", "write_stratml"]
