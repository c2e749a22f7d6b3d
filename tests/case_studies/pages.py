"""Reading the workshop's page as a browser does: what its form would send."""

from html.parser import HTMLParser

from apps.case_studies.models import Story


def address(story: Story, rest: str = "") -> str:
    return f"/stories/{story.public_id}/{rest}"


class FormReader(HTMLParser):
    """What a browser would send for the form of the workshop, with no button pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, list[str]] = {}
        self._area = self._select = None

    def handle_starttag(self, tag, attrs):
        got = dict(attrs)
        if tag == "input" and "name" in got and got.get("type") != "file":
            if got.get("type") != "checkbox" or "checked" in got:
                self.fields.setdefault(got["name"], []).append(got.get("value") or "")
        elif tag == "textarea":
            self._area, self.fields[got["name"]] = got["name"], [""]
        elif tag == "select":
            self._select = got["name"]
        elif tag == "option" and self._select and ("selected" in got or self._select not in self.fields):
            self.fields[self._select] = [got["value"]]

    def handle_data(self, data):
        if self._area:
            self.fields[self._area][0] += data

    def handle_endtag(self, tag):
        if tag == "textarea":
            self.fields[self._area][0] = self.fields[self._area][0].removeprefix("\n")
            self._area = None
        elif tag == "select":
            self._select = None


def fields_of(response) -> dict[str, list[str]]:
    reader = FormReader()
    reader.feed(response.content.decode())
    return {name: values for name, values in reader.fields.items() if name not in {"csrfmiddlewaretoken", "q"}}


def first_of(fields, kind: str) -> str:
    return next(name.removeprefix("kind-") for name, values in fields.items() if values == [kind])
