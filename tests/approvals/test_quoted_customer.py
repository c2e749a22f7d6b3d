"""What the quoted customer reads before they say that the words are theirs."""

import re

from apps.documents.blocks import Document as Body
from apps.documents.blocks import Paragraph, QuoteBlock, Text
from apps.documents.operations import freeze_version, save_draft
from apps.notifications.models import Mail
from tests.factories.chains import of_client, of_customer, on_its_way, quotes
from tests.factories.documents import LOOKUP, make_body, make_document
from tests.factories.feedback import CustomerFactory


class TestTheirPage:
    def test_reads_a_line_between_two_of_their_quotes_once(self, north, browse):
        quotes(CustomerFactory(client=north.harbour, name="Marta Lindqvist", email="marta@pier.test"), "ev-marta")
        said = make_body().blocks
        twice = [QuoteBlock(block_id="again", evidence_id="ev-marta", excerpt="")]
        document = make_document(client=north.harbour, author=north.tom)
        body = Body(blocks=(*said, Paragraph(block_id="between", runs=(Text(text="And then?"),)), *twice))
        save_draft(by=north.tom.actor, document=document, body=body, seen_revision=document.revision)
        version = freeze_version(by=north.tom.actor, document=document, lookup=LOOKUP)
        on_its_way(north.harbour, of_customer(), of_client(north.helen), author=north.tom, version=version)
        link = re.search(r"https?://[^/]+(/quote/\S+)", Mail.objects.get(purpose="approvals.request").text).group(1)
        page = browse("harbour.north.test").get(link).content.decode()
        assert page.count("And then?") == 1
        assert page.count("two spare sacks") == 2
