import { isInPlace, type Buffer } from '../../schedule/kernel.js';
import { MOST_TEXTURES } from '../../schedule/limits.js';
import type { Unit } from '../../schedule/unit.js';
import { readsOfUnit } from '../../schedule/elements.js';
import { extentOf, lengthOf, mostOf } from '../../ops/graph.js';
import type { WebglTexture } from '../../../runtime/contract.js';
import { eightsText, type TextureLocation } from './expressions.js';
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
  readonly textures: ReadonlyMap<string, WebglTexture>;
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
  const ordered = passes.map((pass) => ({ units: fixedFirst(pass.units, batch) }));
  return { passes: ordered, ...layOut(ordered, batch) };
}

/** How many numbers something takes: so many, and so many for each eight rows of words that are laid end to end. */
export interface Length {
  readonly fixed: number;
  readonly perEight: number;
}

/** The numbers of a unit's result in one layer of its texture: all of them, or every STRIPES-th row. */
function lengthOfUnit(unit: Unit, batch: number): Length {
  if (unit.kind === 'elements') {
    const { shape } = firstOutput(unit);
    const { constant, distinct } = extentOf(shape);
    return distinct ? { fixed: 0, perEight: 8 * constant } : { fixed: align(lengthOf(shape, batch)), perEight: 0 };
  }
  const { rows, columns } = unit.product;
  const pitch = align(columns.constant);
  return rows.distinct ? { fixed: 0, perEight: pitch } : { fixed: Math.ceil(mostOf(rows, batch) / STRIPES) * pitch, perEight: 0 };
}

/** The most numbers of a unit's result in one layer of its texture. */
export function lengthInLayer(unit: Unit, batch: number): number {
  const { fixed, perEight } = lengthOfUnit(unit, batch);
  return fixed + perEight * mostEights(unit, batch);
}

/** Of the rows that a result has, how many eights there may be. */
function mostEights(unit: Unit, batch: number): number {
  const { distinct } = unit.kind === 'elements' ? extentOf(firstOutput(unit).shape) : unit.product.rows;
  return distinct ? Math.ceil(distinct.mostIn(batch) / 8) : 0;
}

/** Where a unit's result ends that begins there. */
export function endOf(unit: Unit, { offset, perEight = 0 }: Pick<TextureLocation, 'offset' | 'perEight'>, batch: number): Place {
  const own = lengthOfUnit(unit, batch);
  return placeAt({ fixed: offset + own.fixed, perEight: perEight + own.perEight });
}

type Place = Pick<TextureLocation, 'offset' | 'perEight' | 'base'>;

function placeAt({ fixed, perEight }: Length): Place {
  return perEight === 0 ? { offset: fixed } : { offset: fixed, perEight, base: eightsText(perEight) };
}

/** Results that are as long as the words of a batch come last, so that others are always at the same place. */
function fixedFirst(units: readonly Unit[], batch: number): readonly Unit[] {
  const grows = (unit: Unit): boolean => lengthOfUnit(unit, batch).perEight > 0;
  return [...units.filter((unit) => !grows(unit)), ...units.filter(grows)];
}

function layOut(passes: readonly Pass[], batch: number): Pick<Schedule, 'locations' | 'textures'> {
  const located: [Buffer, Omit<TextureLocation, 'k'>][] = [];
  const textures = new Map<string, WebglTexture>();
  passes.forEach(({ units }, number) => {
    const several = units.length > 1;
    const shared = `pass${number + 1}`;
    let [end, length] = [placeAt({ fixed: 0, perEight: 0 }), 0];
    const layers = units.some(({ kind }) => kind !== 'elements') ? STRIPES : 1;
    for (const unit of units) {
      const own = placeAt({ fixed: 0, perEight: 0 });
      for (const buffer of unit.outputs) {
        if (isInPlace(buffer)) continue;
        const texture = several ? shared : buffer.name;
        const columns = unit.kind === 'elements' ? undefined : unit.product.columns.constant;
        const begin = several ? end : own;
        located.push([buffer, { texture, ...begin, columns }]);
        const { perEight } = endOf(unit, begin, batch);
        length = several ? length + lengthInLayer(unit, batch) : lengthInLayer(unit, batch);
        end = endOf(unit, end, batch);
        textures.set(texture, { length, layers, ...(perEight !== undefined && { perEight }) });
      }
    }
  });
  const lengthOfTexture = (texture: string): number => textures.get(texture)?.length ?? 0;
  const locations = new Map(
    located.map(([buffer, location]) => [buffer, { ...location, k: widthExponent(lengthOfTexture(location.texture)) }]),
  );
  return { locations, textures };
}
