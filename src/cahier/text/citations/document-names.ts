import type { DocumentId } from './sections.ts';

/** The documents by what they are, where their whole title would hide the quotation. */
export const documentNames: Readonly<Record<DocumentId, string>> = {
  '000': 'Diapositives de présentation',
  '001': 'Page de présentation',
  '002': 'Cahier des charges',
  '003': 'Communiqué de presse',
  '004': 'Foire aux questions de 2018',
};
