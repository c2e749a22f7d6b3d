"""HTML that cannot hold unescaped text: elements are only made here, and every other string is escaped.

The result is written exactly as the HTML standard serialises a tree
(https://html.spec.whatwg.org/multipage/parsing.html#serialising-html-fragments), so a sanitiser that parses
and writes it again changes nothing; the tests hold that against nh3.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.safestring import SafeString

ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\N{NO-BREAK SPACE}": "&nbsp;"})
VOID_ELEMENTS = frozenset({"img", "br"})
# Python spells these otherwise than HTML; all other underscores become hyphens.
ATTRIBUTE_NAMES = {
    "class_": "class",
    "view_box": "viewBox",
    "preserve_aspect_ratio": "preserveAspectRatio",
}


def element(name: str, *children: str, **attributes: str | int | None) -> SafeString:
    """This function will make one element; children that are not SafeString are escaped.

    An attribute that is None is left out. Names of elements and attributes come from our own code only.
    """
    written = "".join(
        f' {ATTRIBUTE_NAMES.get(key, key.replace("_", "-"))}="{_escaped_attribute(str(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in VOID_ELEMENTS:
        return SafeString(f"<{name}{written}>")
    return SafeString(f"<{name}{written}>{fragment(children)}</{name}>")


def fragment(children: Iterable[str]) -> SafeString:
    """This function will put pieces one after the other, escaping those that are not SafeString."""
    return SafeString("".join(child if isinstance(child, SafeString) else _escaped_text(child) for child in children))


def _escaped_text(text: str) -> str:
    return text.translate(ESCAPES)


def _escaped_attribute(text: str) -> str:
    return _escaped_text(text).replace('"', "&quot;")
