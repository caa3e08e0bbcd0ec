/** A linked program, where its uniforms are, and its columns: one row an instance. */
export type Program = { program: WebGLProgram; columns: WebGLVertexArrayObject; at: (uniform: string) => WebGLUniformLocation | null };

/** A column of a program, which can be filled again. */
export type Column = { fill(values: Uint8Array | Float32Array): void };

/** The two triangles of one instance, as the corners of a strip. */
export type Corners = readonly [number, number, number, number, number, number, number, number];

/** Compiles and links a program whose every instance is a strip of two triangles. */
export function linkProgram(card: WebGL2RenderingContext, { vertex, fragment }: { vertex: string; fragment: string }, corners: Corners): Program {
  const program = card.createProgram();
  for (const [kind, text] of [[card.VERTEX_SHADER, vertex], [card.FRAGMENT_SHADER, fragment]] as const) {
    const shader = card.createShader(kind)!;
    card.shaderSource(shader, text);
    card.compileShader(shader);
    card.attachShader(program, shader);
  }
  card.linkProgram(program);
  if (!card.getProgramParameter(program, card.LINK_STATUS) && !card.isContextLost()) throw new Error(`network/programs: expected a program that links, found "${card.getProgramInfoLog(program)}".`);
  const columns = card.createVertexArray();
  const linked: Program = { program, columns, at: locations(card, program) };
  bindColumns(card, linked, 'corner', 2, Float32Array.from(corners), 0);
  return linked;
}

/** Gives a program one column; small whole numbers go as bytes. */
export function bindColumns(card: WebGL2RenderingContext, { program, columns }: Program, name: string, width: number, values: Uint8Array | Float32Array, perInstance = 1): Column {
  const place = card.getAttribLocation(program, name);
  const buffer = card.createBuffer();
  card.bindVertexArray(columns);
  card.bindBuffer(card.ARRAY_BUFFER, buffer);
  card.bufferData(card.ARRAY_BUFFER, values, card.DYNAMIC_DRAW);
  card.enableVertexAttribArray(place);
  card.vertexAttribPointer(place, width, values instanceof Uint8Array ? card.UNSIGNED_BYTE : card.FLOAT, false, 0, 0);
  card.vertexAttribDivisor(place, perInstance);
  return {
    fill(next) {
      card.bindBuffer(card.ARRAY_BUFFER, buffer);
      card.bufferData(card.ARRAY_BUFFER, next, card.DYNAMIC_DRAW);
    },
  };
}

function locations(card: WebGL2RenderingContext, program: WebGLProgram): Program['at'] {
  const known = new Map<string, WebGLUniformLocation | null>();
  return (uniform) => {
    if (!known.has(uniform)) known.set(uniform, card.getUniformLocation(program, uniform));
    return known.get(uniform)!;
  };
}
