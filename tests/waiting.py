"""Waiting for what other processes hold up."""

import time
from collections.abc import Callable


def wait_for_others(is_over: Callable[[], object], seconds: float = 90) -> None:
    """The horizon is the server's: what another process of the tests has open in its database holds it up, too."""
    end = time.monotonic() + seconds
    while not is_over():
        assert time.monotonic() < end, f"the horizon did not pass within {seconds} s"
        time.sleep(0.02)
