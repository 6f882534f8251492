import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import {
  inventedRefusals,
  type PortfolioChoice,
  portfolioText,
  readPortfolioText,
} from '../../../calculators/portfolio/portfolio-choice.ts';
import { NumberField } from '../number-field.tsx';
import type { ElsewhereProps } from './portfolio-elsewhere.tsx';

const ABSENT = "Vos dossiers n'ont pas pu être chargés : vérifiez votre connexion, puis réessayez.";

interface Props {
  /** The text of the choice. */
  readonly valeur: string;
  readonly onValue: (text: string) => void;
  /** Why what is chosen cannot be used, in French. */
  readonly refus?: string | undefined;
}

interface Option {
  readonly nom: string;
  readonly checked: boolean;
  readonly choose: () => void;
  /** Whether its name is its reader's, to be left as it is. */
  readonly isReaders?: boolean;
}

/** Which groupements the page computes with: invented ones, the open dossier, another one, a file or a table. */
export function PortfolioField({ valeur, onValue, refus }: Props) {
  const choice = readPortfolioText(valeur);
  // Choosing « un autre » opens the list, and chooses nothing yet.
  const [looking, setLooking] = useState(false);
  const elsewhere = looking || choice.kind === 'dossier';
  const take = (next: PortfolioChoice): void => {
    setLooking(false);
    onValue(portfolioText(next));
  };
  const options: readonly Option[] = [
    {
      nom: 'inventé',
      checked: !looking && choice.kind === 'invente',
      choose: () => take({ kind: 'invente', groupements: '28', graine: '1' }),
    },
    {
      nom: "cas d'école de la partie 9",
      checked: !looking && choice.kind === 'partie9',
      choose: () => take({ kind: 'partie9' }),
    },
    {
      nom: 'le dossier ouvert',
      checked: !looking && choice.kind === 'ouvert',
      choose: () => take({ kind: 'ouvert' }),
    },
    { nom: 'un autre dossier, un fichier, un tableau', checked: elsewhere, choose: () => setLooking(true) },
    ...(choice.kind === 'recu'
      ? [
          {
            nom: `reçu par le lien : ${choice.nom}`,
            checked: !looking,
            choose: () => setLooking(false),
            isReaders: true,
          },
        ]
      : []),
  ];
  return (
    <div class="portefeuille">
      <fieldset class="champ champ-oui-non">
        <legend>Le portefeuille</legend>
        <span class="oui-non">
          {options.map(({ nom, checked, choose, isReaders }) => (
            <label key={nom} data-verbatim={isReaders}>
              <input type="radio" name="portefeuille" checked={checked} onChange={choose} /> {nom}
            </label>
          ))}
        </span>
      </fieldset>
      {choice.kind === 'invente' && !looking && <Invented choice={choice} onChoose={take} />}
      {elsewhere && (
        <Elsewhere
          chosen={choice.kind === 'dossier' ? choice.id : undefined}
          onChoose={(id) => take({ kind: 'dossier', id })}
        />
      )}
      <p class="dossier-refus" role="alert">
        {refus}
      </p>
    </div>
  );
}

interface InventedProps {
  readonly choice: Extract<PortfolioChoice, { readonly kind: 'invente' }>;
  readonly onChoose: (choice: PortfolioChoice) => void;
}

function Invented({ choice, onChoose }: InventedProps) {
  const refusals = inventedRefusals(choice);
  return (
    <>
      <NumberField
        id="portefeuille-groupements"
        nom="Groupements"
        unite=""
        valeur={choice.groupements}
        refus={refusals.groupements}
        example="28"
        help="Tailles, vagues, dépenses et scores sont tirés au sort, et ne sont ceux d'aucun groupement."
        onValue={(groupements) => onChoose({ ...choice, groupements })}
      />
      <NumberField
        id="portefeuille-graine"
        nom="Graine"
        unite=""
        numerals
        valeur={choice.graine}
        refus={refusals.graine}
        example="1"
        onValue={(seed) => onChoose({ ...choice, graine: seed })}
      />
    </>
  );
}

/** The dossiers and what opens more of them, fetched at their first use. */
function Elsewhere(props: ElsewhereProps) {
  const [Part, setPart] = useState<ComponentType<ElsewhereProps>>();
  const [lack, setLack] = useState(false);
  useEffect(() => {
    import('./portfolio-elsewhere.tsx').then(
      ({ PortfolioElsewhere }) => setPart(() => PortfolioElsewhere),
      () => setLack(true),
    );
  }, []);
  if (Part !== undefined) return <Part {...props} />;
  return <p role="status">{lack ? ABSENT : 'Vos dossiers se chargent…'}</p>;
}
