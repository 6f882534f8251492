import type { ComponentChildren } from 'preact';

/** As many as a reader mends before the next look. */
export const MOST = 20;

interface Props {
  /** Of the first ones, `MOST` at the most: a path, and what is said of it. */
  readonly lines: readonly { readonly path: string; readonly said: ComponentChildren }[];
  /** How many there are. */
  readonly count: number;
}

/** What is to be mended, a line each; how many more there are. */
export function FaultLines({ lines, count }: Props) {
  const others = count - lines.length;
  return (
    <ul class="a-corriger">
      {lines.map(({ path, said }) => (
        <li key={path} data-verbatim>
          {said}
        </li>
      ))}
      {others > 0 && <li>{others === 1 ? 'et une autre valeur' : `et ${others} autres valeurs`}</li>}
    </ul>
  );
}

/** What is to be mended in the groupements that a page of the laboratory was to compute with. */
export const PortfolioToMend = (props: Props) => (
  <>
    <p>Rien n'est calculé : des valeurs de ces groupements sont à corriger.</p>
    <FaultLines {...props} />
  </>
);
