import type { MathSymbol } from '../../formula/node.ts';

const Name = ({ text }: { readonly text: string }) =>
  /^\d+$/.test(text) ? <mn>{text}</mn> : <mi>{text}</mi>;

/** A symbol as formulas write it. */
export function MathName({ symbol: { base, sub, sup } }: { readonly symbol: MathSymbol }) {
  const of = <Name text={base} />;
  return (
    <math>
      {sub !== undefined && sup !== undefined ? (
        <msubsup>
          {of}
          <Name text={sub} />
          <Name text={sup} />
        </msubsup>
      ) : sub !== undefined ? (
        <msub>
          {of}
          <Name text={sub} />
        </msub>
      ) : sup !== undefined ? (
        <msup>
          {of}
          <Name text={sup} />
        </msup>
      ) : (
        of
      )}
    </math>
  );
}
