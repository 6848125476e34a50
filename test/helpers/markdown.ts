/** What a Markdown file holds, as far as tests ask. */
export interface Fence {
  /** The word behind the opening marks; empty where there is none. */
  readonly language: string;
  readonly text: string;
  /** The line of its first line, from 1. */
  readonly line: number;
}

export interface Link {
  readonly to: string;
  readonly line: number;
}

const FENCE = /^```(\w*)\n([^]*?)^```$/gm;

export function fencesOf(text: string): readonly Fence[] {
  return [...text.matchAll(FENCE)].map(({ 1: language = '', 2: inner = '', index }) => ({
    language,
    text: inner,
    line: lineAt(text, index) + 1,
  }));
}

/** The text outside fences, with as many lines. */
export function proseOf(text: string): string {
  return text.replace(FENCE, (fence) => fence.replace(/[^\n]/g, ''));
}

/** Links and pictures. */
export function linksOf(text: string): readonly Link[] {
  const prose = proseOf(text);
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(({ 1: to = '', index }) => ({ to, line: lineAt(prose, index) }));
}

/** Spans between backticks. */
export function codeSpansOf(text: string): readonly string[] {
  return [...proseOf(text).matchAll(/`([^`]+)`/g)].map(({ 1: code = '' }) => code.replaceAll('\n', ' '));
}

/** The names of its headings, as GitHub makes them. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const headings = [...proseOf(text).matchAll(/^#+ (.*)$/gm)].map(({ 1: heading = '' }) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** What follows a heading, to the next one of its level or above. */
export function sectionOf(text: string, heading: string): string {
  const level = /^#+/.exec(heading)?.[0].length ?? 1;
  const start = text.indexOf(`\n${heading}\n`);
  if (start < 0) throw new Error(`there is no heading ${heading}`);
  const rest = text.slice(start + heading.length + 2);
  const end = rest.search(new RegExp(`^#{1,${level}} `, 'm'));
  return end < 0 ? rest : rest.slice(0, end);
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
