"""How people are told: the way of each kind, quiet hours, the digest, and one press that ends mails."""

import ast
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from apps.accounts.models import NoticeWishes
from apps.core import clock, scope
from apps.core.errors import BadInput
from apps.core.models import Event
from apps.notifications.kinds import DIGEST, KINDS, Way, is_named
from apps.notifications.models import Mail, Notice
from apps.notifications.operations import give_notice, send_digest
from apps.notifications.sending import send_mail
from apps.notifications.wishes import change_wishes, next_digest, quiet_until, wishes_of
from apps.tenancy.models import Due
from tests.architecture.order import python_files

NIGHT = datetime(2026, 11, 25, 22, 30, tzinfo=UTC)
MOMENTS = st.integers(0, 2 * 365 * 24 * 60).map(lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + minutes * A_MINUTE)
A_MINUTE = timedelta(minutes=1)
ZONES = ["UTC", "Europe/London", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "Australia/Lord_Howe"]


def want(user, **said):
    usual = {
        "zone": "UTC",
        "ways": {},
        "quiet": None,
        "escalations_wait": False,
        "digest": "daily",
        "digest_at": time(8),
    }
    return change_wishes(by=user.actor, user=user, **usual | said)


def tell(north, kind="outreach.reminder", text="Rita waits", user=None, client=None, **more):
    return give_notice(client=client or north.harbour, user=user or north.tom, kind=kind, text=text, path="/x/", **more)


