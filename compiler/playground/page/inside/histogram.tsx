import { shortNumber } from '../../../../runtime/training/short-number.js';
import type { Histogram } from '../../inside-protocol.js';

const HEIGHT = 16;

/** Bins as a path of steps, closed along the bottom; `most` is the share that reaches the top. */
export function stepsOf(shares: readonly number[], most: number): string {
  const tops = shares.map((share, i) => {
    const y = (HEIGHT * (1 - share / most)).toFixed(2);
    return `${i === 0 ? `M0 ${HEIGHT}V` : 'V'}${y}H${i + 1}`;
  });
  return `${tops.join('')}V${HEIGHT}Z`;
}

/** Numbers now as bars, and at first as an outline; `flatFrom`: shaded from this distance from 0 on. */
export function HistogramPicture(props: {
  readonly title: string;
  readonly now: Histogram;
  readonly first: Histogram | undefined;
  readonly flatFrom?: number | undefined;
}) {
  const { title, now, first, flatFrom } = props;
  const bins = now.shares.length;
  const most = Math.max(...now.shares, ...(first?.shares ?? []));
  const flat = flatFrom === undefined ? 0 : Math.max(0, (bins / 2) * (1 - flatFrom / now.reach));
  return (
    <div class="histogram">
      <svg viewBox={`0 0 ${bins} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={`Histogram of ${title}`}>
        {flat > 0 && <path class="flat" d={`M0 0H${flat}V${HEIGHT}H0ZM${bins - flat} 0H${bins}V${HEIGHT}H${bins - flat}Z`} />}
        <path class="now" d={stepsOf(now.shares, most)} />
        {first && <path class="first" d={stepsOf(first.shares, most)} />}
        <path class="base" d={`M0 ${HEIGHT}H${bins}M${bins / 2} 0V${HEIGHT}`} />
      </svg>
      <div class="ends" aria-hidden="true">
        <span>{shortNumber(-now.reach)}</span>
        <span>0</span>
        <span>{shortNumber(now.reach)}</span>
      </div>
    </div>
  );
}
