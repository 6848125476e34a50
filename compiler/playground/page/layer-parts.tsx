import { useRef } from 'preact/hooks';
import { edgesOf, grouped, type largestOf, type Versions } from './layer-outline.js';
import type { LayerFacts } from '../protocol.js';

/** The positions that come out of a layer, each a cell that spans what it stands for. */
export function Cells({ count, kind }: { readonly count: number; readonly kind: 'given' | 'learned' | 'plain' }) {
  return (
    <span class={`cells ${kind}`}>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} class="cell" style={{ margin: `0 ${14 / count}%` }} />
      ))}
    </span>
  );
}

interface EdgesBetween {
  readonly before: number;
  readonly after: number;
  readonly reach?: LayerFacts['reach'];
}

/** Lines from the positions that go in to those that come out. */
export function Edges({ before, after, reach = [] }: EdgesBetween) {
  const at = (index: number, count: number): number => ((index + 0.5) / count) * 100;
  return (
    <svg class="edges" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      {edgesOf(before, after, reach).map(({ from, to, faint }) => (
        <line key={`${from} ${to}`} class={faint ? 'faint' : ''} x1={at(from, before)} y1={0} x2={at(to, after)} y2={10} />
      ))}
    </svg>
  );
}

/** A shape on an edge; one that has become another is marked for a moment, one that is there from the beginning is not. */
export function Shape({ text, moves }: { readonly text: string; readonly moves: boolean }) {
  const known = useRef(text);
  const changes = useRef(0);
  if (known.current !== text && moves) changes.current++;
  known.current = text;
  return (
    <span key={changes.current} class={changes.current > 0 ? 'shape changed' : 'shape'}>
      {text}
    </span>
  );
}

interface SizesOf {
  readonly versions: Versions;
  readonly largest: ReturnType<typeof largestOf>;
}

/** Parameters and multiply-adds as bars with their numbers; of rounds drawn as one those of all. */
export function Sizes({ versions, largest }: SizesOf) {
  const [{ parameters, multiplyAdds }] = versions;
  if (parameters === 0 && multiplyAdds === 0) return null;
  const times = versions.length > 1 ? `${versions.length} × ` : '';
  const bar = (kind: 'parameters' | 'multiply-adds', count: number, most: number) =>
    count === 0 ? null : (
      <span class={`size ${kind}`}>
        <span class="bar" style={{ width: `${Math.max(2, (count / most) * 100)}%` }} />
        <span class="number" title={`${times}${grouped(count)} ${kind}`}>
          {times}
          {grouped(count)}
        </span>
      </span>
    );
  return (
    <span class="sizes">
      {bar('parameters', parameters, largest.parameters)}
      {bar('multiply-adds', multiplyAdds, largest.multiplyAdds)}
    </span>
  );
}
