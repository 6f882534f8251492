import { useRef } from 'preact/hooks';

interface Props {
  /** What is moved: « Tilleuls ». */
  readonly nom: string;
  readonly place: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
}

/** Where a row that is held would be put down: as many rows above it as stand above the pointer. */
function placeUnder(y: number, row: Element): number {
  const others = [...(row.parentElement?.children ?? [])].filter((each) => each !== row);
  return others.filter((each) => {
    const { top, height } = each.getBoundingClientRect();
    return top + height / 2 < y;
  }).length;
}

/** Says on the list which row is held, and between which two it would come. */
function mark(row: Element, to: number | undefined): void {
  const rows = [...(row.parentElement?.children ?? [])];
  for (const each of rows) {
    each.toggleAttribute('data-held', to !== undefined && each === row);
    each.removeAttribute('data-drop');
  }
  const others = rows.filter((each) => each !== row);
  if (to === undefined || to === rows.indexOf(row)) return;
  if (to < others.length) others[to]?.setAttribute('data-drop', 'before');
  else others.at(-1)?.setAttribute('data-drop', 'after');
}

/** Moves its row, an element of a list, among the others: by a mouse or a finger, or by the arrows of the keyboard. */
export function DragHandle({ nom, place, count, onMove }: Props) {
  const held = useRef<{ readonly row: Element; to: number }>();
  const letGo = (): { readonly to: number } | undefined => {
    const was = held.current;
    held.current = undefined;
    if (was !== undefined) mark(was.row, undefined);
    return was;
  };
  return (
    <button
      type="button"
      class="poignee"
      aria-label={`Déplacer « ${nom} », place ${place + 1} sur ${count}`}
      title="Glissez, ou appuyez sur les flèches haut et bas"
      aria-keyshortcuts="ArrowUp ArrowDown"
      onPointerDown={(event) => {
        const row = event.currentTarget.closest('li');
        if (row === null || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = { row, to: place };
      }}
      onPointerMove={({ clientY }) => {
        const now = held.current;
        if (now === undefined) return;
        now.to = placeUnder(clientY, now.row);
        mark(now.row, now.to);
      }}
      onPointerUp={() => {
        const was = letGo();
        if (was !== undefined && was.to !== place) onMove(was.to);
      }}
      onPointerCancel={letGo}
      onKeyDown={(event) => {
        if (event.key === 'Escape') letGo();
        const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        const to = place + by;
        if (to >= 0 && to < count) onMove(to);
      }}
    >
      <span aria-hidden="true">⠿</span>
    </button>
  );
}
