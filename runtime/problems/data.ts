import type { RuntimeProblem } from './problem.js';

/** WNC601 to WNC619, data/: words and the examples made of them. */
export const dataProblems = {
  WNC601: {
    help: 'A word file that is not text. Words are read as UTF-8, one a line; this file holds other bytes. It may be another kind of file, or text in another encoding (UTF-16 and Latin-1 are common): save it as UTF-8.',
    wrong: 'data: {source: names.xlsx, context: 8}',
    right: 'data: {source: names.txt, context: 8}',
  },
  WNC602: {
    help: 'A word file without words. It is empty, or holds only blank lines. A model learns from words, one a line.',
    wrong: '(an empty file)',
    right: 'emma\nolivia\nava',
  },
  WNC603: {
    help: 'A word file with a single word. Words are split into those to train on and those to test on, which takes at least two, and a few thousand for a useful model. Perhaps all words stand on one line: put each on its own.',
    wrong: 'emma, olivia, ava',
    right: 'emma\nolivia\nava',
  },
  WNC604: {
    help: 'A word that is too long. A line this long is rarely a word; the file may hold running text, or all its words on one line.',
    wrong: 'emma olivia ava isabella … (thousands of characters in a line)',
    right: 'emma\nolivia\nava\nisabella',
  },
  WNC605: {
    help: 'A word with a full stop in it. The full stop stands for the boundary before and after every word, so a model could not tell the two apart. Take it out, or put another character in its place.',
    wrong: 'st.john',
    right: 'st-john',
  },
  WNC606: {
    help: 'A word file that is too large. The words and their examples are held in memory; train on a part of the file.',
    wrong: '$ wnc train SPEC --words everything.txt',
    right: '$ shuf -n 1000000 everything.txt > words.txt\n$ wnc train SPEC --words words.txt',
  },
  WNC607: {
    help: 'A split that leaves no words to train on. The shares of data.split are cut at whole words, rounded down, and with so few words the share for training rounds to none.',
    wrong: 'split: {train: 0.1, validation: 0.1, test: 0.8}      # of 5 words',
    right: 'split: {train: 0.8, validation: 0.1, test: 0.1}',
  },
  WNC608: {
    help: 'A word that does not fit the context. A model that predicts at every position takes a whole word and its boundary at once, so words have at most context - 1 characters. They are never cut: raise data.context, or take the long words out of the file.',
    wrong: 'data: {source: names, context: 8}       # a name of 15 letters',
    right: 'data: {source: names, context: 16}',
  },
  WNC609: {
    help: 'A word with a character that the model does not know. A model has a row of weights for each character of the words that it was made for, and nothing to say about another.',
    wrong: 'zoë        # to a model of a to z',
    right: 'zoe',
  },
  WNC610: {
    help: 'A word file outside the folders that a spec may read. A spec may come from anyone, so what it names has to lie in its own folder or in the working folder, links followed. A file that you name yourself by --words may lie anywhere.',
    wrong: 'data: {source: ../../private/names.txt, context: 8}',
    right: '$ wnc train SPEC --words ../../private/names.txt',
  },
  WNC611: {
    severity: 'warning',
    help: 'Words of validation or test that stand among the training words too. The words are shuffled before they are split, so what a file holds twice may fall on both sides, and the model is then measured on what it may know by heart. The message gives the share; below a fifth there is none, since lists of real words have some twice. Keep each word once.',
    wrong: 'emma\nemma\nemma\nolivia\nolivia\nolivia',
    right: '$ LC_ALL=C sort -u words.txt > once.txt',
  },
  WNC612: {
    severity: 'warning',
    help: 'A character that is written in two ways. Unicode writes many letters with accents in one piece or as the letter with a mark behind it; they look the same, and to a model they are different characters, the mark one of its own. With `normalize: nfc` under `data` all are composed first; a prefix to sample from is composed as well.',
    wrong: 'data: {words: names.txt, context: 8}                    # jos\\u00e9 and jose\\u0301',
    right: 'data: {words: names.txt, normalize: nfc, context: 8}',
  },
} satisfies Record<string, RuntimeProblem>;

