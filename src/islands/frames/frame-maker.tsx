import '../preact-patches/french-spacing.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { HEIGHT_MESSAGE } from '../../embeds/embed.ts';
import { embedAddress, embedLine, frameTitle, listenerLine } from '../../embeds/embed-html.ts';
import { href } from '../../site.ts';
import { store } from '../../store/page-store.ts';
import { isCopied } from '../kit/link-copy.tsx';
import { ChoiceFields } from './choice-fields.tsx';
import { ASKED, askedEmbed, type FrameChoice, startChoice, typedHeight } from './frame-choice.ts';

const OF_PATIENTS = "Ce calculateur s'ouvre sur son exemple : ses chiffres ne passent par aucune adresse.";
const NONE_TYPED = "Vous n'avez rien changé à l'exemple : ce sont les mêmes.";
const TOO_LONG = "Votre scénario est trop long pour une adresse : c'est l'exemple qui s'ouvrira.";

/** Why the reader's own numbers are not those of the frame. */
function refusal({ embed }: FrameChoice): string | undefined {
  if (!embed.carries) return OF_PATIENTS;
  const fragment = store.fragment.value;
  return fragment === undefined ? TOO_LONG : fragment === '' ? NONE_TYPED : undefined;
}

/** What of the site is embedded, and the HTML that does it, beside what it shows. */
export function FrameMaker() {
  const [choice, setChoice] = useState(startChoice);
  /** Where the site is: only the browser knows. */
  const [site, setSite] = useState<string>();
  const [measured, setMeasured] = useState<{ readonly id: string; readonly height: number }>();
  const [said, setSaid] = useState('');
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    store.openUp();
    setSite(location.origin + href(''));
    setChoice((before) => ({ ...before, embed: askedEmbed(location.search) }));
    const hear = ({ data, source }: MessageEvent): void => {
      const { type, id, hauteur } = (data ?? {}) as Record<string, unknown>;
      if (source !== frame.current?.contentWindow || type !== HEIGHT_MESSAGE) return;
      setMeasured({ id: String(id), height: Number(hauteur) });
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);

  const { embed, theme, follows, sandboxed } = choice;
  /** From what was chosen last, which may not be rendered yet. */
  const change = (part: Partial<FrameChoice>): void => {
    setSaid('');
    setChoice((before) => ({ ...before, ...part }));
    if (part.embed !== undefined)
      history.replaceState(history.state, '', `?${ASKED}=${part.embed.id}${location.hash}`);
  };
  const noNumbers = refusal(choice);
  const opened = measured?.id === embed.id ? measured.height : embed.height;
  const height = typedHeight(choice.height, opened);
  const carried = choice.numbers === 'miens' && noNumbers === undefined;
  const written = {
    site: site ?? '',
    fragment: carried ? (store.fragment.value ?? '') : '',
    theme: theme === 'lecteur' ? undefined : theme,
    height: height ?? opened,
    sandboxed,
  };
  const lines = [
    embedLine(embed, written),
    ...(follows && site !== undefined ? [listenerLine(location.origin)] : []),
  ];
  const copy = async (): Promise<void> =>
    setSaid(
      (await isCopied(lines.join('\n')))
        ? 'Copié.'
        : "Le navigateur n'a pas permis de copier : copiez à la main.",
    );
  const address = embedAddress(embed, written);
  return (
    <div class="deux si-script">
      <section class="panneau" aria-labelledby="votre-cadre">
        <div class="feuille">
          <h2 id="votre-cadre">Votre cadre</h2>
          <ChoiceFields
            choice={choice}
            onChange={change}
            noNumbers={noNumbers}
            measured={opened}
            isHeightSound={height !== undefined}
          />
          <h3 class="section">{follows ? 'Les deux lignes à copier' : 'La ligne à copier'}</h3>
          <p>
            <button type="button" disabled={height === undefined} onClick={() => void copy()}>
              Copier
            </button>{' '}
            <span role="status">{said}</span>
          </p>
          {site !== undefined &&
            lines.map((line) => (
              <p key={line.slice(0, 8)} class="feuille-dit" data-verbatim>
                <code>{line}</code>
              </p>
            ))}
        </div>
      </section>
      <section class="texte-regle" aria-labelledby="son-apercu">
        <h2 id="son-apercu" class="section">
          Ce qu'il montre
        </h2>
        {/* Another address is another frame: what was typed in the one before is of it alone. */}
        {site !== undefined && (
          <iframe
            key={address}
            ref={frame}
            id="cadre-apercu"
            src={address}
            title={frameTitle(embed)}
            width="100%"
            frameBorder="0"
            height={follows ? opened : (height ?? opened)}
          />
        )}
      </section>
    </div>
  );
}
