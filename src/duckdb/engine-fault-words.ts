import type { EngineFault } from './engine.ts';

/** The package that brings DuckDB: an installed `ipep` does without until it is asked for. */
const PACKAGE = '@duckdb/node-api';

/** Why DuckDB cannot read a file, in French: what is wrong, what to do. */
export function engineFaultWords({ code, received }: EngineFault): string {
  switch (code) {
    case 'absent':
      return `DuckDB, qui lit les Parquet et les CSV de --moteur duckdb, n'est pas installé. Installez-le à côté d'ipep, « npm install ${PACKAGE} » (avec --global si ipep l'est), puis recommencez ; ou donnez un CSV, sans --moteur.`;
    case 'unopened':
      return `DuckDB est installé, mais ne démarre pas sur cette machine : ${received}. Réinstallez-le (« npm install ${PACKAGE} »), ou donnez un CSV, sans --moteur.`;
    case 'broken-parquet':
      return `Ce Parquet ne peut pas être lu, il est tronqué ou abîmé : ${received}. Refaites l'export, ou copiez-le à nouveau, puis recommencez.`;
    case 'broken-off':
      return `Ce fichier n'a pas pu être lu jusqu'au bout, il est tronqué ou abîmé : ${received}. Refaites l'export, ou copiez-le à nouveau, puis recommencez.`;
  }
}
