import '../preact-patches/french-spacing.ts';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fromHere } from '../kit/later-focus.ts';
import { eraseAll, keptCount } from './erasure.ts';

type State = 'pret' | 'demande' | 'efface' | 'refuse';

const SAYINGS: Readonly<Record<'efface' | 'refuse', string>> = {
  efface:
    "C'est effacé : il ne reste rien de la liste ci-dessus. Le bouton Précédent de cet onglet, et l'historique du navigateur, peuvent encore rendre votre scénario : fermez cet onglet. La copie du site pour marcher sans réseau se refera à la prochaine page.",
  refuse:
    "Tout n'a pas pu être effacé : ce navigateur le refuse. Effacez les données de ce site dans les réglages du navigateur.",
};

function compte(number: number): string {
  if (number === 0) return 'En ce moment, ce navigateur ne garde rien de la liste ci-dessus.';
  const things = number === 1 ? 'une chose' : `${number} choses`;
  return `En ce moment, ce navigateur garde ${things} de la liste ci-dessus.`;
}

/** Erases all that the site keeps in this browser, once its reader has been told what goes. */
export function EraseForm() {
  const [state, setState] = useState<State>('pret');
  const [number, setNumber] = useState<number>();
  const question = useRef<HTMLParagraphElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => void keptCount().then(setNumber), [state]);
  useLayoutEffect(() => {
    if (state === 'demande') question.current?.focus();
  }, [state]);
  const erase = async (): Promise<void> => {
    const goTo = fromHere();
    const done = await eraseAll().catch(() => false);
    setState(done ? 'efface' : 'refuse');
    goTo(said.current);
  };
  return (
    <div class="effacer si-script">
      {number !== undefined && state !== 'efface' && <p>{compte(number)}</p>}
      {state === 'demande' ? (
        <div class="effacer-question">
          <p ref={question} tabIndex={-1} id="effacer-question">
            <b>Effacer tout ?</b> Seront perdus : vos dossiers et vos carnets, votre scénario et celui gardé
            pour comparer, vos réponses au questionnaire, ce que vous avez essayé aux exercices, vos salles de
            formation, le profil et le modèle gardés, les champs des pages de règles, la copie du site pour
            marcher sans réseau. Cela ne se défait pas. Pour garder un dossier, enregistrez-le d'abord dans un
            fichier, à la page Dossiers. Ensuite, fermez cet onglet et les autres onglets de ce site : ils
            peuvent encore rendre ce qu'ils ont montré.
          </p>
          <p class="effacer-choix">
            <button type="button" aria-describedby="effacer-question" onClick={() => void erase()}>
              Oui, tout effacer
            </button>
            <button type="button" class="bouton-plein" onClick={() => setState('pret')}>
              Non, ne rien effacer
            </button>
          </p>
        </div>
      ) : (
        <button type="button" onClick={() => setState('demande')}>
          Effacer tout ce que ce site garde dans ce navigateur
        </button>
      )}
      <p ref={said} tabIndex={-1} class="effacer-dit" role="status">
        {(state === 'efface' || state === 'refuse') && SAYINGS[state]}
      </p>
    </div>
  );
}
