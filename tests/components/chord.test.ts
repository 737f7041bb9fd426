import { describe, expect, it } from 'vitest';
import { capsOf, isPressed, isSingle, isTyped, type Press } from '#components/keys/chord.ts';

interface Sketch extends Partial<Omit<Press, 'getModifierState'>> {
  readonly altGraph?: boolean;
}

function press({ altGraph = false, ...sketch }: Sketch): Press {
  return {
    key: '',
    code: '',
    shiftKey: false,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    ...sketch,
    getModifierState: (name) => name === 'AltGraph' && altGraph,
  };
}

describe('a chord', () => {
  it('is its key with exactly its modifiers', () => {
    expect(isPressed('Shift+ArrowLeft', press({ key: 'ArrowLeft', shiftKey: true }))).toBe(true);
    expect(isPressed('ArrowLeft', press({ key: 'ArrowLeft', shiftKey: true }))).toBe(false);
    expect(isPressed('ArrowLeft', press({ key: 'ArrowLeft', altKey: true }))).toBe(false);
    expect(isPressed('Shift+ ', press({ key: ' ', shiftKey: true }))).toBe(true);
    expect(isPressed(' ', press({ key: ' ', shiftKey: true }))).toBe(false);
    expect(isPressed('w', press({ key: 'w', code: 'KeyW', ctrlKey: true }))).toBe(false);
    expect(isPressed('w', press({ key: 'W', code: 'KeyW', shiftKey: true }))).toBe(false);
  });

  it('takes either of Ctrl and the command key', () => {
    expect(isPressed('Mod+k', press({ key: 'k', ctrlKey: true }))).toBe(true);
    expect(isPressed('Mod+k', press({ key: 'k', metaKey: true }))).toBe(true);
    expect(isPressed('Mod+k', press({ key: 'k' }))).toBe(false);
  });

  it('is a sign however a keyboard makes it', () => {
    const german = { key: '/', code: 'Digit7', shiftKey: true };
    expect(isPressed('/', press(german))).toBe(true);
    expect(isPressed('/', press({ key: '/', code: 'Slash' }))).toBe(true);
    expect(isPressed('?', press({ key: '?', code: 'Minus', shiftKey: true }))).toBe(true);
    expect(isPressed('Mod+/', press({ ...german, ctrlKey: true }))).toBe(true);
    // Where AltGr is needed, Windows says Ctrl and Alt.
    expect(isPressed('/', press({ key: '/', ctrlKey: true, altKey: true, altGraph: true }))).toBe(true);
    expect(isPressed('/', press({ key: '/', ctrlKey: true, altKey: true }))).toBe(false);
  });

  it('is a letter also on a Russian or Korean keyboard, and with capitals locked', () => {
    expect(isPressed('w', press({ key: 'ц', code: 'KeyW' }))).toBe(true);
    expect(isPressed('w', press({ key: 'ㅈ', code: 'KeyW' }))).toBe(true);
    expect(isPressed('Mod+k', press({ key: 'л', code: 'KeyK', ctrlKey: true }))).toBe(true);
    expect(isPressed('w', press({ key: 'W', code: 'KeyW' }))).toBe(true);
  });

  it('is a letter where it is printed, not where an American keyboard has it', () => {
    expect(isPressed('a', press({ key: 'q', code: 'KeyA' }))).toBe(false);
    expect(isPressed('a', press({ key: 'a', code: 'KeyQ' }))).toBe(true);
    expect(isPressed('w', press({ key: ',', code: 'KeyW' }))).toBe(false);
    expect(isPressed('w', press({ key: 'Process', code: 'KeyW' }))).toBe(false);
  });

  it('is a digit also where digits need Shift, but no sign on a digit’s key', () => {
    expect(isPressed('0', press({ key: 'à', code: 'Digit0' }))).toBe(true);
    expect(isPressed('1', press({ key: '&', code: 'Digit1' }))).toBe(true);
    expect(isPressed('-', press({ key: '-', code: 'Digit6' }))).toBe(true);
    expect(isPressed('7', press({ key: '/', code: 'Digit7', shiftKey: true }))).toBe(false);
  });

  it('is single where it is one character without Ctrl or Alt', () => {
    expect(['/', '?', 'a', '0', '+', '-'].every(isSingle)).toBe(true);
    expect(['Mod+k', 'Mod+/', 'ArrowLeft', 'Shift+ArrowLeft', ' ', 'Enter', 'Home'].some(isSingle)).toBe(
      false,
    );
    expect(isTyped('a')).toBe(true);
    expect(isTyped('/')).toBe(false);
  });

  it('is printed as it stands on the keys', () => {
    expect(capsOf('Mod+k', false)).toEqual(['Ctrl', 'K']);
    expect(capsOf('Mod+k', true)).toEqual(['⌘', 'K']);
    expect(capsOf('Shift+ArrowRight', false)).toEqual(['Shift', '→']);
    expect(capsOf('+', false)).toEqual(['+']);
    expect(capsOf('Shift+ ', false)).toEqual(['Shift', 'Space']);
  });
});
