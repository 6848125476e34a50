import { catalogue, messageOf, type Code, type Parameters } from './catalogue.js';
import type { Diagnostic, Fix, Related, Span } from './diagnostic.js';
import { advice, tidy } from './fix.js';
import { shorten, visible } from './words.js';

/** The most findings that are kept: nobody reads more. Of others only the number is known. */
export const MAX_DIAGNOSTICS = 200;

/** Lists of everything known are the longest that a message should be. */
const LONGEST_MESSAGE = 600;

export interface Details {
  readonly related?: readonly Related[];
  /** What to do about it, best first; words alone where doing it takes a decision. */
  readonly fix?: Ways;
}

export type Ways = string | Fix | readonly (string | Fix)[] | undefined;

/** A finding as its reporter has it. */
export type Finding = Omit<Diagnostic, 'fixes'> & { readonly fix?: Ways };

/**
 * Gathers what is wrong. One code speaks once at one place: a layer inside `repeat` is read once for each round,
 * and the first round's finding stands for all.
 */
export class DiagnosticBag {
  private readonly found = new Map<string, Diagnostic>();
  private dropped = 0;
  private errors = 0;

  report<C extends Code>(code: C, span: Span, parameters: Parameters<C>, details: Details = {}): void {
    this.add({
      code,
      severity: catalogue[code].severity,
      message: messageOf(code, parameters),
      span,
      related: details.related ?? [],
      ...(details.fix !== undefined && { fix: details.fix }),
    });
  }

  /** For findings with a code of the runtime's own. */
  add({ fix, ...finding }: Finding): void {
    const { code, span, severity, message, related } = finding;
    const key = `${code} ${span.start.offset} ${span.end.offset} ${span.file}`;
    if (this.found.has(key)) return;
    if (severity === 'error') this.errors += 1;
    if (this.found.size >= MAX_DIAGNOSTICS) this.dropped += 1;
    else {
      // Messages quote the user's text, which must not reach a terminal as commands.
      const shown = related.map((other) => ({ ...other, message: visible(other.message) }));
      this.found.set(key, {
        ...finding,
        message: shorten(visible(message), LONGEST_MESSAGE),
        related: shown,
        fixes: waysOf(fix).map((way) => ({ ...way, words: visible(way.words), edits: tidy(way.edits) })),
      });
    }
  }

  /** Puts others in the place of the fixes of each finding. */
  replaceFixes(chosen: ReadonlyMap<Diagnostic, readonly Fix[]>): void {
    for (const [key, diagnostic] of this.found) {
      const fixes = chosen.get(diagnostic);
      if (fixes !== undefined) this.found.set(key, { ...diagnostic, fixes });
    }
  }

  get hasErrors(): boolean {
    return this.errors > 0;
  }

  get errorCount(): number {
    return this.errors;
  }

  /** What is reported from here on is only counted. */
  get isFull(): boolean {
    return this.found.size >= MAX_DIAGNOSTICS;
  }

  /** How many more there were than are kept. */
  get droppedCount(): number {
    return this.dropped;
  }

  /** In the order of the file; errors first where two share a place. */
  sorted(): readonly Diagnostic[] {
    return [...this.found.values()].sort(byPlace);
  }
}

/** Ways as a list of fixes. */
export function waysOf(ways: Ways): readonly Fix[] {
  const all = ways === undefined ? [] : typeof ways === 'string' || 'words' in ways ? [ways] : ways;
  return all.map((way) => (typeof way === 'string' ? advice(way) : way));
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.span.file !== b.span.file) return a.span.file < b.span.file ? -1 : 1;
  if (a.span.start.offset !== b.span.start.offset) return a.span.start.offset - b.span.start.offset;
  if (a.severity !== b.severity) return a.severity === 'error' ? -1 : 1;
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}
