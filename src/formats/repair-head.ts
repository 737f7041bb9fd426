import { headRecord } from './map-schema.ts';
import { type Fields, mend, type Rescue } from './mend.ts';
import { type Report, shown } from './repair-log.ts';

type Head = typeof headRecord._zod.output;

/** BCP 47 for "undetermined". */
const UNKNOWN_LANGUAGE = 'und';
/** What a map is called of which nothing says what it is. */
export const UNTITLED = 'Untitled map';

/** What stands beside the lists: title, summary, language, thesis. Each one can be mended, so there is always a head. */
export function repairHead(fields: Fields, report: Report): Head {
  const head = mend({ what: 'map', schema: headRecord, rescue: rescueHead }, fields, '', report) ?? {
    title: UNTITLED,
    language: UNKNOWN_LANGUAGE,
  };
  if (isLanguage(head.language)) return head;
  report(
    'language',
    `${shown(head.language)} is no language tag; it was read as "${UNKNOWN_LANGUAGE}" (unknown).`,
  );
  return { ...head, language: UNKNOWN_LANGUAGE };
}

const rescueHead: Rescue = (field, record) => {
  const was = Object.hasOwn(record, field) ? `could not be used (${shown(record[field])})` : 'was missing';
  if (field === 'title')
    return { value: UNTITLED, message: `The title ${was}; the map is called "${UNTITLED}".` };
  if (field === 'language') {
    const message = `The language ${was}; it was read as "${UNKNOWN_LANGUAGE}" (unknown).`;
    return { value: UNKNOWN_LANGUAGE, message };
  }
  return undefined;
};

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
