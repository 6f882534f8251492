import {
  partsDuModele,
  depenseDuModele as regleEntiere,
  sommePartielle,
} from '../../cahier/people/patient/adjustment-model.ts';
import { direEtape, type EtapeDite } from '../../cahier/told-step.ts';
import type { Rule } from '../../formula/node.ts';
import { Exact, type ExactTable, exact } from '../../formula/read/exact.ts';
import { showValue } from '../../formula/steps.ts';
import { trace } from '../../formula/trace.ts';
import type { View } from '../../formula/view.ts';
import { formatNumber } from '../../french/numbers.ts';
import { AGE, INDICE, type Jugement, lecteur, OUI_NON, VALEUR } from './field-readers.ts';
import { type Bande, bandes } from './model.ts';
import { type ChampAjustee, modelePublie } from './model-form.ts';
import { lireModele, type Manque, type SaisiAjustee, type TermeLu } from './typed-model.ts';

/** One part of the sum, for its figure. */
interface PartDuModele {
  readonly nom: string;
  /** Decimal text, in €. */
  readonly montant: string;
  readonly venu: TermeLu['venu'];
}

/** What a model says of one patient: a step for each part, then their sum. */
export interface DepenseDuPatient {
  readonly etapes: readonly EtapeDite[];
  readonly parts: readonly PartDuModele[];
  /** Decimal text, in €. */
  readonly somme: string;
  /** `null`: the model is whole, in the reader's words; else the sum is partial. */
  readonly manque: Manque;
  readonly source: string;
}

/** Bands of five years: the one of an age, or none under 5, which is the reference. */
export function bandeDe(age: number): Bande | undefined {
  return age < 5 ? undefined : bandes[Math.min(Math.floor(age / 5), bandes.length) - 1];
}

/** Evaluates the model of the form for its patient, exactly; nothing is computed while a field is refused. */
export function depenseDuModele(saisi: SaisiAjustee): Jugement<ChampAjustee, DepenseDuPatient> {
  const { modele, refus } = lireModele(saisi);
  const lu = lecteur<ChampAjustee>(saisi);
  const bande = saisi.ageForme === 'tranches' ? bandeDe(Number(lu.nombre('age', AGE))) : undefined;
  // Seventeen bands, of which a patient has one at most: the others are zero, and would say nothing.
  const termes = modele.termes.filter(({ cle }) => !estBande(cle) || cle === bande);
  const valeurs = Object.fromEntries(termes.map(({ cle }) => [cle, valeurDe(lu, cle)]));
  const toutRefus = { ...refus, ...lu.refus };
  if (Object.keys(toutRefus).length > 0) return { ok: false, refus: toutRefus };

  const entier = { constante: modele.constante, termes };
  const somme = modele.manque === null ? regleEntiere(entier) : sommePartielle(entier);
  const parts = partsDuModele(entier);
  const inputs = Object.fromEntries(Object.entries(valeurs).map(([cle, texte]) => [cle, new Exact(texte)]));
  const table = exact([somme, ...parts]).run({}, [{ inputs, group: 0 }]);
  const [constante, ...autres] = parts;
  if (constante === undefined) throw new RangeError('a model has a constant');

  const venuDe = (rang: number): TermeLu['venu'] => termes[rang]?.venu ?? 'publie';
  const constanteVenue = modele.constanteChangee ? 'change' : 'publie';
  const montant = (rule: Rule): string => table.value(rule, 0).toFixed();
  return {
    ok: true,
    resultat: {
      etapes: [
        etape(table, constante, constanteVenue, modelePublie.constante),
        ...autres.map((part, rang) => etape(table, part, venuDe(rang), publieDe(termes[rang]))),
        etape(table, somme, 'publie'),
      ],
      parts: [
        { nom: 'Constante', montant: montant(constante), venu: constanteVenue },
        ...autres.map((part, rang) => ({
          nom: termes[rang]?.court ?? part.label,
          montant: montant(part),
          venu: venuDe(rang),
        })),
      ],
      somme: montant(somme),
      manque: modele.manque,
      source: modele.source,
    },
  };
}

const estBande = (cle: string): cle is Bande => (bandes as readonly string[]).includes(cle);

/** The patient's value of a variable. */
function valeurDe(lu: ReturnType<typeof lecteur<ChampAjustee>>, cle: TermeLu['cle']): string {
  if (estBande(cle)) return '1';
  if (cle === 'apl') return lu.nombre('apl', INDICE);
  if (cle === 'age') return lu.nombre('age', AGE);
  if (cle === 'autre1' || cle === 'autre2' || cle === 'autre3') return lu.nombre(`${cle}Valeur`, VALEUR);
  return lu.nombre(cle, OUI_NON);
}

function publieDe(terme: TermeLu | undefined): string | undefined {
  if (terme === undefined || terme.venu !== 'change') return undefined;
  const champ = `coef-${terme.cle}`;
  return champ in modelePublie ? modelePublie[champ as keyof typeof modelePublie] : undefined;
}

/** A part of the sum, told: a coefficient of the reader's is none of the text's. */
function etape(table: ExactTable, rule: Rule, venu: TermeLu['venu'], publie?: string): EtapeDite {
  const view: View = {
    show: (node) => showValue(table.value(node, 0), node.unit),
    held: (node) => node.branches.length,
  };
  const dite = direEtape(trace(table, rule, 0), view, venu === 'publie' ? rule.origin.hypotheses : []);
  if (venu === 'publie') return rule.role === 'rule' ? { ...dite, hypotheses: [] } : dite;
  if (venu === 'invente') return { ...dite, status: 'hypothese', phrases: ['Inventé par ce site.'] };
  const auLieu = publie === undefined ? '' : `, au lieu de ${formatNumber(publie)}`;
  return { ...dite, status: 'hypothese', phrases: [`Saisi par vous${auLieu}.`] };
}
