import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { shortNumber } from '../../../../runtime/training/short-number.js';
import type { InsideFacts, InsidePlane } from '../../inside-protocol.js';
import { Looked } from './looked.js';
import { Scrolls } from './scrolls.js';
import { alignedTo, linear } from './scales.js';
import { useFeed } from './use-feed.js';
import { useWidth } from './use-width.js';
import { visibleSymbol } from './words.js';

const MARGIN = 18;
/** The largest side, in pixels. */
const MOST = 460;

/** Each character where its vector lies. */
export function Embedding({ facts: { embeddings } }: { readonly facts: InsideFacts }) {
  const [first = ''] = embeddings;
  const table = useSignal(first);
  const axes = useSignal<readonly [number, number] | undefined>(undefined);
  const { value: channels } = axes;
  const about = `embedding ${table.value} ${channels?.join() ?? ''}`;
  const { answer, problem } = useFeed(about, (calls) => calls.insideEmbedding(table.value, channels));
  const count = answer?.channels ?? 2;
  const choose = (axis: 0 | 1) => (event: { readonly currentTarget: HTMLInputElement }) => {
    const channel = Math.min(count, Math.max(1, Math.round(Number(event.currentTarget.value)) || 1)) - 1;
    const [x, y] = channels ?? [0, Math.min(1, count - 1)];
    axes.value = axis === 0 ? [channel, y] : [x, channel];
  };
  return (
    <>
      <div class="choices">
        {embeddings.length > 1 && (
          <label>
            Table{' '}
            <select
              value={table.value}
              onChange={({ currentTarget }) => {
                table.value = currentTarget.value;
              }}
            >
              {embeddings.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
        )}
        <label>
          Plane{' '}
          <select
            value={channels ? 'channels' : 'axes'}
            onChange={({ currentTarget }) => {
              axes.value = currentTarget.value === 'channels' ? [0, Math.min(1, count - 1)] : undefined;
            }}
          >
            <option value="axes">first two principal axes</option>
            <option value="channels">two channels</option>
          </select>
        </label>
        {channels &&
          ([0, 1] as const).map((axis) => (
            <label key={axis}>
              {axis === 0 ? 'Across' : 'Up'} <input type="number" min={1} max={count} value={channels[axis] + 1} onChange={choose(axis)} />
            </label>
          ))}
      </div>
      <Looked answer={answer} problem={problem}>
        {(looked) => <Plane key={about} looked={looked} isChannels={channels !== undefined} />}
      </Looked>
    </>
  );
}

function Plane({ looked, isChannels }: { readonly looked: InsidePlane; readonly isChannels: boolean }) {
  const before = useRef<InsidePlane['points']>([]);
  const points = isChannels ? looked.points : alignedTo(before.current, looked.points);
  before.current = points;
  const { ref, width } = useWidth();
  const side = Math.min(MOST, width);
  const reach = Math.max(...points.map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)))) || 1;
  const x = linear([-reach, reach], [MARGIN, side - MARGIN]);
  const y = linear([-reach, reach], [side - MARGIN, MARGIN]);
  return (
    <>
      <p class="says">Characters that the model treats alike come to lie near each other. After step {looked.step.toLocaleString('en')}.</p>
      <div class="plane" ref={ref}>
        <svg width={side} height={side} role="img" aria-label={`Plane of ${points.length} characters; the table has their places`}>
          <path class="axes" d={`M${x(0)} 0V${side}M0 ${y(0)}H${side}`} />
          {points.map((point) => (
            <text key={point.label} x={x(point.x)} y={y(point.y) + 5} text-anchor="middle">
              {visibleSymbol(point.label)}
            </text>
          ))}
        </svg>
      </div>
      <details class="numbers">
        <summary>Places as a table</summary>
        <Scrolls name="Places of the characters">
          <table>
            <thead>
              <tr>
                <th scope="col">character</th>
                <th scope="col">across</th>
                <th scope="col">up</th>
              </tr>
            </thead>
            <tbody>
              {points.map((point) => (
                <tr key={point.label}>
                  <th scope="row">{visibleSymbol(point.label)}</th>
                  <td>{shortNumber(point.x)}</td>
                  <td>{shortNumber(point.y)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolls>
      </details>
    </>
  );
}
