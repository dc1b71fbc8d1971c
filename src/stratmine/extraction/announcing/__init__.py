"""What headings, labels, lead-in sentences and column headers say of what follows them."""
