import { check, type CheckedModel } from '../../compiler/check.js';
import type { Diagnostic } from '../../compiler/diagnostics/diagnostic.js';
import type { Shape } from '../../compiler/layers/layer.js';
import type { SpecHost } from '../../compiler/language/spec-host.js';
import { testHost } from './check-text.js';

export interface Small {
  readonly context?: number;
  readonly batch?: number;
  /** What names the data. */
  readonly data?: string;
}

/** A spec around a list of layers in YAML's flow style, each with what it needs: `['embedding: {channels: 4}', 'flatten']`. */
export function specOf(layers: readonly string[], { context = 8, batch = 32, data = 'source: names' }: Small = {}): string {
  const items = layers.map((layer) => (/^[\w]+$/.test(layer) || layer.startsWith('{') ? layer : `{${layer}}`));
  return `name: small\ndata: {${data}, context: ${context}}\nmodel:\n${items.map((item) => `  - ${item}\n`).join('')}train: {batch: ${batch}}\n`;
}

/** The findings about a list of layers. */
export async function findings(layers: readonly string[], small: Small = {}): Promise<readonly Diagnostic[]> {
  const { bag } = await check({ name: 'small.yaml', content: specOf(layers, small) }, testHost);
  return bag.sorted();
}

/** A model without errors. */
export async function modelOf(layers: readonly string[], small: Small = {}): Promise<CheckedModel> {
  return modelOfText(specOf(layers, small));
}

/** The model of a spec without errors. */
export async function modelOfText(content: string, host: SpecHost = testHost, name = 'small.yaml'): Promise<CheckedModel> {
  const { bag, model } = await check({ name, content }, host);
  if (model) return model;
  throw new Error(
    bag
      .sorted()
      .map(({ message }) => message)
      .join('\n'),
  );
}

export function sizes({ positions, channels }: Shape): readonly number[] {
  return [positions, channels].flatMap((size) => (size ? [size.value] : []));
}
