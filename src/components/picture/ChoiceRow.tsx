import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import '#styles/choice-row.css';

interface ChoiceRowProps<T extends string | number> {
  readonly label: string;
  readonly choices: readonly T[];
  readonly words: (choice: T) => string;
  readonly value: T;
  readonly onChange: (choice: T) => void;
  readonly isDisabled?: boolean;
}

/** One of a few, side by side in one frame. */
export function ChoiceRow<T extends string | number>(props: ChoiceRowProps<T>) {
  const { label, choices, words, value, onChange, isDisabled = false } = props;
  return (
    <RadioGroup
      className="choice-row"
      orientation="horizontal"
      value={String(value)}
      isDisabled={isDisabled}
      onChange={(text) => {
        const choice = choices.find((one) => String(one) === text);
        if (choice !== undefined) onChange(choice);
      }}
    >
      <Label className="section-label">{label}</Label>
      <div className="choice-row-options">
        {choices.map((choice) => (
          <Radio key={choice} value={String(choice)} className="choice-row-option">
            {words(choice)}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
