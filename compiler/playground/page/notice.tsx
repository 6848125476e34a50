import { notice } from './state.js';

/** What just happened, said to all; it stays until it is closed or the next takes its place. */
export function NoticeLine() {
  const { value } = notice;
  return (
    <div class={value?.isError ? 'notice error' : 'notice'} role="status">
      {value && (
        <span>
          {value.text}
          <button type="button" aria-label="Close the message" onClick={() => (notice.value = undefined)}>
            ×
          </button>
        </span>
      )}
    </div>
  );
}
