import * as tf from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl';
import { UserError } from '../../errors.js';

/** A draw of a matrix product writes to as many float textures; WebGL 2 promises four of any kind, and phones may not have more. */
const OUTPUTS = 8;

/** Makes tfjs's WebGL backend the active one and gives its context. Throws WNC805 where it has not what the programs take. */
export async function readyWebglBackend(): Promise<{ readonly gl: WebGL2RenderingContext; readonly backend: MathBackendWebGL }> {
  // As in backend.ts: one registry for all copies of tfjs.
  if (!tf.findBackendFactory('webgl')) await import('@tensorflow/tfjs-backend-webgl');
  // After a lost context the backend that had it is of no use.
  if (tf.findBackend('webgl') && contextOf(tf.findBackend('webgl') as MathBackendWebGL)?.isContextLost()) {
    const factory = tf.findBackendFactory('webgl');
    tf.removeBackend('webgl');
    tf.registerBackend('webgl', factory, 2);
  }
  const ready = await tf.setBackend('webgl').catch(() => false);
  if (!ready) throw unavailable('this browser gives no WebGL context');
  const backend = tf.backend() as MathBackendWebGL;
  const gl = contextOf(backend);
  if (!(typeof WebGL2RenderingContext !== 'undefined' && gl instanceof WebGL2RenderingContext)) throw unavailable('this browser has no WebGL 2');
  const missing = missingOf(gl);
  if (missing !== undefined) throw unavailable(missing);
  handBack(backend, gl);
  return { gl, backend };
}

/**
 * What would draw for the target webgl: a graphics card, or a renderer in software, which is as good a WebGL and slower than the
 * other targets. undefined where the browser has not what the target takes. Asks a context of its own, which is let go.
 */
export function findRenderer(): 'card' | 'software' | undefined {
  if (typeof document === 'undefined') return undefined;
  const gl = document.createElement('canvas').getContext('webgl2');
  if (gl === null) return undefined;
  const missing = missingOf(gl);
  const name = rendererOf(gl);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  if (missing !== undefined) return undefined;
  return softwareRenderers.test(name) ? 'software' : 'card';
}

/** What the browsers' software renderers are called: Chromium's, Mesa's two, Windows's and macOS's. */
const softwareRenderers = /swiftshader|llvmpipe|softpipe|basic render|software/i;

/** The renderer's name; browsers may keep it to themselves. */
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

/** A card may count eight outputs and yet have no room for eight of 128 bits a pixel: only a framebuffer of them tells. */
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

/** What tfjs believes to be bound no longer is: its next program binds everything anew. */
export function handBack({ gpgpu }: MathBackendWebGL, gl: WebGL2RenderingContext): void {
  gl.bindVertexArray(null);
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  gpgpu.program = null;
  gpgpu.outputTexture = null;
}
