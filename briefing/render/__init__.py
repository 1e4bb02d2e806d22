"""A brief becomes a page: pure functions, the same bytes for the same brief."""
