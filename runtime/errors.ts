import { visible } from './visible-text.js';

/**
 * What a user can get wrong while a model runs: data, files, numbers. The compiler's own catalogue covers specs;
 * `wnc explain` reads both.
 */

export interface RuntimeProblem {
  /** What it means and what to do, in plain words, for `wnc explain`; its first sentence is its title there. */
  readonly help: string;
  /** A wrong and a right example. */
  readonly wrong: string;
  readonly right: string;
  /** An error where it is left out. */
  readonly severity?: 'warning';
}

/** WNC601 to WNC619, data/: words and the examples made of them. */
const dataProblems = {
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
const sequenceProblems = {
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
const audioProblems = {
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

/** WNC701 to WNC719, safetensors.ts: tensors in files. */
const tensorFileProblems = {
  WNC701: {
    help: "A file that is not safetensors. The file begins with its header's length and the header, as JSON; this one does not. It may be another kind of file (PyTorch's own .pt is one), or be cut off: copy or write it anew.",
    wrong: '$ wnc step SPEC --weights weights.pt …',
    right:
      '$ python3 -c "from safetensors.torch import save_file; save_file(model.state_dict(), \'weights.safetensors\')"\n$ wnc step SPEC --weights weights.safetensors …',
  },
  WNC702: {
    help: "A safetensors file whose header and bytes do not agree. A tensor's entry gives its type, shape and place; here one is malformed, of a type that is not known, outside the file or over another tensor. Most often the file is cut off: copy or write it anew.",
    wrong: '{"weight": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 20]}}',
    right: '{"weight": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]}}',
  },
} satisfies Record<string, RuntimeProblem>;

/** WNC720 to WNC759, node/ and named-tensors.ts: files, run folders, weights that do not fit. */
const runProblems = {
  WNC720: {
    help: 'A file that cannot be read. It does not exist, is a folder, is not an ordinary file, or may not be read by you; paths count from the working folder, those in a spec from the spec.',
    wrong: '$ wnc train SPEC --words nmaes.txt',
    right: '$ wnc train SPEC --words names.txt',
  },
  WNC721: {
    help: 'A file that is too large. What is read is held in memory whole, so files past a limit are refused before they are read.',
    wrong: '$ wnc step SPEC --batch everything.json …     # 200 MB',
    right: '$ wnc step SPEC --batch batch.json …          # one batch',
  },
  WNC722: {
    help: 'A file or folder that cannot be written. The disk may be full, the folder not yours, or a file stand where a folder should. What was there before is unharmed: files are written whole or not at all.',
    wrong: '$ wnc train SPEC --out /read-only/run',
    right: '$ wnc train SPEC --out runs/mine',
  },
  WNC723: {
    help: 'A folder that already holds a run. A new run is never written over another. Go on with the run in it, or give another folder.',
    wrong: '$ wnc train SPEC --out runs/mine\n$ wnc train SPEC --out runs/mine',
    right: '$ wnc train SPEC --out runs/mine --resume',
  },
  WNC724: {
    help: 'A run that is not there. A run is named by its folder, by a folder of runs, which means the newest in it, or by its model, which means the newest in runs/NAME; one that is worse than guessing is passed over for an older one. Training makes one.',
    wrong: '$ wnc sample runs/hierarchcal',
    right: '$ wnc sample runs/hierarchical',
  },
  WNC725: {
    help: 'A run folder that is not whole. A file in it is missing or was changed by hand. A run that was stopped before its first checkpoint can be resumed, but not sampled from.',
    wrong: '$ rm runs/mine/run.json\n$ wnc eval runs/mine',
    right: '$ wnc eval runs/mine       # with every file that training wrote',
  },
  WNC726: {
    help: 'A resume of another run. A resume goes on to exactly what the run would have become, so the model, the data, their split, the seed and the training have to be those that it began with; the message lists what differs. Steps and evaluations may change. Undo the changes, or begin a new run.',
    wrong: '$ wnc train SPEC --seed 1 --out runs/mine            # interrupted\n$ wnc train SPEC --seed 2 --out runs/mine --resume',
    right: '$ wnc train SPEC --seed 1 --out runs/mine            # interrupted\n$ wnc train SPEC --out runs/mine --resume',
  },
  WNC727: {
    help: 'A resume to fewer steps than were taken. --steps counts all steps of a run, those before the resume among them.',
    wrong: '$ wnc train SPEC --steps 1000 --out runs/mine\n$ wnc train SPEC --steps 500 --out runs/mine --resume',
    right: '$ wnc train SPEC --steps 1500 --out runs/mine --resume',
  },
  WNC728: {
    help: 'Data with another number of symbols than the model was compiled for. The vocabulary is a size of the model, and generated code has it written in. `wnc train` compiles for the data that it is given; a generated train.ts is compiled already.',
    wrong: '$ npx tsx generated/NAME/train.ts --words cyrillic.txt',
    right: '$ wnc train SPEC --words cyrillic.txt',
  },
  WNC729: {
    help: 'Data that have changed since a run was trained on them. Losses and new words only mean something beside the data of the run, so they are compared whole. Bring the file back as it was, or say where it is now.',
    wrong: '$ echo another >> words.txt\n$ wnc eval runs/mine',
    right: '$ wnc eval runs/mine --words words-as-they-were.txt',
  },
  WNC730: {
    help: 'A run folder that another trainer is at work in. Two would write over one another, so the second is refused. The file run.lock names the process; that of a process which was killed does not count. Of another machine, which may share the folder, nothing can be known: remove run.lock by hand once nothing trains there.',
    wrong: '$ wnc train SPEC --out runs/mine --resume &\n$ wnc train SPEC --out runs/mine --resume',
    right: '$ wnc train SPEC --out runs/mine --resume',
  },
  WNC731: {
    help: 'Weights that do not fit the model. Every parameter and running statistic has to be there under its name, in its shape, and nothing else may be, but for num_batches_tracked, which PyTorch adds. The message lists each that is missing, extra or of another shape; `wnc inspect` lists what the model has.',
    wrong: '{"linear.weight": [27, 68]}      # names of your own',
    right: '{"13.weight": [27, 68]}          # the layer\'s place in the model, or its label',
  },
  WNC732: {
    help: 'A run with nothing to show yet. Its log has no line: it was stopped, or has not come, before the end of its first interval, a hundredth of its steps and at most a hundred of them. Let it train on.',
    wrong: '$ wnc plot runs/mine      # stopped at once',
    right: '$ wnc train SPEC --out runs/mine --resume\n$ wnc plot runs/mine',
  },
  WNC733: {
    help: 'A checkpoint that was damaged on disk: it is cut off, or its bytes are no longer those that its SHA-256 was taken of. A run keeps the checkpoint before as well, which is then used in its place; this error means that neither can be read.',
    wrong: '(both checkpoint.safetensors and checkpoint.before.safetensors are damaged)',
    right: '$ wnc train SPEC --out runs/mine',
  },
  WNC734: {
    help: 'Weights that are NaN or infinite. Nothing could be computed with them but more of the same. Training stops before it keeps such weights, so they came from elsewhere, or the file was damaged.',
    wrong: '(a file in which 3.weight holds NaN)',
    right: '(a file with finite numbers only)',
  },
  WNC735: {
    help: 'A resume of another sweep. Results are kept by the number of their trial, so trials that have a number already must stay what they were. More trials at the end, more seeds and another number of workers are no change.',
    wrong: '$ wnc sweep FILE                      # interrupted; then ranges edited\n$ wnc sweep FILE --resume',
    right: '$ wnc sweep FILE --resume             # with the file as it was',
  },
  WNC736: {
    help: 'A folder that already holds a sweep. A new sweep never writes over another: go on with that one by --resume, or choose another folder.',
    wrong: '$ wnc sweep FILE --out runs/mine      # a second time',
    right: '$ wnc sweep FILE --out runs/mine --resume',
  },
  WNC737: {
    help: 'A sweep that is not there. A sweep goes on in the folder that --out names, or else in the newest in runs/sweeps/NAME.',
    wrong: '$ wnc sweep FILE --resume             # before any was begun',
    right: '$ wnc sweep FILE',
  },
  WNC738: {
    help: 'A sweep folder that is not whole. Its sweep.json is missing or was changed by hand, so what its trials were cannot be known. Runs inside it are whole runs and can still be sampled from and compared.',
    wrong: '$ echo {} > runs/mine/sweep.json\n$ wnc sweep FILE --out runs/mine --resume',
    right: '$ wnc sweep FILE --out runs/another',
  },
  WNC750: {
    help: 'A link, or no ordinary file, where something is to be written. A run folder may come from anyone, and a link in it leads to a file of yours, so nothing in a run, a sweep or an output folder is ever written through a link. The folder that you name yourself may be one. Take the link away, or put a copy of what it leads to in its place.',
    wrong: '$ ln -s ~/notes.txt runs/mine/log.jsonl\n$ wnc train SPEC --out runs/mine --resume',
    right: '$ rm runs/mine/log.jsonl\n$ wnc train SPEC --out runs/mine --resume',
  },
  WNC751: {
    help: 'Something that the system refuses. No more files may be open, no more processes started, or a folder that a program needs is full, missing or read-only. The message names what was asked for and why it was refused.',
    wrong: '$ ulimit -n 20; wnc train SPEC',
    right: '$ ulimit -n 1024; wnc train SPEC',
  },
  WNC752: {
    help: 'Too little memory. The model, its words or WebAssembly, which sets much address space aside, did not fit into what the system or a limit (ulimit -v, a container) allows. Take smaller batches, fewer workers of a sweep or fewer words, or allow more.',
    wrong: '$ ulimit -v 3000000; wnc train SPEC',
    right: '$ wnc train SPEC',
  },
  WNC753: {
    help: 'A file of your own where a generated one would go. Compiling writes only over files that begin with its own mark, `Made by wnc from`, an export only over an export whose files are as they were written, and a chart that no file is named for only over such a chart. Move yours away, choose another folder by --out, or write over it by --force.',
    wrong: '$ wnc compile SPEC      # where generated/NAME/train.ts is your own',
    right: '$ wnc compile SPEC --out build',
  },
  WNC760: {
    help: 'Data that changed while a sweep was trained. All trials of a sweep are judged by the same data, so none is begun with others. Bring the file back as it was and resume the sweep, or begin a new one.',
    wrong: '$ wnc sweep FILE &\n$ echo another >> words.txt',
    right: '$ wnc sweep FILE',
  },
} satisfies Record<string, RuntimeProblem>;

/** WNC770 to WNC779, how a run is trained: the form of its examples, what it begins with, what it keeps, when it ends. */
const runTrainingProblems = {
  WNC770: {
    help: 'Examples of another form than the program takes. A model that trains over words takes several windows in a row as one example, others take one window or one word; and each program has room for so many examples at a time. Numbers of another form would be written over one another, so they are refused.',
    wrong:
      'const model = await createModel(definition);     // compiled with train: {over: words}\nnew Trainer(model, settings, {train: makeExamples(words, vocabulary, definition), …});',
    right: 'new Trainer(model, settings, splitExamples(definition, split, vocabulary));',
  },
  WNC771: {
    help: 'A choice of weights without anything to judge by. The best weights of keep: best, and the end by patience, are judged by the loss of the first of evaluate.splits. With so few words that split holds none: its share is rounded down to whole words.',
    wrong: 'train: {keep: best}                        # of 5 words, a tenth of them for validation',
    right: 'data: {source: words.txt, context: 8, split: {train: 0.6, validation: 0.2, test: 0.2}}',
  },
  WNC772: {
    help: 'A run to begin from of which nothing fits. --from takes the parameters that have the same name and shape in both models; of these two no parameter does. A name is the place of its layer in the model, or its label: a layer more at the front gives all that follow other names, which a label (`as: head`) keeps.',
    wrong: '$ wnc train wider.yaml --from runs/narrow',
    right: '$ wnc train deeper.yaml --from runs/narrow     # with layers of the same sizes at the same places',
  },
  WNC773: {
    help: 'A rate that jumps where a run goes on. A cosine or linear decay ends with the last step, so with more steps the whole of it is stretched, and a rate that was at its floor is high again: the weights leave where they had settled. Give the decay an end of its own, and the rate stays at the floor after it.',
    wrong: 'train: {steps: 200, schedule: {cosine: {floor: 0.0001}}}\n$ wnc train SPEC --resume --steps 300',
    right: 'train: {steps: 200, schedule: {cosine: {floor: 0.0001, steps: 200}}}\n$ wnc train SPEC --resume --steps 300',
  },
} satisfies Record<string, RuntimeProblem>;

/** WNC801 to WNC829, training, a model's inputs, sampling. */
const trainingProblems = {
  WNC801: {
    help: 'Training that diverged. The loss, the gradient or a weight is NaN or infinite, and would stay so. The message names the step and, under wnc train, the first op that made one, with its layer. Most often the learning rate is too high: lower it, bound the gradient by train.clip, or add a norm before an activation. The checkpoint from before is kept. --check-numbers looks at every op of every step.',
    wrong: 'optimizer: {sgd: {rate: 100}}',
    right: 'optimizer: {sgd: {rate: 0.1}}',
  },
  WNC802: {
    help: 'A training set without examples. There is nothing to draw batches from.',
    wrong: 'new Trainer(model, settings, {train: makeExamples([], vocabulary, model.definition), …})',
    right: 'new Trainer(model, settings, {train: makeExamples(split.train, vocabulary, model.definition), …})',
  },
  WNC803: {
    help: 'A search for the rate that could not begin. Even at the lowest rate the first loss is not a finite number, so it is the model or its initial values that are at fault, not the rate. A very large gain, or a chain of products, may do it.',
    wrong: 'linear: {channels: 64, gain: 1e30}',
    right: 'linear: {channels: 64, gain: 1}',
  },
  WNC804: {
    help:
      'A target that this machine does not run. The target simd takes WebAssembly with 128-bit SIMD, which Node and browsers have had since 2021, ' +
      'and a model that was generated with it; one that was compiled with --relaxed takes relaxed SIMD too, which is younger.',
    wrong: '$ wnc train specs/hierarchical.yaml --target simd',
    right: '$ wnc train specs/hierarchical.yaml --target cpu',
  },
  WNC805: {
    help:
      'A browser or graphics card that the target webgl does not run on. It takes WebGL 2 with 32-bit float textures that can be drawn to ' +
      '(EXT_color_buffer_float), eight at a time, which desktop browsers have; some phones have 16 bits alone, too few to train with, and a browser may have its graphics switched off.',
    wrong: "await create({target: 'webgl'})     // where chrome://gpu says that WebGL is unavailable",
    right: "await create({target: 'simd'})",
  },
  WNC806: {
    help:
      'A graphics context that was lost. A browser takes it away when the driver starts anew, the machine sleeps or another page needs the card, and all that was on the card is gone. ' +
      'A run goes on from its last checkpoint: wnc train --resume, or in a page create and load with what save gave last.',
    wrong: '(a run that was stopped by the browser)',
    right: '$ wnc train SPEC --target webgl --resume',
  },
  WNC807: {
    help:
      'No Chromium for the target webgl. On the command line that target runs in a headless Chromium, which is not part of this package: install the system’s own or the one that Playwright brings, ' +
      'or name another in the environment variable WNC_CHROMIUM.',
    wrong: '$ wnc train SPEC --target webgl      # without a browser',
    right: '$ apt-get install chromium           # or: npx playwright-core install chromium\n$ wnc train SPEC --target webgl',
  },
  WNC810: {
    help: 'A batch file that is not JSON of the right kind. It is one object with the lists inputs and targets.',
    wrong: '[[0, 0, 1], [0, 1, 2]]',
    right: '{"inputs": [[0, 0, 1], [0, 1, 2]], "targets": [2, 3]}',
  },
  WNC811: {
    help: 'Examples of another shape than the model takes. Inputs are rows of as many whole numbers as the context. Targets are one number for each row, or, for a model that predicts at every position, a row of them for each row.',
    wrong: '{"inputs": [[0, 1]], "targets": [2]}           # with a context of 3',
    right: '{"inputs": [[0, 0, 1]], "targets": [2]}',
  },
  WNC812: {
    help: 'An index that is not a character of the model. Characters are whole numbers from 0, the boundary, to the vocabulary less one; targets per position may also be -1, which is not counted.',
    wrong: '{"inputs": [[0, 0, 27]], "targets": [1.5]}     # with a vocabulary of 27',
    right: '{"inputs": [[0, 0, 26]], "targets": [1]}',
  },
  WNC813: {
    help: 'A learning rate that is not a number, or below zero.',
    wrong: '$ wnc step SPEC --rate -1 …',
    right: '$ wnc step SPEC --rate 0.1 …',
  },
  WNC814: {
    help: 'A batch that the model cannot be trained on, though its examples are right: batchNorm takes its statistics over the batch, and the variance of a single number does not exist; or the batch would take more memory than a training may.',
    wrong: '{"inputs": [[0, 0, 1]], "targets": [2]}             # one example, to a model with batchNorm',
    right: '{"inputs": [[0, 0, 1], [0, 1, 2]], "targets": [2, 3]}',
  },
  WNC815: {
    help: 'A step whose results are NaN or infinite: its numbers grew past the largest that 32 bits hold, 3.4e38. The message names the first op that made one, with its layer. Most often the weights are too large.',
    wrong: '(weights of 1e30)',
    right: '(weights as training leaves them)',
  },
  WNC821: {
    help: 'A sampling option out of range. The count and top-k are whole numbers from 1, the seed one from 0; the temperature is a number from 0, which takes the likeliest character each time.',
    wrong: '$ wnc sample RUN --temperature -1',
    right: '$ wnc sample RUN --temperature 0.7',
  },
  WNC822: {
    help: "A prefix that is longer than the model's words. A model that predicts at every position reads at most context - 1 characters; other words have at most 1,000.",
    wrong: '$ wnc sample RUN --prefix constantinople      # with a context of 8',
    right: '$ wnc sample RUN --prefix const',
  },
  WNC823: {
    help: 'A model that answers with NaN. Its weights are not finite, or so large that its sums are not. Training stops before it keeps such weights, so they came from elsewhere.',
    wrong: '(a checkpoint that holds NaN)',
    right: '$ wnc train SPEC\n$ wnc sample NAME',
  },
  WNC824: {
    help:
      'A sampling that threads cannot share. They share the work of a symbol where that is much: where a model with positions, or attention to all that went before, computes its whole context anew for each. ' +
      'A model that keeps a state takes a small part of that, and words are made many at a time.',
    wrong: '$ wnc sample char-rnn --threads 2      # recurrences keep a state',
    right: '$ wnc sample gpt --threads 2',
  },
  WNC825: {
    severity: 'warning',
    help:
      'More threads than the machine runs at a time. Each takes a core of its own, so more would only wait for one another. ' +
      'Sampling goes on with those that have work, to the same samples.',
    wrong: '$ wnc sample gpt --threads 64',
    right: '$ wnc sample gpt --threads 2',
  },
  WNC826: {
    help:
      'Threads that could not be started, or that stopped. They share the memory of one model, for which there may have been too little room. ' +
      'One thread makes the same samples.',
    wrong: '$ wnc sample gpt --threads 8           # on a machine with little memory',
    right: '$ wnc sample gpt --threads 1',
  },
} satisfies Record<string, RuntimeProblem>;

/** WNC840 to WNC844, node/optional-package.ts: what has to be installed. */
const packageProblems = {
  WNC840: {
    help:
      'A package that is not installed. Most of what wnc needs comes with it, but a few packages are left to those who use them: esbuild, which makes ' +
      'the bundles of wnc compile --bundle, playwright-core, which starts the browser of the target webgl, and bullmq and ioredis, which sweeps on many machines run on. The message gives the command that installs the one that is missing.',
    wrong: '$ npm install wnc\n$ npx wnc compile SPEC --bundle',
    right: '$ npm install wnc esbuild\n$ npx wnc compile SPEC --bundle',
  },
  WNC841: {
    help:
      'A package that is installed and does not work. Its program may be of another operating system or processor, since node_modules was copied from elsewhere, or be left out, ' +
      'as npm install --omit=optional leaves it. Install it anew on this machine.',
    wrong: '$ npm install esbuild --omit=optional\n$ npx wnc compile SPEC --bundle',
    right: '$ npm install esbuild\n$ npx wnc compile SPEC --bundle',
  },
} satisfies Record<string, RuntimeProblem>;

/** WNC845 to WNC859, browser/ and node/create.ts: a model in a program or a page. */
const modelProblems = {
  WNC845: {
    help: 'A model that has no data to train or evaluate on. In a page a spec that names a file has none, nor has a bundle that was made with --no-words, and in Node the file may be gone. Predicting and sampling take no data, only a checkpoint.',
    wrong: 'const model = await create();\nfor await (const _ of model.train());          // of a spec that names names.txt',
    right: "const words = await (await fetch('names.txt')).text();\nconst model = await create({words});",
  },
  WNC846: {
    help: 'A checkpoint of a model with other characters. Index 1 is the first character of the words that a model was trained on, so its weights mean nothing beside others: the words given to create have to have the characters of those that the checkpoint was trained on. A model without words takes over the checkpoint’s.',
    wrong: "const model = await create({words: ['ab', 'ba']});\nawait model.load(trainedOnXAndY);",
    right: 'const model = await create({checkpoint: trainedOnXAndY});',
  },
  WNC847: {
    help: "A page that may not compile WebAssembly, which the target simd is. Its Content-Security-Policy has a script-src without 'wasm-unsafe-eval'. The target cpu is plain JavaScript and takes no more than 'self'; without a target, create takes what the page may run. A compiler in a page takes WebAssembly too.",
    wrong: "Content-Security-Policy: script-src 'self'\nawait create({target: 'simd'})",
    right: "Content-Security-Policy: script-src 'self' 'wasm-unsafe-eval'\nawait create({target: 'simd'})",
  },
  WNC848: {
    help: 'A model that was disposed of. Its memory was given back, so it answers nothing any more; what was under way when it was disposed of still ended. Make another by create; what save gave before goes on in it.',
    wrong: 'model.dispose();\nawait model.sample();',
    right: 'await model.sample();\nmodel.dispose();',
  },
  WNC849: {
    help: 'A split that cannot be evaluated. There are train, validation and test, and each has to hold an example: of few words, a small share rounds to none.',
    wrong: "await model.evaluate('val')",
    right: "await model.evaluate('validation')",
  },
  WNC850: {
    help: 'An option that there is not, or of another kind than it has to be. The types of create, sample and save say what they take.',
    wrong: "await create({step: '1000'})",
    right: 'await create({steps: 1000})',
  },
  WNC851: {
    help: 'Something that no model can be made of, or loaded from. create takes a run folder, the name of a model that was trained here or the export of a generated model.ts, load a checkpoint’s bytes and, in Node, its path or a run.',
    wrong: "await create(await import('./generated/NAME/model.js'))",
    right: "import { model } from './generated/NAME/model.js';\nawait create(model)",
  },
  WNC852: {
    help: 'A model that does not know its characters, only how many they are. They are those of its words; a checkpoint knows them too, and only one that PyTorch wrote does not.',
    wrong: 'const model = await create();              // of a spec that names a file\nawait model.sample();',
    right: 'const model = await create({checkpoint});\nawait model.sample();',
  },
} satisfies Record<string, RuntimeProblem>;

/** WNC860: the playground's server. */
const siteProblems = {
  WNC860: {
    help: 'A port at which the playground cannot be served: another program listens there, or the system keeps it for itself, as it often does those below 1024. Without --port the first one that is free is taken, from 8765 on.',
    wrong: '$ wnc playground --port 8765      # in a second terminal',
    right: '$ wnc playground',
  },
} satisfies Record<string, RuntimeProblem>;

/** WNC870 to WNC874, node/threads: a training that threads share. */
const threadProblems = {
  WNC870: {
    help:
      'A training that threads cannot share. With --threads the batch of each step is cut into shards, and their gradients are added up. That takes the target simd, two examples a batch, ' +
      'and layers to which an example is the same whatever others there are: batchNorm, which takes its statistics over the whole batch, is none.',
    wrong: '$ wnc train specs/hierarchical.yaml --threads 2      # with batchNorm',
    right: '$ wnc train specs/gpt.yaml --threads 2',
  },
  WNC871: {
    severity: 'warning',
    help:
      'More threads than have work. A thread takes a core of its own, and a batch is cut into four shards, a small one into two, so more threads than the machine runs at a time, or than there are shards, would only wait. ' +
      'Training goes on with those that have work, to the same results.',
    wrong: '$ wnc train specs/gpt.yaml --threads 64',
    right: '$ wnc train specs/gpt.yaml --threads 2',
  },
  WNC872: {
    help:
      'Threads that could not be started, or that stopped. Each has the memory of the whole model for itself, so there may have been too little of it. ' +
      'The weights are those of the last save; the run goes on from there by --resume, with any number of threads.',
    wrong: '$ wnc train large.yaml --threads 4               # on a machine with little memory',
    right: '$ wnc train large.yaml --resume --threads 1',
  },
} satisfies Record<string, RuntimeProblem>;

/** WNC875 to WNC879, compiler/playground: runs as files. */
const playgroundProblems = {
  WNC875: {
    help:
      'A saved run that the page cannot read. The file is whole, and its weights can be read, but what the playground writes beside them, the spec, the settings and the curve, is not in a form that this version knows. ' +
      'A newer playground may have saved it, or another program wrote to it. As a checkpoint of wnc or PyTorch it is still good.',
    wrong: 'a run saved by a newer playground, opened in an older one',
    right: 'a run opened in the version that saved it',
  },
  WNC876: {
    help: 'A file that is too long for a page. A page holds the file, the model and its training in memory at the same time; a model that is small enough to be trained in one has a file of some megabytes.',
    wrong: 'a file of 2,000 MB',
    right: 'checkpoint.safetensors of a run folder',
  },
  WNC877: {
    help: 'Weights without a model. A checkpoint holds numbers by the names of parameters; which layers these belong to, the spec says. The page fills the model of the spec in its editor with them, and that spec has errors.',
    wrong: 'checkpoint.safetensors, while the spec has errors',
    right: 'checkpoint.safetensors, with its spec in the editor',
  },
  WNC878: {
    help: 'A saved run without its data. Data of a visitor’s own are in the file of a run up to 16 MB; longer ones stay out of it, and the page needs them to go on. Give the same file as your own data, then open the run.',
    wrong: 'a run that was trained on log.txt, opened where log.txt was not given',
    right: 'log.txt as own data, then the run',
  },
} satisfies Record<string, RuntimeProblem>;

/** WNC940 to WNC949: what is made for other programs. */
const exportProblems = {
  WNC940: {
    help:
      'A weight that float16 cannot hold. Its largest number is 65,504, and this weight is larger, so it would become infinite and so would what the model answers. ' +
      'Keep the weights as float32 or as int8, which has a scale for each row; weights this large mostly say that training was on its way to diverge.',
    wrong: '$ wnc export RUN --to js --weights float16',
    right: '$ wnc export RUN --to js --weights int8',
  },
  WNC941: {
    help: 'A page where files are already. `wnc init` never writes over a file, so nothing was written. Name a folder that is not there yet, or move away what is in it.',
    wrong: '$ wnc init --page site      # where site/index.html is your own',
    right: '$ wnc init --page new-site',
  },
} satisfies Record<string, RuntimeProblem>;

/** WNC950 to WNC969, node/queue/ and sweeps that more than one process trains. */
const queueProblems = {
  WNC950: {
    help:
      'A queue that is not reached. Trials of wnc sweep --queue go to workers over Redis, a server of its own; none answers at this address. ' +
      'It may not run, listen on another port or on 127.0.0.1 alone, or lie behind a firewall; an address with rediss:// needs a server that speaks TLS, with a certificate that this machine trusts.',
    wrong: '$ wnc worker redis://10.0.0.5:6380          # where Redis listens on 6379',
    right: '$ wnc worker redis://10.0.0.5:6379',
  },
  WNC951: {
    help:
      'A queue that lets nobody in without the right name and password. They stand in the address, redis://user:password@host; where others see the process list, give it by the environment variable WNC_QUEUE. ' +
      'Messages, logs and folders show an address without them.',
    wrong: '$ wnc worker redis://10.0.0.5:6379',
    right: '$ WNC_QUEUE=redis://:PASSWORD@10.0.0.5:6379 wnc worker',
  },
  WNC952: {
    help:
      'A Redis that may throw away what it was given. With another maxmemory-policy than noeviction it drops keys where memory is short: trials, and the states that they go on from, would vanish in silence. ' +
      'Set the policy to noeviction, in redis.conf too, so that it is still set after a restart.',
    wrong: 'maxmemory-policy allkeys-lru',
    right: 'maxmemory-policy noeviction',
  },
  WNC953: {
    severity: 'warning',
    help:
      'A Redis that forgets at a restart. Without its append-only file, what was queued and saved since its last snapshot is lost where it dies. Nothing becomes wrong by that: the sweep hands out again what is missing, ' +
      'but what was trained of it is trained once more. Switch the file on by `appendonly yes` in redis.conf.',
    wrong: 'appendonly no',
    right: 'appendonly yes',
  },
  WNC954: {
    help: 'Another version of wnc than the one that the queue is at work with. Two versions may train to other last digits, and a sweep has the same results on any number of machines, so all that take part are of one version.',
    wrong: '$ npx wnc@0.1.0 worker redis://10.0.0.5      # where the sweep was begun by 0.2.0',
    right: '$ npx wnc@0.2.0 worker redis://10.0.0.5',
  },
  WNC955: {
    help: 'A second process that would hand out the trials of one sweep. One alone decides which trials go on and writes the results. Where that process died, its hold on the sweep ends within seconds; one that is alive keeps it.',
    wrong: '$ wnc sweep FILE --queue URL --resume &\n$ wnc sweep FILE --queue URL --resume',
    right: '$ wnc sweep FILE --queue URL --resume',
  },
  WNC956: {
    help:
      'Something in the queue that wnc did not put there, or that was damaged on its way. What comes out of a queue is judged like a run folder from a stranger: names, sizes, digests and forms have to be those that this version writes. ' +
      'It is not used; the training is tried again from what is whole.',
    wrong: '$ redis-cli SET wnc:blob:… anything',
    right: '$ wnc queue URL --prune',
  },
  WNC957: {
    help: 'A Redis that does not take what it is given. Its memory is full, its disk is, or it is the read-only copy of another. A sweep keeps there the saved state of each training under way, some times the size of its weights, and finished runs until they are fetched.',
    wrong: 'maxmemory 10mb',
    right: 'maxmemory 4gb',
  },
  WNC958: {
    help: 'Halving cannot be cut into shards. It compares all trials at each rung before it says which go on, and the shards of a sweep know nothing of one another. Train it on one machine, or on many over a queue; or search the grid, or random trials without halving, in shards.',
    wrong: '$ wnc sweep halving.yaml --shard 1/4 --out DIR',
    right: '$ wnc sweep halving.yaml --queue redis://HOST',
  },
  WNC959: {
    help: 'A sweep in shards that is not whole. Each shard trains its part of the trials, and --merge ranks all of them; some trainings have no result yet. Run the shards that are missing once more: what they have trained is not trained again. The tables show what is there.',
    wrong: '$ wnc sweep FILE --shard 1/2 --out DIR\n$ wnc sweep FILE --merge --out DIR',
    right: '$ wnc sweep FILE --shard 1/2 --out DIR\n$ wnc sweep FILE --shard 2/2 --out DIR\n$ wnc sweep FILE --merge --out DIR',
  },
  WNC960: {
    help: 'A training that its workers did not survive. It was begun many times and each worker was gone before its end: perhaps the model takes more memory than the machines have, or they are taken away too often. The rest of the sweep goes on without it; --resume tries it again.',
    wrong: '$ wnc worker redis://HOST --workers 64       # on a machine with little memory',
    right: '$ wnc worker redis://HOST --workers 2',
  },
} satisfies Record<string, RuntimeProblem>;

/** Every problem by its stable code, which never changes its meaning. Bundles for pages leave it out: spread out it would be no pure expression. */
export const runtimeProblems = /* @__PURE__ */ (() => ({
  ...dataProblems,
  ...sequenceProblems,
  ...audioProblems,
  ...tensorFileProblems,
  ...runProblems,
  ...runTrainingProblems,
  ...trainingProblems,
  ...packageProblems,
  ...modelProblems,
  ...siteProblems,
  ...threadProblems,
  ...playgroundProblems,
  ...exportProblems,
  ...queueProblems,
}))() satisfies Record<string, RuntimeProblem>;

export type RuntimeCode = keyof typeof runtimeProblems;

/** A piece of one line of a text file. Lines and columns count from 1; `end` is the column after it. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
  readonly end: number;
  /** The line, the beginning of a long one. */
  readonly text: string;
}

/** Thrown for a user's mistake; whoever catches it prints message and fix, never the stack. */
export class UserError extends Error {
  readonly fix?: string;
  /** Where in a file of the user's it is, if it is in one place. */
  readonly place?: TextPlace;

  /** Both texts may quote what users and files hold: it is written out here, once for whatever shows them. Further lines are indented by two. */
  constructor(
    readonly code: RuntimeCode,
    message: string,
    fix?: string,
    place?: TextPlace,
  ) {
    super(message.split('\n  ').map(visible).join('\n  '));
    this.name = 'UserError';
    if (fix !== undefined) this.fix = fix.split('\n  ').map(visible).join('\n  ');
    if (place !== undefined) this.place = place;
  }
}
