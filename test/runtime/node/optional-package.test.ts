import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installCommand, needPackage } from '../../../runtime/node/optional-package.js';
import { withFolder } from '../../helpers/folder.js';

describe('a package that may not be installed', () => {
  it('is named where it is missing, and where it does not work', async () => {
    const missing = Object.assign(new Error("Cannot find package 'esbuild' imported from x.js"), { code: 'ERR_MODULE_NOT_FOUND' });
    await expect(needPackage('esbuild', '--bundle', () => Promise.reject(missing))).rejects.toMatchObject({
      code: 'WNC840',
      message: expect.stringContaining('esbuild'),
    });
    const broken = new Error('The package "@esbuild/linux-x64" could not be found\nmore');
    await expect(needPackage('esbuild', '--bundle', () => Promise.reject(broken))).rejects.toMatchObject({
      code: 'WNC841',
      message: expect.stringMatching(/could not be found$/),
    });
    expect(await needPackage('esbuild', '--bundle', () => import('esbuild'))).toHaveProperty('build');
  });

  it('is installed by a command for where this one lies', async () => {
    await withFolder(async (folder) => {
      const project = join(folder, 'a project');
      const root = join(project, 'node_modules', 'wnc');
      mkdirSync(root, { recursive: true });
      expect(installCommand('esbuild', root, project)).toBe('npm install --global esbuild');
      writeFileSync(join(project, 'package.json'), '{}');
      expect(installCommand('esbuild', root, project)).toBe('npm install esbuild');
      expect(installCommand('esbuild', root, join(project, 'src'))).toBe('npm install esbuild');
      expect(installCommand('esbuild', root, folder)).toBe(`npm install esbuild --prefix '${project}'`);
      writeFileSync(join(project, 'pnpm-lock.yaml'), '');
      expect(installCommand('esbuild', join(project, 'node_modules/.pnpm/wnc@1/node_modules/wnc'), project)).toBe('pnpm add esbuild');
      const cached = join(folder, '_npx', '1a', 'node_modules', 'wnc');
      expect(installCommand('esbuild', cached, project)).toBe('npx --package wnc --package esbuild wnc …');
      expect(installCommand('bullmq ioredis', cached, project)).toBe('npx --package wnc --package bullmq --package ioredis wnc …');
      expect(installCommand('esbuild', project, project)).toBe('npm ci');
    });
  });
});
