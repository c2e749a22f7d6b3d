"""The deadline's kind: part of rows that stand for years, so it never changes."""

DEADLINE = "approvals.decision"
