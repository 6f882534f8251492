import { formatNumber } from '../../../french/numbers.ts';
import { Table } from '../../../islands/kit/figure-table.tsx';
import { FormField } from '../../../islands/kit/form/form-field.tsx';
import { YesNo } from '../../../islands/kit/form/yes-no.tsx';
import { InventedMark } from '../../../islands/kit/invented.tsx';
import { VALUE } from '../../../population/adjustment/form-numbers.ts';
import { variables } from '../../../population/adjustment/model.ts';
import { type GroupField, others } from '../../../population/adjustment/model-form.ts';
import { variableName } from '../../../population/adjustment/variable-labels.ts';
import type { FieldRefusals } from '../../../population/field-fault-words.ts';
import type { Form } from '../../../store/form.ts';
import type { NamedProfile } from '../../../store/storage/kept-patients.ts';
import { euros, meanWords } from '../group-words.ts';
import { formState as model } from './profile-form.ts';

interface Props {
  readonly formState: Form<GroupField>;
  readonly profil: NamedProfile | undefined;
  readonly refus: FieldRefusals<GroupField>;
}

const SOURCES = [
  { valeur: 'profil', nom: 'du profil gardé' },
  { valeur: 'saisi', nom: 'tapées ici' },
] as const;

/** The means of the group: those of the kept profile, or typed. */
export function GroupMeans({ formState, profil, refus: refusal }: Props) {
  const fromProfile = profil !== undefined && formState.saisi.value.moyennes === 'profil';
  return (
    <section class="ajustee-moyennes" aria-labelledby="moyennes-titre">
      <h3 id="moyennes-titre" tabIndex={-1}>
        Les moyennes du groupement
      </h3>
      {profil && <YesNo formState={formState} field="moyennes" nom="Moyennes" options={SOURCES} />}
      {fromProfile ? <FromProfile named={profil} /> : <TypedIn formState={formState} refus={refusal} />}
      <OfOthers formState={formState} refus={refusal} />
    </section>
  );
}

function FromProfile({ named: { nom, invente, profil } }: { readonly named: NamedProfile }) {
  const rows = variables.flatMap((variable) => {
    const moyenne = profil.moyennes[variable];
    const worded = moyenne === undefined ? 'absente du fichier' : meanWords(variable, moyenne);
    return [[variableName(variable).nom, worded]];
  });
  return (
    <>
      <p>
        <b data-verbatim>{nom}</b> {invente && <InventedMark />} · {formatNumber(String(profil.patients))}{' '}
        patients · dépense réelle {euros(profil.depenseReelle)} par patient
      </p>
      <Table
        nom="moyennes-du-groupement"
        table={{ caption: 'Moyennes des patients retenus', head: ['Variable', 'Part ou moyenne'], rows }}
      />
    </>
  );
}

function TypedIn({ formState, refus: refusal }: Omit<Props, 'profil'>) {
  const part = (cle: 'femme' | 'cmuc' | 'acs' | 'ald', nom: string) => (
    <FormField
      formState={formState}
      field={`moyenne-${cle}`}
      nom={nom}
      unite="% des patients"
      percent
      refus={refusal[`moyenne-${cle}`]}
    />
  );
  return (
    <>
      <p class="feuille-dit">
        Elles portent sur les patients retenus, et sur eux seuls. Elles restent dans ce navigateur. Un champ
        vide est une moyenne que vous ne connaissez pas.
      </p>
      <div class="champs">
        {part('femme', 'Femmes')}
        {part('cmuc', 'CMU-C')}
        {part('acs', 'ACS')}
        <FormField
          formState={formState}
          field="moyenne-apl"
          nom="APL, en moyenne"
          unite=""
          help={!refusal['moyenne-apl'] && "Dans l'unité du modèle, que le cahier ne dit pas."}
          refus={refusal['moyenne-apl']}
        />
        {part('ald', 'Affection de longue durée')}
        <FormField
          formState={formState}
          field="moyenne-age"
          nom="Âge moyen"
          unite="ans"
          example="48,5"
          refus={refusal['moyenne-age']}
        />
        <FormField
          formState={formState}
          field="reelle"
          nom="Dépense réelle"
          unite="€ / patient"
          refus={refusal.reelle}
        />
      </div>
    </>
  );
}

/** The means of the terms that the reader has added to the model: no file has them. */
function OfOthers({ formState, refus: refusal }: Omit<Props, 'profil'>) {
  const typed = model.saisi.value;
  const presents = others.filter((rank) => typed[`autre${rank}`] === '1');
  if (presents.length === 0) return null;
  return (
    <div class="champs">
      {presents.map((rank) => (
        <FormField
          key={rank}
          formState={formState}
          field={`moyenne-autre${rank}`}
          nom={`${typed[`autre${rank}Nom`].trim() || 'Votre terme'}, en moyenne`}
          unite=""
          min={VALUE.min}
          refus={refusal[`moyenne-autre${rank}`]}
        />
      ))}
    </div>
  );
}
