"""Uploaded pictures: believed after decoding, drawn anew, bounded, and nothing of the camera is kept."""

import io
import struct
import zlib

import pytest
from PIL import Image

from apps.case_studies.errors import StoryClosed
from apps.case_studies.operations import add_picture, mark_withdrawn
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.core.models import Event
from apps.core.pictures import BYTES_LIMIT, LONGEST_SIDE, clean_picture
from tests.factories.case_studies import picture_file, started_story

GPS = 0x8825


def with_camera_words(**save) -> io.BytesIO:
    exif = Image.Exif()
    exif[0x010F] = "SECRETCAM"
    exif[0x0112] = 6  # lies on its side
    exif.get_ifd(GPS)[1] = "N"
    return picture_file(size=(600, 400), exif=exif, **save)


def opened(upload) -> Image.Image:
    return Image.open(io.BytesIO(clean_picture(upload).content))


def bomb(side: int = 40_000) -> io.BytesIO:
    """A PNG of a few bytes that says it has 1.6 thousand million pixels."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        checked = kind + content
        return struct.pack(">I", len(content)) + checked + struct.pack(">I", zlib.crc32(checked))

    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" * 100_000)
    return io.BytesIO(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b""))


class TestCleaning:
    @pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
    def test_makes_a_jpeg_of_each_format(self, form):
        assert opened(picture_file(form=form)).format == "JPEG"

    @pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
    def test_keeps_nothing_that_the_camera_wrote(self, form):
        clean = clean_picture(with_camera_words(form=form))
        image = Image.open(io.BytesIO(clean.content))
        assert b"SECRETCAM" not in clean.content
        assert dict(image.getexif()) == {}
        assert "icc_profile" not in image.info

    def test_turns_it_upright(self):
        assert opened(with_camera_words()).size == (400, 600)

    def test_bounds_its_size(self):
        clean = clean_picture(picture_file(size=(5_000, 2_500)))
        assert (clean.width, clean.height) == (LONGEST_SIDE, LONGEST_SIDE // 2)

    def test_lays_what_is_see_through_on_white(self):
        out = io.BytesIO()
        Image.new("RGBA", (300, 300), (0, 0, 0, 0)).save(out, format="PNG")
        out.seek(0)
        assert opened(out).getpixel((5, 5)) == (255, 255, 255)

    @pytest.mark.parametrize("mode", ["L", "P", "CMYK", "1", "I;16"])
    def test_reads_other_colours(self, mode):
        out = io.BytesIO()
        Image.new(mode, (300, 300)).save(out, format="PNG" if mode != "CMYK" else "JPEG")
        out.seek(0)
        assert opened(out).mode == "RGB"

    def test_a_broken_colour_profile_is_left_aside(self):
        assert opened(picture_file(icc_profile=b"not a profile")).mode == "RGB"


class TestRefusing:
    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b"GIF89a",
            b"%PDF-1.4",
            b"<svg xmlns='http://www.w3.org/2000/svg'/>",
            b"\xff\xd8\xff",
            b"\x89PNG\r\n\x1a\n",
        ],
    )
    def test_what_is_no_picture(self, content):
        with pytest.raises(BadInput):
            clean_picture(io.BytesIO(content))

    def test_a_gif_that_is_called_jpeg(self):
        with pytest.raises(BadInput, match="JPEG, PNG or WebP"):
            clean_picture(picture_file(form="GIF"))

    def test_a_bomb_before_it_is_decoded(self):
        with pytest.raises(BadInput, match="million pixels"):
            clean_picture(bomb())

    def test_a_large_one_below_the_bombs_line(self):
        with pytest.raises(BadInput, match="million pixels"):
            clean_picture(bomb(side=9_000))

    def test_one_that_ends_in_the_middle(self):
        whole = picture_file(size=(1200, 800)).getvalue()
        with pytest.raises(BadInput, match="damaged"):
            clean_picture(io.BytesIO(whole[: len(whole) // 2]))

    def test_a_file_that_is_too_large(self):
        with pytest.raises(BadInput, match="15 MB"):
            clean_picture(io.BytesIO(b"\xff" * (BYTES_LIMIT + 1)))

    def test_one_that_is_too_small_to_print(self):
        with pytest.raises(BadInput, match="at least 200"):
            clean_picture(picture_file(size=(199, 900)))


class TestAdding:
    @pytest.fixture
    def story(self, north):
        return started_story(north.harbour, by=north.tom)

    def test_keeps_our_own_bytes_under_our_own_name(self, north, story):
        picture = add_picture(by=north.tom, story=story, file=with_camera_words(), alt=" A  van ", shows_customer=True)
        assert picture.file.name == f"pictures/{picture.public_id}.jpg"
        assert (picture.alt, picture.shows_customer, picture.file.width) == ("A van", True, 400)
        assert Event.objects.filter(name="case_studies.picture_added", object_id=picture.pk).exists()

    def test_asks_what_it_shows(self, north, story):
        with pytest.raises(BadInput) as refused:
            add_picture(by=north.tom, story=story, file=picture_file(), alt=" ")
        assert refused.value.field == "alt"
        assert story.pictures.count() == 0

    def test_a_closed_story_takes_none(self, north, story):
        mark_withdrawn(by=SYSTEM, part=story)
        with pytest.raises(StoryClosed):
            add_picture(by=north.tom, story=story, file=picture_file(), alt="A van")
