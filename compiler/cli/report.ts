import { DiagnosticBag } from '../diagnostics/bag.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { renderText, summarise, type Sources } from '../diagnostics/render.js';
import { SourceText } from '../diagnostics/source-text.js';
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
  const [first] = found.diagnostics;
  if (first === undefined) return;
  terminal.err(`${renderText(found.diagnostics, found.sources, { color: terminal.color })}\n`);
  terminal.err(`${visible(file)}: ${summarise(found.diagnostics, found.dropped)}\n`);
  terminal.err(`wnc explain ${first.code} says more\n`);
}

/** A finding about a file that there is nothing of to show. */
export function unreadable(file: string, problem: string, fix: string | undefined): Findings {
  const bag = new DiagnosticBag();
  bag.report('WNC101', new SourceText(file, '').span(0, 0), { file, reason: problem }, { fix });
  return { diagnostics: bag.sorted(), sources: new Map(), dropped: 0 };
}
