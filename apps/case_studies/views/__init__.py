"""Pages of stories on the agency's host."""
