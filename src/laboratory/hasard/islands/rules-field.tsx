import { YesNo } from '../../../islands/kit/form/yes-no.tsx';
import { readRulesText, rulesText } from '../rules-choice.ts';
import { formState } from './settings-form.ts';

/** Whose rules: those of the fields, of the open dossier, of a set of /laboratoire/reformer/ (none at first), of a link. */
export function RulesField() {
  const text = formState.saisi.value.regles;
  const choice = readRulesText(text);
  return (
    <YesNo
      formState={formState}
      field="regles"
      nom="Ce sont"
      options={[
        { valeur: rulesText({ kind: 'champs' }), nom: 'les règles de ces champs' },
        { valeur: rulesText({ kind: 'ouvert' }), nom: 'les règles du dossier ouvert' },
        {
          valeur: choice.kind === 'jeu' ? text : rulesText({ kind: 'jeu', nom: '' }),
          nom: 'un jeu de la page Réformer',
        },
        ...(choice.kind === 'recu' ? [{ valeur: text, nom: `reçues par le lien : ${choice.nom}` }] : []),
      ]}
    />
  );
}
