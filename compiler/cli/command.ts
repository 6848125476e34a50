import type { FlagDeclaration } from '../../runtime/node/terminal/train-flags.js';

/** What a command is: its words for commander, and a file that is loaded only when it runs. */

export interface Argument {
  /** `<file>`, `[file]`, `<files...>`, as commander has it. */
  readonly syntax: string;
  readonly description: string;
}

export interface Flag extends FlagDeclaration {
  /** The command cannot run without it. */
  readonly required?: boolean;
}

/** What was typed: positional arguments (a list where the syntax says `...`) and flags in camelCase, judged, their numbers read. */
export interface Invocation {
  readonly arguments: readonly (string | readonly string[] | undefined)[];
  readonly flags: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;
  readonly terminal: Terminal;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly arguments: readonly Argument[];
  readonly flags: readonly Flag[];
  load(): Promise<CommandModule>;
}

export interface CommandModule {
  /** Gives the exit status back. */
  run(invocation: Invocation): Promise<number>;
}

/** Where a command speaks: results to standard output, progress and diagnostics to standard error. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether standard error takes colours. */
  readonly color: boolean;
}

export const exitStatus = { fine: 0, wrong: 1, usage: 2, internal: 70 } as const;
