"""Everything that writes to outreach, by noun."""
