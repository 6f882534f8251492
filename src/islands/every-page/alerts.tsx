import '../preact-patches/french-spacing.ts';
import { render } from 'preact';
import { type Alerte, retirerAlerte } from '../../store/notices/notices.ts';
import { telecharger } from '../kit/download.ts';
import { followTranslation, onOwnTexts } from '../preact-patches/translation.ts';

/* What happened to what the browser keeps, at the foot of the window: loaded with the first thing to say. */

const montrees = new Map<string, Alerte>();

/** The alerts come over the page: it leaves them their room, and what is being typed in stays in sight. */
const mesure = new ResizeObserver(([entree]) => {
  const hauteur = entree?.borderBoxSize[0]?.blockSize ?? 0;
  document.documentElement.style.setProperty('--hauteur-alertes', `${hauteur}px`);
  const actif = document.activeElement;
  if (actif && actif !== document.body && hauteur > 0)
    actif.scrollIntoView({ block: 'nearest', behavior: 'instant' });
});

function redessiner(): void {
  const place = document.querySelector('#alertes');
  if (!place) return;
  onOwnTexts(() => render(<Alertes liste={[...montrees.values()]} />, place));
  followTranslation(place);
  mesure.observe(place);
}

/** Shows an alert, in the place of the one of the same id. */
export function montrer(alerte: Alerte): void {
  montrees.set(alerte.id, alerte);
  redessiner();
}

export function retirer(id: string): void {
  if (montrees.delete(id)) redessiner();
}

function Alertes({ liste }: { readonly liste: readonly Alerte[] }) {
  return liste.map((alerte) => <Une key={alerte.id} alerte={alerte} />);
}

function Une({ alerte: { id, texte, actions, fermer } }: { readonly alerte: Alerte }) {
  return (
    <div class="avis">
      <p>
        {texte}{' '}
        {actions.map(({ nom, faire, fichier }) => (
          <span key={nom}>
            <button
              type="button"
              onClick={() => {
                if (fichier) return telecharger(fichier.nom, 'application/json', fichier.contenu());
                retirerAlerte(id);
                faire?.();
              }}
            >
              {nom}
            </button>{' '}
          </span>
        ))}
        <button
          type="button"
          class="lien"
          onClick={() => {
            retirerAlerte(id);
            fermer.faire?.();
          }}
        >
          {fermer.nom}
        </button>
      </p>
    </div>
  );
}
