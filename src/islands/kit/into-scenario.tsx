import '../preact-patches/french-spacing.ts';
import { useId, useState } from 'preact/hooks';
import { affiche } from '../../calculators/field-text.ts';
import { formatValue } from '../../french/numbers.ts';
import { avecChamp } from '../../scenario/edit/year-number.ts';
import { type ChampDesPatients, dansLesBornes } from '../../scenario/format/bounds.ts';
import { memeNombre } from '../../scenario/format/decimal-text.ts';
import type { DocumentScenario } from '../../scenario/format/document.ts';
import { href } from '../../site.ts';
import { store } from '../../store/page-store.ts';
import type { Saisie } from '../../store/state/draft.ts';
import { focaliser } from './later-focus.ts';

interface Props {
  /** Decimal text. */
  readonly valeur: string;
  readonly champ: ChampDesPatients;
  /** What the value is that of: a file, a model. */
  readonly nom: string;
  /** Whether it comes from what the site has made up: then it stays out of the scenario, unless `reconnu`. */
  readonly invente: boolean;
  /** Whether the fields of the scenario know this invented value as one, and say so. */
  readonly reconnu?: boolean;
}

const champs = {
  patients: {
    nom: 'le nombre de patients',
    le: 'Le nombre de patients',
    marque: 'inventés',
    page: '/regles/gains/',
  },
  depenseReelle: {
    nom: 'la dépense réelle',
    le: 'La dépense réelle',
    marque: 'inventée',
    page: '/regles/ecart/',
  },
  depenseAjustee: {
    nom: 'la dépense ajustée',
    le: 'La dépense ajustée',
    marque: 'inventée',
    page: '/regles/ecart/',
  },
} as const satisfies Record<ChampDesPatients, { nom: string; le: string; marque: string; page: string }>;

const dite = (champ: ChampDesPatients, valeur: string): string =>
  formatValue(valeur, champ === 'patients' ? 'patient' : '€/patient');

/** A number drawn from patients, put in the scenario for a groupement and a year that the reader names. */
export function VersLeScenario({ valeur, champ, nom, invente, reconnu = false }: Props) {
  const { nom: quoi, le, marque } = champs[champ];
  if (invente && !reconnu) {
    return (
      <p class="vers-scenario vers-refus">
        <b>Inventé : hors du scénario.</b> {le} vient ici de chiffres que ce site invente. Aucun bouton ne met
        ce nombre dans vos calculs, où il passerait pour une donnée.
      </p>
    );
  }
  if (!dansLesBornes(champ, valeur)) {
    return (
      <p class="vers-scenario vers-refus">
        <b>Hors des bornes d'un scénario.</b> {le} y est un nombre{' '}
        {champ === 'patients' ? 'entier de 1 à 10 000 000' : "strictement positif et d'au plus 1 000 000 €"} ;
        ici, {dite(champ, valeur)}.
      </p>
    );
  }
  return (
    <details
      class="vers-scenario si-script"
      onToggle={({ currentTarget }) => currentTarget.open && store.ouvrir()}
    >
      <summary>
        Mettre {quoi} {invente && `${marque} `}dans le scénario…
      </summary>
      <Choix valeur={valeur} champ={champ} nom={nom} invente={invente} />
    </details>
  );
}

/** A change of the scenario that can be undone while nothing else has changed. */
interface Fait {
  readonly dit: string;
  readonly scenario: DocumentScenario;
  readonly avant: Saisie;
}

function Choix({ valeur, champ, nom, invente }: Omit<Props, 'reconnu'>) {
  const id = useId();
  const [voulu, setVoulu] = useState(0);
  const [annee, setAnnee] = useState<number>();
  const [fait, setFait] = useState<Fait>();
  const [revenu, setRevenu] = useState<DocumentScenario>();
  const { scenario } = store.saisie.value;
  const rang = voulu < scenario.groupements.length ? voulu : 0;
  const groupement = scenario.groupements[rang];
  const choisie =
    annee === undefined ? undefined : groupement?.annees.findIndex((each) => each.annee === annee);
  const la = choisie !== undefined && choisie >= 0 ? choisie : undefined;
  const actuelle = la === undefined ? undefined : groupement?.annees[la]?.[champ];
  const { marque, page } = champs[champ];
  const [quoi, le] = [champs[champ].nom, champs[champ].le].map((mots) =>
    invente ? `${mots} ${marque}` : mots,
  );

  const mettre = (): void => {
    if (la === undefined || groupement === undefined) return;
    const avant = store.saisie.value;
    const vue = { groupement: rang, annee: la };
    store.modifier(avecChamp(avant.scenario, vue, champ, valeur), vue);
    const dit = `${le} de « ${groupement.nom} » en ${annee} est maintenant ${dite(champ, valeur)} (${nom})${invente ? ' ; ce nombre est inventé, à remplacer par le vôtre' : ''}.`;
    // What the store holds now, which it may have framed.
    setFait({ dit, scenario: store.saisie.value.scenario, avant });
  };

  const revenir = (avant: Saisie): void => {
    store.remplacer(avant);
    setRevenu(store.saisie.value.scenario);
    focaliser(`${id}-mettre`);
  };

  return (
    <div class="vers-choix">
      {!store.modifiee.value && (
        <p class="vers-note">
          Le scénario est encore l'exemple du site, aux chiffres inventés : il faudra remplacer les autres.
        </p>
      )}
      <div class="vers-champs">
        <label for={`${id}-g`}>Groupement</label>
        <select
          id={`${id}-g`}
          value={rang}
          onChange={({ currentTarget }) => setVoulu(Number(currentTarget.value))}
        >
          {scenario.groupements.map((each, place) => (
            <option key={each.nom} value={place} data-verbatim>
              {each.nom}
            </option>
          ))}
        </select>
        <label for={`${id}-a`}>Année des données</label>
        <select
          id={`${id}-a`}
          value={la === undefined ? '' : annee}
          onChange={({ currentTarget }) =>
            setAnnee(currentTarget.value === '' ? undefined : Number(currentTarget.value))
          }
        >
          <option value="">à choisir</option>
          {groupement?.annees.map((each, place) => (
            <option key={each.annee} value={each.annee}>
              {each.annee}
              {place === 0 ? ', année de base' : ''}
            </option>
          ))}
        </select>
      </div>
      <button
        type="button"
        id={`${id}-mettre`}
        class="bouton-plein"
        disabled={la === undefined}
        onClick={mettre}
      >
        {la === undefined ? "Choisissez d'abord l'année" : `Mettre ${quoi} en ${annee}`}
      </button>
      {actuelle !== undefined && !memeNombre(String(actuelle), valeur) && (
        <p class="vers-note">
          Y remplacera « {affiche(String(actuelle), false)} » par {dite(champ, valeur)}. L'année qui manque
          s'ajoute dans <a href={href('/estimer/')}>Estimer</a>.
        </p>
      )}
      <p class="g-fait vers-fait" role="status">
        {fait?.scenario === scenario && (
          <>
            {fait.dit}{' '}
            <button type="button" class="lien" onClick={() => revenir(fait.avant)}>
              Revenir à mes chiffres
            </button>{' '}
            · <a href={href(page)}>Voir ce que cela donne</a>
          </>
        )}
        {revenu === scenario && 'Vos chiffres sont revenus.'}
      </p>
    </div>
  );
}
