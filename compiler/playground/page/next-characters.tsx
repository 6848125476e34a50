import type { Sample } from '../protocol.js';
import { characterWords, shownPlace, textBefore } from './sample-words.js';

/** What a character of a sample was drawn from: the likeliest characters after those before it. */
export function NextCharacters({
  sample,
  place,
  look,
  isWord,
}: {
  readonly sample: Sample | undefined;
  readonly place: number;
  readonly look: (sample: Sample, place: number) => void;
  readonly isWord: boolean;
}) {
  const step = sample?.steps[place];
  if (sample === undefined || step === undefined)
    return (
      <p class="next-hint soft">
        Point at a character of a {isWord ? 'word' : 'text'}, or choose {isWord ? 'one' : 'it'} and use the arrow keys: which characters
        were likely there?
      </p>
    );
  const { before, steps } = sample;
  const after = textBefore(
    before,
    steps.map(({ chosen }) => chosen),
    place,
  );
  const most = Math.max(...step.likely.map(({ probability }) => probability));
  const move = (by: number): void => look(sample, shownPlace(place + by, steps.length));
  return (
    <div class="next">
      <div class="next-head">
        <p>
          {after === '' ? 'At the beginning' : 'After '}
          {after !== '' && <code>{after.replaceAll('\n', '⏎')}</code>} comes <b>{characterWords(step.chosen)}</b>
        </p>
        <span class="next-moves">
          <button type="button" class="small" aria-label="The character before" disabled={place === 0} onClick={() => move(-1)}>
            ‹
          </button>
          <button type="button" class="small" aria-label="The character after" disabled={place >= steps.length - 1} onClick={() => move(1)}>
            ›
          </button>
        </span>
      </div>
      <table>
        <caption class="visually-hidden">The likeliest characters there</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">Character</th>
            <th scope="col">Probability</th>
          </tr>
        </thead>
        <tbody>
          {step.likely.map(({ character, probability }) => (
            <tr key={character} class={character === step.chosen ? 'chosen' : ''}>
              <th scope="row">{characterWords(character)}</th>
              <td>
                <span class="bar">
                  <span style={{ width: `${(100 * probability) / most}%` }} />
                </span>
                <span class="percent">{percent(probability)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function percent(probability: number): string {
  const value = 100 * probability;
  return value >= 10 ? `${value.toFixed(0)} %` : value >= 0.1 ? `${value.toFixed(1)} %` : '< 0.1 %';
}
