import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '#picture/file-name.ts';

describe('the name of a picture’s file', () => {
  it.each([
    ['Russia and North Korea: ready to cooperate', 'Russia-and-North-Korea-ready-to-cooperate'],
    ['../../CON', 'argument-map-CON'],
    ['nul.txt', 'argument-map-nul.txt'],
    ['C:\\Windows\\..\\a', 'C-Windows-a'],
    ['.hidden', 'hidden'],
    ['Trailing dots...', 'Trailing-dots'],
    ['a\u0000b\u001Fc\u202Ed', 'a-b-c-d'],
    ['', 'argument-map'],
    [' / ', 'argument-map'],
    ['Пхеньян, 2024', 'Пхеньян-2024'],
  ])('of %j is %j', (title, name) => {
    expect(fileName(title)).toBe(name);
  });

  it('says what the picture is filtered for', () => {
    expect(fileName('The treaty', 'South Korea', 'Japan')).toBe('The-treaty-South-Korea-Japan');
  });

  it('is one that every system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = fileName(title);
        expect([...name].length).toBeLessThanOrEqual(80);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
        expect(name).toMatch(/^[^-.][\p{L}\p{M}\p{N}._-]*$/u);
        expect(name).not.toMatch(/[-.]$|\.\.|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
      }),
      { numRuns: 500 },
    );
  });
});
