import { effect, signal } from '@preact/signals';
import { recallNow, rememberNow } from './storage.js';

const choices = { system: 'as the system', light: 'light', dark: 'dark' } as const;
type Choice = keyof typeof choices;

const chosen = signal<Choice>('system');

/** Puts the colours on that a visitor chose last time, and follows what is chosen from now on. */
export function watchTheme(): void {
  const last = recallNow('colours');
  if (typeof last === 'string' && Object.hasOwn(choices, last)) chosen.value = last as Choice;
  effect(() => {
    document.documentElement.style.colorScheme = chosen.value === 'system' ? 'light dark' : chosen.value;
  });
}

/** Light, dark, or whatever the system has. */
export function ThemeChoice() {
  return (
    <label class="labelled">
      <span>Colours</span>
      <select
        aria-label="Colours"
        value={chosen.value}
        onChange={({ currentTarget }) => {
          chosen.value = currentTarget.value as Choice;
          rememberNow('colours', chosen.value);
        }}
      >
        {Object.entries(choices).map(([name, label]) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
