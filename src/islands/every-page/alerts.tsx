import '../preact-patches/french-spacing.ts';
import { render } from 'preact';
import { type Alert, removeAlert } from '../../store/notices/alerts.ts';
import { download } from '../kit/download.ts';
import { followTranslation, onOwnTexts } from '../preact-patches/translation.ts';

/* What happened to what the browser keeps, at the foot of the window: loaded with the first thing to say. */

/** The alerts come over the page: it leaves them their room, and what is being typed in stays in sight. */
const measure = new ResizeObserver(([entree]) => {
  const rowHeight = entree?.borderBoxSize[0]?.blockSize ?? 0;
  document.documentElement.style.setProperty('--hauteur-alertes', `${rowHeight}px`);
  const active = document.activeElement;
  if (active && active !== document.body && rowHeight > 0)
    active.scrollIntoView({ block: 'nearest', behavior: 'instant' });
});

/** Shows the alerts under way, in place of those that it has shown. */
export function show(alerts: readonly Alert[]): void {
  const place = document.querySelector('#alertes');
  if (!place) return;
  onOwnTexts(() => render(<Alerts list={alerts} />, place));
  followTranslation(place);
  measure.observe(place);
}

function Alerts({ list }: { readonly list: readonly Alert[] }) {
  return list.map((shownAlert) => <OneAlert key={shownAlert.id} shownAlert={shownAlert} />);
}

async function handOver({ nom, content }: NonNullable<Alert['actions'][number]['fichier']>): Promise<void> {
  download(nom, 'application/json', await content());
}

function OneAlert({ shownAlert: { id, texte, actions, shut } }: { readonly shownAlert: Alert }) {
  return (
    <div class="avis">
      <p>
        {texte}{' '}
        {actions.map(({ nom, toDo, address, fichier: file }) => (
          <span key={nom}>
            {address === undefined ? (
              <button
                type="button"
                onClick={() => {
                  if (file) return void handOver(file);
                  removeAlert(id);
                  toDo?.();
                }}
              >
                {nom}
              </button>
            ) : (
              <a href={address}>{nom}</a>
            )}{' '}
          </span>
        ))}
        <button
          type="button"
          class="lien"
          onClick={() => {
            removeAlert(id);
            shut.toDo?.();
          }}
        >
          {shut.nom}
        </button>
      </p>
    </div>
  );
}
