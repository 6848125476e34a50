import { settings } from './state.js';
import { recallNow, rememberNow } from './storage.js';

/** The settings of the last visit. Their parts judge what they read. */
export function recallSettings(): void {
  const last = recallNow('settings');
  if (typeof last === 'object' && last !== null && !Array.isArray(last)) settings.value = last as typeof settings.value;
}

export function rememberSettings(): void {
  rememberNow('settings', settings.value);
}
