"""The word lists of each language, read once. Stems end in *: any ending is meant."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "lists"
LANGUAGES = ("en", "es", "fr", "de")
SHORTEST_STEM, LONGEST_STEM = 2, 14
GOOD_SIGNS = (
    "😀😁😂😃😄😅😆😇😉😊😋😌😍😎😘😗😙😚🙂🙃🤗🤩🥰🥳👍👏🙌💪🎉🎊❤♥💕💖💗💙💚💛💜🧡💯🔥✨⭐🌟🏆😻🙏👌✌☺✔✅💐🌹😹"
)
BAD_SIGNS = "😠😡🤬😤😒😞😟😢😭😩😫😖😣😔😕🙁☹😨😰😱🤮🤢👎💔😾🖕😑🙄😪🤦😥😓💩🤡⛔❌😳😬"
EYES, OTHER_GOOD, BROKEN_HEART, ARROWS = ":;=8", frozenset({"xD", "^^", "^_^"}), "</3", "\u2190"
GOOD_FACES, BAD_FACES = frozenset(")]dDpP*3"), frozenset("([/\\|")


@dataclass(frozen=True, slots=True)
class WordList:
    """`words` and `stems` lead to the sections that a word stands in."""

    words: Mapping[str, frozenset[str]]
    stems: Mapping[str, frozenset[str]]

    def sections(self, word: str) -> frozenset[str]:
        found = self.words.get(word)
        if found is not None:
            return found
        for length in range(min(len(word), LONGEST_STEM), SHORTEST_STEM - 1, -1):
            found = self.stems.get(word[:length])
            if found is not None:
                return found
        return NOTHING


NOTHING: frozenset[str] = frozenset()


def sections_of(name: str) -> dict[str, frozenset[str]]:
    """This function will return the words of each section of a file in the folder of lists."""
    found: dict[str, frozenset[str]] = {}
    section = ""
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif not line.startswith("#"):
            found[section] = found.get(section, NOTHING) | frozenset(line.split())
    return found


@cache
def list_of(language: str) -> WordList:
    """This function will return a language's lists; the caller asks for one of LANGUAGES."""
    words: dict[str, set[str]] = {}
    stems: dict[str, set[str]] = {}
    for section, entries in sections_of(f"{language}.txt").items():
        for entry in entries:
            kept = stems if entry.endswith("*") else words
            kept.setdefault(entry.rstrip("*"), set()).add(section)
    return WordList(
        {word: frozenset(sections) for word, sections in words.items()},
        {stem: frozenset(sections) for stem, sections in stems.items()},
    )


def sign_of(token: str) -> int:
    """This function will return 1 for a friendly emoticon or emoji, -1 for an unfriendly one, else 0."""
    if len(token) == 1 or token[0] > ARROWS:
        return (token[0] in GOOD_SIGNS) - (token[0] in BAD_SIGNS)
    if token[0] in EYES:
        return (token[-1] in GOOD_FACES) - (token[-1] in BAD_FACES)
    return (token.startswith("<3") or token in OTHER_GOOD) - (token == BROKEN_HEART)
