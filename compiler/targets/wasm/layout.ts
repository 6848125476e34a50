import type { SimdDefinition } from '../../../runtime/contract.js';
import type { CompiledModel } from '../../schedule/compiled-model.js';
import { mostOf } from '../../ops/graph.js';
import { align } from '../../ops/tensor-layout.js';
import type { Buffer, Program } from '../../schedule/kernel.js';
import type { ArrayName } from '../../schedule/plan.js';
import { attentionNumbers } from './attention.js';
import { positionNumbers } from './position-table.js';

/** A generated function of the model. */
export type ProgramName = 'training' | 'evaluation' | 'evaluationLoss' | 'sliding' | 'oneStep';

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
  /** The address of numbers that laying out positions takes. */
  readonly positions: number;
  /** The address of attention's scratch memory, for one word and four heads. */
  readonly attention: number;
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

/** Bytes of a vector. Every array is aligned to it. */
const VECTOR = 16;

/** One memory for the whole model: the library's constants, parameters and statistics once, then each program's arrays. */
export function layOutMemory(model: CompiledModel, programs: ReadonlyMap<ProgramName, Program>, constantNumbers: number): MemoryLayout {
  let end = 0;
  const allocate = (length: number): ArrayLocation => {
    const byte = end;
    // A product's last vectors may reach past an array's end, into the next one's beginning.
    end = Math.ceil((byte + 4 * length) / VECTOR) * VECTOR;
    return { byte, length };
  };
  allocate(constantNumbers);
  const panels = [...programs.values()].map(panelSizes);
  const rowPanel = allocate(Math.max(0, ...panels.map(({ rows }) => rows))).byte;
  const columnPanels = allocate(Math.max(0, ...panels.map(({ columns }) => columns))).byte;
  const scratch = [...programs.values()].flatMap(({ kernels }) =>
    kernels.flatMap(({ body }) => body.flatMap((statement) => (statement.kind === 'attention' ? [attentionNumbers(statement)] : []))),
  );
  const attention = allocate(Math.max(0, ...scratch)).byte;
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
    }
    if (name === 'oneStep') own.set('states', allocate(model.oneStep!.states.length));
    own.set('workspace', allocate(program.workspace));
    const evaluation = arrays.get('evaluation');
    for (const role of ['tokens', 'targets', 'places'] as const) {
      const buffer = program.buffers.find(({ slot }) => slot.array === role);
      const given = name === 'evaluationLoss' ? evaluation?.get(role) : undefined;
      // The runtime fills the places of a step whether or not the model asks for them.
      const isFilled = name === 'oneStep' && role === 'places';
      own.set(role, given ?? allocate(buffer?.slot.length ?? (isFilled ? program.batch : 0)));
    }
    arrays.set(name, own);
  }
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
    positions,
    attention,
    hashTable,
    pages: Math.ceil((end + 64) / 65536),
  };
}

/** The byte of a buffer's first number. */
export function byteOf(buffer: Buffer, arrays: ReadonlyMap<ArrayName, ArrayLocation>): number {
  return arrays.get(buffer.slot.array)!.byte + 4 * buffer.slot.offset;
}

/** How many numbers a program's largest product needs in its panels. */
function panelSizes(program: Program): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const { body } of program.kernels) {
    for (const statement of body) {
      const product = statement.kind === 'steps' ? statement.product : statement;
      if (product.kind !== 'product') continue;
      const depth = mostOf(product.depth, program.batch);
      rows = Math.max(rows, 4 * depth);
      columns = Math.max(columns, Math.ceil(mostOf(product.columns, program.batch) / 8) * 8 * depth);
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
