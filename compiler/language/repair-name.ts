import { NAME_PATTERN, RESERVED_NAMES } from './fields.js';

/** A name for a spec that has none, made of that of its file. */
export function nameOf(file: string): string {
  const base = /([^/\\]*?)(\.\w+)?$/.exec(file)?.[1] ?? '';
  return repairSpecName(base) ?? 'my-model';
}

/** The nearest text that may name a spec. */
export function repairSpecName(text: string): string | undefined {
  const repaired = text
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .replace(/-+$/, '')
    .slice(0, 64);
  return repaired === '' ? undefined : RESERVED_NAMES.includes(repaired) ? `${repaired}-model` : repaired;
}

/** The nearest text that is a name. */
export function repairName(text: string): string | undefined {
  const repaired = text
    .trim()
    .replace(/[^A-Za-z0-9_-]+/g, '_')
    .replace(/^([^A-Za-z_])/, '_$1')
    .slice(0, 64);
  return new RegExp(NAME_PATTERN).test(repaired) && /[A-Za-z]/.test(repaired) ? repaired : undefined;
}
