import type { Page } from 'playwright-core';

/**
 * What a reader loses for want of width: a page wider than the window, what can be pressed beyond its edges, and a part
 * that moves sideways but not by keys.
 */
export function lostSideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const lost: string[] = [];
    const width = document.documentElement.clientWidth;
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
    const wide = document.scrollingElement?.scrollWidth ?? 0;
    if (wide > width) lost.push(`the page is ${wide} wide`);
    const scrolls = (element: Element): boolean =>
      element.scrollWidth > element.clientWidth + 1 &&
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('.unseen, svg, .stage, .printed, [aria-hidden="true"]')) continue;
      if (scrolls(element)) {
        const reached =
          (element instanceof HTMLElement && element.tabIndex >= 0) ||
          element.querySelector('a[href], button, input, [tabindex="0"]');
        if (!reached) lost.push(`no key moves ${named(element)}`);
        continue;
      }
      if (!element.matches('button, a[href], input, select, textarea, [tabindex="0"], label')) continue;
      if (within(element)) continue;
      const { left, right, width: breadth } = element.getBoundingClientRect();
      if (breadth > 1 && (left < -1 || right > width + 1)) lost.push(`beyond the edge is ${named(element)}`);
    }
    return lost;

    function within(element: Element): boolean {
      for (let up = element.parentElement; up; up = up.parentElement) if (scrolls(up)) return true;
      return false;
    }
  });
}
