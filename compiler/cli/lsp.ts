import { exitStatus, type Invocation } from './command.js';
import { serve } from './lsp/server.js';

/** `wnc lsp --stdio`: the language server, which speaks with an editor over standard input and output. */
export async function run({ flags, terminal }: Invocation): Promise<number> {
  if (flags['stdio'] !== true) {
    terminal.err('error: wnc lsp is started by an editor, which speaks with it over standard input and output: --stdio is needed\n');
    return exitStatus.usage;
  }
  // A fault of ours in one answer is no reason to leave the editor without the others.
  process.on('uncaughtException', (error) => terminal.err(`internal error: ${error.stack ?? error.message}\n`));
  process.on('unhandledRejection', (error) => terminal.err(`internal error: ${error instanceof Error ? error.stack : String(error)}\n`));
  process.exit(await serve(process.stdin, process.stdout));
}
