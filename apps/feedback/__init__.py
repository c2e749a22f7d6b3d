"""Feedback: responses with a score, the files they arrive in, and what is owed for them."""
