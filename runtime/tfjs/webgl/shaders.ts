import type { WebglShader } from '../../contract.js';

/** A compiled program and the locations of its uniforms. */
export interface Shader {
  readonly program: WebGLProgram;
  readonly uniforms: ReadonlyMap<string, WebGLUniformLocation>;
  /** The last value of each uniform. */
  readonly values: Map<string, number>;
}

/** Progress: how many programs of all are compiled. */
export type CompileProgress = (ready: number, all: number) => void;

/** Every fragment draws from its coordinates alone, so one triangle over everything is the geometry of each program. */
const vertices = `#version 300 es
void main() { gl_Position = vec4(float(gl_VertexID & 1) * 4.0 - 1.0, float(gl_VertexID >> 1) * 4.0 - 1.0, 0.0, 1.0); }
`;

/**
 * Compiles all programs. Browsers compile in parallel as long as no result is asked for, so all are started before the first is
 * checked.
 */
export async function compileShaders(
  gl: WebGL2RenderingContext,
  sources: ReadonlyMap<string, WebglShader>,
  onProgress?: CompileProgress,
): Promise<ReadonlyMap<string, Shader>> {
  const parallel = gl.getExtension('KHR_parallel_shader_compile');
  const vertex = begin(gl, gl.VERTEX_SHADER, vertices);
  const begun = [...sources].map(([name, { code, samplers }]) => {
    const program = gl.createProgram()!;
    const fragment = begin(gl, gl.FRAGMENT_SHADER, code);
    gl.attachShader(program, vertex);
    gl.attachShader(program, fragment);
    gl.linkProgram(program);
    return { name, program, fragment, samplers };
  });
  const isReady = (program: WebGLProgram): boolean =>
    !parallel || gl.isContextLost() || gl.getProgramParameter(program, parallel.COMPLETION_STATUS_KHR) === true;
  const done = new Map<string, Shader>();
  for (const { name, program, fragment, samplers } of begun) {
    while (!isReady(program)) await new Promise((resolve) => setTimeout(resolve, 2));
    done.set(name, finish(gl, name, program, fragment, samplers));
    onProgress?.(done.size, begun.length);
    // Without the extension each check blocks until its program is compiled; the page may draw in between.
    if (!parallel) await new Promise((resolve) => setTimeout(resolve, 0));
  }
  gl.deleteShader(vertex);
  gl.useProgram(null);
  return done;
}

function begin(gl: WebGL2RenderingContext, type: number, code: string): WebGLShader {
  const shader = gl.createShader(type)!;
  gl.shaderSource(shader, code);
  gl.compileShader(shader);
  return shader;
}

function finish(
  gl: WebGL2RenderingContext,
  name: string,
  program: WebGLProgram,
  fragment: WebGLShader,
  samplers: readonly string[],
): Shader {
  if (!gl.isContextLost() && gl.getProgramParameter(program, gl.LINK_STATUS) !== true) {
    throw new Error(
      `internal error: the program ${name} does not compile: ${gl.getShaderInfoLog(fragment) || gl.getProgramInfoLog(program)}`,
    );
  }
  gl.deleteShader(fragment);
  const uniforms = new Map<string, WebGLUniformLocation>();
  const count = gl.isContextLost() ? 0 : (gl.getProgramParameter(program, gl.ACTIVE_UNIFORMS) as number);
  for (let index = 0; index < count; index++) {
    const { name: uniform } = gl.getActiveUniform(program, index)!;
    uniforms.set(uniform, gl.getUniformLocation(program, uniform)!);
  }
  gl.useProgram(program);
  samplers.forEach((sampler, unit) => {
    const location = uniforms.get(sampler);
    if (location) gl.uniform1i(location, unit);
  });
  return { program, uniforms, values: new Map() };
}
