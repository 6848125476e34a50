import { limitReads } from '../../schedule/limit-reads.js';
import { unitsOf } from '../../schedule/elements.js';
import type { CompiledModel } from '../../schedule/compiled-model.js';
import type { Buffer, Program } from '../../schedule/kernel.js';
import { Names } from '../../schedule/names.js';
import type { ArrayName, Slot } from '../../schedule/plan.js';
import { extentOf, lengthOf } from '../../ops/graph.js';
import { lossOf } from '../../ops/outputs.js';
import type { WebglDefinition, WebglDraw, WebglLocation, WebglProgram, WebglTexture } from '../../../runtime/contract.js';
import type { TextureLocation } from './expressions.js';
import { gradientPasses } from './gradients.js';
import type { FindLocation } from './function-form.js';
import { printPass, partnerOf, pingPongsOf, type DescribedDraw, type PingPongs } from './pass.js';
import { align, STRIPES, withLibrary } from './library.js';
import { firstOutput, schedule } from './schedule.js';
import { shareShaders, type PrintedShaders } from './share-shaders.js';
import { findIn, sourceTextures, type FindSource } from './textures.js';
import { printUpdates } from './update.js';

/** What the runtime draws, the library apart; each draw also knows the kernels and outputs that it computes. */
export interface PrintedProgram extends WebglProgram {
  readonly shaders: PrintedShaders;
  readonly draws: readonly DescribedDraw[];
  readonly updates: readonly DescribedDraw[];
}

export interface PrintedModel {
  readonly training: PrintedProgram;
  readonly evaluation: PrintedProgram;
}

/** A model as fragment programs and the draws that run them. */
export function printWebgl(model: CompiledModel): PrintedModel {
  const { length } = model.parameters;
  const { training, evaluation } = model.card();
  return { training: printProgram(training, length, true), evaluation: printProgram(evaluation, length, false) };
}

/** `parameters`: how many numbers they are; `learns`: the program computes a gradient for each. */
function printProgram(program: Program, parameters: number, learns: boolean): PrintedProgram {
  const { batch } = program;
  const names = new Names(program.buffers.map(({ name }) => name));
  const given = examplesIn(program);
  const source = sourceTextures({ parameters, optimizerStates: program.optimizerStates, ...given });
  const { passes, locations, textures } = schedule(
    program.kernels.flatMap((kernel) => unitsOf(kernel, names)).flatMap((unit) => limitReads(unit, names, batch)),
    batch,
    source,
  );
  const find = findIn(locations, source);
  const pingPongs = pingPongsOf(passes);
  // A training step always has a whole batch; the last batch of an evaluation is shorter.
  const isArray = (texture: string): boolean => textures.get(texture)?.layers === STRIPES;
  const hasRows = given.positions !== undefined;
  const printed = [
    ...passes.map((pass) => printPass(pass, find, { isArray, batch, fixed: learns, hasRows }, pingPongs)),
    ...(learns ? gradientPasses(program, find, isArray, parameters) : []),
  ];
  const sizes = new Map([...textures, ...partnersIn(textures, pingPongs, find)]);
  if (learns) sizes.set('gradients', { length: parameters, layers: 1 });
  const updates = printUpdates(program, source, parameters, names);
  for (const [name, size] of updates.sizes) sizes.set(name, size);
  const { shaders, draws } = shareShaders([...printed, ...updates.passes]);
  const count = printed.reduce((sum, pass) => sum + pass.draws.length, 0);
  return {
    batch,
    textures: Object.fromEntries(sizes),
    ...(program.tables.length > 0 && { tables: tablesOf(program, source) }),
    shaders,
    draws: draws.slice(0, count),
    updates: draws.slice(count),
    ...given,
    logits: { ...plainLocation(find(program.outputs.logits)), ...(extentOf(program.outputs.logits.shape).distinct && { ofRows: true }) },
    loss: plainLocation(find(lossOf(program))),
  };
}

/**
 * Where the targets begin in the texture of the examples, how many numbers that holds, and those of the teacher's and of the position
 * table if there is one.
 */
function examplesIn({ buffers, batch }: Program): Pick<WebglProgram, 'targets' | 'examples' | 'teacher' | 'positions'> {
  const lengthOfRole = (role: ArrayName): number | undefined => {
    const buffer = buffers.find(({ slot }) => slot.array === role);
    return buffer && align(lengthOf(buffer.shape, batch));
  };
  const [targets, teacher, positions] = [lengthOfRole('tokens') ?? 0, lengthOfRole('teacher'), lengthOfRole('positions')];
  return {
    targets,
    examples: targets + (lengthOfRole('targets') ?? 0),
    ...(teacher !== undefined && { teacher }),
    ...(positions !== undefined && { positions }),
  };
}

/** The other textures of recurrences, by name. */
function partnersIn(
  textures: ReadonlyMap<string, WebglTexture>,
  pingPongs: PingPongs,
  find: FindLocation,
): readonly (readonly [string, WebglTexture])[] {
  return [...pingPongs].flatMap(([unit, { all }]) => {
    const { texture } = find(firstOutput(unit));
    const size = textures.get(texture);
    return all > 1 && size ? [[partnerOf(texture), size] as const] : [];
  });
}

/** By the names of their textures. */
function tablesOf({ buffers, tables }: Program, source: FindSource): NonNullable<WebglProgram['tables']> {
  const own = (slot: Slot): readonly Buffer[] => buffers.filter((buffer) => buffer.slot === slot);
  return Object.fromEntries(
    tables.flatMap(({ slot, formula }) =>
      own(slot)
        .flatMap((buffer) => source(buffer)?.texture ?? [])
        .map((texture) => [texture, formula]),
    ),
  );
}

function plainLocation({ texture, offset, perEight, columns }: TextureLocation): WebglLocation {
  return { texture, offset, ...(perEight !== undefined && { perEight }), ...(columns !== undefined && { columns }) };
}

/** The data alone, as the runtime takes it. */
export function plainWebgl({ training, evaluation }: PrintedModel): WebglDefinition {
  return { training: plain(training), evaluation: plain(evaluation) };
}

function plain({ draws, updates, ...program }: PrintedProgram): WebglProgram {
  const whole = Object.entries(program.shaders).map(([name, { samplers, code }]) => [name, { samplers, code: withLibrary(code) }] as const);
  return { ...program, shaders: Object.fromEntries(whole), draws: draws.map(plainDraw), updates: updates.map(plainDraw) };
}

function plainDraw({ shader, reads, writes, s, numbers }: DescribedDraw): WebglDraw {
  return { shader, reads, writes, s, numbers };
}
