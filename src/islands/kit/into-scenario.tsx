import '../preact-patches/french-spacing.ts';
import { useId, useState } from 'preact/hooks';
import { displayText } from '../../calculators/field-text.ts';
import { formatValue } from '../../french/numbers.ts';
import { withField } from '../../scenario/edit/year-number.ts';
import { type PatientsField, withinBounds } from '../../scenario/format/bounds.ts';
import { sameNumber } from '../../scenario/format/decimal-text.ts';
import type { DocumentScenario } from '../../scenario/format/scenario-document.ts';
import { href } from '../../site.ts';
import { store } from '../../store/page-store.ts';
import type { Entry } from '../../store/state/entry.ts';
import { focusOn } from './later-focus.ts';

interface Props {
  /** Decimal text. */
  readonly valeur: string;
  readonly field: PatientsField;
  /** What the value is that of: a file, a model. */
  readonly nom: string;
  /** Whether it comes from what the site has made up: then it stays out of the scenario, unless `reconnu`. */
  readonly invente: boolean;
  /** Whether the fields of the scenario know this invented value as one, and say so. */
  readonly recognised?: boolean;
}

const fields = {
  patients: {
    nom: 'le nombre de patients',
    le: 'Le nombre de patients',
    mark: 'inventés',
    page: '/regles/gains/',
  },
  depenseReelle: {
    nom: 'la dépense réelle',
    le: 'La dépense réelle',
    mark: 'inventée',
    page: '/regles/ecart/',
  },
  depenseAjustee: {
    nom: 'la dépense ajustée',
    le: 'La dépense ajustée',
    mark: 'inventée',
    page: '/regles/ecart/',
  },
} as const satisfies Record<PatientsField, { nom: string; le: string; mark: string; page: string }>;

const worded = (field: PatientsField, valeur: string): string =>
  formatValue(valeur, field === 'patients' ? 'patient' : '€/patient');

/** A number drawn from patients, put in the scenario for a groupement and a year that the reader names. */
export function ToScenario({ valeur, field, nom, invente, recognised = false }: Props) {
  const { nom: what, le, mark } = fields[field];
  if (invente && !recognised) {
    return (
      <p class="vers-scenario vers-refus">
        <b>Inventé : hors du scénario.</b> {le} vient ici de chiffres que ce site invente. Aucun bouton ne met
        ce nombre dans vos calculs, où il passerait pour une donnée.
      </p>
    );
  }
  if (!withinBounds(field, valeur)) {
    return (
      <p class="vers-scenario vers-refus">
        <b>Hors des bornes d'un scénario.</b> {le} y est un nombre{' '}
        {field === 'patients' ? 'entier de 1 à 10 000 000' : "strictement positif et d'au plus 1 000 000 €"} ;
        ici, {worded(field, valeur)}.
      </p>
    );
  }
  return (
    <details
      class="vers-scenario si-script"
      onToggle={({ currentTarget }) => currentTarget.open && store.openUp()}
    >
      <summary>
        Mettre {what} {invente && `${mark} `}dans le scénario…
      </summary>
      <Choice valeur={valeur} field={field} nom={nom} invente={invente} />
    </details>
  );
}

/** A change of the scenario that can be undone while nothing else has changed. */
interface Done {
  readonly dit: string;
  readonly scenario: DocumentScenario;
  readonly avant: Entry;
}

function Choice({ valeur, field, nom, invente }: Omit<Props, 'recognised'>) {
  const id = useId();
  const [wanted, setWanted] = useState(0);
  const [annee, setYear] = useState<number>();
  const [done, setDoneNow] = useState<Done>();
  const [cameBack, setCameBack] = useState<DocumentScenario>();
  const { scenario } = store.saisie.value;
  const rank = wanted < scenario.groupements.length ? wanted : 0;
  const groupement = scenario.groupements[rank];
  const picked =
    annee === undefined ? undefined : groupement?.annees.findIndex((each) => each.annee === annee);
  const overThere = picked !== undefined && picked >= 0 ? picked : undefined;
  const currentOne = overThere === undefined ? undefined : groupement?.annees[overThere]?.[field];
  const { mark, page } = fields[field];
  const [what, le] = [fields[field].nom, fields[field].le].map((words) =>
    invente ? `${words} ${mark}` : words,
  );

  const putIn = (): void => {
    if (overThere === undefined || groupement === undefined) return;
    const avant = store.saisie.value;
    const vue = { groupement: rank, annee: overThere };
    store.modify(withField(avant.scenario, vue, field, valeur), vue);
    const said = `${le} de « ${groupement.nom} » en ${annee} est maintenant ${worded(field, valeur)} (${nom})${invente ? ' ; ce nombre est inventé, à remplacer par le vôtre' : ''}.`;
    // What the store holds now, which it may have framed.
    setDoneNow({ dit: said, scenario: store.saisie.value.scenario, avant });
  };

  const comeBack = (avant: Entry): void => {
    store.replace(avant);
    setCameBack(store.saisie.value.scenario);
    focusOn(`${id}-mettre`);
  };

  return (
    <div class="vers-choix">
      {!store.isModified.value && (
        <p class="vers-note">
          Le scénario est encore l'exemple du site, aux chiffres inventés : il faudra remplacer les autres.
        </p>
      )}
      <div class="vers-champs">
        <label for={`${id}-g`}>Groupement</label>
        <select
          id={`${id}-g`}
          value={rank}
          onChange={({ currentTarget }) => setWanted(Number(currentTarget.value))}
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
          value={overThere === undefined ? '' : annee}
          onChange={({ currentTarget }) =>
            setYear(currentTarget.value === '' ? undefined : Number(currentTarget.value))
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
        disabled={overThere === undefined}
        onClick={putIn}
      >
        {overThere === undefined ? "Choisissez d'abord l'année" : `Mettre ${what} en ${annee}`}
      </button>
      {currentOne !== undefined && !sameNumber(String(currentOne), valeur) && (
        <p class="vers-note">
          Y remplacera « {displayText(String(currentOne), false)} » par {worded(field, valeur)}. L'année qui
          manque s'ajoute dans <a href={href('/estimer/')}>Estimer</a>.
        </p>
      )}
      <p class="done-note vers-fait" role="status">
        {done?.scenario === scenario && (
          <>
            {done.dit}{' '}
            <button type="button" class="lien" onClick={() => comeBack(done.avant)}>
              Revenir à mes chiffres
            </button>{' '}
            · <a href={href(page)}>Voir ce que cela donne</a>
          </>
        )}
        {cameBack === scenario && 'Vos chiffres sont revenus.'}
      </p>
    </div>
  );
}
