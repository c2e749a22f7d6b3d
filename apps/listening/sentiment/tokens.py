"""From a text as people post it to plain tokens: no names of brands or people, no figures, no addresses."""

import html
import re

HANDLE, LINK, FIGURE, MONEY = "@someone", "http", "0", "$0"
QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "…": "..."})
STRETCHED = re.compile(r"(\w)\1{2,}")
TOKEN = re.compile(
    r"""
    (?P<link>https?://\S+|www\.\S+)
  | (?P<handle>@\w+|\[(?:NAME|RELIGION)\])
  | (?P<face>[:;=8][-o^']?[)(\]\[dDpP/\\|*3]+|[)(]\s?[:;]|<3+|</3|xD\b|\^_?\^|-_+-)
  | (?P<money>[$€£]\s?\d[\d.,]*|\d[\d.,]*\s?[$€£])
  | (?P<figure>\d[\d.,:/]*)
  | (?P<word>\#?[^\W\d_]+(?:['-][^\W\d_]+)*)
  | (?P<marks>[!?]+|\.{2,}|[.,;:])
  | (?P<sign>[\u2190-\u2bff\u2600-\u27bf\U0001f300-\U0001faff])
    """,
    re.VERBOSE,
)
PLAIN = {"link": LINK, "handle": HANDLE, "money": MONEY, "figure": FIGURE}
LONGEST = 4_000  # characters that are read of one text


def tokens_of(text: str) -> list[str]:
    """This function will return the tokens of a text, words in the case in which they were written."""
    read = html.unescape(text[:LONGEST]).translate(QUOTES)
    return [PLAIN.get(match.lastgroup or "", match.group()) for match in TOKEN.finditer(read)]


def plain_word(token: str) -> str:
    """This function will return the form under which lists and weights know a token."""
    return STRETCHED.sub(r"\1\1", token.lower().lstrip("#"))
