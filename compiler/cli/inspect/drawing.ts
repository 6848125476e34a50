import { counted, shorten } from '../../diagnostics/words.js';
import { showShape } from '../../ops/graph.js';
import type { InferredLayer, InferredModel } from '../../model/infer.js';
import { sizesOf } from '../../model/summarize.js';
import type { ResolvedSpec } from '../../language/resolved-spec.js';
import { areAlike, describeLayer, holding, inStep, mergeOf, sumOf, type Versions } from '../../model/flow.js';

/** One line of the drawing: rails, two columns each, on which values run downwards; and what happens there. */
interface Row {
  readonly rails: string;
  readonly text: string;
  /** What runs on below. */
  readonly shape: string;
  /** In the spec. */
  readonly line: number | undefined;
}

/** Rows of equal width, entered and left on the first rail. */
interface Block {
  readonly rows: readonly Row[];
  /** In rails, at least one. */
  readonly width: number;
}

/**
 * The layers as a railway: x runs down the first rail; branches leave it to the right and come back to it. Rounds of a
 * repeat that are alike are drawn once.
 */
export function drawModel(model: InferredModel, { data }: ResolvedSpec): string {
  const start: Row = { rails: '○ ', text: 'characters', shape: showShape([data.context]), line: data.contextSpan.start.line };
  const { rows } = list(inStep([model.layers]));
  return print([start, ...rows]);
}

/** What is left of 100 columns beside the shape and the line. */
const WIDEST = 76;

function print(rows: readonly Row[]): string {
  const headOf = ({ rails, text }: Row): string => shorten(`${rails.trimEnd()} ${text}`, WIDEST);
  const widest = Math.max(...rows.map((row) => headOf(row).length));
  const lines = rows.map((row) => {
    const { shape, line } = row;
    const where = line === undefined ? '' : `:${line}`;
    return `${headOf(row).padEnd(widest)}  ${shape.padEnd(12)}${where.padStart(5)}`.trimEnd();
  });
  return lines.map((line) => `  ${line}\n`).join('');
}

function list(layers: readonly Versions[]): Block {
  return stack(layers.map(one));
}

function stack(blocks: readonly Block[]): Block {
  const width = Math.max(1, ...blocks.map((block) => block.width));
  return { rows: blocks.flatMap(({ rows }) => rows.map((row) => ({ ...row, rails: row.rails.padEnd(2 * width) }))), width };
}

function one(versions: Versions): Block {
  const [first] = versions;
  switch (holding(first)) {
    case 'rounds':
      return rounds(versions);
    case 'branches':
      return branches(versions);
    case 'layers':
      return sumOf(first) === undefined ? beside(versions) : intoSum(versions);
    default:
      return sumOf(first) === undefined
        ? { rows: [row('● ', describeLayer(versions), versions, shapeOf(versions))], width: 1 }
        : fromSum(versions);
  }
}

function beside(versions: Versions): Block {
  const inside = list(innerOf(versions, 0));
  const rows = [
    row('├─╮ ', versions[0].layer.name, versions),
    ...inside.rows.map((inner) => ({ ...inner, rails: `│ ${inner.rails}` })),
    row('●─╯ ', mergeOf(versions[0]) ?? '', versions, shapeOf(versions)),
  ];
  return stack([{ rows, width: 1 + inside.width }]);
}

function intoSum(versions: Versions): Block {
  const inside = list(innerOf(versions, 0));
  const last = versions[0].lists[0]?.at(-1);
  const shape = showShape(sizesOf(last ? last.output : versions[0].input));
  const rows = [
    row('├─╮ ', versions[0].layer.name, versions),
    ...inside.rows.map((inner) => ({ ...inner, rails: `│ ${inner.rails}` })),
    row('│ ╰▶', `into the sum ${sumOf(versions[0])}`, versions, shape),
  ];
  return stack([{ rows, width: 1 + inside.width }]);
}

function fromSum(versions: Versions): Block {
  const rows = [
    row('╵ ', '', undefined),
    row('▶ ', `${versions[0].layer.name} the sum ${sumOf(versions[0])}`, versions, shapeOf(versions)),
  ];
  return { rows, width: 1 };
}

function branches(versions: Versions): Block {
  const [{ layer, lists }] = versions;
  const branches = lists.map((_, index) => list(innerOf(versions, index)));
  const widths = branches.map(({ width }) => width);
  const rows = branches.flatMap((branch, at) =>
    branch.rows.map((inner) => ({
      ...inner,
      rails: widths.map((width, index) => (index === at ? inner.rails : '│ ').padEnd(2 * width)).join(''),
    })),
  );
  const open = row(joint('├', '┬', '╮', widths), `${layer.name}, ${counted(lists.length, 'branch', 'branches')}`, versions);
  const close = row(joint('●', '┴', '╯', widths), mergeOf(versions[0]) ?? '', versions, shapeOf(versions));
  return { rows: [open, ...rows, close], width: widths.reduce((sum, width) => sum + width, 0) };
}

/** `├───┬─╮`: a line across the first rails of all branches. */
function joint(first: string, middle: string, last: string, widths: readonly number[]): string {
  if (widths.length < 2) return `${first} `;
  const knots = widths.map(
    (width, index) => (index === 0 ? first : index === widths.length - 1 ? last : middle) + '─'.repeat(2 * width - 1),
  );
  return `${knots.join('').replace(/─+$/, '')} `.padEnd(2 * widths.reduce((sum, width) => sum + width, 0));
}

function rounds(versions: Versions): Block {
  const rounds = versions[0].lists;
  const every = versions.flatMap(({ lists }) => lists);
  if (areAlike(every)) {
    const inside = indent(list(inStep(every)));
    const rows = [
      row('┬ ', `${versions[0].layer.name}, ${counted(rounds.length, 'round')}`, versions),
      ...inside.rows,
      row('┴ ', '', undefined),
    ];
    return stack([{ rows, width: inside.width }]);
  }
  return stack(
    rounds.map((_, index) => {
      const inside = indent(list(innerOf(versions, index)));
      const rows = [row('│ ', `${versions[0].layer.name}, round ${index + 1} of ${rounds.length}`, versions), ...inside.rows];
      return { rows, width: inside.width };
    }),
  );
}

function indent(block: Block): Block {
  return { ...block, rows: block.rows.map((inner) => ({ ...inner, text: `  ${inner.text}` })) };
}

/** A list inside a layer, in every round. */
function innerOf(versions: Versions, index: number): readonly Versions[] {
  return inStep(versions.map(({ lists }): readonly InferredLayer[] => lists[index] ?? []));
}

function row(rails: string, text: string, versions: Versions | undefined, shape = ''): Row {
  return { rails, text, shape, line: versions?.[0].layer.span.start.line };
}

function shapeOf([{ output }]: Versions): string {
  return showShape(sizesOf(output));
}
