import { assemble } from '../../../compiler/targets/wasm/assemble.js';
import type { Peer } from './peer.js';

/** Steps of the inner loop: 4 KB of one matrix and 8 KB of the other, well inside L1. */
const DEPTH = 256;
/** Tiles of a call. */
const TILES = 200;

/** Operations of a step of createTileLimit: 4 rows by 2 vectors of 4, a multiplication and an addition. */
export const TILE_OPERATIONS = TILES * DEPTH * 4 * 8 * 2;

/**
 * What the machine can do with the matrix kernel's tile at best: 4 rows by 2 vectors of 4, strict arithmetic, over and over from
 * L1, with nothing around it.
 */
export async function createTileLimit(): Promise<Peer> {
  const code = await assemble(tileText());
  const { instance } = await WebAssembly.instantiate(code as Uint8Array<ArrayBuffer>, {});
  const { run, memory } = instance.exports as unknown as { run(): void; memory: WebAssembly.Memory };
  new Float32Array(memory.buffer).fill(1e-3);
  return {
    about: '4x2 vectors, strict',
    step() {
      run();
      return 0;
    },
  };
}

/** Rows of A lie DEPTH numbers apart, at 0; the two columns of vectors of B at 8192 and 16384; the results at 32768. */
function tileText(): string {
  const sums = [0, 1, 2, 3].flatMap((row) => [0, 1].map((column) => ({ row, column, name: `$c${row}${column}` })));
  const zero = '(v128.const f32x4 0 0 0 0)';
  // Two in a round with a way out between them, as the kernel has it.
  const depth = (k: number): readonly string[] => [
    `(local.set $b0 (v128.load offset=${16 * k} (local.get $b))) (local.set $b1 (v128.load offset=${8192 + 16 * k} (local.get $b)))`,
    ...[0, 1, 2, 3].flatMap((row) => [
      `(local.set $a (v128.load32_splat offset=${row * DEPTH * 4 + 4 * k} (local.get $k)))`,
      ...[0, 1].map(
        (column) =>
          `(local.set $c${row}${column} (f32x4.add (local.get $c${row}${column}) (f32x4.mul (local.get $a) (local.get $b${column}))))`,
      ),
    ]),
  ];
  const lines = [
    '(module (memory (export "memory") 1) (func (export "run")',
    `(local $tile i32) (local $k i32) (local $b i32) (local $b0 v128) (local $b1 v128) (local $a v128) ${sums.map(({ name }) => `(local ${name} v128)`).join(' ')}`,
    '(loop $tiles',
    ...sums.map(({ name }) => `(local.set ${name} ${zero})`),
    '(local.set $k (i32.const 0)) (local.set $b (i32.const 8192))',
    '(block $summed (loop $depth',
    ...depth(0),
    `(br_if $summed (i32.eq (local.get $k) (i32.const ${(DEPTH - 1) * 4})))`,
    ...depth(1),
    '(local.set $b (i32.add (local.get $b) (i32.const 32)))',
    `(br_if $depth (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 8))) (i32.const ${DEPTH * 4})))))`,
    ...sums.map(({ row, column, name }) => `(v128.store offset=${32768 + row * 32 + column * 16} (i32.const 0) (local.get ${name}))`),
    `(br_if $tiles (i32.lt_u (local.tee $tile (i32.add (local.get $tile) (i32.const 1))) (i32.const ${TILES})))`,
    ')))',
  ];
  return lines.join('\n');
}
