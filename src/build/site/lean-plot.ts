/**
 * Vite plugin: Observable Plot without what no figure of ours draws (maps, legends, colour schemes, dates, tips), which a
 * bundler cannot leave out by itself. It is a third of Plot, some 30 kB of each rule page.
 */
const refuse = `const refuse = () => { throw new Error('src/build/site/lean-plot.ts leaves this part of Plot out'); };`;

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
  'scales/temporal.js': `${refuse}
    export { refuse as createScaleTime, refuse as createScaleUtc };`,
  'time.js': `${refuse}
    export const intervalDuration = Symbol('intervalDuration');
    export const intervalType = Symbol('intervalType');
    export { refuse as generalizeTimeInterval, refuse as inferTimeFormat, refuse as parseTimeInterval, refuse as timeInterval, refuse as utcInterval };`,
  'interactions/pointer.js': `${refuse}
    export { refuse as anchorX, refuse as anchorY, refuse as pointer, refuse as pointerX, refuse as pointerY };`,
  'marks/tip.js': `${refuse}
    export { refuse as Tip, refuse as tip };`,
  'scales/diverging.js': `${refuse}
    export { refuse as createScaleDiverging, refuse as createScaleDivergingLog, refuse as createScaleDivergingPow, refuse as createScaleDivergingSqrt, refuse as createScaleDivergingSymlog };`,
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
