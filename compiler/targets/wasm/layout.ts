import type { SimdDefinition } from '../../../runtime/contract.js';
import type { CompiledModel } from '../../schedule/compiled-model.js';
import { mostOf } from '../../ops/graph.js';
import { align } from '../../ops/tensor-layout.js';
import type { Buffer, Program, Statement } from '../../schedule/kernel.js';
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

/** Numbers that a barrier of threads takes. */
const BARRIER = 2;

/** What is laid out of a model. */
type LaidOut = Pick<CompiledModel, 'spec' | 'parameters' | 'statistics' | 'oneStep' | 'last'>;

/** Which arrays a program has that its buffers do not tell of; the type makes the table total. */
interface Form {
  /** It has gradients, and what an update is made of. */
  readonly learns?: true;
  /** How many numbers it keeps from one call to the next. */
  states?(model: LaidOut): number;
  /** What that program keeps, it reads. */
  readonly statesOf?: ProgramName;
  /** It is given its examples where that program is. */
  readonly inputsOf?: ProgramName;
  /** What the runtime fills whether or not the model asks for it. */
  readonly filled?: 'tokens' | 'places';
}

const forms: { readonly [Name in ProgramName]: Form } = {
  training: { learns: true },
  evaluation: {},
  evaluationLoss: { inputsOf: 'evaluation' },
  sliding: {},
  oneStep: { states: ({ oneStep }) => oneStep?.states.length ?? 0, filled: 'places' },
  lastTables: { states: ({ last }) => last?.tables?.states.length ?? 0, filled: 'tokens' },
  last: { statesOf: 'lastTables', filled: 'tokens' },
};

type Arrays = ReadonlyMap<ArrayName, ArrayLocation>;

/** Hands out a memory's addresses, one array after the other. */
class Addresses {
  private end = 0;

  take(length: number): ArrayLocation {
    const byte = this.end;
    // Every array begins with a line. A product's last vectors may reach past an array's end, into the next one's beginning.
    this.end = Math.ceil((byte + 4 * length) / CACHE_LINE) * CACHE_LINE;
    return { byte, length };
  }

  /** Where no other number shares a cache line with it. */
  takeApart(length: number): ArrayLocation {
    this.end += CACHE_LINE;
    return this.take(length + CACHE_LINE / 4);
  }

  get pages(): number {
    return Math.ceil((this.end + 64) / 65536);
  }
}

/**
 * One memory for the whole model: the library's constants, parameters and statistics once, then each program's arrays. So many `threads`
 * share the program `last`.
 */
export function layOutMemory(
  model: LaidOut,
  programs: ReadonlyMap<ProgramName, Program>,
  constantNumbers: number,
  threads = 1,
): MemoryLayout {
  const addresses = new Addresses();
  addresses.take(constantNumbers);
  const most = (numbersFor: (statement: Statement, batch: number) => number): number => mostNumbers([...programs.values()], numbersFor);
  const rowPanel = addresses.take(most((statement, batch) => panelSizes(statement, batch).rows)).byte;
  const columnPanels = addresses.take(most((statement, batch) => panelSizes(statement, batch).columns)).byte;
  const numbersOfThread = most((statement) => (statement.kind === 'attention' ? attentionNumbers(statement) : 0));
  const attention = addresses.take(threads * numbersOfThread).byte;
  const barrier = threads > 1 ? addresses.takeApart(BARRIER).byte : undefined;
  const positions = addresses.take(
    most((statement, batch) => (statement.kind === 'positions' ? positionNumbers(statement, batch) : 0)),
  ).byte;
  const hashed = most(hashTableSize);
  const hashTable = hashed ? addresses.take(hashed).byte : undefined;
  const parameters = addresses.take(model.parameters.length);
  const statistics = addresses.take(model.statistics.length);
  const tables = new Map<string, { readonly at: ArrayLocation; readonly program: Program }>();
  const arrays = new Map<ProgramName, Arrays>();
  for (const [name, program] of programs) {
    // Programs with the same tables share them.
    const key = JSON.stringify(program.tables);
    const length = program.tables.reduce((sum, { slot }) => sum + align(slot.length), 0);
    const shared = tables.get(key) ?? { at: addresses.take(length), program };
    tables.set(key, shared);
    const common: readonly [ArrayName, ArrayLocation][] = [
      ['parameters', parameters],
      ['statistics', statistics],
      ['tables', shared.at],
    ];
    arrays.set(name, new Map([...common, ...arraysOf(forms[name], program, model, addresses, arrays)]));
  }
  const last = programs.get('last');
  const weights = last ? weightsOf(last) : new Map<string, never>();
  const weightPanels = new Map([...weights].map(([key, weight]) => [key, { weight, byte: addresses.take(numbersOf(weight)).byte }]));
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
    pages: addresses.pages,
  };
}

