"""What was found: candidates, how sure they are, where they stand, and how they hang together."""