class TestWay:
    def test_usual_is_a_mail_at_once_for_what_is_due(self, north):
        tell(north)
        assert Mail.objects.get().leaves_at is None

    @pytest.mark.parametrize("way", [Way.APP, Way.DIGEST, Way.NOTHING])
    def test_no_mail_where_none_was_wanted(self, north, way):
        want(north.tom, ways={"outreach.reminder": way.value})
        notice = tell(north)
        assert not Mail.objects.exists()
        assert (notice.read_at is not None) == (way == Way.NOTHING)
        assert notice.for_digest == (way == Way.DIGEST)

    def test_only_the_kind_that_was_named(self, north):
        want(north.tom, ways={"outreach.reminder": "app"})
        tell(north, kind="outreach.escalation")
        assert Mail.objects.count() == 1

    def test_what_stays_in_the_app_stays_there(self, north):
        want(north.tom, ways={"outreach.reminder": "digest"})
        assert not tell(north, mail=False).for_digest

    @pytest.mark.parametrize("ways", [{"no.such": "now"}, {"other": "pigeon"}])
    def test_refuses_what_does_not_exist(self, north, ways):
        with pytest.raises(BadInput):
            want(north.tom, ways=ways)

    def test_every_kind_that_is_given_has_its_line(self):
        """Told by the code: each string that stands for `kind` where a notice is given."""
        given_kinds = set()
        for path in python_files("apps"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {
                    "give_notice",
                    "give_notices",
                    "give_many_notices",
                }:
                    given_kinds |= {
                        word.value.value
                        for word in node.keywords
                        if word.arg == "kind" and isinstance(word.value, ast.Constant)
                    }
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "_tell":
                    given_kinds |= {
                        each.value
                        for each in node.args
                        if isinstance(each, ast.Constant) and str(each.value).startswith(("outreach.", "feedback."))
                    }
        assert len(given_kinds) > 8
        assert [kind for kind in given_kinds if not is_named(kind)] == []


class TestQuietHours:
    def test_mails_wait_until_they_end(self, north):
        want(north.tom, quiet=(time(20), time(7, 30)))
        with clock.pinned_to(NIGHT):
            tell(north)
        mail = Mail.objects.get()
        assert mail.leaves_at == datetime(2026, 11, 26, 7, 30, tzinfo=UTC)
        with clock.pinned_to(NIGHT + timedelta(hours=1)):
            assert send_mail(mail.pk) == mail.leaves_at
        mail.refresh_from_db()
        assert mail.state == Mail.State.QUEUED

    @pytest.mark.parametrize("they_wait", [False, True])
    def test_what_was_missed_waits_only_where_one_says_so(self, north, they_wait):
        want(north.tom, quiet=(time(20), time(7)), escalations_wait=they_wait)
        with clock.pinned_to(NIGHT):
            tell(north, kind="outreach.escalation")
        assert (Mail.objects.get().leaves_at is not None) == they_wait

    def test_are_those_of_the_persons_own_wall(self, north):
        said = want(north.tom, zone="America/New_York", quiet=(time(20), time(7)))
        assert quiet_until(said, NIGHT) is None  # half past five in the afternoon there
        assert quiet_until(said, NIGHT + timedelta(hours=4)) == datetime(2026, 11, 26, 12, tzinfo=UTC)

    @given(
        st.sampled_from(ZONES),
        st.times(),
        st.times(),
        MOMENTS,
    )
    def test_end_ahead_within_a_day_at_the_hour_that_was_named(self, zone, begins, ends, now):
        said = NoticeWishes(zone=zone, quiet_from=begins, quiet_until=ends)
        over = quiet_until(said, now)
        if over is None:
            return
        assert now - timedelta(hours=1) <= over <= now + timedelta(hours=26)
        if over > now:
            assert quiet_until(said, over - timedelta(microseconds=1)) is not None or _clock_jumps(zone, over)

    @pytest.mark.parametrize("missing", ["quiet_from", "quiet_until"])
    def test_none_without_two_ends(self, missing):
        said = NoticeWishes(quiet_from=time(20), quiet_until=time(7))
        setattr(said, missing, None)
        assert quiet_until(said, NIGHT) is None


def _clock_jumps(zone, moment):
    there = ZoneInfo(zone)
    return (moment - timedelta(hours=25)).astimezone(there).utcoffset() != (moment + timedelta(hours=2)).astimezone(
        there
    ).utcoffset()


class TestDigest:
    def test_one_mail_holds_what_came_by_brand(self, north):
        want(north.olga, ways={"approval_decided": "digest", "outreach.reminder": "digest"})
        for client, text in ((north.harbour, "One"), (north.bloom, "Two"), (north.harbour, "Three")):
            tell(north, text=text, user=north.olga, client=client)
        send_digest(north.olga.pk)
        mail = Mail.objects.get()
        places = [mail.text.index(part) for part in ("Bean & Bloom", "Two", "Harbour Coffee", "One", "Three")]
        assert places == sorted(places)
        assert mail.subject == "3 things to know"
        assert "http://north.test" in mail.text

    def test_comes_once_and_not_when_there_is_nothing(self, north):
        want(north.tom, ways={"outreach.reminder": "digest"})
        tell(north)
        send_digest(north.tom.pk)
        send_digest(north.tom.pk)
        assert Mail.objects.count() == 1

    def test_is_one_row_of_the_registry_at_its_moment(self, north):
        want(north.tom, ways={"outreach.reminder": "digest"}, digest="weekly", digest_at=time(9))
        with clock.pinned_to(NIGHT):  # a Wednesday
            tell(north)
            tell(north)
        due = Due.objects.get(kind=DIGEST, ref=north.tom.pk)
        assert due.due_at == datetime(2026, 11, 30, 9, tzinfo=UTC)

    def test_runs_with_the_scope_of_the_agency_itself(self, north):
        want(north.tom, ways={"outreach.reminder": "digest"})
        tell(north)
        with scope.limited_to([scope.AGENCY_ITSELF]):
            send_digest(north.tom.pk)
            assert Mail.objects.get().client_id == scope.AGENCY_ITSELF

    def test_leaves_out_a_brand_that_the_person_sees_no_more(self, north):
        want(north.tom, ways={"outreach.reminder": "digest"})
        tell(north, client=north.bloom, text="Rival news")
        tell(north, text="Own news")
        with scope.limited_to([scope.AGENCY_ITSELF]):
            send_digest(north.tom.pk)
            assert "Rival" not in Mail.objects.get().text

    @given(
        st.sampled_from(ZONES),
        st.times(),
        st.sampled_from(NoticeWishes.Digest.values),
        MOMENTS,
    )
    def test_always_comes_on_a_day_that_was_named(self, zone, at, digest, now):
        moment = next_digest(NoticeWishes(zone=zone, digest=digest, digest_at=at), now)
        assert now < moment <= now + timedelta(days=8, hours=2)
        day = moment.astimezone(ZoneInfo(zone)).weekday()
        assert digest == "daily" or (day < 5 if digest == "workdays" else day == 0) or _clock_jumps(zone, moment)


class TestOff:
    def test_one_press_in_the_mail_program_ends_mails_of_the_kind(self, north, browse):
        tell(north)
        mail = Mail.objects.get()
        assert mail.headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
        address = mail.headers["List-Unsubscribe"].strip("<>")
        path = address.split(".test", 1)[1]
        path = path[path.index("/") :]
        stranger = browse("north.test", enforce_csrf_checks=True)
        assert stranger.get(path).status_code == 200
        assert wishes_of(north.tom).pk is None  # a GET shows
        assert stranger.post(path, {"List-Unsubscribe": "One-Click"}).status_code == 200
        assert wishes_of(north.tom).ways == {"outreach.reminder": "app"}
        assert browse("south.test").get(path).status_code == 404

    def test_of_a_digest_ends_the_digest(self, north, browse):
        want(north.tom, ways={"outreach.reminder": "digest", "feedback.reminder": "now"})
        tell(north)
        send_digest(north.tom.pk)
        path = "/notices/off/" + Mail.objects.get().headers["List-Unsubscribe"].rstrip("/>").rsplit("/", 1)[1] + "/"
        assert browse("north.test").post(path).status_code == 200
        ways = wishes_of(north.tom).ways
        assert "digest" not in ways.values()
        assert ways["feedback.reminder"] == "now"

    def test_an_invented_link_opens_nothing(self, north, browse):
        assert browse("north.test").post("/notices/off/none/").status_code == 404


class TestScreens:
    def test_bell_counts_what_is_not_read(self, north, browse):
        tell(north)
        tell(north, text="Otto waits")
        tell(north, user=north.priya)
        page = browse("north.test", north.tom).get("/notices/").content.decode()
        assert "What you were told: 2 not read" in page
        assert "Rita waits" in page

    def test_following_one_reads_it_and_leads_there(self, north, browse):
        notice = tell(north)
        answer = browse("north.test", north.tom).post(f"/notices/{notice.pk}/")
        assert answer["Location"] == "/x/"
        notice.refresh_from_db()
        assert notice.read_at is not None
        assert Event.objects.filter(name="notifications.notices_read").count() == 1

    def test_never_leads_to_another_host(self, north, browse):
        notice = tell(north)
        Notice.objects.filter(pk=notice.pk).update(path="//elsewhere.test/")
        assert browse("north.test", north.tom).post(f"/notices/{notice.pk}/")["Location"] == "/notices/"

    def test_all_read_is_ones_own(self, north, browse):
        tell(north)
        tell(north, user=north.priya)
        browse("north.test", north.tom).post("/notices/read/")
        assert list(Notice.objects.filter(read_at=None).values_list("user__name", flat=True)) == ["Priya Raman"]

    def test_wishes_are_kept(self, north, browse):
        given_ways = {f"way-{kind.code}": "app" for kind in KINDS}
        form = given_ways | {"zone": "Europe/Paris", "has_quiet": "on", "quiet_from": "19:00", "quiet_until": "08:00"}
        form |= {"digest": "weekly", "digest_at": "09:30", "way-outreach.escalation": "now"}
        assert browse("north.test", north.tom).post("/notices/wishes/", form).status_code == 302
        said = NoticeWishes.objects.get()
        assert (said.zone, said.quiet_from, said.digest_at) == ("Europe/Paris", time(19), time(9, 30))
        assert said.ways["outreach.escalation"] == "now"

    def test_quiet_hours_without_an_end_name_the_field(self, north, browse):
        form = {f"way-{kind.code}": "app" for kind in KINDS}
        form |= {"zone": "UTC", "has_quiet": "on", "quiet_from": "19:00", "digest": "daily", "digest_at": "8:00"}
        answer = browse("north.test", north.tom).post("/notices/wishes/", form)
        assert answer.status_code == 422
        assert "Give a time, such as 20:00" in answer.content.decode()

    def test_list_costs_the_same_for_one_and_for_many(self, north, browse):
        def price():
            browser = browse("north.test", north.tom)
            with CaptureQueriesContext(connection) as asked:
                browser.get("/notices/")
            return len(asked)

        tell(north)
        price()
        first = price()
        for _each in range(5):
            tell(north)
        assert price() == first
