// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { surviveTranslation } from '#components/app/translated-page.ts';

const { removeChild, insertBefore } = Node.prototype;

afterEach(cleanup);
afterAll(() => Object.assign(Node.prototype, { removeChild, insertBefore }));

/** A text that comes and goes beside others: where a translated page broke. */
function Sentence({ count, more }: { readonly count: number; readonly more: boolean }) {
  return (
    <p>
      {count} of 120
      {more && ': only facts'}
      <b>end</b>
    </p>
  );
}

/** As a translator does it: takes each text out and puts an element with other words in its place. */
function replaceTexts(root: Element): void {
  for (const text of textsIn(root)) {
    const font = document.createElement('font');
    font.append(text.data.toUpperCase());
    text.replaceWith(font);
  }
}

/** As another does it: puts the text itself into an element. */
function wrapTexts(root: Element): void {
  for (const text of textsIn(root)) {
    const font = document.createElement('font');
    text.replaceWith(font);
    font.append(text);
  }
}

function textsIn(root: Element): readonly Text[] {
  return [...root.querySelectorAll('*'), root].flatMap((element) =>
    element.nodeName === 'FONT'
      ? []
      : [...element.childNodes].filter((node): node is Text => node instanceof Text),
  );
}

/** Observers are told after the task in which something changed. */
const told = () => act(() => new Promise((resolve) => setTimeout(resolve)));

describe('without precautions', () => {
  it('a page breaks once its texts are wrapped', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { container, rerender } = render(<Sentence count={7} more />);
    wrapTexts(container);
    expect(() => rerender(<Sentence count={7} more={false} />)).toThrow();
    vi.restoreAllMocks();
    container.remove();
  });
});

describe('a page that survives translation', () => {
  beforeAll(() => surviveTranslation(document));

  it.each([
    ['around its texts', wrapTexts],
    ['in place of its texts', replaceTexts],
  ])('takes away, adds and changes words with elements %s', async (_, translate) => {
    const { container, rerender } = render(<Sentence count={7} more />);
    const words = () => container.textContent?.toLowerCase();
    translate(container);
    await told();
    rerender(<Sentence count={7} more={false} />);
    expect(words()).toBe('7 of 120end');
    rerender(<Sentence count={7} more />);
    expect(words()).toBe('7 of 120: only factsend');
    translate(container);
    await told();
    rerender(<Sentence count={8} more />);
    await told();
    expect(words()).toBe('8 of 120: only factsend');
    translate(container);
    await told();
    rerender(<Sentence count={9} more={false} />);
    await told();
    expect(words()).toBe('9 of 120end');
  });

  it('still tells of every other mistake', () => {
    const [parent, stranger] = [document.createElement('div'), document.createElement('span')];
    document.body.append(parent, stranger);
    expect(() => parent.removeChild(stranger)).toThrow();
    expect(() => parent.insertBefore(document.createElement('i'), stranger)).toThrow();
    parent.remove();
    stranger.remove();
  });
});
