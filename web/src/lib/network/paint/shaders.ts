/** The programs that the graphics card runs: one for ties, one for marks. Each instance stands where the layout puts it; the camera is one uniform. */

const look = `#version 300 es
precision highp float;
uniform vec2 middle;
uniform vec2 room;
uniform float scale;
vec2 onPicture(vec2 place) { return (place - middle) * scale + room / 2.0; }
vec4 onScreen(vec2 pixel) { return vec4(pixel / room * vec2(2.0, -2.0) + vec2(-1.0, 1.0), 0.0, 1.0); }`;

/** Ties: a strip along each, a pixel wider than the line so that its edge is smooth; dashed where the state says so. */
export const tieShader = {
  vertex: `${look}
in vec2 corner;
in vec4 ends;
in float crossing;
in vec2 states;
uniform vec2 widths;
out float aside;
out float along;
out float half_;
flat out float across;
flat out vec2 seen;
void main() {
  vec2 from = onPicture(ends.xy);
  vec2 to = onPicture(ends.zw);
  float reach = max(distance(from, to), 0.001);
  vec2 way = (to - from) / reach;
  half_ = (crossing > 0.5 ? widths.y : widths.x) / 2.0;
  aside = corner.y * (half_ + 1.0);
  along = corner.x * reach;
  across = crossing;
  seen = states;
  gl_Position = onScreen(from + way * along + vec2(-way.y, way.x) * aside);
}`,
  fragment: `#version 300 es
precision highp float;
in float aside;
in float along;
in float half_;
flat in float across;
flat in vec2 seen;
uniform vec3 ink;
uniform vec3 accent;
uniform vec2 alphas;
uniform vec3 dash;
uniform float share;
out vec4 colour;
float strength(float state) {
  if (state < 0.5) return 0.0;
  if (state > 2.5) return dash.z;
  return state > 1.5 ? step(mod(along, dash.x + dash.y), dash.x) : 1.0;
}
void main() {
  float edge = clamp(half_ + 0.5 - abs(aside), 0.0, 1.0) * min(1.0, half_ * 2.0);
  float alpha = mix(strength(seen.x), strength(seen.y), share) * edge * (across > 0.5 ? alphas.y : alphas.x);
  if (alpha < 0.004) discard;
  colour = vec4((across > 0.5 ? accent : ink) * alpha, alpha);
}`,
} as const;

/** Marks: a sprite at each, woven when it is large enough for its weave to be seen. */
export const markShader = {
  vertex: `${look}
in vec2 corner;
in vec2 place;
in vec3 mark;
in vec2 states;
uniform vec4 sheet;
uniform vec4 size;
uniform vec3 fine;
uniform float density;
flat out float presence;
out vec2 at;
flat out vec2 seen;
void main() {
  float radius = mark.z * size.x;
  float plain = radius < size.y ? size.z : 0.0;
  at = (vec2(mark.x + plain, mark.y) + corner * 0.5 + 0.5) * sheet.xy;
  seen = states;
  presence = mix(fine.z, 1.0, clamp((radius / density - fine.y) / (fine.x - fine.y), 0.0, 1.0));
  gl_Position = onScreen(onPicture(place) + corner * radius * size.w);
}`,
  fragment: `#version 300 es
precision highp float;
in vec2 at;
flat in vec2 seen;
uniform sampler2D sprites;
uniform float faint;
uniform float share;
flat in float presence;
out vec4 colour;
float strength(float state) { return state < 0.5 ? 0.0 : (state > 1.5 ? faint : 1.0) * presence; }
void main() {
  float alpha = mix(strength(seen.x), strength(seen.y), share);
  if (alpha < 0.004) discard;
  colour = texture(sprites, at) * alpha;
}`,
} as const;
