/** What a browser's translator puts in the place of a text, or around it. */
const WRAPPER = 'FONT';

/**
 * Lets the page live on while a browser translates it. A translator takes text out of the page and puts `<font>` elements
 * in, and React, which holds on to the texts it has made, would then ask the page to remove what is no longer where it
 * was, and stop for good with a NotFoundError (https://github.com/facebook/react/issues/11538). To be called once, before
 * anything is rendered. A call that goes wrong for any other reason still throws.
 */
export function surviveTranslation(page: Document): void {
  /** For a text that was replaced: the element that stands for it. */
  const standIns = new WeakMap<Node, Node>();

  const standInOf = (parent: Node, child: Node): Node | null => {
    let node: Node | null = standIns.get(child) ?? child.parentNode;
    while (node && node.parentNode !== parent) node = node.parentNode;
    return node?.nodeName === WRAPPER ? node : null;
  };

  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    const instead = child.parentNode === this ? null : standInOf(this, child);
    if (!instead) return removeChild.call(this, child) as T;
    removeChild.call(this, instead);
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(this: Node, added: T, before: Node | null): T {
    const instead = !before || before.parentNode === this ? null : standInOf(this, before);
    return insertBefore.call(this, added, instead ?? before) as T;
  };

  // A text that was taken out is still written to; then it goes back to its place, to be translated anew.
  const rewritten = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const standIn = standIns.get(target);
      if (!standIn || target.isConnected) continue;
      standIns.delete(target);
      standIn.parentNode?.replaceChild(target, standIn);
    }
  });
  new MutationObserver((changes) => {
    for (const [text, standIn] of replacedIn(changes)) {
      if (text.isConnected) continue;
      standIns.set(text, standIn);
      rewritten.observe(text, { characterData: true });
    }
  }).observe(page, { childList: true, subtree: true });
}

/** Texts that were taken out of the page, with the wrapper that was put right where each had been. */
function replacedIn(changes: readonly MutationRecord[]): readonly (readonly [Text, Node])[] {
  const added = changes.filter(({ addedNodes }) => wrapperIn(addedNodes));
  if (added.length === 0) return [];
  const fresh = new Set(added.flatMap(({ addedNodes }) => [...addedNodes]));
  return changes.flatMap(({ target, removedNodes, addedNodes, previousSibling, nextSibling }) => {
    const beside =
      wrapperIn([...addedNodes, previousSibling, nextSibling].filter((node) => node && fresh.has(node))) ??
      wrapperIn(
        added.find(
          (other) =>
            other.target === target &&
            other.previousSibling === previousSibling &&
            other.nextSibling === nextSibling,
        )?.addedNodes ?? [],
      );
    if (!beside) return [];
    return [...removedNodes].flatMap((node) => (node instanceof Text ? [[node, beside] as const] : []));
  });
}

function wrapperIn(nodes: Iterable<Node | null>): Node | null {
  for (const node of nodes) if (node?.nodeName === WRAPPER) return node;
  return null;
}
