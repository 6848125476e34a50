/*
 * What a card of WebGL 2 can do, on every device.
 */

/** Textures that a program reads from. */
export const MOST_TEXTURES = 16;
/** Buffers that one unit may read: one of the textures may be what there was before. */
export const MOST_READS = MOST_TEXTURES - 1;
/** Results that a program can write at a time; more would seldom be used. */
export const MOST_OUTPUTS = 4;
