"""The demo's people, brands and words: invented, and believable on purpose."""
