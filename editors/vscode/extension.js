"use strict";

const { workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

/** Starts `tregua lsp` when the first .pact file is opened. */
async function activate() {
  const command = workspace.getConfiguration("tregua").get("command") || "tregua";
  client = new LanguageClient(
    "tregua",
    "Tregua",
    { command, args: ["lsp"] },
    { documentSelector: [{ scheme: "file", language: "pact" }, { scheme: "untitled", language: "pact" }] },
  );
  await client.start();
}

/** Ends it with the editor. */
function deactivate() {
  return client ? client.stop() : undefined;
}

module.exports = { activate, deactivate };
