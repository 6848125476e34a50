import type { RuntimeProblem } from './problem.js';

/** WNC701 to WNC719, safetensors.ts: tensors in files. */
export const tensorFileProblems = {
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
export const runProblems = {
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
    help: 'A sweep folder that is not whole. Its sweep.json, or a file of its results, was changed by hand, so what its trials were or came to cannot be known. Runs inside it are whole runs and can still be sampled from and compared.',
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
