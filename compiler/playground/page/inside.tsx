import { Region } from './region.js';

/** What goes on inside the model. */
export function Inside() {
  return <Region name="Inside">{null}</Region>;
}
