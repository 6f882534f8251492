import { render } from 'preact';
import { href } from '../../site.ts';
import { newId } from '../../store/dossiers/birth.ts';
import { exerciseSteps } from './exercise-steps.ts';
import { forgetPlace, type KeptPlace, keepPlace } from './kept-place.ts';
import { listen } from './listening.ts';
import { type Message, openLine } from './messages.ts';
import { ruleSteps } from './rule-steps.ts';
import { openStage } from './stage.ts';
import { isSameStep, markedSteps, type Step, wordsOf } from './step.ts';
import { HEADING, type NotesState, Strip } from './strip.tsx';
import { type Act, type Place, turned } from './turns.ts';

/** How the steps of a page are read, by the `data-presented` of its `main`; a page marks its own otherwise. */
const readers: Readonly<Record<string, (page: ParentNode) => readonly Step[]>> = {
  regle: ruleSteps,
  exercice: exerciseSteps,
};

/** Shows the steps of a page until it is left. */
export function startPresentation(main: HTMLElement, kept: KeptPlace | undefined, onLeave: () => void): void {
  const reader = readers[main.dataset['presented'] ?? ''] ?? markedSteps;
  const { id, since } = kept ?? { id: newId(), since: Date.now() };
  const page = wordsOf(main.querySelector('h1'));
  const notesPath = `/formation/notes/#${id}`;
  const tools = document.createElement('div');
  document.body.prepend(tools);
  const stage = openStage(tools);

  /** A page that has no step yet, such as a room before its first round, is shown whole. */
  const read = (): readonly Step[] => {
    const found = reader(main);
    return found.length > 0 ? found : [{ nom: 'La page', shown: [main], notes: [] }];
  };

  let steps = read();
  // What a reload left may come a moment after the page.
  let wanted = kept?.at;
  let place: Place = { at: Math.min(wanted ?? 0, steps.length - 1), isBlank: false };
  let notes: NotesState | undefined;
  let isNotesSaid = false;

  const current = (): Step => steps[place.at] as Step;
  const isOpen = (): boolean => steps.some(({ reveal }) => reveal !== undefined);
  const placed = (): string => `${place.at + 1} / ${steps.length}${isOpen() ? ' et suivantes' : ''}`;

  const draw = (): void => {
    const { nom } = current();
    render(
      <Strip
        page={page}
        nom={nom}
        place={placed()}
        isFirst={place.at === 0}
        isLast={place.at === steps.length - 1}
        isBlank={place.isBlank}
        goesOn={stage.goesOn()}
        notes={notes}
        isNotesSaid={isNotesSaid}
        notesPath={notesPath}
        said={tools.contains(document.activeElement) ? `${nom}, étape ${placed()}` : ''}
        onAct={act}
        onNotes={openNotes}
      />,
      tools,
    );
  };
  const tell = (): void =>
    line.say({
      kind: 'shown',
      id,
      page,
      at: place.at,
      count: steps.length,
      isOpen: isOpen(),
      nom: current().nom,
      next: steps[place.at + 1]?.nom,
      notes: current().notes,
      isBlank: place.isBlank,
      since,
    });
  /** The strip takes its room before what is shown is sized. */
  const arrange = (): void => {
    draw();
    stage.fit();
    draw();
  };
  const show = (): void => {
    stage.show(current().shown);
    arrange();
  };
  /** To the title of the step; who presses the buttons of the strip keeps them. */
  const focus = (): void => {
    const active = document.activeElement;
    if (tools.contains(active) && active?.matches('button:not(.presentation-noir)')) return;
    goToTitle();
  };
  const goToTitle = (): void => document.getElementById(HEADING)?.focus({ preventScroll: true });

  const act = (asked: Act): void => {
    wanted = undefined;
    if (asked === 'leave') leave();
    else if (!place.isBlank && asked === 'next' && stage.scroll(1)) draw();
    else if (!place.isBlank && asked === 'previous' && stage.scroll(-1)) draw();
    else turn(turned(place, asked, steps.length));
  };
  const turn = (to: Place): void => {
    const isOther = to.at !== place.at;
    place = to;
    if (isOther) isNotesSaid = false;
    if (isOther) current().reveal?.click();
    show();
    tell();
    if (place.isBlank) tools.querySelector<HTMLElement>('.presentation-noir')?.focus();
    else focus();
  };

  const sayNotes = (state: NotesState): void => {
    notes = state;
    isNotesSaid = true;
    arrange();
  };
  const openNotes = (): void => {
    // The same name: pressed again, it comes to the front.
    const opened = window.open(href(notesPath), `notes-${id}`, 'popup,width=620,height=760');
    if (opened === null) sayNotes('blocked');
    else opened.focus();
  };
  const hear = (message: Message): void => {
    if (message.kind === 'asked') tell();
    if (!('id' in message) || message.id !== id) return;
    if (message.kind === 'wished') act(message.act);
    if (message.kind === 'followed') sayNotes('open');
    if (message.kind === 'shut') sayNotes('shut');
  };
  const line = openLine(hear);

  /** What the page has changed by itself: numbers that are typed, a step that it shows, an island that comes. */
  const follow = (): void => {
    const before = current();
    steps = read();
    place = { ...place, at: Math.min(wanted ?? place.at, steps.length - 1) };
    if (isSameStep(before, current())) draw();
    else {
      show();
      if (before.reveal !== undefined) focus();
    }
    tell();
  };

  const deafen = listen(main, {
    act,
    outOfField: goToTitle,
    resized: arrange,
    scrolled: draw,
    changed: follow,
    hidden: () => {
      keepPlace({ id, since, at: wanted ?? place.at });
      line.say({ kind: 'left', id });
    },
    shownAgain: () => {
      forgetPlace();
      tell();
    },
  });

  const leave = (): void => {
    deafen();
    line.say({ kind: 'left', id });
    line.close();
    render(null, tools);
    tools.remove();
    stage.leave();
    onLeave();
  };

  show();
  tell();
  focus();
}
