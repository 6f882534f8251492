/**
 * Vite plugin: Observable Plot without what no figure of ours draws (maps, legends, colour schemes), which a bundler
 * cannot leave out by itself. It is a quarter of Plot, some 20 kB of each rule page.
 */
const refuse = `const refuse = () => { throw new Error('src/build/lean-plot.ts leaves this part of Plot out'); };`;

/** What stands for a module of Plot's own: what Plot asks of it for a plain figure, and a refusal of all else. */
const modules: Readonly<Record<string, string>> = {
  'projection.js': `${refuse}
    export const createProjection = () => undefined;
    export const hasProjection = () => false;
    export const projectionAspectRatio = () => undefined;
    export { refuse as applyPosition, refuse as getGeometryChannels, refuse as project, refuse as xyProjection };`,
  'legends.js': `${refuse}
    export const createLegends = () => [];
    export const exposeLegends = () => refuse;
    export { refuse as legend };`,
  'scales/schemes.js': `${refuse}
    export const isCategoricalScheme = () => false;
    export const isDivergingScheme = () => false;
    export { refuse as maybeBooleanRange, refuse as ordinalRange, refuse as ordinalScheme, refuse as quantitativeScheme };`,
};

/** A Vite plugin, by its shape: Vite is Astro's dependency, not ours. */
interface LoadPlugin {
  readonly name: string;
  readonly apply: 'build';
  load(id: string): string | undefined;
}

export function leanPlot(): LoadPlugin {
  return {
    name: 'lean-plot',
    apply: 'build',
    load(id) {
      const [, module = ''] = /\/@observablehq\/plot\/src\/(.+)$/.exec(id.replaceAll('\\', '/')) ?? [];
      return modules[module];
    },
  };
}
