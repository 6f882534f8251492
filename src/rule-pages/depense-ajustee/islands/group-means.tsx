import { formatNumber } from '../../../french/numbers.ts';
import { Table } from '../../../islands/kit/figure-table.tsx';
import { ChampDuFormulaire } from '../../../islands/kit/form/form-field.tsx';
import { OuiNon } from '../../../islands/kit/form/yes-no.tsx';
import { MarqueInvente } from '../../../islands/kit/invented.tsx';
import { type Refus, VALEUR } from '../../../population/adjustment/field-readers.ts';
import { variables } from '../../../population/adjustment/model.ts';
import { autres, type ChampDuGroupe } from '../../../population/adjustment/model-form.ts';
import { nomDeVariable } from '../../../population/adjustment/variable-labels.ts';
import type { Formulaire } from '../../../store/form.ts';
import type { ProfilNomme } from '../../../store/storage/kept-patients.ts';
import { euros, moyenneDite } from '../group-words.ts';
import { formulaire as modele } from './profile-form.ts';

interface Props {
  readonly formulaire: Formulaire<ChampDuGroupe>;
  readonly profil: ProfilNomme | undefined;
  readonly refus: Refus<ChampDuGroupe>;
}

const SOURCES = [
  { valeur: 'profil', nom: 'du profil gardé' },
  { valeur: 'saisi', nom: 'tapées ici' },
] as const;

/** The means of the group: those of the kept profile, or typed. */
export function MoyennesDuGroupe({ formulaire, profil, refus }: Props) {
  const duProfil = profil !== undefined && formulaire.saisi.value.moyennes === 'profil';
  return (
    <section class="ajustee-moyennes" aria-labelledby="moyennes-titre">
      <h3 id="moyennes-titre" tabIndex={-1}>
        Les moyennes du groupement
      </h3>
      {profil && <OuiNon formulaire={formulaire} champ="moyennes" nom="Moyennes" options={SOURCES} />}
      {duProfil ? <DuProfil nomme={profil} /> : <Tapees formulaire={formulaire} refus={refus} />}
      <DesAutres formulaire={formulaire} refus={refus} />
    </section>
  );
}

function DuProfil({ nomme: { nom, invente, profil } }: { readonly nomme: ProfilNomme }) {
  const rows = variables.flatMap((variable) => {
    const moyenne = profil.moyennes[variable];
    const dite = moyenne === undefined ? 'absente du fichier' : moyenneDite(variable, moyenne);
    return [[nomDeVariable(variable).nom, dite]];
  });
  return (
    <>
      <p>
        <b data-verbatim>{nom}</b> {invente && <MarqueInvente />} · {formatNumber(String(profil.patients))}{' '}
        patients · dépense réelle {euros(profil.depenseReelle)} par patient
      </p>
      <Table
        nom="moyennes-du-groupement"
        table={{ caption: 'Moyennes des patients retenus', head: ['Variable', 'Part ou moyenne'], rows }}
      />
    </>
  );
}

function Tapees({ formulaire, refus }: Omit<Props, 'profil'>) {
  const part = (cle: 'femme' | 'cmuc' | 'acs' | 'ald', nom: string) => (
    <ChampDuFormulaire
      formulaire={formulaire}
      champ={`moyenne-${cle}`}
      nom={nom}
      unite="% des patients"
      pourcent
      refus={refus[`moyenne-${cle}`]}
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
        <ChampDuFormulaire
          formulaire={formulaire}
          champ="moyenne-apl"
          nom="APL, en moyenne"
          unite=""
          aide={!refus['moyenne-apl'] && "Dans l'unité du modèle, que le cahier ne dit pas."}
          refus={refus['moyenne-apl']}
        />
        {part('ald', 'Affection de longue durée')}
        <ChampDuFormulaire
          formulaire={formulaire}
          champ="moyenne-age"
          nom="Âge moyen"
          unite="ans"
          refus={refus['moyenne-age']}
        />
        <ChampDuFormulaire
          formulaire={formulaire}
          champ="reelle"
          nom="Dépense réelle"
          unite="€ / patient"
          refus={refus.reelle}
        />
      </div>
    </>
  );
}

/** The means of the terms that the reader has added to the model: no file has them. */
function DesAutres({ formulaire, refus }: Omit<Props, 'profil'>) {
  const saisi = modele.saisi.value;
  const presents = autres.filter((rang) => saisi[`autre${rang}`] === '1');
  if (presents.length === 0) return null;
  return (
    <div class="champs">
      {presents.map((rang) => (
        <ChampDuFormulaire
          key={rang}
          formulaire={formulaire}
          champ={`moyenne-autre${rang}`}
          nom={`${saisi[`autre${rang}Nom`].trim() || 'Votre terme'}, en moyenne`}
          unite=""
          min={VALEUR.min}
          refus={refus[`moyenne-autre${rang}`]}
        />
      ))}
    </div>
  );
}
