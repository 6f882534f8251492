import type { NumeroSocle } from '../cahier/indicators.ts';
import type { AnneeSaisie, DocumentScenario } from './document.ts';

/**
 * The same document with the numbers of its socles as JSON numbers, where they are written as text (« 1 », « 1.0 »,
 * which the format takes too): pages find a socle by its number. What is no number stays as it is, for its error.
 */
export function numeroter(scenario: DocumentScenario): DocumentScenario {
  if (!scenario.groupements.some(({ annees }) => annees.some(enTexte))) return scenario;
  const groupements = scenario.groupements.map((groupement) => ({
    ...groupement,
    annees: groupement.annees.map((annee) => (enTexte(annee) ? numerotee(annee) : annee)),
  }));
  return { ...scenario, groupements };
}

const WHOLE = /^[0-9]+(\.0+)?$/;

const estTexte = ({ numero }: { readonly numero: unknown }): boolean =>
  typeof numero === 'string' && WHOLE.test(numero);

function enTexte({ qualite }: AnneeSaisie): boolean {
  return qualite?.mode === 'indicateurs' && qualite.socles.some(estTexte);
}

function numerotee(annee: AnneeSaisie): AnneeSaisie {
  const { qualite } = annee;
  if (qualite?.mode !== 'indicateurs') return annee;
  const socles = qualite.socles.map((socle) =>
    estTexte(socle) ? { ...socle, numero: Number(socle.numero) as NumeroSocle } : socle,
  );
  return { ...annee, qualite: { ...qualite, socles } };
}
