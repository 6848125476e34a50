import * as tf from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl';
import { UserError } from '../../errors.js';

/** The float textures that a draw of a matrix product writes to. WebGL 2 promises only four of any kind; phones may have no more. */
const OUTPUTS = 8;

/** Makes tfjs's WebGL backend the active one and returns its context. Throws WNC805 where the context lacks what the programs need. */
export async function readyWebglBackend(): Promise<{ readonly gl: WebGL2RenderingContext; readonly backend: MathBackendWebGL }> {
  // As in backend.ts: one registry for all copies of tfjs.
  if (!tf.findBackendFactory('webgl')) await import('@tensorflow/tfjs-backend-webgl');
  // A backend whose context was lost cannot be used again.
  if (tf.findBackend('webgl') && contextOf(tf.findBackend('webgl') as MathBackendWebGL)?.isContextLost()) {
    const factory = tf.findBackendFactory('webgl');
    tf.removeBackend('webgl');
    tf.registerBackend('webgl', factory, 2);
  }
  const ready = await tf.setBackend('webgl').catch(() => false);
  if (!ready) throw unavailable('this browser gives no WebGL context');
  const backend = tf.backend() as MathBackendWebGL;
  const gl = contextOf(backend);
  if (!(typeof WebGL2RenderingContext !== 'undefined' && gl instanceof WebGL2RenderingContext))
    throw unavailable('this browser has no WebGL 2');
  const missing = missingOf(gl);
  if (missing !== undefined) throw unavailable(missing);
  handBack(backend, gl);
  return { gl, backend };
}

/**
 * What the target webgl would run on: a graphics card, or a software renderer, whose WebGL is complete but slower than the other
 * targets. undefined where the browser lacks what the target needs. Asks a context of its own, and releases it.
 */
export function findRenderer(): 'card' | 'software' | undefined {
  const gl = newCanvas()?.getContext('webgl2') as WebGL2RenderingContext | null | undefined;
  if (!gl) return undefined;
  const missing = missingOf(gl);
  const name = rendererOf(gl);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  if (missing !== undefined) return undefined;
  return softwareRenderers.test(name) ? 'software' : 'card';
}

/** In a page and in a worker; undefined where there is none, as in Node. */
function newCanvas(): HTMLCanvasElement | OffscreenCanvas | undefined {
  if (typeof document !== 'undefined') return document.createElement('canvas');
  return typeof OffscreenCanvas === 'undefined' ? undefined : new OffscreenCanvas(1, 1);
}

/** The names of software renderers: Chromium's, Mesa's two, Windows's and macOS's. */
const softwareRenderers = /swiftshader|llvmpipe|softpipe|basic render|software/i;

/** The renderer's name, which a browser may hide. */
function rendererOf(gl: WebGL2RenderingContext): string {
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  return String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
}

function missingOf(gl: WebGL2RenderingContext): string | undefined {
  if (!gl.getExtension('EXT_color_buffer_float')) return 'its WebGL has no float render targets';
  const outputs = Math.min(gl.getParameter(gl.MAX_DRAW_BUFFERS) as number, gl.getParameter(gl.MAX_COLOR_ATTACHMENTS) as number);
  if (outputs < OUTPUTS) return `its WebGL draws to ${outputs} textures at a time, and ${OUTPUTS} are needed`;
  return drawsToAll(gl) ? undefined : `its graphics card does not draw to ${OUTPUTS} float textures at a time`;
}

/**
 * Whether eight float textures can be drawn to at once. A card may claim eight outputs and fail at 128 bits a pixel, so this makes
 * a framebuffer of them.
 */
function drawsToAll(gl: WebGL2RenderingContext): boolean {
  const texture = gl.createTexture();
  const framebuffer = gl.createFramebuffer();
  gl.bindTexture(gl.TEXTURE_2D_ARRAY, texture);
  gl.texStorage3D(gl.TEXTURE_2D_ARRAY, 1, gl.RGBA32F, 1, 1, OUTPUTS);
  gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
  for (let layer = 0; layer < OUTPUTS; layer++) gl.framebufferTextureLayer(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0 + layer, texture, 0, layer);
  const complete = gl.checkFramebufferStatus(gl.FRAMEBUFFER) === gl.FRAMEBUFFER_COMPLETE;
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  gl.bindTexture(gl.TEXTURE_2D_ARRAY, null);
  gl.deleteFramebuffer(framebuffer);
  gl.deleteTexture(texture);
  return complete;
}

function contextOf(backend: MathBackendWebGL): WebGL2RenderingContext | undefined {
  return backend.gpgpu?.gl as WebGL2RenderingContext | undefined;
}

function unavailable(why: string): UserError {
  return new UserError('WNC805', `the target webgl is not to be had: ${why}`, 'use another browser, or the target simd or cpu');
}

/** Makes tfjs bind everything anew at its next program, because its bindings have changed. */
export function handBack({ gpgpu }: MathBackendWebGL, gl: WebGL2RenderingContext): void {
  gl.bindVertexArray(null);
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  gpgpu.program = null;
  gpgpu.outputTexture = null;
}
