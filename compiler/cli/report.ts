import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { renderText, summarise, type Sources } from '../diagnostics/render.js';
import { visible } from '../diagnostics/words.js';
import type { Terminal } from './command.js';

/** What a compile or a check found of one file. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: Sources;
  /** How many more there were than are kept. */
  readonly dropped: number;
}

/** Findings as text on standard error, with their count. */
export function reportFindings(file: string, found: Findings, terminal: Terminal): void {
  if (found.diagnostics.length === 0) return;
  terminal.err(`${renderText(found.diagnostics, found.sources, { color: terminal.color })}\n`);
  terminal.err(`${visible(file)}: ${summarise(found.diagnostics, found.dropped)}\n`);
  terminal.err(`wnc explain ${found.diagnostics[0]!.code} says more\n`);
}
