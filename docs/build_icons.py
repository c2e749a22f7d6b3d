"""Draws static/goodword/icons.svg, the one sprite every screen takes its icons from.

    npm pack @tabler/icons && tar xzf tabler-icons-*.tgz
    python docs/build_icons.py package/icons

The names stand in docs/icon-names.txt. One that ends in "-filled" is drawn from the filled set, every other
from the outline set.
"""

import re
import sys
from pathlib import Path

ATTRIBUTES = {
    "outline": 'fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round"',
    "filled": 'fill="currentColor"',
}


def symbol(name: str, icons: Path) -> str:
    """This function will return one icon as a <symbol> of the sprite."""
    kind = "filled" if name.endswith("-filled") else "outline"
    source = (icons / kind / f"{name.removesuffix('-filled')}.svg").read_text()
    shapes = re.findall(r"<(?:path|circle|rect|line|polyline)\b[^>]*/>", source)
    # The first path is the empty 24 by 24 frame that Tabler draws around each icon.
    drawn = "".join(re.sub(r"\s+/>", "/>", shape) for shape in shapes if 'd="M0 0h24v24H0z"' not in shape)
    return f'<symbol id="{name}" viewBox="0 0 24 24" {ATTRIBUTES[kind]}>{drawn}</symbol>'


def main() -> None:
    """This function will write the sprite from the folder of icons named on the command line."""
    icons = Path(sys.argv[1])
    target = Path(__file__).resolve().parents[1] / "static/goodword/icons.svg"
    names = (Path(__file__).parent / "icon-names.txt").read_text().split()
    body = "\n".join(symbol(name, icons) for name in names)
    target.write_text(f'<svg xmlns="http://www.w3.org/2000/svg">\n{body}\n</svg>\n')


if __name__ == "__main__":
    main()
