"""Who a brand's mails come from, whether the world believes it, and who speaks for the brand."""

from html import unescape

import dns.exception
import dns.resolver
import pytest

from apps.clients.models import Spokesperson
from apps.clients.operations import change_client
from apps.clients.sending_domain import DnsResolver, ResolverSilent, State, domain_records
from apps.clients.settings_pages import sending
from apps.clients.spokespeople import name_spokesperson, spokespeople_of
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.notifications.operations import queue_mail

HERE = "/settings/clients/harbour/"
GOOD = {
    "harbour.test": ["v=spf1 include:mail.example ~all", "other=1"],
    "goodword._domainkey.harbour.test": ["v=DKIM1; k=rsa; p=QUJD REVG"],
    "_dmarc.harbour.test": ["v=DMARC1; p=none"],
}


class Known:
    """A resolver that knows these names; of None it hears nothing."""

    def __init__(self, names: dict) -> None:
        self.names = names

    def texts(self, name: str) -> list[str]:
        found = self.names.get(name, [])
        if found is None:
            raise ResolverSilent(name)
        return found


@pytest.fixture(autouse=True)
def _platform(settings):
    settings.MAIL_SPF_INCLUDE, settings.MAIL_DKIM_KEY = "mail.example", "QUJDREVG"


@pytest.fixture
def priya(north, browse):
    return browse("north.test", north.priya)


def states(**change):
    names = GOOD | {key.replace("__", "."): value for key, value in change.items()}
    return {each.label: each.state for each in domain_records("harbour.test", resolver=Known(names))}


class TestRecords:
    def test_are_found(self):
        assert states() == {"SPF": State.FOUND, "DKIM": State.FOUND, "DMARC": State.FOUND}

    @pytest.mark.parametrize(
        ("texts", "state"),
        [
            ([], State.MISSING),
            (["v=spf10 all"], State.MISSING),
            (["v=spf1 mx ~all"], State.WRONG),
            (["v=spf1 include:mail.example ~all", "v=spf1 mx ~all"], State.WRONG),
            (["V=SPF1 INCLUDE:MAIL.EXAMPLE -all"], State.FOUND),
            (None, State.UNKNOWN),
        ],
    )
    def test_spf_as_receivers_read_it(self, texts, state):
        assert states(harbour__test=texts)["SPF"] == state

    @pytest.mark.parametrize(
        ("texts", "state"),
        [
            ([], State.MISSING),
            (["v=DKIM1; p="], State.WRONG),
            (["v=DKIM1; p=T1RIRVI="], State.WRONG),
            (["k=rsa; p=QUJDREVG"], State.FOUND),
            (None, State.UNKNOWN),
        ],
    )
    def test_dkim_with_our_key(self, texts, state):
        assert states(goodword___domainkey__harbour__test=texts)["DKIM"] == state

    @pytest.mark.parametrize(
        ("texts", "state"), [([], State.MISSING), (["v=DMARC1; p=none", "v=DMARC1; p=reject"], State.WRONG)]
    )
    def test_dmarc_once(self, texts, state):
        assert states(_dmarc__harbour__test=texts)["DMARC"] == state


class TestDnsResolver:
    @pytest.mark.parametrize("error", [dns.resolver.NXDOMAIN(), dns.resolver.NoAnswer()])
    def test_a_name_that_is_not_there_has_no_records(self, monkeypatch, error):
        monkeypatch.setattr(dns.resolver, "resolve", self.raising(error))
        assert DnsResolver().texts("harbour.test") == []

    @pytest.mark.parametrize("error", [dns.exception.Timeout(), dns.resolver.NoNameservers(), OSError("no network")])
    def test_a_resolver_that_does_not_answer_is_told_from_that(self, monkeypatch, error):
        monkeypatch.setattr(dns.resolver, "resolve", self.raising(error))
        with pytest.raises(ResolverSilent):
            DnsResolver().texts("harbour.test")

    @staticmethod
    def raising(error):
        def resolve(*_args, **_options):
            raise error

        return resolve


class TestPage:
    def test_shows_what_to_add_before_anybody_looks(self, priya):
        page = unescape(priya.get(f"{HERE}mails/").content.decode())
        assert "v=spf1 include:mail.example ~all" in page
        assert "goodword._domainkey.harbour.test" in page

    def test_shows_what_was_found(self, priya, monkeypatch):
        monkeypatch.setattr(sending, "resolver_in_use", lambda: Known({"harbour.test": None}))
        page = unescape(priya.post(f"{HERE}mails/", {"look": "1"}).content.decode())
        assert "No name server answered" in page
        assert "There is none: add the record" in page

    def test_the_sender_is_changed(self, north, priya):
        form = {
            "save": "1",
            "sender_name": "Harbour",
            "sender_email": "hello@harbour.test",
            "reply_to": "care@harbour.test",
        }
        assert priya.post(f"{HERE}mails/", form).status_code == 302
        north.harbour.refresh_from_db()
        assert north.harbour.reply_to == "care@harbour.test"

    def test_an_address_that_is_none_is_refused_at_its_field(self, priya):
        answer = priya.post(f"{HERE}mails/", {"save": "1", "reply_to": "care"})
        assert answer.status_code == 422
        assert "id_reply_to_error" in answer.content.decode()

    def test_answers_go_where_the_brand_wants_them(self, north):
        client = change_client(by=SYSTEM, client=north.harbour, reply_to="care@harbour.test")
        letter = {"purpose": "tests.letter", "to_address": "ben@tidewell.test", "subject": "Hello", "text": "Hello"}
        assert queue_mail(by=SYSTEM, client=client, from_brand=True, **letter).reply_to == "care@harbour.test"
        assert queue_mail(by=SYSTEM, client=client, **letter).reply_to == ""


class TestSpokespeople:
    def test_are_named_in_their_order_and_changed_by_name(self, north):
        for name, role in (("Helen Marsh", "Press"), ("Ian Cole", "Chief"), ("Helen Marsh", "Head of press")):
            name_spokesperson(by=SYSTEM, client=north.harbour, name=name, role=role)
        assert [(each.name, each.role) for each in spokespeople_of(north.harbour)] == [
            ("Helen Marsh", "Head of press"),
            ("Ian Cole", "Chief"),
        ]

    @pytest.mark.parametrize(
        ("change", "field"), [({"name": " "}, "name"), ({"role": ""}, "role"), ({"email": "helen"}, "email")]
    )
    def test_need_a_name_a_role_and_a_true_address(self, north, change, field):
        with pytest.raises(BadInput) as refused:
            name_spokesperson(by=SYSTEM, client=north.harbour, **({"name": "Helen", "role": "Press"} | change))
        assert refused.value.field == field

    def test_are_added_and_taken_off_by_hand(self, north, priya):
        page = priya.post(f"{HERE}spokespeople/", {"name": "Helen Marsh", "role": "Head of press"}, follow=True)
        assert "Head of press" in page.content.decode()
        priya.post(f"{HERE}spokespeople/{Spokesperson.objects.get().pk}/")
        assert not Spokesperson.objects.exists()
