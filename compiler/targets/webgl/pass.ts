import type { Unit } from '../../schedule/unit.js';
import { readsOfUnit } from '../../schedule/elements.js';
import type { Buffer, Kernel } from '../../schedule/kernel.js';
import { lengthOf, showShape } from '../../ops/graph.js';
import { whereOf } from '../spec-name.js';
import type { WebglDraw } from '../../../runtime/contract.js';
import { DrawNumbers, numbered, numberLines } from './draw-numbers.js';
import { offsetText, type TextureLocation } from './expressions.js';
import { batchLine, rowLines, STRIPES } from './library.js';
import { endOf, firstOutput, type Pass } from './schedule.js';
import type { FindLocation, UnitFunction } from './function-form.js';
import { elementLine, shaderText } from './shader.js';
import { unitFunction } from './unit-function.js';

/** A draw, and what it computes, for those who list them. */
export interface DescribedDraw extends WebglDraw {
  /** Its own name; `shader` may be shared with other draws. */
  readonly name: string;
  readonly kernels: readonly Kernel[];
  readonly outputs: readonly Buffer[];
}

export interface PrintedPass {
  readonly name: string;
  readonly samplers: readonly string[];
  /** The shader's own text, without the library, with the lines that declare the numbers in which its draws differ. */
  code(numbers: readonly string[]): string;
  /** Equal for passes whose shaders differ in names and such numbers alone. */
  readonly key: string;
  readonly draws: readonly DescribedDraw[];
}

export interface PassSettings {
  /** Whether a texture has layers. */
  isArray(texture: string): boolean;
  /** The most examples of a batch. */
  readonly batch: number;
  /** Every batch has that many. */
  readonly fixed: boolean;
  /** Words are laid end to end: shaders have to know how many rows they have. */
  readonly hasRows: boolean;
}

/** Of a stage of a recurrence: how many draws the stages before it have, and how many all of them. */
interface PingPong {
  readonly before: number;
  readonly all: number;
}

/** The ping-pong of each unit that is a stage of one. Each draw reads the texture that the one before has written; the last writes the result's. */
export type PingPongs = ReadonlyMap<Unit, PingPong>;

export function pingPongsOf(passes: readonly Pass[]): PingPongs {
  const stages = new Map<Buffer, { readonly unit: Unit; readonly before: number }[]>();
  const counts = new Map<Buffer, number>();
  for (const unit of passes.flatMap(({ units }) => units)) {
    if (unit.kind !== 'elements' || unit.repeats === undefined) continue;
    const result = firstOutput(unit);
    const before = counts.get(result) ?? 0;
    stages.set(result, [...(stages.get(result) ?? []), { unit, before }]);
    counts.set(result, before + unit.repeats);
  }
  return new Map(
    [...stages].flatMap(([result, own]) => own.map(({ unit, before }) => [unit, { before, all: counts.get(result) ?? 0 }] as const)),
  );
}

/** The other texture of a recurrence's ping-pong. */
export const partnerOf = (texture: string): string => `${texture}_before`;

export function printPass({ units }: Pass, find: FindLocation, settings: PassSettings, pingPongs: PingPongs): PrintedPass {
  const batch = settings.fixed ? settings.batch : undefined;
  const numbers = new DrawNumbers();
  const findHere: FindLocation = (buffer) => {
    const location = find(buffer);
    return buffer.slot.array === 'parameters' ? { ...location, offset: 0, base: numbers.name('parameter', location.offset) } : location;
  };
  const functions = units.map((unit) => unitFunction(unit, findHere, numbers, batch));
  const samplers = samplersOf(functions);
  const first = firstOf(units);
  const { name } = first;
  const code = (lines: readonly string[]): string => shaderCode(functions, lines, find, settings);
  const key = keyOf(units, findHere, settings);
  const kernels = [...new Set(units.map(({ kernel }) => kernel))];
  const outputs = units.flatMap((unit) => unit.outputs);
  const own = find(firstOutput(first)).texture;
  const writes = units.length > 1 ? [own] : outputs.map((buffer) => find(buffer).texture);
  const describe = (reads: readonly string[], to: readonly string[], s: number): DescribedDraw => {
    return { name, shader: name, reads, writes: to, s, numbers: numbers.values, kernels, outputs };
  };
  const pingPong = pingPongs.get(first);
  if (first.kind !== 'elements' || first.repeats === undefined || !pingPong)
    return { name, samplers, code, key, draws: [describe(samplers, writes, 0)] };
  const draws = Array.from({ length: first.repeats }, (_, s) => {
    const isOwn = (pingPong.all - 1 - pingPong.before - s) % 2 === 0;
    const [to, from] = isOwn ? [own, partnerOf(own)] : [partnerOf(own), own];
    return describe(
      samplers.map((sampler) => (sampler === own ? from : sampler)),
      [to],
      s,
    );
  });
  return { name, samplers, code, key, draws };
}

/** The first of what one draw computes. */
function firstOf<One>([first]: readonly One[]): One {
  if (first === undefined) throw new Error('internal error: a draw that computes nothing');
  return first;
}

