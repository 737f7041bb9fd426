/**
 * Keys that are pressed together: `ArrowLeft`, `Shift+ArrowLeft`, `/`, `Mod+k`. `Mod` is Ctrl, or the command key. A
 * character is meant however a keyboard makes it: `?` needs Shift on most, and `/` on some.
 */
export type Chord = string;

/** What of a keyboard's event a chord looks at. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey' | 'getModifierState'
>;

interface Parts {
  readonly shift: boolean;
  readonly alt: boolean;
  readonly mod: boolean;
  readonly key: string;
}

/** Whether these keys, and no others, are pressed. */
export function isPressed(chord: Chord, press: Press): boolean {
  const { shift, alt, mod, key } = partsOf(chord);
  // Where AltGr makes the character, browsers report Ctrl and Alt as well.
  const made = key.length === 1 && press.getModifierState('AltGraph');
  if (!made && (press.altKey !== alt || (press.ctrlKey || press.metaKey) !== mod)) return false;
  if (key.length > 1 || key === ' ') return press.key === key && press.shiftKey === shift;
  if (!/[a-z0-9]/.test(key)) return press.key === key;
  return press.shiftKey === shift && characterOf(press) === key;
}

/** Whether a chord is one character without Ctrl or Alt: what somebody who dictates may say without meaning it. */
export function isSingle(chord: Chord): boolean {
  const { alt, mod, key } = partsOf(chord);
  return key.length === 1 && key !== ' ' && !alt && !mod;
}

/** Whether a chord is a letter or a digit, which lists take as the beginning of an entry's name. */
export function isTyped(chord: Chord): boolean {
  return isSingle(chord) && /[a-z0-9]/.test(partsOf(chord).key);
}

const CAPS: ReadonlyMap<string, string> = new Map([
  ['ArrowRight', '→'],
  ['ArrowLeft', '←'],
  ['ArrowUp', '↑'],
  ['ArrowDown', '↓'],
  ['Escape', 'Esc'],
  [' ', 'Space'],
  ['-', '−'],
]);

/** What is printed on the keys of a chord, from left to right. */
export function capsOf(chord: Chord, apple: boolean): readonly string[] {
  const { shift, alt, mod, key } = partsOf(chord);
  return [
    ...(mod ? [apple ? '⌘' : 'Ctrl'] : []),
    ...(alt ? [apple ? '⌥' : 'Alt'] : []),
    ...(shift ? [apple ? '⇧' : 'Shift'] : []),
    CAPS.get(key) ?? (key.length === 1 ? key.toUpperCase() : key),
  ];
}

function partsOf(chord: Chord): Parts {
  const [, modifiers = '', key = ''] = /^((?:(?:Shift|Alt|Mod)\+)*)(.+)$/s.exec(chord) ?? [];
  const has = (name: string): boolean => modifiers.includes(`${name}+`);
  return { shift: has('Shift'), alt: has('Alt'), mod: has('Mod'), key };
}

/** The Latin letter or the digit of a key, also where the keyboard writes in another script or has digits on Shift. */
function characterOf({ key, code }: Press): string {
  if (/^[a-z0-9]$/i.test(key)) return key.toLowerCase();
  // Others than characters have names of several letters.
  if ([...key].length !== 1) return '';
  const [, named = ''] = /^(?:Key|Digit)([A-Z0-9])$/.exec(code) ?? [];
  // Signs of the same keyboard are keys of their own.
  return /^[!-~]$/.test(key) && !/[&"'(]/.test(key) ? '' : named.toLowerCase();
}
