import type { Page } from 'playwright-core';

/** Width and height that WCAG 2.2 asks of whatever is pressed (2.5.8). */
const LEAST = 24;

/**
 * What can be pressed and is smaller than that. Links within a text are excepted, and so is whatever stands so far from
 * all others that a circle of that width around its middle meets neither them nor their circles.
 */
export function missedTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const PRESSED =
      'button, a[href], input, select, textarea, summary, [tabindex="0"], [role="button"], [role="link"], [role="tab"], [role="radio"], [role="checkbox"], [role="option"], [role="menuitem"], [role="menuitemradio"], [role="treeitem"], label:has(input)';
    interface Target {
      readonly element: Element;
      readonly box: DOMRect;
    }
    /** Nothing to press: a check box that nobody sees is pressed by way of its label, a mark of the drawing on the drawing. */
    const veiled = (element: Element): boolean => {
      const { clipPath, pointerEvents } = getComputedStyle(element);
      if (clipPath !== 'none' || pointerEvents === 'none') return true;
      const around = element.parentElement?.getBoundingClientRect() ?? new DOMRect();
      return around.width <= 1 && around.height <= 1;
    };
    const seen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('[inert], [aria-hidden="true"]') &&
      !element.matches(':disabled, [aria-disabled="true"]');
    const inText = (element: Element): boolean =>
      element.matches('a') &&
      getComputedStyle(element).display === 'inline' &&
      (element.parentElement?.textContent ?? '').trim() !== (element.textContent ?? '').trim();
    const targets: readonly Target[] = [...document.querySelectorAll(PRESSED)]
      .filter((element) => seen(element) && !inText(element))
      .filter((element) => !veiled(element) && !element.closest('.unseen'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }));
    const small = ({ box }: Target) => box.width < least - 0.01 || box.height < least - 0.01;
    const middle = ({ box }: Target) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    const near = (one: Target, other: Target): boolean => {
      if (one.element.contains(other.element) || other.element.contains(one.element)) return false;
      const { x, y } = middle(one);
      if (small(other)) return Math.hypot(x - middle(other).x, y - middle(other).y) < least;
      const dx = Math.max(other.box.left - x, 0, x - other.box.right);
      const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
      return Math.hypot(dx, dy) < least / 2;
    };
    return targets
      .filter((target) => small(target) && targets.some((other) => other !== target && near(target, other)))
      .map(({ element, box }) => {
        const words = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? '';
        const size = `${Math.round(box.width * 10) / 10} × ${Math.round(box.height * 10) / 10}`;
        return `${element.tagName.toLowerCase()}.${element.className} “${words}”: ${size}`;
      });
  }, LEAST);
}
