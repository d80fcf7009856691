"""How a reader's podcast app hears of a feed: its address, links that open apps, and a code for the phone's camera."""

from dataclasses import dataclass

import segno


@dataclass(frozen=True, slots=True)
class Subscription:
    """A feed that can be subscribed to."""

    title: str
    url: str
    apps: tuple[tuple[str, str], ...]
    """Name of an app and a link that opens it; none of them tells a website of the feed."""
    code: str
    """The address as a QR code: SVG."""


def subscription(title: str, url: str) -> Subscription:
    """To the feed at *url* (http or https)."""
    place = url.partition("://")[2]
    apps = (
        ("Apple Podcasts", f"podcast://{place}"),
        ("AntennaPod", f"antennapod-subscribe://{place}"),  # not its antennapod.org link, which would see the token
        ("Other apps", f"pcast://{place}"),
    )
    code = segno.make(url, error="m", micro=False).svg_inline(border=3, omitsize=True, svgclass="qr", lineclass=None)
    return Subscription(title, url, apps, code)
