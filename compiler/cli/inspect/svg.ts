import { visible } from '../../diagnostics/words.js';
import type { BoxRow } from './kernel-graph.js';
import type { Layout, PlacedBox, PlacedLink, Point } from './layout.js';
import { fonts, labelSize, lineHeight, padding, textWidth } from './svg-sizes.js';

const HEADER = 64;

const COLORS = {
  forward: { line: '#2b5f9e', fill: '#eef4fb' },
  backward: { line: '#b3541e', fill: '#fdf3ec' },
  outside: { line: '#555555', fill: '#f4f4f4' },
} as const;

const STYLE = `
text { font-family: "DejaVu Sans Mono", Menlo, Consolas, monospace; fill: #222222; white-space: pre; }
.title { font-size: ${fonts.title}px; font-weight: bold; }
.row { font-size: ${fonts.row}px; }
.passive, .parameter, .around { fill: #707070; }
.around, .label { font-size: ${fonts.small}px; }
.gradient { fill: ${COLORS.backward.line}; }
.link { fill: none; stroke-width: 1.3; }
.kept { fill: ${COLORS.forward.line}; }
`;

export interface Heading {
  readonly title: string;
  readonly subtitle: string;
}

/** A laid out graph as an SVG document. Nothing in it depends on when or where it was drawn. */
export function toSvg(layout: Layout, heading: Heading): string {
  const hasBackward = layout.boxes.some(({ box }) => box.kind === 'backward');
  const width = Math.ceil(
    Math.max(layout.width, textWidth(heading.title, 16) + 48, textWidth(heading.subtitle, fonts.row) + 48, hasBackward ? 690 : 400),
  );
  const height = Math.ceil(layout.height + HEADER);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escape(heading.title)}</title>`,
    `<style>${STYLE}</style>`,
    `<defs>${(['forward', 'backward'] as const).map(arrowHead).join('')}</defs>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text(24, 28, heading.title, 'title', ' style="font-size: 16px"'),
    text(24, 46, heading.subtitle, 'row'),
    ...legend(layout, hasBackward),
    `<g transform="translate(0 ${HEADER})">`,
    ...layout.links.map(path),
    ...layout.boxes.map(boxShape),
    ...layout.links.map(label),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function arrowHead(kind: keyof typeof COLORS): string {
  return `<marker id="${kind}" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0.5 L8 4 L0 7.5 z" fill="${COLORS[kind].line}"/></marker>`;
}

/** What colours mean: of lines, and of the rows in boxes. */
function legend({ boxes }: Layout, hasBackward: boolean): readonly string[] {
  if (boxes.every(({ box }) => box.rows.length === 0))
    return [text(24, 63.5, 'beside lines: shapes of one example; in round brackets: parameters', 'label')];
  const lines = hasBackward ? (['forward', 'backward'] as const) : (['forward'] as const);
  const rows = [
    ['parameter', 'parameters and statistics it uses'],
    ...(hasBackward
      ? [
          ['kept', 'kept values it reads'],
          ['gradient', 'gradients it makes'],
        ]
      : []),
  ];
  let x = 24;
  const put = (width: number, draw: (at: number) => string): string => {
    const drawn = draw(x);
    x += width + 24;
    return drawn;
  };
  return [
    ...lines.map((kind) =>
      put(33 + textWidth(kind, fonts.small), (at) => {
        const arrow = `<path class="link" stroke="${COLORS[kind].line}" d="M${at} 60 H${at + 26}" marker-end="url(#${kind})"/>`;
        return arrow + text(at + 33, 63.5, kind, 'label');
      }),
    ),
    ...rows.map(([kind, words]) => put(textWidth(words!, fonts.small), (at) => text(at, 63.5, words!, `label ${kind}`))),
  ];
}

function boxShape({ box, x, y, width, height }: PlacedBox): string {
  const { line, fill } = COLORS[box.kind];
  const left = x - width / 2;
  const top = y - height / 2;
  const radius = box.kind === 'outside' ? height / 2 : 5;
  const frame = `<rect x="${n(left)}" y="${n(top)}" width="${n(width)}" height="${n(height)}" rx="${n(radius)}" fill="${fill}" stroke="${line}"/>`;
  const lines: string[] = [];
  let baseline = top + lineHeight.title;
  lines.push(
    box.kind === 'outside'
      ? text(x, y + fonts.title * 0.35, box.title, 'title', ' text-anchor="middle"')
      : text(left + padding, baseline - 2, box.title, 'title'),
  );
  if (box.around !== '') lines.push(text(left + padding, (baseline += lineHeight.row) - 2, box.around, 'around'));
  for (const row of box.rows) lines.push(rowText(row, left + padding, (baseline += lineHeight.row) - 2));
  return `<g class="${box.kind}" id="${escape(box.id.replaceAll(' ', '-'))}">${frame}${lines.join('')}</g>`;
}

function rowText({ kind, text: words, path: layerPath }: BoxRow, x: number, y: number): string {
  return text(x, y, words, `row ${kind}`, layerPath === undefined ? '' : ` data-layer="${escape(layerPath)}"`);
}

function path({ link, points }: PlacedLink): string {
  const { line } = COLORS[link.kind];
  return `<path class="link ${link.kind}" stroke="${line}" d="${smooth(points)}" marker-end="url(#${link.kind})"/>`;
}

/** A curve that is vertical at each point, so that it enters and leaves boxes straight and turns between the ranks. */
function smooth(points: readonly Point[]): string {
  // A piece of no length would turn the arrow's head anywhere.
  const [first, ...others] = points.filter((point, index) => point.x !== points[index - 1]?.x || point.y !== points[index - 1]?.y);
  if (first === undefined) return '';
  let { x, y } = first;
  const pieces = others.map((point) => {
    const middle = n((y + point.y) / 2);
    const piece = point.x === x ? `V${n(point.y)}` : `C${n(x)} ${middle} ${n(point.x)} ${middle} ${n(point.x)} ${n(point.y)}`;
    ({ x, y } = point);
    return piece;
  });
  return `M${n(first.x)} ${n(first.y)} ${pieces.join(' ')}`;
}

function label({ link, label: { x, y } }: PlacedLink): string {
  const { width, height } = labelSize(link);
  const back = `<rect x="${n(x - width / 2)}" y="${n(y - height / 2)}" width="${n(width)}" height="${n(height)}" fill="#ffffff" fill-opacity="0.85"/>`;
  const lines = link.tensors.map((tensor, index) =>
    text(x, y - height / 2 + (index + 1) * lineHeight.label - 1, tensor, 'label', ` text-anchor="middle"`),
  );
  return `<g>${back}${lines.join('')}</g>`;
}

function text(x: number, y: number, words: string, classes: string, more = ''): string {
  return `<text x="${n(x)}" y="${n(y)}" class="${classes}"${more}>${escape(words)}</text>`;
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escape(words: string): string {
  const entities = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
  ]);
  return visible(words).replace(/[&<>"']/g, (character) => entities.get(character) ?? '');
}
