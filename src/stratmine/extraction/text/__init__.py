"""Words, phrases and sentences of a text, whatever they mean for a plan."""
