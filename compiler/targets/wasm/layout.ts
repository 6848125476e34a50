import type { SimdDefinition } from '../../../runtime/contract.js';
import type { CompiledModel } from '../../schedule/compiled-model.js';
import { mostOf } from '../../ops/graph.js';
import { align } from '../../ops/tensor-layout.js';
import type { Buffer, Program } from '../../schedule/kernel.js';
import type { ArrayName } from '../../schedule/plan.js';
import { statementsIn } from '../../schedule/walk.js';
import { attentionNumbers } from './attention.js';
import { positionNumbers } from './position-table.js';
import { CACHE_LINE, PANEL_WIDTH } from './wat.js';
import { numbersOf, weightsOf, type WeightPanels } from './weight-panels.js';

/** A generated function of the model. */
export type ProgramName = 'training' | 'evaluation' | 'evaluationLoss' | 'sliding' | 'oneStep' | 'lastTables' | 'last';

/** One array of a program in the module's memory: its address in bytes, and how many numbers it holds. */
export interface ArrayLocation {
  readonly byte: number;
  readonly length: number;
}

export interface MemoryLayout {
  readonly parameters: ArrayLocation;
  readonly statistics: ArrayLocation;
  readonly tables: NonNullable<SimdDefinition['tables']>;
  /** Each program's own arrays. */
  readonly programs: ReadonlyMap<ProgramName, ReadonlyMap<ArrayName, ArrayLocation>>;
  /** Addresses of the buffers in which matrix products pack their factors: four rows, and all columns padded to a multiple of eight. */
  readonly rowPanel: number;
  readonly columnPanels: number;
  /** Where `last` has the weights that it multiplies by, packed. */
  readonly weightPanels: WeightPanels;
  /** The address of numbers that laying out positions takes. */
  readonly positions: number;
  /** The address of attention's scratch memory, for one word and four heads, and the bytes of each thread's. */
  readonly attention: number;
  readonly attentionOfThread: number;
  /** The address of the barrier at which threads meet; undefined where there are none. */
  readonly barrier: number | undefined;
  /** The address of the hash table for the largest search for distinct rows; undefined where there is none. */
  readonly hashTable: number | undefined;
  /** Pages of 64 KiB. */
  readonly pages: number;
}

interface SharedTables {
  readonly at: ArrayLocation;
  /** One of those that have them. */
  readonly program: Program;
}

/** Numbers that a barrier of threads takes. */
const BARRIER = 2;

/**
 * One memory for the whole model: the library's constants, parameters and statistics once, then each program's arrays. So many `threads`
 * share the program `last`.
 */
