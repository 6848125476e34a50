import { run } from '../lsp.js';

/** The language server by itself, as the VS Code extension has it beside it. */
await run({
  arguments: [],
  flags: { stdio: true },
  terminal: { out: (text) => void process.stdout.write(text), err: (text) => void process.stderr.write(text), color: false },
});
