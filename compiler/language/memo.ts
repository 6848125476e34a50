/** A function that is asked once for each key that its arguments make, and remembers what it said. */
export function memo<Asked extends readonly unknown[], Answer>(
  keyOf: (...asked: Asked) => string,
  answer: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  const known = new Map<string, Answer>();
  return (...asked) => {
    const key = keyOf(...asked);
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Answer;
    const fresh = answer(...asked);
    known.set(key, fresh);
    return fresh;
  };
}