/** A program's own arrays; `others`: those of the programs before it. */
function arraysOf(
  { learns, states, statesOf, inputsOf, filled }: Form,
  program: Program,
  model: LaidOut,
  addresses: Addresses,
  others: ReadonlyMap<ProgramName, Arrays>,
): Arrays {
  const own = new Map<ArrayName, ArrayLocation>();
  const lengthOf = (array: ArrayName): number | undefined => program.buffers.find(({ slot }) => slot.array === array)?.slot.length;
  if (learns) {
    own.set('optimizer', addresses.take(program.optimizerStates.length * model.parameters.length));
    own.set('scalars', addresses.take(program.scalars.length));
    own.set('gradients', addresses.take(model.parameters.length));
    const taught = lengthOf('teacher');
    if (taught !== undefined) own.set('teacher', addresses.take(taught));
  }
  const kept = statesOf ? others.get(statesOf)?.get('states') : states && addresses.take(states(model));
  if (kept) own.set('states', kept);
  own.set('workspace', addresses.take(program.workspace));
  const numbersFilled = (role: 'tokens' | 'places'): number => program.batch * (role === 'tokens' ? model.spec.data.context : 1);
  for (const role of ['tokens', 'targets', 'places', 'rows'] as const) {
    const given = inputsOf && others.get(inputsOf)?.get(role);
    own.set(role, given ?? addresses.take(lengthOf(role) ?? (filled === role ? numbersFilled(filled) : 0)));
  }
  return own;
}

/** The byte of a buffer's first number. */
export function byteOf(buffer: Buffer, arrays: ReadonlyMap<ArrayName, ArrayLocation>): number {
  return arrays.get(buffer.slot.array)!.byte + 4 * buffer.slot.offset;
}

/**
 * The most numbers that a statement of any program needs. Those of updates count too: muon multiplies a recurrence's matrix by itself, which
 * the model multiplies by one row of the state at a time, so that no product of its own needs as much.
 */
function mostNumbers(programs: readonly Program[], numbersFor: (statement: Statement, batch: number) => number): number {
  const needed = programs.flatMap(({ kernels, updates, batch }) =>
    [...kernels, ...updates].flatMap(({ body }) => statementsIn(body).map((statement) => numbersFor(statement, batch))),
  );
  return needed.reduce((most, numbers) => Math.max(most, numbers), 0);
}

/** How many numbers a product needs in its panels. */
function panelSizes(statement: Statement, batch: number): { readonly rows: number; readonly columns: number } {
  if (statement.kind !== 'product') return { rows: 0, columns: 0 };
  const depth = mostOf(statement.depth, batch);
  return { rows: 4 * depth, columns: Math.ceil(mostOf(statement.columns, batch) / PANEL_WIDTH) * PANEL_WIDTH * depth };
}

/** The slots of the hash table that the library's $distinct needs for the most rows that there may be. */
function hashTableSize(statement: Statement, batch: number): number {
  return statement.kind === 'distinct' ? 2 << (32 - Math.clz32(mostOf(statement.rows, batch))) : 0;
}
