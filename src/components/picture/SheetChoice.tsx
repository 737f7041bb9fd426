import { CheckOption } from '#components/controls/CheckOption.tsx';
import { ChoiceRow } from '#components/picture/ChoiceRow.tsx';
import { type PictureChoice, SHEET_PAPERS } from '#components/picture/picture-choice.ts';
import { PAPER_WORDS } from '#components/picture/picture-words.ts';
import { SHEETS_ALONG } from '#picture/pdf/sheet-plan.ts';

interface SheetChoiceProps {
  readonly choice: PictureChoice;
  readonly onChange: (change: Partial<PictureChoice>) => void;
}

/** On what paper a PDF is, and what comes after its picture. */
export function SheetChoice({ choice, onChange }: SheetChoiceProps) {
  return (
    <>
      <div className="picture-form-pair">
        <ChoiceRow
          label="Paper"
          choices={SHEET_PAPERS}
          words={(paper) => PAPER_WORDS[paper]}
          value={choice.sheetPaper}
          onChange={(sheetPaper) => onChange({ sheetPaper })}
        />
        {choice.sheetPaper !== 'fit' && (
          <ChoiceRow
            label="Sheets along"
            choices={SHEETS_ALONG}
            words={String}
            value={choice.sheets}
            onChange={(sheets) => onChange({ sheets })}
          />
        )}
      </div>
      <CheckOption isSelected={choice.outline} onChange={(outline) => onChange({ outline })}>
        Every statement as text, after the picture
      </CheckOption>
    </>
  );
}
