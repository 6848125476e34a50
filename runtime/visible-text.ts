/**
 * What a terminal or a page would obey, or not show at all: controls (C0, DEL, C1), separators of lines and paragraphs, marks that
 * turn text around, characters without a shape (zero-width spaces, fillers, tags) and halves of surrogate pairs. Selectors of a
 * variant are none of them, nor are joiners behind what they join: Arabic letters, marks, pictographs.
 */
const invisible =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\p{Variation_Selector}\u200c\u200d])\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]|(?<![\p{Script=Arabic}\p{Script=Syriac}\p{M}\p{Extended_Pictographic}\p{Emoji_Presentation}])[\u200c\u200d]/gu;

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Text as everything that prints shows it: words, names, paths and lines of files may come from anyone, so what cannot be seen is
 * written out, `\n` or `\u001b`. The answer is one line. Inside a JSON text or a string literal of code the escapes mean the same.
 */
export function visible(text: string): string {
  return text.replace(invisible, (character) => short[character] ?? escaped(character));
}

/** The same for lines that a program has laid out itself: line breaks stay, and, where `colors` says so, colours of a terminal. */
export function visibleLines(text: string, colors = false): string {
  const parts = text.split(colors ? /(\n|\u001b\[[\d;]*m)/ : /(\n)/);
  return parts.map((part, index) => (index % 2 === 1 ? part : visible(part))).join('');
}

/** A piece of a text as it is shown, and where it stands there, in UTF-16 units. */
export interface VisiblePiece {
  readonly shown: string;
  readonly start: number;
  readonly end: number;
}

/** The characters of a text one by one, each as `visible` shows it in its place, but all that are written out by their number. */
export function visiblePieces(text: string): readonly VisiblePiece[] {
  const hidden = new Set(Array.from(text.matchAll(invisible), ({ index }) => index));
  let end = 0;
  return Array.from(text, (character) => {
    const start = end;
    end += character.length;
    return { shown: hidden.has(start) ? escaped(character) : character, start, end };
  });
}

/** UTF-16 units, as JSON has them: `\u202e`, `\udb40\udc41`. */
function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`).join('');
}
