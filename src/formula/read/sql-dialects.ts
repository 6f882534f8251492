/** The engines that scripts are written for; the first is the one that is meant where none is named. */
export const sqlDialects = ['duckdb', 'spark', 'trino', 'postgresql'] as const;

export type SqlDialect = (typeof sqlDialects)[number];

/** What the engines do not write alike. Names without quotes are alike in all of them, capitals set aside. */
export interface SqlWords {
  /** What they are called where people read. */
  readonly title: string;
  /** The type of doubles. */
  readonly double: string;
  /** What a name that keeps its capitals stands between. */
  readonly quote: string;
}

export const sqlWords: Readonly<Record<SqlDialect, SqlWords>> = {
  duckdb: { title: 'DuckDB', double: 'double', quote: '"' },
  spark: { title: 'Spark SQL', double: 'double', quote: '`' },
  trino: { title: 'Trino', double: 'double', quote: '"' },
  postgresql: { title: 'PostgreSQL', double: 'double precision', quote: '"' },
};
