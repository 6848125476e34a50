/** A place of a sample as far as there are any. */
export function shownPlace(place: number, places: number): number {
  return Math.max(0, Math.min(places - 1, place));
}

/** A character as a list shows it, where it would not be seen. */
export function characterWords(character: string): string {
  if (character === '') return 'end';
  if (character === ' ') return 'space';
  if (character === '\n') return 'new line';
  return character === '\t' ? 'tab' : character;
}

/** What stands before a place, the last of it where it is long. */
export function textBefore(before: string, chosen: readonly string[], place: number, most = 24): string {
  const text = before + chosen.slice(0, place).join('');
  const characters = [...text];
  return characters.length > most ? `…${characters.slice(-most).join('')}` : text;
}
