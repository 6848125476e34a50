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
  const width = Math.ceil(Math.max(layout.width, textWidth(heading.title, 16) + 48, textWidth(heading.subtitle, fonts.row) + 48, hasBackward ? 560 : 0));
  const height = Math.ceil(layout.height + HEADER);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escape(heading.title)}</title>`,
    `<style>${STYLE}</style>`,
    `<defs>${(['forward', 'backward'] as const).map(arrowHead).join('')}</defs>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text(24, 28, heading.title, 'title', ' style="font-size: 16px"'),
    text(24, 46, heading.subtitle, 'row'),
    ...(hasBackward ? legend() : []),
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

function legend(): readonly string[] {
  const entries = [
    ['forward', 'forward'],
    ['backward', 'gradients'],
  ] as const;
  let x = 24;
  return entries.map(([kind, words]) => {
    const drawn = `<path class="link ${kind}" stroke="${COLORS[kind].line}" d="M${x} 60 H${x + 26}" marker-end="url(#${kind})"/>${text(x + 33, 63.5, words, 'label')}`;
    x += 33 + textWidth(words, fonts.small) + 24;
    return drawn;
  });
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

/** A quadratic spline through the middles between points, which touches none of them but the first and last. */
function smooth(points: readonly Point[]): string {
  const [first, ...others] = points;
  const last = others.at(-1)!;
  const curves = others.slice(0, -1).map((point, index) => {
    const next = others[index + 1]!;
    const end = index === others.length - 2 ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${n(point.x)} ${n(point.y)} ${n(end.x)} ${n(end.y)}`;
  });
  return `M${n(first!.x)} ${n(first!.y)} ${curves.length > 0 ? curves.join(' ') : `L${n(last.x)} ${n(last.y)}`}`;
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
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return visible(words).replace(/[&<>"']/g, (character) => entities[character]!);
}
