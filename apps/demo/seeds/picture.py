"""A drawn picture for the demo's stories: flat colours, so that nobody's photograph is needed."""

import io

from PIL import Image, ImageDraw

SIZE = (1600, 1000)
BAND = (0, 200, 1600, 900)  # what is shown of it: wide, as on the story's page
SCALE = 2  # drawn twice as large and made smaller, for smooth edges
Colour = tuple[int, int, int]


def _mixed(first: Colour, second: Colour, share: float) -> Colour:
    return tuple(round(a + (b - a) * share) for a, b in zip(first, second, strict=True))  # type: ignore[return-value]


def _sky(draw: ImageDraw.ImageDraw, width: int, height: int, deep: Colour, warm: Colour) -> None:
    horizon = int(height * 0.54)
    for y in range(horizon):
        draw.line((0, y, width, y), fill=_mixed(_mixed(deep, (255, 255, 255), 0.35), warm, (y / horizon) ** 1.6))
    sun = (width * 0.36, height * 0.40, width * 0.52, height * 0.66)
    draw.ellipse(sun, fill=_mixed(warm, (255, 255, 255), 0.45))
    for y in range(horizon, height):
        share = (y - horizon) / (height - horizon)
        draw.line((0, y, width, y), fill=_mixed(_mixed(deep, warm, 0.25), deep, min(1.0, share * 2.2)))


def _quay(draw: ImageDraw.ImageDraw, width: int, height: int, deep: Colour, accent: Colour) -> None:
    dark = _mixed(deep, (0, 0, 0), 0.45)
    draw.rectangle((0, height * 0.86, width, height), fill=dark)
    draw.rectangle((width * 0.62, height * 0.36, width * 0.94, height * 0.86), fill=_mixed(deep, (0, 0, 0), 0.2))
    draw.polygon(
        [(width * 0.60, height * 0.38), (width * 0.78, height * 0.22), (width * 0.96, height * 0.38)], fill=dark
    )
    for place in range(6):
        left = width * (0.645 + place * 0.045)
        colour = accent if place % 2 == 0 else (250, 244, 232)
        draw.pieslice((left, height * 0.42, left + width * 0.045, height * 0.54), 0, 180, fill=colour)
        draw.rectangle((left, height * 0.44, left + width * 0.045, height * 0.48), fill=colour)
    draw.rectangle((width * 0.66, height * 0.58, width * 0.77, height * 0.75), fill=(255, 226, 160))
    draw.rectangle((width * 0.82, height * 0.58, width * 0.89, height * 0.86), fill=dark)


def _van(draw: ImageDraw.ImageDraw, width: int, height: int, deep: Colour, accent: Colour) -> None:
    top, bottom = height * 0.60, height * 0.83
    draw.rounded_rectangle((width * 0.20, top, width * 0.44, bottom), radius=30, fill=(246, 241, 230))
    draw.polygon(
        [
            (width * 0.43, top + height * 0.02),
            (width * 0.50, top + height * 0.05),
            (width * 0.55, top + height * 0.13),
            (width * 0.55, bottom),
            (width * 0.43, bottom),
        ],
        fill=(246, 241, 230),
    )
    draw.polygon(
        [
            (width * 0.455, top + height * 0.04),
            (width * 0.495, top + height * 0.065),
            (width * 0.53, top + height * 0.13),
            (width * 0.455, top + height * 0.13),
        ],
        fill=deep,
    )
    draw.rectangle((width * 0.20, bottom - height * 0.05, width * 0.55, bottom), fill=_mixed(deep, (0, 0, 0), 0.3))
    draw.ellipse((width * 0.29, top + height * 0.04, width * 0.35, top + height * 0.135), fill=accent)
    for left in (0.25, 0.46):
        box = (width * left, bottom - height * 0.05, width * (left + 0.055), bottom + height * 0.04)
        draw.ellipse(box, fill=(24, 30, 34))


def draw_harbour(*, deep: Colour, accent: Colour) -> bytes:
    """This function will draw a van at a quay before sunrise, in a brand's colours, as PNG."""
    width, height = SIZE[0] * SCALE, SIZE[1] * SCALE
    image = Image.new("RGB", (width, height))
    draw = ImageDraw.Draw(image)
    warm = _mixed(accent, (255, 255, 255), 0.35)
    _sky(draw, width, height, deep, warm)
    for place, length in enumerate((0.22, 0.16, 0.26, 0.12)):
        y = height * (0.60 + place * 0.045)
        draw.line((width * (0.44 - length / 2), y, width * (0.44 + length / 2), y), fill=warm, width=6 * SCALE)
    _quay(draw, width, height, deep, accent)
    _van(draw, width, height, deep, accent)
    out = io.BytesIO()
    image.resize(SIZE, Image.Resampling.LANCZOS).crop(BAND).save(out, "PNG", optimize=True)
    return out.getvalue()
