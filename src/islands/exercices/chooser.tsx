import { useState } from 'preact/hooks';
import { type Choice, casesOf, type Offered, type OfferedPage, ruleChoice } from '../../exercises/choice.ts';
import { isSeed, seeds } from '../../exercises/link.ts';
import type { Level } from '../../exercises/situations/situation.ts';
import { ListField } from '../kit/list-field.tsx';

export const levelNames: Readonly<Record<Level, string>> = {
  regle: 'Une règle',
  annee: 'Une année entière',
  annees: 'Plusieurs années',
};

interface Props {
  readonly pages: readonly OfferedPage[];
  readonly offered: readonly Offered[];
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
  /** Draws an exercise of the choice; of a seed, where one is wanted. */
  readonly onDraw: (seed: number | undefined) => void;
}

/** What exercises are to be of: a level and a rule; for a trainer, the case and the seed. */
export function Chooser({ pages, offered, choice, onChoice, onDraw }: Props) {
  const [seed, setSeed] = useState('');
  const [refused, setRefused] = useState<string>();
  const cases = casesOf(offered, choice);
  const draw = (): void => {
    const typed = seed.replace(/\s/g, '');
    const wrong = typed !== '' && !(/^\d+$/.test(typed) && isSeed(Number(typed)));
    setRefused(wrong ? `Un nombre entier, de ${seeds.min} à 99 999, ou rien.` : undefined);
    if (!wrong) onDraw(typed === '' ? undefined : Number(typed));
  };
  return (
    <form
      class="exercice-choix si-script"
      onSubmit={(event) => {
        event.preventDefault();
        draw();
      }}
    >
      <ListField
        id="niveau"
        nom="Niveau"
        value={choice.level}
        onChoose={(level) => onChoice({ ...choice, level, situation: '' })}
      >
        {(Object.keys(levelNames) as Level[]).map((level) => (
          <option key={level} value={level}>
            {levelNames[level]}
          </option>
        ))}
      </ListField>
      {choice.level === 'regle' && (
        <ListField
          id="regle"
          nom="Règle"
          value={choice.rule}
          onChoose={(rule) => onChoice({ ...choice, rule, situation: '' })}
        >
          <option value="">Au hasard</option>
          {pages.map(({ page, nom, rules }) => (
            <optgroup key={page} id={`regles-${page}`} label={nom}>
              {rules.length > 1 && <option value={page}>{nom} : toute la page</option>}
              {rules.map(({ rule, label }) => (
                <option key={rule} value={ruleChoice({ page, rule })}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </ListField>
      )}
      <details>
        <summary>Pour qui forme : le cas, la graine</summary>
        <p class="aide">Le nom d'un cas dit la réponse à moitié : il ne paraît pas avec l'exercice.</p>
        <ListField
          id="cas"
          nom="Cas"
          value={choice.situation}
          onChoose={(situation) => onChoice({ ...choice, situation })}
        >
          <option value="">Au hasard</option>
          {cases.map(({ id, nom }) => (
            <option key={id} value={id}>
              {nom}
            </option>
          ))}
        </ListField>
        <div class={`champ${refused === undefined ? '' : ' champ-erreur'}`}>
          <div class="champ-ligne">
            <label for="graine">Graine</label>
            <span class="points" aria-hidden="true" />
            <input
              id="graine"
              type="text"
              inputMode="numeric"
              autocomplete="off"
              value={seed}
              aria-describedby="graine-dit"
              aria-invalid={refused === undefined ? undefined : 'true'}
              onInput={(event) => setSeed(event.currentTarget.value)}
            />
          </div>
          <p class="champ-dit" id="graine-dit" role="status">
            {refused ?? 'La même graine donne les mêmes nombres partout. Vide : au hasard.'}
          </p>
        </div>
      </details>
      <p>
        <button type="submit">Tirer un exercice</button>
      </p>
    </form>
  );
}
