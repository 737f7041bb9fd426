import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { FORMAT_CHOICES, type FormatChoice } from '#components/data/format-choice.ts';

interface FormatListProps {
  readonly chosen: FormatChoice;
  readonly onChoose: (format: FormatChoice) => void;
}

/** The formats, each with what reads it. */
export function FormatList({ chosen, onChoose }: FormatListProps) {
  return (
    <RadioGroup
      className="data-formats"
      value={chosen.id}
      onChange={(id) => onChoose(FORMAT_CHOICES.find((known) => known.id === id) ?? chosen)}
    >
      <Label className="section-label">Format</Label>
      {FORMAT_CHOICES.map(({ id, label, hint }) => (
        <Radio key={id} value={id} className="data-format">
          <span className="lens-dot" aria-hidden />
          <span className="data-format-words">
            <span className="data-format-label">{label}</span>
            <span className="data-format-hint">{hint}</span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
