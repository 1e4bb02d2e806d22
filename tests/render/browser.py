"""A headless Chromium, spoken to over two pipes with its DevTools protocol: no library, no port, no download."""

from __future__ import annotations

import itertools
import json
import os
import select
import shutil
import subprocess
import time
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_PATIENCE = 60.0


def found() -> str | None:
    """The browser on this machine, None where there is none."""
    return next(filter(None, map(shutil.which, NAMES)), None)


class Browser:
    """One page of one browser, and what it reports."""

    def __init__(self, ends: tuple[int, int]) -> None:
        self._read, self._write = ends
        self._numbers = itertools.count(1)
        self._rest = b""
        self._session: str | None = None
        self.events: list[dict] = []
        target = self.do("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.do("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.do(f"{domain}.enable")

    def do(self, method: str, **params: object) -> dict:
        """Order something and wait for its answer; events on the way are kept."""
        number = next(self._numbers)
        order = {"id": number, "method": method, "params": params}
        if self._session:
            order["sessionId"] = self._session
        os.write(self._write, json.dumps(order).encode() + b"\0")
        while True:
            message = self._next()
            if message.get("id") == number:
                assert "error" not in message, (method, message)
                return message["result"]
            self.events.append(message)

    def run(self, script: str) -> object:
        """Give the value of an expression in the page."""
        done = self.do("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in done, done
        return done["result"].get("value")

    def open(self, path: Path, *, width: int = 1440, height: int = 900, dark: bool = False, script: bool = True):
        """Load a file in a window of this size."""
        self.do("Emulation.setScriptExecutionDisabled", value=not script)
        self.do(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 500
        )
        self.do("Emulation.setTouchEmulationEnabled", enabled=width < 500)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        motion = {"name": "prefers-reduced-motion", "value": "reduce"}
        self.do("Emulation.setEmulatedMedia", features=[scheme, motion])
        self.events.clear()
        self.do("Page.navigate", url=path.as_uri())
        self.until(lambda: self.named("Page.loadEventFired"))
        return self

    def named(self, method: str) -> list[dict]:
        """The events of this name so far."""
        return [event["params"] for event in self.events if event.get("method") == method]

    def until(self, wanted: Callable[[], object]) -> None:
        """Read what the browser says until it is so."""
        while not wanted():
            self.events.append(self._next())

    def place(self, selector: str) -> tuple[float, float]:
        """Bring the first element that fits into view, and say where."""
        return self.run(
            f"(e => {{ e.scrollIntoView({{block: 'center'}}); const r = e.getClientRects()[0];"
            f" return [r.x + Math.min(r.width / 2, 60), r.y + r.height / 2]; }})(document.querySelector({selector!r}))"
        )

    def hover(self, selector: str) -> None:
        """Move the pointer to the first element that fits, in view."""
        place = self.place(selector)
        # From elsewhere: a pointer that stays where it is goes over nothing, though the page moved under it.
        self.point(1, 1)
        self.point(*place)

    def tap(self, selector: str) -> None:
        """Touch the first element that fits, in view, and let go."""
        x, y = self.place(selector)
        self.do("Input.dispatchTouchEvent", type="touchStart", touchPoints=[{"x": x, "y": y}])
        self.do("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])
        # What a browser makes of a tap comes after it.
        self.run("new Promise(done => setTimeout(done, 50))")

    def click(self, x: float, y: float) -> None:
        """Press the left button of the mouse there, and let go."""
        for kind in ("mousePressed", "mouseReleased"):
            self.do("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def point(self, x: float, y: float) -> None:
        """Move the pointer."""
        self.do("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)

    def key(self, name: str, code: int) -> None:
        """Press a key."""
        for kind in ("rawKeyDown", "keyUp"):
            self.do("Input.dispatchKeyEvent", type=kind, key=name, code=name, windowsVirtualKeyCode=code)

    def _next(self) -> dict:
        while b"\0" not in self._rest:
            ready, _, _ = select.select([self._read], [], [], _PATIENCE)
            assert ready, "the browser does not answer"
            read = os.read(self._read, 1 << 16)
            assert read, "the browser has ended"
            self._rest += read
        message, _, self._rest = self._rest.partition(b"\0")
        return json.loads(message)


@contextmanager
def running(profile: Path):
    """Start a browser with a profile of its own; end it after."""
    ours_in, theirs_out = os.pipe()
    theirs_in, ours_out = os.pipe()
    # The browser reads orders from 3 and writes answers to 4.
    script = f'exec "$@" 3<&{theirs_in} 4>&{theirs_out}'
    command = ["bash", "-c", script, "bash", found() or "chromium", *_FLAGS, f"--user-data-dir={profile}"]
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen(command, pass_fds=(theirs_in, theirs_out), **quiet)
    os.close(theirs_in)
    os.close(theirs_out)
    try:
        yield Browser((ours_in, ours_out))
    finally:
        os.close(ours_out)
        deadline = time.monotonic() + 10
        while process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.05)
        if process.poll() is None:
            process.kill()
            process.wait()
        os.close(ours_in)


_FLAGS = (
    "--headless=new",
    "--remote-debugging-pipe",
    "--no-sandbox",  # the pages are ours, and as root there is no sandbox
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-extensions",
    "--disable-background-networking",
    "--hide-scrollbars",
    "--force-color-profile=srgb",
)
