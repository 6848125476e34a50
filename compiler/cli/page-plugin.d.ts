import type { Plugin } from 'esbuild';

export declare const forPages: Plugin;
