"""Pages of outreach on the agency’s host."""
