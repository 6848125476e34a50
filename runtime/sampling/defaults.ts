/*
 * What is sampled where nobody says, and the most that may be asked for. Each is a constant by itself: a bundle then has its number alone.
 */

/** Words at a time. */
export const defaultWords = 10;
/** Texts, byte strings or recordings at a time. */
export const defaultSequences = 1;
/** Symbols after the prefix, of text and bytes; of audio a second. */
export const defaultLength = 500;
export const defaultSeed = 42;

/** Samples at a time: they are all in memory before the first is given. */
export const mostSamples = 1_000_000;
/** The most symbols of a sample, but for audio. */
export const longestSequence = 1_000_000;
/** The most samples of a recording, prefix and all: 20 minutes at 8,000 a second. */
export const longestRecording = 10_000_000;
