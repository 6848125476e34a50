import type { Buffer } from '../../schedule/kernel.js';
import type { Unit } from '../../schedule/gather/unit.js';
import { isInPlace, readsOfUnit } from '../../schedule/gather/units.js';
import { lengthOf } from '../../ops/graph.js';
import type { Place } from './expressions.js';
import { align, STRIPES, widthExponent } from './library.js';

/** A program of WebGL 2 reads from 16 textures on every device. */
export const MOST_TEXTURES = 16;

/** Units that one draw computes: several with a result each, side by side in one texture, or one with several textures. */
export interface Pass {
  readonly units: readonly Unit[];
}

export interface Schedule {
  readonly passes: readonly Pass[];
  /** Where each buffer stands. */
  readonly places: ReadonlyMap<Buffer, Place>;
  /** The numbers that each texture holds in a layer, and its layers. */
  readonly textures: ReadonlyMap<string, { readonly length: number; readonly layers: 1 | typeof STRIPES }>;
}

/**
 * Units in their order, but for one: a unit that needs nothing of what stands between joins an earlier pass. The gradients of
 * a linear's input and weight are one draw, and so is all that only the loss needs beside the backward pass.
 */
export function schedule(units: readonly Unit[], batch: number): Schedule {
  const passes: { units: Unit[]; open: boolean; reads: Set<Buffer> }[] = [];
  const madeIn = new Map<Buffer, number>();
  // The results of one unit have a texture each, the units of one draw a texture together.
  const sourceOf = (buffer: Buffer): unknown => {
    const pass = madeIn.get(buffer);
    if (pass === undefined || isInPlace(buffer)) return textureOfSource(buffer);
    return passes[pass]?.open === true ? pass : buffer;
  };
  for (const unit of units) {
    const reads = readsOfUnit(unit);
    const first = Math.max(0, ...[...reads].map((buffer) => (isInPlace(buffer) ? 0 : (madeIn.get(buffer) ?? -1) + 1)));
    const open = unit.outputs.length === 1 && !isInPlace(unit.outputs[0]!) && !(unit.kind === 'elements' && unit.repeats !== undefined);
    const fits = (pass: (typeof passes)[number]): boolean => pass.open && new Set([...pass.reads, ...reads].map(sourceOf)).size <= MOST_TEXTURES;
    let index = open ? passes.findIndex((pass, place) => place >= first && fits(pass)) : -1;
    if (index < 0) index = passes.push({ units: [], open, reads: new Set() }) - 1;
    passes[index]!.units.push(unit);
    reads.forEach((buffer) => passes[index]!.reads.add(buffer));
    for (const buffer of unit.outputs) if (!isInPlace(buffer)) madeIn.set(buffer, index);
  }
  return { passes, ...layOut(passes, batch) };
}

/** Numbers of a unit's result in one layer of its texture: all, or one row of as many as there are layers. */
export function lengthInLayer(unit: Unit, batch: number): number {
  if (unit.kind === 'elements') return align(lengthOf(unit.outputs[0]!.shape, batch));
  const { rows, columns } = unit.product;
  return Math.ceil((rows.constant * (rows.batch ? batch : 1)) / STRIPES) * align(columns.constant);
}

/** The texture of what a program is given. */
export function textureOfSource({ slot: { array, offset } }: Buffer): string | undefined {
  if (array === 'parameters') return 'parameters';
  if (array === 'statistics') return `statistic${offset}`;
  return array === 'tokens' || array === 'targets' ? 'examples' : undefined;
}

function layOut(passes: readonly Pass[], batch: number): Pick<Schedule, 'places' | 'textures'> {
  const placed: [Buffer, Omit<Place, 'k'>][] = [];
  const textures = new Map<string, { length: number; layers: 1 | typeof STRIPES }>();
  passes.forEach(({ units }, number) => {
    const several = units.length > 1;
    const shared = `pass${number + 1}`;
    let end = 0;
    const layers = units.some(({ kind }) => kind === 'product') ? STRIPES : 1;
    for (const unit of units) {
      for (const buffer of unit.outputs) {
        if (isInPlace(buffer)) continue;
        const texture = several ? shared : buffer.name;
        placed.push([buffer, { texture, offset: several ? end : 0, columns: unit.kind === 'product' ? unit.product.columns.constant : undefined }]);
        end += lengthInLayer(unit, batch);
        textures.set(texture, { length: several ? end : lengthInLayer(unit, batch), layers });
      }
    }
  });
  const places = new Map(placed.map(([buffer, place]) => [buffer, { ...place, k: widthExponent(textures.get(place.texture)!.length) }]));
  return { places, textures };
}
