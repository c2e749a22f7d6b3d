"""Another drafter, against a stub on this machine: what it may say, what is refused, and how its text is marked."""

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from apps.case_studies.drafting.machine import MachineNotSetUp, MachineRefused, MachineSilent
from apps.case_studies.models import StoryFormat
from apps.case_studies.operations.machine import redraft_by_machine
from apps.evidence.queries import evidence_of
from apps.outreach.models.consents import Use
from tests.case_studies.pages import address
from tests.factories.case_studies import started_story
from tests.factories.consents import grant
from tests.factories.formats import body_of, drafted, save


class Stub:
    """Answers every question with what the test gave it, and keeps what it was asked."""

    def __init__(self) -> None:
        self.status, self.content, self.asked = 200, "", []

    def says(self, *blocks, wrap="{}") -> None:
        said = (
            wrap.format(json.dumps({"blocks": list(blocks)})) if wrap != "{}" else json.dumps({"blocks": list(blocks)})
        )
        self.content = json.dumps({"choices": [{"message": {"content": said}}]})


@pytest.fixture
def stub(settings):
    found = Stub()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            found.asked.append((self.path, self.headers["Authorization"], json.loads(body)))
            self.send_response(found.status)
            self.end_headers()
            self.wfile.write(found.content.encode())

        def log_message(self, *args):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    settings.MACHINE_DRAFTER = {"URL": f"http://127.0.0.1:{server.server_port}/v1", "KEY": "k", "MODEL": "m"}
    yield found
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def post(north) -> StoryFormat:
    story = started_story(north.harbour, by=north.tom)
    grant(story.consent, Use.CASE_STUDY, Use.PRESS_RELEASE, Use.SOCIAL, Use.NAME)
    story.refresh_from_db()
    return drafted(story, "post_linkedin", by=north.tom)


def labels(part: StoryFormat) -> tuple[str, str]:
    """A quote and a figure."""
    rows = evidence_of(part.story.consent)
    return rows.filter(kind="quote").first().label, rows.get(kind="figure").label


def redraft(part: StoryFormat, by) -> bool:
    part.document.refresh_from_db()
    return redraft_by_machine(by=by, part=part, seen_revision=part.document.revision)


class TestItsText:
    def test_is_kept_with_references_and_marked_until_a_person_edits(self, north, stub, post):
        quote, figure = labels(post)
        stub.says(
            {"kind": "paragraph", "text": f"Less is thrown away: [[{figure}]]."}, {"kind": "quote", "evidence": quote}
        )
        assert redraft(post, north.tom)
        assert post.by_machine
        body = body_of(post)
        assert [block.kind for block in body.blocks] == ["paragraph", "quote"]
        save(post, by=north.tom, body=type(body)(blocks=body.blocks[1:]))
        assert not post.by_machine

    def test_is_asked_with_the_evidence_and_the_key(self, north, stub, post):
        _quote, figure = labels(post)
        stub.says({"kind": "paragraph", "text": f"[[{figure}]]"})
        redraft(post, north.tom)
        [(path, key, body)] = stub.asked
        assert (path, key, body["model"]) == ("/v1/chat/completions", "Bearer k", "m")
        assert figure in body["messages"][1]["content"]

    def test_nothing_private_leaves_the_house(self, north, stub, post):
        grant(post.story.consent, Use.CASE_STUDY, Use.SOCIAL)
        post.story.consent.refresh_from_db()
        _quote, figure = labels(post)
        stub.says({"kind": "paragraph", "text": f"[[{figure}]]"})
        redraft(post, north.tom)
        told = stub.asked[0][2]["messages"][1]["content"]
        assert post.story.customer.name not in told
        assert post.story.customer.company not in told


class TestRefused:
    @pytest.mark.parametrize(
        ("text", "why"),
        [
            ("We save 42 hours.", "“42”"),
            ("She said “wonderful” twice.", "quotation marks"),
            ("See [[E99]].", "E99"),
            ("word " * 2000, "characters"),
        ],
    )
    def test_what_no_evidence_gives(self, north, stub, post, text, why):
        before = body_of(post)
        stub.says({"kind": "paragraph", "text": text})
        with pytest.raises(MachineRefused, match=why):
            redraft(post, north.tom)
        assert body_of(post) == before
        assert not post.by_machine

    def test_a_quote_of_a_figure(self, north, stub, post):
        stub.says({"kind": "quote", "evidence": labels(post)[1]})
        with pytest.raises(MachineRefused, match="no quote"):
            redraft(post, north.tom)


class TestSilent:
    @pytest.mark.parametrize(
        "content", ["", "no json", "{}", '{"choices": []}', '{"choices": [{"message": {"content": "[]"}}]}']
    )
    def test_an_answer_that_is_no_draft(self, north, stub, post, content):
        stub.content = content
        with pytest.raises(MachineSilent):
            redraft(post, north.tom)

    def test_an_error_of_the_server(self, north, stub, post):
        stub.status = 500
        with pytest.raises(MachineSilent, match="500"):
            redraft(post, north.tom)

    def test_nobody_there(self, north, stub, post, settings):
        settings.MACHINE_DRAFTER = settings.MACHINE_DRAFTER | {"URL": "http://127.0.0.1:9/v1"}
        with pytest.raises(MachineSilent, match="cannot be reached"):
            redraft(post, north.tom)


class TestNotSetUp:
    def test_is_off_unless_somebody_sets_it_up(self, north, post):
        with pytest.raises(MachineNotSetUp):
            redraft(post, north.tom)

    def test_the_screen_says_so(self, tom, post):
        page = tom.get(address(post.story, "formats/post_linkedin/")).content.decode()
        assert "No language model is set up" in page

    def test_by_the_button_the_draft_is_marked(self, tom, stub, post):
        stub.says({"kind": "paragraph", "text": f"[[{labels(post)[1]}]] it is."})
        sent = {"seen_revision": post.document.revision}
        page = tom.post(address(post.story, "formats/post_linkedin/machine/"), sent, follow=True).content.decode()
        assert "Drafted by machine" in page
