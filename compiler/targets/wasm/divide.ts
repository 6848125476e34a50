import type { ForLoop, Index, Kernel, MatrixProduct, Statement } from '../../schedule/kernel.js';
import { mostOf } from '../../ops/graph.js';
import { overlaps } from '../../schedule/epilogue.js';
import { isWhole, statementsIn } from '../../schedule/walk.js';
import { accessesIn } from './vectors.js';

/** Which loops of a kernel threads share, each taking iterations of its own; of products they share the rows, of attention the queries. */
export type Division = ReadonlySet<ForLoop>;

/** Fewer iterations, rows or queries of an example than this are done by one thread. */
const FEWEST = 8;

/**
 * How threads share a kernel; undefined for one that the first does alone: whose iterations wait for one another, which adds up
 * something over all of them, or which needs memory that all products use. Numbers are computed by the same code whoever does it, so the
 * bits are the same. `isPacked`: the product reads its weight packed.
 */
export function divisionOf({ body }: Kernel, isPacked: (product: MatrixProduct) => boolean): Division | undefined {
  const loops = body.map((statement): ForLoop | 'itself' | undefined => {
    if (statement.kind === 'for') return dividedLoop(statement);
    if (statement.kind === 'product') return isPacked(statement) && mostOf(statement.rows, 1) >= FEWEST ? 'itself' : undefined;
    if (statement.kind !== 'attention' || statement.dy || statement.table) return undefined;
    const { queries, positions } = statement.attributes;
    return (queries ?? positions) >= FEWEST ? 'itself' : undefined;
  });
  if (loops.includes(undefined)) return undefined;
  return new Set(loops.filter((loop) => loop !== undefined && loop !== 'itself'));
}

/** The outermost loop that has some iterations for each example, if they do not need one another. */
function dividedLoop(loop: ForLoop): ForLoop | undefined {
  if (mostOf(loop.extent, 1) >= FEWEST) return areApart(loop) ? loop : undefined;
  const [only, ...others] = loop.body;
  return only?.kind === 'for' && others.length === 0 ? dividedLoop(only) : undefined;
}

/** Whether no iteration reads what another one stores. A result is stored once, scratch memory by each. */
function areApart(loop: ForLoop): boolean {
  const { loads, stores, adds } = accessesIn(loop.body);
  if (adds.length > 0 || statementsIn(loop.body).some(isWhole) || stores.some(({ buffer }) => buffer.scratch)) return false;
  const width = new Map(loopsIn(loop.body).map(({ variable, extent }) => [variable, mostOf(extent, 1)]));
  /** A row of the loop's variable, from the lowest number to the highest. */
  const rowOf = ({ terms, offset }: Index): { readonly stride: number; readonly from: number; readonly to: number } => {
    const stride = terms.find(({ variable }) => variable === loop.variable)?.stride ?? 0;
    const inside = terms.reduce((sum, term) => sum + Math.abs(term.stride) * ((width.get(term.variable) ?? 1) - 1), 0);
    return { stride, from: offset, to: offset + inside };
  };
  return stores.every((store) => {
    const own = rowOf(store.index);
    const again = loads.filter(({ buffer }) => overlaps(buffer, store.buffer));
    return again.every((load) => {
      const row = rowOf(load.index);
      const isSame = load.buffer === store.buffer && own.stride === row.stride && own.stride > 0;
      return isSame && Math.max(own.to, row.to) - Math.min(own.from, row.from) < own.stride;
    });
  });
}

function loopsIn(body: readonly Statement[]): readonly ForLoop[] {
  return statementsIn(body).filter((statement) => statement.kind === 'for');
}

/** The iterations of this thread, of so many: what `$share` answers for it and for the next one. */
export function shareOf(total: string): { readonly from: string; readonly to: string } {
  return {
    from: `(call $share ${total} (global.get $thread))`,
    to: `(call $share ${total} (i32.add (global.get $thread) (i32.const 1)))`,
  };
}

/** How often a thread that waits looks before it sleeps: some 50 microseconds. */
const LOOKS = 30_000;
/** How long it sleeps before it looks again, in nanoseconds. */
const SLEEP = 20_000_000_000n;
/** A thread that has not come after so many sleeps has gone. A process that was stopped and goes on has slept once. */
const SLEEPS = 3;

/**
 * What threads need to share a program: who they are, their shares in fours, and a barrier, where each waits for all others. The number at
 * `cell` counts arrivals, the one after it those who sleep.
 */
export function sharing(cell: number): string {
  const arrived = `(i32.sub (i32.atomic.load (i32.const ${cell})) (global.get $arrivals))`;
  return `
  (global $thread (mut i32) (i32.const 0))
  (global $threads (mut i32) (i32.const 1))
  ;; How many arrivals there have been when all have come to the barrier at hand.
  (global $arrivals (mut i32) (i32.const 0))

  (func (export "asThread") (param $thread i32) (param $threads i32)
    (global.set $thread (local.get $thread))
    (global.set $threads (local.get $threads)))

  ;; Where the iterations of thread number $of begin, of $total.
  (func $share (param $total i32) (param $of i32) (result i32)
    (if (i32.ge_s (local.get $of) (global.get $threads)) (then (return (local.get $total))))
    (i32.and (i32.div_u (i32.mul (local.get $total) (local.get $of)) (global.get $threads)) (i32.const -4)))

  (func $barrier (local $looks i32) (local $seen i32) (local $sleeps i32)
    (if (i32.eq (global.get $threads) (i32.const 1)) (then (return)))
    (global.set $arrivals (i32.add (global.get $arrivals) (global.get $threads)))
    (if (i32.eq (i32.add (i32.atomic.rmw.add (i32.const ${cell}) (i32.const 1)) (i32.const 1)) (global.get $arrivals)) (then
      (if (i32.atomic.load offset=4 (i32.const ${cell})) (then (drop (memory.atomic.notify (i32.const ${cell}) (i32.const -1)))))
      (return)))
    (loop $look
      (if (i32.ge_s ${arrived} (i32.const 0)) (then (return)))
      (br_if $look (i32.lt_s (local.tee $looks (i32.add (local.get $looks) (i32.const 1))) (i32.const ${LOOKS}))))
    (drop (i32.atomic.rmw.add offset=4 (i32.const ${cell}) (i32.const 1)))
    (loop $sleep
      (local.set $seen (i32.atomic.load (i32.const ${cell})))
      (if (i32.lt_s (i32.sub (local.get $seen) (global.get $arrivals)) (i32.const 0)) (then
        (if (i32.eq (memory.atomic.wait32 (i32.const ${cell}) (local.get $seen) (i64.const ${SLEEP})) (i32.const 2)) (then
          (local.set $sleeps (i32.add (local.get $sleeps) (i32.const 1)))
          (if (i32.eq (local.get $sleeps) (i32.const ${SLEEPS})) (then (unreachable)))))
        (br $sleep))))
    (drop (i32.atomic.rmw.sub offset=4 (i32.const ${cell}) (i32.const 1))))`;
}
