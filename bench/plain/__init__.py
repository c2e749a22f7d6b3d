"""A story kept as Wagtail is usually used: words in a StreamField, drawn at each request. Ours stands beside it."""
