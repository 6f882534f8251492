/** What to write where a text stops being JSON. */
export type JsonAdvice =
  | 'double-backslash'
  | 'close-text'
  | 'close-document'
  | 'digits'
  | 'value'
  | 'lower-case'
  | 'no-comment'
  | 'straight-quotes'
  | 'comma-before'
  | 'decimal-point'
  | 'quoted-key'
  | 'one-document'
  | 'comma'
  | 'plus'
  | 'leading-zero'
  | 'digits-after-point'
  | 'zero-before-point'
  | 'missing-comma';

/** Why a text is no JSON: nothing, too much inside itself, or a place where it stops being some. */
export type BrokenJson =
  | { readonly problem: 'empty' | 'too-deep' }
  | {
      readonly problem: 'unreadable';
      /** From 1; absent of a text of one line. */
      readonly line?: number;
      /** From 1. */
      readonly column: number;
      /** `found`: what stands there, unless it is the end of a line or of the text. */
      readonly known?: { readonly found: string | undefined; readonly advice: JsonAdvice };
    };
