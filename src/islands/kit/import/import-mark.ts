/** Where the marks of the imports under way are kept. */
export const IMPORT_KEY = 'ipep-import/1';

/** The pages that read files. */
export type PageDImport = 'experience-patient' | 'patientele' | 'modele-ajustement';
