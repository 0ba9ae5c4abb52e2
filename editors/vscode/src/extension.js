// newslint in VS Code: starts “newslint lsp” and leaves the rest to the protocol. Nothing is downloaded.
"use strict";

const { commands, workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

const LANGUAGES = [
  "plaintext", "markdown", "mdx", "html", "restructuredtext", "asciidoc", "json", "yaml",
];

let client;

function start() {
  const [command, ...args] = workspace.getConfiguration("newslint").get("command");
  client = new LanguageClient(
    "newslint",
    "newslint",
    { command, args },
    {
      documentSelector: LANGUAGES.flatMap((language) => [
        { scheme: "file", language },
        { scheme: "untitled", language },
      ]),
    },
  );
  return client.start();
}

async function restart() {
  await client?.stop();
  await start();
}

exports.activate = async function activate(context) {
  context.subscriptions.push(
    commands.registerCommand("newslint.restart", restart),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("newslint")) return restart();
    }),
  );
  await start();
};

exports.deactivate = function deactivate() {
  return client?.stop();
};