function samplersOf(functions: readonly UnitFunction[]): readonly string[] {
  return [...new Set(functions.flatMap(({ textures }) => [...textures]))];
}

/** The shader's own text with its textures, functions and variables numbered, and without comments. */
function keyOf(units: readonly Unit[], find: FindLocation, { isArray, batch, fixed, hasRows }: PassSettings): string {
  const numberOf = numbered('t');
  const arrays = new Set<string>();
  const findNumbered: FindLocation = (buffer) => {
    const location = find(buffer);
    const texture = numberOf(location.texture);
    if (isArray(location.texture)) arrays.add(texture);
    return { ...location, texture };
  };
  const [numbers, called] = [new DrawNumbers(), numbered('v')];
  const known = fixed ? batch : undefined;
  const functions = units.map((unit, index) => unitFunction({ ...unit, name: `f${index}` }, findNumbered, numbers, known, called));
  const settings = { isArray: (texture: string) => arrays.has(texture), batch, fixed, hasRows };
  return shaderCode(functions, numberLines(numbers.values, false), findNumbered, settings, false);
}

function shaderCode(
  functions: readonly UnitFunction[],
  numbers: readonly string[],
  find: FindLocation,
  settings: PassSettings,
  comments = true,
): string {
  const { isArray, batch, fixed, hasRows } = settings;
  return shaderText({
    samplers: samplersOf(functions).map((sampler) => [sampler, isArray(sampler)]),
    declarations: [batchLine(fixed ? batch : undefined), ...rowLines(hasRows), ...numbers],
    outputs: outputsOf(functions),
    functions: functions.map((printed) => [...(comments ? commentOf(printed) : []), printed.text].join('\n')),
    main: [elementLine(find(firstOutput(firstOf(functions).unit)).k), ...mainLines(functions, find, batch)],
  });
}

/** Colour attachments: textures, or the layers of one. */
function outputsOf(functions: readonly UnitFunction[]): number {
  if (functions.some(({ layers }) => layers === STRIPES)) return STRIPES;
  return functions.length > 1 ? 1 : firstOf(functions).unit.outputs.length;
}

/** Comment lines: the lines of the spec, and the tensors that are read and written. */
export function commentOf({ unit }: UnitFunction): readonly string[] {
  const list = (buffers: Iterable<Buffer>): string => [...buffers].map(({ name, shape }) => `${name} ${showShape(shape)}`).join(', ');
  const { origins } = unit.kernel;
  // GLSL takes no other characters, and a backslash at a line's end would make the next one a comment.
  const lines = origins.map((origin) => `// ${whereOf(origin).replace(/[^ -[\]-~]/g, '?')}`);
  return [...lines, `// from ${list(readsOfUnit(unit))} to ${list(unit.outputs)}`];
}

/** Each unit's part of the texture calls its function. */
function mainLines(functions: readonly UnitFunction[], find: FindLocation, batch: number): readonly string[] {
  const outputs = outputsOf(functions);
  if (functions.length === 1) return callLines(firstOf(functions), 'e', batch, outputs);
  return functions.flatMap((printed, index) => {
    const location = find(firstOutput(printed.unit));
    const end = offsetText(endOf(printed.unit, location, batch));
    const isLast = index === functions.length - 1;
    const head = `${index === 0 ? '' : '} else '}${isLast ? '' : `if (e < ${end}) `}{`;
    return [head, ...callLines(printed, elementFrom(location), batch, outputs).map((line) => `  ${line}`), ...(isLast ? ['}'] : [])];
  });
}

/** The number of an element of what begins there. */
function elementFrom({ offset, base }: TextureLocation): string {
  if (base === undefined) return offset === 0 ? 'e' : `e - ${offset}`;
  return `e - (${offsetText({ offset, base })})`;
}

export function callLines({ unit, type, layers }: UnitFunction, element: string, batch: number, outputs: number): readonly string[] {
  const results = Array.from({ length: layers === STRIPES ? STRIPES : unit.outputs.length }, (_, index) => index);
  // Zeros for layers that the unit does not compute: what is never written is undefined.
  const others = Array.from({ length: outputs - results.length }, (_, index) => `o${results.length + index} = vec4(0.0);`);
  if (type === 'vec4') return [`${unit.name}(${[element, ...results.map((index) => `o${index}`)].join(', ')});`, ...others];
  const length = lengthOf(firstOutput(unit).shape, batch);
  return [
    ...results.map((index) => `vec4 v${index} = vec4(0.0);`),
    `int first = ${element};`,
    `for (int k = 0; k < 4 && first + k < ${length}; k++) {`,
    ...results.map((index) => `  float one${index};`),
    `  ${unit.name}(${['first + k', ...results.map((index) => `one${index}`)].join(', ')});`,
    ...results.map((index) => `  v${index}[k] = one${index};`),
    '}',
    ...results.map((index) => `o${index} = v${index};`),
    ...others,
  ];
}
