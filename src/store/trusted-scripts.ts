interface Rules {
  readonly createScriptURL: (address: string) => string | null;
  readonly createHTML: (markup: string, type: string, sink: string) => string | null;
}

interface Trusting {
  readonly location: Location;
  readonly trustedTypes?: { createPolicy(name: string, rules: Rules): unknown };
}

/**
 * Says once what may become code on this page: scripts of its own site, and markup that is only parsed and never run.
 * Browsers that know of trusted types refuse all else, whatever a package or a map tries.
 */
export function trustOwnScripts({ location, trustedTypes }: Trusting): void {
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) =>
      new URL(address, location.href).origin === location.origin ? address : null,
    // Emptying an element makes nothing of it.
    createHTML: (markup, _, sink) => (markup === '' || sink.startsWith('DOMParser') ? markup : null),
  });
}
