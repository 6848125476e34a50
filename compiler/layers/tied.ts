import type { Fix } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/nearest.js';
import type { ResolvedLayer } from '../language/resolved-spec.js';
import type { LabelledLayer, Shape, ShapeContext } from './layer.js';
import { isKnown, relate } from './sizes.js';
import { projection } from './suggestions.js';

/** Reports initial weights that are given twice. */
export function checkInitial({ layer, edit, report }: ShapeContext): void {
  const { gain, deviation } = layer.optionSpans;
  if (gain === undefined || deviation === undefined) return;
  report('WNC447', {}, { at: 'gain', fix: [edit.withoutOption(layer, 'gain'), edit.withoutOption(layer, 'deviation')] });
}

/** Reports why a linear cannot take its weight [V, C] from the embedding that is called `label`. */
export function checkTied(input: Shape, label: string, outputs: number, context: ShapeContext): void {
  const { layer, vocabulary, edit, report } = context;
  const table = findTable(label, context);
  for (const option of ['gain', 'deviation'] as const) {
    if (layer.optionSpans[option] === undefined) continue;
    const related = table ? [{ message: 'whose weight it is', span: table.layer.span }] : [];
    report('WNC446', { option, label }, { at: option, related, fix: edit.withoutOption(layer, option) });
  }
  if (outputs !== vocabulary) {
    const fix = [edit.option(layer, 'channels', 'vocabulary'), edit.withoutOption(layer, 'tied')];
    report('WNC444', { outputs, vocabulary, label }, { at: 'channels', fix });
  }
  const [given, wanted] = [input.channels, table?.output?.channels];
  if (!table || !given || !wanted || !isKnown(given) || !isKnown(wanted) || given.value === wanted.value) return;
  const before = projection(wanted.value);
  const fix = [
    edit.before(layer, before, `\`- ${before}\` before it`),
    edit.option(table.layer, 'channels', String(given.value), `${given.value} channels from the embedding`),
    edit.withoutOption(layer, 'tied'),
  ];
  report('WNC443', { label, given: given.value, wanted: wanted.value }, { at: 'tied', related: relate(given, wanted), fix });
}

/** The one embedding before this layer that is called so; where there is none, or more, that is reported. */
function findTable(label: string, context: ShapeContext): LabelledLayer | undefined {
  const { layer, edit, report } = context;
  const found = context.labelled(label);
  const tables = found.filter(({ readsCharacters }) => readsCharacters);
  const [table, ...more] = tables;
  if (!table) {
    const [other] = found;
    if (!other) report('WNC440', { label, known: knownLabels(context) }, { at: 'tied', fix: others(label, context) });
    else {
      const related = [{ message: `\`${label}\``, span: other.layer.span }];
      report(
        'WNC441',
        { label, layer: other.layer.name, known: knownLabels(context) },
        { at: 'tied', related, fix: others(label, context) },
      );
    }
    return undefined;
  }
  if (more.length > 0) {
    const places = tables.filter((one, i) => tables.findIndex((other) => other.layer.span === one.layer.span) === i);
    const inRounds = places.length === 1;
    const related = places.map(({ layer: { span } }) => ({ message: `\`${label}\``, span }));
    const fix = [
      inRounds ? 'put the embedding before the repeat' : 'give each of them a label of its own',
      edit.withoutOption(layer, 'tied'),
    ];
    report('WNC445', { label, count: tables.length, inRounds }, { at: 'tied', related, fix });
    return undefined;
  }
  if (!table.output) {
    const related = [{ message: `\`${label}\``, span: table.layer.span }];
    report('WNC442', { label }, { at: 'tied', related, fix: ['put the embedding before it', edit.withoutOption(layer, 'tied')] });
    return undefined;
  }
  return table;
}

function knownLabels({ embeddings }: ShapeContext): readonly string[] {
  return [...new Set(embeddings.flatMap(({ label }) => label ?? []))];
}

/** The embedding that was probably meant, by its label; or the only one given that label; or a weight of its own. */
function others(label: string, context: ShapeContext): readonly Fix[] {
  const { layer, edit, embeddings } = context;
  const known = knownLabels(context);
  const near = nearest(label, known) ?? (known.length === 1 ? known[0] : undefined);
  const own = edit.withoutOption(layer, 'tied', 'take tied out: it then has a weight of its own');
  if (near !== undefined) return [edit.option(layer, 'tied', near), own];
  const [only, ...more] = embeddings;
  return only && more.length === 0 && isFree(label, only, context) ? [edit.label(only, label), own] : [own];
}

/** Whether a layer without a label may be called so. */
function isFree(label: string, embedding: ResolvedLayer, context: ShapeContext): boolean {
  return embedding.label === undefined && context.labelled(label).every(({ layer }) => layer.location.list !== embedding.location.list);
}
