import { embeds } from '../../embeds/all-embeds.ts';
import { ListField } from '../kit/list-field.tsx';
import { type FrameChoice, HEIGHT_REFUSED } from './frame-choice.ts';

interface Props {
  readonly choice: FrameChoice;
  readonly onChange: (part: Partial<FrameChoice>) => void;
  /** Why the reader's own numbers cannot be taken, where they cannot. */
  readonly noNumbers: string | undefined;
  /** What the frame takes as it opens, in pixels. */
  readonly measured: number;
  readonly isHeightSound: boolean;
}

const kinds = [
  ['calculateur', 'Calculateurs'],
  ['figure', 'Figures seules'],
] as const;

/** What is embedded, with which numbers, and how it looks. */
export function ChoiceFields({ choice, onChange, noNumbers, measured, isHeightSound }: Props) {
  return (
    <div class="champs">
      <ListField
        id="cadre-quoi"
        nom="Quoi"
        value={choice.embed.id}
        onChoose={(chosen) => {
          const embed = embeds.find(({ id }) => id === chosen);
          if (embed) onChange({ embed });
        }}
      >
        {kinds.map(([kind, label]) => (
          <optgroup key={kind} label={label}>
            {embeds
              .filter((each) => each.kind === kind)
              .map(({ id, nom }) => (
                <option key={id} value={id}>
                  {nom}
                </option>
              ))}
          </optgroup>
        ))}
      </ListField>
      <Choice
        id="cadre-chiffres"
        nom="Chiffres à l'ouverture"
        value={choice.numbers}
        options={[
          ['exemple', "ceux de l'exemple"],
          ['miens', 'les miens'],
        ]}
        onChoose={(numbers) => onChange({ numbers })}
        said={choice.numbers === 'miens' ? noNumbers : undefined}
      />
      <Choice
        id="cadre-couleurs"
        nom="Couleurs"
        value={choice.theme}
        options={[
          ['lecteur', 'celles du lecteur'],
          ['clair', 'claires'],
          ['sombre', 'sombres'],
        ]}
        onChoose={(theme) => onChange({ theme })}
      />
      <div class={isHeightSound ? 'champ' : 'champ champ-erreur'}>
        <div class="champ-ligne">
          <label for="cadre-hauteur">Hauteur</label>
          <span class="points" aria-hidden="true" />
          <input
            id="cadre-hauteur"
            type="text"
            inputMode="numeric"
            autocomplete="off"
            placeholder={String(measured)}
            value={choice.height}
            aria-invalid={isHeightSound ? undefined : 'true'}
            aria-describedby="cadre-hauteur-dit"
            onInput={({ currentTarget }) => onChange({ height: currentTarget.value })}
          />
          <span class="unite">px</span>
        </div>
        <p id="cadre-hauteur-dit" class="champ-dit" role="status">
          {isHeightSound
            ? `Rien de tapé : ${measured}, comme ci-contre.`
            : `« ${choice.height} » : ${HEIGHT_REFUSED}`}
        </p>
      </div>
      <Choice
        id="cadre-suit"
        nom="La hauteur suit ce qui est montré"
        value={choice.follows ? 'oui' : 'non'}
        options={[
          ['non', 'non'],
          ['oui', 'oui, par une deuxième ligne'],
        ]}
        onChoose={(answer) => onChange({ follows: answer === 'oui' })}
      />
      <Choice
        id="cadre-clos"
        nom="Cadre enfermé (sandbox)"
        value={choice.sandboxed ? 'oui' : 'non'}
        options={[
          ['non', 'non'],
          ['oui', 'oui'],
        ]}
        onChoose={(answer) => onChange({ sandboxed: answer === 'oui' })}
      />
    </div>
  );
}

interface ChoiceProps<V extends string> {
  readonly id: string;
  readonly nom: string;
  readonly value: V;
  readonly options: readonly (readonly [value: V, nom: string])[];
  readonly onChoose: (value: V) => void;
  readonly said?: string | undefined;
}

const Choice = <V extends string>({ options, ...list }: ChoiceProps<V>) => (
  <ListField {...list}>
    {options.map(([option, words]) => (
      <option key={option} value={option}>
        {words}
      </option>
    ))}
  </ListField>
);
