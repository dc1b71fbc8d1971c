"""What a single sentence is by its own wording: goal, activity, vision, challenge or nothing."""
