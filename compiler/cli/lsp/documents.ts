import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse, type Analysis, type EditorHost } from '../../editor/analyse.js';
import { shownPath } from '../../../runtime/node/shown-path.js';

/** A text that is open, and what is known of it. */
export interface OpenDocument {
  readonly uri: string;
  /** It changes in place: places are only right while `revision` is the newest. */
  readonly document: TextDocument;
  readonly revision: number;
  readonly version: number;
  readonly analysis: Analysis;
  /** How many units of the document stand before the text that was analysed: a byte order mark. */
  readonly shift: number;
}

interface State {
  document: TextDocument;
  /** Counts what was opened and edited, in all documents. */
  revision: number;
  /** The revision that the analysis under way, or the last one, is of. */
  analysed: number | undefined;
  result: Promise<OpenDocument> | undefined;
  timer: NodeJS.Timeout | undefined;
  isSweep: boolean;
  /** What the client was told of last. */
  published: OpenDocument | undefined;
}

/** No pause between two analyses is longer. */
const LONGEST_PAUSE_MS = 1500;

/** The newest text has changed while something was worked out about an older one. */
export class Stale extends Error {}

/**
 * The open texts. Each is analysed as its newest version alone: edits that come faster than analyses are done go into one, and between two
 * there is a pause as long as the last one took, so that other messages are answered.
 */
export class Documents {
  private readonly states = new Map<string, State>();
  /** How long the last analysis took, and when it was done. */
  private lastMs = 0;
  private doneMs = 0;
  private revisions = 0;

  constructor(
    private readonly host: EditorHost,
    /** Hears of every analysis of a newest text. */
    private readonly publish: (open: OpenDocument) => void,
    private readonly report: (error: unknown) => void,
  ) {}

  open(uri: string, languageId: string, version: number, text: string): void {
    if (typeof uri !== 'string' || typeof text !== 'string') return;
    const known = this.states.get(uri);
    clearTimeout(known?.timer);
    this.states.set(uri, {
      document: TextDocument.create(uri, languageId, version, text),
      revision: ++this.revisions,
      analysed: undefined,
      result: undefined,
      timer: undefined,
      isSweep: false,
      published: undefined,
    });
    this.schedule(uri);
    this.sweepsAgain(uri);
  }

  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): void {
    const state = this.states.get(uri);
    if (state === undefined) return;
    state.document = TextDocument.update(state.document, changes, version);
    state.revision = ++this.revisions;
    this.schedule(uri);
    this.sweepsAgain(uri);
  }

  close(uri: string): void {
    clearTimeout(this.states.get(uri)?.timer);
    this.states.delete(uri);
    this.sweepsAgain(uri);
  }

  has(uri: string): boolean {
    return this.states.has(uri);
  }

  /** The text of a file that is open. */
  textOf(path: string): string | undefined {
    return this.states.get(pathToFileURL(path).href)?.document.getText();
  }

  /** Looks at every text again: what they name has changed. */
  refresh(): void {
    for (const uri of this.states.keys()) this.again(uri);
  }

  /** Analyses open sweep files again, since the changed text may be the base of one. */
  private sweepsAgain(uri: string): void {
    for (const [other, { isSweep }] of this.states) if (isSweep && other !== uri) this.again(other);
  }

  private again(uri: string): void {
    const state = this.states.get(uri);
    if (state === undefined) return;
    state.analysed = undefined;
    this.schedule(uri);
  }

  /** What is known of the newest text; undefined where none is open. */
  async newest(uri: string): Promise<OpenDocument | undefined> {
    // Edits that have come already are taken in first.
    await pause();
    for (;;) {
      const state = this.states.get(uri);
      if (state === undefined) return undefined;
      const open = await this.analyse(uri, state);
      if (this.isNewest(open)) return open;
    }
  }

  isNewest({ uri, revision }: Pick<OpenDocument, 'uri' | 'revision'>): boolean {
    return this.states.get(uri)?.revision === revision;
  }

  /** Pauses so that other messages are handled. Throws Stale where one of them changed the text. */
  async pauseFor(open: OpenDocument): Promise<void> {
    await pause();
    if (!this.isNewest(open)) throw new Stale();
  }

  private schedule(uri: string): void {
    const state = this.states.get(uri);
    if (state === undefined || state.timer !== undefined) return;
    const delay = Math.max(0, this.doneMs + Math.min(LONGEST_PAUSE_MS, this.lastMs) - performance.now());
    state.timer = setTimeout(() => {
      state.timer = undefined;
      this.newest(uri).then((open) => {
        if (open === undefined || state.published === open) return;
        state.published = open;
        this.publish(open);
      }, this.report);
    }, delay);
  }

  private analyse(uri: string, state: State): Promise<OpenDocument> {
    const { document, revision } = state;
    if (state.analysed === revision && state.result !== undefined) return state.result;
    const begunMs = performance.now();
    const content = document.getText();
    const { version } = document;
    const result = analyse({ name: nameOf(uri), content }, this.host).then((analysis) => {
      this.doneMs = performance.now();
      this.lastMs = this.doneMs - begunMs;
      state.isSweep = analysis.kind === 'sweep';
      return { uri, document, revision, version, analysis, shift: content.startsWith('\ufeff') ? 1 : 0 };
    });
    state.analysed = revision;
    state.result = result;
    return result;
  }
}

function pause(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}

/** What a text is called in findings, and from which paths count: its file, or, where it has none, one in the working folder. */
export function nameOf(uri: string): string {
  const path = pathOf(uri);
  return path === undefined ? relative(process.cwd(), resolve('untitled.yaml')) : shownPath(path);
}

/** The path of a document that is a file. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
