import { scalarOps } from '../../ops/registry.js';
import { neededFor, type Named, type Result } from '../definition.js';
import type { Expression } from '../kernel.js';
import type { ScalarFunction } from '../scalar.js';
import type { CellBody } from './cells.js';

/**
 * A cell's body as several, each to go over all channels before the next begins:
 *
 *   r = σ(…), z = σ(…), n = tanh(… r …), h = … z … n   →   r = σ(…);   z = σ(…);   n = tanh(… r …), h = … z … n
 *
 * so that no function that takes long waits for another, and few stand in one pass. A processor looks some hundred instructions ahead: of
 * short passes it has several channels in hand at a time. What an earlier pass has stored is read back, and what takes little computed again;
 * a body of which something else would have to be stays whole.
 */
export function inPasses(body: CellBody): readonly CellBody[] {
  const passOf = passesOf(body.where);
  const passes = new Map<number, Result[]>();
  for (const result of body.results) {
    const pass = Math.max(1, passOf(result.value));
    passes.set(pass, [...(passes.get(pass) ?? []), result]);
  }
  const bodies: CellBody[] = [];
  const stored: Result[] = [];
  for (const [pass, results] of [...passes].sort(([a], [b]) => a - b)) {
    const values = results.map(({ value }) => value);
    const where = neededFor(
      body.where.map((named) => readBack(named, stored)),
      values,
    );
    if (where.some(({ name, value }) => value.kind !== 'load' && isEarlier(passOf({ kind: 'variable', name }), pass))) return [body];
    bodies.push({ where, results });
    stored.push(...results);
  }
  return bodies;
}

/** 0: it is in no pass of its own, since nothing in it takes long. */
function isEarlier(own: number, pass: number): boolean {
  return own > 0 && own < pass;
}

/** The pass, from 1 on, in which an expression can be computed: each name that a long function stands for has one of its own. */
function passesOf(where: readonly Named[]): (value: Expression) => number {
  const known = new Map<string, number>();
  let last = 0;
  const passOf = (value: Expression): number => {
    if (value.kind === 'variable') return known.get(value.name) ?? 0;
    if (value.kind !== 'call') return 0;
    return Math.max(0, ...value.arguments.map(passOf)) + (takesLong(value.function) ? 1 : 0);
  };
  for (const { name, value } of where) {
    const isLong = value.kind === 'reduction' || (value.kind === 'call' && takesLong(value.function));
    known.set(name, isLong ? ++last : passOf(value));
  }
  return passOf;
}

/** The name for what it stands for, or for where that has been stored. */
function readBack(named: Named, stored: readonly Result[]): Named {
  const result = stored.find(({ value }) => value.kind === 'variable' && value.name === named.name);
  return result ? { ...named, value: { kind: 'load', buffer: result.buffer, index: result.index } } : named;
}

function takesLong(name: ScalarFunction): boolean {
  return name in scalarOps && scalarOps[name as keyof typeof scalarOps].expensive === true;
}
