"""Calling other people's servers: which addresses are refused, however they are written, and what is bounded."""

import ipaddress
import socket
import threading
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.core import outbound
from apps.core.addresses import AddressRefused, is_public, resolved, target_of
from apps.core.gate import Leave
from apps.core.outbound import NotReached, call
from tests.core.receivers import receiver

ANYBODY = Leave(frozenset())
REFUSED = [
    "http://127.0.0.1/",
    "http://127.0.0.1:80/x",
    "http://127.1/",
    "http://127.0.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0x7f.0.0.1/",
    "http://0177.0.0.1/",
    "http://017700000001/",
    "http://0x7f.1/",
    "http://127.0.0.1./",
    "http://0/",
    "http://0.0.0.0/",
    "http://00000.0.0.0/",
    "http://127.255.255.254/",
    "http://localhost/",
    "http://LOCALHOST/",
    "http://localhost./",
    "http://a.localhost/",
    "http://localhost.localdomain/",
    "http://10.0.0.1/",
    "http://10.1/",
    "http://167772161/",
    "http://172.16.0.1/",
    "http://172.31.255.255/",
    "http://192.168.0.1/",
    "http://0300.0250.0.1/",
    "http://3232235521/",
    "http://169.254.169.254/",
    "http://2852039166/",
    "http://0xa9fea9fe/",
    "http://169.254.43518/",
    "http://0251.0376.0251.0376/",
    "http://100.64.0.1/",
    "http://100.100.100.200/",
    "http://168.63.129.16/",
    "http://192.0.0.192/",
    "http://198.18.0.1/",
    "http://224.0.0.1/",
    "http://255.255.255.255/",
    "http://240.0.0.1/",
    "http://192.0.2.1/",
    "http://203.0.113.9/",
    "http://192.88.99.1/",
    "http://[::1]/",
    "http://[0:0:0:0:0:0:0:1]/",
    "http://[::]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[::127.0.0.1]/",
    "http://[::ffff:a9fe:a9fe]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[64:ff9b::169.254.169.254]/",
    "http://[64:ff9b:1::1]/",
    "http://[2002:7f00:1::]/",
    "http://[2002:a9fe:a9fe::1]/",
    "http://[fe80::1]/",
    "http://[fe80::1%25eth0]/",
    "http://[fec0::1]/",
    "http://[fc00::1]/",
    "http://[fd00:ec2::254]/",
    "http://[ff02::1]/",
    "http://[2001:db8::1]/",
    "http://[2001::1]/",
    "http://[2001:470:1:1:0:5efe:127.0.0.1]/",
    "http://[::ffff:0:127.0.0.1]/",
    "http://[100::1]/",
    "http://１２７.０.０.１/",
    "http://127。0。0。1/",
    "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/",
    "http://①②⑦.⓪.⓪.①/",
    "http://metadata.google.internal/",
    "http://db.local/",
    "http://router.lan/",
    "http://intranet/",
    "http://printer/",
    "http://1.0.0.127.in-addr.arpa/",
    "http://x.test/",
    "http://hidden.onion/",
    "http://user@example.com/",
    "http://example.com@127.0.0.1/",
    "http://u:p@example.com/",
    "ftp://example.com/",
    "file:///etc/passwd",
    "gopher://example.com/",
    "http:///path",
    "http://",
    "https://example.com:0/",
    "https://example.com:99999/",
    "https://exa\\mple.com/",
    "//example.com/",
    "https://-bad-.com/",
    "https://a..com/",
    "https://example.com:x/",
    "javascript:alert(1)",
]

GOOD = ("https://example.com/", "https://example.com:8443/a?b=c", "http://8.8.8.8/", "https://bücher.example/ä",
        "https://[2606:4700:4700::1111]/", "https://EXAMPLE.com./x", "https://a_b.example.com/")  # fmt: skip


class TestLooks:
    def test_there_are_more_than_sixty_forms(self):
        assert len(set(REFUSED)) > 60

    @pytest.mark.parametrize("url", REFUSED)
    def test_what_leads_inside_is_refused_however_it_is_written(self, url):
        with pytest.raises(AddressRefused):
            target_of(url)

    @pytest.mark.parametrize("url", ["http://127.0.0.1/\nHost: x", "http://a.example/ b", "", "x" * 3000])
    def test_what_is_no_address_is_refused(self, url):
        with pytest.raises(AddressRefused):
            target_of(url)

    @pytest.mark.parametrize("url", GOOD)
    def test_public_ones_are_taken(self, url):
        assert target_of(url).host

    def test_servers_take_https_only(self, settings):
        settings.MODE = "server"
        with pytest.raises(AddressRefused):
            target_of("http://example.com/")

    @given(st.ip_addresses(v=4), st.sampled_from(["{}", "{:d}", "{:#x}", "{:#o}"]))
    def test_every_spelling_of_a_number_means_what_connecting_means(self, address, form):
        written = form.format(address) if form == "{}" else form.format(int(address)).replace("0o", "0")
        meant = ipaddress.ip_address(socket.inet_ntoa(socket.inet_aton(written)))
        try:
            target = target_of(f"http://{written}/")
        except AddressRefused:
            assert not is_public(meant)
        else:
            assert (target.host, is_public(meant)) == (str(meant), True)

    @given(st.ip_addresses(v=4), st.sampled_from(["::ffff:{}", "64:ff9b::{}", "2002:{:x}:{:x}::", "2600::5efe:{}"]))
    def test_an_inner_address_packed_into_an_outer_one_stays_inner(self, inner, form):
        halves = divmod(int(inner), 1 << 16)
        packed = ipaddress.ip_address(form.format(*halves) if "x}" in form else form.format(inner))
        if not is_public(inner):
            assert not is_public(packed)

    @given(st.ip_addresses())
    def test_nothing_that_the_library_calls_private_is_public(self, address):
        if address.is_private or address.is_loopback or address.is_link_local or address.is_multicast:
            assert not is_public(address)

    @given(st.text(max_size=60))
    def test_no_text_is_a_crash(self, text):
        for url in (text, f"http://{text}/", f"https://[{text}]/"):
            try:
                target_of(url)
            except AddressRefused:
                continue


