import {
  type Mapping,
  type PatientColumn,
  type PatientHeader,
  patientsColumns,
  requiredPatientColumns,
} from '../../population/patients/patients-table.ts';

/** Which column of the file stands for each of ours, as the reader chooses it. */
export interface Choice {
  readonly source: Blob;
  /** Of the file. */
  readonly nom: string;
  readonly header: PatientHeader;
  readonly picked: Mapping;
}

/** The choice with another column of the file for one of ours; `undefined`: the file has none. */
export function map(choice: Choice, colonne: PatientColumn, position: number | undefined): Choice {
  const { [colonne]: _, ...others } = choice.picked;
  return { ...choice, picked: position === undefined ? others : { ...others, [colonne]: position } };
}

/** Whether the reader has to look at the columns: one is missing, or was found under another name than ours. */
export function isDoubtful({ names, proposed, missingOnes }: PatientHeader): boolean {
  return (
    missingOnes.length > 0 ||
    patientsColumns.some((colonne) => {
      const position = proposed[colonne];
      return position !== undefined && names[position]?.trim().toLowerCase() !== colonne;
    })
  );
}

interface Summary {
  /** Required columns without one of the file's. */
  readonly missingOnes: readonly PatientColumn[];
  /** Columns of ours that share one of the file's. */
  readonly doubles: readonly PatientColumn[];
  /** Positions of the file's columns that stand for nothing. */
  readonly free: readonly number[];
}

/** What a choice still lacks: nothing is read before it is whole. `requiredNames` are among `itemsRead`. */
export function choiceSummary(
  { header, picked }: Choice,
  requiredNames: readonly PatientColumn[] = requiredPatientColumns,
  itemsRead: readonly PatientColumn[] = patientsColumns,
): Summary {
  const takenColumns = itemsRead.flatMap((colonne) => picked[colonne] ?? []);
  return {
    missingOnes: requiredNames.filter((colonne) => picked[colonne] === undefined),
    doubles: itemsRead.filter((colonne) => {
      const position = picked[colonne];
      return position !== undefined && takenColumns.filter((each) => each === position).length > 1;
    }),
    free: header.names.map((_, position) => position).filter((position) => !takenColumns.includes(position)),
  };
}
