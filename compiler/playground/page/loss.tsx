import 'uplot/dist/uPlot.min.css';
import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { LossChart, type Reading } from './loss-chart.js';
import { count, nowInWords } from './loss-words.js';
import './loss.css';
import { Region } from './region.js';
import type { Run } from './run.js';
import { RunFiles } from './run-files.js';
import { RunsTable } from './runs-table.js';
import { isTraining, run, runs } from './runs.js';

/** The chart is drawn anew no more often than this, in milliseconds. */
const DRAW_MS = 90;

/** Where a run is; before its first step not a step, for nothing is known of it yet. */
function nowWords(current: Run | undefined): string {
  if (current === undefined) return 'Nothing has run yet.';
  const now = current.now.value;
  return now.step === 0 ? 'No step is taken yet.' : nowInWords(now, current.model.value);
}

/** The loss of each run as it learns. */
export function Loss() {
  const current = run.value;
  return (
    <Region name="Loss">
      <p class="loss-now">{nowWords(current)}</p>
      {current?.remark.value !== undefined && <p class="loss-remark">{current.remark.value}</p>}
      <Chart />
      <RunsTable />
      <RunFiles />
    </Region>
  );
}

function Chart() {
  const holder = useRef<HTMLDivElement>(null);
  const chart = useRef<LossChart | undefined>(undefined);
  const reading = useSignal<Reading | undefined>(undefined);
  const isZoomed = useSignal(false);
  const isLog = useSignal(false);
  const shown = useComputed(() => runs.value.filter((one) => one.isShown.value));
  useEffect(() => {
    const made = new LossChart(
      holder.current as HTMLDivElement,
      (read) => (reading.value = read),
      (zoomed) => (isZoomed.value = zoomed),
    );
    chart.current = made;
    made.show({ runs: shown.peek(), current: run.peek(), isLog: isLog.peek() });
    const stop = watchColours(() => made.recolour());
    return () => {
      stop();
      made.destroy();
    };
  }, []);
  useSignalEffect(() => {
    const view = { runs: shown.value, current: run.value, isLog: isLog.value };
    chart.current?.show(view);
  });
  useSignalEffect(() => {
    for (const one of shown.value) void one.now.value;
    drawSoon(chart);
  });
  return (
    <>
      <div class="loss-chart" ref={holder} role="img" aria-label={chartWords(shown.value.length)} hidden={shown.value.length === 0} />
      {shown.value.length === 0 && (
        <p class="loss-empty">Press Train, and the loss of each step is drawn here: the lower, the better it guesses.</p>
      )}
      <div class="loss-tools">
        <label>
          <input type="checkbox" checked={isLog.value} onChange={({ currentTarget }) => (isLog.value = currentTarget.checked)} />{' '}
          logarithmic steps
        </label>
        {isZoomed.value ? (
          <button type="button" class="small" onClick={() => chart.current?.showAll()}>
            All steps
          </button>
        ) : (
          <span class="loss-reading" aria-hidden="true">
            {reading.value
              ? readingWords(reading.value)
              : shown.value.length > 0 && !isTraining.value
                ? 'Drag over the chart to look closer.'
                : ''}
          </span>
        )}
      </div>
    </>
  );
}

const pending = new WeakSet<object>();

/** Once for all that changes within a moment, with the browser's next frame after it. */
function drawSoon(chart: { readonly current: LossChart | undefined }): void {
  if (pending.has(chart)) return;
  pending.add(chart);
  setTimeout(() => {
    requestAnimationFrame(() => {
      pending.delete(chart);
      chart.current?.update();
    });
  }, DRAW_MS);
}

function chartWords(shown: number): string {
  return `The loss of each step, thin, and smoothed, bold, of ${count(shown)} ${shown === 1 ? 'run' : 'runs'}; dots are validation. The table has the numbers.`;
}

function readingWords({ step, losses }: Reading): string {
  return `step ${count(step)}: ${losses.map((one) => `${one.run.name.peek()} ${one.loss.toFixed(3)}`).join(', ')}`;
}

/** Calls back where the page turns light or dark. */
function watchColours(call: () => void): () => void {
  const query = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(call);
  query.addEventListener('change', call);
  observer.observe(document.documentElement, { attributes: true });
  return () => {
    query.removeEventListener('change', call);
    observer.disconnect();
  };
}
