import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField } from 'react-aria-components/NumberField';
import { ChoiceRow } from '#components/picture/ChoiceRow.tsx';
import { FINENESSES, type PictureChoice, SIZES, WIDEST } from '#components/picture/picture-choice.ts';
import { PAPER_WORDS, SIZE_WORDS } from '#components/picture/picture-words.ts';
import { PAPERS } from '#picture/paper.ts';

interface SizeChoiceProps {
  readonly choice: PictureChoice;
  readonly onChange: (change: Partial<PictureChoice>) => void;
}

/** How many pixels a picture has: by a factor, by its width, or by the paper that it is to be printed on. */
export function SizeChoice({ choice, onChange }: SizeChoiceProps) {
  return (
    <div className="picture-form-pair">
      <ChoiceRow
        label="Size"
        choices={SIZES}
        words={(size) => SIZE_WORDS[size]}
        value={choice.size}
        onChange={(size) => onChange({ size })}
      />
      {choice.size === 'width' && (
        <NumberField
          className="picture-width"
          value={choice.width}
          minValue={1}
          maxValue={WIDEST}
          step={1}
          formatOptions={{ maximumFractionDigits: 0 }}
          onChange={(width) => {
            if (Number.isFinite(width)) onChange({ width });
          }}
        >
          <Label className="section-label">Pixels</Label>
          <Input className="picture-width-input" />
        </NumberField>
      )}
      {choice.size === 'paper' && (
        <>
          <ChoiceRow
            label="To fill"
            choices={PAPERS}
            words={(paper) => PAPER_WORDS[paper]}
            value={choice.paper}
            onChange={(paper) => onChange({ paper })}
          />
          <ChoiceRow
            label="Dots per inch"
            choices={FINENESSES}
            words={String}
            value={choice.fineness}
            onChange={(fineness) => onChange({ fineness })}
          />
        </>
      )}
    </div>
  );
}
