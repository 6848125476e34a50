import { isInPlace, type Buffer } from '../../schedule/kernel.js';
import { MOST_TEXTURES } from '../../schedule/limits.js';
import type { Unit } from '../../schedule/unit.js';
import { readsOfUnit } from '../../schedule/elements.js';
import { lengthOf } from '../../ops/graph.js';
import type { TextureLocation } from './expressions.js';
import { align, STRIPES, widthExponent } from './library.js';
import type { FindSource } from './textures.js';

/** The result of a unit, or the first of several. */
export function firstOutput({ name, outputs: [first] }: Unit): Buffer {
  if (first === undefined) throw new Error(`internal error: ${name} has no result`);
  return first;
}

/** The units that one draw computes: several with one result each, side by side in one texture, or one with several textures. */
export interface Pass {
  readonly units: readonly Unit[];
}

export interface Schedule {
  readonly passes: readonly Pass[];
  /** The location of each buffer. */
  readonly locations: ReadonlyMap<Buffer, TextureLocation>;
  /** The numbers in one layer of each texture, and how many layers it has. */
  readonly textures: ReadonlyMap<string, { readonly length: number; readonly layers: 1 | typeof STRIPES }>;
}

/**
 * Units in order, except that a unit joins an earlier pass where it reads nothing that passes in between write. The gradients of a
 * linear's input and weight are then one draw. So is what only the loss needs, together with part of the backward pass.
 */
export function schedule(units: readonly Unit[], batch: number, find: FindSource): Schedule {
  const passes: { units: Unit[]; open: boolean; reads: Set<Buffer> }[] = [];
  const madeIn = new Map<Buffer, number>();
  // The results of one unit have a texture each, the units of one draw a texture together.
  const sourceOf = (buffer: Buffer): unknown => {
    const pass = madeIn.get(buffer);
    if (pass === undefined || isInPlace(buffer)) return find(buffer)?.texture;
    return passes[pass]?.open === true ? pass : buffer;
  };
  for (const unit of units) {
    const reads = readsOfUnit(unit);
    const first = Math.max(0, ...[...reads].map((buffer) => (isInPlace(buffer) ? 0 : (madeIn.get(buffer) ?? -1) + 1)));
    const open = unit.outputs.length === 1 && !isInPlace(firstOutput(unit)) && !(unit.kind === 'elements' && unit.repeats !== undefined);
    const fits = (pass: (typeof passes)[number]): boolean =>
      pass.open && new Set([...pass.reads, ...reads].map(sourceOf)).size <= MOST_TEXTURES;
    const joined = open ? passes.findIndex((pass, i) => i >= first && fits(pass)) : -1;
    const index = joined < 0 ? passes.length : joined;
    const pass = passes[index] ?? { units: [], open, reads: new Set() };
    passes[index] = pass;
    pass.units.push(unit);
    reads.forEach((buffer) => pass.reads.add(buffer));
    for (const buffer of unit.outputs) if (!isInPlace(buffer)) madeIn.set(buffer, index);
  }
  return { passes, ...layOut(passes, batch) };
}

/** The numbers of a unit's result in one layer of its texture: all of them, or every STRIPES-th row. */
export function lengthInLayer(unit: Unit, batch: number): number {
  if (unit.kind === 'elements') return align(lengthOf(firstOutput(unit).shape, batch));
  const { rows, columns } = unit.product;
  return Math.ceil((rows.constant * (rows.batch ? batch : 1)) / STRIPES) * align(columns.constant);
}

function layOut(passes: readonly Pass[], batch: number): Pick<Schedule, 'locations' | 'textures'> {
  const located: [Buffer, Omit<TextureLocation, 'k'>][] = [];
  const textures = new Map<string, { length: number; layers: 1 | typeof STRIPES }>();
  passes.forEach(({ units }, number) => {
    const several = units.length > 1;
    const shared = `pass${number + 1}`;
    let end = 0;
    const layers = units.some(({ kind }) => kind !== 'elements') ? STRIPES : 1;
    for (const unit of units) {
      for (const buffer of unit.outputs) {
        if (isInPlace(buffer)) continue;
        const texture = several ? shared : buffer.name;
        located.push([
          buffer,
          { texture, offset: several ? end : 0, columns: unit.kind === 'elements' ? undefined : unit.product.columns.constant },
        ]);
        end += lengthInLayer(unit, batch);
        textures.set(texture, { length: several ? end : lengthInLayer(unit, batch), layers });
      }
    }
  });
  const lengthOfTexture = (texture: string): number => textures.get(texture)?.length ?? 0;
  const locations = new Map(
    located.map(([buffer, location]) => [buffer, { ...location, k: widthExponent(lengthOfTexture(location.texture)) }]),
  );
  return { locations, textures };
}
