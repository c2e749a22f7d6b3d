"""The product in the mode that servers run it in, on a real web server."""

import subprocess
import sys
import urllib.error
import urllib.request

import pytest

from tests import harness
from tests.servers.conftest import House, free_port, wait_until


@pytest.fixture
def served(durable, tmp_path):
    """A web process in server mode; `ask(path, host)` goes to it as a proxy would."""
    house, port = House(database=durable, broker="filesystem://", folder=tmp_path), free_port()
    house.env |= {
        "GOODWORD_MODE": "server",
        "SECRET_KEY": "a" * 50,
        "ALLOWED_HOSTS": "*",
        "GOODWORD_STATIC": str(tmp_path / "collected"),
        "EMAIL_HOST": "127.0.0.1",
    }
    manage = [sys.executable, "-W", "ignore", "manage.py"]
    collect = [*manage, "collectstatic", "--noinput", "--verbosity", "0", "--ignore", "wagtail*"]
    subprocess.run(collect, cwd=harness.CHECKOUT, env=house.env, check=True, capture_output=True)
    web = [sys.executable, "-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1", "--port", str(port)]
    with (tmp_path / "web.log").open("wb") as log:
        command = [*web, "--workers", "1", "--no-ws", "config.wsgi:application"]
        house.running.append(
            subprocess.Popen(
                command, cwd=harness.CHECKOUT, env=house.env, stdout=log, stderr=log, start_new_session=True
            )
        )

    def ask(path, host="north.test"):
        headers = {"Host": host, "X-Forwarded-Proto": "https"}
        request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", headers=headers)
        try:
            return urllib.request.urlopen(request, timeout=10)
        except urllib.error.HTTPError as answer:
            return answer

    def answers():
        try:
            return ask("/healthz").status == 200
        except OSError:
            return False

    wait_until(answers, seconds=60, what="the web server to answer")
    yield ask
    house.stop()


@pytest.mark.durable
@pytest.mark.timeout(240)
class TestServerMode:
    def test_serves_signs_in_over_tls_only_and_has_no_mailbox(self, served):
        assert served("/readyz").read() == b"ready\n"
        page = served("/sign-in/")
        assert page.status == 200
        assert "max-age=31536000" in page.headers["Strict-Transport-Security"]
        cookies = page.headers.get_all("Set-Cookie")
        assert all(cookie.startswith("__Host-") and "Secure" in cookie for cookie in cookies)
        assert served("/mailbox/").status in {302, 404}
        assert served("/styleguide/").status == 404
        words = page.read().decode()
        sheet = words.split('rel="stylesheet" href="')[1].split('"')[0]
        assert "immutable" in served(sheet).headers["Cache-Control"]
