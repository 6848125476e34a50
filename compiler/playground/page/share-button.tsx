import { sayWrong } from './state.js';
import { share } from './share.js';

/** Puts the spec into the address, and copies it. */
export function ShareButton() {
  return (
    <button type="button" onClick={() => void share().catch(sayWrong)}>
      Share
    </button>
  );
}
