"""The share card: the picture that other places show beside a link. Drawn by us, in the brand's colours."""

import io
from functools import lru_cache
from pathlib import Path

from django.conf import settings
from PIL import Image, ImageDraw, ImageFont

from apps.clients.brand import theme_of
from apps.clients.models import Client

WIDTH, HEIGHT, MARGIN = 1200, 630, 72
LINES = 4
SIZES = (72, 64, 56, 48)
SERIF = Path(settings.BASE_DIR) / "static/vendor/source-serif-4/source-serif-4-latin-opsz-normal.woff2"
SANS = Path(settings.BASE_DIR) / "static/vendor/inter/inter-latin-opsz-normal.woff2"
Font = ImageFont.FreeTypeFont


def draw_card(client: Client, headline: str) -> bytes:
    """This function will draw a card of 1200 × 630 pixels as PNG: the headline, the brand's name, a line."""
    light = theme_of(client).light
    image = Image.new("RGB", (WIDTH, HEIGHT), str(light.brand_deep))
    pen = ImageDraw.Draw(image)
    pen.rectangle((MARGIN, MARGIN, MARGIN + 96, MARGIN + 8), fill=str(light.second))
    font, lines = _set(pen, headline)
    line_height = round(font.size * 1.14)
    for number, line in enumerate(lines):
        pen.text((MARGIN, MARGIN + 48 + number * line_height), line, font=font, fill="#ffffff")
    small = _font(SANS, 30, 600)
    pen.text((MARGIN, HEIGHT - MARGIN - 30), _cut(pen, client.name, small), font=small, fill="#ffffff")
    out = io.BytesIO()
    image.save(out, format="PNG", optimize=True)
    return out.getvalue()


@lru_cache(maxsize=16)
def _font(path: Path, size: int, weight: int) -> Font:
    font = ImageFont.truetype(str(path), size)
    wanted = {b"Weight": weight, b"Optical Size": size}
    chosen: list[float] = []
    for axis in font.get_variation_axes():
        least, most = axis["minimum"] or 0, axis["maximum"] or 0
        chosen.append(min(max(wanted.get(axis["name"], axis["default"] or 0), least), most))
    font.set_variation_by_axes(chosen)
    return font


def _set(pen: ImageDraw.ImageDraw, headline: str) -> tuple[Font, list[str]]:
    """The largest size at which the headline fits, and its lines; the last line is cut where none does."""
    for size in SIZES:
        font = _font(SERIF, size, 600)
        lines = _wrapped(pen, headline, font)
        if len(lines) <= LINES:
            return font, [_cut(pen, line, font) for line in lines]
    kept = lines[:LINES]
    kept[-1] += " …"
    return font, [_cut(pen, line, font) for line in kept]


def _wrapped(pen: ImageDraw.ImageDraw, text: str, font: Font) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and pen.textlength(longer, font=font) <= WIDTH - 2 * MARGIN:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _cut(pen: ImageDraw.ImageDraw, line: str, font: Font) -> str:
    """The line, shortened where even one word is wider than the card."""
    if pen.textlength(line, font=font) <= WIDTH - 2 * MARGIN:
        return line
    while line and pen.textlength(f"{line}…", font=font) > WIDTH - 2 * MARGIN:
        line = line[:-1]
    return f"{line}…"
