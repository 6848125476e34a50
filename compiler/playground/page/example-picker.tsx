import { examples } from '../examples.js';
import { openSpec } from './state.js';

/** Puts a spec of specs/ into the editor. */
export function ExamplePicker() {
  return (
    <label>
      Example{' '}
      <select
        aria-label="Example"
        onChange={({ currentTarget }) => {
          const chosen = examples.find(({ name }) => name === currentTarget.value);
          if (chosen) openSpec(chosen.text);
        }}
      >
        {examples.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
