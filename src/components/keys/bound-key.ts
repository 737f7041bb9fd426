import type { Binding } from '#components/keys/binding.ts';
import { type Chord, isPressed, isSingle, isTyped, type Press } from '#components/keys/chord.ts';

/** What of a keyboard's event tells whether a key is meant for the page. */
export type KeyEvent = Press &
  Pick<KeyboardEvent, 'defaultPrevented' | 'isComposing' | 'repeat'> & {
    readonly target: EventTarget | null;
  };

export interface BoundKey<B extends Binding> {
  readonly binding: B;
  readonly chord: Chord;
}

const WRITING = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
/** Where keys have a meaning of their own. */
const OWN_KEYS = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';
/** Where letters lead to the entry that begins with them. */
const LISTS = '[role="tree"], [role="treegrid"], [role="grid"]';
/** Inputs in which nothing is written. */
const PRESSED = ['checkbox', 'radio', 'button', 'range', 'submit'];

/** What a key does, out of these; null where it does nothing, or belongs to whoever is writing. */
export function boundKey<B extends Binding>(
  bindings: readonly B[],
  event: KeyEvent,
  singleKeys: boolean,
): BoundKey<B> | null {
  if (event.defaultPrevented || event.isComposing) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(OWN_KEYS) || isWriting(target)) return null;
  for (const binding of bindings) {
    const chord = binding.chords.find((each) => isPressed(each, event));
    if (chord === undefined) continue;
    if (!singleKeys && isSingle(chord)) return null;
    if (isTyped(chord) && target?.closest(LISTS)) return null;
    return event.repeat && !binding.repeats ? null : { binding, chord };
  }
  return null;
}

/** Whether somebody writes in what has the focus. */
export function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && isWritten(target.closest(WRITING));
}

function isWritten(field: Element | null | undefined): boolean {
  return field instanceof HTMLInputElement ? !PRESSED.includes(field.type) : Boolean(field);
}
