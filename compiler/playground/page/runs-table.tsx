import { count, milliseconds } from './loss-words.js';
import { runStyle } from './run-style.js';
import type { Run } from './run.js';
import { isKeeping, openKept, remove, rename, run, runs, show } from './runs.js';

/** All runs beside one another. */
export function RunsTable() {
  if (runs.value.length === 0) return null;
  return (
    <>
      <table class="runs">
        <caption class="visually-hidden">Runs</caption>
        <thead>
          <tr>
            <th scope="col">Run</th>
            <th scope="col" class="number">
              Steps
            </th>
            <th scope="col" class="number">
              Loss
            </th>
            <th scope="col" class="number">
              Validation
            </th>
          </tr>
        </thead>
        {runs.value.map((one) => (
          <Rows key={one.id} one={one} />
        ))}
      </table>
      {!isKeeping.value && <p class="loss-remark">This browser keeps no runs for the next visit: save them as files.</p>}
    </>
  );
}

/** How far a run is, and under it what it is. */
function Rows({ one }: { readonly one: Run }) {
  const { step, smoothed, validation, millisecondsPerStep } = one.now.value;
  const name = one.name.value;
  const isCurrent = run.value === one;
  const facts = [
    one.modelName,
    one.dataName,
    one.seed !== undefined && `seed ${one.seed}`,
    `${count(one.parameters)} parameters`,
    millisecondsPerStep !== undefined && `${milliseconds(millisecondsPerStep)} ms a step`,
  ];
  return (
    <tbody class={isCurrent ? 'current' : ''} aria-current={isCurrent ? 'true' : undefined}>
      <tr>
        <th scope="row">
          <span class="run-name">
            <input
              type="checkbox"
              checked={one.isShown.value}
              aria-label={`Show ${name} in the chart`}
              onChange={({ currentTarget }) => show(one, currentTarget.checked)}
            />
            <Swatch number={one.number} />
            <input
              class="name"
              type="text"
              value={name}
              maxLength={60}
              size={8}
              aria-label={`Name of run ${one.number}`}
              onChange={({ currentTarget }) => {
                currentTarget.value = rename(one, currentTarget.value);
              }}
            />
          </span>
        </th>
        <td class="number">{count(step)}</td>
        <td class="number">{smoothed?.toFixed(3) ?? '–'}</td>
        <td class="number">{validation?.toFixed(3) ?? '–'}</td>
      </tr>
      <tr class="facts">
        <td colSpan={4}>
          <div>
            <span>{facts.filter((fact) => typeof fact === 'string').join(' · ')}</span>
            <span class="actions">
              {!isCurrent && (
                <button
                  type="button"
                  class="small"
                  aria-label={`Open ${name}`}
                  title="Make it the current run, with its spec"
                  onClick={() => void openKept(one)}
                >
                  Open
                </button>
              )}
              <button type="button" class="small" aria-label={`Remove ${name}`} title="Remove this run" onClick={() => void remove(one)}>
                ×
              </button>
            </span>
          </div>
        </td>
      </tr>
    </tbody>
  );
}

/** As its line in the chart. */
function Swatch({ number }: { readonly number: number }) {
  const { colour, dash } = runStyle(number);
  return (
    <svg class="swatch" viewBox="0 0 28 10" width="28" height="10" aria-hidden="true">
      <line x1="1" y1="5" x2="27" y2="5" stroke={`var(${colour})`} stroke-width="3" stroke-dasharray={dash.join(' ')} />
    </svg>
  );
}
