/**
 * Vite plugin: decimal.js without what no rule uses (angles, logarithms to a base, roots, other bases, chance), which a
 * bundler cannot leave out by itself, as methods of one class. It is nearly 4 kB of what a page's worker loads.
 */
const methods =
  /^ *P\.(?:cosine|cubeRoot|hyperbolic\w+|inverse\w+|logarithm|modulo|sine|squareRoot|tangent|toBinary|toHexadecimal|toNearest|toOctal) = [\s\S]*?^ *\};\n/gm;
const statics =
  /^ *Decimal\.(?:acosh?|asinh?|atan[2h]?|cbrt|cosh?|hypot|log|log10|log2|mod|random|sinh?|sqrt|tanh?) = \w+;.*\n/gm;

/** The source of decimal.js, without them. */
export function allegerDecimal(source: string): string {
  return source.replaceAll('\r\n', '\n').replace(methods, '').replace(statics, '');
}

/** A Vite plugin, by its shape: Vite is Astro's dependency, not ours. */
interface TransformPlugin {
  readonly name: string;
  readonly apply: 'build';
  transform(source: string, id: string): { code: string; map: null } | undefined;
}

export function leanDecimal(): TransformPlugin {
  return {
    name: 'lean-decimal',
    apply: 'build',
    transform: (source, id) =>
      /\/decimal\.js\/decimal\.mjs$/.test(id.replaceAll('\\', '/'))
        ? { code: allegerDecimal(source), map: null }
        : undefined,
  };
}
