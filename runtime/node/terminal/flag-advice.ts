import { nearestName } from '../nearest-file.js';

/** What other programs call our flags, and what of theirs stands in the spec here. Names are without dashes, in small letters. */

const inSpec: Readonly<Record<string, string>> = {
  'train.optimizer.sgd.rate': 'lr learningrate rate alpha eta stepsize baselr maxlr',
  'train.optimizer.sgd.momentum': 'momentum mom',
  'train.optimizer.adamW.weightDecay': 'weightdecay wd l2',
  'train.optimizer.adam.betas': 'betas beta beta1 beta2',
  'train.optimizer.adam.epsilon': 'eps epsilon adameps',
  'train.optimizer': 'optimizer optimiser optim opt solver',
  'train.schedule': 'schedule scheduler lrschedule lrscheduler lrdecay decay gamma stepsizes milestones annealing',
  'train.schedule.cosine.warmup': 'warmup warmupsteps warmuprounds',
  'train.schedule.cosine.floor': 'minlr minrate floor',
  'train.steps': 'steps epochs epoch nepochs numepochs iterations iters maxiters maxsteps numsteps nsteps',
  'train.seed': 'seed randomseed randomstate manualseed',
  'train.batch': 'batch batchsize bs minibatch trainbatchsize',
  'train.clip': 'clip gradclip clipgrad gradientclip clipnorm maxnorm maxgradnorm gradclipnorm',
  'train.evaluate.every': 'every evalevery evaluateevery evalinterval evaluationinterval evalsteps loginterval valevery',
  'train.average.decay': 'ema emadecay average averaging swa',
  'data.context': 'context contextlength contextsize blocksize block seqlen sequencelength window windowsize maxlen maxlength',
  'data.split':
    'valsplit validationsplit testsplit validsplit trainsplit valfraction validationfraction testfraction valsize testsize splitseed',
  model:
    'hidden hiddensize hiddendim hiddenunits nhidden dim dims width channels nembd embd embeddim embeddingdim embeddingsize layers numlayers nlayer nlayers depth heads nhead nheads numheads dropout dropoutrate activation layer units features kernelsize arch architecture bias batchnorm',
  loss: 'loss criterion objective',
  name: 'name runname experiment expname',
};

/** Ours by their names elsewhere; the first that the command has is meant. */
const flags: Readonly<Record<string, string>> = {
  '--target webgl': 'gpu cuda device webgl webgpu usegpu accelerator mps',
  '--target simd': 'simd wasm webassembly',
  '--target cpu': 'cpu nogpu nocuda usecpu js',
  '--steps N': 'epochs epoch nepochs numepochs iterations iters iter niter niters numiters maxiters maxsteps numsteps nsteps steps',
  '--seed N': 'randomseed randomstate rng manualseed seed',
  '--data FILE':
    'data dataset datasets datapath datafile input inputfile corpus train trainfile file text bytes audio wav recording recordings',
  '--words FILE': 'words wordlist',
  '--out PLACE': 'output outputdir outdir outputfolder outfile outputfile o savedir logdir savepath dir rundir',
  '--resume': 'continue restart restore resumefrom loadcheckpoint checkpoint ckpt load',
  '--count N': 'n num numsamples nsamples samples numwords count number',
  '--length N': 'maxnewtokens maxtokens maxlength maxlen numtokens ntokens tokens length characters chars',
  '--seconds S': 'duration secs sec time seconds',
  '--top-k K': 'topk k',
  '--temperature X': 'temp t temperature',
  '--prefix TEXT': 'start prompt begin startswith prefix',
  '--workers N': 'jobs j workers numworkers threads processes parallel concurrency',
  '--split NAMES': 'splits subset set',
  '--format json': 'json asjson',
  '--find-rate': 'findlr lrfind lrfinder ratefinder',
  '--check-numbers': 'detectanomaly checknan nancheck debugnans',
};

/** A complaint of commander's about a command line, and below it what to do, where that is known. `known`: as for flagAdvice. */
export function withFlagAdvice(complaint: string, known: readonly string[]): string {
  const unknown = /^error: unknown option '([^']*)'/.exec(complaint)?.[1];
  if (unknown !== undefined) {
    const advice = flagAdvice(unknown, known);
    // Its own guess goes by letters alone.
    return advice === undefined ? complaint : `${complaint.split('\n')[0]}\nfix: ${advice}\n`;
  }
  const [, flag, value, allowed] =
    /^error: option '(--[\w-]+)[^']*' argument '([^]*)' is invalid\. Allowed choices are (.*)\.\n?$/.exec(complaint) ?? [];
  if (flag === undefined || value === undefined || allowed === undefined) return complaint;
  const choices = allowed.split(', ');
  const meant = [flag === '--target' ? targetMeant(value) : undefined, nearestName(value, choices)].find(
    (one) => one !== undefined && choices.includes(one),
  );
  return meant === undefined ? complaint : `${complaint.trimEnd()}\nfix: write ${flag} ${meant}\n`;
}

/**
 * What a person may do who typed a flag that there is not: `typed` with its dashes; `known` the flags that the command has, and those with
 * a choice of values also with each of them, `--target simd`. Undefined where nothing is known of it.
 */
function flagAdvice(typed: string, known: readonly string[]): string | undefined {
  const word = typed
    .replace(/=.*$/s, '')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
  const asFlag = flagMeant(word, known);
  if (asFlag !== undefined) return asFlag;
  const place = [...Object.entries(inSpec)].find(([, theirs]) => theirs.split(' ').includes(word))?.[0];
  if (place === undefined) return undefined;
  if (place === 'model') return 'sizes of layers, and which there are, stand in the spec, under `model`';
  if (place.startsWith('train.optimizer.'))
    return `it is set in the spec: ${place}, where ${place.split('.')[2]!} is the optimizer that the spec has`;
  return `it is set in the spec: ${place}`;
}

function flagMeant(word: string, known: readonly string[]): string | undefined {
  const meant = Object.entries(flags)
    .filter(([, theirs]) => theirs.split(' ').includes(word))
    .map(([ours]) => ours);
  const found = meant.find((ours) => known.includes(/^--target /.test(ours) ? ours : (ours.split(' ')[0] ?? '')));
  const targets = known.filter((flag) => flag.startsWith('--target ')).map((flag) => flag.slice('--target '.length));
  if (found === undefined)
    return meant.includes('--target webgl') && targets.length > 0
      ? `leave it out: this command runs on ${targets.join(' and ')} alone`
      : undefined;
  const isEpochs = word.includes('epoch');
  return `write ${found}${isEpochs ? ', which counts batches: an epoch is the training examples divided by train.batch' : ''}`;
}

/** A value of --target that other programs have for one of ours. */
function targetMeant(value: string): string | undefined {
  const word = value.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
  if (/^(gpu|cuda\d*|webgpu|gl|opengl|mps|metal|graphics|nvidia)$/.test(word)) return 'webgl';
  if (/^(wasm|webassembly|avx2?|sse|neon|vector|fast|native)$/.test(word)) return 'simd';
  return /^(js|javascript|typescript|ts|node|plain|tfjs|x86|none)$/.test(word) ? 'cpu' : undefined;
}
