import manifest from '../../../package.json' with { type: 'json' };

/** The product's version, as results and `ipep --version` say it. */
export const version: string = manifest.version;
