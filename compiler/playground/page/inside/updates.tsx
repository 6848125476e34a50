import { useSignal } from '@preact/signals';
import { shortNumber } from '../../../../runtime/training/short-number.js';
import type { InsideUpdates } from '../../inside-protocol.js';
import { lights } from './lit.js';
import { Looked } from './looked.js';
import { Scrolls } from './scrolls.js';
import { curveOf, decadesOf, hueOf, linear, ticksTo } from './scales.js';
import { useFeed } from './use-feed.js';
import { useWidth } from './use-width.js';

const HEIGHT = 260;
const MARGIN = { left: 56, right: 12, top: 10, bottom: 34 };
/** Where training goes well, more or less. */
const GUIDE = -3;

/** How far each parameter moves in a step, over training. */
export function Updates() {
  const { answer, problem } = useFeed('updates', (calls) => calls.insideUpdates());
  return (
    <Looked answer={answer} problem={problem}>
      {(looked) =>
        looked.steps.length === 0 ? (
          <p class="says">No step has been taken yet.</p>
        ) : (
          <>
            <p class="says">
              The spread of what a step adds to a parameter, over the spread of its numbers. About 1/1000 is right: far above it the rate is
              too high, far below it too low.
            </p>
            <Ratios looked={looked} />
          </>
        )
      }
    </Looked>
  );
}

function Ratios({ looked }: { readonly looked: InsideUpdates }) {
  const marked = useSignal<string | undefined>(undefined);
  const { ref, width } = useWidth();
  const { steps, parameters } = looked;
  const [low, high] = decadesOf(parameters.flatMap(({ ratios }) => ratios));
  const lastStep = Math.max(1, steps.at(-1) ?? 1);
  const x = linear([0, lastStep], [MARGIN.left, Math.max(MARGIN.left + 1, width - MARGIN.right)]);
  const y = linear([low, high], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const pathOf = (ratios: readonly number[]): string => curveOf(ratios.map((ratio, i) => [x(steps[i] ?? 0), y(Math.log10(ratio))]));
  const decades = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  return (
    <div class="ratios">
      <div class="chart" ref={ref}>
        <svg
          width={width}
          height={HEIGHT}
          role="img"
          aria-label={`Update to data ratio of ${parameters.length} parameters over ${lastStep} steps, logarithmic; the table has the last ones`}
        >
          {decades.map((decade) => (
            <g key={decade} class={decade === GUIDE ? 'guide' : 'grid'}>
              <line x1={MARGIN.left} x2={width - MARGIN.right} y1={y(decade)} y2={y(decade)} />
              <text x={MARGIN.left - 6} y={y(decade) + 4} text-anchor="end">
                {decade === 0 ? '1' : decade === GUIDE ? '1/1000' : `10${superscript(decade)}`}
              </text>
            </g>
          ))}
          {ticksTo(lastStep, Math.max(2, width / 120)).map((step) => (
            <text key={step} class="tick" x={x(step)} y={HEIGHT - MARGIN.bottom + 16} text-anchor={x(step) > width - 40 ? 'end' : 'middle'}>
              {step.toLocaleString('en')}
            </text>
          ))}
          <text class="tick" x={width - MARGIN.right} y={HEIGHT - 4} text-anchor="end">
            step
          </text>
          {parameters.map(({ name, ratios }, i) => (
            <path
              key={name}
              class={marked.value === undefined ? 'curve' : marked.value === name ? 'curve strong' : 'curve weak'}
              style={{ stroke: hueOf(i, parameters.length) }}
              d={pathOf(ratios)}
            />
          ))}
        </svg>
      </div>
      <Scrolls name="Parameters in the last step looked at">
        <table>
          <caption>Parameters in step {lastStep.toLocaleString('en')}</caption>
          <thead>
            <tr>
              <th scope="col">name</th>
              <th scope="col">spread</th>
              <th scope="col">gradient</th>
              <th scope="col">update / data</th>
            </tr>
          </thead>
          <tbody>
            {parameters.map(({ name, owner, data, gradient, ratios }, i) => {
              const light = lights(owner.line);
              return (
                <tr
                  key={name}
                  onPointerEnter={() => {
                    marked.value = name;
                    light.onPointerEnter();
                  }}
                  onPointerLeave={() => {
                    marked.value = undefined;
                    light.onPointerLeave();
                  }}
                >
                  <th scope="row">
                    <span class="dot" style={{ background: hueOf(i, parameters.length) }} /> {name} <span class="soft">{owner.layer}</span>
                  </th>
                  <td>{shortNumber(data)}</td>
                  <td>{shortNumber(gradient)}</td>
                  <td>{shortNumber(ratios.at(-1) ?? null)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scrolls>
    </div>
  );
}

/** -3 as ⁻³. */
function superscript(exponent: number): string {
  return [...String(exponent)].map((digit) => (digit === '-' ? '⁻' : ('⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? ''))).join('');
}
