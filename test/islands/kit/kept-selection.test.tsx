// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { NumberField } from '../../../src/islands/kit/number-field.tsx';
import { TextField } from '../../../src/islands/kit/text-field.tsx';

const nothing = (): void => undefined;
const fields = {
  number: (valeur: string) => (
    <NumberField id="f" nom="Patientèle" unite="patients" valeur={valeur} onValue={nothing} />
  ),
  text: (valeur: string) => <TextField id="f" nom="Nom" valeur={valeur} chemin="nom" onValue={nothing} />,
};

/** The field as it shows a text, and the texts that it is given after. */
async function show(kind: keyof typeof fields, valeur: string): Promise<HTMLInputElement> {
  await act(() => render(fields[kind](valeur), document.body));
  return document.querySelector('input') as HTMLInputElement;
}

const selected = ({ value, selectionStart, selectionEnd }: HTMLInputElement): string =>
  value.slice(selectionStart ?? 0, selectionEnd ?? 0);

afterEach(() => act(() => render(null, document.body)));

test.each(['number', 'text'] as const)(
  'a %s field reached before it is filled is typed over, and not after',
  async (kind) => {
    const input = await show(kind, '');
    input.focus();
    await show(kind, '12000');
    expect(input.value).not.toBe('');
    expect(selected(input)).toBe(input.value);
    await show(kind, '6000');
    expect(selected(input)).toBe(input.value);
  },
);

test.each(['number', 'text'] as const)(
  'a %s field where a place was chosen, or that is not reached, selects nothing',
  async (kind) => {
    const input = await show(kind, '12000');
    await show(kind, '6000');
    expect(selected(input)).toBe('');
    input.focus();
    input.setSelectionRange(1, 1);
    await show(kind, '700');
    expect(selected(input)).toBe('');
  },
);
