"""Messages to brands, invented: sentences with slots, drawn from brand_messages.txt. The same seed draws the same."""

import random
import re
from collections.abc import Iterator
from pathlib import Path

TEXTS = Path(__file__).parent / "brand_messages.txt"
SLOT, CHOICE = re.compile(r"\{(\w+)\}"), re.compile(r"\(([^()]*\|[^()]*)\)")


def read() -> tuple[dict[str, list[str]], list[tuple[str, str]]]:
    """This function will return the slots, and the sentences with their labels."""
    slots: dict[str, list[str]] = {}
    sentences: list[tuple[str, str]] = []
    section = ""
    for line in TEXTS.read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.endswith("]"):
            section = line.strip("[]")
        elif section == "slots" and line:
            name, _, words = line.partition(": ")
            slots[name] = words.split("|")
        elif line and not line.startswith("# "):
            sentences.append((line, section))
    return slots, sentences


def drawn(*, each: int, seed: int = 7) -> Iterator[tuple[str, str, int]]:
    """This function will yield text, label and the number of its sentence, `each` times a sentence."""
    slots, sentences = read()
    chance = random.Random(seed)
    for number, (sentence, label) in enumerate(sentences):
        for _ in range(each):
            text = CHOICE.sub(lambda found: chance.choice(found.group(1).split("|")), sentence)
            text = SLOT.sub(lambda found: chance.choice(slots[found.group(1)]), text)
            yield _dressed(text, chance), label, number


def _dressed(text: str, chance: random.Random) -> str:
    """As people write: now and then a capital, a full stop, a cry."""
    if chance.random() < 0.6:
        head, _, rest = text.partition(" ")
        text = f"{head} {rest[:1].upper()}{rest[1:]}" if rest else text
    if text[-1].isalnum() and chance.random() < 0.5:
        text += chance.choice([".", ".", "!", "..."])
    return text
