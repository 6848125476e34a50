import type { DiagnosticBag, Ways } from '../diagnostics/bag.js';
import type { Related } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/nearest.js';
import type { Shape, ShapeContext, SkipSums } from '../layers/layer.js';
import { agree, isWhole, relate, showSizes } from '../layers/sizes.js';
import type { ResolvedLayer } from '../language/resolved-spec.js';
import type { SpecEdits } from '../language/spec-edits.js';

interface Contribution {
  readonly name: string;
  readonly layer: ResolvedLayer;
  readonly shape: Shape;
  readonly order: number;
}

interface Collecting {
  readonly name: string;
  readonly layer: ResolvedLayer;
  /** Whether something had been added before. */
  readonly filled: boolean;
  /** The layers around it, outermost first. */
  readonly around: readonly ResolvedLayer[];
  readonly order: number;
}

/** What skips add up by name while a model is walked, and at its end which of the names never met. */
export class SumTable implements SkipSums {
  private readonly added: Contribution[] = [];
  private readonly collected: Collecting[] = [];
  private order = 0;

  /** `around`: the layers that hold the one being walked. */
  constructor(private readonly around: readonly ResolvedLayer[]) {}

  add(name: string, shape: Shape, layer: ResolvedLayer, context: ShapeContext): void {
    const first = this.added.find((other) => other.name === name && isWhole(other.shape));
    this.added.push({ name, layer, shape, order: this.order++ });
    if (!first || !isWhole(shape)) return;
    if (agree(first.shape.positions, shape.positions) && agree(first.shape.channels, shape.channels)) return;
    const sizes = agree(first.shape.positions, shape.positions)
      ? [first.shape.channels, shape.channels]
      : [first.shape.positions ?? first.shape.joined, shape.positions ?? shape.joined];
    const begun = { message: `the first skip to ${name}`, span: first.layer.span };
    context.report(
      'WNC407',
      { name, first: showSizes(first.shape), other: showSizes(shape) },
      { related: distinct([begun, ...relate(...sizes)]), fix: fixOf(first.shape, shape, layer, context.edit) },
    );
  }

  collect(name: string, layer: ResolvedLayer): Shape | undefined {
    const parts = this.added.filter((part) => part.name === name);
    this.collected.push({ name, layer, filled: parts.length > 0, around: [...this.around], order: this.order++ });
    const first = parts.find((part) => isWhole(part.shape)) ?? parts[0];
    return first && { ...first.shape, width: Math.max(...parts.map(({ shape }) => shape.width)) };
  }

  /** Reports names that do not meet. */
  finish(edit: SpecEdits, bag: DiagnosticBag): void {
    const cycles = new Cycles(this.added, this.collected);
    // Sums of which something is said already.
    const told = new Set<string>();
    for (const one of this.collected) {
      const names = cycles.through(one);
      if (names) {
        if (cycles.isNew(names)) this.reportCycle(one, names, bag);
        names.forEach((name) => told.add(name));
      } else if (!one.filled) told.add(this.reportEmpty(one, edit, bag));
    }
    for (const part of this.added) {
      const readers = this.collected.filter(({ name }) => name === part.name);
      if (readers.some(({ order }) => order > part.order) || told.has(part.name)) continue;
      this.reportLost(part, readers.at(-1), edit, bag);
    }
  }

  private reportCycle(one: Collecting, names: readonly string[], bag: DiagnosticBag): void {
    const skips = this.added.filter(({ layer, name }) => names.includes(name) && (names.length > 1 || one.around.includes(layer)));
    bag.report(
      'WNC411',
      spanOfName(one.layer, 'name'),
      { names },
      { related: distinct(skips.map(({ layer, name }) => ({ message: `fills ${name}`, span: layer.span }))).slice(0, 4) },
    );
  }

