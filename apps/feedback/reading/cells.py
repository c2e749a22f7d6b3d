"""What one cell says: a score, a text, an address. Each reader takes a cell's text and returns its value.

A value that cannot be taken raises CellProblem, which names the value and the mend. A formula is text like
any other: nothing here evaluates anything.
"""

import re
import unicodedata

from apps.feedback.reading.problems import CellProblem, shown

TOP_SCORE = 10
# What spreadsheets and R write where there is nothing. A dash, or "nothing", is an answer.
NOTHING = frozenset({"", "na", "n/a", "n.a.", "n.a", "nan", "<na>", "null", "none", "#n/a"})
# In the cell of a name only these spellings mean nothing: Na and Null are people.
NOTHING_AS_LINE = frozenset({"", "-", "--", "NA", "N/A", "n/a", "N.A.", "n.a.", "null", "NULL", "None", "none", "#N/A"})
NOBODY = frozenset({"anonymous", "anonym", "anonyme", "anónimo", "anonimo"})
EMAIL_CHARACTERS = 254
PHONE_DIGITS = range(5, 18)

_SCORE_WORDS = {
    word: score
    for score, words in enumerate(
        (
            "zero null zéro cero",
            "one eins un une uno una",
            "two zwei deux dos",
            "three drei trois tres",
            "four vier quatre cuatro",
            "five fünf fuenf cinq cinco",
            "six sechs seis",
            "seven sieben sept siete",
            "eight acht huit ocho",
            "nine neun neuf nueve",
            "ten zehn dix diez",
        )
    )
    for word in words.split()
    if word != "null"  # German for nought, and a database's word for nothing
}
# Read as scores: 10 and 10.0 and 9,0 and 10/10, a 9 out of 10, and a number with what it means behind it.
_SCORE = re.compile(
    r"""([+-]?\d{1,18})(?:[.,](\d{1,18}))?
        (?:\s*(?:/|out\ of|of|von|sur|de)\s*10(?:[.,]0+)?)?
        (?:\s*[-–—:=(]+\s*(?![\s\d]).*|\s+(?![\s\d.,/–—-]).*)?""",
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
# Or the other way round, as a label of a scale: Extremely likely - 10, NOT AT ALL LIKELY (0).
_SCORE_LAST = re.compile(r"[^\d]*[^\W\d_][^\d]*[-–—:=(]\s*(\d{1,2})\s*\)?")
_EMAIL = re.compile(r"[^\s@,;:<>()\[\]\"\\]+@[^\s@,;:<>()\[\]\"\\.]+(?:\.[^\s@,;:<>()\[\]\"\\.]+)+")
_EMAIL_IN_NAME = re.compile(r".*<\s*([^<>]+?)\s*>")
_PHONE = re.compile(r"\+?[\d\s().\-/  ]+(?:\s*(?:x|ext\.?|extension)\s*\d{1,6})?", re.IGNORECASE)
_EXTENSION = re.compile(r"\s*(?:x|ext\.?|extension)\s*\d{1,6}$", re.IGNORECASE)
_ROUNDED = re.compile(r"\d[.,]\d+E\+?\d+", re.IGNORECASE)
_LANGUAGE = re.compile(r"([a-z]{2,3})(?:-[a-z0-9]{2,8})*")
_LANGUAGE_WORDS = {
    "english": "en", "englisch": "en", "anglais": "en", "inglés": "en",
    "german": "de", "deutsch": "de", "allemand": "de", "alemán": "de",
    "french": "fr", "französisch": "fr", "français": "fr", "francés": "fr",
    "spanish": "es", "spanisch": "es", "espagnol": "es", "español": "es",
    "italian": "it", "italienisch": "it", "italien": "it", "italiano": "it",
    "portuguese": "pt", "portugiesisch": "pt", "portugais": "pt", "português": "pt",
    "dutch": "nl", "niederländisch": "nl", "néerlandais": "nl", "nederlands": "nl",
}  # fmt: skip
# Signs that turn the direction of the text around them, or that cannot be seen at all.
_UNSEEN = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_PROTECTED = frozenset("=+-@\t\r")
_MAYBE_PROTECTED = frozenset("'=")
_PLAIN_EMAIL = re.compile(r"[a-z0-9_%+-]+(?:\.[a-z0-9_%+-]+)*@(?:[a-z0-9-]+\.)+[a-z]{2,24}")
_PHONE_MARKS = str.maketrans("", "", " ().-/")


def unprotected(value: str) -> str:
    """This function will take off what a spreadsheet or our own export puts round a text: ="007", '=1+1."""
    if len(value) > 1:
        if value[0] == "'" and value[1] in _PROTECTED:
            return value[1:]
        if value[0] == "=" and value.startswith('="') and value.endswith('"'):
            return value[2:-1]
    return value


def read_score(value: str) -> int | None:
    """This function will return the score from 0 to 10 that a cell says, or None where it is blank."""
    text = _bare_score(value)
    if not text or text.casefold() in NOTHING:
        return None
    match = _SCORE.fullmatch(text)
    if match is None:
        word = text.casefold()
        if word in _SCORE_WORDS:
            return _SCORE_WORDS[word]
        raise CellProblem("score_unreadable", value=shown(text))
    return _checked_score(match, text)


def _bare_score(value: str) -> str:
    text = unprotected(value.strip()).strip()
    if text[:1] in _MAYBE_PROTECTED and text[1:].strip().isdecimal():
        return text[1:].strip()  # '9 and =9: a number that a spreadsheet was told to leave alone
    match = _SCORE_LAST.fullmatch(text)
    return match.group(1) if match else text


def _checked_score(match: "re.Match[str]", text: str) -> int:
    whole, fraction = match.groups()
    number = shown(text) if fraction is None else f"{whole}.{fraction}"
    score = int(whole)
    if score < 0 or (score == 0 and whole[0] == "-" and (fraction or "").strip("0")):
        raise CellProblem("score_below", value=number)
    if score > TOP_SCORE or (score == TOP_SCORE and (fraction or "").strip("0")):
        raise CellProblem("score_above", value=number)
    if (fraction or "").strip("0"):
        raise CellProblem("score_fraction", value=number)
    return score


def read_text(value: str) -> str:
    """This function will return a comment as it was written, or "" where the cell says there is none."""
    text = value.strip()
    if text and text[0] in _MAYBE_PROTECTED:
        text = unprotected(text).strip()
    if len(text) <= 5 and text.casefold() in NOTHING:  # noqa: PLR2004 - no such word is longer
        return ""
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return unicodedata.normalize("NFC", _CONTROLS.sub("", text)).strip()


def read_line(value: str) -> str:
    """This function will return a name or another short text on one line, without signs that nobody sees."""
    text = value.strip()
    if text in NOTHING_AS_LINE:
        return ""
    if text[0] in _MAYBE_PROTECTED:
        text = unprotected(text).strip()
    if text.isascii() and text.isprintable() and "  " not in text:
        return text
    text = _UNSEEN.sub("", text)
    text = "".join(letter if letter.isprintable() or letter.isspace() else "" for letter in text)
    return unicodedata.normalize("NFC", " ".join(text.split()))


def read_name(value: str) -> str:
    """This function will return a person's name, or "" where the tool writes that there is none."""
    name = read_line(value)
    return "" if name.casefold() in NOBODY else name


def read_email(value: str) -> str:
    """This function will return an address in lower case, without the name around it, or "" for a blank."""
    if len(value) <= EMAIL_CHARACTERS and _PLAIN_EMAIL.fullmatch(value) and value[0] not in _PROTECTED:
        return value  # nearly all are written like this, and need no more
    text = read_line(value)
    if not text or text.casefold() in NOBODY or text.casefold() in NOTHING:
        return ""
    around = _EMAIL_IN_NAME.fullmatch(text)
    address = (around.group(1) if around else text).lower()
    address = address.removeprefix("mailto:").strip()
    if len(address) > EMAIL_CHARACTERS or not _EMAIL.fullmatch(address) or ".." in address:
        raise CellProblem("email_invalid", value=shown(text))
    return address


def read_phone(value: str) -> str:
    """This function will return a number as digits, with a + where the country is given, or ""."""
    digits = value[1:].translate(_PHONE_MARKS)
    if value[:1] == "+" and digits.isascii() and digits.isdecimal() and "(0)" not in value:
        return f"+{_counted(digits, value)}"
    text = read_line(value).removeprefix("tel:").removeprefix("=").strip()
    if not text or text.casefold() in NOTHING:
        return ""
    if _ROUNDED.fullmatch(text):
        raise CellProblem("phone_rounded", value=shown(text))
    if text.endswith(".0") and text[:-2].isdecimal():
        text = text[:-2]  # a column of numbers with a gap in it, exported by pandas
    if not _PHONE.fullmatch(text):
        raise CellProblem("phone_invalid", value=shown(text))
    return _phone_digits(_EXTENSION.sub("", text))


def _phone_digits(text: str) -> str:
    international = text.startswith(("+", "00"))
    if international:
        text = text.replace("(0)", "")
    digits = "".join(str(int(letter)) for letter in text if letter.isdecimal())
    if international and not text.startswith("+"):
        digits = digits[2:]
    return ("+" if international else "") + _counted(digits, text)


def _counted(digits: str, text: str) -> str:
    if len(digits) not in PHONE_DIGITS:
        raise CellProblem("phone_invalid", value=shown(text))
    return digits


def read_language(value: str) -> str:
    """This function will return a language tag in lower case ("de", "pt-br"), or "" for none."""
    text = value.strip().casefold().replace("_", "-")
    if text in _LANGUAGE_WORDS:
        return _LANGUAGE_WORDS[text]
    if text in NOTHING or not _LANGUAGE.fullmatch(text):
        return ""
    return text
