import '../preact-patches/french-spacing.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { combienGardees, effacerTout } from './erasure.ts';

type Etat = 'pret' | 'demande' | 'efface' | 'refuse';

const DITS: Readonly<Record<'efface' | 'refuse', string>> = {
  efface:
    "C'est effacé : il ne reste rien de la liste ci-dessus. Le bouton Précédent de cet onglet, et l'historique du navigateur, peuvent encore rendre votre scénario : fermez cet onglet. La copie du site pour marcher sans réseau se refera à la prochaine page.",
  refuse:
    "Tout n'a pas pu être effacé : ce navigateur le refuse. Effacez les données de ce site dans les réglages du navigateur.",
};

function compte(nombre: number): string {
  if (nombre === 0) return 'En ce moment, ce navigateur ne garde rien de la liste ci-dessus.';
  const choses = nombre === 1 ? 'une chose' : `${nombre} choses`;
  return `En ce moment, ce navigateur garde ${choses} de la liste ci-dessus.`;
}

/** Erases all that the site keeps in this browser, once its reader has been told what goes. */
export function Effacer() {
  const [etat, setEtat] = useState<Etat>('pret');
  const [nombre, setNombre] = useState<number>();
  const question = useRef<HTMLParagraphElement>(null);
  const dit = useRef<HTMLParagraphElement>(null);
  useEffect(() => setNombre(combienGardees()), [etat]);
  useEffect(() => {
    if (etat === 'demande') question.current?.focus();
    if (etat === 'efface' || etat === 'refuse') dit.current?.focus();
  }, [etat]);
  const effacer = async (): Promise<void> => {
    const fait = await effacerTout().catch(() => false);
    setEtat(fait ? 'efface' : 'refuse');
  };
  return (
    <div class="effacer si-script">
      {nombre !== undefined && etat !== 'efface' && <p>{compte(nombre)}</p>}
      {etat === 'demande' ? (
        <div class="effacer-question">
          <p ref={question} tabIndex={-1} id="effacer-question">
            <b>Effacer tout ?</b> Seront perdus : votre scénario et celui gardé pour comparer, vos réponses au
            questionnaire, le profil et le modèle gardés, les champs des pages de règles, la copie du site
            pour marcher sans réseau. Cela ne se défait pas. Pour garder votre scénario, enregistrez-le
            d'abord dans un fichier, à la page Estimer. Ensuite, fermez cet onglet et les autres onglets de ce
            site : ils peuvent encore rendre ce qu'ils ont montré.
          </p>
          <p class="effacer-choix">
            <button type="button" aria-describedby="effacer-question" onClick={() => void effacer()}>
              Oui, tout effacer
            </button>
            <button type="button" class="bouton-plein" onClick={() => setEtat('pret')}>
              Non, ne rien effacer
            </button>
          </p>
        </div>
      ) : (
        <button type="button" onClick={() => setEtat('demande')}>
          Effacer tout ce que ce site garde dans ce navigateur
        </button>
      )}
      <p ref={dit} tabIndex={-1} class="effacer-dit" role="status">
        {(etat === 'efface' || etat === 'refuse') && DITS[etat]}
      </p>
    </div>
  );
}
