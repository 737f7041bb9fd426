/** Why something could not be kept on this device, or found there. */
export type TroubleKind =
  | 'denied'
  | 'full'
  | 'blocked'
  | 'newer'
  | 'silent'
  | 'broken-off'
  | 'gone'
  | 'damaged'
  | 'taken';

/** Ends a piece of work on what is kept. */
export class StorageTrouble extends Error {
  readonly kind: TroubleKind;

  constructor(kind: TroubleKind) {
    super(TROUBLE_WORDS[kind]);
    this.kind = kind;
  }
}

/** What is wrong, as the end of a sentence that begins with "Not saved:". */
export const TROUBLE_WORDS: Readonly<Record<TroubleKind, string>> = {
  denied: 'this browser keeps nothing for this page, as is usual in a private window',
  full: 'there is no room left for this page on this device',
  blocked: 'another tab still runs an older version of this page; close it, then try again',
  newer: 'the maps on this device were written by a newer version of this page; load the page again',
  silent: 'the browser’s storage does not answer',
  'broken-off': 'the browser broke off saving',
  gone: 'this map is no longer among your maps',
  damaged: 'what is kept of this map on this device is damaged',
  taken: 'this map is open in another tab',
};

/** What came of a piece of work on what is kept; nothing of it throws or rejects. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: TroubleKind };

/** Within so many milliseconds a reader hears how it went. */
export const PATIENCE = 1_600;

/**
 * Does a piece of work and says how it went, at the latest after a moment: storage may never answer. What then still
 * comes of it goes to `late`.
 */
export async function outcome<T>(
  work: () => Promise<T>,
  late: (how: Outcome<T>) => void = () => {},
): Promise<Outcome<T>> {
  let told = false;
  const done = work()
    .then(
      (value): Outcome<T> => ({ ok: true, value }),
      (error: unknown): Outcome<T> => ({ ok: false, trouble: troubleIn(error) }),
    )
    .then((how) => {
      if (told) late(how);
      return how;
    });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Outcome<T>>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, trouble: 'silent' }), PATIENCE);
  });
  const how = await Promise.race([done, silence]);
  told = true;
  clearTimeout(timer);
  return how;
}

function troubleIn(error: unknown): TroubleKind {
  if (error instanceof StorageTrouble) return error.kind;
  const name = error instanceof DOMException || error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'newer';
  if (name === 'SecurityError' || name === 'ReferenceError') return 'denied';
  return 'broken-off';
}
