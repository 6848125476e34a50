import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Sample } from '../protocol.js';
import { NextCharacters } from './next-characters.js';
import { Region } from './region.js';
import type { Run } from './run.js';
import { sampleSettings } from './run-settings.js';
import { newSamples, run } from './runs.js';
import { shownPlace } from './sample-words.js';
import { isHeld, problem } from './sampling.js';
import './samples.css';
import { choose } from './state.js';

/** A sample that is looked at closely, and the place in it. */
interface Looked {
  readonly sample: Sample;
  readonly place: number;
}

/** What the model writes, while it learns. */
export function Samples() {
  const current = run.value;
  return (
    <Region name="Samples">
      <SampleSettings current={current} />
      {problem.value !== undefined && <p class="sample-problem">{problem.value}</p>}
      {current === undefined || current.samples.value.length === 0 ? (
        <p class="soft">What the model writes appears here a moment after it begins to learn, and again and again as it gets better.</p>
      ) : current.kind === 'audio' ? (
        <Sounds samples={current.samples.value} />
      ) : (
        <Written key={current.id} current={current} />
      )}
    </Region>
  );
}

function SampleSettings({ current }: { readonly current: Run | undefined }) {
  const { temperature, prefix } = sampleSettings.value;
  return (
    <div class="sample-settings">
      <label>
        Temperature{' '}
        <input
          type="range"
          min="0"
          max="2"
          step="0.1"
          value={temperature}
          aria-valuetext={`${temperature}: ${temperatureWords(temperature)}`}
          onInput={({ currentTarget }) => choose('temperature', Number(currentTarget.value))}
        />
        <output title={temperatureWords(temperature)}>{temperature.toFixed(1)}</output>
      </label>
      {current?.kind !== 'audio' && (
        <label>
          Begin with{' '}
          <input
            class="prefix"
            type="text"
            value={prefix}
            size={6}
            maxLength={200}
            spellcheck={false}
            autocapitalize="off"
            onInput={({ currentTarget }) => choose('prefix', currentTarget.value)}
          />
        </label>
      )}
      <button type="button" class="small" disabled={current === undefined} onClick={newSamples}>
        New samples
      </button>
    </div>
  );
}

function temperatureWords(temperature: number): string {
  if (temperature === 0) return 'always the likeliest character';
  if (temperature < 1) return 'bolder: likely characters are likelier';
  return temperature === 1 ? 'as the model says' : 'wilder: unlikely characters are likelier';
}

/** Words or texts, and of the one that is looked at the next characters. */
function Written({ current }: { readonly current: Run }) {
  const looked = useSignal<Looked | undefined>(undefined);
  const look = (sample: Sample, place: number): void => {
    looked.value = { sample, place };
  };
  // Whoever leaves while looking does not hold the samples for ever.
  useEffect(() => () => void (isHeld.value = false), []);
  const isText = current.kind !== 'words';
  return (
    <>
      <ul
        class={isText ? 'samples texts' : 'samples'}
        onMouseLeave={() => (isHeld.value = false)}
        onFocusOut={() => (isHeld.value = false)}
      >
        {current.samples.value.map((sample, index) => (
          <li key={index}>
            <WrittenSample sample={sample} looked={looked.value?.sample === sample ? looked.value.place : undefined} look={look} />
          </li>
        ))}
      </ul>
      <NextCharacters sample={looked.value?.sample} place={looked.value?.place ?? 0} look={look} isWord={!isText} />
    </>
  );
}

/** One sample: its characters can be pointed at; by the keyboard it is one button, and arrows go along it. */
function WrittenSample({
  sample,
  looked,
  look,
}: {
  readonly sample: Sample;
  readonly looked: number | undefined;
  readonly look: (sample: Sample, place: number) => void;
}) {
  const { before, steps } = sample;
  const placeOf = (target: EventTarget | null): number => Number((target as HTMLElement | null)?.dataset?.['place'] ?? 0);
  const characters = useMemo(
    () =>
      steps.map(({ chosen }, place) => (
        <span key={place} data-place={place} class={chosen === '' ? 'end' : undefined} aria-hidden={chosen === '' ? 'true' : undefined}>
          {chosen === '' ? '·' : chosen}
        </span>
      )),
    [steps],
  );
  const isEmpty = before === '' && steps.every(({ chosen }) => chosen === '');
  return (
    <button
      type="button"
      class={looked === undefined ? 'sample' : 'sample looked'}
      aria-label={isEmpty ? 'an empty word' : undefined}
      aria-pressed={looked !== undefined}
      onClick={({ target }) => look(sample, placeOf(target))}
      onFocus={() => (isHeld.value = true)}
      onMouseOver={({ target }) => {
        isHeld.value = true;
        if ((target as HTMLElement).dataset['place'] !== undefined) look(sample, placeOf(target));
      }}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
        if (by === 0) return;
        event.preventDefault();
        look(sample, shownPlace((looked ?? -1) + by, steps.length));
      }}
    >
      <span class="before">{before}</span>
      {looked === undefined
        ? characters
        : steps.map(({ chosen }, place) => (
            <span
              key={place}
              data-place={place}
              class={`${chosen === '' ? 'end' : ''} ${place === looked ? 'here' : ''}`}
              aria-hidden={chosen === '' ? 'true' : undefined}
            >
              {chosen === '' ? '·' : chosen}
            </span>
          ))}
    </button>
  );
}

/** Recordings, to be heard. */
function Sounds({ samples }: { readonly samples: readonly Sample[] }) {
  return (
    <ul class="samples sounds">
      {samples.map(({ sound }, index) => (
        <li key={index}>{sound ? <Sound sound={sound} /> : 'a sample of the last visit; New samples makes others'}</li>
      ))}
    </ul>
  );
}

function Sound({ sound }: { readonly sound: Uint8Array }) {
  const address = useMemo(() => URL.createObjectURL(new Blob([sound as BlobPart], { type: 'audio/wav' })), [sound]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  // biome-ignore lint/a11y/useMediaCaption: what a model hums says nothing.
  return <audio controls src={address} aria-label="A sampled recording" />;
}
