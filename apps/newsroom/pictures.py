"""A published picture in other sizes and formats: AVIF and WebP beside the JPEG that everybody can read."""

import io
from dataclasses import dataclass

from PIL import Image

from apps.newsroom.made import derived_file
from apps.newsroom.models.made import DerivedFile
from apps.newsroom.models.publications import Publication, PublishedPicture

WIDTHS = (480, 960, 1600)
FORMATS = {"avif": ("AVIF", "image/avif"), "webp": ("WEBP", "image/webp"), "jpg": ("JPEG", "image/jpeg")}
QUALITY = {"avif": {"quality": 55, "speed": 8}, "webp": {"quality": 78, "method": 3}, "jpg": {"quality": 82}}


@dataclass(frozen=True, slots=True)
class Source:
    """One `<source>` of a picture."""

    content_type: str
    srcset: str


def widths_of(width: int) -> list[int]:
    """This function will return the widths in which a picture is offered: none larger than it is."""
    return [each for each in WIDTHS if each < width] or [width]


def sources_of_picture(path: str, width: int) -> list[Source]:
    """This function will return the sources of a picture whose JPEG stands at `path`, the smallest format first."""
    found = []
    for form in ("avif", "webp"):
        listed = ", ".join(f"{path}/{each}.{form} {each}w" for each in widths_of(width))
        found.append(Source(FORMATS[form][1], listed))
    return found


def picture_form(picture: PublishedPicture, *, publication: Publication, width: int, form: str) -> DerivedFile:
    """This function will return a picture in a width and a format, made when it is first asked for.

    Raises KeyError for a format or a width that no page offers, IntegrityError after a withdrawal.
    """
    kind, content_type = FORMATS[form]
    if width not in widths_of(picture.width):
        raise KeyError(width)

    def make() -> bytes:
        image = Image.open(io.BytesIO(bytes(picture.content)), formats=("JPEG",))
        height = max(1, round(picture.height * width / picture.width))
        out = io.BytesIO()
        image.convert("RGB").resize((width, height), Image.Resampling.LANCZOS).save(out, kind, **QUALITY[form])
        return out.getvalue()

    name = f"pictures/{picture.key}/{width}.{form}"
    return derived_file(publication, name=name, made_from=picture.digest, content_type=content_type, make=make)
