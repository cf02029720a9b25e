"""Frames as people may read them: without secrets, and apart from that without what identifies who charges (MNT-2).

Two texts come of each frame: one for who may see tags, and one for everybody who may read the log. Nothing secret is in
either: passwords and keys under whatever name, the values of settings whose name says that they are secret, private
keys, what URLs give away. A frame that is no JSON cannot be looked into: nobody sees it if it could hold a secret.
"""

import json
import re
from typing import Any

import orjson

from echarge.domain.secrets import (
    REMOVED,
    SECRET_NAMES,
    SECRET_PARTS,
    is_secret,
    plain,
    remembered,
    sounds_secret,
    without_url_secrets,
)
from echarge.domain.values import dataclass
from echarge.ocpp.frames import NESTING_MAX, REPLACEMENT

HIDDEN = "(hidden)"
"""In the place of a tag, for who may not see tags."""

TAG_PARTS = ("idtag", "idtoken", "emaid", "customeridentifier", "cardnumber")
TAGGED = re.compile(
    r'"(?:parentidtag|idtag|idtoken|groupidtoken)"\s*:\s*(?:"([^"\\]*)"|\{)|"id(?:tag|token)info"\s*:\s*\{', re.ASCII
)
"""Where tags usually stand: what is left without these names, the tags' own words included, is looked at as ever."""
TAG = re.compile(r'("(?:parentidtag|idtag|idtoken|groupidtoken)"\s*:\s*)"[^"\\]*"', re.ASCII | re.IGNORECASE)
SIGNED_PARTS = ("signedmeterdata", "signeddata", "signedmetervalue")
"""What a meter has signed names the tag as well."""
NAMING = frozenset({"key", "name", "variable", "component", "messageid", "unknownkey"})
"""Where the name of a setting stands; a name that sounds secret is itself no secret."""

