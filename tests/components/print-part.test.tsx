// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import PrintPart from '#components/print/PrintPart.tsx';
import { mapOf } from '../build-map.ts';
import { onPage } from './on-page.tsx';
import { smallDebate } from './small-debate.ts';

afterEach(cleanup);

const paper = () => document.querySelector('.print');
const tell = (event: string): void => void window.dispatchEvent(new Event(event));

describe('the part for paper', () => {
  it('is there by the end of the event that printing begins with, and gone after it', () => {
    onPage(<PrintPart />);
    expect(paper()).toBeNull();
    // Not within act: a browser does not wait either.
    tell('beforeprint');
    expect(paper()?.textContent).toContain(smallDebate.title);
    tell('afterprint');
    expect(paper()).toBeNull();
  });

  it('tells every statement with its number, speaker, step, words and place', () => {
    onPage(<PrintPart />);
    act(() => tell('beforeprint'));
    for (const node of smallDebate.nodes) expect(screen.getByText(node.text)).toBeTruthy();
    expect(screen.getByText('Thesis, claim · Ada Mayor')).toBeTruthy();
    expect(screen.getByText(/^Counterclaim · Drivers’ Club · attacks 1 \(implied\)$/)).toBeTruthy();
    expect(screen.getByText('Morning edition, paragraph 3')).toBeTruthy();
    expect(screen.getByText('Monuments Act, Article 2')).toBeTruthy();
    expect(screen.getByText('“We keep it.”')).toBeTruthy();
  });

  it('says what the filter leaves', () => {
    const store = onPage(<PrintPart />);
    act(() => store.commands.chooseActors(['drivers']));
    act(() => store.commands.chooseLens('only'));
    act(() => tell('beforeprint'));
    expect(screen.getByText('2 of 6: what is said by Drivers’ Club')).toBeTruthy();
    expect(screen.queryByText('The bridge is old.')).toBeNull();
  });

  it('prints an empty map by its title', () => {
    onPage(<PrintPart />, mapOf({ title: 'Nothing yet' }));
    act(() => tell('beforeprint'));
    expect(paper()?.textContent).toContain('Nothing yet');
  });

  it('stops where it would take too long, and says how much is left', () => {
    const nodes = Array.from({ length: 1510 }, (_, i) => `n${i}`);
    onPage(<PrintPart />, mapOf({ nodes }));
    act(() => tell('beforeprint'));
    expect(paper()?.querySelectorAll('li')).toHaveLength(1500);
    expect(screen.getByText(/^10 more statements are not printed/)).toBeTruthy();
  });
});
