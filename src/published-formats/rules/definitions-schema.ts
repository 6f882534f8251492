import { hypothesisIds } from '../../cahier/ids.ts';
import { statuses } from '../../cahier/text/provenance.ts';
import type { JsonSchema } from '../json-schema.ts';
import { TEXT, whole } from '../results.ts';

const text = (title: string): JsonSchema => ({ title, ...TEXT });
const formulaOf = (title: string): JsonSchema => ({ title, $ref: '#/$defs/formule' });
const yes = (title: string, description?: string): JsonSchema => ({
  title,
  ...(description && { description }),
  const: true,
});
const exact = (title: string): JsonSchema => ({ title, ...EXACT });
/** Decimal text or a fraction. */
const EXACT = { type: 'string', pattern: '^-?[0-9]+(\\.[0-9]+|/[1-9][0-9]*)?$' };
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const id = { title: 'Identifiant', description: 'Celui des résultats et des scénarios.', ...TEXT };
const hypotheses = { title: 'Hypothèses', ...list({ enum: hypothesisIds }) };
const operands = { gauche: formulaOf('Opérande de gauche'), droite: formulaOf('Opérande de droite') };
const words = text('Ce que cela veut dire');

const named = {
  id,
  libelle: text('Libellé'),
  symbole: {
    title: 'Symbole',
    description: 'Celui des formules du site.',
    ...whole({ base: text('Base'), indice: text('Indice'), exposant: text('Exposant') }, [
      'indice',
      'exposant',
    ]),
  },
  unite: {
    title: 'Unité',
    description: '« 1 » est une proportion, ou un choix écrit comme un nombre.',
    enum: ['1', '€', 'patient', '€/patient', 'point', 'an'],
  },
  choix: yes('Choix', 'Une option ou une phase, écrite comme un nombre.'),
};

const bounds = {
  title: 'Bornes',
  description: 'Comprises, sauf si elles sont exclues.',
  ...whole(
    {
      minimum: exact('Minimum'),
      maximum: exact('Maximum'),
      minimumExclu: yes('Minimum exclu'),
      maximumExclu: yes('Maximum exclu'),
      entier: yes('Entier'),
    },
    ['minimum', 'maximum', 'minimumExclu', 'maximumExclu', 'entier'],
  ),
};

const source = {
  statut: {
    title: 'Statut',
    description: Object.values(statuses)
      .map(({ nom, sens }) => `${nom} : ${sens}`)
      .join(' '),
    enum: Object.keys(statuses),
  },
  section: { title: 'Section', description: 'La partie du cahier des charges.', ...TEXT },
  citations: {
    title: 'Citations',
    description: 'À la lettre ; une coupure est « […] ».',
    ...list(
      whole({
        id: text('Identifiant'),
        document: text('Document'),
        section: text('Section'),
        texte: text('Texte'),
      }),
    ),
  },
};

const parameter = whole(
  {
    ...named,
    valeur: {
      title: 'Valeur',
      description: 'Celle du cahier, ou la nôtre quand il la laisse ouverte : le statut le dit.',
      ...EXACT,
    },
    bornes: bounds,
    ...source,
    theme: text('Thème'),
    hypothese: { title: 'Hypothèse', enum: hypothesisIds },
  },
  ['choix', 'hypothese'],
);

const input = whole(
  {
    ...named,
    niveau: {
      title: 'Niveau',
      description: "Donnée pour l'année d'un groupement, ou pour chacun de ses indicateurs.",
      enum: ['groupement', 'indicateur'],
    },
    bornes: bounds,
  },
  ['choix', 'bornes'],
);

const rule = whole(
  {
    ...named,
    role: {
      title: 'Rôle',
      description:
        "Une règle porte le nom d'un résultat ; une étape est un calcul à l'intérieur d'une règle.",
      enum: ['regle', 'etape'],
    },
    formule: formulaOf('Formule'),
    ...source,
    hypotheses,
    nombresSupposes: yes(
      'Nombres supposés',
      'Le texte dit la formule, et non les nombres avec lesquels elle est calculée.',
    ),
    seulement: {
      title: 'Seulement',
      description: 'La valeur ne dit quelque chose que là où ce choix a cette valeur.',
      ...whole({ la: formulaOf('Choix'), est: text('Valeur') }),
    },
  },
  ['choix', 'nombresSupposes', 'seulement'],
);

const line = whole(
  {
    si: {
      title: 'Si',
      ...whole({ ...operands, comparaison: { title: 'Comparaison', enum: ['<', '≤', '>', '≥'] } }),
    },
    alors: formulaOf('Alors'),
    mots: words,
    condition: text('La condition, en mots'),
    hypotheses,
  },
  ['condition', 'hypotheses'],
);

/** A formula: a value, a name, or an operation on formulas. */
const formula = {
  title: 'Formule',
  description:
    "Une constante, un nom (paramètre, donnée, règle), une opération, une définition par cas (le premier qui est vrai donne la valeur), ou un total sur les groupements d'une année ou sur les indicateurs d'un groupement.",
  oneOf: [
    whole({ valeur: exact('Constante'), unite: text('Unité') }),
    whole({ parametre: text('Paramètre') }),
    whole({ donnee: text('Donnée') }),
    whole({ regle: text('Règle ou étape') }),
    whole({
      operation: { title: 'Opération', enum: ['somme', 'difference', 'produit', 'quotient'] },
      ...operands,
    }),
    whole({
      operation: { title: 'Opération', enum: ['minimum', 'maximum'] },
      ...operands,
      mots: {
        title: "Ce que veut dire que l'une des bornes vaut",
        ...whole({ gauche: text('À gauche'), droite: text('À droite'), egal: text('Égales') }, ['egal']),
      },
    }),
    whole({
      operation: { title: 'Opération', const: 'cas' },
      cas: { title: 'Cas', ...list(line) },
      sinon: formulaOf('Sinon'),
      mots: words,
    }),
    whole({
      operation: { title: 'Opération', const: 'total' },
      sur: { title: 'Sur', enum: ['groupements', 'indicateurs'] },
      de: formulaOf('De'),
    }),
  ],
};

/** What /schemas/regles.json is. */
export const definitionsSchema: JsonSchema = {
  ...whole({
    format: { title: 'Format', const: 'ipep-definitions/1' },
    cahier: { title: 'Cahier des charges', description: "L'édition dont ce sont les règles.", ...TEXT },
    version: { title: 'Version', description: 'Celle du programme.', ...TEXT },
    empreinte: {
      title: 'Empreinte',
      description: 'Celle de ces règles et de leurs valeurs, que portent les résultats calculés avec elles.',
      type: 'string',
      pattern: '^[0-9a-f]{32}$',
    },
    parametres: { title: 'Paramètres', ...list(parameter) },
    donnees: { title: 'Données', description: 'Ce qui est donné.', ...list(input) },
    regles: {
      title: 'Règles et étapes',
      description: 'Chacune après celles avec lesquelles elle est écrite.',
      ...list(rule),
    },
  }),
  $defs: { formule: formula },
};