PLAIN_NAME = re.compile(r"[A-Za-z0-9_.\-]{1,64}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Shown:
    """A frame as people may read it: everybody who reads the log, and who may see tags as well."""

    text: str
    tagged: str
    secret: bool = False
    """Whether it was about a secret: then the answer to it is as well."""


def is_harmless(lowered: str) -> bool:
    """Say whether nothing in a text of small letters could be meant by the rules: so it is with nearly all frames.

    Written out, because it is asked of every frame and this is five times as quick as a loop.
    """
    return not (
        "idtag" in lowered or "token" in lowered or "pass" in lowered or "key" in lowered or "secret" in lowered
        or "cred" in lowered or "pin" in lowered or "pwd" in lowered or "psk" in lowered or "emaid" in lowered
        or "customer" in lowered or "cardn" in lowered or "signed" in lowered or "ocmf" in lowered
        or "://" in lowered or '"data' in lowered or "\\u" in lowered
    )  # fmt: skip


def shown(frame: str, *, secret: bool = False) -> Shown:
    """Return the frame as people may read it; `secret`: it answers one that was about a secret."""
    lowered = frame.lower() if not secret and frame.isascii() else None
    if lowered is not None and is_harmless(lowered):
        text = storable(frame)
        return Shown(text, text)
    content = parsed(frame)
    if content is None:
        return unreadable(frame)
    # Tags where they usually stand are hidden in the text itself, at a third of what it takes to look through it all.
    is_shallow = frame.count("{") + frame.count("[") <= NESTING_MAX
    if lowered is not None and is_shallow and is_harmless(TAGGED.sub(r"\1", lowered)):
        text = storable(frame)
        return Shown(TAG.sub(rf'\1"{HIDDEN}"', text), text)
    full = Scrubbing(tags=True, secret=secret)
    tagged = full.scrubbed(content)
    public = Scrubbing(tags=False, secret=secret).scrubbed(content)
    return Shown(storable(written(public)), storable(written(tagged)), full.found_secret)


def unreadable(frame: str) -> Shown:
    """Return what is shown of a frame that is no JSON."""
    told = f"(not JSON: {len(frame):,} characters)"
    lowered = frame.casefold()
    if "\\" in frame or "://" in frame or any(part in lowered for part in (*SECRET_PARTS, *SECRET_NAMES, "key")):
        return Shown(told, told, secret=True)
    return Shown(told, storable(frame))


def parsed(text: str) -> Any:
    """Return the JSON of this text, None where it is none; lone surrogates are let pass."""
    try:
        return orjson.loads(text)
    except ValueError:
        pass
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def written(content: Any) -> str:
    """Return the content as JSON."""
    try:
        return orjson.dumps(content).decode()
    except TypeError:  # a surrogate or a number that is too long
        return json.dumps(content, separators=(",", ":"))


def storable(text: str) -> str:
    """Return the text without what no database takes."""
    if "\0" in text:
        text = text.replace("\0", REPLACEMENT)
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


@remembered
def is_hidden(name: str) -> bool:
    """Say whether what stands under this plain name says who charges."""
    return any(part in name for part in (*TAG_PARTS, *SIGNED_PARTS))


@dataclass(slots=True)
class Scrubbing:
    """One pass over one frame; `tags`: they stay."""

    tags: bool
    secret: bool = False
    found_secret: bool = False

    def scrubbed(self, frame: Any) -> Any:
        """Return the frame's content without what must not be shown."""
        # The words of a frame itself are names: its id, its action, the code of an error.
        return self.node(frame, "name", 0, secret=self.secret)

    def node(self, node: Any, name: str, depth: int, *, secret: bool) -> Any:
        """Return one value; `secret`: what it holds under "value" or "data" is the value of something secret."""
        if depth > NESTING_MAX:
            return REMOVED
        if isinstance(node, str):
            return self.string(node, name, depth)
        if isinstance(node, list):
            return [self.node(part, name, depth + 1, secret=secret) for part in node]
        if not isinstance(node, dict):
            return node if self.tags or not is_hidden(name) else HIDDEN
        names = {plain(key): value for key, value in node.items()}
        if names_secret(names):
            secret = True
            self.found_secret |= "messageid" in names  # a maker's own message, whose answer does not repeat its name
        parent = "signeddata" if plain(names.get("format")) == "signeddata" else name
        return {
            self.string(key, "name", depth): self.field(value, plain(key), parent, depth, secret=secret)
            for key, value in node.items()
        }

    def field(self, value: Any, name: str, parent: str, depth: int, *, secret: bool) -> Any:
        """Return the value of a field of an object that itself stands under the name `parent`."""
        if not self.tags and parent == "signeddata" and name == "value":
            return HIDDEN
        is_value = secret and ("value" in name or name == "data")
        if is_secret(name) or is_value or (name == "key" and "vpn" in parent):
            if is_value and isinstance(value, dict | list):
                return emptied(value, depth)
            self.found_secret = True
            return value if value is None or isinstance(value, bool) else REMOVED
        return self.node(value, name, depth + 1, secret=secret)

    def string(self, text: str, name: str, depth: int) -> str:
        """Return a text without what must not be shown."""
        if not self.tags and (is_hidden(name) or "ocmf|" in text.casefold()):
            return HIDDEN
        if name in NAMING and PLAIN_NAME.fullmatch(text):
            return text
        if text.lstrip()[:1] in {"{", "["} and (inner := parsed(text)) is not None:
            return written(self.node(inner, name, depth + 1, secret=False))
        if sounds_secret(text):
            self.found_secret = True
            return REMOVED
        if name == "data" and not self.tags:
            return HIDDEN  # a maker's own words: nobody knows what they say
        return without_url_secrets(text)


def names_secret(fields: dict[str, Any]) -> bool:
    """Say whether an object, given by its plain names, tells of a setting whose name says that it is secret."""
    return any(name in NAMING and is_secret_name(value) for name, value in fields.items())


def is_secret_name(value: Any) -> bool:
    """Say whether a name, or an object that has a name, sounds secret."""
    if isinstance(value, dict):
        return any(plain(key) == "name" and is_secret(plain(each)) for key, each in value.items())
    return is_secret(plain(value))


def emptied(node: Any, depth: int) -> Any:
    """Return lists and objects as they are, with nothing in them but their names."""
    if depth > NESTING_MAX:
        return REMOVED
    if isinstance(node, dict):
        return {key: emptied(value, depth + 1) for key, value in node.items()}
    if isinstance(node, list):
        return [emptied(part, depth + 1) for part in node]
    return REMOVED