/** WNC630 to WNC659, data/kinds: sequences of characters, bytes and samples. */
export const sequenceProblems = {
  WNC630: {
    help: 'Data that are empty. A model learns to predict the next symbol of a sequence, and there is none.',
    wrong: '(an empty file)',
    right: 'First Citizen:\nBefore we proceed any further, hear me speak.',
  },
  WNC631: {
    help: 'A text that is not UTF-8. The message names the first byte that does not belong, counted from 0, and its line. The file may be text in another encoding (UTF-16 and Latin-1 are common): save it as UTF-8. If it is no text at all, `bytes` reads any file, a byte a symbol.',
    wrong: 'data: {text: picture.png, context: 64}',
    right: 'data: {bytes: picture.png, context: 64}',
  },
  WNC632: {
    help: 'Data that are too large. A sequence is held in memory, a number for each of its symbols; train on a part of the file.',
    wrong: 'data: {text: everything.txt, context: 64}      # 3 GB',
    right: '$ head -c 500000000 everything.txt > part.txt',
  },
  WNC633: {
    help: 'Data that are one symbol again and again. Whatever a model has seen, the next symbol is that one, so there is nothing to learn.',
    wrong: 'aaaaaaaaaaaaaaaa',
    right: 'First Citizen:\nBefore we proceed any further, hear me speak.',
  },
  WNC634: {
    help: 'A split that is too short for the context. An example is as many symbols as the context and the one after them, all of one split and one file, so a split that is trained or evaluated on has context + 1 of them at least. Give more data, a smaller context, or that split a larger share.',
    wrong: 'data: {text: haiku.txt, context: 64}           # 60 characters',
    right: 'data: {text: haiku.txt, context: 4}',
  },
  WNC635: {
    help: 'A prefix with a character that the model does not know. A model has a row of weights for each character of the text that it was trained on, and nothing to say about another.',
    wrong: "$ wnc sample RUN --prefix 'ROMÉO:'       # to a model of Shakespeare in plain letters",
    right: "$ wnc sample RUN --prefix 'ROMEO:'",
  },
  WNC636: {
    help: 'A flag or an option that is for another kind of data. --new is for words, --length for text and bytes, --seconds and --out for audio; --words names a file of words, --data a file of the kind that the spec has.',
    wrong: '$ wnc sample shakespeare --new',
    right: '$ wnc sample shakespeare --length 1000',
  },
} satisfies Record<string, RuntimeProblem>;

/** WNC660 to WNC669, files/wav.ts and data/audio/: sound. */
export const audioProblems = {
  WNC660: {
    help: 'A file that is no WAV file. Sound is read of WAV files, which begin with RIFF and WAVE; a file of another kind has to be converted, whatever its name ends in.',
    wrong: 'data: {audio: song.mp3, context: 1024}',
    right: '$ ffmpeg -i song.mp3 -c:a pcm_s16le song.wav\ndata: {audio: song.wav, context: 1024}',
  },
  WNC661: {
    help: 'A WAV file of a format that is not read. WAV files may hold compressed sound, which only its own decoder knows; PCM of 8, 16, 24 and 32 bits and 32-bit float are read.',
    wrong: 'data: {audio: adpcm.wav, context: 1024}',
    right: '$ ffmpeg -i adpcm.wav -c:a pcm_s16le pcm.wav\ndata: {audio: pcm.wav, context: 1024}',
  },
  WNC662: {
    help: 'A WAV file that is damaged. What its header says does not fit the file: its end is missing, it has no rate, no channels or no sound. Most often it was cut off while it was copied.',
    wrong: '(a header that says 8000 bytes of sound, and 5000 bytes behind it)',
    right: '(the file copied anew)',
  },
  WNC663: {
    help: 'A sample of sound that is no finite number. A file of 32-bit floats may hold NaN or an infinity where a program that wrote it went wrong; no level stands for it.',
    wrong: '(0.1, 0.2, NaN, 0.3 …)',
    right: '(0.1, 0.2, 0.25, 0.3 …)',
  },
  WNC664: {
    help: 'Sound files of different rates. A model hears one number of samples a second; the rate of the files is taken where all have the same, else the spec says to which they are resampled.',
    wrong: 'data: {audio: recordings, context: 1024}       # one of 44,100 and one of 8,000 samples a second',
    right: 'data: {audio: {file: recordings, rate: 8000}, context: 1024}',
  },
  WNC665: {
    help: 'A recording that is clipped. It was louder than its file can hold, so its peaks are cut off flat: more than a hundredth of its samples (of 8 bits a twelfth, as of a sine that just fits) stand at the limit. Floats past 1 are cut off when they become levels. A model learns the flat peaks, which crackle, as well as the rest.',
    wrong: '(a sine of twice the loudness that 16 bits hold)',
    right: '$ ffmpeg -i loud.wav -af volume=0.4 -c:a pcm_s16le quiet.wav      # loud.wav of 32-bit floats; else record it anew',
  },
  WNC666: {
    help: 'A folder without recordings. Of a folder the files are read whose names end in .wav or .WAV, in the order of their names; hidden files and folders in it are not looked at.',
    wrong: 'data: {audio: songs, context: 1024}            # songs/a.mp3, songs/b.mp3',
    right: '$ cd songs; for song in *.mp3; do ffmpeg -i $song -c:a pcm_s16le ${song%.mp3}.wav; done\ndata: {audio: songs, context: 1024}',
  },
  WNC667: {
    help: 'Rates that cannot be resampled from one to the other. A filter of resampling has a row for each sample between two of the recording, so rates with no divisor in common, or one many thousand times the other, would take too many numbers. Take a rate that divides that of the recording, or one that is usual: 8000, 16000, 22050, 44100, 48000.',
    wrong: 'data: {audio: {file: piano.wav, rate: 1}, context: 1024}             # of 352,801 samples a second',
    right: 'data: {audio: {file: piano.wav, rate: 8000}, context: 1024}',
  },
  WNC668: {
    help: 'A model of audio that does not know its rate. A spec without `rate` takes that of its recordings, so a model in a page that has neither recordings nor a checkpoint cannot say how many of its samples make a second.',
    wrong: 'const model = await create();\nawait model.sampleBytes();',
    right: 'const model = await create({ checkpoint });\nawait model.sampleBytes();',
  },
} satisfies Record<string, RuntimeProblem>;