export function layOutMemory(
  model: Pick<CompiledModel, 'spec' | 'parameters' | 'statistics' | 'oneStep' | 'last'>,
  programs: ReadonlyMap<ProgramName, Program>,
  constantNumbers: number,
  threads = 1,
): MemoryLayout {
  let end = 0;
  const allocate = (length: number): ArrayLocation => {
    const byte = end;
    // Every array begins with a line. A product's last vectors may reach past an array's end, into the next one's beginning.
    end = Math.ceil((byte + 4 * length) / CACHE_LINE) * CACHE_LINE;
    return { byte, length };
  };
  /** Where no other number shares a cache line with it. */
  const allocateApart = (length: number): number => {
    end = Math.ceil(end / CACHE_LINE) * CACHE_LINE + CACHE_LINE;
    return allocate(length + CACHE_LINE / 4).byte;
  };
  allocate(constantNumbers);
  const panels = [...programs.values()].map(panelSizes);
  const rowPanel = allocate(Math.max(0, ...panels.map(({ rows }) => rows))).byte;
  const columnPanels = allocate(Math.max(0, ...panels.map(({ columns }) => columns))).byte;
  const scratch = [...programs.values()].flatMap(({ kernels }) =>
    kernels.flatMap(({ body }) => body.flatMap((statement) => (statement.kind === 'attention' ? [attentionNumbers(statement)] : []))),
  );
  const numbersOfThread = Math.max(0, ...scratch);
  const attention = allocate(threads * numbersOfThread).byte;
  const barrier = threads > 1 ? allocateApart(BARRIER) : undefined;
  const orders = [...programs.values()].flatMap(({ kernels, batch }) =>
    kernels.flatMap(({ body }) => body.flatMap((statement) => (statement.kind === 'positions' ? [positionNumbers(statement, batch)] : []))),
  );
  const positions = allocate(Math.max(0, ...orders)).byte;
  const hashed = Math.max(0, ...[...programs.values()].map(hashTableSize));
  const hashTable = hashed ? allocate(hashed).byte : undefined;
  const parameters = allocate(model.parameters.length);
  const statistics = allocate(model.statistics.length);
  const tables = new Map<string, SharedTables>();
  const arrays = new Map<ProgramName, ReadonlyMap<ArrayName, ArrayLocation>>();
  for (const [name, program] of programs) {
    const own = new Map<ArrayName, ArrayLocation>([
      ['parameters', parameters],
      ['statistics', statistics],
    ]);
    // Programs with the same tables share them.
    const key = JSON.stringify(program.tables);
    const shared = tables.get(key) ?? { at: allocate(program.tables.reduce((sum, { slot }) => sum + align(slot.length), 0)), program };
    tables.set(key, shared);
    own.set('tables', shared.at);
    if (name === 'training') {
      own.set('optimizer', allocate(program.optimizerStates.length * model.parameters.length));
      own.set('scalars', allocate(program.scalars.length));
      own.set('gradients', allocate(model.parameters.length));
      const taught = program.buffers.find(({ slot }) => slot.array === 'teacher');
      if (taught) own.set('teacher', allocate(taught.slot.length));
    }
    if (name === 'oneStep') own.set('states', allocate(model.oneStep!.states.length));
    if (name === 'lastTables') own.set('states', allocate(model.last?.tables?.states.length ?? 0));
    // What the one has filled the other looks up.
    const filled = arrays.get('lastTables')?.get('states');
    if (name === 'last' && filled) own.set('states', filled);
    own.set('workspace', allocate(program.workspace));
    const evaluation = arrays.get('evaluation');
    for (const role of ['tokens', 'targets', 'places', 'rows'] as const) {
      const buffer = program.buffers.find(({ slot }) => slot.array === role);
      const given = name === 'evaluationLoss' ? evaluation?.get(role) : undefined;
      // The runtime fills these whether or not the model asks for them.
      const isFilled = (name === 'oneStep' && role === 'places') || ((name === 'last' || name === 'lastTables') && role === 'tokens');
      const filled = isFilled ? program.batch * (role === 'tokens' ? model.spec.data.context : 1) : 0;
      own.set(role, given ?? allocate(buffer?.slot.length ?? filled));
    }
    arrays.set(name, own);
  }
  const last = programs.get('last');
  const weights = last ? weightsOf(last) : new Map<string, never>();
  const weightPanels = new Map([...weights].map(([key, weight]) => [key, { weight, byte: allocate(numbersOf(weight)).byte }]));
  const located = [...tables.values()].flatMap(({ at, program }) =>
    program.tables.map(({ formula, slot }) => ({ byte: at.byte + 4 * slot.offset, formula })),
  );
  return {
    parameters,
    statistics,
    tables: located,
    programs: arrays,
    rowPanel,
    columnPanels,
    weightPanels,
    positions,
    attention,
    attentionOfThread: 4 * numbersOfThread,
    barrier,
    hashTable,
    pages: Math.ceil((end + 64) / 65536),
  };
}

/** The byte of a buffer's first number. */
export function byteOf(buffer: Buffer, arrays: ReadonlyMap<ArrayName, ArrayLocation>): number {
  return arrays.get(buffer.slot.array)!.byte + 4 * buffer.slot.offset;
}

/**
 * How many numbers a program's largest product needs in its panels. A product of its updates may be the largest: muon multiplies a
 * recurrence's matrix by itself, which the model multiplies by one row of the state at a time.
 */
function panelSizes(program: Program): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const { body } of [...program.kernels, ...program.updates]) {
    for (const product of statementsIn(body)) {
      if (product.kind !== 'product') continue;
      const depth = mostOf(product.depth, program.batch);
      rows = Math.max(rows, 4 * depth);
      columns = Math.max(columns, Math.ceil(mostOf(product.columns, program.batch) / PANEL_WIDTH) * PANEL_WIDTH * depth);
    }
  }
  return { rows, columns };
}

/** The slots of the hash table that the library's $distinct needs for the most rows that a program may have. */
function hashTableSize({ kernels, batch }: Program): number {
  const rows = kernels.flatMap(({ body }) =>
    body.flatMap((statement) => (statement.kind === 'distinct' ? [mostOf(statement.rows, batch)] : [])),
  );
  return rows.length ? 2 << (32 - Math.clz32(Math.max(...rows))) : 0;
}
