"""Elements from tables, forms and matrices."""
