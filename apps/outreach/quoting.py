"""When an answer says enough to be quoted."""

FEWEST_WORDS = 4  # "Yes." and "It is fine" quote nobody


def says_something(words: str) -> bool:
    """This function will tell whether there are words enough for a quote."""
    return len(words.split()) >= FEWEST_WORDS
