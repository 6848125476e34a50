/** What stays above and below what was brought into view, in pixels. */
const ROOM = 24;

/**
 * Scrolls an element so that what lies between two heights of the window, in pixels, is seen: no further than it has to, and nothing around
 * it, so that the page stays where it is.
 */
export function scrollWithin(element: Element, top: number, bottom: number): void {
  const box = element.getBoundingClientRect();
  const over = top - ROOM - box.top;
  const under = bottom + ROOM - box.bottom;
  if (over < 0) element.scrollTop += over;
  else if (under > 0) element.scrollTop += Math.min(under, over);
}
