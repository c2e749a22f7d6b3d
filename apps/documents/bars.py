"""Before and after as two bars: zero-based, each carrying its number, drawn in SVG without any style."""

from __future__ import annotations

from decimal import Decimal

from django.utils.safestring import SafeString

from apps.documents.markup import element
from apps.documents.resolved import ResolvedFigure

WIDTH = 100
HEIGHT = 14


def figure_bars(figure: ResolvedFigure) -> SafeString:
    """This function will draw the bars of a figure, or write its value where there is nothing to compare.

    The bars are hidden from screen readers: the words beside them say the same. Negative amounts have no
    bars, since a bar from zero would hide which way they point.
    """
    if not (figure.before_amount and figure.after_amount):
        return element("p", element("b", figure.value), class_="figure-value")
    before, after = Decimal(figure.before_amount), Decimal(figure.after_amount)
    drawable = before >= 0 and after >= 0 and max(before, after) > 0
    widths = [_width(amount, longest=max(before, after)) if drawable else None for amount in (before, after)]
    rows = (
        *_row(figure.before_label, figure.before, width=widths[0], class_=None),
        *_row(figure.after_label, figure.after, width=widths[1], class_="is-now"),
    )
    return element("div", *rows, class_="measured-bars")


def _width(amount: Decimal, *, longest: Decimal) -> str:
    share = (amount / longest * WIDTH).quantize(Decimal("0.1"))
    return f"{share:f}"


def _row(label: str, amount: str, *, width: str | None, class_: str | None) -> tuple[SafeString, ...]:
    """Three cells of the grid that the stylesheet lays out, so an empty one keeps its place."""
    bar = element("span") if width is None else _bar(width, class_=class_)
    return element("span", label), bar, element("b", amount, class_="number")


def _bar(width: str, *, class_: str | None) -> SafeString:
    rect = element("rect", class_=class_, width=width, height=HEIGHT, fill="currentColor")
    return element(
        "svg",
        rect,
        view_box=f"0 0 {WIDTH} {HEIGHT}",
        preserve_aspect_ratio="none",
        aria_hidden="true",
        focusable="false",
    )
