import { EXPORTED } from '#components/app/exported.ts';
import { EXPORT_FORMATS } from '#formats/catalogue.ts';
import type { ExportFormat } from '#formats/export-format.ts';

/** What can be chosen: a format that is only text, or the page that holds its map. */
export type FormatChoice = Pick<ExportFormat, 'id' | 'label' | 'hint' | 'lacks'> & Partial<ExportFormat>;

const page: FormatChoice = {
  id: 'html',
  label: 'Interactive page (HTML)',
  hint: 'this reader with the map inside, in one file for any browser',
  lacks: [],
};

const [native, ...others] = EXPORT_FORMATS;

/** Every choice, in the order of the list. A page that was saved itself has nothing to make another from. */
export const FORMAT_CHOICES: readonly FormatChoice[] = [
  ...(native ? [native] : []),
  ...(EXPORTED ? [] : [page]),
  ...others,
];
