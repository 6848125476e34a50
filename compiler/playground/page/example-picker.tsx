import { groupedExamples } from '../examples.js';
import { currentExample, openExample, openOwnText, ownText } from './texts.js';

/** Puts a spec of specs/ into the editor. What was written there stays to be had as "your text". */
export function ExamplePicker() {
  const current = currentExample.value;
  return (
    <label class="labelled">
      Example
      <select
        aria-describedby="about-example"
        value={current?.name ?? 'your text'}
        onChange={({ currentTarget: { value } }) => (value === 'your text' ? openOwnText() : openExample(value))}
      >
        {(current === undefined || ownText.value !== undefined) && (
          <optgroup label="Yours">
            <option value="your text">your text</option>
          </optgroup>
        )}
        {groupedExamples.map(({ label, examples }) => (
          <optgroup key={label} label={label}>
            {examples.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** What to look at in the example that is open, and what to try. */
export function AboutExample() {
  return (
    <p class="soft about-example" id="about-example">
      {currentExample.value?.about ?? 'Your own text. It is kept in this browser, and the examples are as they were.'}
    </p>
  );
}
