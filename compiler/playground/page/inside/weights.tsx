import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { momentsOf } from '../../../../runtime/training/health.js';
import { shortNumber } from '../../../../runtime/training/short-number.js';
import type { InsideFacts, InsideTensor } from '../../inside-protocol.js';
import { lights } from './lit.js';
import { Looked } from './looked.js';
import { Scrolls } from './scrolls.js';
import { imageOf, type TensorImage } from './tensor-image.js';
import { useFeed } from './use-feed.js';
import { visibleSymbol } from './words.js';

/** Of a large matrix the table has its first rows and columns. */
const SHOWN = 12;
/** The height of a letter, in pixels. */
const LETTER = 13;

/** A parameter or running statistic as a picture. */
export function Weights({ facts }: { readonly facts: InsideFacts }) {
  const { tensors } = facts;
  const first = tensors.find(({ shape }) => shape.length > 1) ?? tensors[0];
  const name = useSignal(first?.name ?? '');
  const { answer, problem } = useFeed(`weights ${name.value}`, (calls) => calls.insideTensor(name.value));
  const chosen = tensors.find((tensor) => tensor.name === name.value);
  const optionsOf = (kind: 'parameter' | 'statistic') =>
    tensors
      .filter((tensor) => tensor.kind === kind)
      .map((tensor) => (
        <option key={tensor.name} value={tensor.name}>
          {tensor.name} [{tensor.shape.join(', ')}], {tensor.owner.layer}
        </option>
      ));
  const statistics = optionsOf('statistic');
  return (
    <div {...lights(chosen?.owner.line)}>
      <div class="choices">
        <label>
          Array{' '}
          <select
            value={name.value}
            onChange={({ currentTarget }) => {
              name.value = currentTarget.value;
            }}
          >
            <optgroup label="parameters">{optionsOf('parameter')}</optgroup>
            {statistics.length > 0 && <optgroup label="running statistics">{statistics}</optgroup>}
          </select>
        </label>
      </div>
      <Looked answer={answer?.name === name.value ? answer : undefined} problem={problem}>
        {(looked) => <Picture looked={looked} symbols={facts.symbols} />}
      </Looked>
    </div>
  );
}

function Picture({ looked, symbols }: { readonly looked: InsideTensor; readonly symbols: readonly string[] }) {
  const image = imageOf(looked);
  const { rows, columns, least, most, reach, at } = image;
  const canvas = useRef<HTMLCanvasElement>(null);
  const under = useSignal<readonly [number, number] | undefined>(undefined);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    context?.putImageData(new ImageData(image.pixels, columns, rows), 0, 0);
  }, [looked]);
  const { mean, deviation } = momentsOf(looked.values);
  const point = (event: PointerEvent): void => {
    const box = canvas.current?.getBoundingClientRect();
    if (!box) return;
    const column = Math.floor(((event.clientX - box.left) / box.width) * columns);
    const row = Math.floor(((event.clientY - box.top) / box.height) * rows);
    under.value = row >= 0 && column >= 0 && row < rows && column < columns ? [row, column] : undefined;
  };
  // A row of as many as there are symbols belongs to one each.
  const isNamed = rows > 1 && rows === symbols.length;
  const rowName = (row: number): string => (isNamed ? visibleSymbol(symbols[row] ?? '') : String(row + 1));
  const [row, column] = under.value ?? [];
  return (
    <>
      <p class="says">
        {looked.shape.length > 1 ? `${rows} rows of ${columns}` : `${columns} numbers`}, mean {shortNumber(mean)}, spread{' '}
        {shortNumber(deviation)}. After step {looked.step.toLocaleString('en')}.
      </p>
      <div class="named">
        {isNamed && (
          <div class="names" aria-hidden="true">
            {symbols.map((symbol, r) => (
              <span key={r}>{visibleSymbol(symbol)}</span>
            ))}
          </div>
        )}
        <canvas
          ref={canvas}
          class="weights"
          width={columns}
          height={rows}
          style={sizeOn(image, isNamed)}
          role="img"
          aria-label={`${looked.name} as a picture: from ${shortNumber(least)} to ${shortNumber(most)}`}
          onPointerMove={point}
          onPointerLeave={() => {
            under.value = undefined;
          }}
        />
      </div>
      <p class="colours">
        {shortNumber(-reach)} <span class="bar" aria-hidden="true" /> {shortNumber(reach)}
        <span class="range">
          least {shortNumber(least)}, most {shortNumber(most)}
        </span>
        <span class="under">
          {row !== undefined && column !== undefined && `row ${rowName(row)}, column ${column + 1}: ${shortNumber(at(row, column))}`}
        </span>
      </p>
      <details class="numbers">
        <summary>Numbers as a table</summary>
        <Scrolls name={`Numbers of ${looked.name}`}>
          <table>
            {(rows > SHOWN || columns > SHOWN) && <caption>the first {SHOWN} rows and columns at most</caption>}
            <tbody>
              {Array.from({ length: Math.min(rows, SHOWN) }, (_, r) => (
                <tr key={r}>
                  <th scope="row">{rowName(r)}</th>
                  {Array.from({ length: Math.min(columns, SHOWN) }, (_, c) => (
                    <td key={c}>{shortNumber(at(r, c))}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolls>
      </details>
    </>
  );
}

/** Cells as large as there is room for, and no larger than a finger; rows with names are as high as a letter at least. */
function sizeOn({ rows, columns }: TensorImage, isNamed: boolean) {
  const cell = Math.max(1, Math.min(18, 900 / columns, 480 / rows));
  const height = rows === 1 || isNamed ? Math.max(cell, LETTER) : cell;
  return { width: `${Math.round(columns * cell)}px`, height: `${Math.round(rows * height)}px` };
}
