"""Asks the LanguageTool client of LibreOffice to read a text; run by a Python that has uno.

libreoffice.py ADDRESS PORT TEXT: prints as JSON where it marks the text, and what it suggests.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from importlib import import_module
from typing import Any

SETTINGS = "/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool"
CHECKER = "org.openoffice.lingu.LanguageToolGrammarChecker"
UPDATE = "com.sun.star.configuration.ConfigurationUpdateAccess"


def main() -> None:
    """Start an office, ask it, and end it."""
    address, port, text = sys.argv[1:]
    with tempfile.TemporaryDirectory() as profile:
        door = f"socket,host=127.0.0.1,port={port};urp;"
        user = f"-env:UserInstallation=file://{profile}"
        command = ["soffice", "--headless", "--norestore", user, f"--accept={door}"]
        with subprocess.Popen(command) as office:
            context = connected(door)
            services = context.ServiceManager
            try:
                sys.stdout.write(json.dumps(marked(services, context, address, text)))
            finally:
                made(services, context, "com.sun.star.frame.Desktop").terminate()
                office.wait(30)


def connected(door: str) -> Any:
    """The office, once it answers."""
    uno = import_module("uno")
    here = uno.getComponentContext()
    resolver = made(here.ServiceManager, here, "com.sun.star.bridge.UnoUrlResolver")
    for _ in range(120):
        try:
            return resolver.resolve(f"uno:{door}StarOffice.ComponentContext")
        except Exception:  # what uno raises is known to uno alone
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer")


def marked(services: Any, context: Any, address: str, text: str) -> list[list[object]]:
    """Start, length, comment and suggestions of each error."""
    uno = import_module("uno")
    node = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
    node.Name, node.Value = "nodepath", SETTINGS
    provider = made(services, context, "com.sun.star.configuration.ConfigurationProvider")
    settings = provider.createInstanceWithArguments(UPDATE, (node,))
    for name, value in (("BaseURL", address), ("IsEnabled", True)):
        settings.setPropertyValue(name, value)
    settings.commitChanges()
    language = uno.createUnoStruct("com.sun.star.lang.Locale", "en", "GB", "")
    checker = made(services, context, CHECKER)
    answer = checker.doProofreading("one", text, language, 0, len(text), ())
    return [
        [error.nErrorStart, error.nErrorLength, error.aFullComment, list(error.aSuggestions)]
        for error in answer.aErrors
    ]


def made(services: Any, context: Any, name: str) -> Any:
    """One of the office's services."""
    return services.createInstanceWithContext(name, context)


if __name__ == "__main__":
    main()