class TestNames:
    def test_one_inner_address_among_many_is_enough_to_refuse(self):
        with pytest.raises(AddressRefused):
            resolved(target_of("https://example.com/"), lambda _host, _port: ["93.184.216.34", "10.0.0.7"])

    def test_a_name_that_leads_inside_when_it_is_called_is_refused_then(self, monkeypatch):
        monkeypatch.setattr(outbound, "look_up", lambda _host, _port: ["127.0.0.1"])
        with pytest.raises(AddressRefused):
            call(leave=ANYBODY, method="GET", url="http://example.com/", headers={})

    def test_a_name_whose_answer_changes_in_between_is_still_connected_where_it_was_looked_at(self, monkeypatch):
        asked: list[str] = []
        connected: list[Any] = []

        def rebinding(_host, _port):
            asked.append("once more")
            return ["93.184.216.34"] if len(asked) == 1 else ["127.0.0.1"]

        def refuse(address, *_rest, **_more):
            connected.append(address)
            raise ConnectionRefusedError

        monkeypatch.setattr(outbound, "look_up", rebinding)
        monkeypatch.setattr(outbound.socket, "create_connection", refuse)
        with pytest.raises(NotReached):
            call(leave=ANYBODY, method="GET", url="http://example.com/", headers={})
        assert (connected, len(asked)) == ([("93.184.216.34", 80)], 1)

    def test_the_other_end_is_looked_at_once_more(self, monkeypatch):
        monkeypatch.setattr(outbound, "look_up", lambda _host, _port: ["93.184.216.34"])
        with receiver(lambda _call: (200, {}, b"")) as server:
            real = socket.create_connection
            monkeypatch.setattr(
                outbound.socket, "create_connection", lambda _a, timeout=None: real(("127.0.0.1", server.port), timeout)
            )
            with pytest.raises(AddressRefused):
                call(leave=ANYBODY, method="GET", url="http://example.com/", headers={})
            assert server.calls == []

    def test_an_allowance_is_nothing_on_a_server(self, settings):
        settings.OUTBOUND_ALLOWED, settings.MODE = {"127.0.0.1:443"}, "server"
        with pytest.raises(AddressRefused):
            target_of("https://127.0.0.1/")


class TestBounds:
    def test_a_redirect_is_an_answer_and_nothing_more(self, settings):
        with receiver(lambda _call: (307, {"Location": "/elsewhere"}, b"")) as server:
            settings.OUTBOUND_ALLOWED = {server.place}
            assert call(leave=ANYBODY, method="POST", url=server.url, headers={}, body=b"x").status == 307
            assert len(server.calls) == 1

    def test_a_body_is_read_to_its_bound(self, settings):
        with receiver(lambda _call: (200, {}, b"x" * 100_000)) as server:
            settings.OUTBOUND_ALLOWED = {server.place}
            answer = call(leave=ANYBODY, method="GET", url=server.url, headers={}, largest=1000)
            assert (len(answer.body), answer.is_cut) == (1000, True)

    def test_one_that_drips_is_broken_off(self, settings):
        listener = socket.create_server(("127.0.0.1", 0))
        settings.OUTBOUND_ALLOWED = {f"127.0.0.1:{listener.getsockname()[1]}"}

        def drip() -> None:
            line, _ = listener.accept()
            with line:
                try:
                    for letter in b"HTTP/1.1 200 OK\r\nX-Slow: " + b"a" * 1000:
                        line.sendall(bytes([letter]))
                        time.sleep(0.05)
                except OSError:
                    return

        thread = threading.Thread(target=drip)
        thread.start()
        began = time.monotonic()
        with pytest.raises(NotReached, match="in time"):
            call(
                leave=ANYBODY,
                method="GET",
                url=f"http://127.0.0.1:{listener.getsockname()[1]}/",
                headers={},
                seconds=0.5,
            )
        assert time.monotonic() - began < 3
        thread.join()
        listener.close()

    def test_nobody_there_is_told_so(self, settings):
        settings.OUTBOUND_ALLOWED = {"127.0.0.1:9"}
        with pytest.raises(NotReached, match="nobody listens"):
            call(leave=ANYBODY, method="GET", url="http://127.0.0.1:9/", headers={})
