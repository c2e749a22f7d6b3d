"""The further pages of a client's settings, one module a page."""
