import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { isMoving } from './plane-state.ts';

/** What is not looked at while a point is moved: it stays as it was rendered, and follows once the point rests. */
export function AtRest({ render }: { readonly render: () => VNode }) {
  const rendered = useRef<VNode>();
  // Preact leaves alone what it is given again.
  if (!isMoving() || rendered.current === undefined) rendered.current = render();
  return rendered.current;
}
