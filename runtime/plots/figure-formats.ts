/** What a figure can be written as, by the file's ending. */
export const figureFormats = ['svg', 'png', 'html'] as const;

export type FigureFormat = (typeof figureFormats)[number];

/** `.svg`, as a file's name ends. */
export const figureEndings: readonly string[] = figureFormats.map((format) => `.${format}`);
