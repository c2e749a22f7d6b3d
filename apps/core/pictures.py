"""An uploaded picture, believed only after it was decoded, and never kept as it came.

What is stored is drawn anew from the pixels: nothing that a camera or an editor wrote into the file (place, time,
serial number, a thumbnail of the uncropped picture) goes along.
"""

import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import IO

from django.utils.translation import gettext as _
from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from apps.core.errors import BadInput

FORMATS = ("JPEG", "PNG", "WEBP")
BYTES_LIMIT = 15 * 1024 * 1024
PIXELS_LIMIT = 60_000_000  # a decoded pixel takes three bytes or four: this is 240 MB at the very most
SMALLEST_SIDE = 200
SMALLEST_LOGO = 32
LONGEST_SIDE = 2_000
LOGO_BOX = (1_200, 600)
SVG_LOOKED_AT = 1_000  # bytes
QUALITY = 86
HEIC_BRANDS = frozenset({b"heic", b"heix", b"hevc", b"heim", b"heis", b"hevm", b"mif1", b"msf1"})


@dataclass(frozen=True, slots=True)
class CleanPicture:
    """Bytes of our own making, upright, in sRGB: JPEG, and PNG of a logo."""

    content: bytes
    width: int
    height: int


def clean_picture(upload: IO[bytes]) -> CleanPicture:
    """This function will decode an upload and encode it anew, or raise BadInput with the mend."""
    return _clean(upload, SMALLEST_SIDE, _encoded)


def clean_logo(upload: IO[bytes]) -> CleanPicture:
    """This function will decode an uploaded logo and encode it anew as PNG, keeping what is see-through.

    An SVG is refused: it is a program as much as a picture. Raises BadInput with the mend.
    """
    start = upload.read(SVG_LOOKED_AT)
    upload.seek(0)
    if b"<svg" in start.lower():
        raise _refused(_("An SVG may hold programs, so we take none. Export it as a PNG, 400 pixels high or more."))
    return _clean(upload, SMALLEST_LOGO, _encoded_logo)


def _clean(upload: IO[bytes], least: int, encode: Callable[[Image.Image], CleanPicture]) -> CleanPicture:
    content = upload.read(BYTES_LIMIT + 1)
    if len(content) > BYTES_LIMIT:
        raise _refused(
            _("The file is larger than %(limit)d MB. Save the picture smaller.") % {"limit": BYTES_LIMIT >> 20}
        )
    try:
        return encode(_decoded(content, least))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_many_pixels() from error
    except UnidentifiedImageError as error:
        raise _refused(_heic_words() if _is_heic(content) else _unknown_words()) from error
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        message = _("The picture is damaged and cannot be read to its end. Save it again, then choose it.")
        raise _refused(message) from error


def _is_heic(content: bytes) -> bool:
    """Whether the file says of itself that it is the format in which some telephones keep photos (ISO 23008-12)."""
    return content[4:8] == b"ftyp" and content[8:12] in HEIC_BRANDS


def _heic_words() -> str:
    return _(
        "This photo is in the HEIC format, which we cannot open. On an iPhone choose Settings, Camera, Formats, "
        "“Most Compatible” and take it again, or send a screenshot of it."
    )


def _unknown_words() -> str:
    return _("This is not a picture that we can open. Choose a JPEG, PNG or WebP file.")


def _decoded(content: bytes, least: int) -> Image.Image:
    image = Image.open(io.BytesIO(content), formats=FORMATS)
    width, height = image.size
    if width * height > PIXELS_LIMIT:
        raise _too_many_pixels()
    if min(width, height) < least:
        message = _("The picture has %(width)d × %(height)d pixels. Choose one of at least %(least)d on each side.")
        raise _refused(message % {"width": width, "height": height, "least": least})
    # A JPEG is decoded at the nearest smaller size that is still large enough: less work, less memory.
    image.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
    image.load()
    return image


def _encoded(image: Image.Image) -> CleanPicture:
    upright = _plain_colours(ImageOps.exif_transpose(image))
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    fresh = Image.new("RGB", upright.size, "white")  # a new image: nothing of `info` comes along
    fresh.paste(upright)
    out = io.BytesIO()
    fresh.save(out, format="JPEG", quality=QUALITY, optimize=True, progressive=True)
    return CleanPicture(out.getvalue(), *fresh.size)


def _encoded_logo(image: Image.Image) -> CleanPicture:
    upright = ImageOps.exif_transpose(image)
    is_clear = upright.mode in {"RGBA", "LA", "PA"} or "transparency" in upright.info
    # Mixed with white a clear logo would get a box of its own on every coloured ground.
    upright = upright.convert("RGBA") if is_clear else _plain_colours(upright)
    upright.thumbnail(LOGO_BOX, Image.Resampling.LANCZOS)
    fresh = Image.new(upright.mode, upright.size)
    fresh.paste(upright)
    out = io.BytesIO()
    fresh.save(out, format="PNG", optimize=True)
    return CleanPicture(out.getvalue(), *fresh.size)


def _plain_colours(image: Image.Image) -> Image.Image:
    profile = image.info.get("icc_profile")
    if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
        ground = Image.new("RGBA", image.size, "white")
        return Image.alpha_composite(ground, image.convert("RGBA")).convert("RGB")
    if profile and image.mode in {"RGB", "CMYK"}:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            found = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
        except (ImageCms.PyCMSError, OSError):  # a broken profile: the bare numbers are as good a guess as any
            found = None
        if found is not None:
            return found
    return image.convert("RGB")


def _too_many_pixels() -> BadInput:
    message = _("The picture has too many pixels. Make it smaller than %(limit)d million pixels.")
    return _refused(message % {"limit": PIXELS_LIMIT // 1_000_000})


def _refused(message: str) -> BadInput:
    return BadInput(message, field="file", code="bad_picture")
