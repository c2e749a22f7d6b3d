"""Which language a post is written in, by its small words and the word lists; "unknown" rather than a guess. Pure."""

import re

from apps.listening.sentiment.lists import LANGUAGES, list_of, sections_of

UNKNOWN = "unknown"
SETS = sections_of("small_words.txt")
LETTERS = {
    "es": re.compile(r"[ñ¿¡]"),
    "de": re.compile(r"[äß]|ö|ü"),
    "fr": re.compile(r"[àçêœùû]|\bqu'|\bj'|\bl'|\bd'"),
}
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
ADDRESSES = re.compile(r"https?://\S+|[@#]\w+")
OTHER_SCRIPTS = re.compile(r"[\u0370-\u1fff\u3040-\ud7af]")
LISTED = 0.75  # what a word of the lists is worth beside a small word, for many stand in two languages
LETTER = 1.5
SURE = 2  # small words of English that leave no doubt if no other language has half as many
READ = 400  # characters, enough to know


def language_of(text: str) -> str:
    """This function will return a code ("en", "es", "fr", "de", "pt", "it", "nl"), or "unknown"."""
    read = ADDRESSES.sub(" ", text[:READ].replace("’", "'").lower())
    if len(OTHER_SCRIPTS.findall(read)) * 2 > sum(char.isalpha() for char in read):
        return UNKNOWN
    words = WORD.findall(read)
    hits = {language: float(sum(word in known for word in words)) for language, known in SETS.items()}
    if hits["en"] >= SURE and hits["en"] > 2 * max(hits[code] for code in hits if code != "en"):
        return "en"
    for language in LANGUAGES:
        known = list_of(language)
        hits[language] += LISTED * sum(bool(known.sections(word)) for word in words)
    for language, letters in LETTERS.items():
        hits[language] += LETTER * bool(letters.search(read))
    best = max(hits, key=lambda language: hits[language])  # the first of equals: English
    return best if hits[best] > 0 else UNKNOWN