  /** Returns the name that was probably meant, so that its skips are not called lost as well. */
  private reportEmpty(one: Collecting, edit: SpecEdits, bag: DiagnosticBag): string {
    const { name, layer } = one;
    const span = spanOfName(layer, 'name');
    const later = this.added.find((part) => part.name === name);
    if (later) {
      bag.report(
        'WNC409',
        span,
        { name },
        {
          related: [{ message: 'filled here', span: later.layer.span }],
          fix: edit.move(later.layer, layer.span, 'put that skip before the collect'),
        },
      );
      return name;
    }
    const known = [...new Set(this.added.filter(({ order }) => order < one.order).map((part) => part.name))];
    const near = nearest(name, known) ?? (known.length === 1 ? known[0] : undefined);
    bag.report(
      'WNC408',
      span,
      { name, known },
      {
        fix:
          near === undefined
            ? `\`- skip: {to: ${name}, layers: […]}\` before it`
            : edit.option(layer, 'name', near, `write \`collect: ${near}\``),
      },
    );
    return near ?? name;
  }

  private reportLost({ name, layer }: Contribution, reader: Collecting | undefined, edit: SpecEdits, bag: DiagnosticBag): void {
    const related = reader ? [{ message: 'the last collect of it', span: reader.layer.span }] : [];
    const others = [...new Set(this.collected.map((one) => one.name))].filter((other) => other !== name);
    const near = reader ? undefined : nearest(name, others);
    const fix =
      near === undefined
        ? edit.after(layer, `collect: ${name}`, `\`- collect: ${name}\` after it`)
        : edit.option(layer, 'to', near, `write \`to: ${near}\``);
    bag.report('WNC410', spanOfName(layer, 'to'), { name, before: reader !== undefined }, { related, fix });
  }
}

/** Which sums are made of which: a sum needs those that are collected inside the skips that fill it. */
class Cycles {
  private readonly filledBy = new Map<ResolvedLayer, string>();
  private readonly needs = new Map<string, Set<string>>();
  private readonly known = new Set<string>();

  constructor(added: readonly Contribution[], collected: readonly Collecting[]) {
    for (const { layer, name } of added) this.filledBy.set(layer, name);
    for (const one of collected) {
      for (const name of this.sumsAround(one)) {
        const needed = this.needs.get(name) ?? new Set();
        this.needs.set(name, needed.add(one.name));
      }
    }
  }

  /** The names of a cycle that this collect closes, each needing the next. */
  through(one: Collecting): readonly string[] | undefined {
    for (const name of this.sumsAround(one)) {
      const path = this.path(one.name, name);
      if (path) return [name, ...path.slice(0, -1)];
    }
    return undefined;
  }

  /** Whether nothing has been said yet of any of these names: many cycles may lead through one sum. */
  isNew(names: readonly string[]): boolean {
    if (names.some((name) => this.known.has(name))) return false;
    names.forEach((name) => this.known.add(name));
    return true;
  }

  private sumsAround({ around }: Collecting): readonly string[] {
    return around.flatMap((layer) => this.filledBy.get(layer) ?? []);
  }

  private path(from: string, to: string): readonly string[] | undefined {
    const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
    for (const name of cameFrom.keys()) {
      if (name === to) return trace(cameFrom, to);
      for (const next of this.needs.get(name) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, name);
    }
    return undefined;
  }
}

function trace(cameFrom: ReadonlyMap<string, string | undefined>, end: string): readonly string[] {
  const path = [end];
  for (let name = cameFrom.get(end); name !== undefined; name = cameFrom.get(name)) path.unshift(name);
  return path;
}

function spanOfName(layer: ResolvedLayer, option: string) {
  return layer.optionSpans[option] ?? layer.span;
}

/** Notes without repetition, as the rounds of a repeat would make them. */
function distinct(notes: readonly Related[]): readonly Related[] {
  return notes.filter((note, index) => notes.findIndex((other) => other.span.start.offset === note.span.start.offset) === index);
}

function fixOf(first: Shape, other: Shape, { lists }: ResolvedLayer, edit: SpecEdits): Ways {
  const end = lists[0]?.at(-1);
  if (end === undefined || first.channels === null || !agree(first.positions, other.positions)) return undefined;
  const head = `linear: {channels: ${first.channels.value}}`;
  return edit.after(end, head, `\`- ${head}\` at the end of its layers`);
}
