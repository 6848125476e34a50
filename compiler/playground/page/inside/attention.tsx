import { useSignal } from '@preact/signals';
import type { AttentionMap, InsideFacts } from '../../inside-protocol.js';
import { byLayer, shadesOf, strongestOf } from './attention-words.js';
import { isLit, lights } from './lit.js';
import { Looked } from './looked.js';
import { Scrolls } from './scrolls.js';
import { useFeed } from './use-feed.js';
import { percent, visibleSymbol } from './words.js';

/** Room for the characters beside a map, in cells. */
const EDGE = 1.4;
/** Half of the line around the cells, which the picture has to hold. */
const FRAME = 0.05;
/** The largest side of a cell, in pixels. */
const CELL = 26;
/** The least side of a cell whose character can be read, and of a map. */
const READABLE_CELL = 12.5;
const NARROWEST = 150;

/** Who looks at whom in a word. */
export function Attention({ facts: { symbols, kind } }: { readonly facts: InsideFacts }) {
  const isWord = kind === 'words';
  // Once a word was sampled it stays, until another is asked for.
  const text = useSignal<string | undefined>(undefined);
  const tries = useSignal(0);
  const { answer, problem } = useFeed(`attention ${text.value ?? ''} ${tries.value}`, async (calls) => {
    const found = await calls.insideAttention(text.peek());
    text.value ??= found.text;
    return found;
  });
  return (
    <>
      {symbols.length > 0 && (
        <div class="choices">
          <label>
            {isWord ? 'Word' : 'Text'}{' '}
            <input
              type="text"
              spellcheck={false}
              autocomplete="off"
              autocapitalize="none"
              value={text.value ?? ''}
              onInput={({ currentTarget }) => {
                text.value = currentTarget.value;
              }}
            />
          </label>
          <button
            type="button"
            onClick={() => {
              text.value = undefined;
              tries.value++;
            }}
          >
            Another {isWord ? 'word' : 'text'}
          </button>
        </div>
      )}
      <Looked answer={answer} problem={problem}>
        {({ maps, step }) => (
          <>
            <p class="says">
              Each row is a character, and the darker a cell, the more it takes from the character above that column
              {isWord && '; a dot is the boundary of words'}. After step {step.toLocaleString('en')}.
            </p>
            {byLayer(maps).map((heads) => (
              <section key={heads[0]?.path} class={isLit(heads[0]?.line) ? 'heads lit' : 'heads'} {...lights(heads[0]?.line)}>
                <h3>
                  attention <span>{heads[0]?.path}</span>
                </h3>
                <div class="maps" style={columnsFor(heads)}>
                  {heads.map((map) => (
                    <HeadMap key={map.head} map={map} />
                  ))}
                </div>
              </section>
            ))}
            <Strongest maps={maps} />
          </>
        )}
      </Looked>
    </>
  );
}

/** Maps side by side, each so wide that its characters can be read. */
function columnsFor([first]: readonly AttentionMap[]) {
  const width = Math.max(NARROWEST, Math.round(((first?.labels.length ?? 0) + EDGE) * READABLE_CELL));
  return { gridTemplateColumns: `repeat(auto-fill, minmax(min(100%, ${width}px), 1fr))` };
}

function HeadMap({ map }: { readonly map: AttentionMap }) {
  const size = map.labels.length;
  const all = size + EDGE + FRAME;
  return (
    <figure style={{ maxWidth: `${Math.round(all * CELL)}px` }}>
      <svg viewBox={`0 0 ${all} ${all}`} role="img" aria-label={`Attention of ${map.path}, head ${map.head}; the table has the strongest`}>
        {map.labels.map((label, i) => (
          <g key={i}>
            <text x={EDGE + i + 0.5} y={EDGE - 0.45}>
              {visibleSymbol(label)}
            </text>
            <text x={EDGE / 2} y={EDGE + i + 0.78}>
              {visibleSymbol(label)}
            </text>
          </g>
        ))}
        <g transform={`translate(${EDGE} ${EDGE})`}>
          <rect class="frame" width={size} height={size} />
          {shadesOf(map).map(({ opacity, d }) => (
            <path key={opacity} class="cells" style={{ opacity }} d={d} />
          ))}
        </g>
      </svg>
      <figcaption>head {map.head}</figcaption>
    </figure>
  );
}

/** The same for those who do not see the maps. */
function Strongest({ maps }: { readonly maps: readonly AttentionMap[] }) {
  const [first] = maps;
  if (!first) return null;
  const found = maps.map(strongestOf);
  return (
    <details class="numbers">
      <summary>What each character attends to most</summary>
      <Scrolls name="Strongest attention">
        <table>
          <thead>
            <tr>
              <th scope="col">layer and head</th>
              {first.labels.map((label, i) => (
                <th key={i} scope="col">
                  {visibleSymbol(label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {maps.map(({ path, head }, i) => (
              <tr key={`${path} ${head}`}>
                <th scope="row">
                  {path}, head {head}
                </th>
                {found[i]?.map(({ most, weight }, t) => (
                  <td key={t}>
                    {visibleSymbol(most)} {percent(weight)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolls>
    </details>
  );
}
