import { useState } from 'preact/hooks';
import { BOUNDS, type Team, type TemplateId, templateIds } from '../../room/room.ts';
import { templateNames } from '../../room/template-names.ts';
import { focusOnce } from './awaited-focus.ts';
import { FromLinks } from './from-links.tsx';
import { Shelf } from './room-shelf.tsx';
import { openRoom } from './room-state.ts';

const { min, max } = BOUNDS.teams;
const REFUSED = `Un nombre entier d'équipes, de ${min} à ${max}.`;

const open = (teams: readonly Team[]): void => {
  openRoom(teams);
  focusOnce('anime-titre');
};

/** A new room, from a template or from trainees' links; those of before. */
export function RoomOpening() {
  return (
    <>
      <FromTemplate />
      <FromLinks open={open} />
      <HowItGoes />
      <Shelf />
    </>
  );
}

function FromTemplate() {
  const [count, setCount] = useState('12');
  const [template, setTemplate] = useState<TemplateId>('depenses');
  const [refused, setRefused] = useState(false);
  const submit = (): void => {
    const wanted = /^\d{1,3}$/.test(count.trim()) ? Number(count) : Number.NaN;
    const isSound = wanted >= min && wanted <= max;
    setRefused(!isSound);
    if (isSound)
      open(Array.from({ length: wanted }, (_, rank) => ({ nom: `Équipe ${rank + 1}`, origin: template })));
  };
  return (
    <form
      class="salle-ouvrir"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p>
        <label for="combien">Combien d'équipes</label>{' '}
        <input
          id="combien"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={count}
          aria-invalid={refused ? 'true' : undefined}
          aria-describedby="combien-dit"
          onInput={(event) => setCount(event.currentTarget.value)}
        />{' '}
        <span id="combien-dit" class={refused ? 'salle-refus' : 'aide'} role="status">
          {refused ? `${REFUSED} Reçu : « ${count} ».` : `de ${min} à ${max}`}
        </span>
      </p>
      <fieldset>
        <legend>Leurs groupements, tous inventés</legend>
        {templateIds.map((id) => (
          <label key={id}>
            <input type="radio" name="modele" checked={template === id} onChange={() => setTemplate(id)} />{' '}
            {templateNames[id]}
          </label>
        ))}
      </fieldset>
      <button type="submit" class="bouton-plein salle-large">
        Ouvrir la salle
      </button>
    </form>
  );
}

/** For who has never led one. */
const HowItGoes = () => (
  <details>
    <summary>Comment se déroule une partie : une heure environ</summary>
    <ol>
      <li>
        Avant, là où il y a du réseau, chaque appareil ouvre cette page une fois : elle marche ensuite sans
        réseau.
      </li>
      <li>Ouvrez la salle. Projetez les codes, ou imprimez la page et découpez-les : un par équipe.</li>
      <li>
        Chaque équipe prend son code sur son téléphone, lit son groupement et choisit ses cartes : dix minutes
        la première fois, cinq ensuite. Avant qu'elle rende son code, demandez-lui ce qu'elle croit recevoir.
      </li>
      <li>
        Tapez les codes rendus, puis pressez « Clore la manche » : les résultats s'affichent, une étape à la
        fois.
      </li>
      <li>
        D'abord tous demandent moins que l'enveloppe. À mesure que chacun économise, elle manque, et la même
        part est ôtée à tous (hypothèse H7) : demandez ce que chacun y peut. À partir de la troisième manche,
        un score élevé ne suffit plus.
      </li>
      <li>À la fin de la cinquième, comparez ce qui reste à chacun et ce que ses cartes ont coûté.</li>
    </ol>
  </details>
);
